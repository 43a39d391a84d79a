//! The words of a call: positions, options with a value, flags.

/// Options that take no value.
const FLAGS: [&str; 2] = ["--passphrase-stdin", "--large-print"];

/// What is off in the words of a call.
#[derive(Debug, thiserror::Error)]
pub(super) enum Usage {
    /// Something is missing.
    #[error("expected {0}")]
    Missing(&'static str),
    /// An option stands at the end, without its value.
    #[error("{0}: expected a value")]
    NoValue(String),
    /// An option's value is no whole number.
    #[error("{option}: expected a whole number, found \"{found}\"")]
    NoNumber {
        /// The option.
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
        /// The option.
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
    positions: std::collections::VecDeque<String>,
    options: Vec<(String, String)>,
    flags: Vec<String>,
}

impl Arguments {
    /// Sorts the words; an option without its value is a fault.
    pub fn read(words: Vec<String>) -> Result<Arguments, Usage> {
        let mut sorted = Arguments { positions: Default::default(), options: Vec::new(), flags: Vec::new() };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            if FLAGS.contains(&word.as_str()) {
                sorted.flags.push(word);
            } else if word == "-o" || (word.starts_with("--") && word != "--help") {
                let value = words.next().ok_or_else(|| Usage::NoValue(word.clone()))?;
                sorted.options.push((word, value));
            } else {
                sorted.positions.push_back(word);
            }
        }
        Ok(sorted)
    }

    /// The next position, which is named in the fault.
    pub fn next(&mut self, name: &'static str) -> Result<String, Usage> {
        self.positions.pop_front().ok_or(Usage::Missing(name))
    }

    /// The value of an option, if it was given.
    pub fn option(&mut self, name: &str) -> Option<String> {
        let at = self.options.iter().position(|(option, _)| option == name)?;
        Some(self.options.remove(at).1)
    }

    /// The value of an option that is a whole number.
    pub fn number(&mut self, name: &'static str, usual: u32) -> Result<u32, Usage> {
        match self.option(name) {
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
        let left = self
            .positions
            .into_iter()
            .chain(self.options.into_iter().map(|(option, _)| option))
            .chain(self.flags)
            .next();
        match left {
            Some(word) => Err(Usage::Unexpected(word)),
            None => Ok(()),
        }
    }
}
