//! Verbs on encounters.

use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;

use super::{AGENDA_BLOCK, BLOCKS, ENCOUNTER};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::{count, insert, parent_of, update};
use crate::mentorship;
use crate::operation::Op;

/// Adds an encounter: one that was held today, to be logged, or one that is planned. A planned one begins with the
/// blocks of a meeting; both take over the form and the people of the last one, so that a log takes little typing.
pub fn add(vault: &mut Vault, mentorship: &MentorshipId, held: bool) -> Result<RowId> {
    mentorship::edit::get(vault.reader(), mentorship)?;
    let last = super::list::latest(vault, mentorship)?.map(|row| row.cells).unwrap_or_default();
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let kept = ["encounter_form", "minutes", "took_part", "learners", "hosts", "people", "people_community"];
    let mut cells: FieldValues =
        kept.into_iter().filter_map(|name| Some((name.to_owned(), last.get(name)?.clone()))).collect();
    let date = if held { today } else { last.get("next_on").cloned().unwrap_or_default() };
    cells.insert("encounter_on".to_owned(), date);
    // A log counts once somebody says that the session was held; what is proposed here was copied from the last one.
    cells.insert("encounter_state".to_owned(), if held { "" } else { "planned" }.to_owned());
    cells.insert("photos_allowed".to_owned(), "no".to_owned());
    let id = RowId::new();
    vault.transact(Op::Form(ENCOUNTER.ops[0]), |transaction| {
        insert(transaction, &ENCOUNTER, &id, mentorship.as_str())?;
        update(transaction, &ENCOUNTER, id.as_str(), cells)?;
        if held { Ok(()) } else { blocks(transaction, &id) }
    })?;
    Ok(id)
}

/// Puts the blocks of a meeting into an agenda that has none.
pub fn draft_agenda(vault: &mut Vault, encounter: &RowId) -> Result<()> {
    parent_of(vault.reader(), &ENCOUNTER, encounter.as_str())?;
    if count(vault.reader(), &AGENDA_BLOCK, encounter.as_str())? > 0 {
        return Err(Error::NotAllowed("agenda-exists"));
    }
    vault.transact(Op::Form(AGENDA_BLOCK.ops[0]), |transaction| blocks(transaction, encounter))
}

fn blocks(transaction: &rusqlite::Transaction<'_>, encounter: &RowId) -> Result<()> {
    for block in BLOCKS {
        let id = RowId::new();
        insert(transaction, &AGENDA_BLOCK, &id, encounter.as_str())?;
        let cells = FieldValues::from([("block".to_owned(), (*block).to_owned())]);
        update(transaction, &AGENDA_BLOCK, id.as_str(), cells)?;
    }
    Ok(())
}
