//! What happened to one record, from the journal.

use std::collections::BTreeSet;

use jirani_base::i18n::dates;
use jirani_vault::FieldChange;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::form::display::shown as cell_in_words;
use crate::forms;
use crate::session::Session;

/// Records of the process that are no forms and have a history of their own.
const KINDS: [&str; 8] =
    ["organisation", "mentorship", "assessment", "plan", "objective", "activity", "gate", "step"];

/// Their columns that a person wrote as they are stored, dates apart: no lists, no keys, no identifiers.
const PLAIN: [&str; 19] = [
    "code_name",
    "public_name",
    "region",
    "languages",
    "strengths",
    "wants",
    "topic_note",
    "starts_on",
    "ends_on",
    "reason",
    "purpose",
    "resources",
    "knowledge",
    "review_on",
    "graduation",
    "statement",
    "success_sign",
    "what",
    "lead",
];

/// Names records whose history is asked for.
#[derive(Deserialize, TS)]
pub struct HistoryRef {
    /// Their kind, which is their table.
    pub kind: String,
    /// The record itself, or what the records belong to.
    pub id: String,
}

/// One change.
#[derive(Serialize, TS)]
pub struct HistoryView {
    /// What was done, in words.
    pub what: String,
    /// When, RFC 3339, UTC.
    pub at: String,
    /// The fields that changed.
    pub changes: Vec<ChangeView>,
}

/// One field before and after, in words.
#[derive(Serialize, TS)]
pub struct ChangeView {
    pub field: String,
    /// What was there, empty if nothing; null where it cannot be said in a line or is sealed.
    pub before: Option<String>,
    /// What is there since.
    pub after: Option<String>,
}

pub fn list(session: &mut Session, request: HistoryRef) -> Result<Vec<HistoryView>> {
    let form = forms::named(&request.kind);
    if form.is_none() && !KINDS.contains(&request.kind.as_str()) {
        return Err(Error::NotFound { kind: "record", id: request.kind });
    }
    let vault = session.vault()?;
    let ids = match form {
        Some(form) => crate::form::edit::ever(vault.reader(), form, &request.id)?,
        None => BTreeSet::from([request.id.clone()]),
    };
    let mut entries = Vec::new();
    for id in ids {
        entries.extend(vault.history(&request.kind, &id)?);
    }
    entries.sort_by(|a, b| b.at.cmp(&a.at));
    let words = &session.words;
    let shown = |row: &str, field: &str, stored: &str| -> Option<String> {
        let text = match form {
            Some(form) if form.sealed && form.field(field).is_some() => {
                vault.unseal(form.table, row, field, stored).ok()?
            }
            _ => stored.to_owned(),
        };
        match form.and_then(|form| form.field(field)) {
            _ if text.is_empty() => Some(text),
            Some(entry) => Some(cell_in_words(entry, &text, words)),
            None if PLAIN.contains(&field) => {
                Some(dates::stored(&text).map_or(text, |date| dates::short(date, true, words)))
            }
            None => None,
        }
    };
    let in_words = |row: &str, change: FieldChange| {
        let label = format!("field-{}", change.field);
        words.has(&label).then(|| {
            let before = shown(row, &change.field, &change.before);
            let after = shown(row, &change.field, &change.after);
            // Half of a change says less than none.
            let (before, after) = before.zip(after).unzip();
            ChangeView { field: words.text(&label), before, after }
        })
    };
    Ok(entries
        .into_iter()
        .map(|entry| HistoryView {
            what: words.text(&format!("op-{}", entry.op)),
            at: entry.at,
            changes: entry.changes.into_iter().filter_map(|change| in_words(&entry.row, change)).collect(),
        })
        .collect())
}
