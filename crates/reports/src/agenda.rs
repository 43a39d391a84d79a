//! The agenda of a visit or a session: blank for both sides to fill in, or as it was prepared, with the actions that are
//! still open from earlier meetings on it by themselves.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, Level, Table, blank_field, check, col};
use jirani_records::action::list::carried;
use jirani_records::encounter::{AGENDA_BLOCK, BLOCKS, ENCOUNTER, EncounterState};
use jirani_records::form::edit::rows;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::encounters::{subject, title_facts};
use super::{Kind, actions};
use crate::error::Result;
use crate::view::{View, begin, form_head};

pub(super) fn blank(words: &Translations) -> Document {
    let head = form_head(words);
    let document =
        begin(Kind::Agenda, words).title(words.text("document-agenda"), words.text("blank-hint"), head);
    let document = document
        .fields([blank_field(words.text("agenda-aim"), 1), blank_field(words.text("agenda-questions"), 3)]);
    let document = document.field_pairs([
        blank_field(words.text("agenda-learners"), 1),
        blank_field(words.text("agenda-hosts"), 1),
    ]);
    let document = document.table(blocks(words)).field_pairs([
        blank_field(words.text("agenda-materials"), 1),
        blank_field(words.text("agenda-interpreter"), 1),
    ]);
    document.checklist(promises(words))
}

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    super::encounters::ready(reader, mentorship, EncounterState::Planned)
}

pub(super) fn filled(vault: &Vault, about: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let (mentorship, encounter) = subject(vault, about, EncounterState::Planned, view)?;
    let words = view.words;
    let cells = &encounter.cells;
    let (pair, head) = title_facts(vault, &mentorship, cells, view)?;
    let mut document = begin(Kind::Agenda, words).title(words.text("document-agenda"), pair, head);
    let facts = view.labelled(&ENCOUNTER, cells, &["aim", "learning_questions", "learners", "hosts"]);
    if !facts.is_empty() {
        document = document.fields(facts);
    }
    let rows = rows(vault, &AGENDA_BLOCK, encounter.id.as_str())?;
    document = if rows.is_empty() {
        document.table(blocks(words))
    } else {
        let names = ["block_time", "block", "block_method", "block_lead", "block_note"];
        let mut table = Table::new(names.iter().filter(|name| view.sees(&AGENDA_BLOCK, name)).map(|name| {
            col(words.text(&format!("field-{name}"))).wide(if *name == "block" { 2.0 } else { 1.0 })
        }));
        for row in rows {
            let seen: Vec<&&str> = names.iter().filter(|name| view.sees(&AGENDA_BLOCK, name)).collect();
            let cells: Vec<Cell> =
                seen.into_iter().map(|name| view.table_cell(&AGENDA_BLOCK, &row.cells, name)).collect();
            table = table.row_to_fill(cells);
        }
        if table.columns.is_empty() { document.table(blocks(words)) } else { document.table(table) }
    };
    let carried = carried(vault, &mentorship, Some(encounter.id.as_str()))?;
    document = document.heading(Level::Two, words.text("pack-carried"));
    document = actions::filled_tracker(document, carried, view);
    let facts = view.labelled(&ENCOUNTER, cells, &["materials", "interpreter_brief", "photos_allowed"]);
    if !facts.is_empty() {
        document = document.fields(facts);
    }
    let mut promises = promises(words);
    promises[0].ticked = view.cell(&ENCOUNTER, cells, "safety_brief").is_some();
    Ok(document.checklist(promises))
}

/// The blocks of time, with room for the hour, the way of working and who leads.
pub(super) fn blocks(words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("agenda-time")).at_least_mm(22.0),
        col(words.text("agenda-block")).wide(3.0).at_least_mm(62.0),
        col(words.text("agenda-method")).at_least_mm(38.0),
        col(words.text("field-lead")).at_least_mm(30.0),
    ]);
    for block in BLOCKS {
        table = table.row_to_fill([Cell::blank(), Cell::from(words.text(&format!("agenda-block-{block}")))]);
    }
    table
}

/// What is settled before anybody sets out.
pub(super) fn promises(words: &Translations) -> [jirani_document::CheckItem; 3] {
    ["agenda-safety", "agenda-agreed", "agenda-photos"].map(|key| check(words.text(key)))
}
