//! Reading encounters: of one mentorship or of all, page by page.

use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;
use rusqlite::{Row as SqlRow, params};
use serde::Serialize;
use ts_rs::TS;

use super::{ENCOUNTER, EncounterState, ON, STATE};
use crate::error::Result;
use crate::form::edit::{Row, rows};

/// The most rows that one page holds.
pub const PAGE: u32 = 100;

/// One encounter as a list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EncounterEntry {
    pub id: RowId,
    pub mentorship: MentorshipId,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    /// The day, `YYYY-MM-DD`; empty while it is not agreed.
    pub on: String,
    /// How both sides meet.
    pub form: String,
    /// Planned, held or cancelled.
    pub state: String,
    /// How long, in minutes; empty where nobody said.
    pub minutes: String,
    /// What it was about: topics, else the aim.
    pub about: String,
    /// The concern that was raised, if any.
    pub concern: String,
    /// When the concern was settled; empty while it is open.
    pub settled_on: String,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EncounterPage {
    /// The rows of this page, newest first.
    pub rows: Vec<EncounterEntry>,
    /// How many there are in all.
    pub total: u32,
}

const SELECT: &str = "SELECT e.id, e.mentorship, a.code_name, b.code_name, e.encounter_on, e.encounter_form,
    e.encounter_state, e.minutes, CASE WHEN e.topics <> '' THEN e.topics ELSE e.aim END, e.concern, e.concern_settled_on
    FROM encounter e JOIN mentorship m ON m.id = e.mentorship
    JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee";

/// A page of encounters of one mentorship, or of all where none is named.
pub fn page(vault: &Vault, mentorship: Option<&MentorshipId>, offset: u32) -> Result<EncounterPage> {
    let reader = vault.reader();
    let of = mentorship.map(MentorshipId::as_str);
    let (which, count) = match of {
        Some(_) => ("WHERE e.mentorship = ?1", "SELECT count(*) FROM encounter WHERE mentorship = ?1"),
        None => ("WHERE ?1 IS NULL", "SELECT count(*) FROM encounter WHERE ?1 IS NULL"),
    };
    // Rows that are passed over are not looked up.
    let mut query = reader.prepare_cached(&format!(
        "{SELECT} WHERE e.id IN (
             SELECT e.id FROM encounter e {which} ORDER BY e.encounter_on DESC, e.id DESC LIMIT {PAGE} OFFSET ?2
         ) ORDER BY e.encounter_on DESC, e.id DESC"
    ))?;
    let rows = query.query_map(params![of, offset], read)?.collect::<rusqlite::Result<_>>()?;
    let total = reader.prepare_cached(count)?.query_row([of], |row| row.get(0))?;
    Ok(EncounterPage { rows, total })
}

/// Encounters whose concern is not settled, oldest first: of one mentorship, or of all where none is named.
pub fn open_concerns(vault: &Vault, mentorship: Option<&MentorshipId>) -> Result<Vec<EncounterEntry>> {
    let mut query = vault.reader().prepare_cached(&format!(
        "{SELECT} WHERE e.concern NOT IN ('', 'none') AND e.concern_settled_on = ''
         AND (?1 IS NULL OR e.mentorship = ?1) ORDER BY e.encounter_on, e.id LIMIT 200"
    ))?;
    let rows = query.query_map([mentorship], read)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// The newest encounter of a mentorship that was held.
pub fn latest(vault: &Vault, mentorship: &MentorshipId) -> Result<Option<Row>> {
    let held = rows(vault, &ENCOUNTER, mentorship.as_str())?.into_iter();
    Ok(held
        .filter(|row| STATE.of(&row.cells) == Some(EncounterState::Held))
        .max_by_key(|row| (ON.of(&row.cells), row.id.clone())))
}

fn read(row: &SqlRow<'_>) -> rusqlite::Result<EncounterEntry> {
    Ok(EncounterEntry {
        id: row.get(0)?,
        mentorship: row.get(1)?,
        mentor_name: row.get(2)?,
        mentee_name: row.get(3)?,
        on: row.get(4)?,
        form: row.get(5)?,
        state: row.get(6)?,
        minutes: row.get(7)?,
        about: row.get(8)?,
        concern: row.get(9)?,
        settled_on: row.get(10)?,
    })
}
