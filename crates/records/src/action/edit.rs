//! Verbs on actions.

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;

use super::{ACTION, is_open};
use crate::error::Result;
use crate::form::FieldValues;
use crate::form::edit::{self, row};

/// Adds an action; it is open unless it says otherwise, or on which day it was done.
pub fn add(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    mut cells: FieldValues,
    words: &Translations,
) -> Result<RowId> {
    let status = if is_named(&cells) { "done" } else { "open" };
    cells.entry("action_status".to_owned()).or_insert_with(|| status.to_owned());
    dated(&mut cells, "", vault);
    edit::add(vault, const { &ACTION }, mentorship.as_str(), &cells, words)
}

/// Changes an action; one that becomes done is done today unless a day is named, one for which a day is named is done,
/// and one that is opened again loses that day.
pub fn change(
    vault: &mut Vault,
    id: &RowId,
    mut cells: FieldValues,
    words: &Translations,
) -> Result<MentorshipId> {
    let now = row(vault, &ACTION, id.as_str())?;
    let done_on = now.cells.get("action_done_on").cloned().unwrap_or_default();
    let status = now.cells.get("action_status").map(String::as_str).unwrap_or_default();
    if !cells.contains_key("action_status") && is_open(status) && is_named(&cells) {
        cells.insert("action_status".to_owned(), "done".to_owned());
    }
    dated(&mut cells, &done_on, vault);
    edit::change(vault, const { &ACTION }, id.as_str(), &cells, words)?;
    Ok(now.parent.as_str().into())
}

/// Whether a day is named on which it was done.
fn is_named(cells: &FieldValues) -> bool {
    cells.get("action_done_on").is_some_and(|day| !day.trim().is_empty())
}

fn dated(cells: &mut FieldValues, done_on: &str, vault: &Vault) {
    let Some(status) = cells.get("action_status").cloned() else { return };
    if cells.contains_key("action_done_on") {
        return;
    }
    if status == "done" && done_on.is_empty() {
        let today = vault.clock().today().format("%Y-%m-%d").to_string();
        cells.insert("action_done_on".to_owned(), today);
    } else if is_open(&status) {
        cells.insert("action_done_on".to_owned(), String::new());
    }
}
