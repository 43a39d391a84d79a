//! Requests about plans; each answers with the whole plan, so that a page shows what is stored.

use serde::Deserialize;
use ts_rs::TS;

use super::{ActivityPatch, ObjectivePatch, Plan, PlanPatch, draft, edit, paste, starter};
use crate::api::App;
use crate::error::{Error, Result};
use crate::form::Cells;
use crate::form::edit::rows;
use crate::ids::{ActivityId, MentorshipId, ObjectiveId, PlanId};
use crate::mentorship::Topic;

/// Names the plan of one mentorship.
#[derive(Deserialize, TS)]
pub struct PlanRef {
    /// The mentorship.
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

pub(crate) fn budget(app: &mut App, request: PlanRef) -> Result<BudgetView> {
    let plan = whole(app, &request.mentorship)?;
    let lines: Vec<Cells> =
        rows(app.vault()?, &super::BUDGET_LINE, plan.id.as_str())?.into_iter().map(|row| row.cells).collect();
    let (totals, missing) = super::budget(&lines, &app.words);
    Ok(BudgetView { totals, missing: missing.into_iter().map(str::to_owned).collect() })
}

pub(crate) fn add_starter(app: &mut App, request: PlanStarter) -> Result<Plan> {
    let words = app.words();
    starter::add(app.vault_mut()?, &request.mentorship, request.topic, &words)?;
    whole(app, &request.mentorship)
}

pub(crate) fn get(app: &mut App, request: PlanRef) -> Result<Option<Plan>> {
    edit::of_mentorship(app.vault()?.reader(), &request.mentorship)
}

pub(crate) fn draft(app: &mut App, request: PlanRef) -> Result<Plan> {
    let words = app.words();
    draft::draft(app.vault_mut()?, &request.mentorship, &words)?;
    whole(app, &request.mentorship)
}

pub(crate) fn change(app: &mut App, request: PlanEdit) -> Result<Plan> {
    let plan = whole(app, &request.mentorship)?;
    edit::edit(app.vault_mut()?, &plan.id, &request.patch)?;
    whole(app, &request.mentorship)
}

pub(crate) fn add_objective(app: &mut App, request: ObjectiveAdd) -> Result<Plan> {
    edit::add_objective(app.vault_mut()?, &request.plan)?;
    whole(app, &request.mentorship)
}

pub(crate) fn change_objective(app: &mut App, request: ObjectiveEdit) -> Result<Plan> {
    edit::edit_objective(app.vault_mut()?, &request.id, &request.patch)?;
    whole(app, &request.mentorship)
}

pub(crate) fn move_objective(app: &mut App, request: ObjectiveMove) -> Result<Plan> {
    edit::move_objective(app.vault_mut()?, &request.id, request.by)?;
    whole(app, &request.mentorship)
}

pub(crate) fn delete_objective(app: &mut App, request: ObjectiveRef) -> Result<Plan> {
    edit::delete_objective(app.vault_mut()?, &request.id)?;
    whole(app, &request.mentorship)
}

pub(crate) fn add_activity(app: &mut App, request: ActivityAdd) -> Result<Plan> {
    edit::add_activity(app.vault_mut()?, &request.objective)?;
    whole(app, &request.mentorship)
}

pub(crate) fn change_activity(app: &mut App, request: ActivityEdit) -> Result<Plan> {
    edit::edit_activity(app.vault_mut()?, &request.id, &request.patch)?;
    whole(app, &request.mentorship)
}

pub(crate) fn move_activity(app: &mut App, request: ActivityMove) -> Result<Plan> {
    edit::move_activity(app.vault_mut()?, &request.id, request.by)?;
    whole(app, &request.mentorship)
}

pub(crate) fn paste_activities(app: &mut App, request: ActivityPaste) -> Result<Plan> {
    let from = (&request.id, request.field.as_str());
    paste::paste(app.vault_mut()?, &request.mentorship, from, &request.cells)?;
    whole(app, &request.mentorship)
}

pub(crate) fn delete_activity(app: &mut App, request: ActivityRef) -> Result<Plan> {
    edit::delete_activity(app.vault_mut()?, &request.id)?;
    whole(app, &request.mentorship)
}

fn whole(app: &App, mentorship: &MentorshipId) -> Result<Plan> {
    edit::of_mentorship(app.vault()?.reader(), mentorship)?
        .ok_or_else(|| Error::NotFound { kind: "plan", id: mentorship.to_string() })
}
