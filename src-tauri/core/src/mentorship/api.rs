//! Requests about mentorships.

use serde::Deserialize;
use ts_rs::TS;

use super::{Mentorship, MentorshipPatch, edit};
use crate::api::{App, Nothing};
use crate::error::Result;
use crate::ids::MentorshipId;

/// Names one mentorship.
#[derive(Deserialize, TS)]
pub struct MentorshipRef {
    /// Which.
    pub id: MentorshipId,
}

/// New values for one mentorship.
#[derive(Deserialize, TS)]
pub struct MentorshipEdit {
    /// Which.
    pub id: MentorshipId,
    /// The fields to change.
    pub patch: MentorshipPatch,
}

pub(crate) fn list(app: &mut App, _: Nothing) -> Result<Vec<Mentorship>> {
    edit::all(app.vault()?.reader())
}

pub(crate) fn get(app: &mut App, request: MentorshipRef) -> Result<Mentorship> {
    edit::get(app.vault()?.reader(), &request.id)
}

pub(crate) fn add(app: &mut App, patch: MentorshipPatch) -> Result<Mentorship> {
    edit::add(app.vault_mut()?, &patch)
}

pub(crate) fn change(app: &mut App, request: MentorshipEdit) -> Result<Mentorship> {
    edit::edit(app.vault_mut()?, &request.id, &request.patch)
}

pub(crate) fn delete(app: &mut App, request: MentorshipRef) -> Result<Nothing> {
    edit::delete(app.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}
