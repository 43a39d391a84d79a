//! Plans read whole: the plan, its objectives, their activities.

use std::str::FromStr;

use jirani_base::ids::{MentorshipId, ObjectiveId, PlanId};
use jirani_recommender::catalogue::{ApproachId, Phase};
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Activity, Objective, Plan};
use crate::error::Result;

/// The plan of a mentorship, if there is one.
pub(super) fn of_mentorship(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<Plan>> {
    let mut query = connection.prepare_cached(
        "SELECT id, mentorship, decision, purpose, resources, knowledge, review_on, graduation,
             exit_criteria, final_review_on, more_indicators
         FROM plan WHERE mentorship = ?1",
    )?;
    let plan = query.query_row([mentorship], plan).optional()?;
    plan.map(|plan| Ok(Plan { objectives: objectives(connection, &plan.id)?, ..plan })).transpose()
}

fn objectives(connection: &Connection, plan: &PlanId) -> Result<Vec<Objective>> {
    let mut query = connection.prepare_cached(
        "SELECT id, statement, success_sign, domain, level_now, level_target, proof
         FROM objective WHERE plan = ?1 ORDER BY position, id",
    )?;
    let found: Vec<Objective> = query.query_map([plan], objective)?.collect::<rusqlite::Result<_>>()?;
    found
        .into_iter()
        .map(|objective| Ok(Objective { activities: activities(connection, &objective.id)?, ..objective }))
        .collect()
}

fn activities(connection: &Connection, objective: &ObjectiveId) -> Result<Vec<Activity>> {
    let mut query = connection.prepare_cached(
        "SELECT id, phase, approach, what, lead, starts_on, ends_on, resources, participants, place
         FROM activity WHERE objective = ?1 ORDER BY position, id",
    )?;
    let activities = query.query_map([objective], activity)?.collect::<rusqlite::Result<_>>()?;
    Ok(activities)
}

fn plan(row: &Row<'_>) -> rusqlite::Result<Plan> {
    Ok(Plan {
        id: row.get(0)?,
        mentorship: row.get(1)?,
        decision: row.get(2)?,
        purpose: row.get(3)?,
        resources: row.get(4)?,
        knowledge: row.get(5)?,
        review_on: row.get(6)?,
        graduation: row.get(7)?,
        exit_criteria: row.get(8)?,
        final_review_on: row.get(9)?,
        more_indicators: row.get(10)?,
        objectives: Vec::new(),
    })
}

fn objective(row: &Row<'_>) -> rusqlite::Result<Objective> {
    Ok(Objective {
        id: row.get(0)?,
        statement: row.get(1)?,
        success_sign: row.get(2)?,
        domain: row.get(3)?,
        level_now: row.get(4)?,
        level_target: row.get(5)?,
        proof: row.get(6)?,
        activities: Vec::new(),
    })
}

fn activity(row: &Row<'_>) -> rusqlite::Result<Activity> {
    let (phase, approach): (String, Option<String>) = (row.get(1)?, row.get(2)?);
    Ok(Activity {
        id: row.get(0)?,
        phase: Phase::from_str(&phase).unwrap_or(Phase::Immerse),
        approach: approach.and_then(|id| ApproachId::from_str(&id).ok()),
        what: row.get(3)?,
        lead: row.get(4)?,
        starts_on: row.get(5)?,
        ends_on: row.get(6)?,
        resources: row.get(7)?,
        participants: row.get(8)?,
        place: row.get(9)?,
    })
}
