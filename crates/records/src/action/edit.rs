//! Verbs on actions.

use chrono::NaiveDate;
use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;

use super::{ACTION, ActionStatus, DONE_ON, STATUS, is_open};
use crate::error::Result;
use crate::form::edit::{self, row};
use crate::form::{FieldValues, parse_field};

/// Adds an action; it is open unless it says otherwise, or on which day it was done.
pub fn add(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    mut cells: FieldValues,
    words: &Translations,
) -> Result<RowId> {
    let status = if is_named(&cells) { ActionStatus::Done } else { ActionStatus::Open };
    cells.entry(STATUS.name().to_owned()).or_insert_with(|| status.key().to_owned());
    dated(&mut cells, None, vault, words);
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
    if !cells.contains_key(STATUS.name()) && is_open(STATUS.of(&now.cells)) && is_named(&cells) {
        cells.extend([STATUS.holding(&ActionStatus::Done)]);
    }
    dated(&mut cells, DONE_ON.of(&now.cells), vault, words);
    edit::change(vault, const { &ACTION }, id.as_str(), &cells, words)?;
    Ok(now.parent.as_str().into())
}

/// Whether a day is named on which it was done.
fn is_named(cells: &FieldValues) -> bool {
    cells.get(DONE_ON.name()).is_some_and(|day| !day.trim().is_empty())
}

/// Adds to cells as they were typed the day that follows from the status in them.
fn dated(cells: &mut FieldValues, done_on: Option<NaiveDate>, vault: &Vault, words: &Translations) {
    let (Some(typed), Some(field)) = (cells.get(STATUS.name()), ACTION.field(STATUS.name())) else { return };
    // A status that cannot be read is refused by the form.
    let Ok(status) = parse_field(field, typed, words) else { return };
    if cells.contains_key(DONE_ON.name()) {
        return;
    }
    let status = ActionStatus::from_key(&status);
    if status == Some(ActionStatus::Done) && done_on.is_none() {
        cells.extend([DONE_ON.holding(&vault.clock().today())]);
    } else if is_open(status) {
        cells.insert(DONE_ON.name().to_owned(), String::new());
    }
}
