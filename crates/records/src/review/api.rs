//! Requests about reviews; their cells are edited as those of any form.

use jirani_base::ids::MentorshipId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::REVIEW;
use super::side::{self, SideBySide};
use crate::action::list::{ActionEntry, of_source};
use crate::error::Result;
use crate::feedback::read::{self, FeedbackView};
use crate::form::FormRow;
use crate::form::edit::rows;
use crate::session::Session;

/// Names the reviews of one mentorship.
#[derive(Deserialize, TS)]
pub struct ReviewsRef {
    pub mentorship: MentorshipId,
}

/// One review with what was agreed in it.
#[derive(Serialize, TS)]
pub struct ReviewEntry {
    /// Its cells.
    pub review: FormRow,
    /// Actions that were agreed in it.
    pub agreed: Vec<ActionEntry>,
}

/// The reviews of a mentorship, and what the next one looks at.
#[derive(Serialize, TS)]
pub struct ReviewsView {
    /// What is known today.
    pub side_by_side: SideBySide,
    /// What participants said, as far as it may be seen.
    pub feedback: FeedbackView,
    /// The reviews, oldest first.
    pub reviews: Vec<ReviewEntry>,
}

pub fn get(session: &mut Session, request: ReviewsRef) -> Result<ReviewsView> {
    let vault = session.vault()?;
    let mentorship = &request.mentorship;
    let reviews = rows(vault, &REVIEW, mentorship.as_str())?
        .into_iter()
        .map(|row| {
            let agreed = of_source(vault, mentorship, row.id.as_str())?;
            Ok(ReviewEntry { review: FormRow { id: row.id, cells: row.cells }, agreed })
        })
        .collect::<Result<_>>()?;
    Ok(ReviewsView {
        side_by_side: side::read(vault, mentorship, &session.words)?,
        feedback: read::view(vault, mentorship)?,
        reviews,
    })
}
