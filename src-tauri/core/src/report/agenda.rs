//! The agenda of a visit or a session, to be filled in by both sides before they meet.

use super::{Kind, begin, form_head};
use crate::document::{Cell, Document, Table, blank_field, check, col};
use crate::i18n::Words;

/// The blocks of a meeting, in the order in which they help; ground rules first, wellbeing never left out.
const BLOCKS: [&str; 9] =
    ["welcome", "recall", "observe", "practise", "discuss", "community", "reflect", "actions", "wellbeing"];

pub(super) fn blank(words: &Words) -> Document {
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

/// The blocks of time, with room for the hour, the way of working and who leads.
pub(super) fn blocks(words: &Words) -> Table {
    let mut table = Table::new([
        col(words.text("agenda-time")).at_least_mm(22.0),
        col(words.text("agenda-block")).wide(2.0),
        col(words.text("agenda-method")).at_least_mm(45.0),
        col(words.text("field-lead")).at_least_mm(30.0),
    ]);
    for block in BLOCKS {
        table = table.row_to_fill([Cell::blank(), Cell::from(words.text(&format!("agenda-block-{block}")))]);
    }
    table
}

/// What is settled before anybody sets out.
pub(super) fn promises(words: &Words) -> [crate::document::CheckItem; 3] {
    ["agenda-safety", "agenda-agreed", "agenda-photos"].map(|key| check(words.text(key)))
}
