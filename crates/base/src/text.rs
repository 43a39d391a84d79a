//! What a person typed, made fit to store: cleaned of control characters, measured, never cut.

use chrono::NaiveDate;
use encoding_rs::{Encoding, UTF_8};

use crate::error::{InvalidField, Problem};
use crate::i18n::{dates, fold};

type Result<T> = std::result::Result<T, InvalidField>;

/// The longest a line such as a name or a place may be, in characters.
pub const LINE: usize = 200;
/// The longest a text of several paragraphs may be, in characters.
pub const TEXT: usize = 20_000;

/// A text from outside as the system's programs write it: UTF-8 or UTF-16 with a mark, or UTF-8 without one. Nothing if
/// it is none of these.
pub fn decode(bytes: Vec<u8>) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(&bytes).unwrap_or((UTF_8, 0));
    if encoding == UTF_8 && mark == 0 {
        return String::from_utf8(bytes).ok();
    }
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?;
    Some(text.into_owned())
}

/// A line: no line breaks, no control characters, trimmed.
pub fn line(field: &'static str, typed: &str) -> Result<String> {
    let clean: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    fits(field, clean.trim(), LINE)
}

/// A line that must say something that can be seen.
pub fn required_line(field: &'static str, typed: &str) -> Result<String> {
    let clean = line(field, typed)?;
    if fold::same(&clean).is_empty() {
        return Err(InvalidField::new(field, Problem::Empty));
    }
    Ok(clean)
}

/// A text: line breaks and tabs stay, other control characters go; spaces at its end stay while
/// somebody is still typing.
pub fn text(field: &'static str, typed: &str) -> Result<String> {
    let clean: String =
        typed.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    fits(field, &clean, TEXT)
}

/// A date in any of the usual forms, or nothing; stored as `YYYY-MM-DD`.
pub fn date(field: &'static str, typed: &str) -> Result<Option<String>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    match dates::parse(typed) {
        Some(date) => Ok(Some(date.format("%Y-%m-%d").to_string())),
        None => {
            let found = typed.chars().filter(|c| !c.is_control()).take(40).collect();
            Err(InvalidField::new(field, Problem::NotADate { found }))
        }
    }
}

/// A date that has not passed yet, or nothing.
pub fn date_to_come(field: &'static str, typed: &str, today: NaiveDate) -> Result<Option<String>> {
    let date = date(field, typed)?;
    match date.as_deref().and_then(dates::stored) {
        Some(day) if day < today => Err(InvalidField::new(field, Problem::InThePast)),
        _ => Ok(date),
    }
}

/// Two stored dates in their order; either may be missing.
pub fn in_order(field: &'static str, start: Option<&str>, end: Option<&str>) -> Result<()> {
    match (start, end) {
        (Some(start), Some(end)) if end < start => Err(InvalidField::new(field, Problem::EndsBeforeStart)),
        _ => Ok(()),
    }
}

fn fits(field: &'static str, text: &str, most: usize) -> Result<String> {
    let found = text.chars().count();
    if found > most {
        return Err(InvalidField::new(field, Problem::TooLong { most, found }));
    }
    Ok(text.to_owned())
}
