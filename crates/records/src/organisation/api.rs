//! Requests about organisations.

use jirani_base::ids::OrganisationId;
use serde::Deserialize;
use ts_rs::TS;

use super::{Organisation, OrganisationPatch, edit};
use crate::error::Result;
use crate::session::{Nothing, Session};

/// Names one organisation.
#[derive(Deserialize, TS)]
pub struct OrganisationRef {
    pub id: OrganisationId,
}

/// New values for one organisation.
#[derive(Deserialize, TS)]
pub struct OrganisationEdit {
    pub id: OrganisationId,
    /// The fields to change.
    pub patch: OrganisationPatch,
}

pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<Organisation>> {
    edit::all(session.vault()?.reader())
}

pub fn get(session: &mut Session, request: OrganisationRef) -> Result<Organisation> {
    edit::get(session.vault()?.reader(), &request.id)
}

pub fn add(session: &mut Session, patch: OrganisationPatch) -> Result<Organisation> {
    edit::add(session.vault_mut()?, &patch)
}

pub fn change(session: &mut Session, request: OrganisationEdit) -> Result<Organisation> {
    edit::edit(session.vault_mut()?, &request.id, &request.patch)
}

pub fn delete(session: &mut Session, request: OrganisationRef) -> Result<Nothing> {
    edit::delete(session.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}
