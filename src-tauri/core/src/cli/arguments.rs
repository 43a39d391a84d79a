//! The words of a call: positions, options with a value, flags.

/// Options that take no value.
const FLAGS: [&str; 2] = ["--passphrase-stdin", "--large-print"];

/// The words of a call that were not used yet.
pub(super) struct Arguments {
    positions: std::collections::VecDeque<String>,
    options: Vec<(String, String)>,
    flags: Vec<String>,
}

impl Arguments {
    /// Sorts the words; an option without its value is a fault.
    pub fn read(words: Vec<String>) -> Result<Arguments, String> {
        let mut sorted = Arguments { positions: Default::default(), options: Vec::new(), flags: Vec::new() };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            if FLAGS.contains(&word.as_str()) {
                sorted.flags.push(word);
            } else if word == "-o" || (word.starts_with("--") && word != "--help") {
                let value = words.next().ok_or_else(|| format!("{word}: expected a value"))?;
                sorted.options.push((word, value));
            } else {
                sorted.positions.push_back(word);
            }
        }
        Ok(sorted)
    }

    /// The next position, which is named in the fault.
    pub fn next(&mut self, name: &str) -> Result<String, String> {
        self.positions.pop_front().ok_or_else(|| format!("expected {name}"))
    }

    /// The value of an option, if it was given.
    pub fn option(&mut self, name: &str) -> Option<String> {
        let at = self.options.iter().position(|(option, _)| option == name)?;
        Some(self.options.remove(at).1)
    }

    /// The value of an option that is a whole number.
    pub fn number(&mut self, name: &str, usual: u32) -> Result<u32, String> {
        match self.option(name) {
            None => Ok(usual),
            Some(value) => {
                value.parse().map_err(|_| format!("{name}: expected a whole number, found \"{value}\""))
            }
        }
    }

    /// Whether a flag was given.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.flags.len();
        self.flags.retain(|flag| flag != name);
        self.flags.len() < before
    }

    /// Nothing may be left over.
    pub fn end(self) -> Result<(), String> {
        let left = self
            .positions
            .into_iter()
            .chain(self.options.into_iter().map(|(option, _)| option))
            .chain(self.flags)
            .next();
        match left {
            Some(word) => Err(format!("unexpected \"{word}\"")),
            None => Ok(()),
        }
    }
}
