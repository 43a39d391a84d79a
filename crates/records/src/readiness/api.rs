//! Requests about step 0.

use jirani_base::ids::MentorshipId;
use jirani_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Gate, GateObstacle, HELP_CHECK, Help, Outcome, READINESS, Verdict, edit, help, outcome};
use crate::error::Result;
use crate::form;
use crate::session::Session;

/// Names the gate of one mentorship.
#[derive(Deserialize, TS)]
pub struct GateRef {
    pub mentorship: MentorshipId,
}

/// A decision at the gate.
#[derive(Deserialize, TS)]
pub struct GateDecide {
    pub mentorship: MentorshipId,
    /// What is decided.
    pub verdict: Verdict,
    /// What has to be in place first.
    pub gate_what: String,
    /// By when, in any usual form.
    pub gate_by: String,
    /// To whom.
    pub gate_refer: String,
}

/// Step 0 as it stands.
#[derive(Serialize, TS)]
pub struct GateView {
    /// The decision, if there is one.
    pub gate: Option<Gate>,
    /// What the mentor's readiness comes to.
    pub outcome: Outcome,
    /// Which help the points speak for.
    pub help: Help,
    /// What stands in the way of "go".
    pub obstacles: Vec<GateObstacle>,
}

pub fn get(session: &mut Session, request: GateRef) -> Result<GateView> {
    view(session.vault()?, &request.mentorship)
}

pub fn decide(session: &mut Session, request: GateDecide) -> Result<GateView> {
    let texts = [request.gate_what.as_str(), request.gate_by.as_str(), request.gate_refer.as_str()];
    edit::decide(session.vault_mut()?, &request.mentorship, request.verdict, texts)?;
    view(session.vault()?, &request.mentorship)
}

fn view(vault: &Vault, mentorship: &MentorshipId) -> Result<GateView> {
    let cells = |form| -> Result<_> {
        Ok(form::edit::sheet(vault, form, mentorship.as_str())?.map(|row| row.cells).unwrap_or_default())
    };
    Ok(GateView {
        gate: edit::gate(vault.reader(), mentorship)?,
        outcome: outcome(&cells(&READINESS)?),
        help: help(&cells(&HELP_CHECK)?),
        obstacles: edit::obstacles(vault, mentorship)?,
    })
}
