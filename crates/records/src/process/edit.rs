//! Verbs on steps and their checklists.

use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Knowledge, Step, StepId, StepState, Work, WorkState};
use crate::agreement::{self, AGREEMENT};
use crate::amendment::read::catalogue;
use crate::consent::CONSENT;
use crate::encounter::progress;
use crate::error::{Error, Result};
use crate::expectation::EXPECTATION;
use crate::form::edit::{count, sheet};
use crate::form::{FieldValues, Form};
use crate::operation::Op;
use crate::plan::approval::{ApprovalStatus, Obstacle};
use crate::plan::versions;
use crate::process::checks::{checks, checks_closed};
use crate::protection::{self, SAFETY_PLAN, TRIP};
use crate::readiness::{self, HELP_CHECK, Help, Outcome, READINESS, Verdict};
use crate::self_assessment::ROUND;
use crate::{assessment, decision, mentorship, plan, retention};

/// The eleven steps of a mentorship as they stand.
pub fn path(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<Step>> {
    let reader = vault.reader();
    mentorship::edit::get(reader, mentorship)?;
    Knowledge::published()?
        .steps
        .iter()
        .map(|entry| {
            let checks = checks(reader, mentorship, entry.id)?;
            let work = entry
                .work
                .iter()
                .map(|work| Ok(WorkState { work: *work, done: is_there(vault, mentorship, *work)? }))
                .collect::<Result<Vec<_>>>()?;
            let [due_on, started_on, done_on] = dates(reader, mentorship, entry.id)?;
            let state = StepState::Open;
            let step = Step { step: entry.id, state, due_on, started_on, done_on, checks, work };
            Ok(Step { state: step.stands().inside(), ..step })
        })
        .collect()
}

/// Ticks a point, sets it aside with a reason, or opens it again.
pub fn check(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    step: StepId,
    point: &str,
    ticked: bool,
    not_needed: &str,
) -> Result<()> {
    let not_needed = text::line("not_needed", not_needed)?;
    let known = Knowledge::published()?.step(step).is_some_and(|step| step.checks.iter().any(|c| c == point));
    if !known {
        return Err(Error::NotFound { kind: "check", id: point.to_owned() });
    }
    mentorship::edit::get(vault.reader(), mentorship)?;
    let today = today(vault);
    vault.transact(Op::CheckEdit, |transaction| {
        transaction.execute(
            "INSERT INTO step_check (id, mentorship, step, point, ticked, not_needed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (mentorship, step, point)
                 DO UPDATE SET ticked = excluded.ticked, not_needed = excluded.not_needed",
            params![RowId::new(), mentorship, step.key(), point, ticked, not_needed],
        )?;
        mark_started(transaction, mentorship, step, &today)
    })
}

/// Sets by when a step should be done; empty clears it.
pub fn due(vault: &mut Vault, mentorship: &MentorshipId, step: StepId, typed: &str) -> Result<()> {
    let due_on = text::date("due_on", typed)?;
    mentorship::edit::get(vault.reader(), mentorship)?;
    vault.transact(Op::StepEdit, |transaction| {
        ensure_step(transaction, mentorship, step)?;
        transaction.execute(
            "UPDATE step SET due_on = ?3 WHERE mentorship = ?1 AND step = ?2",
            params![mentorship, step.key(), due_on],
        )?;
        Ok(())
    })
}

/// Declares a step done, which its checklist and its gate must allow, or opens it again.
pub fn finish(vault: &mut Vault, mentorship: &MentorshipId, step: StepId, done: bool) -> Result<()> {
    mentorship::edit::get(vault.reader(), mentorship)?;
    if done {
        allowed(vault, mentorship, step)?;
    }
    let today = today(vault);
    vault.transact(Op::StepEdit, |transaction| {
        mark_started(transaction, mentorship, step, &today)?;
        transaction.execute(
            "UPDATE step SET done_on = ?3 WHERE mentorship = ?1 AND step = ?2",
            params![mentorship, step.key(), done.then_some(today)],
        )?;
        Ok(())
    })
}

/// What a step asks for before it may be declared done.
fn allowed(vault: &Vault, mentorship: &MentorshipId, step: StepId) -> Result<()> {
    let refuse = |rule| Err(Error::NotAllowed(rule));
    if !checks_closed(vault.reader(), mentorship, step)? {
        return refuse("step-checks");
    }
    let safety_waits = || -> Result<bool> {
        let obstacles = versions::obstacles(vault, mentorship)?;
        Ok(obstacles.iter().any(|obstacle| matches!(obstacle, Obstacle::SafetyPlan { .. })))
    };
    match step {
        StepId::Readiness if !is_there(vault, mentorship, Work::Gate)? => refuse("step-gate"),
        StepId::Approach if !is_there(vault, mentorship, Work::Decision)? => refuse("no-decision"),
        StepId::Safety if safety_waits()? => refuse("step-safety"),
        StepId::Plan if !is_there(vault, mentorship, Work::Approval)? => refuse("step-approval"),
        StepId::Readiness
        | StepId::Together
        | StepId::Priorities
        | StepId::Approach
        | StepId::Safety
        | StepId::Plan
        | StepId::Prepare
        | StepId::CarryOut
        | StepId::Apply
        | StepId::Review
        | StepId::CloseOut => Ok(()),
    }
}

/// Whether a piece of work is there; sealed ones are judged from outside.
fn is_there(vault: &Vault, mentorship: &MentorshipId, work: Work) -> Result<bool> {
    let reader = vault.reader();
    let key = mentorship.as_str();
    let cells = |form: &Form| -> Result<FieldValues> {
        Ok(sheet(vault, form, key)?.map(|row| row.cells).unwrap_or_default())
    };
    let some = |form: &Form| -> Result<bool> { Ok(count(reader, form, key)? > 0) };
    Ok(match work {
        Work::HelpCheck => readiness::help(&cells(&HELP_CHECK)?) != Help::Unclear,
        Work::Readiness => {
            !matches!(readiness::outcome(&cells(&READINESS)?), Outcome::Unfinished | Outcome::NameSupport)
        }
        Work::Gate => readiness::edit::gate(reader, mentorship)?.is_some_and(|g| g.verdict == Verdict::Go),
        Work::Expectation => some(&EXPECTATION)?,
        Work::Agreement => some(&AGREEMENT)? && agreement::open_points(&cells(&AGREEMENT)?).is_empty(),
        Work::SelfAssessment => some(&ROUND)?,
        Work::Answers => {
            let sheet = assessment::edit::get(reader, mentorship)?;
            let catalogue = catalogue(reader)?;
            let enough = jirani_recommender::recommend(&catalogue, &sheet.answers()?).ask_more.is_none();
            enough && !sheet.levels.is_empty()
        }
        Work::Decision => decision::edit::latest(reader, mentorship)?.is_some(),
        Work::SafetyPlan => {
            some(&SAFETY_PLAN)? && !protection::edit::signoffs(reader, mentorship)?.is_empty()
        }
        Work::Consent => some(&CONSENT)?,
        Work::Plan => plan::edit::of_mentorship(reader, mentorship)?.is_some(),
        Work::Approval => versions::status(vault, mentorship)? == Some(ApprovalStatus::Approved),
        Work::Trips => some(&TRIP)?,
        Work::Agenda => progress::has_agenda(reader, mentorship)?,
        Work::SessionLog => progress::has_log(reader, mentorship)?,
        Work::Indicators => progress::has_figures(reader, mentorship)?,
        Work::Review => progress::has_review(reader, mentorship)?,
        Work::LastRound => count(reader, &ROUND, key)? > 1,
        Work::CloseOut => retention::edit::note(reader, mentorship)?.is_some(),
    })
}

fn dates(connection: &Connection, mentorship: &MentorshipId, step: StepId) -> Result<[Option<String>; 3]> {
    let stored = connection
        .prepare_cached("SELECT due_on, started_on, done_on FROM step WHERE mentorship = ?1 AND step = ?2")?
        .query_row(params![mentorship, step.key()], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
        .optional()?;
    Ok(stored.unwrap_or_default())
}

fn ensure_step(transaction: &Transaction<'_>, mentorship: &MentorshipId, step: StepId) -> Result<()> {
    transaction.execute(
        "INSERT INTO step (id, mentorship, step) VALUES (?1, ?2, ?3) ON CONFLICT (mentorship, step) DO NOTHING",
        params![RowId::new(), mentorship, step.key()],
    )?;
    Ok(())
}

fn mark_started(
    transaction: &Transaction<'_>,
    mentorship: &MentorshipId,
    step: StepId,
    today: &str,
) -> Result<()> {
    ensure_step(transaction, mentorship, step)?;
    transaction.execute(
        "UPDATE step SET started_on = ?3 WHERE mentorship = ?1 AND step = ?2 AND started_on IS NULL",
        params![mentorship, step.key(), today],
    )?;
    Ok(())
}

fn today(vault: &Vault) -> String {
    vault.clock().today().format("%Y-%m-%d").to_string()
}
