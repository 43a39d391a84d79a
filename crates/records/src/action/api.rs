//! Requests about actions.

use jirani_base::ids::{MentorshipId, RowId};
use serde::Deserialize;
use ts_rs::TS;

use super::edit;
use super::list::{self, ActionFilter, ActionPage};
use crate::error::Result;
use crate::form::FieldValues;
use crate::session::{Nothing, Session};

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
    pub mentorship: MentorshipId,
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}

/// New values for some cells of an action.
#[derive(Deserialize, TS)]
pub struct ActionEdit {
    pub id: RowId,
    /// The cells to change.
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}

pub fn page(session: &mut Session, request: ActionsOf) -> Result<ActionPage> {
    list::page(session.vault()?, request.mentorship.as_ref(), request.which, request.offset)
}

pub fn add(session: &mut Session, request: ActionAdd) -> Result<Nothing> {
    let words = session.words();
    edit::add(session.vault_mut()?, &request.mentorship, request.cells, &words)?;
    Ok(Nothing {})
}

pub fn change(session: &mut Session, request: ActionEdit) -> Result<Nothing> {
    let words = session.words();
    edit::change(session.vault_mut()?, &request.id, request.cells, &words)?;
    Ok(Nothing {})
}
