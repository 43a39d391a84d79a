//! What steps 6 to 9 of the path ask for: whether it is there yet.

use jirani_base::ids::MentorshipId;
use rusqlite::Connection;

use crate::error::Result;

/// A session with an agenda.
pub fn has_agenda(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    there(
        reader,
        "SELECT 1 FROM encounter e WHERE e.mentorship = ?1
         AND (e.aim <> '' OR EXISTS (SELECT 1 FROM agenda_block b WHERE b.encounter = e.id))",
        mentorship,
    )
}

/// A session that was held, with what the mentee did or learned.
pub fn has_log(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    there(
        reader,
        "SELECT 1 FROM encounter WHERE mentorship = ?1 AND encounter_state = 'held'
         AND (mentee_did <> '' OR learned <> '' OR topics <> '')",
        mentorship,
    )
}

/// An indicator with a value: typed in, or computed from sessions that were held.
pub fn has_figures(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    there(
        reader,
        "SELECT 1 FROM indicator i JOIN plan p ON p.id = i.plan WHERE p.mentorship = ?1 AND (
             EXISTS (SELECT 1 FROM indicator_value v WHERE v.indicator = i.id AND v.period_value <> '')
             OR (i.indicator_code <> '' AND EXISTS (
                 SELECT 1 FROM encounter e WHERE e.mentorship = ?1 AND e.encounter_state = 'held')))",
        mentorship,
    )
}

/// A review in which both sides decided what goes on.
pub fn has_review(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    there(reader, "SELECT 1 FROM review WHERE mentorship = ?1 AND review_verdict <> ''", mentorship)
}

fn there(reader: &Connection, query: &str, mentorship: &MentorshipId) -> Result<bool> {
    Ok(reader.prepare_cached(query)?.exists([mentorship])?)
}
