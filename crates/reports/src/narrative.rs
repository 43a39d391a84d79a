//! Reports about one mentorship: each section shows what the records say, then what its people wrote. Without a report of
//! the kind, the usual sections are drafted from the records alone.

use jirani_base::i18n::{Translations, dates};
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Level, blank_field, field};
use jirani_records::encounter::{ENCOUNTER, EncounterState};
use jirani_records::error::Error as RecordError;
use jirani_records::form::FieldValues;
use jirani_records::form::edit::{Row, count, row, rows};
use jirani_records::mentorship;
use jirani_records::reporting::edit::{period, session_of};
use jirani_records::reporting::{self, IN_REPORT, REPORT, REPORT_SECTION, SECTION, usual};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::plan::{header, pair};
use super::{Kind, encounters, sections};
use crate::error::Result;
use crate::view::{View, begin};

macro_rules! reports {
    ($( $name:ident $blank:ident $kind:ident $key:literal; )+) => {$(
        pub(super) fn $name(vault: &Vault, about: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
            filled(vault, about, Kind::$kind, $key, view)
        }

        pub(super) fn $blank(words: &Translations) -> Document {
            blank(Kind::$kind, $key, words)
        }
    )+};
}

reports! {
    visit visit_blank VisitReport "visit";
    progress progress_blank ProgressReport "progress";
    midterm midterm_blank MidtermReport "midterm";
    last last_blank FinalReport "final";
}

/// There is something to report once there was an encounter.
pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(count(reader, &ENCOUNTER, mentorship.as_str())? > 0)
}

fn blank(kind: Kind, key: &str, words: &Translations) -> Document {
    let head =
        ["form-mentor", "form-mentee", "form-date", "form-by"].map(|key| blank_field(words.text(key), 1));
    let mut document = begin(kind, words).title(
        words.text(&format!("document-{}", kind.key())),
        words.text("blank-hint"),
        head,
    );
    for section in usual(key) {
        document = document.together(|part| {
            part.heading(Level::Two, words.text(&format!("choice-section-{section}")))
                .small(words.text(&format!("section-{section}-ask")))
                .lines("", 3)
        });
    }
    document
}

/// The report of that id, or the newest of its kind about a mentorship.
fn of(vault: &Vault, about: &MentorshipId, key: &str) -> Result<(MentorshipId, Option<Row>)> {
    match row(vault, &REPORT, about.as_str()) {
        Ok(found) => return Ok((found.parent.as_str().into(), Some(found))),
        Err(RecordError::NotFound { .. }) => {}
        Err(other) => return Err(other.into()),
    }
    let newest =
        rows(vault, &REPORT, about.as_str())?.into_iter().rfind(|row| reporting::KIND.of(&row.cells) == key);
    Ok((about.clone(), newest))
}

fn filled(
    vault: &Vault,
    about: &MentorshipId,
    kind: Kind,
    key: &str,
    view: &mut View<'_>,
) -> Result<Document> {
    let (mentorship, report) = of(vault, about, key)?;
    let facts = mentorship::edit::get(vault.reader(), &mentorship)?;
    let words = view.words;
    let cells = report.as_ref().map(|report| report.cells.clone()).unwrap_or_default();
    let (from, until) = period(&cells, vault.clock().today());
    let from = from.max(first_day(&facts).unwrap_or(from));
    let mut head = header(&facts, view);
    if report.is_some() && from <= until {
        head.push(field(words.text("report-period"), dates::period(from, until, words)));
    }
    let title = words.text(&format!("document-{}", kind.key()));
    let mut document = begin(kind, words).title(title, pair(&facts, words), head);
    let session = match key {
        "visit" => match session_of(vault, &cells)? {
            Some(session) => Some(session),
            None => encounters::newest_of(vault, &mentorship, EncounterState::Held, view)?,
        },
        _ => None,
    };
    let context = sections::Context { vault, mentorship: &mentorship, from, until, session };
    let sections: Vec<FieldValues> = match &report {
        Some(report) => rows(vault, &REPORT_SECTION, report.id.as_str())?
            .into_iter()
            .map(|row| row.cells)
            .filter(|cells| IN_REPORT.of(cells))
            .collect(),
        None => usual(key).iter().map(|section| FieldValues::from([SECTION.holding(section)])).collect(),
    };
    for cells in sections {
        document = section(document, &context, &cells, view)?;
    }
    Ok(document)
}

/// One section: what the records say, then the words; a section without either is left out.
fn section(
    document: Document,
    context: &sections::Context<'_>,
    cells: &FieldValues,
    view: &mut View<'_>,
) -> Result<Document> {
    let name = SECTION.of(cells);
    let mut part = sections::records(Document::default(), context, name, view)?;
    if let Some(narrative) = view.cell(&REPORT_SECTION, cells, "narrative") {
        for paragraph in narrative.split('\n').filter(|line| !line.trim().is_empty()) {
            part = part.paragraph(paragraph);
        }
    }
    if part.blocks.is_empty() {
        return Ok(document);
    }
    let heading = view.words.text(&format!("choice-section-{name}"));
    Ok(document.heading(Level::One, heading).blocks(part.blocks))
}

fn first_day(facts: &mentorship::Mentorship) -> Option<chrono::NaiveDate> {
    facts.starts_on.as_deref().and_then(dates::stored)
}
