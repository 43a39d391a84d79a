//! Verbs on plans, objectives and activities.

use jirani_base::error::Problem;
use jirani_base::ids::{ActivityId, MentorshipId, ObjectiveId, PlanId};
use jirani_base::text;
use jirani_recommender::catalogue::{ApproachId, Phase};
use jirani_vault::Vault;
use jirani_vault::storage::rows::{self, Change};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{ActivityPatch, ObjectivePatch, Plan, PlanPatch, read};
use crate::error::{Error, Result};
use crate::operation::Op;
use crate::self_assessment::{DOMAINS, LEVELS};

/// The plan of a mentorship, if there is one.
pub fn of_mentorship(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<Plan>> {
    read::of_mentorship(connection, mentorship)
}

/// Changes some of the plan's own fields.
pub fn edit(vault: &mut Vault, id: &PlanId, patch: &PlanPatch) -> Result<()> {
    let mut changes: Vec<Change> = Vec::new();
    for (column, typed) in [
        ("purpose", &patch.purpose),
        ("resources", &patch.resources),
        ("knowledge", &patch.knowledge),
        ("graduation", &patch.graduation),
        ("exit_criteria", &patch.exit_criteria),
        ("more_indicators", &patch.more_indicators),
    ] {
        if let Some(typed) = typed {
            changes.push((column, text::text(column, typed)?.into()));
        }
    }
    for (column, typed) in [("review_on", &patch.review_on), ("final_review_on", &patch.final_review_on)] {
        if let Some(typed) = typed {
            changes.push((column, Value::from(text::date(column, typed)?)));
        }
    }
    Ok(vault.transact(Op::PlanEdit, |transaction| rows::update(transaction, "plan", id.as_str(), changes))?)
}

/// Adds an empty objective at the end.
pub fn add_objective(vault: &mut Vault, plan: &PlanId) -> Result<ObjectiveId> {
    vault.transact(Op::ObjectiveAdd, |transaction| insert_objective(transaction, plan, ""))
}

/// Changes an objective.
pub fn edit_objective(vault: &mut Vault, id: &ObjectiveId, patch: &ObjectivePatch) -> Result<()> {
    let mut changes: Vec<Change> = Vec::new();
    for (column, typed) in
        [("statement", &patch.statement), ("success_sign", &patch.success_sign), ("proof", &patch.proof)]
    {
        if let Some(typed) = typed {
            changes.push((column, text::text(column, typed)?.into()));
        }
    }
    if let Some(domain) = &patch.domain {
        if !(domain.is_empty() || DOMAINS.contains(&domain.as_str())) {
            let problem = Problem::NotAChoice { found: domain.chars().take(40).collect() };
            return Err(Error::invalid("domain", problem));
        }
        changes.push(("domain", domain.clone().into()));
    }
    for (column, level) in [("level_now", patch.level_now), ("level_target", patch.level_target)] {
        match level {
            None => {}
            Some(0) => changes.push((column, Value::Null)),
            Some(level) if level <= LEVELS => changes.push((column, i64::from(level).into())),
            Some(level) => {
                let problem = Problem::NotAChoice { found: level.to_string() };
                return Err(Error::invalid(column, problem));
            }
        }
    }
    Ok(vault.transact(Op::ObjectiveEdit, |transaction| {
        rows::update(transaction, "objective", id.as_str(), changes)
    })?)
}

/// Moves an objective up (negative) or down.
pub fn move_objective(vault: &mut Vault, id: &ObjectiveId, by: i32) -> Result<()> {
    Ok(vault.transact(Op::ObjectiveMove, |transaction| {
        rows::shift(transaction, "objective", "plan", id.as_str(), by)
    })?)
}

/// Removes an objective with its activities.
pub fn delete_objective(vault: &mut Vault, id: &ObjectiveId) -> Result<()> {
    Ok(vault
        .transact(Op::ObjectiveDelete, |transaction| rows::delete(transaction, "objective", id.as_str()))?)
}

/// Adds an empty activity at the end of an objective, in the phase of the one before it.
pub fn add_activity(vault: &mut Vault, objective: &ObjectiveId) -> Result<ActivityId> {
    vault.transact(Op::ActivityAdd, |transaction| {
        let phase: Option<String> = transaction
            .prepare_cached("SELECT phase FROM activity WHERE objective = ?1 ORDER BY position DESC LIMIT 1")?
            .query_row([objective], |row| row.get(0))
            .optional()?;
        let phase = phase.and_then(|phase| phase.parse().ok()).unwrap_or(Phase::Prepare);
        insert_activity(transaction, objective, &NewActivity { phase, ..NewActivity::default() })
    })
}

/// Changes an activity.
pub fn edit_activity(vault: &mut Vault, id: &ActivityId, patch: &ActivityPatch) -> Result<()> {
    let dates: [Option<String>; 2] = vault
        .reader()
        .prepare_cached("SELECT starts_on, ends_on FROM activity WHERE id = ?1")?
        .query_row([id], |row| Ok([row.get(0)?, row.get(1)?]))
        .optional()?
        .ok_or_else(|| Error::NotFound { kind: "activity", id: id.to_string() })?;
    let changes = activity_changes(patch, dates)?;
    Ok(vault.transact(Op::ActivityEdit, |transaction| {
        rows::update(transaction, "activity", id.as_str(), changes)
    })?)
}

/// What a patch changes in an activity that begins and ends on these days.
pub(super) fn activity_changes(patch: &ActivityPatch, mut dates: [Option<String>; 2]) -> Result<Vec<Change>> {
    let mut changes: Vec<Change> = Vec::new();
    if let Some(phase) = patch.phase {
        changes.push(("phase", Value::from(phase.as_str().to_owned())));
    }
    for (column, typed) in
        [("what", &patch.what), ("resources", &patch.resources), ("participants", &patch.participants)]
    {
        if let Some(typed) = typed {
            changes.push((column, text::text(column, typed)?.into()));
        }
    }
    for (column, typed) in [("lead", &patch.lead), ("place", &patch.place)] {
        if let Some(typed) = typed {
            changes.push((column, text::line(column, typed)?.into()));
        }
    }
    for (at, (column, typed)) in
        [("starts_on", &patch.starts_on), ("ends_on", &patch.ends_on)].into_iter().enumerate()
    {
        if let Some(typed) = typed {
            dates[at] = text::date(column, typed)?;
            changes.push((column, Value::from(dates[at].clone())));
        }
    }
    let [starts_on, ends_on] = &dates;
    text::in_order("ends_on", starts_on.as_deref(), ends_on.as_deref())?;
    Ok(changes)
}

/// Moves an activity up (negative) or down within its objective.
pub fn move_activity(vault: &mut Vault, id: &ActivityId, by: i32) -> Result<()> {
    Ok(vault.transact(Op::ActivityMove, |transaction| {
        rows::shift(transaction, "activity", "objective", id.as_str(), by)
    })?)
}

/// Removes an activity.
pub fn delete_activity(vault: &mut Vault, id: &ActivityId) -> Result<()> {
    Ok(vault
        .transact(Op::ActivityDelete, |transaction| rows::delete(transaction, "activity", id.as_str()))?)
}

/// An activity to insert.
pub(super) struct NewActivity {
    pub phase: Phase,
    pub approach: Option<ApproachId>,
    pub what: String,
    pub lead: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
}

impl Default for NewActivity {
    fn default() -> Self {
        NewActivity {
            phase: Phase::Prepare,
            approach: None,
            what: String::new(),
            lead: String::new(),
            starts_on: None,
            ends_on: None,
        }
    }
}

pub(super) fn insert_objective(
    transaction: &Transaction<'_>,
    plan: &PlanId,
    statement: &str,
) -> Result<ObjectiveId> {
    there(transaction, "plan", plan.as_str())?;
    let id = ObjectiveId::new();
    let position = rows::next_position(transaction, "objective", "plan", plan.as_str())?;
    transaction.execute(
        "INSERT INTO objective (id, plan, position, statement) VALUES (?1, ?2, ?3, ?4)",
        params![id, plan, position, statement],
    )?;
    Ok(id)
}

pub(super) fn insert_activity(
    transaction: &Transaction<'_>,
    objective: &ObjectiveId,
    new: &NewActivity,
) -> Result<ActivityId> {
    there(transaction, "objective", objective.as_str())?;
    let id = ActivityId::new();
    let position = rows::next_position(transaction, "activity", "objective", objective.as_str())?;
    transaction.execute(
        "INSERT INTO activity (id, objective, position, phase, approach, what, lead, starts_on, ends_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            objective,
            position,
            new.phase.as_str(),
            new.approach.map(ApproachId::as_str),
            new.what,
            new.lead,
            new.starts_on,
            new.ends_on
        ],
    )?;
    Ok(id)
}

fn there(transaction: &Transaction<'_>, kind: &'static str, id: &str) -> Result<()> {
    Ok(rows::update(transaction, kind, id, Vec::new())?)
}
