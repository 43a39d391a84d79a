//! Requests about mentorships.

use jirani_base::ids::MentorshipId;
use serde::Deserialize;
use ts_rs::TS;

use super::{Mentorship, MentorshipPatch, edit};
use crate::error::Result;
use crate::session::{Nothing, Session};

/// Names one mentorship.
#[derive(Deserialize, TS)]
pub struct MentorshipRef {
    pub id: MentorshipId,
}

/// New values for one mentorship.
#[derive(Deserialize, TS)]
pub struct MentorshipEdit {
    pub id: MentorshipId,
    /// The fields to change.
    pub patch: MentorshipPatch,
}

pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<Mentorship>> {
    edit::all(session.vault()?.reader())
}

pub fn get(session: &mut Session, request: MentorshipRef) -> Result<Mentorship> {
    edit::get(session.vault()?.reader(), &request.id)
}

pub fn add(session: &mut Session, patch: MentorshipPatch) -> Result<Mentorship> {
    edit::add(session.vault_mut()?, &patch)
}

pub fn change(session: &mut Session, request: MentorshipEdit) -> Result<Mentorship> {
    edit::edit(session.vault_mut()?, &request.id, &request.patch)
}

pub fn delete(session: &mut Session, request: MentorshipRef) -> Result<Nothing> {
    edit::delete(session.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}
