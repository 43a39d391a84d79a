//! Typing forms in, opening the feedback, and releasing what waits.

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;
use rusqlite::{Transaction, params};

use super::read::opened_on;
use super::{FEEDBACK, FEWEST, WAITING};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::{add, count};
use crate::operation::Op;

/// Keeps a form that was typed in. It waits; if the feedback is open and enough forms wait with it, all are released.
pub fn typed(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    cells: &FieldValues,
    words: &Translations,
) -> Result<()> {
    add(vault, const { &WAITING }, mentorship.as_str(), cells, words)?;
    let waiting = count(vault.reader(), &WAITING, mentorship.as_str())?;
    if waiting < FEWEST || opened_on(vault.reader(), mentorship)?.is_none() {
        return Ok(());
    }
    vault.transact_without_undo(Op::FeedbackOpen, |transaction| release(transaction, mentorship))
}

/// The mentee opens the feedback: all forms that wait are released, for which there must be enough.
pub fn opened(vault: &mut Vault, mentorship: &MentorshipId, role: &str) -> Result<()> {
    if opened_on(vault.reader(), mentorship)?.is_some() {
        return Ok(());
    }
    if count(vault.reader(), &WAITING, mentorship.as_str())? < FEWEST {
        return Err(Error::NotAllowed("feedback-few"));
    }
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact_without_undo(Op::FeedbackOpen, |transaction| {
        transaction.execute(
            "INSERT INTO feedback_opening (id, mentorship, opened_on, opened_role) VALUES (?1, ?2, ?3, ?4)",
            params![RowId::new(), mentorship, today, role],
        )?;
        release(transaction, mentorship)
    })
}

/// Moves all forms that wait to the released ones, under new identifiers and in a random order, and forgets when each was
/// typed in: a release that could be undone could be made again with one form exchanged.
fn release(transaction: &Transaction<'_>, mentorship: &MentorshipId) -> Result<()> {
    let columns: Vec<&str> = FEEDBACK.fields().map(|field| field.name).collect();
    let columns = columns.join(", ");
    let mut query =
        transaction.prepare("SELECT id FROM feedback_waiting WHERE mentorship = ?1 ORDER BY random()")?;
    let waiting: Vec<String> =
        query.query_map([mentorship], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for id in waiting {
        transaction.execute(
            &format!(
                "INSERT INTO feedback (id, mentorship, position, {columns})
                 SELECT ?1, mentorship, (SELECT count(*) FROM feedback f WHERE f.mentorship = w.mentorship), {columns}
                 FROM feedback_waiting w WHERE id = ?2"
            ),
            params![RowId::new(), id],
        )?;
        transaction.execute("DELETE FROM feedback_waiting WHERE id = ?1", [&id])?;
        // Undo passes over the typing, and no row of the journal joins a time to the answers.
        transaction.execute(
            "UPDATE operation SET state = 'kept' WHERE kind = ?2 AND state = 'done'
             AND id IN (SELECT operation FROM journal WHERE kind = 'feedback_waiting' AND row = ?1)",
            params![id, WAITING.ops[0]],
        )?;
        transaction.execute("DELETE FROM journal WHERE kind = 'feedback_waiting' AND row = ?1", [&id])?;
    }
    Ok(())
}
