//! What can go wrong with records: a code for the pages, a sentence for the person.

use std::path::{Path, PathBuf};

use jirani_base::error::{FileError, InvalidField, Problem};
use jirani_base::i18n::Translations;
use jirani_vault::error::Error as VaultError;

/// The result of anything about records that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a person or a file can make go wrong with records.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The workspace could not be read or written.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A field that does not hold what it should.
    #[error(transparent)]
    Invalid(#[from] InvalidField),
    /// A record that is not, or no longer, there.
    #[error("no {kind} with id {id}")]
    NotFound {
        kind: &'static str,
        /// The identifier asked for.
        id: String,
    },
    /// A record that others still need.
    #[error("{kind} is still used")]
    StillUsed { kind: &'static str },
    /// A request that no page of this version sends.
    #[error("bad request {name}: {detail}")]
    BadRequest {
        /// The command.
        name: String,
        /// What the reader of the request said.
        detail: String,
    },
    /// A rule of safety or of the process that forbids it now.
    #[error("not allowed: {0}")]
    NotAllowed(&'static str),
    /// Answers to the approach finder that cannot be read.
    #[error("{0}")]
    Answers(String),
    /// A file that a person wrote or brought along and that does not hold what it should.
    #[error("{file}, row {row}, {field}: expected {expected}")]
    Unreadable {
        /// The file's name without its folder.
        file: String,
        /// The line, from 1; 0 for the file as a whole.
        row: usize,
        field: String,
        /// What should have stood there.
        expected: String,
    },
    /// A folder kept in step by a cloud service or on a network drive, as a place for a document that people can read.
    #[error("{} is synchronised or on a network ({service})", .path.display())]
    UnsafeDocuments {
        /// The folder.
        path: PathBuf,
        /// The service that was recognised.
        service: &'static str,
    },
}

impl Error {
    /// A field that does not hold what it should.
    pub fn invalid(field: &'static str, problem: Problem) -> Self {
        InvalidField::new(field, problem).into()
    }

    /// A request that no page of this version sends.
    pub fn bad_request(name: &str, detail: impl std::fmt::Display) -> Self {
        Error::BadRequest { name: name.to_owned(), detail: detail.to_string() }
    }

    /// A fault that no one could cause by hand.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        VaultError::internal(detail).into()
    }

    /// Reads the system's word on a file into the error that says what to do.
    pub fn from_io(path: &Path, source: std::io::Error) -> Self {
        VaultError::from_io(path, source).into()
    }

    /// The code that pages and scripts branch on.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Vault(fault) => fault.code(),
            Error::Invalid(fault) => fault.code(),
            Error::NotFound { .. } => "not-found",
            Error::StillUsed { .. } => "still-used",
            Error::NotAllowed(_) => "not-allowed",
            Error::Answers(_) => "answers",
            Error::BadRequest { .. } => "bad-request",
            Error::UnsafeDocuments { .. } => "unsafe-folder",
            Error::Unreadable { .. } => "unreadable",
        }
    }

    /// The field at fault, where there is one, so that a page can put the message beside it.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Error::Vault(fault) => fault.field(),
            Error::Invalid(fault) => Some(fault.field),
            _ => None,
        }
    }

    /// What happened and what to do, in the reader's language.
    pub fn message(&self, words: &Translations) -> String {
        match self {
            Error::Vault(fault) => fault.message(words),
            Error::Invalid(fault) => fault.message(words),
            Error::NotFound { kind, .. } => {
                words.with("error-not-found", &[("kind", words.text(&format!("kind-{kind}")).into())])
            }
            Error::StillUsed { kind } => words.text(&format!("error-still-used-{kind}")),
            Error::NotAllowed(rule) => words.text(&format!("error-not-allowed-{rule}")),
            Error::BadRequest { .. } => words.text("error-bad-request"),
            Error::Answers(detail) => words.with("error-answers", &[("detail", detail.clone().into())]),
            Error::UnsafeDocuments { path, service } => words.with(
                "error-unsafe-documents",
                &[("path", path.display().to_string().into()), ("service", (*service).into())],
            ),
            Error::Unreadable { file, row, field, expected } => words.with(
                "error-unreadable",
                &[
                    ("file", file.clone().into()),
                    ("row", (*row).into()),
                    ("field", field.clone().into()),
                    ("expected", expected.clone().into()),
                ],
            ),
        }
    }
}

jirani_base::convert_errors!(Error, through VaultError: FileError, rusqlite::Error, serde_json::Error);
