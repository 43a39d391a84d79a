//! The log of a session: what the mentee did and learned, and what follows. No facts about clients, no names.

use super::{Kind, begin, form_head};
use crate::document::{Cell, Document, Field, Level, Scale, Table, blank_field, col, scale};
use crate::i18n::Words;

/// Rows for actions agreed in one session.
const ACTIONS: usize = 3;
/// What a concern can be about.
const CONCERNS: [&str; 4] = ["none", "safety", "wellbeing", "relation"];

pub(super) fn blank(words: &Words) -> Document {
    let title = words.text("document-session-log");
    part(begin(Kind::SessionLog, words).title(title, words.text("blank-hint"), form_head(words)), words)
}

/// The questions of the log, for the form of its own and for a meeting pack.
pub(super) fn part(document: Document, words: &Words) -> Document {
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

fn labelled(key: &str, lines: u8, words: &Words) -> Field {
    blank_field(words.text(key), lines)
}

fn actions(words: &Words) -> Table {
    Table::new([
        col(words.text("action-what")).wide(3.0),
        col(words.text("action-owner")).at_least_mm(32.0),
        col(words.text("action-due")).at_least_mm(26.0),
    ])
    .blank_rows(ACTIONS)
}

/// One row of boxes, so that the log stays on its page.
fn concerns(words: &Words) -> Table {
    let boxes = CONCERNS.map(|concern| Cell::choices([words.text(&format!("log-concern-{concern}"))]));
    Table::new(CONCERNS.map(|_| col(""))).row(boxes)
}

fn confidence(words: &Words) -> Scale {
    scale(
        words.text("log-confidence"),
        1,
        5,
        words.text("log-confidence-low"),
        words.text("log-confidence-high"),
    )
}
