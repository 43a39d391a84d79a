//! What can go wrong while a document is made.

use jirani_records::error::Error as RecordError;

/// The result of anything about documents that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong while a document is made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The records could not be read.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// A document that cannot be made.
    #[error("document: {0}")]
    Document(String),
}

impl Error {
    /// A record that is not, or no longer, there: its kind, and the identifier asked for.
    pub fn not_found(kind: &'static str, id: impl std::fmt::Display) -> Self {
        RecordError::NotFound { kind, id: id.to_string() }.into()
    }
}

jirani_base::convert_errors!(Error, through RecordError: jirani_vault::error::Error, jirani_base::error::InvalidField, rusqlite::Error, serde_json::Error);
