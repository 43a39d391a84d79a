//! A sheet for one recovery part: the words are written by hand, so that no file and no printer ever holds them.

use jirani_base::i18n::Translations;
use jirani_document::{Cell, Document, Table, blank_field, col};
use jirani_vault::PART_WORDS;

use super::Kind;
use crate::view::begin;

/// Words beside one another.
const COLUMNS: usize = 2;

pub(super) fn blank(words: &Translations) -> Document {
    let number = || col("").at_least_mm(9.0).end();
    let mut table = Table::new([
        number(),
        col(words.text("sheet-word")).wide(3.0),
        number(),
        col(words.text("sheet-word")).wide(3.0),
    ]);
    let rows = PART_WORDS / COLUMNS;
    for row in 1..=rows {
        let cells =
            (0..COLUMNS).flat_map(|column| [Cell::from((row + column * rows).to_string()), Cell::blank()]);
        table = table.row_to_fill(cells);
    }
    begin(Kind::RecoverySheet, words)
        .title(words.text("document-recovery-sheet"), words.text("sheet-lead"), [])
        .field_pairs([blank_field(words.text("sheet-part"), 1), blank_field(words.text("form-date"), 1)])
        .table(table)
        .bullets((1..=3).map(|number| words.text(&format!("sheet-rule-{number}"))))
}
