//! What documents about an encounter share: which encounter they are about, and how they begin.

use rusqlite::{Connection, OptionalExtension, params};

use super::View;
use super::plan::pair;
use crate::document::{Field, field};
use crate::encounter::ENCOUNTER;
use crate::error::{Error, Result};
use crate::form::Cells;
use crate::form::edit::{Row, row};
use crate::ids::MentorshipId;
use crate::mentorship;
use crate::vault::Vault;

/// The encounter that a document is about: the one of that id, or of that mentorship the next planned one or the last one
/// that was held, whichever state is asked for first.
pub(super) fn subject(vault: &Vault, about: &MentorshipId, first: &str) -> Result<(MentorshipId, Row)> {
    match row(vault, &ENCOUNTER, about.as_str()) {
        Ok(found) => return Ok((found.parent.as_str().into(), found)),
        Err(Error::NotFound { .. }) => {}
        Err(other) => return Err(other),
    }
    mentorship::edit::get(vault.reader(), about)?;
    let newest = newest(vault.reader(), about, first)?;
    let id = newest.ok_or_else(|| Error::NotFound { kind: "encounter", id: about.to_string() })?;
    Ok((about.clone(), row(vault, &ENCOUNTER, &id)?))
}

/// The next planned encounter of a mentorship, if one is planned.
pub(super) fn planned(vault: &Vault, mentorship: &MentorshipId) -> Result<Option<Row>> {
    let Some(id) = newest(vault.reader(), mentorship, "planned")? else { return Ok(None) };
    let found = row(vault, &ENCOUNTER, &id)?;
    Ok(found.cells.get("encounter_state").is_some_and(|state| state == "planned").then_some(found))
}

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId, first: &str) -> Result<bool> {
    Ok(newest(reader, mentorship, first)?.is_some())
}

fn newest(reader: &Connection, mentorship: &MentorshipId, first: &str) -> Result<Option<String>> {
    let order = if first == "planned" { "encounter_on" } else { "encounter_on DESC" };
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
    cells: &Cells,
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
