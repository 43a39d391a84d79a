//! Requests about organisations.

use serde::Deserialize;
use ts_rs::TS;

use super::{Organisation, OrganisationPatch, edit};
use crate::api::{App, Nothing};
use crate::error::Result;
use crate::ids::OrganisationId;

/// Names one organisation.
#[derive(Deserialize, TS)]
pub struct OrganisationRef {
    /// Which.
    pub id: OrganisationId,
}

/// New values for one organisation.
#[derive(Deserialize, TS)]
pub struct OrganisationEdit {
    /// Which.
    pub id: OrganisationId,
    /// The fields to change.
    pub patch: OrganisationPatch,
}

pub(crate) fn list(app: &mut App, _: Nothing) -> Result<Vec<Organisation>> {
    edit::all(app.vault()?.reader())
}

pub(crate) fn get(app: &mut App, request: OrganisationRef) -> Result<Organisation> {
    edit::get(app.vault()?.reader(), &request.id)
}

pub(crate) fn add(app: &mut App, patch: OrganisationPatch) -> Result<Organisation> {
    edit::add(app.vault_mut()?, &patch)
}

pub(crate) fn change(app: &mut App, request: OrganisationEdit) -> Result<Organisation> {
    edit::edit(app.vault_mut()?, &request.id, &request.patch)
}

pub(crate) fn delete(app: &mut App, request: OrganisationRef) -> Result<Nothing> {
    edit::delete(app.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}
