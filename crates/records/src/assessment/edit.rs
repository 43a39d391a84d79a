//! Verbs on answer sheets.

use jirani_base::ids::{AssessmentId, MentorshipId};
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Sheet, SheetPatch};
use crate::error::{Error, Result};
use crate::mentorship;
use crate::operation::Op;

/// The answers of a mentorship; an empty sheet if nothing was answered yet.
pub fn get(connection: &Connection, mentorship: &MentorshipId) -> Result<Sheet> {
    mentorship::edit::get(connection, mentorship)?;
    let stored: Option<String> = connection
        .prepare_cached("SELECT answers FROM assessment WHERE mentorship = ?1")?
        .query_row([mentorship], |row| row.get(0))
        .optional()?;
    Ok(stored.map(|json| serde_json::from_str(&json)).transpose()?.unwrap_or_default())
}

/// Changes some answers.
pub fn edit(vault: &mut Vault, mentorship: &MentorshipId, patch: &SheetPatch) -> Result<Sheet> {
    edit_as(vault, Op::AssessmentEdit, mentorship, patch)
}

/// Changes some answers under another operation's name.
pub(super) fn edit_as(
    vault: &mut Vault,
    op: Op,
    mentorship: &MentorshipId,
    patch: &SheetPatch,
) -> Result<Sheet> {
    let sheet = get(vault.reader(), mentorship)?.patched(patch)?;
    let json = serde_json::to_string(&sheet)?;
    vault.transact(op, |transaction| {
        transaction.execute(
            "INSERT INTO assessment (id, mentorship, answers) VALUES (?1, ?2, ?3)
             ON CONFLICT (mentorship) DO UPDATE SET answers = excluded.answers",
            params![AssessmentId::new(), mentorship, json],
        )?;
        Ok::<_, Error>(())
    })?;
    Ok(sheet)
}
