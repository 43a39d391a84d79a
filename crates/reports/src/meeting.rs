//! The first page of the meeting pack: the agenda as it was prepared, or blank, and the actions carried over.

use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, FieldValue, Level, blank_field, field};
use jirani_records::action::ACTION;
use jirani_records::action::list::{ActionEntry, carried};
use jirani_records::encounter::{AGENDA_BLOCK, ENCOUNTER, EncounterState};
use jirani_records::form::edit::{Row, rows};
use jirani_records::mentorship::Mentorship;
use jirani_vault::Vault;

use super::actions::tracker;
use super::cells::{can_be_cut, short};
use super::plan::{header, pair};
use super::{agenda, encounters};
use crate::error::Result;
use crate::view::View;

/// Rows for the actions carried over; more are counted, and stand in the tracker.
const CARRIED: usize = 4;
/// Blocks of time of the agenda that fit beside them.
const BLOCKS: usize = 9;
/// Letters of a text across the page, and of one in a cell; what is longer is cut at a word.
const LETTERS: usize = 120;
const LETTERS_OF_CELL: usize = 48;
/// Letters of a fact at the head, of which two stand side by side.
const LETTERS_OF_HEAD: usize = 36;
/// Letters of a typed text in the agenda: one line, so that the page holds every block.
const LETTERS_OF_BLOCK: usize = 17;

pub(super) fn page(
    document: Document,
    vault: &Vault,
    mentorship: &MentorshipId,
    facts: &Mentorship,
    view: &mut View<'_>,
) -> Result<Document> {
    let words = view.words;
    let next = encounters::newest_of(vault, mentorship, EncounterState::Planned, view)?;
    // Who mentors whom stands above; a long note on the topic must not push the page over.
    let head = header(facts, view).into_iter().skip(2).map(|fact| match fact.value {
        FieldValue::Given(value) => field(fact.label, short(&value.words(), LETTERS_OF_HEAD)),
        FieldValue::Ruled(_) => fact,
    });
    let document = document
        .title(words.text("document-pack"), pair(facts, words), head)
        .heading(Level::One, words.text("document-agenda"));
    let document = agenda_of(document, vault, next.as_ref(), view)?;
    let carried = carried(vault, mentorship, next.as_ref().map(|next| next.id.as_str()))?;
    Ok(to_follow(document.heading(Level::Two, words.text("pack-carried")), carried, view))
}

/// Day, aim and blocks of the next meeting; what is not prepared is left to be filled in by hand.
fn agenda_of(document: Document, vault: &Vault, next: Option<&Row>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let facts = [("form-date", "encounter_on"), ("agenda-aim", "aim")].map(|(label, name)| {
        match next.and_then(|next| view.cell_within(&ENCOUNTER, &next.cells, name, LETTERS)) {
            Some(value) => field(words.text(label), value),
            None => blank_field(words.text(label), 1),
        }
    });
    let document = document.fields(facts);
    let prepared = match next {
        Some(next) => rows(vault, &AGENDA_BLOCK, next.id.as_str())?,
        None => Vec::new(),
    };
    let mut table = agenda::blocks(words);
    if prepared.is_empty() || !view.sees(&AGENDA_BLOCK, "block") {
        return Ok(document.table(table));
    }
    table.rows.clear();
    for row in prepared.iter().take(BLOCKS) {
        let cells = ["block_time", "block", "block_method", "block_lead"].map(|name| {
            let value = view.cell_within(&AGENDA_BLOCK, &row.cells, name, LETTERS_OF_BLOCK);
            value.map_or_else(Cell::blank, Cell::from)
        });
        table = table.row_to_fill(cells);
    }
    Ok(document.table(table))
}

/// The actions that are still open, first due first, and rows to add what is agreed now.
fn to_follow(document: Document, carried: Vec<ActionEntry>, view: &mut View<'_>) -> Document {
    let words = view.words;
    let mut table = tracker(CARRIED, words);
    let carried = view.rows(&ACTION, carried).unwrap_or_default();
    for (entry, row) in carried.iter().zip(&mut table.rows) {
        for name in ["action_what", "action_owner", "action_due", "action_status", "barrier"] {
            let letters = LETTERS_OF_CELL / if name == "action_what" { 1 } else { 2 };
            let mut cell = view.table_cell(&ACTION, &entry.cells, name);
            if can_be_cut(&ACTION, name) {
                for text in &mut cell.paragraphs {
                    *text = short(&text.words(), letters).into();
                }
            }
            cell.paragraphs.truncate(1);
            row.cells.push(cell);
        }
    }
    let document = document.table(table);
    match carried.len().saturating_sub(CARRIED) {
        0 => document,
        left => document.small(words.with("pack-carried-more", &[("count", left.into())])),
    }
}
