//! Requests about rounds of self-assessment.

use jirani_base::ids::{MentorshipId, RowId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ROUND, SCORE, edit};
use crate::error::Result;
use crate::form::FormRow;
use crate::form::edit::rows;
use crate::session::Session;

/// Names the rounds of one mentorship.
#[derive(Deserialize, TS)]
pub struct RoundsRef {
    pub mentorship: MentorshipId,
}

/// One round with its domains.
#[derive(Serialize, TS)]
pub struct RoundView {
    pub id: RowId,
    /// When, and who took part.
    pub round: FormRow,
    /// The domains in the order of the form.
    pub scores: Vec<FormRow>,
}

pub fn list(session: &mut Session, request: RoundsRef) -> Result<Vec<RoundView>> {
    let vault = session.vault()?;
    rows(vault, &ROUND, request.mentorship.as_str())?
        .into_iter()
        .map(|round| {
            let scores = rows(vault, &SCORE, round.id.as_str())?;
            Ok(RoundView {
                id: round.id.clone(),
                round: FormRow { id: round.id, cells: round.cells },
                scores: scores.into_iter().map(|row| FormRow { id: row.id, cells: row.cells }).collect(),
            })
        })
        .collect()
}

pub fn begin(session: &mut Session, request: RoundsRef) -> Result<Vec<RoundView>> {
    edit::begin(session.vault_mut()?, &request.mentorship)?;
    list(session, request)
}
