//! What the vault is told about the records that it keeps; it knows no kind of record by itself.

use crate::OperationName;

/// What the vault must know of the records that it keeps.
#[derive(Debug)]
pub struct RecordModel {
    /// Which rows can be found, and by which words.
    pub indexed: fn() -> &'static [IndexedTable],
    /// Tables whose rows leave the workspace in no form.
    pub withheld: &'static [&'static str],
    /// Tables whose texts are under the key of the sealed store, each with the columns of those texts.
    pub sealed: fn() -> Vec<(&'static str, Vec<&'static str>)>,
    /// Asks for names that anybody near the workspace knows, which make no passphrase stronger: one column of texts.
    pub known_names: &'static str,
    /// The longest text of a record, in bytes.
    pub longest_text: usize,
    /// The write transaction that deletes records for good.
    pub deletion: OperationName,
}

/// A table whose rows can be found. The expressions are SQL over one of its rows.
#[derive(Clone, Debug)]
pub struct IndexedTable {
    pub table: &'static str,
    /// The name of a row; empty for rows without names.
    pub name: String,
    /// What stands for the name of a row without one.
    pub title: String,
    /// All other words of a row.
    pub body: String,
}
