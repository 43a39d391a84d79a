//! Codes and whom they stand for: a key on paper of its own, and the list beside a preview.
//!
//! The real names never print. The key has the codes and lines to write on, so that it exists once, in the hand
//! of whoever keeps it, and never as a file.

use jirani_base::i18n::Translations;
use jirani_document::{Cell, Document, Table, col, sheet};
use jirani_records::organisation;
use jirani_vault::Vault;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::Kind;
use crate::error::Result;
use crate::view::{View, begin};

/// Rows of a blank key.
const ROWS: usize = 20;
/// Rows for codes that came later.
const SPARE: usize = 6;

/// A code in a document, for the eyes of whoever prints it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Code {
    /// As it stands in the document.
    pub code: String,
    /// Whom it stands for; never in the document.
    pub name: String,
}

/// The codes of organisations that a document mentions.
pub fn mentioned(vault: &Vault, document: &Document) -> Result<Vec<Code>> {
    let lines = sheet::lines(document);
    let organisations = organisation::edit::all(vault.reader())?;
    let known = organisations.into_iter().filter(|one| !one.public_name.trim().is_empty());
    Ok(known
        .filter(|one| lines.iter().any(|line| holds(line, &one.code_name)))
        .map(|one| Code { code: one.code_name, name: one.public_name })
        .collect())
}

/// Whether a line holds a code as a word of its own.
fn holds(line: &str, code: &str) -> bool {
    line.match_indices(code).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        let after = line.get(at + code.len()..).and_then(|after| after.chars().next());
        [before, after].iter().flatten().all(|letter| !letter.is_alphanumeric())
    })
}

pub(super) fn ready(reader: &Connection) -> Result<bool> {
    Ok(!organisation::edit::all(reader)?.is_empty())
}

pub(super) fn filled(vault: &Vault, view: &mut View<'_>) -> Result<Document> {
    let mut table = table(view.words);
    for one in organisation::edit::all(vault.reader())? {
        if let Some(code) = view.show(&organisation::FIELDS, "code_name", &one.code_name) {
            table = table.row_to_fill([Cell::from(code)]);
        }
    }
    Ok(key(table.blank_rows(SPARE), view.words))
}

pub(super) fn blank(words: &Translations) -> Document {
    key(table(words).blank_rows(ROWS), words)
}

fn key(table: Table, words: &Translations) -> Document {
    begin(Kind::CodeKey, words)
        .title(words.text("document-code-key"), words.text("codes-lead"), [])
        .table(table)
        .small(words.text("codes-keep"))
}

fn table(words: &Translations) -> Table {
    Table::new([
        col(words.text("codes-code")).at_least_mm(45.0),
        col(words.text("codes-name")).wide(3.0),
        col(words.text("codes-since")).at_least_mm(30.0),
    ])
}
