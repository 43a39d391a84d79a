//! Step 2: the mentee's self-assessment, and how it changed from round to round.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::chart::{Axis, Dumbbell, Plot, mark};
use jirani_document::{Document, Field, Level, Table, blank_field, check, col, field, text};
use jirani_records::form::edit::rows;
use jirani_records::form::{Column, FieldValues};
use jirani_records::self_assessment::{DOMAIN, DOMAINS, LEVEL, LEVELS, PRIORITY, ROUND, SCORE, TARGET};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::sheets::{blank_sheet, label, sheet};
use super::{cells_of, has, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &ROUND, mentorship.as_str())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let mut document = titled(Kind::SelfAssessment, vault, mentorship, view)?;
    let words = view.words;
    let all = rows(vault, &ROUND, mentorship.as_str())?;
    let Some(last) = all.last() else { return Ok(document) };
    let scores = cells_of(vault, &SCORE, last.id.as_str())?;
    let first = match all.first() {
        Some(first) if first.id != last.id => Some(cells_of(vault, &SCORE, first.id.as_str())?),
        _ => None,
    };
    document = sheet(document, &ROUND, &last.cells, view);
    let Some(scores) = view.rows(&SCORE, scores) else { return Ok(document) };
    document = document.heading(Level::Two, words.text("assess-bars")).chart(
        "",
        words.text("assess-lead"),
        chart(first.as_deref(), &scores, words),
    );
    let mut table = Table::new([
        col(label("domain", words)).wide(2.0),
        col(label("level", words)),
        col(words.text("assess-mentor")),
        col(label("target", words)),
        col(label("level_why", words)).wide(2.0).at_least_mm(34.0),
    ]);
    for cells in &scores {
        let mut shown = |name: &str| view.cell(&SCORE, cells, name).unwrap_or_default();
        let mut domain = shown("domain");
        if !shown("priority").is_empty() {
            domain = format!("{domain} · {}", words.text("assess-priority"));
        }
        table.push([domain, shown("level"), shown("mentor_level"), shown("target"), shown("level_why")]);
    }
    document = document.table(table);
    for cells in scores.iter().filter(|cells| PRIORITY.of(cells)) {
        let domain = view.cell(&SCORE, cells, "domain").unwrap_or_default();
        let items: Vec<Field> = ["pride", "evidence", "target_by", "importance", "mentor_why"]
            .into_iter()
            .filter_map(|name| Some(field(label(name, words), view.cell(&SCORE, cells, name)?)))
            .collect();
        if !items.is_empty() {
            document = document.heading(Level::Three, domain).fields(items);
        }
    }
    Ok(document)
}

/// First and last round, domain by domain; with one round its levels against the aims.
fn chart(first: Option<&[FieldValues]>, last: &[FieldValues], words: &Translations) -> Plot {
    let number = |cells: &FieldValues, level: Column<u8>| level.of(cells).map(f64::from);
    let dumbbells = last
        .iter()
        .map(|cells| {
            let domain = DOMAIN.of(cells);
            let was = first.and_then(|first| first.iter().find(|row| DOMAIN.of(row) == domain));
            let (before, after) = match first {
                Some(_) => (was.and_then(|row| number(row, LEVEL)), number(cells, LEVEL)),
                None => (number(cells, LEVEL), number(cells, TARGET)),
            };
            let figure = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.0}"));
            Dumbbell {
                label: words.text(&format!("domain-{domain}")),
                before,
                after,
                shown: format!("{} → {}", figure(before), figure(after)),
            }
        })
        .collect();
    let (before, after) = match first {
        Some(_) => ("document-round-first", "document-round-last"),
        None => ("assess-own", "assess-target"),
    };
    let marks = (1..=LEVELS).map(|at| mark(f64::from(at), at.to_string()));
    Plot::Dumbbells {
        rows: dumbbells,
        before: words.text(before),
        after: words.text(after),
        axis: Axis::new(1.0, f64::from(LEVELS), marks),
    }
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    let mut document = blank_sheet(to_fill(Kind::SelfAssessment, words), &ROUND, words);
    for domain in DOMAINS {
        let levels = (1..=LEVELS).map(|at| {
            let word = words.text(&format!("domain-level-{at}"));
            let name = words.with("assess-level", &[("level", at.into()), ("word", word.into())]);
            check(
                text("").bold(format!("{name}. ")).plain(words.text(&format!("domain-{domain}-level-{at}"))),
            )
        });
        let levels: Vec<_> = levels.collect();
        document = document.together(|part| {
            part.heading(Level::Two, words.text(&format!("domain-{domain}")))
                .fields([blank_field(label("pride", words), 1)])
                .checklist(levels)
                .fields([blank_field(label("level_why", words), 1)])
                .field_pairs([
                    blank_field(label("evidence", words), 1),
                    blank_field(label("target", words), 1),
                ])
        });
    }
    document
}
