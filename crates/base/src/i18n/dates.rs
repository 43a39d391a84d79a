//! Dates as people write them, read into the one form that is stored (ISO 8601).

use chrono::{Datelike, NaiveDate};

use super::{Argument, Translations, fold};

/// A date in words, such as `14 February 2027`.
pub fn long(date: NaiveDate, words: &Translations) -> String {
    let month = words.text(&format!("month-{}", date.month()));
    words.with(
        "date-long",
        &[
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", Argument::from(date.year().to_string())),
        ],
    )
}

/// A date in short words, such as `14 Feb 2027`; without the year where it is said elsewhere.
pub fn short(date: NaiveDate, with_year: bool, words: &Translations) -> String {
    let month = words.text(&format!("month-short-{}", date.month()));
    words.with(
        if with_year { "date-short" } else { "date-short-no-year" },
        &[
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", Argument::from(date.year().to_string())),
        ],
    )
}

/// A month in short words, such as `Feb 2027`.
pub fn month(date: NaiveDate, words: &Translations) -> String {
    let month = words.text(&format!("month-short-{}", date.month()));
    words.with("date-month", &[("month", month.into()), ("year", Argument::from(date.year().to_string()))])
}

/// A period in short words, such as `3 Feb – 14 Mar 2027`.
pub fn period(start: NaiveDate, end: NaiveDate, words: &Translations) -> String {
    if start == end {
        return short(start, true, words);
    }
    let start = short(start, start.year() != end.year(), words);
    words.with("period", &[("start", start.into()), ("end", short(end, true, words).into())])
}

/// Reads a date as it is stored.
pub fn stored(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// A stored date in words; what cannot be read is shown as it stands.
pub fn long_or_as_is(stored: &str, words: &Translations) -> String {
    self::stored(stored).map_or_else(|| stored.to_owned(), |date| long(date, words))
}

/// Reads a date in any of the usual forms: `2027-02-14`, `14/2/2027`, `14.02.2027`, `14 2 27`,
/// `14 Feb 2027`, `14 février 2027`. Day comes before month, as in the languages offered here.
pub fn parse(typed: &str) -> Option<NaiveDate> {
    let lower = typed.trim().to_lowercase();
    let parts: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ','))
        .filter(|part| !part.is_empty())
        .collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (*a, *b, *c) } else { (*c, *b, *a) };
    NaiveDate::from_ymd_opt(year_of(year)?, month_of(month)?, day_of(day)?)
}

fn year_of(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        2 => Some(2000 + year),
        4 if (1900..=2199).contains(&year) => Some(year),
        _ => None,
    }
}

fn month_of(text: &str) -> Option<u32> {
    /// Beginnings of month names in English, French, Spanish and Portuguese, without accents.
    const MONTHS: [&[&str]; 12] = [
        &["jan", "ene"],
        &["feb", "fev"],
        &["mar"],
        &["apr", "avr", "abr"],
        &["may", "mai"],
        &["jun", "juin"],
        &["jul", "juil"],
        &["aug", "aou", "ago"],
        &["sep", "set"],
        &["oct", "out"],
        &["nov"],
        &["dec", "dez", "dic"],
    ];
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let plain = fold::plain(text);
    let found = MONTHS.iter().position(|names| names.iter().any(|name| plain.starts_with(name)))?;
    u32::try_from(found + 1).ok()
}

fn day_of(text: &str) -> Option<u32> {
    text.trim_end_matches(|c: char| c.is_alphabetic()).parse().ok()
}
