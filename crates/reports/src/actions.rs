//! The action tracker: what was agreed, who does it by when, and what stands in the way.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, Level, Table, col};
use jirani_records::action::list::{ActionEntry, all};
use jirani_records::action::{ACTION, STATUS, is_open};
use jirani_records::form::edit::count;
use jirani_records::mentorship;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use super::plan::{header, pair};
use crate::error::Result;
use crate::view::{View, begin, form_head};

/// As many rows as a page holds.
const ROWS: usize = 18;

pub(super) fn blank(words: &Translations) -> Document {
    begin(Kind::Actions, words)
        .title(words.text("document-actions"), words.text("blank-hint"), form_head(words))
        .small(words.text("action-hint"))
        .table(tracker(ROWS, words))
}

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(count(reader, &ACTION, mentorship.as_str())? > 0)
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let words = view.words;
    let head = header(&facts, view);
    let document =
        begin(Kind::Actions, words).title(words.text("document-actions"), pair(&facts, words), head);
    let Some(all) = view.rows(&ACTION, all(vault, mentorship)?) else { return Ok(document) };
    let (open, closed): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|entry| is_open(STATUS.of(&entry.cells)));
    let mut document =
        document.small(words.text("action-hint")).heading(Level::One, words.text("actions-open"));
    document = filled_tracker(document, open, view);
    if !closed.is_empty() {
        document = filled_tracker(document.heading(Level::One, words.text("actions-closed")), closed, view);
    }
    Ok(document)
}

/// Actions as a table; a line that says so where there are none, and nothing for who may not know of them.
pub(super) fn filled_tracker(document: Document, actions: Vec<ActionEntry>, view: &mut View<'_>) -> Document {
    let words = view.words;
    let Some(actions) = view.rows(&ACTION, actions) else { return document };
    if actions.is_empty() {
        return document.small(words.text("actions-none"));
    }
    let mut table = Table::new([
        col(words.text("action-what")).wide(3.0).at_least_mm(48.0),
        col(words.text("action-owner")).at_least_mm(24.0),
        col(words.text("action-due")).at_least_mm(24.0),
        col(words.text("action-status")).at_least_mm(22.0),
        col(words.text("action-barrier")).wide(1.4).at_least_mm(28.0),
    ]);
    for entry in &actions {
        let mut row: Vec<Cell> = ["action_what", "action_owner", "action_due", "action_status", "barrier"]
            .into_iter()
            .map(|name| view.table_cell(&ACTION, &entry.cells, name))
            .collect();
        if let (Some(days), Some(due)) = (entry.days_overdue, row.get_mut(2)) {
            due.paragraphs.push(words.with("actions-late", &[("days", i64::from(days).into())]).into());
        }
        table.push(row);
    }
    document.table(table)
}

/// The table in which actions are followed from meeting to meeting, with rows to fill in.
pub(super) fn tracker(rows: usize, words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("action-number")).at_least_mm(8.0),
        col(words.text("action-what")).wide(3.0).at_least_mm(50.0),
        col(words.text("action-owner")).at_least_mm(24.0),
        col(words.text("action-due")).at_least_mm(20.0),
        col(words.text("action-status")).at_least_mm(20.0),
        col(words.text("action-barrier")).wide(1.4).at_least_mm(30.0),
    ]);
    for number in 1..=rows {
        table = table.row_to_fill([Cell::from(number.to_string())]);
    }
    table
}
