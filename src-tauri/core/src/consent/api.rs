//! Requests about the consent ledger.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CONSENT, CONSENT_USE};
use crate::api::App;
use crate::error::Result;
use crate::form::Cells;
use crate::form::api::FormRow;
use crate::form::edit::rows;
use crate::ids::MentorshipId;

/// Names the ledger of one mentorship.
#[derive(Deserialize, TS)]
pub struct ConsentsRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// Names one consent.
#[derive(Deserialize, TS)]
pub struct ConsentRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// Which.
    pub id: crate::ids::RowId,
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

/// Whether a consent may be used today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// It may be used.
    Valid,
    /// Its time is over.
    Expired,
    /// It was taken back: what used it has to be taken back too.
    Withdrawn,
}

pub(crate) fn list(app: &mut App, request: ConsentsRef) -> Result<Vec<ConsentView>> {
    let vault = app.vault()?;
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

pub(crate) fn withdraw(app: &mut App, request: ConsentRef) -> Result<Vec<ConsentView>> {
    let words = app.words();
    let vault = app.vault_mut()?;
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let cells = Cells::from([("withdrawn_on".to_owned(), today)]);
    crate::form::edit::change(vault, const { &CONSENT }, request.id.as_str(), &cells, &words)?;
    list(app, ConsentsRef { mentorship: request.mentorship })
}

/// Whether a consent may be used on a day, `YYYY-MM-DD`; it may on its last day.
pub fn state(cells: &Cells, today: &str) -> ConsentState {
    let date = |name: &str| cells.get(name).filter(|date| !date.is_empty());
    if date("withdrawn_on").is_some() {
        return ConsentState::Withdrawn;
    }
    match date("consent_until") {
        Some(until) if until.as_str() < today => ConsentState::Expired,
        Some(_) | None => ConsentState::Valid,
    }
}
