//! Requests about the sealed store and the safety plan's sign-off.

use jirani_base::ids::MentorshipId;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{INCIDENT, SAFETY_PLAN, Side, Signoff, THREAT, TRIP, edit};
use crate::error::Result;
use crate::form::edit::count;
use crate::session::{Nothing, Session};

/// A passphrase for the sealed store.
#[derive(Deserialize, TS)]
pub struct SealedEntry {
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
    pub mentorship: MentorshipId,
}

/// One side signs off.
#[derive(Deserialize, TS)]
pub struct SafetySign {
    pub mentorship: MentorshipId,
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

pub fn status(session: &mut Session, _: Nothing) -> Result<SealedView> {
    let vault = session.vault()?;
    Ok(SealedView { made: vault.sealed_is_made()?, open: vault.sealed_is_open() })
}

pub fn make(session: &mut Session, request: SealedEntry) -> Result<SealedView> {
    let cost = session.kdf;
    session.vault_mut()?.make_sealed(&request.passphrase, cost)?;
    status(session, Nothing {})
}

pub fn open(session: &mut Session, request: SealedEntry) -> Result<SealedView> {
    session.vault_mut()?.open_sealed(&request.passphrase)?;
    status(session, Nothing {})
}

pub fn change(session: &mut Session, request: SealedChange) -> Result<SealedView> {
    let cost = session.kdf;
    session.vault_mut()?.change_sealed(&request.present, &request.passphrase, cost)?;
    status(session, Nothing {})
}

pub fn close(session: &mut Session, _: Nothing) -> Result<SealedView> {
    session.vault_mut()?.close_sealed();
    status(session, Nothing {})
}

pub fn get(session: &mut Session, request: SafetyRef) -> Result<SafetyView> {
    let vault = session.vault()?;
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

pub fn sign(session: &mut Session, request: SafetySign) -> Result<SafetyView> {
    edit::sign(session.vault_mut()?, &request.mentorship, request.side, &request.role)?;
    get(session, SafetyRef { mentorship: request.mentorship })
}
