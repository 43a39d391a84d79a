//! Answers besides the agreed ones: what each side answered apart, and copies to try something out.

use std::collections::BTreeSet;

use jirani_base::ids::{MentorshipId, SheetId};
use jirani_base::safety::{Field, Sensitivity};
use jirani_base::text;
use jirani_recommender::catalogue::{FactorId, GateId};
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Sheet, SheetPatch, edit};
use crate::error::{Error, Result};
use crate::mentorship;
use crate::operation::Op;

/// How far each field of a sheet may travel.
pub const FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("kind", Sensitivity::Partners),
    ("name", Sensitivity::Partners),
    ("answers", Sensitivity::Partners),
];

/// Which answers of a mentorship are meant: `agreed`, `mentor`, `mentee`, or the identifier of a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(from = "String", into = "String")]
#[ts(type = "string")]
pub enum SheetKind {
    /// What both sides agree on; the decision rests on it.
    #[default]
    Agreed,
    /// What the mentor answered.
    Mentor,
    /// What the mentee answered.
    Mentee,
    /// A copy in which something is tried out.
    Copy(SheetId),
}

impl From<String> for SheetKind {
    fn from(word: String) -> Self {
        match word.as_str() {
            "agreed" => Self::Agreed,
            "mentor" => Self::Mentor,
            "mentee" => Self::Mentee,
            id => Self::Copy(SheetId::from(id)),
        }
    }
}

impl From<SheetKind> for String {
    fn from(which: SheetKind) -> Self {
        match which {
            SheetKind::Agreed => "agreed".to_owned(),
            SheetKind::Mentor => "mentor".to_owned(),
            SheetKind::Mentee => "mentee".to_owned(),
            SheetKind::Copy(id) => id.to_string(),
        }
    }
}

/// A copy in which something is tried out.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CopyEntry {
    pub id: SheetId,
    /// What is tried out in it.
    pub name: String,
}

/// The answers that are meant; an empty sheet where nothing was answered yet.
pub fn get(connection: &Connection, mentorship: &MentorshipId, which: &SheetKind) -> Result<Sheet> {
    let stored: Option<String> = match which {
        SheetKind::Agreed => return edit::get(connection, mentorship),
        SheetKind::Mentor | SheetKind::Mentee => {
            mentorship::edit::get(connection, mentorship)?;
            connection
                .prepare_cached("SELECT answers FROM sheet WHERE mentorship = ?1 AND kind = ?2")?
                .query_row(params![mentorship, String::from(which.clone())], |row| row.get(0))
                .optional()?
        }
        SheetKind::Copy(id) => {
            let answers = connection
                .prepare_cached(
                    "SELECT answers FROM sheet WHERE mentorship = ?1 AND id = ?2 AND kind = 'copy'",
                )?
                .query_row(params![mentorship, id], |row| row.get(0))
                .optional()?;
            Some(answers.ok_or_else(|| no_copy(id))?)
        }
    };
    Ok(stored.map(|json| serde_json::from_str(&json)).transpose()?.unwrap_or_default())
}

/// Changes some of the answers that are meant.
pub fn change(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    which: &SheetKind,
    patch: &SheetPatch,
) -> Result<Sheet> {
    if *which == SheetKind::Agreed {
        return edit::edit(vault, mentorship, patch);
    }
    let sheet = get(vault.reader(), mentorship, which)?.patched(patch)?;
    let json = serde_json::to_string(&sheet)?;
    vault.transact(Op::SheetEdit, |transaction| {
        match which {
            SheetKind::Copy(id) => {
                transaction.execute("UPDATE sheet SET answers = ?2 WHERE id = ?1", params![id, json])?
            }
            SheetKind::Agreed | SheetKind::Mentor | SheetKind::Mentee => transaction.execute(
                "INSERT INTO sheet (id, mentorship, kind, answers) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (mentorship, kind) WHERE kind <> 'copy' DO UPDATE SET answers = excluded.answers",
                params![SheetId::new(), mentorship, String::from(which.clone()), json],
            )?,
        };
        Ok::<_, Error>(())
    })?;
    Ok(sheet)
}

/// Whether a side has answered anything.
pub fn begun(connection: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM sheet WHERE mentorship = ?1 AND kind <> 'copy'")?
        .exists([mentorship])?)
}

/// Takes over into the agreed sheet what both sides answered alike. A gate that only one side ticked stays open;
/// it shows among the differences.
pub fn agree(vault: &mut Vault, mentorship: &MentorshipId) -> Result<Sheet> {
    let mentor = get(vault.reader(), mentorship, &SheetKind::Mentor)?;
    let mentee = get(vault.reader(), mentorship, &SheetKind::Mentee)?;
    let levels = mentor
        .levels
        .iter()
        .filter(|(factor, level)| mentee.levels.get(*factor) == Some(*level))
        .map(|(factor, level)| (*factor, Some(*level)))
        .collect();
    let gates = mentor.gates.intersection(&mentee.gates).map(|gate| (*gate, true)).collect();
    edit::edit_as(vault, Op::SheetAgree, mentorship, &SheetPatch { levels, gates })
}

/// What two sheets answer differently.
#[must_use]
pub fn differing(one: &Sheet, other: &Sheet) -> (Vec<FactorId>, Vec<GateId>) {
    let levels =
        FactorId::ALL.iter().copied().filter(|factor| one.levels.get(factor) != other.levels.get(factor));
    let gates: BTreeSet<GateId> = one.gates.symmetric_difference(&other.gates).copied().collect();
    (levels.collect(), gates.into_iter().collect())
}

/// The copies of a mentorship, oldest first.
pub fn copies(connection: &Connection, mentorship: &MentorshipId) -> Result<Vec<CopyEntry>> {
    let mut query = connection
        .prepare_cached("SELECT id, name FROM sheet WHERE mentorship = ?1 AND kind = 'copy' ORDER BY id")?;
    let copies = query
        .query_map([mentorship], |row| Ok(CopyEntry { id: row.get(0)?, name: row.get(1)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(copies)
}

/// Copies answers to try something out in the copy.
pub fn copy(vault: &mut Vault, mentorship: &MentorshipId, from: &SheetKind, name: &str) -> Result<SheetId> {
    let name = text::required_line("copy_name", name)?;
    let json = serde_json::to_string(&get(vault.reader(), mentorship, from)?)?;
    let id = SheetId::new();
    vault.transact(Op::CopyAdd, |transaction| {
        transaction.execute(
            "INSERT INTO sheet (id, mentorship, kind, name, answers) VALUES (?1, ?2, 'copy', ?3, ?4)",
            params![id, mentorship, name, json],
        )?;
        Ok::<_, Error>(())
    })?;
    Ok(id)
}

/// Gives a copy another name.
pub fn rename(vault: &mut Vault, id: &SheetId, name: &str) -> Result<()> {
    let name = text::required_line("copy_name", name)?;
    vault.transact(Op::CopyRename, |transaction| {
        found(
            transaction
                .execute("UPDATE sheet SET name = ?2 WHERE id = ?1 AND kind = 'copy'", params![id, name])?,
            id,
        )
    })
}

/// Deletes a copy.
pub fn delete(vault: &mut Vault, id: &SheetId) -> Result<()> {
    vault.transact(Op::CopyDelete, |transaction| {
        found(transaction.execute("DELETE FROM sheet WHERE id = ?1 AND kind = 'copy'", [id])?, id)
    })
}

fn found(rows: usize, id: &SheetId) -> Result<()> {
    if rows == 0 { Err(no_copy(id)) } else { Ok(()) }
}

fn no_copy(id: &SheetId) -> Error {
    Error::NotFound { kind: "sheet", id: id.to_string() }
}
