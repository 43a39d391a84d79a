//! Requests about retention and the close-out.

use jirani_base::ids::MentorshipId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DeletionNote, RecordCategory, edit};
use crate::error::Result;
use crate::session::{Nothing, Session};

/// Names the retention of one mentorship.
#[derive(Deserialize, TS)]
pub struct RetentionRef {
    pub mentorship: MentorshipId,
}

/// What to delete for good, and what was returned.
#[derive(Deserialize, TS)]
pub struct CloseOut {
    pub mentorship: MentorshipId,
    /// What is deleted.
    pub deleted: Vec<RecordCategory>,
    /// What was returned to the other organisation.
    pub returned: Vec<RecordCategory>,
    /// Who does it, by role.
    pub role: String,
}

/// Where the close-out stands.
#[derive(Serialize, TS)]
pub struct CloseOutView {
    /// The kinds of record in the order of the wizard.
    pub kinds: Vec<RecordCategory>,
    /// What was done, if it was.
    pub note: Option<DeletionNote>,
}

pub fn draft(session: &mut Session, request: RetentionRef) -> Result<Nothing> {
    edit::draft(session.vault_mut()?, &request.mentorship)?;
    Ok(Nothing {})
}

pub fn get(session: &mut Session, request: RetentionRef) -> Result<CloseOutView> {
    let note = edit::note(session.vault()?.reader(), &request.mentorship)?;
    Ok(CloseOutView { kinds: RecordCategory::ALL.to_vec(), note })
}

pub fn close(session: &mut Session, request: CloseOut) -> Result<CloseOutView> {
    let CloseOut { mentorship, deleted, returned, role } = request;
    edit::close(session.vault_mut()?, &mentorship, &deleted, &returned, &role)?;
    get(session, RetentionRef { mentorship })
}
