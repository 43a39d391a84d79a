//! What can be wrong with a field or a file, with a code for the pages and a sentence for the person.

use std::path::{Path, PathBuf};

use crate::i18n::{Argument, Translations};

/// A field that does not hold what it should.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem:?}")]
pub struct InvalidField {
    /// The field, by its Fluent key `field-…`.
    pub field: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

impl InvalidField {
    /// The field and what is wrong with it.
    pub fn new(field: &'static str, problem: Problem) -> Self {
        Self { field, problem }
    }

    /// The code that pages and scripts branch on.
    pub fn code(&self) -> &'static str {
        "invalid"
    }

    /// What is wrong and what to do, in the reader's language.
    pub fn message(&self, words: &Translations) -> String {
        self.problem.message(self.field, words)
    }
}

/// What is wrong with the content of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It must not be empty.
    Empty,
    /// It is longer than fits.
    TooLong {
        /// The longest allowed, in characters.
        most: usize,
        /// How long it is.
        found: usize,
    },
    /// It is a larger file than can be kept.
    TooLarge {
        /// The most, in KiB.
        most: usize,
        /// How large it is, in KiB.
        found: usize,
    },
    /// It is no date, or none that exists.
    NotADate {
        /// What was typed, cut to a readable length.
        found: String,
    },
    /// It is no number.
    NotANumber {
        /// What was typed, cut to a readable length.
        found: String,
    },
    /// The end lies before the start.
    EndsBeforeStart,
    /// The two sides must differ.
    SameTwice,
    /// Another record already has this name.
    Taken {
        /// That name, as the other record writes it.
        by: String,
    },
    /// A part is counted higher than all of which it is a part.
    MoreThanAll {
        /// The field with the part.
        part: &'static str,
        /// The part.
        few: u64,
        /// The field with all.
        whole: &'static str,
        all: u64,
    },
    /// A number beyond what can be.
    OutOfRange {
        /// The least that can be.
        least: u32,
        /// The most that can be.
        most: u32,
        /// What was typed, cut to a readable length.
        found: String,
    },
    /// A day that has passed already.
    InThePast,
    /// It is refused by a rule of its own, named by the Fluent key `problem-…`.
    Refused(&'static str),
    /// It is not one of the choices.
    NotAChoice {
        /// What was given.
        found: String,
    },
}

/// A file or folder that could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// A folder that is not there, or is a file.
    #[error("folder {} is missing", .0.display())]
    FolderMissing(PathBuf),
    /// No permission to write there.
    #[error("{} cannot be written to", .0.display())]
    ReadOnly(PathBuf),
    /// No space left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Another fault of the file system.
    #[error("{}: {source}", .path.display())]
    Other {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl FileError {
    /// Reads the system's word on a file into the error that says what to do.
    pub fn from_io(path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FileError::ReadOnly(path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileError::DiskFull,
            ErrorKind::NotFound | ErrorKind::NotADirectory => FileError::FolderMissing(path),
            _ => FileError::Other { path, source },
        }
    }

    /// The code that pages and scripts branch on.
    pub fn code(&self) -> &'static str {
        match self {
            FileError::FolderMissing(_) => "folder-missing",
            FileError::ReadOnly(_) => "read-only",
            FileError::DiskFull => "disk-full",
            FileError::Other { .. } => "file",
        }
    }

    /// What happened and what to do, in the reader's language.
    pub fn message(&self, words: &Translations) -> String {
        let path = |path: &Path| ("path", Argument::from(path.display().to_string()));
        match self {
            FileError::FolderMissing(p) => words.with("error-folder-missing", &[path(p)]),
            FileError::ReadOnly(p) => words.with("error-read-only", &[path(p)]),
            FileError::DiskFull => words.text("error-disk-full"),
            FileError::Other { path: p, source } => {
                words.with("error-file", &[path(p), ("detail", source.to_string().into())])
            }
        }
    }
}

impl Problem {
    fn message(&self, field: &str, words: &Translations) -> String {
        let field = ("field", Argument::from(words.text(&format!("field-{field}"))));
        match self {
            Problem::Empty => words.with("problem-empty", &[field]),
            Problem::TooLong { most, found } => {
                words.with("problem-too-long", &[field, ("most", (*most).into()), ("found", (*found).into())])
            }
            Problem::TooLarge { most, found } => words
                .with("problem-too-large", &[field, ("most", (*most).into()), ("found", (*found).into())]),
            Problem::NotADate { found } => {
                words.with("problem-not-a-date", &[field, ("found", found.clone().into())])
            }
            Problem::NotANumber { found } => {
                words.with("problem-not-a-number", &[field, ("found", found.clone().into())])
            }
            Problem::EndsBeforeStart => words.with("problem-ends-before-start", &[field]),
            Problem::SameTwice => words.with("problem-same-twice", &[field]),
            Problem::Refused(rule) => words.with(&format!("problem-{rule}"), &[field]),
            Problem::Taken { by } => words.with("problem-taken", &[field, ("name", by.clone().into())]),
            Problem::MoreThanAll { part, few, whole, all } => words.with(
                "problem-more-than-all",
                &[
                    ("part", words.text(&format!("field-{part}")).into()),
                    ("few", (*few).into()),
                    ("whole", words.text(&format!("field-{whole}")).into()),
                    ("all", (*all).into()),
                ],
            ),
            Problem::OutOfRange { least, most, found } => words.with(
                "problem-out-of-range",
                &[
                    field,
                    ("least", least.to_string().into()),
                    ("most", most.to_string().into()),
                    ("found", found.clone().into()),
                ],
            ),
            Problem::InThePast => words.with("problem-in-the-past", &[field]),
            Problem::NotAChoice { found } => {
                words.with("problem-not-a-choice", &[field, ("found", found.clone().into())])
            }
        }
    }
}

/// Lets `?` take faults of lower layers into an error by way of the layer between, as in
/// `convert_errors!(Error, through VaultError: FileError)`.
#[macro_export]
macro_rules! convert_errors {
    ($error:ty, through $between:ty: $($below:ty),+ $(,)?) => {$(
        impl From<$below> for $error {
            fn from(fault: $below) -> Self {
                <$between>::from(fault).into()
            }
        }
    )+};
}
