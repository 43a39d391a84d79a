//! The feedback form: on paper, without a name, for everybody who took part.

use jirani_base::i18n::Translations;
use jirani_document::{Cell, Document, Table, blank_field, col, scale};
use jirani_records::feedback::{RATINGS, REMARKS};
use jirani_records::form::Column;

use super::Kind;
use crate::view::begin;

pub(super) fn blank(words: &Translations) -> Document {
    let choices = |name: &str, options: [&str; 3]| {
        let cells = options.map(|choice| Cell::choices([words.text(&format!("choice-{name}-{choice}"))]));
        std::iter::once(Cell::from(words.text(&format!("field-{name}")))).chain(cells).collect::<Vec<_>>()
    };
    begin(Kind::Feedback, words)
        .title(words.text("document-feedback"), words.text("feedback-promise"), [])
        .scales(RATINGS.map(Column::name).iter().map(|name| {
            let question = words.text(&format!("field-{name}"));
            scale(question, 1, 5, words.text("feedback-low"), words.text("feedback-high"))
        }))
        .table(
            Table::new([col("").wide(2.0), col(""), col(""), col("")])
                .row(choices("own_language", ["yes", "partly", "no"]))
                .row(choices("pace", ["slow", "right", "fast"])),
        )
        .fields(
            REMARKS.map(Column::name).iter().map(|name| blank_field(words.text(&format!("field-{name}")), 2)),
        )
        .small(words.text("feedback-else"))
}
