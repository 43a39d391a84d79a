//! Requests about retention and the close-out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DeletionNote, Kept, edit};
use crate::api::{App, Nothing};
use crate::error::Result;
use crate::ids::MentorshipId;

/// Names the retention of one mentorship.
#[derive(Deserialize, TS)]
pub struct RetentionRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// What to delete for good, and what was returned.
#[derive(Deserialize, TS)]
pub struct CloseOut {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// What is deleted.
    pub deleted: Vec<Kept>,
    /// What was returned to the other organisation.
    pub returned: Vec<Kept>,
    /// Who does it, by role.
    pub role: String,
}

/// Where the close-out stands.
#[derive(Serialize, TS)]
pub struct CloseOutView {
    /// The kinds of record in the order of the wizard.
    pub kinds: Vec<Kept>,
    /// What was done, if it was.
    pub note: Option<DeletionNote>,
}

pub(crate) fn draft(app: &mut App, request: RetentionRef) -> Result<Nothing> {
    edit::draft(app.vault_mut()?, &request.mentorship)?;
    Ok(Nothing {})
}

pub(crate) fn get(app: &mut App, request: RetentionRef) -> Result<CloseOutView> {
    let note = edit::note(app.vault()?.reader(), &request.mentorship)?;
    Ok(CloseOutView { kinds: Kept::ALL.to_vec(), note })
}

pub(crate) fn close(app: &mut App, request: CloseOut) -> Result<CloseOutView> {
    let CloseOut { mentorship, deleted, returned, role } = request;
    edit::close(app.vault_mut()?, &mentorship, &deleted, &returned, &role)?;
    get(app, RetentionRef { mentorship })
}
