//! Requests about the consent ledger.

use jirani_base::ids::MentorshipId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CONSENT, CONSENT_USE};
use crate::consent::state::{ConsentState, state};
use crate::error::Result;
use crate::form::edit::rows;
use crate::form::{FieldValues, FormRow};
use crate::session::Session;

/// Names the ledger of one mentorship.
#[derive(Deserialize, TS)]
pub struct ConsentsRef {
    pub mentorship: MentorshipId,
}

/// Names one consent.
#[derive(Deserialize, TS)]
pub struct ConsentRef {
    pub mentorship: MentorshipId,
    pub id: jirani_base::ids::RowId,
}

/// One consent as it stands today.
#[derive(Serialize, TS)]
pub struct ConsentView {
    /// Its cells.
    pub consent: FormRow,
    /// Whether it may be used today.
    pub state: ConsentState,
    /// Where it was used: documents that left, noted by themselves, and what was typed by hand.
    pub uses: Vec<FormRow>,
    /// Titles of the stories that rest on it.
    pub stories: Vec<String>,
}

pub fn list(session: &mut Session, request: ConsentsRef) -> Result<Vec<ConsentView>> {
    let vault = session.vault()?;
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    rows(vault, &CONSENT, request.mentorship.as_str())?
        .into_iter()
        .map(|row| {
            let uses = rows(vault, &CONSENT_USE, row.id.as_str())?;
            let stories = crate::story::read::resting_on(vault.reader(), &row.id)?;
            Ok(ConsentView {
                state: state(&row.cells, &today),
                consent: FormRow { id: row.id, cells: row.cells },
                uses: uses.into_iter().map(|row| FormRow { id: row.id, cells: row.cells }).collect(),
                stories,
            })
        })
        .collect()
}

pub fn withdraw(session: &mut Session, request: ConsentRef) -> Result<Vec<ConsentView>> {
    let words = session.words();
    let vault = session.vault_mut()?;
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let cells = FieldValues::from([("withdrawn_on".to_owned(), today)]);
    crate::form::edit::change(vault, const { &CONSENT }, request.id.as_str(), &cells, &words)?;
    list(session, ConsentsRef { mentorship: request.mentorship })
}
