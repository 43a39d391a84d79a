//! The checklists of the steps, as they stand.

use jirani_base::ids::MentorshipId;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::process::knowledge::Knowledge;
use crate::process::{Check, StepId};

/// Whether every point of a step's checklist is ticked or set aside with a reason.
pub fn checks_closed(connection: &Connection, mentorship: &MentorshipId, step: StepId) -> Result<bool> {
    Ok(checks(connection, mentorship, step)?.iter().all(Check::closed))
}

pub(super) fn checks(connection: &Connection, mentorship: &MentorshipId, step: StepId) -> Result<Vec<Check>> {
    let mut query = connection.prepare_cached(
        "SELECT ticked, not_needed FROM step_check WHERE mentorship = ?1 AND step = ?2 AND point = ?3",
    )?;
    let points = Knowledge::published()?.step(step).map(|step| step.checks.as_slice()).unwrap_or_default();
    points
        .iter()
        .map(|point| {
            let stored = query
                .query_row(params![mentorship, step.key(), point], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let (ticked, not_needed) = stored.unwrap_or_default();
            Ok(Check { point: point.clone(), ticked, not_needed })
        })
        .collect()
}
