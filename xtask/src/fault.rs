//! Why a task could not be done, in words that say what to do next.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// What a task gives back.
pub type Result<T> = std::result::Result<T, Fault>;

/// What can go wrong in a task.
#[derive(Debug)]
pub enum Fault {
    /// The words after `cargo xtask` make no sense.
    Usage(String),
    /// A program is not on this machine.
    Missing {
        /// Its name.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and did not succeed.
    Failed {
        /// The command, as typed.
        command: String,
        /// Its exit code; none if a signal ended it.
        code: Option<i32>,
    },
    /// A file or folder that could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Levels of the tests that did not pass.
    Levels(Vec<&'static str>),
    /// Something the person has to do first.
    First(String),
}

impl Fault {
    /// For `map_err` on operations with files.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(words) | Self::First(words) => f.write_str(words),
            Self::Missing { program, source } => write!(f, "{program} cannot be started: {source}"),
            Self::Failed { command, code: Some(code) } => write!(f, "`{command}` ended with code {code}"),
            Self::Failed { command, code: None } => write!(f, "`{command}` was stopped by a signal"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Levels(names) => write!(f, "not passed: {}", names.join(", ")),
        }
    }
}
