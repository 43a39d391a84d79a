//! Undo, redo and the bin, named in the user's language.

use jirani_base::i18n::Translations;
use jirani_records::error::Error as RecordError;
use jirani_records::session::Nothing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::App;
use crate::error::Result;

/// What could be undone and redone, in words.
#[derive(Serialize, TS)]
pub struct UndoView {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// What an undo or redo did, in words; nothing if there was nothing to do.
#[derive(Serialize, TS)]
pub struct Done {
    /// The operation.
    pub what: Option<String>,
}

/// Which operation to take back.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndoAsk {
    /// Its number: refused when something else was done since. The last one if left out.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub operation: Option<i64>,
}

/// A deletion that can be taken back, in words.
#[derive(Serialize, TS)]
pub struct BinView {
    /// Its number.
    #[ts(type = "number")]
    pub operation: i64,
    /// What was deleted.
    pub what: String,
    /// When, UTC, RFC 3339.
    pub at: String,
}

/// Names one deletion.
#[derive(Deserialize, TS)]
pub struct BinRef {
    /// Its number.
    #[ts(type = "number")]
    pub operation: i64,
}

pub(crate) fn status(app: &mut App, _: Nothing) -> Result<UndoView> {
    let vault = app.session.vault()?;
    let named = |kind: Option<String>| kind.map(|kind| name(&app.session.words, &kind));
    Ok(UndoView { undo: named(vault.can_undo()?), redo: named(vault.can_redo()?) })
}

/// What is saved next goes on with what was saved last: both are one step for undo.
pub(crate) fn coalesce_next_edit(app: &mut App, _: Nothing) -> Result<Nothing> {
    app.session.vault_mut()?.coalesce_next_edit();
    Ok(Nothing {})
}

pub(crate) fn undo(app: &mut App, request: UndoAsk) -> Result<Done> {
    let vault = app.session.vault_mut()?;
    if request.operation.is_some() && request.operation != vault.newest()? {
        return Err(RecordError::NotAllowed("undo-passed").into());
    }
    let kind = vault.undo()?;
    Ok(Done { what: kind.map(|kind| name(&app.session.words, &kind)) })
}

pub(crate) fn redo(app: &mut App, _: Nothing) -> Result<Done> {
    let kind = app.session.vault_mut()?.redo()?;
    Ok(Done { what: kind.map(|kind| name(&app.session.words, &kind)) })
}

pub(crate) fn bin(app: &mut App, _: Nothing) -> Result<Vec<BinView>> {
    let entries = app.session.vault()?.bin()?;
    Ok(entries
        .into_iter()
        .map(|entry| BinView {
            operation: entry.operation,
            what: name(&app.session.words, &entry.op),
            at: entry.at,
        })
        .collect())
}

pub(crate) fn restore(app: &mut App, request: BinRef) -> Result<Nothing> {
    app.session.vault_mut()?.restore(request.operation)?;
    Ok(Nothing {})
}

fn name(words: &Translations, kind: &str) -> String {
    words.text(&format!("op-{kind}"))
}
