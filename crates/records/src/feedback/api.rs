//! Requests about feedback.

use jirani_base::ids::MentorshipId;
use jirani_base::text;
use serde::Deserialize;
use ts_rs::TS;

use super::read::{self, FeedbackView};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::session::Session;

/// Names the feedback on one mentorship.
#[derive(Deserialize, TS)]
pub struct FeedbackRef {
    pub mentorship: MentorshipId,
}

/// A paper form to type in.
#[derive(Deserialize, TS)]
pub struct FeedbackAdd {
    pub mentorship: MentorshipId,
    /// Its answers.
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}

/// The mentee opens the feedback.
#[derive(Deserialize, TS)]
pub struct FeedbackOpen {
    pub mentorship: MentorshipId,
    /// Who opens it, by role, for the mentee organisation.
    pub role: String,
}

pub fn get(session: &mut Session, request: FeedbackRef) -> Result<FeedbackView> {
    read::view(session.vault()?, &request.mentorship)
}

pub fn add(session: &mut Session, request: FeedbackAdd) -> Result<FeedbackView> {
    let words = session.words();
    if request.cells.values().all(|cell| cell.trim().is_empty()) {
        return Err(Error::NotAllowed("feedback-empty"));
    }
    super::typed(session.vault_mut()?, &request.mentorship, &request.cells, &words)?;
    read::view(session.vault()?, &request.mentorship)
}

pub fn open(session: &mut Session, request: FeedbackOpen) -> Result<FeedbackView> {
    let role = text::required_line("opened_role", &request.role)?;
    super::opened(session.vault_mut()?, &request.mentorship, &role)?;
    read::view(session.vault()?, &request.mentorship)
}
