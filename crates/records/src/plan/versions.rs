//! Verbs on versions: freeze, approve, veto, cancel, go on.

use jirani_base::ids::{MentorshipId, PlanId, RowId};
use jirani_base::text;
use jirani_recommender::catalogue::ApproachId;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::approval::{self, ApprovalStatus, Facts, Obstacle};
use super::lists::MOST_INDICATORS;
use super::version::{Approval, ApprovalVerdict, Change, Frozen, changes, freeze};
use super::{BUDGET_LINE, INDICATOR, PARTICIPANT, Plan, RISK, read};
use crate::amendment::read::catalogue;
use crate::error::{Error, Result};
use crate::form::edit::rows;
use crate::operation::Op;
use crate::protection::{self, Side};
use crate::{assessment, decision, mentorship, readiness};

/// A version with what was said to it.
pub struct Version {
    pub id: RowId,
    /// Its number, counted from 1.
    pub number: u32,
    /// When it was frozen, `YYYY-MM-DD`.
    pub frozen_on: String,
    /// The records as they were.
    pub content: Vec<Frozen>,
    /// What both sides said.
    pub approvals: Vec<Approval>,
}

/// The versions of a plan, newest first.
pub fn all(connection: &Connection, plan: &PlanId) -> Result<Vec<Version>> {
    let mut query = connection.prepare_cached(
        "SELECT id, number, frozen_on, content FROM version WHERE plan = ?1 ORDER BY number DESC",
    )?;
    let found: Vec<(RowId, u32, String, String)> = query
        .query_map([plan], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<rusqlite::Result<_>>()?;
    found
        .into_iter()
        .map(|(id, number, frozen_on, content)| {
            let approvals = approvals(connection, &id)?;
            Ok(Version { id, number, frozen_on, content: serde_json::from_str(&content)?, approvals })
        })
        .collect()
}

/// The records of the plan as they are now.
pub fn now(vault: &Vault, plan: &Plan) -> Result<Vec<Frozen>> {
    let mut tables = Vec::new();
    for form in [&PARTICIPANT, &BUDGET_LINE, &INDICATOR, &RISK] {
        let found = rows(vault, form, plan.id.as_str())?;
        tables.push((form.table, found.into_iter().map(|row| (row.id.to_string(), row.cells)).collect()));
    }
    Ok(freeze(plan, &tables))
}

/// What changed since the newest version; everything counts as new while there is none.
pub fn changed_since(vault: &Vault, plan: &Plan, version: &Version) -> Result<Vec<Change>> {
    Ok(changes(&version.content, &now(vault, plan)?))
}

/// Freezes the plan as it is; a version that says the same as the one before is not made.
pub fn freeze_now(vault: &mut Vault, mentorship: &MentorshipId) -> Result<()> {
    let plan = plan_of(vault, mentorship)?;
    let content = now(vault, &plan)?;
    let newest = all(vault.reader(), &plan.id)?.into_iter().next();
    if newest.as_ref().is_some_and(|version| changes(&version.content, &content).is_empty()) {
        return Err(Error::NotAllowed("nothing-changed"));
    }
    let number = newest.map_or(1, |version| version.number + 1);
    let (json, today) = (serde_json::to_string(&content)?, today(vault));
    vault.transact(Op::VersionFreeze, |transaction| {
        transaction.execute(
            "INSERT INTO version (id, plan, number, frozen_on, content) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![RowId::new(), plan.id, number, today, json],
        )?;
        Ok(())
    })
}

/// What stands in the way of approving the newest version.
pub fn obstacles(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<Obstacle>> {
    let reader = vault.reader();
    let Some(plan) = read::of_mentorship(reader, mentorship)? else { return Ok(vec![Obstacle::Empty]) };
    let answers = assessment::edit::get(reader, mentorship)?.answers()?;
    let mut approaches: Vec<ApproachId> = vec![decision::edit::get(reader, &plan.decision)?.chosen];
    approaches.extend(decision::edit::latest(reader, mentorship)?.map(|decision| decision.chosen));
    approaches.extend(plan.objectives.iter().flat_map(|o| &o.activities).filter_map(|a| a.approach));
    let frozen = all(reader, &plan.id)?.into_iter().next().map(|version| version.content).unwrap_or_default();
    for named in
        frozen.iter().filter_map(|record| record.cells.get("approach")).filter(|name| !name.is_empty())
    {
        approaches.push(named.parse().map_err(Error::internal)?);
    }
    let indicators = crate::form::edit::count(reader, &INDICATOR, plan.id.as_str())?;
    let signed: Vec<Side> =
        protection::edit::signoffs(reader, mentorship)?.into_iter().map(|signoff| signoff.side).collect();
    let catalogue = catalogue(reader)?;
    let facts = Facts {
        catalogue: &catalogue,
        answers: &answers,
        gate: readiness::edit::gate(reader, mentorship)?.map(|gate| gate.verdict),
        approaches: &approaches,
        at_risk: mentorship::edit::get(reader, mentorship)?.at_risk,
        safety_signed: &signed,
        has_activities: plan.objectives.iter().any(|objective| !objective.activities.is_empty()),
        too_many_indicators: indicators > MOST_INDICATORS && plan.more_indicators.trim().is_empty(),
        cancelled: cancelled_on(reader, mentorship)?.is_some(),
    };
    Ok(approval::obstacles(&facts))
}

/// How the newest version stands; nothing while there is none.
pub fn status(vault: &Vault, mentorship: &MentorshipId) -> Result<Option<ApprovalStatus>> {
    let reader = vault.reader();
    let Some(plan) = read::of_mentorship(reader, mentorship)? else { return Ok(None) };
    let Some(newest) = all(reader, &plan.id)?.into_iter().next() else { return Ok(None) };
    let at_risk = mentorship::edit::get(reader, mentorship)?.at_risk;
    Ok(Some(approval::status(&newest.approvals, at_risk, &obstacles(vault, mentorship)?)))
}

/// One side says yes to the newest version, or no. A yes is refused while anything stands in the way; a no is always
/// taken and needs no reason.
pub fn decide(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    side: Side,
    verdict: ApprovalVerdict,
    role: &str,
) -> Result<()> {
    let plan = plan_of(vault, mentorship)?;
    let newest = all(vault.reader(), &plan.id)?.into_iter().next().ok_or(Error::NotAllowed("no-version"))?;
    let role = match verdict {
        ApprovalVerdict::Veto => text::line("approved_role", role)?,
        ApprovalVerdict::Approve => {
            let role = text::required_line("approved_role", role)?;
            if !obstacles(vault, mentorship)?.is_empty() {
                return Err(Error::NotAllowed("approval"));
            }
            role
        }
    };
    let today = today(vault);
    vault.transact(Op::ApprovalDecide, |transaction| {
        transaction.execute(
            "INSERT INTO approval (id, version, side, verdict, approved_role, decided_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (version, side) DO UPDATE SET verdict = excluded.verdict,
                 approved_role = excluded.approved_role, decided_on = excluded.decided_on",
            params![RowId::new(), newest.id, side.key(), verdict.key(), role, today],
        )?;
        Ok(())
    })
}

/// Cancels everything that is planned, at once and without a reason.
pub fn cancel(vault: &mut Vault, mentorship: &MentorshipId) -> Result<()> {
    mentorship::edit::get(vault.reader(), mentorship)?;
    let today = today(vault);
    vault.transact(Op::MentorshipCancel, |transaction| {
        transaction.execute(
            "INSERT INTO cancellation (id, mentorship, cancelled_on) VALUES (?1, ?2, ?3)
             ON CONFLICT (mentorship) DO NOTHING",
            params![RowId::new(), mentorship, today],
        )?;
        Ok(())
    })
}

/// Goes on after a cancellation; what was approved before has to be approved anew.
pub fn resume(vault: &mut Vault, mentorship: &MentorshipId) -> Result<()> {
    vault.transact(Op::MentorshipResume, |transaction| {
        transaction.execute("DELETE FROM cancellation WHERE mentorship = ?1", [mentorship])?;
        transaction.execute(
            "DELETE FROM approval WHERE version IN
                 (SELECT v.id FROM version v JOIN plan p ON p.id = v.plan WHERE p.mentorship = ?1)",
            [mentorship],
        )?;
        Ok(())
    })
}

/// When everything was cancelled, if it is.
pub fn cancelled_on(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT cancelled_on FROM cancellation WHERE mentorship = ?1")?
        .query_row([mentorship], |row| row.get(0))
        .optional()?)
}

fn approvals(connection: &Connection, version: &RowId) -> Result<Vec<Approval>> {
    let mut query = connection.prepare_cached(
        "SELECT side, verdict, approved_role, decided_on FROM approval WHERE version = ?1 ORDER BY side",
    )?;
    let read = |row: &Row<'_>| -> rusqlite::Result<Approval> {
        Ok(Approval {
            side: row.get(0)?,
            verdict: row.get(1)?,
            approved_role: row.get(2)?,
            decided_on: row.get(3)?,
        })
    };
    let found = query.query_map([version], read)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn plan_of(vault: &Vault, mentorship: &MentorshipId) -> Result<Plan> {
    read::of_mentorship(vault.reader(), mentorship)?
        .ok_or_else(|| Error::NotFound { kind: "plan", id: mentorship.to_string() })
}

fn today(vault: &Vault) -> String {
    vault.clock().today().format("%Y-%m-%d").to_string()
}
