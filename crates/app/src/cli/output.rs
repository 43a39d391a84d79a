//! Where the command line reads and writes, and why a run ends with 2.

use std::io::{BufRead, Write};

use jirani_recommender::catalogue::FileError;

use crate::cli::arguments::Usage;
use crate::error::Error;

/// The streams a run reads and writes.
pub struct Streams<'a> {
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Standard output.
    pub output: &'a mut dyn Write,
    /// Standard error.
    pub error: &'a mut dyn Write,
    /// Asks the person at the terminal, who types without being seen.
    pub ask: &'a mut dyn FnMut(&str) -> std::io::Result<String>,
}

/// Why a run ended with 2.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// The words of the call are off.
    #[error(transparent)]
    Usage(#[from] Usage),
    /// A file is not what it should be.
    #[error("{file}: {problem}")]
    File {
        /// The file, as it was named.
        file: String,
        /// What is wrong with it.
        problem: String,
    },
    /// Changes to the catalogue are not what they should be.
    #[error(transparent)]
    Amendments(#[from] FileError),
    /// The core said no.
    #[error("{0}")]
    Core(#[from] Error),
    /// There is nobody to ask for a passphrase.
    #[error("no terminal to ask for a passphrase ({0}): expected --passphrase-stdin")]
    Terminal(std::io::Error),
    /// The output could not be written.
    #[error("writing the output: {0}")]
    Output(#[from] std::io::Error),
}

/// Faults of the layers below, which become the application's on their way up.
macro_rules! from_below {
    ($($below:ty),+) => {$(
        impl From<$below> for Fault {
            fn from(fault: $below) -> Self {
                Fault::Core(fault.into())
            }
        }
    )+};
}

from_below!(
    jirani_vault::error::Error,
    jirani_records::error::Error,
    jirani_reports::error::Error,
    jirani_base::error::FileError
);

impl Fault {
    /// Names the file that is not what it should be.
    pub(super) fn file<E: std::fmt::Display>(file: &str) -> impl FnOnce(E) -> Fault {
        move |problem| Fault::File { file: file.to_owned(), problem: problem.to_string() }
    }
}

pub(super) fn print(streams: &mut Streams<'_>, value: &serde_json::Value) -> std::result::Result<(), Fault> {
    Ok(writeln!(streams.output, "{value:#}")?)
}
