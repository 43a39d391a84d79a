//! Cells of forms on paper: in words, and only those that an audience may see.

use jirani_base::i18n::dates;
use jirani_base::safety::Guarded;
use jirani_document::{Cell, Field, Text, field};
use jirani_records::form::display::shown;
use jirani_records::form::{FieldType, FieldValues, Form};

use crate::view::View;

impl View<'_> {
    /// A cell in words if the audience may see it; else nothing, and the field is noted as hidden.
    pub(super) fn cell(&mut self, form: &Form, cells: &FieldValues, name: &str) -> Option<String> {
        let entry = form.field(name)?;
        let value = cells.get(name).map(|value| value.trim()).filter(|value| !value.is_empty());
        let value = self.reveal(&format!("field-{name}"), Guarded::new(value, entry.sensitivity))?;
        Some(shown(entry, value, self.words))
    }

    /// A cell in words, as [`View::cell`] gives it, with typed text cut at a word to `letters` characters. Words of a choice
    /// are never cut, because the end of one may be its condition.
    pub(super) fn cell_within(
        &mut self,
        form: &Form,
        cells: &FieldValues,
        name: &str,
        letters: usize,
    ) -> Option<String> {
        let shown = self.cell(form, cells, name)?;
        Some(if can_be_cut(form, name) { short(&shown, letters) } else { shown })
    }

    /// The label and the cell, for those that are filled and may be seen.
    pub(super) fn labelled(&mut self, form: &Form, cells: &FieldValues, names: &[&str]) -> Vec<Field> {
        names
            .iter()
            .filter_map(|name| {
                let value = self.cell(form, cells, name)?;
                Some(field(self.words.text(&format!("field-{name}")), lines(&value)))
            })
            .collect()
    }

    /// A cell of a table; blank where there is nothing to show. Dates are short.
    pub(super) fn table_cell(&mut self, form: &Form, cells: &FieldValues, name: &str) -> Cell {
        let Some(shown) = self.cell(form, cells, name) else { return Cell::blank() };
        let stored = cells.get(name).map(|cell| cell.trim()).unwrap_or_default();
        match form.field(name).map(|entry| entry.what) {
            Some(FieldType::Date) => match dates::stored(stored) {
                Some(date) => Cell::date(date, dates::short(date, true, self.words)),
                None => Cell::from(shown),
            },
            Some(FieldType::Number(..) | FieldType::Amount | FieldType::Level(_)) => match stored.parse() {
                Ok(value) => Cell::number(value, shown),
                Err(_) => Cell::from(shown),
            },
            Some(FieldType::Line | FieldType::Text | FieldType::Choice(_) | FieldType::Tick) | None => {
                Cell::paragraphs(shown.split('\n').map(str::to_owned))
            }
        }
    }

    /// Whether the audience sees a field of a form at all: a column it does not see is left out, not left blank.
    pub(super) fn sees(&self, form: &Form, name: &str) -> bool {
        self.audience.sees(form.sensitivity(name))
    }
}

/// Whether a cell holds a text that somebody typed, and not a choice whose words say all that they must.
pub(super) fn can_be_cut(form: &Form, name: &str) -> bool {
    form.field(name).is_none_or(|entry| matches!(entry.what, FieldType::Line | FieldType::Text))
}

/// The beginning of a text, cut at a word.
pub(super) fn short(text: &str, letters: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = flat.char_indices().nth(letters) else { return flat };
    let kept = flat.get(..end).unwrap_or_default();
    let whole = kept.rsplit_once(' ').map_or(kept, |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

/// A text of several paragraphs, line by line.
fn lines(text: &str) -> Text {
    text.trim_end().into()
}
