//! Requests about decisions.

use jirani_base::ids::MentorshipId;
use jirani_recommender::catalogue::ApproachId;
use serde::Deserialize;
use ts_rs::TS;

use super::{Decision, Moved, edit, moved};
use crate::error::Result;
use crate::session::Session;

/// Names the latest decision of one mentorship.
#[derive(Deserialize, TS)]
pub struct DecisionRef {
    pub mentorship: MentorshipId,
}

/// A choice.
#[derive(Deserialize, TS)]
pub struct DecisionMake {
    pub mentorship: MentorshipId,
    /// The approach chosen.
    pub chosen: ApproachId,
    /// Why; needed where it is not a joint lead or too few questions are answered.
    pub reason: String,
}

pub fn get(session: &mut Session, request: DecisionRef) -> Result<Option<Decision>> {
    edit::latest(session.vault()?.reader(), &request.mentorship)
}

pub fn make(session: &mut Session, request: DecisionMake) -> Result<Decision> {
    edit::make(session.vault_mut()?, &request.mentorship, request.chosen, &request.reason)
}

pub fn what_moved(session: &mut Session, request: DecisionRef) -> Result<Option<Moved>> {
    moved::since(session.vault()?.reader(), &request.mentorship, &session.words)
}
