//! The action tracker: what was agreed, who does it by when, and what stands in the way.

use super::{Kind, begin, form_head};
use crate::document::{Cell, Document, Table, col};
use crate::i18n::Words;

/// As many rows as a page holds.
const ROWS: usize = 18;

pub(super) fn blank(words: &Words) -> Document {
    begin(Kind::Actions, words)
        .title(words.text("document-actions"), words.text("blank-hint"), form_head(words))
        .small(words.text("action-hint"))
        .table(tracker(ROWS, words))
}

/// The table in which actions are followed from meeting to meeting, with rows to fill in.
pub(super) fn tracker(rows: usize, words: &Words) -> Table {
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
