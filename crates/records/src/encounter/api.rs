//! Requests about encounters; their cells are edited as those of any form.

use jirani_base::ids::{MentorshipId, RowId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, EncounterEntry, EncounterPage};
use super::{AGENDA_BLOCK, ENCOUNTER, edit};
use crate::action::list::{ActionEntry, carried, of_source};
use crate::error::Result;
use crate::form::FormRow;
use crate::form::edit::{row, rows};
use crate::session::Session;

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
    pub mentorship: MentorshipId,
    /// Whether it is to be logged: it counts once its state says that it was held. Else it is planned.
    pub held: bool,
}

/// Names one encounter.
#[derive(Deserialize, TS)]
pub struct EncounterRef {
    pub id: RowId,
}

/// One encounter with all that hangs on it.
#[derive(Serialize, TS)]
pub struct EncounterView {
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

pub fn page(session: &mut Session, request: EncountersOf) -> Result<EncounterPage> {
    list::page(session.vault()?, request.mentorship.as_ref(), request.offset)
}

pub fn concerns(session: &mut Session, request: EncountersOf) -> Result<Vec<EncounterEntry>> {
    list::open_concerns(session.vault()?, request.mentorship.as_ref())
}

pub fn add(session: &mut Session, request: EncounterAdd) -> Result<EncounterView> {
    let id = edit::add(session.vault_mut()?, &request.mentorship, request.held)?;
    get(session, EncounterRef { id })
}

pub fn draft_agenda(session: &mut Session, request: EncounterRef) -> Result<EncounterView> {
    edit::draft_agenda(session.vault_mut()?, &request.id)?;
    get(session, request)
}

pub fn get(session: &mut Session, request: EncounterRef) -> Result<EncounterView> {
    let vault = session.vault()?;
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
