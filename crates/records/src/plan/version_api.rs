//! Requests about versions and approvals.

use jirani_base::ids::MentorshipId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::api::PlanRef;
use super::approval::{ApprovalStatus, AtRisk, Obstacle};
use super::version::{Approval, ApprovalVerdict};
use super::{read, versions};
use crate::error::Result;
use crate::mentorship;
use crate::protection::Side;
use crate::session::Session;

/// One side's word on the newest version.
#[derive(Deserialize, TS)]
pub struct ApprovalDecide {
    pub mentorship: MentorshipId,
    pub side: Side,
    /// Yes, or no.
    pub verdict: ApprovalVerdict,
    /// In which role; needed for a yes.
    pub role: String,
}

/// The versions of a plan and how they stand.
#[derive(Serialize, TS)]
pub struct VersionsView {
    /// The versions, newest first.
    pub versions: Vec<VersionView>,
    /// What changed since the newest one, in sentences.
    pub changes: Vec<String>,
    /// How the newest one stands.
    pub status: Option<ApprovalStatus>,
    /// What stands in the way of its approval.
    pub obstacles: Vec<Obstacle>,
    /// Which organisation is at greater risk, and so has the veto.
    pub at_risk: AtRisk,
    /// When everything was cancelled, if it is.
    pub cancelled_on: Option<String>,
}

/// One version.
#[derive(Serialize, TS)]
pub struct VersionView {
    /// Its number, counted from 1.
    pub number: u32,
    /// When it was frozen, `YYYY-MM-DD`.
    pub frozen_on: String,
    /// What both sides said.
    pub approvals: Vec<Approval>,
}

pub fn get(session: &mut Session, request: PlanRef) -> Result<VersionsView> {
    let vault = session.vault()?;
    let reader = vault.reader();
    let plan = read::of_mentorship(reader, &request.mentorship)?;
    let found = plan.as_ref().map(|plan| versions::all(reader, &plan.id)).transpose()?.unwrap_or_default();
    let changes = match (&plan, found.first()) {
        (Some(plan), Some(newest)) => versions::changed_since(vault, plan, newest)?
            .iter()
            .map(|change| change.sentence(&session.words))
            .collect(),
        _ => Vec::new(),
    };
    Ok(VersionsView {
        changes,
        status: versions::status(vault, &request.mentorship)?,
        obstacles: versions::obstacles(vault, &request.mentorship)?,
        at_risk: mentorship::edit::get(reader, &request.mentorship)?.at_risk,
        cancelled_on: versions::cancelled_on(reader, &request.mentorship)?,
        versions: found
            .into_iter()
            .map(|version| VersionView {
                number: version.number,
                frozen_on: version.frozen_on,
                approvals: version.approvals,
            })
            .collect(),
    })
}

pub fn freeze(session: &mut Session, request: PlanRef) -> Result<VersionsView> {
    versions::freeze_now(session.vault_mut()?, &request.mentorship)?;
    get(session, request)
}

pub fn decide(session: &mut Session, request: ApprovalDecide) -> Result<VersionsView> {
    let ApprovalDecide { mentorship, side, verdict, role } = request;
    versions::decide(session.vault_mut()?, &mentorship, side, verdict, &role)?;
    get(session, PlanRef { mentorship })
}

pub fn cancel(session: &mut Session, request: PlanRef) -> Result<VersionsView> {
    versions::cancel(session.vault_mut()?, &request.mentorship)?;
    get(session, request)
}

pub fn resume(session: &mut Session, request: PlanRef) -> Result<VersionsView> {
    versions::resume(session.vault_mut()?, &request.mentorship)?;
    get(session, request)
}
