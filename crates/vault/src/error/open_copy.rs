//! What can be wrong with an open copy, and where in it.

use std::fmt;

use jirani_base::i18n::{Argument, Translations};

/// A place in an open copy; what is not known of it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyPlace {
    /// The line, from 1.
    pub line: usize,
    pub table: String,
    /// The record's identifier, or `#N` for the N-th of its table.
    pub record: String,
    pub field: String,
}

/// What is wrong there. A kind of value is the key of its name, `open-copy-kind-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyFault {
    /// The file is larger than is read.
    TooLarge {
        /// The most, in MiB.
        most: usize,
    },
    /// It is no text.
    NotText,
    /// It is no JSON, or JSON of another shape.
    Json {
        /// What the reader of JSON said.
        detail: String,
    },
    /// It is not an open copy of a workspace.
    Foreign,
    /// A newer version wrote it.
    Newer {
        /// The number in the file.
        found: i64,
        /// The newest that is known.
        known: i64,
    },
    /// A table that no workspace has.
    UnknownTable,
    /// A field that this table has not.
    UnknownField,
    /// It stands there twice.
    Twice,
    /// Another kind of value was expected.
    Expected {
        /// The kind that should stand there.
        what: &'static str,
        /// The kind that does.
        found: &'static str,
    },
    /// A text is longer than fits.
    TooLong {
        /// The most, in KiB.
        most: usize,
    },
    /// Another record has this already.
    Taken {
        /// What there can be only once.
        detail: String,
    },
    /// A rule for this table is broken.
    Rule {
        /// The rule, as the database has it.
        detail: String,
    },
    /// It points to a record that is not in the file.
    Loose {
        /// The table of that record.
        to: String,
    },
    /// There are sealed texts but no key to them.
    NoSealedKey,
    /// The key to the sealed texts cannot be used.
    SealedKey,
}

impl CopyPlace {
    pub(super) fn message(&self, words: &Translations) -> String {
        let with = |key: &str, value: Argument| words.with(key, &[("value", value)]);
        let mut parts = Vec::new();
        if self.line > 0 {
            parts.push(with("open-copy-line", self.line.into()));
        }
        for (key, value) in [
            ("open-copy-table", &self.table),
            ("open-copy-record", &self.record),
            ("open-copy-field", &self.field),
        ] {
            if !value.is_empty() {
                parts.push(with(key, value.clone().into()));
            }
        }
        match parts.is_empty() {
            true => words.text("open-copy-whole"),
            false => parts.join(", "),
        }
    }
}

impl fmt::Display for CopyPlace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(out, ", line {}", self.line)?;
        }
        for (what, value) in [("table", &self.table), ("record", &self.record), ("field", &self.field)] {
            if !value.is_empty() {
                write!(out, ", {what} \"{value}\"")?;
            }
        }
        Ok(())
    }
}

impl CopyFault {
    fn key(&self) -> &'static str {
        match self {
            CopyFault::TooLarge { .. } => "too-large",
            CopyFault::NotText => "not-text",
            CopyFault::Json { .. } => "json",
            CopyFault::Foreign => "foreign",
            CopyFault::Newer { .. } => "newer",
            CopyFault::UnknownTable => "unknown-table",
            CopyFault::UnknownField => "unknown-field",
            CopyFault::Twice => "twice",
            CopyFault::Expected { .. } => "expected",
            CopyFault::TooLong { .. } => "too-long",
            CopyFault::Taken { .. } => "taken",
            CopyFault::Rule { .. } => "rule",
            CopyFault::Loose { .. } => "loose",
            CopyFault::NoSealedKey => "no-sealed-key",
            CopyFault::SealedKey => "sealed-key",
        }
    }

    pub(super) fn message(&self, words: &Translations) -> String {
        let kind = |kind: &str| Argument::from(words.text(&format!("open-copy-kind-{kind}")));
        let arguments: Vec<(&str, Argument)> = match self {
            CopyFault::TooLarge { most } | CopyFault::TooLong { most } => vec![("most", (*most).into())],
            CopyFault::Json { detail } | CopyFault::Taken { detail } | CopyFault::Rule { detail } => {
                vec![("detail", detail.clone().into())]
            }
            CopyFault::Newer { found, known } => vec![("found", (*found).into()), ("known", (*known).into())],
            CopyFault::Expected { what, found } => vec![("what", kind(what)), ("found", kind(found))],
            CopyFault::Loose { to } => vec![("to", to.clone().into())],
            CopyFault::NotText
            | CopyFault::Foreign
            | CopyFault::UnknownTable
            | CopyFault::UnknownField
            | CopyFault::Twice
            | CopyFault::NoSealedKey
            | CopyFault::SealedKey => Vec::new(),
        };
        words.with(&format!("open-copy-{}", self.key()), &arguments)
    }
}

/// As scripts print it: in English, on one line.
impl fmt::Display for CopyFault {
    #[expect(
        clippy::disallowed_methods,
        reason = "scripts read one language, whatever a workspace calls things"
    )]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message(&Translations::of(jirani_base::i18n::Language::English)))
    }
}
