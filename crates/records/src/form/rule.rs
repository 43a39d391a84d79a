//! What a row of a form must keep. Every way in writes through [`super::edit`], which asks here before it does.

use jirani_base::error::Problem;
use rusqlite::Connection;

use super::cells::FieldValues;
use crate::error::{Error, Result};

/// A rule of the noun to which a form belongs.
///
/// # Errors
/// Whatever the change must not be; then nothing is written.
pub type Rule = fn(&Change<'_>) -> Result<()>;

/// A row as it was and as it would become.
pub struct Change<'a> {
    /// The workspace, for rules about other rows; none while the rows of a spreadsheet are only looked at.
    pub connection: Option<&'a Connection>,
    /// What the row belongs to.
    pub parent: &'a str,
    /// The row; none for one that is being added.
    pub id: Option<&'a str>,
    /// Its cells before; empty for one that is being added.
    pub before: &'a FieldValues,
    /// All its cells after.
    pub after: &'a FieldValues,
}

impl Change<'_> {
    /// A cell before; empty if there is none.
    pub fn was(&self, name: &str) -> &str {
        self.before.get(name).map_or("", String::as_str)
    }

    /// A cell after; empty if there is none.
    pub fn becomes(&self, name: &str) -> &str {
        self.after.get(name).map_or("", String::as_str)
    }

    /// The last of these fields that changes. What an older version stored stays as long as nobody changes it.
    fn changed(&self, names: &[&'static str]) -> Option<&'static str> {
        names.iter().rev().find(|name| self.was(name) != self.becomes(name)).copied()
    }

    /// A count may not be larger than the count of which it is a part. Either may be missing.
    pub fn part_of(&self, part: &'static str, whole: &'static str) -> Result<()> {
        let number = |name: &str| self.becomes(name).parse::<u64>().ok();
        match (number(part), number(whole), self.changed(&[whole, part])) {
            (Some(few), Some(all), Some(field)) if few > all => {
                Err(Error::invalid(field, Problem::MoreThanAll { part, few, whole, all }))
            }
            _ => Ok(()),
        }
    }

    /// A period may not end before it starts. Either day may be missing.
    pub fn in_order(&self, start: &'static str, end: &'static str) -> Result<()> {
        let (from, until) = (self.becomes(start), self.becomes(end));
        match self.changed(&[start, end]) {
            Some(field) if !from.is_empty() && !until.is_empty() && until < from => {
                Err(Error::invalid(field, Problem::EndsBeforeStart))
            }
            _ => Ok(()),
        }
    }

    /// A share lies between 0 and 100.
    pub fn share(&self, field: &'static str, value: Option<f64>) -> Result<()> {
        match value {
            Some(value) if value > 100.0 && self.changed(&[field]).is_some() => {
                let found = self.becomes(field).to_owned();
                Err(Error::invalid(field, Problem::OutOfRange { least: 0, most: 100, found }))
            }
            _ => Ok(()),
        }
    }
}
