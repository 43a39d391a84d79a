//! Requests about actions.

use serde::Deserialize;
use ts_rs::TS;

use super::edit;
use super::list::{self, ActionFilter, ActionPage};
use crate::api::{App, Nothing};
use crate::error::Result;
use crate::form::Cells;
use crate::ids::{MentorshipId, RowId};

/// Which page of actions.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionsOf {
    /// The mentorship; all of them if left out.
    #[ts(optional)]
    pub mentorship: Option<MentorshipId>,
    /// Which of them; the open ones if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<ActionFilter>")]
    pub which: ActionFilter,
    /// How many rows to leave out before this page.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub offset: u32,
}

/// A new action.
#[derive(Deserialize, TS)]
pub struct ActionAdd {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// Its cells.
    #[ts(type = "Record<string, string>")]
    pub cells: Cells,
}

/// New values for some cells of an action.
#[derive(Deserialize, TS)]
pub struct ActionEdit {
    /// Which.
    pub id: RowId,
    /// The cells to change.
    #[ts(type = "Record<string, string>")]
    pub cells: Cells,
}

pub(crate) fn page(app: &mut App, request: ActionsOf) -> Result<ActionPage> {
    list::page(app.vault()?, request.mentorship.as_ref(), request.which, request.offset)
}

pub(crate) fn add(app: &mut App, request: ActionAdd) -> Result<Nothing> {
    let words = app.words();
    edit::add(app.vault_mut()?, &request.mentorship, request.cells, &words)?;
    Ok(Nothing {})
}

pub(crate) fn change(app: &mut App, request: ActionEdit) -> Result<Nothing> {
    let words = app.words();
    edit::change(app.vault_mut()?, &request.id, request.cells, &words)?;
    Ok(Nothing {})
}
