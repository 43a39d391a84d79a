//! Requests about feedback.

use serde::Deserialize;
use ts_rs::TS;

use super::read::{self, FeedbackView};
use super::{FEEDBACK, FEWEST};
use crate::api::App;
use crate::error::{Error, Result};
use crate::form::Cells;
use crate::form::edit::{add as add_row, count};
use crate::ids::{MentorshipId, RowId};
use crate::text;
use crate::vault::Op;

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
    add_row(app.vault_mut()?, const { &FEEDBACK }, request.mentorship.as_str(), &request.cells, &words)?;
    read::view(app.vault()?, &request.mentorship)
}

pub(crate) fn open(app: &mut App, request: FeedbackOpen) -> Result<FeedbackView> {
    let role = text::required_line("opened_role", &request.role)?;
    let vault = app.vault_mut()?;
    if count(vault.reader(), &FEEDBACK, request.mentorship.as_str())? < FEWEST {
        return Err(Error::NotAllowed("feedback-few"));
    }
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact(Op::FeedbackOpen, |transaction| {
        transaction.execute(
            "INSERT INTO feedback_opening (id, mentorship, opened_on, opened_role) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (mentorship) DO NOTHING",
            rusqlite::params![RowId::new(), request.mentorship, today, role],
        )?;
        Ok(())
    })?;
    read::view(app.vault()?, &request.mentorship)
}
