//! What documents about an encounter share: which encounter they are about, and how they begin.

use jirani_base::ids::MentorshipId;
use jirani_document::{Field, field};
use jirani_records::encounter::{ENCOUNTER, EncounterState, STATE};
use jirani_records::error::Error as RecordError;
use jirani_records::form::FieldValues;
use jirani_records::form::edit::{Row, row};
use jirani_records::mentorship;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, params};

use super::plan::pair;
use crate::error::{Error, Result};
use crate::view::View;

/// The encounter that a document is about: the one of that id, or of that mentorship the next planned one or the last one
/// that was held, whichever state is asked for first. For who may not know the days, it is the last one that was written down.
pub(super) fn subject(
    vault: &Vault,
    about: &MentorshipId,
    first: EncounterState,
    view: &View<'_>,
) -> Result<(MentorshipId, Row)> {
    match row(vault, &ENCOUNTER, about.as_str()) {
        Ok(found) => return Ok((found.parent.as_str().into(), found)),
        Err(RecordError::NotFound { .. }) => {}
        Err(other) => return Err(other.into()),
    }
    mentorship::edit::get(vault.reader(), about)?;
    let newest = newest(vault.reader(), about, first, view.sees(&ENCOUNTER, "encounter_on"))?;
    let id = newest.ok_or_else(|| Error::not_found("encounter", about))?;
    Ok((about.clone(), row(vault, &ENCOUNTER, &id)?))
}

/// The next planned encounter of a mentorship, or the last one that was held, if there is one.
pub(super) fn newest_of(
    vault: &Vault,
    mentorship: &MentorshipId,
    state: EncounterState,
    view: &View<'_>,
) -> Result<Option<Row>> {
    let days = view.sees(&ENCOUNTER, "encounter_on");
    let Some(id) = newest(vault.reader(), mentorship, state, days)? else { return Ok(None) };
    let found = row(vault, &ENCOUNTER, &id)?;
    Ok((STATE.of(&found.cells) == Some(state)).then_some(found))
}

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId, first: EncounterState) -> Result<bool> {
    Ok(newest(reader, mentorship, first, true)?.is_some())
}

fn newest(
    reader: &Connection,
    mentorship: &MentorshipId,
    first: EncounterState,
    days: bool,
) -> Result<Option<String>> {
    let order = match (days, first) {
        (false, _) => "position DESC",
        (true, EncounterState::Planned) => "encounter_on",
        (true, _) => "encounter_on DESC",
    };
    Ok(reader
        .prepare_cached(&format!(
            "SELECT id FROM encounter WHERE mentorship = ?1
             ORDER BY encounter_state <> ?2, {order}, id DESC LIMIT 1"
        ))?
        .query_row(params![mentorship, first], |row| row.get(0))
        .optional()?)
}

/// The line under the title and the facts beside it.
pub(super) fn title_facts(
    vault: &Vault,
    mentorship: &MentorshipId,
    cells: &FieldValues,
    view: &mut View<'_>,
) -> Result<(String, Vec<Field>)> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let words = view.words;
    let mut head = vec![
        field(words.text("field-mentor"), facts.mentor_name.as_str()),
        field(words.text("field-mentee"), facts.mentee_name.as_str()),
    ];
    head.extend(view.labelled(&ENCOUNTER, cells, &["encounter_on", "encounter_form"]));
    Ok((pair(&facts, words), head))
}
