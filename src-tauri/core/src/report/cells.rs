//! Cells of forms on paper: in words, and only those that an audience may see.

use super::View;
use crate::document::{Cell, Datum, Field, Text, field};
use crate::form::{Cells, Entry, Form, What};
use crate::i18n::{Words, dates};

impl View<'_> {
    /// A cell in words if the audience may see it; else nothing, and the field is noted as hidden.
    pub(super) fn cell(&mut self, form: &Form, cells: &Cells, name: &str) -> Option<String> {
        let entry = form.field(name)?;
        let value = cells.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())?;
        if self.audience.sees(entry.sensitivity) {
            return Some(written(entry, value, self.words));
        }
        self.hidden.insert(self.words.text(&format!("field-{name}")));
        None
    }

    /// The label and the cell, for those that are filled and may be seen.
    pub(super) fn labelled(&mut self, form: &Form, cells: &Cells, names: &[&str]) -> Vec<Field> {
        names
            .iter()
            .filter_map(|name| {
                let value = self.cell(form, cells, name)?;
                Some(field(self.words.text(&format!("field-{name}")), lines(&value)))
            })
            .collect()
    }

    /// A cell of a table; blank where there is nothing to show.
    pub(super) fn table_cell(&mut self, form: &Form, cells: &Cells, name: &str) -> Cell {
        let Some(shown) = self.cell(form, cells, name) else { return Cell::blank() };
        let stored = cells.get(name).map(String::as_str).unwrap_or_default();
        let datum = match form.field(name).map(|entry| entry.what) {
            Some(What::Date) => dates::stored(stored).map(Datum::Date),
            Some(What::Number | What::Amount | What::Level(_)) => stored.parse().ok().map(Datum::Number),
            _ => None,
        };
        Cell { datum: datum.unwrap_or_default(), ..Cell::paragraphs(shown.split('\n').map(str::to_owned)) }
    }

    /// Whether the audience sees a field of a form at all: a column it does not see is left out, not left blank.
    pub(super) fn sees(&self, form: &Form, name: &str) -> bool {
        self.audience.sees(form.sensitivity(name))
    }
}

/// A text of several paragraphs, line by line.
fn lines(text: &str) -> Text {
    text.trim_end().into()
}

/// A cell in words.
pub(crate) fn written(entry: &Entry, value: &str, words: &Words) -> String {
    match entry.what {
        What::Date => {
            dates::stored(value).map_or_else(|| value.to_owned(), |date| dates::short(date, true, words))
        }
        What::Choice(_) => words.text(&format!("choice-{}-{value}", entry.name)),
        What::Tick => words.text("answer-yes"),
        What::Line | What::Text | What::Number | What::Amount | What::Level(_) => value.to_owned(),
    }
}
