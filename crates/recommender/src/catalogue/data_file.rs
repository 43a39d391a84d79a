//! One text file of the catalogue on its way in, able to say where a fault lies.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::catalogue::ApproachId;
use crate::catalogue::error::FileError;

/// One text file on its way in, able to say where a fault lies.
#[derive(Debug, Clone, Copy)]
pub struct DataFile<'a> {
    name: &'a str,
    text: &'a str,
}

impl<'a> DataFile<'a> {
    /// A file of this name with its text.
    pub const fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text }
    }

    /// Reads the file's structure; what a value means is checked afterwards.
    pub fn parse<T: DeserializeOwned>(self) -> Result<T, FileError> {
        toml::from_str(self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            FileError {
                file: self.name.to_owned(),
                row: self.row(start),
                field: self.field_at(start),
                expected: expectation(error.message()),
            }
        })
    }

    /// A fault in `field` of the table that begins at `table`.
    pub fn fault(self, table: &Range<usize>, field: &str, expected: impl Into<String>) -> FileError {
        FileError {
            file: self.name.to_owned(),
            row: self.row(self.find_field(table.start, field)),
            field: field.to_owned(),
            expected: expected.into(),
        }
    }

    /// Something that the file lacks as a whole.
    pub fn missing(self, field: impl Into<String>, expected: impl Into<String>) -> FileError {
        FileError { file: self.name.to_owned(), row: 0, field: field.into(), expected: expected.into() }
    }

    fn row(self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }

    /// The key on the line that holds `offset`, or the line itself when it has none.
    fn field_at(self, offset: usize) -> String {
        let line = self.text.lines().nth(self.row(offset) - 1).unwrap_or_default();
        let key = line.split_once('=').map_or(line, |(key, _)| key);
        key.trim().chars().take(60).collect()
    }

    /// Where the line `field = …` of a table stands; the table's own place when it has no such line.
    fn find_field(self, table: usize, field: &str) -> usize {
        let mut offset =
            self.text.get(..table).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
        let start = offset;
        let rest = self.text.get(offset..).unwrap_or_default();
        for (number, line) in rest.split_inclusive('\n').enumerate() {
            let trimmed = line.trim_start();
            if number > 0 && trimmed.starts_with('[') {
                break;
            }
            if trimmed.strip_prefix(field).is_some_and(|tail| tail.trim_start().starts_with('=')) {
                return offset;
            }
            offset += line.len();
        }
        start.max(table)
    }

    /// Checks that every source key of a field is in the register.
    pub fn check_sources(
        self,
        table: &Range<usize>,
        field: &str,
        keys: &[String],
        register: &BTreeMap<String, String>,
    ) -> Result<(), FileError> {
        if keys.is_empty() {
            return Err(self.fault(table, field, "at least one key of sources.toml"));
        }
        match keys.iter().find(|key| !register.contains_key(*key)) {
            Some(key) => Err(self.fault(table, field, format!("a key of sources.toml instead of \"{key}\""))),
            None => Ok(()),
        }
    }
}

/// Puts rows that each carry a name into the order of that name, and finds doubles and gaps.
pub(crate) fn in_order<Row, const N: usize>(
    file: DataFile<'_>,
    rows: Vec<Spanned<Row>>,
    names: &[&'static str],
    index: impl Fn(&Row) -> usize,
) -> Result<[Spanned<Row>; N], FileError> {
    let mut slots: [Option<Spanned<Row>>; N] = std::array::from_fn(|_| None);
    for row in rows {
        let place = index(row.get_ref());
        let span = row.span();
        let slot = slots.get_mut(place).ok_or_else(|| file.fault(&span, "id", "a known name"))?;
        if slot.is_some() {
            let name = names.get(place).copied().unwrap_or_default();
            return Err(file.fault(&span, "id", format!("\"{name}\" only once")));
        }
        *slot = Some(row);
    }
    let mut filled = Vec::with_capacity(N);
    for (place, slot) in slots.into_iter().enumerate() {
        let name = names.get(place).copied().unwrap_or_default();
        filled.push(slot.ok_or_else(|| file.missing(name, "an entry of this name"))?);
    }
    filled.try_into().map_err(|_| file.missing("id", format!("{N} entries")))
}

pub(crate) fn approach_names() -> Vec<&'static str> {
    ApproachId::PUBLISHED.iter().map(|id| id.as_str()).collect()
}

/// What a reader's message says was expected; the whole message when it only says what is wrong.
pub(crate) fn expectation(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    line.split_once("expected ")
        .map_or_else(|| format!("a file without this fault: {line}"), |(_, rest)| rest.to_owned())
}
