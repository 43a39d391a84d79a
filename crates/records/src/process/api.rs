//! Requests about the steps of a mentorship; each is answered with the whole path.

use jirani_base::ids::MentorshipId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IndicatorEntry, Knowledge, Next, Step, StepId, edit, next};
use crate::error::Result;
use crate::self_assessment::DOMAINS;
use crate::session::{Nothing, Session};

/// Names the path of one mentorship.
#[derive(Deserialize, TS)]
pub struct PathRef {
    pub mentorship: MentorshipId,
}

/// A point to tick, to set aside with a reason, or to open again.
#[derive(Deserialize, TS)]
pub struct CheckEdit {
    pub mentorship: MentorshipId,
    pub step: StepId,
    pub point: String,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Why it does not apply; empty where it does.
    pub not_needed: String,
}

/// By when a step should be done.
#[derive(Deserialize, TS)]
pub struct StepDue {
    pub mentorship: MentorshipId,
    pub step: StepId,
    /// The date in any usual form; empty clears it.
    pub due_on: String,
}

/// A step to declare done, or to open again.
#[derive(Deserialize, TS)]
pub struct StepFinish {
    pub mentorship: MentorshipId,
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
    pub indicators: Vec<IndicatorEntry>,
    /// The risks to talk about.
    pub risks: Vec<String>,
}

pub fn get(session: &mut Session, request: PathRef) -> Result<PathView> {
    view(session, &request.mentorship)
}

pub fn check(session: &mut Session, request: CheckEdit) -> Result<PathView> {
    let CheckEdit { mentorship, step, point, ticked, not_needed } = request;
    edit::check(session.vault_mut()?, &mentorship, step, &point, ticked, &not_needed)?;
    view(session, &mentorship)
}

pub fn due(session: &mut Session, request: StepDue) -> Result<PathView> {
    edit::due(session.vault_mut()?, &request.mentorship, request.step, &request.due_on)?;
    view(session, &request.mentorship)
}

pub fn finish(session: &mut Session, request: StepFinish) -> Result<PathView> {
    edit::finish(session.vault_mut()?, &request.mentorship, request.step, request.done)?;
    view(session, &request.mentorship)
}

pub fn knowledge(_: &mut Session, _: Nothing) -> Result<ChoicesView> {
    let knowledge = Knowledge::published()?;
    Ok(ChoicesView {
        domains: DOMAINS.iter().map(|domain| (*domain).to_owned()).collect(),
        indicators: knowledge.indicators.clone(),
        risks: knowledge.risks.clone(),
    })
}

fn view(session: &Session, mentorship: &MentorshipId) -> Result<PathView> {
    let steps = edit::path(session.vault()?, mentorship)?;
    let next = next(&steps).inside();
    let today = session.vault()?.clock().today().format("%Y-%m-%d").to_string();
    Ok(PathView { steps, next, today })
}
