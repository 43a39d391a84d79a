//! Everything that can go wrong, as the pages learn it: a code to branch on, a sentence for the person.

use std::path::{Path, PathBuf};

use jirani_base::error::{FileError, InvalidField};
use jirani_base::i18n::{Argument, Translations};
use jirani_records::error::Error as RecordError;
use jirani_reports::error::Error as ReportError;
use jirani_vault::error::Error as VaultError;

/// The result of a command.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that a person, a file or the machine can make go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Records or the workspace.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// A document that cannot be made.
    #[error("document: {0}")]
    Document(String),
    /// The folder of the open workspace was removed, renamed or unplugged.
    #[error("{} is gone", .0.display())]
    Gone(PathBuf),
    /// A saved file that no program of this computer opens.
    #[error("no program opens {}", .0.display())]
    NoProgram(PathBuf),
    /// A saved file whose folder cannot be shown.
    #[error("the folder of {} cannot be shown", .0.display())]
    NoFolderView(PathBuf),
}

impl Error {
    /// Reads the system's word on a file into the error that says what to do.
    pub fn from_io(path: &Path, source: std::io::Error) -> Self {
        FileError::from_io(path, source).into()
    }

    /// A request that no page of this version sends.
    pub fn bad_request(name: &str, detail: impl std::fmt::Display) -> Self {
        RecordError::bad_request(name, detail).into()
    }

    /// A fault that no one could cause by hand.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        RecordError::internal(detail).into()
    }

    /// The workspace's own fault, if it is one.
    pub fn vault(&self) -> Option<&VaultError> {
        match self {
            Error::Record(RecordError::Vault(fault)) => Some(fault),
            _ => None,
        }
    }

    /// The code that pages and scripts branch on.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Record(fault) => fault.code(),
            Error::Document(_) => "document",
            Error::Gone(_) => "gone",
            Error::NoProgram(_) => "no-program",
            Error::NoFolderView(_) => "no-folder-view",
        }
    }

    /// The field at fault, where there is one, so that a page can put the message beside it.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Error::Record(fault) => fault.field(),
            _ => None,
        }
    }

    /// What happened and what to do, in the reader's language.
    pub fn message(&self, words: &Translations) -> String {
        let path = |path: &Path| ("path", Argument::from(path.display().to_string()));
        match self {
            Error::Record(fault) => fault.message(words),
            Error::NoProgram(p) => {
                let kind =
                    p.extension().map(|kind| kind.to_string_lossy().to_uppercase()).unwrap_or_default();
                words.with("error-no-program", &[("kind", kind.into()), path(p)])
            }
            Error::Gone(p) | Error::NoFolderView(p) => {
                words.with(&format!("error-{}", self.code()), &[path(p)])
            }
            Error::Document(_) => words.text(&format!("error-{}", self.code())),
        }
    }
}

impl From<ReportError> for Error {
    fn from(fault: ReportError) -> Self {
        match fault {
            ReportError::Record(fault) => fault.into(),
            ReportError::Document(detail) => Error::Document(detail),
        }
    }
}

jirani_base::convert_errors!(Error, through RecordError: VaultError, FileError, InvalidField, rusqlite::Error, serde_json::Error);
