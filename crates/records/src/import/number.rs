//! Numbers of a spreadsheet as words: which of them are days or times is told by their format.

use chrono::{Days, NaiveDate, NaiveTime};

/// What a number format makes of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// A number.
    #[default]
    Number,
    /// A day, a time of day, or both.
    Date,
    /// Hours and minutes that passed, also more than a day.
    Duration,
}

/// What a format does that every program knows by its number.
pub(super) fn known(id: u32) -> Shown {
    match id {
        14..=22 | 27..=36 | 50..=58 => Shown::Date,
        45..=47 => Shown::Duration,
        _ => Shown::Number,
    }
}

/// What a written format does: a letter of a day or time outside of quotes and brackets makes it one.
pub(super) fn written(format: &str) -> Shown {
    let mut letters = format.chars();
    let mut general = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                letters.by_ref().find(|other| *other == '"');
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|other| *other != ']').collect();
                let inside = inside.to_ascii_lowercase();
                if !inside.is_empty()
                    && ["h", "m", "s"].iter().any(|unit| inside.replace(unit, "").is_empty())
                {
                    return Shown::Duration;
                }
            }
            // Only the part for positive numbers counts.
            ';' => break,
            other => general.push(other.to_ascii_lowercase()),
        }
    }
    if general != "general" && general.contains(['d', 'm', 'y', 'h', 's']) {
        Shown::Date
    } else {
        Shown::Number
    }
}

/// A number as it reads: whole numbers without a point, days as `YYYY-MM-DD`, times as `HH:MM`.
pub(super) fn words(number: f64, shown: Shown, from_1904: bool) -> String {
    match shown {
        Shown::Number => number.to_string(),
        Shown::Date => date(number, from_1904).unwrap_or_else(|| number.to_string()),
        Shown::Duration => minutes(number)
            .map_or_else(|| number.to_string(), |minutes| format!("{}:{:02}", minutes / 60, minutes % 60)),
    }
}

fn minutes(number: f64) -> Option<u64> {
    let minutes = (number * 24.0 * 60.0).round();
    (0.0..1e9).contains(&minutes).then_some(minutes as u64)
}

fn date(number: f64, from_1904: bool) -> Option<String> {
    if !(0.0..3_000_000.0).contains(&number) {
        return None;
    }
    if number < 1.0 && !from_1904 {
        let minutes = u32::try_from(minutes(number)? % (24 * 60)).ok()?;
        return Some(NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)?.format("%H:%M").to_string());
    }
    let days = number.floor() as u64;
    let (first, days) = match (from_1904, days) {
        (true, days) => (NaiveDate::from_ymd_opt(1904, 1, 1)?, days),
        // The first spreadsheet program took 1900 for a leap year, and all since count as it did.
        (false, days) if days < 60 => (NaiveDate::from_ymd_opt(1899, 12, 31)?, days),
        (false, days) => (NaiveDate::from_ymd_opt(1899, 12, 30)?, days),
    };
    Some(first.checked_add_days(Days::new(days))?.format("%Y-%m-%d").to_string())
}
