//! What each document contains: records of the vault become a [`Document`], for one audience.

use std::collections::BTreeSet;

use crate::document::Document;
use crate::error::Result;
use crate::i18n::{Words, dates};
use crate::ids::MentorshipId;
use crate::safety::{Audience, Field, sensitivity};
use crate::vault::Vault;

pub mod api;
mod decision;
mod plan;

/// A document that can be made of a mentorship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The joint mentoring plan.
    Plan,
    /// The record of the decision on the approach.
    Decision,
}

impl Kind {
    /// All documents, in the order of the list.
    pub const ALL: [Kind; 2] = [Kind::Plan, Kind::Decision];

    /// Its name in scripts and in Fluent keys `document-…`.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Plan => "plan",
            Kind::Decision => "decision",
        }
    }

    /// The document of that name.
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// A document and what its audience does not see.
pub struct Report {
    /// The document.
    pub document: Document,
    /// Names of filled fields that were left out for this audience.
    pub hidden: Vec<String>,
}

/// Makes a document of a mentorship for an audience.
pub fn filled(
    vault: &Vault,
    kind: Kind,
    mentorship: &MentorshipId,
    audience: Audience,
    words: &Words,
) -> Result<Report> {
    let mut view = View { words, audience, hidden: BTreeSet::new() };
    let document = match kind {
        Kind::Plan => plan::filled(vault, mentorship, &mut view)?,
        Kind::Decision => decision::filled(vault, mentorship, &mut view)?,
    };
    let audience = words.text(&format!("audience-{}-line", audience.key()));
    Ok(Report { document: document.audience(audience), hidden: view.hidden.into_iter().collect() })
}

/// Makes the blank form of a document, to be filled in by hand.
pub fn blank(kind: Kind, words: &Words) -> Document {
    match kind {
        Kind::Plan => plan::blank(words),
        Kind::Decision => decision::blank(words),
    }
}

/// Records as one audience may see them, noting what it may not.
struct View<'a> {
    words: &'a Words,
    audience: Audience,
    hidden: BTreeSet<String>,
}

impl View<'_> {
    /// The value of a field if the audience may see it; else nothing, and the field is noted as hidden.
    fn show(&mut self, fields: &[Field], name: &str, value: &str) -> Option<String> {
        if value.trim().is_empty() {
            return None;
        }
        if self.audience.sees(sensitivity(fields, name)) {
            return Some(value.trim().to_owned());
        }
        self.hidden.insert(self.words.text(&format!("field-{name}")));
        None
    }

    /// A stored date in words, under the same rule.
    fn show_date(&mut self, fields: &[Field], name: &str, value: Option<&str>) -> Option<String> {
        let shown = self.show(fields, name, value.unwrap_or_default())?;
        Some(dates::long_or_as_is(&shown, self.words))
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

/// A new document with the words that every page carries.
fn begin(kind: Kind, words: &Words) -> Document {
    Document::new(words.text(&format!("document-{}", kind.key())), words.language().tag())
        .page_words(words.text("page-of"), words.text("table-continued"))
}
