//! Requests about encounters; their cells are edited as those of any form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, EncounterEntry, EncounterPage};
use super::{AGENDA_BLOCK, ENCOUNTER, edit};
use crate::action::list::{ActionEntry, carried, of_source};
use crate::api::App;
use crate::error::Result;
use crate::form::api::FormRow;
use crate::form::edit::{row, rows};
use crate::ids::{MentorshipId, RowId};

/// Which page of encounters.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EncountersOf {
    /// The mentorship; all of them if left out.
    #[ts(optional)]
    pub mentorship: Option<MentorshipId>,
    /// How many rows to leave out before this page.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub offset: u32,
}

/// A new encounter.
#[derive(Deserialize, TS)]
pub struct EncounterAdd {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// Whether it is to be logged: it counts once its state says that it was held. Else it is planned.
    pub held: bool,
}

/// Names one encounter.
#[derive(Deserialize, TS)]
pub struct EncounterRef {
    /// Which.
    pub id: RowId,
}

/// One encounter with all that hangs on it.
#[derive(Serialize, TS)]
pub struct EncounterView {
    /// Of which mentorship.
    pub mentorship: MentorshipId,
    /// Its cells.
    pub encounter: FormRow,
    /// The blocks of its agenda.
    pub blocks: Vec<FormRow>,
    /// Actions that were agreed in it.
    pub agreed: Vec<ActionEntry>,
    /// Actions of earlier meetings that are still open: they come onto this agenda by themselves.
    pub carried: Vec<ActionEntry>,
}

pub(crate) fn page(app: &mut App, request: EncountersOf) -> Result<EncounterPage> {
    list::page(app.vault()?, request.mentorship.as_ref(), request.offset)
}

pub(crate) fn concerns(app: &mut App, request: EncountersOf) -> Result<Vec<EncounterEntry>> {
    list::open_concerns(app.vault()?, request.mentorship.as_ref())
}

pub(crate) fn add(app: &mut App, request: EncounterAdd) -> Result<EncounterView> {
    let id = edit::add(app.vault_mut()?, &request.mentorship, request.held)?;
    get(app, EncounterRef { id })
}

pub(crate) fn draft_agenda(app: &mut App, request: EncounterRef) -> Result<EncounterView> {
    edit::draft_agenda(app.vault_mut()?, &request.id)?;
    get(app, request)
}

pub(crate) fn get(app: &mut App, request: EncounterRef) -> Result<EncounterView> {
    let vault = app.vault()?;
    let found = row(vault, &ENCOUNTER, request.id.as_str())?;
    let mentorship = MentorshipId::from(found.parent.as_str());
    let view = |row: crate::form::edit::Row| FormRow { id: row.id, cells: row.cells };
    Ok(EncounterView {
        blocks: rows(vault, &AGENDA_BLOCK, request.id.as_str())?.into_iter().map(view).collect(),
        agreed: of_source(vault, &mentorship, request.id.as_str())?,
        carried: carried(vault, &mentorship, Some(request.id.as_str()))?,
        encounter: view(found),
        mentorship,
    })
}
