//! The log of a session: what the mentee did and learned, and what follows. No facts about clients, no names.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, Field, Level, Scale, Table, blank_field, col, scale};
use jirani_records::action::list::of_source;
use jirani_records::encounter::{CONCERNS, ENCOUNTER, EncounterState};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::encounters::{subject, title_facts};
use super::{Kind, actions as tracker};
use crate::error::Result;
use crate::view::{View, begin, form_head};

/// Rows for actions agreed in one session.
const ACTIONS: usize = 3;
/// The questions of the log in the order of the form.
const LOG: [&str; 14] = [
    "minutes",
    "took_part",
    "people",
    "people_community",
    "topics",
    "mentee_did",
    "learned",
    "strength_seen",
    "to_improve",
    "mentor_learned",
    "people_learning",
    "people_taught",
    "confidence",
    "next_on",
];

pub(super) fn blank(words: &Translations) -> Document {
    let title = words.text("document-session-log");
    part(begin(Kind::SessionLog, words).title(title, words.text("blank-hint"), form_head(words)), words)
}

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    super::encounters::ready(reader, mentorship, EncounterState::Held)
}

pub(super) fn filled(vault: &Vault, about: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let (mentorship, encounter) = subject(vault, about, EncounterState::Held, view)?;
    let words = view.words;
    let (pair, head) = title_facts(vault, &mentorship, &encounter.cells, view)?;
    let mut document = begin(Kind::SessionLog, words).title(words.text("document-session-log"), pair, head);
    let log = view.labelled(&ENCOUNTER, &encounter.cells, &LOG);
    if !log.is_empty() {
        document = document.fields(log);
    }
    let agreed = of_source(vault, &mentorship, encounter.id.as_str())?;
    document = document.heading(Level::Two, words.text("log-actions"));
    document = tracker::filled_tracker(document, agreed, view);
    let concern = ["concern", "concern_note", "concern_done", "concern_settled_on"];
    let concern = view.labelled(&ENCOUNTER, &encounter.cells, &concern);
    if !concern.is_empty() {
        document = document.heading(Level::Two, words.text("group-encounter-concern")).fields(concern);
    }
    Ok(document)
}

/// The questions of the log, for the form of its own and for a meeting pack.
pub(super) fn part(document: Document, words: &Translations) -> Document {
    document
        .field_pairs([labelled("log-form", 1, words), labelled("log-who", 1, words)])
        .fields([
            labelled("log-topics", 1, words),
            labelled("log-did", 2, words),
            labelled("log-learned", 2, words),
        ])
        .field_pairs([labelled("log-strength", 1, words), labelled("log-improve", 1, words)])
        .fields([labelled("log-mentor", 1, words)])
        .heading(Level::Two, words.text("log-actions"))
        .table(actions(words))
        .scales([confidence(words)])
        .introduction(words.text("log-concern"))
        .table(concerns(words))
        .fields([labelled("log-next", 1, words)])
}

fn labelled(key: &str, lines: u8, words: &Translations) -> Field {
    blank_field(words.text(key), lines)
}

fn actions(words: &Translations) -> Table {
    Table::new([
        col(words.text("action-what")).wide(3.0),
        col(words.text("action-owner")).at_least_mm(32.0),
        col(words.text("action-due")).at_least_mm(26.0),
    ])
    .blank_rows(ACTIONS)
}

/// One row of boxes, so that the log stays on its page.
fn concerns(words: &Translations) -> Table {
    let boxes = CONCERNS.iter().map(|concern| Cell::choices([words.text(&format!("log-concern-{concern}"))]));
    Table::new(CONCERNS.iter().map(|_| col(""))).row(boxes)
}

fn confidence(words: &Translations) -> Scale {
    scale(
        words.text("log-confidence"),
        1,
        5,
        words.text("log-confidence-low"),
        words.text("log-confidence-high"),
    )
}
