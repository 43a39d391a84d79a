//! Requests about feedback.

use serde::Deserialize;
use ts_rs::TS;

use super::read::{self, FeedbackView};
use crate::api::App;
use crate::error::{Error, Result};
use crate::form::Cells;
use crate::ids::MentorshipId;
use crate::text;

/// Names the feedback on one mentorship.
#[derive(Deserialize, TS)]
pub struct FeedbackRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// A paper form to type in.
#[derive(Deserialize, TS)]
pub struct FeedbackAdd {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// Its answers.
    #[ts(type = "Record<string, string>")]
    pub cells: Cells,
}

/// The mentee opens the feedback.
#[derive(Deserialize, TS)]
pub struct FeedbackOpen {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// Who opens it, by role, for the mentee organisation.
    pub role: String,
}

pub(crate) fn get(app: &mut App, request: FeedbackRef) -> Result<FeedbackView> {
    read::view(app.vault()?, &request.mentorship)
}

pub(crate) fn add(app: &mut App, request: FeedbackAdd) -> Result<FeedbackView> {
    let words = app.words();
    if request.cells.values().all(|cell| cell.trim().is_empty()) {
        return Err(Error::NotAllowed("feedback-empty"));
    }
    super::typed(app.vault_mut()?, &request.mentorship, &request.cells, &words)?;
    read::view(app.vault()?, &request.mentorship)
}

pub(crate) fn open(app: &mut App, request: FeedbackOpen) -> Result<FeedbackView> {
    let role = text::required_line("opened_role", &request.role)?;
    super::opened(app.vault_mut()?, &request.mentorship, &role)?;
    read::view(app.vault()?, &request.mentorship)
}
