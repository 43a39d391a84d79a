//! What each document contains: records of the vault become a [`Document`], for one audience.

use std::collections::BTreeSet;

use crate::document::{Cell, Column, Document, blank_field, col};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::i18n::{Words, dates};
use crate::ids::SubjectId;
use crate::safety::{Audience, Field, Guarded, guard, sensitivity};
use crate::vault::Vault;

mod actions;
mod agenda;
pub mod api;
pub(crate) mod cells;
mod codes;
mod comparison;
mod decision;
mod encounters;
mod feedback;
pub mod file;
mod guide_page;
mod indicators;
mod kinds;
pub mod list;
mod meeting;
mod narrative;
mod pack;
mod plan;
mod portfolio;
pub mod prints;
mod process;
mod protects;
mod questionnaire;
mod reading_list;
mod recovery_sheet;
mod referral_card;
mod scenarios;
mod sections;
mod session_log;
mod sheets;
mod thinking;

use kinds::Source;
pub use kinds::{Kind, Part, Subject};

/// A document and what its audience does not see.
pub struct Report {
    /// The document.
    pub document: Document,
    /// Names of filled fields that were left out for this audience.
    pub hidden: Vec<String>,
    /// Consents of the ledger without which it could not say what it says.
    pub consents: BTreeSet<String>,
}

/// Makes a document of its subject for an audience.
pub fn filled(
    vault: &Vault,
    kind: Kind,
    subject: &SubjectId,
    audience: Audience,
    words: &Words,
) -> Result<Report> {
    let mut view = View { words, audience, hidden: BTreeSet::new(), consents: BTreeSet::new() };
    let document = match kind.source() {
        Source::Mentorship(_, filled) => filled(vault, &subject.as_str().into(), &mut view)?,
        Source::Organisation(_, filled) => filled(vault, &subject.as_str().into(), &mut view)?,
        Source::Workspace(_, filled) => filled(vault, &mut view)?,
        Source::ReadingList(filled) => filled(vault, &subject.as_str().into(), &mut view)?,
        Source::GuidePage(filled) => filled(vault, subject.as_str(), &mut view)?,
        Source::Form => return Err(Error::NotFound { kind: "document", id: kind.key().to_owned() }),
    };
    let document = document.pruned();
    let nothing = if view.hidden.is_empty() { "document-nothing-yet" } else { "document-nothing" };
    let document = if document.says_something() { document } else { document.paragraph(words.text(nothing)) };
    let document = document.audience(reader_line(kind, audience, words));
    Ok(Report { document, hidden: view.hidden.into_iter().collect(), consents: view.consents })
}

/// Makes the blank form of a document, to be filled in by hand; nothing is hidden in it.
pub fn blank(kind: Kind, words: &Words) -> Result<Report> {
    let blank =
        kind.blank().ok_or_else(|| Error::NotFound { kind: "document", id: kind.key().to_owned() })?;
    let document = match kind {
        Kind::CodeKey => blank(words).audience(words.text("codes-line")),
        _ => blank(words),
    };
    Ok(Report { document, hidden: Vec::new(), consents: BTreeSet::new() })
}

/// The line at the foot of every page that says who may read the document.
fn reader_line(kind: Kind, audience: Audience, words: &Words) -> String {
    match (kind, kind.source(), audience) {
        // Whoever holds the key of codes can read all other papers.
        (Kind::CodeKey, ..) => words.text("codes-line"),
        (_, Source::Mentorship(..), _) | (_, _, Audience::Public | Audience::Internal) => {
            words.text(&format!("audience-{}-line", audience.key()))
        }
        // It is not about one pair of organisations.
        (_, _, Audience::Partners) => words.text("audience-partners-line-other"),
    }
}

/// Records as one audience may see them, noting what it may not.
struct View<'a> {
    words: &'a Words,
    audience: Audience,
    hidden: BTreeSet<String>,
    consents: BTreeSet<String>,
}

impl View<'_> {
    /// What there is, if the audience may see it; else nothing, and it is noted as hidden by the words of this key. Every
    /// value on paper comes through here.
    fn reveal<T>(&mut self, label: &str, guarded: Guarded<Option<T>>) -> Option<T> {
        let seen = self.audience.sees(guarded.sensitivity());
        let value = guarded.inside()?;
        if seen {
            return Some(value);
        }
        self.hidden.insert(self.words.text(label));
        None
    }

    /// The rows of a form, if the audience may know that there are any; else nothing, and they are noted as hidden.
    fn rows<T>(&mut self, form: &Form, rows: Vec<T>) -> Option<Vec<T>> {
        if self.audience.sees(form.row_sensitivity()) {
            return Some(rows);
        }
        let some = Some(rows).filter(|rows| !rows.is_empty());
        self.reveal(&format!("form-{}", form.table), form.guard_rows(some))
    }

    /// The value of a field if the audience may see it; else nothing, and the field is noted as hidden.
    fn show(&mut self, fields: &[Field], name: &str, value: &str) -> Option<String> {
        let value = Some(value.trim()).filter(|value| !value.is_empty());
        self.reveal(&format!("field-{name}"), guard(fields, name, value)).map(str::to_owned)
    }

    /// A stored date in words, under the same rule.
    fn show_date(&mut self, fields: &[Field], name: &str, value: Option<&str>) -> Option<String> {
        let shown = self.show(fields, name, value.unwrap_or_default())?;
        Some(dates::long_or_as_is(&shown, self.words))
    }

    /// Two stored dates as a cell of a table, under the same rule.
    fn period_cell(&mut self, fields: &[Field], starts_on: Option<&str>, ends_on: Option<&str>) -> Cell {
        let Some(shown) = self.show_period(fields, starts_on, ends_on) else { return Cell::blank() };
        let seen = |name, day: Option<&str>| {
            day.filter(|_| self.audience.sees(sensitivity(fields, name))).and_then(dates::stored)
        };
        Cell::period(seen("starts_on", starts_on), seen("ends_on", ends_on), shown)
    }

    /// Two stored dates as a period, under the same rule.
    fn show_period(
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
fn when_column(words: &Words) -> Column {
    let [first, last] = ["field-starts_on", "field-ends_on"].map(|key| words.text(key));
    col(words.text("plan-when")).ends(first, last)
}

/// A new document with the words that every page carries.
fn begin(kind: Kind, words: &Words) -> Document {
    Document::new(words.text(&format!("document-{}", kind.key())), words.language().tag())
        .page_words(words.text("page-of"), words.text("table-continued"))
}

/// The lines to fill in at the head of a form that is used during a mentorship.
fn form_head(words: &Words) -> [crate::document::Field; 4] {
    ["form-mentor", "form-mentee", "form-date", "form-by"].map(|key| blank_field(words.text(key), 1))
}
