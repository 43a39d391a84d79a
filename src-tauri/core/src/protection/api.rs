//! Requests about the sealed store and the safety plan's sign-off.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{INCIDENT, SAFETY_PLAN, Side, Signoff, THREAT, TRIP, edit};
use crate::api::{App, Nothing};
use crate::error::Result;
use crate::form::edit::count;
use crate::ids::MentorshipId;

/// A passphrase for the sealed store.
#[derive(Deserialize, TS)]
pub struct SealedEntry {
    /// The passphrase.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// A new passphrase for the sealed store, in the place of the present one.
#[derive(Deserialize, TS)]
pub struct SealedChange {
    /// The present passphrase.
    #[ts(type = "string")]
    pub present: SecretString,
    /// The new one.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// Whether the sealed store exists and is open.
#[derive(Serialize, TS)]
pub struct SealedView {
    /// Whether it has been made.
    pub made: bool,
    /// Whether it is open.
    pub open: bool,
}

/// Names the safety plan of one mentorship.
#[derive(Deserialize, TS)]
pub struct SafetyRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// One side signs off.
#[derive(Deserialize, TS)]
pub struct SafetySign {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// Which side.
    pub side: Side,
    /// In which role.
    pub role: String,
}

/// What is known of a safety plan outside the sealed store.
#[derive(Serialize, TS)]
pub struct SafetyView {
    /// Whether it was begun.
    pub begun: bool,
    /// How many threats it has.
    pub threats: usize,
    /// How many journeys.
    pub trips: usize,
    /// How many incidents were noted.
    pub incidents: usize,
    /// What it still lacks, by field; none while the store is closed.
    pub lacks: Option<Vec<String>>,
    /// Who has signed it off as it stands.
    pub signoffs: Vec<Signoff>,
}

pub(crate) fn status(app: &mut App, _: Nothing) -> Result<SealedView> {
    let vault = app.vault()?;
    Ok(SealedView { made: vault.sealed_is_made()?, open: vault.sealed_is_open() })
}

pub(crate) fn make(app: &mut App, request: SealedEntry) -> Result<SealedView> {
    let cost = app.settings.kdf;
    app.vault_mut()?.make_sealed(&request.passphrase, cost)?;
    status(app, Nothing {})
}

pub(crate) fn open(app: &mut App, request: SealedEntry) -> Result<SealedView> {
    app.vault_mut()?.open_sealed(&request.passphrase)?;
    status(app, Nothing {})
}

pub(crate) fn change(app: &mut App, request: SealedChange) -> Result<SealedView> {
    let cost = app.settings.kdf;
    app.vault_mut()?.change_sealed(&request.present, &request.passphrase, cost)?;
    status(app, Nothing {})
}

pub(crate) fn close(app: &mut App, _: Nothing) -> Result<SealedView> {
    app.vault_mut()?.close_sealed();
    status(app, Nothing {})
}

pub(crate) fn get(app: &mut App, request: SafetyRef) -> Result<SafetyView> {
    let vault = app.vault()?;
    let reader = vault.reader();
    let of = |form| count(reader, form, request.mentorship.as_str());
    let lacks = match vault.sealed_is_open() {
        true => Some(edit::lacks(vault, &request.mentorship)?.into_iter().map(str::to_owned).collect()),
        false => None,
    };
    Ok(SafetyView {
        begun: of(&SAFETY_PLAN)? > 0,
        threats: of(&THREAT)?,
        trips: of(&TRIP)?,
        incidents: of(&INCIDENT)?,
        lacks,
        signoffs: edit::signoffs(reader, &request.mentorship)?,
    })
}

pub(crate) fn sign(app: &mut App, request: SafetySign) -> Result<SafetyView> {
    edit::sign(app.vault_mut()?, &request.mentorship, request.side, &request.role)?;
    get(app, SafetyRef { mentorship: request.mentorship })
}
