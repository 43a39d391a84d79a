//! Verbs on retention dates and the close-out.

use chrono::Months;
use jirani_base::i18n::dates;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{DeletionNote, RETENTION, RecordCategory};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::{count, insert, update};
use crate::mentorship::{self, Mentorship};
use crate::operation::Op;

/// Months after the end of a mentorship for which a kind of record is kept, unless its people say otherwise. Reports and
/// accounts are kept for seven years: funders audit them for years after a grant has ended.
fn kept_for(kind: RecordCategory) -> Months {
    match kind {
        RecordCategory::Reports => Months::new(7 * 12),
        RecordCategory::Start
        | RecordCategory::Agreement
        | RecordCategory::SelfAssessment
        | RecordCategory::Plan
        | RecordCategory::Sessions
        | RecordCategory::Actions
        | RecordCategory::Feedback
        | RecordCategory::Stories
        | RecordCategory::Safety
        | RecordCategory::Consent
        | RecordCategory::ProfileMentor
        | RecordCategory::ProfileMentee => Months::new(6),
    }
}

/// Proposes a date for every kind of record, counted from the end of the mentorship, at which it is deleted.
pub fn draft(vault: &mut Vault, mentorship: &MentorshipId) -> Result<()> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    if count(vault.reader(), &RETENTION, mentorship.as_str())? > 0 {
        return Err(Error::NotAllowed("retention-exists"));
    }
    let end = facts.ends_on.as_deref().and_then(dates::stored).unwrap_or(vault.clock().today());
    vault.transact(Op::RetentionDraft, |transaction| {
        for kind in RecordCategory::ALL {
            let id = RowId::new();
            let until =
                end.checked_add_months(kept_for(*kind)).map(|date| date.format("%Y-%m-%d").to_string());
            let cells = FieldValues::from([
                ("kept_kind".to_owned(), kind.key().to_owned()),
                ("keep_until".to_owned(), until.unwrap_or_default()),
                ("then_do".to_owned(), "delete".to_owned()),
            ]);
            insert(transaction, &RETENTION, &id, mentorship.as_str())?;
            update(transaction, &RETENTION, id.as_str(), cells)?;
        }
        Ok(())
    })
}

/// Deletes kinds of record for good, with every trace of them in undo, history and bin, and notes it. What was done
/// before can then no longer be undone.
pub fn close(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    deleted: &[RecordCategory],
    returned: &[RecordCategory],
    role: &str,
) -> Result<()> {
    let role = text::required_line("closed_role", role)?;
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let (gone, given) = (serde_json::to_string(deleted)?, serde_json::to_string(returned)?);
    let statements: Vec<(&str, String)> = deleted.iter().flat_map(|kind| statements(*kind, &facts)).collect();
    let write = |transaction: &Transaction<'_>| {
        for (statement, key) in &statements {
            transaction.execute(statement, [key])?;
        }
        // What was half typed on a page of this mentorship.
        transaction.execute("DELETE FROM draft WHERE instr(id, ?1) > 0", [mentorship])?;
        let rows: i64 = transaction.query_row(
            "SELECT count(*) FROM journal WHERE operation = (SELECT max(id) FROM operation) AND after IS NULL",
            [],
            |row| row.get(0),
        )?;
        transaction.execute(
            "INSERT INTO deletion_note (id, mentorship, deleted, returned, closed_role, closed_on, row_count)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (mentorship) DO UPDATE SET deleted = excluded.deleted, returned = excluded.returned,
                 closed_role = excluded.closed_role, closed_on = excluded.closed_on,
                 row_count = deletion_note.row_count + excluded.row_count",
            params![RowId::new(), mentorship, gone, given, role, today, rows],
        )?;
        Ok(())
    };
    match deleted {
        [] => vault.transact(Op::CloseReturn, write),
        _ => vault.purge(write),
    }
}

/// What has to go for one kind of record; what hangs on it goes with it.
fn statements(kind: RecordCategory, facts: &Mentorship) -> Vec<(&'static str, String)> {
    let mine = |statements: &[&'static str]| {
        statements.iter().map(|statement| (*statement, facts.id.to_string())).collect::<Vec<_>>()
    };
    const PROFILE: &str = "DELETE FROM profile WHERE organisation = ?1";
    const ORGANISATION: &str =
        "UPDATE organisation SET public_name = '', led_by = '[]', region = '', languages = '',
        strengths = '', wants = '' WHERE id = ?1";
    let profile = |organisation: &jirani_base::ids::OrganisationId| {
        vec![(PROFILE, organisation.to_string()), (ORGANISATION, organisation.to_string())]
    };
    match kind {
        RecordCategory::Start => mine(&[
            "DELETE FROM help_check WHERE mentorship = ?1",
            "DELETE FROM readiness WHERE mentorship = ?1",
            "DELETE FROM gate WHERE mentorship = ?1",
            "DELETE FROM expectation WHERE mentorship = ?1",
            "UPDATE step_check SET not_needed = '' WHERE mentorship = ?1",
        ]),
        RecordCategory::Agreement => mine(&["DELETE FROM agreement WHERE mentorship = ?1"]),
        RecordCategory::SelfAssessment => mine(&["DELETE FROM round WHERE mentorship = ?1"]),
        RecordCategory::Plan => mine(&[
            "DELETE FROM plan WHERE mentorship = ?1",
            "DELETE FROM decision WHERE mentorship = ?1",
            "DELETE FROM assessment WHERE mentorship = ?1",
            "DELETE FROM sheet WHERE mentorship = ?1",
            "DELETE FROM comparison WHERE mentorship = ?1",
            "DELETE FROM estimate WHERE mentorship = ?1",
            "DELETE FROM reading_list WHERE mentorship = ?1",
        ]),
        RecordCategory::Sessions => mine(&["DELETE FROM encounter WHERE mentorship = ?1"]),
        RecordCategory::Actions => mine(&["DELETE FROM action WHERE mentorship = ?1"]),
        RecordCategory::Feedback => mine(&[
            "DELETE FROM feedback WHERE mentorship = ?1",
            "DELETE FROM feedback_waiting WHERE mentorship = ?1",
            "DELETE FROM feedback_opening WHERE mentorship = ?1",
            "DELETE FROM review WHERE mentorship = ?1",
        ]),
        RecordCategory::Stories => {
            mine(&["DELETE FROM story WHERE mentorship = ?1", "DELETE FROM lesson WHERE mentorship = ?1"])
        }
        RecordCategory::Reports => {
            mine(&["DELETE FROM report WHERE mentorship = ?1", "DELETE FROM spending WHERE mentorship = ?1"])
        }
        RecordCategory::Safety => mine(&[
            "DELETE FROM safety_plan WHERE mentorship = ?1",
            "DELETE FROM threat WHERE mentorship = ?1",
            "DELETE FROM trip WHERE mentorship = ?1",
            "DELETE FROM incident WHERE mentorship = ?1",
            "DELETE FROM safety_signoff WHERE mentorship = ?1",
        ]),
        RecordCategory::Consent => mine(&["DELETE FROM consent WHERE mentorship = ?1"]),
        RecordCategory::ProfileMentor => profile(&facts.mentor),
        RecordCategory::ProfileMentee => profile(&facts.mentee),
    }
}

/// The deletion note of a mentorship, if it was closed.
pub fn note(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<DeletionNote>> {
    let read = |row: &Row<'_>| -> rusqlite::Result<(String, String, String, String, u32)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    };
    let stored = connection
        .prepare_cached(
            "SELECT deleted, returned, closed_role, closed_on, row_count FROM deletion_note WHERE mentorship = ?1",
        )?
        .query_row([mentorship], read)
        .optional()?;
    stored
        .map(|(deleted, returned, closed_role, closed_on, row_count)| {
            Ok(DeletionNote {
                deleted: serde_json::from_str(&deleted)?,
                returned: serde_json::from_str(&returned)?,
                closed_role,
                closed_on,
                row_count,
            })
        })
        .transpose()
}
