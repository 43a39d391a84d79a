//! What happened to one record, from the journal.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::App;
use crate::error::{Error, Result};
use crate::form::Form;

/// Records of the process that are no forms and have a history of their own.
const KINDS: [&str; 8] =
    ["organisation", "mentorship", "assessment", "plan", "objective", "activity", "gate", "step"];

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
    /// The fields that changed, in words.
    pub fields: Vec<String>,
}

pub(crate) fn list(app: &mut App, request: HistoryRef) -> Result<Vec<HistoryView>> {
    let form = Form::named(&request.kind);
    if form.is_none() && !KINDS.contains(&request.kind.as_str()) {
        return Err(Error::NotFound { kind: "record", id: request.kind });
    }
    let vault = app.vault()?;
    let ids = match form {
        Some(form) => crate::form::edit::ever(vault.reader(), form, &request.id)?,
        None => BTreeSet::from([request.id.clone()]),
    };
    let mut entries = Vec::new();
    for id in ids {
        entries.extend(vault.history(&request.kind, &id)?);
    }
    entries.sort_by(|a, b| b.at.cmp(&a.at));
    let words = &app.words;
    let label = |field: &String| {
        let key = format!("field-{field}");
        words.has(&key).then(|| words.text(&key))
    };
    Ok(entries
        .into_iter()
        .map(|entry| HistoryView {
            what: words.text(&format!("op-{}", entry.op)),
            at: entry.at,
            fields: entry.fields.iter().filter_map(label).collect(),
        })
        .collect())
}
