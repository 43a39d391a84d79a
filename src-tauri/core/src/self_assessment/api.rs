//! Requests about rounds of self-assessment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ROUND, SCORE, edit};
use crate::api::App;
use crate::error::Result;
use crate::form::api::RowView;
use crate::form::edit::rows;
use crate::ids::{MentorshipId, RowId};

/// Names the rounds of one mentorship.
#[derive(Deserialize, TS)]
pub struct RoundsRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// One round with its domains.
#[derive(Serialize, TS)]
pub struct RoundView {
    /// Its identifier.
    pub id: RowId,
    /// When, and who took part.
    pub round: RowView,
    /// The domains in the order of the form.
    pub scores: Vec<RowView>,
}

pub(crate) fn list(app: &mut App, request: RoundsRef) -> Result<Vec<RoundView>> {
    let vault = app.vault()?;
    rows(vault, &ROUND, request.mentorship.as_str())?
        .into_iter()
        .map(|round| {
            let scores = rows(vault, &SCORE, round.id.as_str())?;
            Ok(RoundView {
                id: round.id.clone(),
                round: RowView { id: round.id, cells: round.cells },
                scores: scores.into_iter().map(|row| RowView { id: row.id, cells: row.cells }).collect(),
            })
        })
        .collect()
}

pub(crate) fn begin(app: &mut App, request: RoundsRef) -> Result<Vec<RoundView>> {
    edit::begin(app.vault_mut()?, &request.mentorship)?;
    list(app, request)
}
