//! Records as one audience may see them, and the words that every document begins with.

use std::collections::BTreeSet;

use jirani_base::i18n::{Translations, dates};
use jirani_base::safety::{Audience, Field, Guarded, guard, sensitivity};
use jirani_document::{Cell, Column, Document, blank_field, col};
use jirani_records::form::Form;

use crate::kind::Kind;

/// Records as one audience may see them, noting what it may not.
pub(crate) struct View<'a> {
    pub(crate) words: &'a Translations,
    pub(crate) audience: Audience,
    pub(crate) hidden: BTreeSet<String>,
    pub(crate) consents: BTreeSet<String>,
}

impl View<'_> {
    /// What there is, if the audience may see it; else nothing, and it is noted as hidden by the words of this key. Every
    /// value on paper comes through here.
    pub(crate) fn reveal<T>(&mut self, label: &str, guarded: Guarded<Option<T>>) -> Option<T> {
        let seen = self.audience.sees(guarded.sensitivity());
        let value = guarded.inside()?;
        if seen {
            return Some(value);
        }
        self.hidden.insert(self.words.text(label));
        None
    }

    /// The rows of a form, if the audience may know that there are any; else nothing, and they are noted as hidden.
    pub(crate) fn rows<T>(&mut self, form: &Form, rows: Vec<T>) -> Option<Vec<T>> {
        if self.audience.sees(form.row_sensitivity()) {
            return Some(rows);
        }
        let some = Some(rows).filter(|rows| !rows.is_empty());
        self.reveal(&format!("form-{}", form.table), form.guard_rows(some))
    }

    /// The value of a field if the audience may see it; else nothing, and the field is noted as hidden.
    pub(crate) fn show(&mut self, fields: &[Field], name: &str, value: &str) -> Option<String> {
        let value = Some(value.trim()).filter(|value| !value.is_empty());
        self.reveal(&format!("field-{name}"), guard(fields, name, value)).map(str::to_owned)
    }

    /// A stored date in words, under the same rule.
    pub(crate) fn show_date(&mut self, fields: &[Field], name: &str, value: Option<&str>) -> Option<String> {
        let shown = self.show(fields, name, value.unwrap_or_default())?;
        Some(dates::long_or_as_is(&shown, self.words))
    }

    /// Two stored dates as a cell of a table, under the same rule.
    pub(crate) fn period_cell(
        &mut self,
        fields: &[Field],
        starts_on: Option<&str>,
        ends_on: Option<&str>,
    ) -> Cell {
        let Some(shown) = self.show_period(fields, starts_on, ends_on) else { return Cell::blank() };
        let seen = |name, day: Option<&str>| {
            day.filter(|_| self.audience.sees(sensitivity(fields, name))).and_then(dates::stored)
        };
        Cell::period(seen("starts_on", starts_on), seen("ends_on", ends_on), shown)
    }

    /// Two stored dates as a period, under the same rule.
    pub(crate) fn show_period(
        &mut self,
        fields: &[Field],
        starts_on: Option<&str>,
        ends_on: Option<&str>,
    ) -> Option<String> {
        let start = self.show(fields, "starts_on", starts_on.unwrap_or_default());
        let end = self.show(fields, "ends_on", ends_on.unwrap_or_default());
        let date = |stored: Option<String>| stored.as_deref().and_then(dates::stored);
        let of = |key, date| self.words.with(key, &[("date", dates::short(date, true, self.words).into())]);
        match (date(start), date(end)) {
            (Some(start), Some(end)) => Some(dates::period(start, end, self.words)),
            (Some(start), None) => Some(of("period-from", start)),
            (None, Some(end)) => Some(of("period-until", end)),
            (None, None) => None,
        }
    }
}

/// A column of periods.
pub(crate) fn when_column(words: &Translations) -> Column {
    let [first, last] = ["field-starts_on", "field-ends_on"].map(|key| words.text(key));
    col(words.text("plan-when")).ends(first, last)
}

/// A new document with the words that every page carries.
pub(crate) fn begin(kind: Kind, words: &Translations) -> Document {
    Document::new(words.text(&format!("document-{}", kind.key())), words.language().tag())
        .page_words(words.text("page-of"), words.text("table-continued"))
}

/// The lines to fill in at the head of a form that is used during a mentorship.
pub(crate) fn form_head(words: &Translations) -> [jirani_document::Field; 4] {
    ["form-mentor", "form-mentee", "form-date", "form-by"].map(|key| blank_field(words.text(key), 1))
}
