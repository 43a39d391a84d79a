//! Verbs on the gate of step 0.

use jirani_base::error::Problem;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Gate, GateObstacle, Outcome, READINESS, Verdict, outcome};
use crate::amendment::read::catalogue;
use crate::error::{Error, Result};
use crate::operation::Op;
use crate::process::{self, StepId};
use crate::{assessment, form};

/// The decision at the gate, if there is one.
pub fn gate(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<Gate>> {
    Ok(connection
        .prepare_cached(
            "SELECT verdict, gate_what, gate_by, gate_refer, decided_on FROM gate WHERE mentorship = ?1",
        )?
        .query_row([mentorship], read)
        .optional()?)
}

/// What stands in the way of "go".
pub fn obstacles(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<GateObstacle>> {
    let mut found = Vec::new();
    let sheet = assessment::edit::get(vault.reader(), mentorship)?;
    let catalogue = catalogue(vault.reader())?;
    if jirani_recommender::recommend(&catalogue, &sheet.answers()?).stop.is_some() {
        found.push(GateObstacle::Stop);
    }
    let cells = form::edit::sheet(vault, &READINESS, mentorship.as_str())?.map(|row| row.cells);
    if !matches!(outcome(&cells.unwrap_or_default()), Outcome::Ready | Outcome::ReadyWithSupport) {
        found.push(GateObstacle::Readiness);
    }
    if !process::checks::checks_closed(vault.reader(), mentorship, StepId::Readiness)? {
        found.push(GateObstacle::Checklist);
    }
    Ok(found)
}

/// Decides at the gate; "go" only where nothing stands in its way, "not yet" with what by when, "refer" with
/// to whom.
pub fn decide(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    verdict: Verdict,
    [what, by, refer]: [&str; 3],
) -> Result<()> {
    let missing = |field| Error::invalid(field, Problem::Empty);
    let (what, by) = (text::text("gate_what", what)?, text::date("gate_by", by)?);
    let refer = text::line("gate_refer", refer)?;
    match verdict {
        Verdict::Go if !obstacles(vault, mentorship)?.is_empty() => return Err(Error::NotAllowed("gate-go")),
        Verdict::NotYet if what.trim().is_empty() => return Err(missing("gate_what")),
        Verdict::NotYet if by.is_none() => return Err(missing("gate_by")),
        Verdict::Refer if refer.is_empty() => return Err(missing("gate_refer")),
        Verdict::Go | Verdict::NotYet | Verdict::Refer => {}
    }
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact(Op::GateDecide, |transaction| {
        transaction.execute(
            "INSERT INTO gate (id, mentorship, verdict, gate_what, gate_by, gate_refer, decided_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (mentorship) DO UPDATE SET verdict = excluded.verdict, gate_what = excluded.gate_what,
                 gate_by = excluded.gate_by, gate_refer = excluded.gate_refer, decided_on = excluded.decided_on",
            params![RowId::new(), mentorship, verdict.key(), what, by, refer, today],
        )?;
        Ok(())
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Gate> {
    Ok(Gate {
        verdict: row.get(0)?,
        gate_what: row.get(1)?,
        gate_by: row.get(2)?,
        gate_refer: row.get(3)?,
        decided_on: row.get(4)?,
    })
}
