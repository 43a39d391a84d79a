//! Requests about the steps of a mentorship; each is answered with the whole path.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IndicatorEntry, Knowledge, Next, Step, StepId, edit, next};
use crate::api::{App, Nothing};
use crate::error::Result;
use crate::ids::MentorshipId;
use crate::self_assessment::DOMAINS;

/// Names the path of one mentorship.
#[derive(Deserialize, TS)]
pub struct PathRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// A point to tick, to set aside with a reason, or to open again.
#[derive(Deserialize, TS)]
pub struct CheckEdit {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The step.
    pub step: StepId,
    /// The point.
    pub point: String,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Why it does not apply; empty where it does.
    pub not_needed: String,
}

/// By when a step should be done.
#[derive(Deserialize, TS)]
pub struct StepDue {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The step.
    pub step: StepId,
    /// The date in any usual form; empty clears it.
    pub due_on: String,
}

/// A step to declare done, or to open again.
#[derive(Deserialize, TS)]
pub struct StepFinish {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The step.
    pub step: StepId,
    /// Done, or open again.
    pub done: bool,
}

/// The steps and the one thing to do next.
#[derive(Serialize, TS)]
pub struct PathView {
    /// The eleven steps.
    pub steps: Vec<Step>,
    /// What to do next; nothing once all are done.
    pub next: Option<Next>,
    /// The day of the clock, `YYYY-MM-DD`: what is due before it is late.
    pub today: String,
}

/// What there is to choose from.
#[derive(Serialize, TS)]
pub struct ChoicesView {
    /// The domains of the self-assessment.
    pub domains: Vec<String>,
    /// The indicators.
    pub indicators: Vec<IndicatorEntry>,
    /// The risks to talk about.
    pub risks: Vec<String>,
}

pub(crate) fn get(app: &mut App, request: PathRef) -> Result<PathView> {
    view(app, &request.mentorship)
}

pub(crate) fn check(app: &mut App, request: CheckEdit) -> Result<PathView> {
    let CheckEdit { mentorship, step, point, ticked, not_needed } = request;
    edit::check(app.vault_mut()?, &mentorship, step, &point, ticked, &not_needed)?;
    view(app, &mentorship)
}

pub(crate) fn due(app: &mut App, request: StepDue) -> Result<PathView> {
    edit::due(app.vault_mut()?, &request.mentorship, request.step, &request.due_on)?;
    view(app, &request.mentorship)
}

pub(crate) fn finish(app: &mut App, request: StepFinish) -> Result<PathView> {
    edit::finish(app.vault_mut()?, &request.mentorship, request.step, request.done)?;
    view(app, &request.mentorship)
}

pub(crate) fn knowledge(_: &mut App, _: Nothing) -> Result<ChoicesView> {
    let knowledge = Knowledge::published()?;
    Ok(ChoicesView {
        domains: DOMAINS.iter().map(|domain| (*domain).to_owned()).collect(),
        indicators: knowledge.indicators.clone(),
        risks: knowledge.risks.clone(),
    })
}

fn view(app: &App, mentorship: &MentorshipId) -> Result<PathView> {
    let steps = edit::path(app.vault()?, mentorship)?;
    let next = next(&steps).inside();
    let today = app.vault()?.clock().today().format("%Y-%m-%d").to_string();
    Ok(PathView { steps, next, today })
}
