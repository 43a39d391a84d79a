//! Requests about decisions.

use serde::Deserialize;
use ts_rs::TS;

use super::{Decision, Moved, edit, moved};
use crate::api::App;
use crate::catalogue::ApproachId;
use crate::error::Result;
use crate::ids::MentorshipId;

/// Names the latest decision of one mentorship.
#[derive(Deserialize, TS)]
pub struct DecisionRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// A choice.
#[derive(Deserialize, TS)]
pub struct DecisionMake {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The approach chosen.
    pub chosen: ApproachId,
    /// Why; needed where it is not a joint lead or too few questions are answered.
    pub reason: String,
}

pub(crate) fn get(app: &mut App, request: DecisionRef) -> Result<Option<Decision>> {
    edit::latest(app.vault()?.reader(), &request.mentorship)
}

pub(crate) fn make(app: &mut App, request: DecisionMake) -> Result<Decision> {
    edit::make(app.vault_mut()?, &request.mentorship, request.chosen, &request.reason)
}

pub(crate) fn what_moved(app: &mut App, request: DecisionRef) -> Result<Option<Moved>> {
    moved::since(app.vault()?.reader(), &request.mentorship, &app.words)
}
