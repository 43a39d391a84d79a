//! Requests about plans; each answers with the whole plan, so that a page shows what is stored.

use jirani_base::ids::{ActivityId, MentorshipId, ObjectiveId, PlanId};
use serde::Deserialize;
use ts_rs::TS;

use super::{ActivityPatch, ObjectivePatch, Plan, PlanPatch, draft, edit, paste, starter};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::rows;
use crate::mentorship::Topic;
use crate::session::Session;

/// Names the plan of one mentorship.
#[derive(Deserialize, TS)]
pub struct PlanRef {
    pub mentorship: MentorshipId,
}

macro_rules! requests {
    ($( $(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),+ } )+) => {$(
        $(#[$doc])*
        #[derive(Deserialize, TS)]
        pub struct $name {
            /// The mentorship whose plan it is.
            pub mentorship: MentorshipId,
            $(
                /// Part of the request.
                pub $field: $type,
            )+
        }
    )+};
}

requests! {
    /// New values for the plan's own fields.
    PlanEdit { patch: PlanPatch }
    /// Where to add an objective.
    ObjectiveAdd { plan: PlanId }
    /// New values for an objective.
    ObjectiveEdit { id: ObjectiveId, patch: ObjectivePatch }
    /// An objective to move: up (negative) or down.
    ObjectiveMove { id: ObjectiveId, by: i32 }
    /// Names one objective.
    ObjectiveRef { id: ObjectiveId }
    /// Where to add an activity.
    ActivityAdd { objective: ObjectiveId }
    /// New values for an activity.
    ActivityEdit { id: ActivityId, patch: ActivityPatch }
    /// An activity to move: up (negative) or down.
    ActivityMove { id: ActivityId, by: i32 }
    /// A block of cells to put in, from one cell of an activity on.
    ActivityPaste { id: ActivityId, field: String, cells: Vec<Vec<String>> }
    /// Names one activity.
    ActivityRef { id: ActivityId }
    /// The topic whose starter is added.
    PlanStarter { topic: Topic }
}

/// The sums of a plan's budget.
#[derive(serde::Serialize, TS)]
pub struct BudgetView {
    /// Currency and sum, as written; amounts in different currencies are never added.
    pub totals: Vec<(String, String)>,
    /// Kinds of cost that are easily forgotten and are not there.
    pub missing: Vec<String>,
}

pub fn budget(session: &mut Session, request: PlanRef) -> Result<BudgetView> {
    let plan = whole(session, &request.mentorship)?;
    let lines: Vec<FieldValues> = rows(session.vault()?, &super::BUDGET_LINE, plan.id.as_str())?
        .into_iter()
        .map(|row| row.cells)
        .collect();
    let (totals, missing) = super::budget(&lines, &session.words);
    Ok(BudgetView { totals, missing: missing.into_iter().map(str::to_owned).collect() })
}

pub fn add_starter(session: &mut Session, request: PlanStarter) -> Result<Plan> {
    let words = session.words();
    starter::add(session.vault_mut()?, &request.mentorship, request.topic, &words)?;
    whole(session, &request.mentorship)
}

pub fn get(session: &mut Session, request: PlanRef) -> Result<Option<Plan>> {
    edit::of_mentorship(session.vault()?.reader(), &request.mentorship)
}

pub fn draft(session: &mut Session, request: PlanRef) -> Result<Plan> {
    let words = session.words();
    draft::draft(session.vault_mut()?, &request.mentorship, &words)?;
    whole(session, &request.mentorship)
}

pub fn change(session: &mut Session, request: PlanEdit) -> Result<Plan> {
    let plan = whole(session, &request.mentorship)?;
    edit::edit(session.vault_mut()?, &plan.id, &request.patch)?;
    whole(session, &request.mentorship)
}

pub fn add_objective(session: &mut Session, request: ObjectiveAdd) -> Result<Plan> {
    edit::add_objective(session.vault_mut()?, &request.plan)?;
    whole(session, &request.mentorship)
}

pub fn change_objective(session: &mut Session, request: ObjectiveEdit) -> Result<Plan> {
    edit::edit_objective(session.vault_mut()?, &request.id, &request.patch)?;
    whole(session, &request.mentorship)
}

pub fn move_objective(session: &mut Session, request: ObjectiveMove) -> Result<Plan> {
    edit::move_objective(session.vault_mut()?, &request.id, request.by)?;
    whole(session, &request.mentorship)
}

pub fn delete_objective(session: &mut Session, request: ObjectiveRef) -> Result<Plan> {
    edit::delete_objective(session.vault_mut()?, &request.id)?;
    whole(session, &request.mentorship)
}

pub fn add_activity(session: &mut Session, request: ActivityAdd) -> Result<Plan> {
    edit::add_activity(session.vault_mut()?, &request.objective)?;
    whole(session, &request.mentorship)
}

pub fn change_activity(session: &mut Session, request: ActivityEdit) -> Result<Plan> {
    edit::edit_activity(session.vault_mut()?, &request.id, &request.patch)?;
    whole(session, &request.mentorship)
}

pub fn move_activity(session: &mut Session, request: ActivityMove) -> Result<Plan> {
    edit::move_activity(session.vault_mut()?, &request.id, request.by)?;
    whole(session, &request.mentorship)
}

pub fn paste_activities(session: &mut Session, request: ActivityPaste) -> Result<Plan> {
    let from = (&request.id, request.field.as_str());
    paste::paste(session.vault_mut()?, &request.mentorship, from, &request.cells)?;
    whole(session, &request.mentorship)
}

pub fn delete_activity(session: &mut Session, request: ActivityRef) -> Result<Plan> {
    edit::delete_activity(session.vault_mut()?, &request.id)?;
    whole(session, &request.mentorship)
}

fn whole(session: &Session, mentorship: &MentorshipId) -> Result<Plan> {
    edit::of_mentorship(session.vault()?.reader(), mentorship)?
        .ok_or_else(|| Error::NotFound { kind: "plan", id: mentorship.to_string() })
}
