//! The words of a call: positions, options with a value, flags.

use std::collections::VecDeque;
use std::ffi::OsString;

use lexopt::Arg;

/// Options that take no value.
const FLAGS: [&str; 2] = ["passphrase-stdin", "large-print"];
/// Options that take one; `-o` is the only one with a single letter.
const OPTIONS: [&str; 11] = [
    "amendments",
    "audience",
    "copies",
    "lang",
    "mentorships",
    "paper",
    "prices",
    "samples",
    "sessions",
    "sheets",
    "to",
];

/// What is off in the words of a call.
#[derive(Debug, thiserror::Error)]
pub(super) enum Usage {
    /// Something is missing.
    #[error("expected {0}")]
    Missing(&'static str),
    /// An option without its value, or a flag with one.
    #[error(transparent)]
    Option(#[from] lexopt::Error),
    /// An option's value is no whole number.
    #[error("{option}: expected a whole number, found \"{found}\"")]
    NoNumber {
        option: &'static str,
        /// Its value.
        found: String,
    },
    /// A word is none of those that can stand there.
    #[error("unknown {what} \"{found}\": expected {expected}")]
    Unknown {
        /// What the word should name.
        what: &'static str,
        /// The word.
        found: String,
        /// The words that can stand there.
        expected: String,
    },
    /// An option makes no sense without another.
    #[error("{option} needs {needs}")]
    Needs {
        option: &'static str,
        /// What it needs.
        needs: &'static str,
    },
    /// A word that means nothing here.
    #[error("unexpected \"{0}\"")]
    Unexpected(String),
}

impl Usage {
    /// A word that is none of those that can stand there.
    pub fn unknown(what: &'static str, found: &str, expected: impl Into<String>) -> Usage {
        Usage::Unknown { what, found: found.to_owned(), expected: expected.into() }
    }
}

/// The words of a call that were not used yet.
pub(super) struct Arguments {
    positions: VecDeque<OsString>,
    options: Vec<(String, OsString)>,
    flags: Vec<String>,
}

impl Arguments {
    /// Sorts the words; an option without its value is a fault.
    pub fn read(words: Vec<OsString>) -> Result<Arguments, Usage> {
        let mut sorted = Arguments { positions: VecDeque::new(), options: Vec::new(), flags: Vec::new() };
        let mut parser = lexopt::Parser::from_args(words);
        while let Some(word) = parser.next()? {
            match word {
                Arg::Value(word) => sorted.positions.push_back(word),
                Arg::Short('o') => sorted.options.push(("-o".to_owned(), parser.value()?)),
                Arg::Short('h') | Arg::Long("help") => sorted.positions.push_front("help".into()),
                Arg::Long(name) if FLAGS.contains(&name) => sorted.flags.push(format!("--{name}")),
                Arg::Long(name) if OPTIONS.contains(&name) => {
                    let name = format!("--{name}");
                    sorted.options.push((name, parser.value()?));
                }
                Arg::Long(name) => return Err(Usage::Unexpected(format!("--{name}"))),
                Arg::Short(letter) => return Err(Usage::Unexpected(format!("-{letter}"))),
            }
        }
        Ok(sorted)
    }

    /// The next position as the system gave it, such as a path; it is named in the fault.
    pub fn next(&mut self, name: &'static str) -> Result<OsString, Usage> {
        self.positions.pop_front().ok_or(Usage::Missing(name))
    }

    /// The next position as text.
    pub fn word(&mut self, name: &'static str) -> Result<String, Usage> {
        text(self.next(name)?)
    }

    /// The value of an option as the system gave it, if it was given.
    pub fn option(&mut self, name: &str) -> Option<OsString> {
        let at = self.options.iter().position(|(option, _)| option == name)?;
        Some(self.options.remove(at).1)
    }

    /// The value of an option as text.
    pub fn option_word(&mut self, name: &str) -> Result<Option<String>, Usage> {
        self.option(name).map(text).transpose()
    }

    /// The value of an option that is a whole number.
    pub fn number(&mut self, name: &'static str, usual: u32) -> Result<u32, Usage> {
        match self.option_word(name)? {
            None => Ok(usual),
            Some(found) => found.parse().map_err(|_| Usage::NoNumber { option: name, found }),
        }
    }

    /// Whether a flag was given.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.flags.len();
        self.flags.retain(|flag| flag != name);
        self.flags.len() < before
    }

    /// Nothing may be left over.
    pub fn end(self) -> Result<(), Usage> {
        let options = self.options.into_iter().map(|(option, _)| option.into());
        let flags = self.flags.into_iter().map(OsString::from);
        match self.positions.into_iter().chain(options).chain(flags).next() {
            Some(word) => Err(Usage::Unexpected(word.to_string_lossy().into_owned())),
            None => Ok(()),
        }
    }
}

/// A word that is no path must be text.
fn text(word: OsString) -> Result<String, Usage> {
    word.into_string().map_err(|word| Usage::Unexpected(word.to_string_lossy().into_owned()))
}
