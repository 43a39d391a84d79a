//! What can be wrong with a data file, said so that the person who edited it finds the spot.

/// One fault in a data file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, row {row}, {field}: expected {expected}")]
pub struct FileError {
    /// The file's name without its folder.
    pub file: String,
    /// The line, counted from 1; 0 when something is missing from the file as a whole.
    pub row: usize,
    /// The field or table.
    pub field: String,
    /// What should have stood there.
    pub expected: String,
}
