//! The indicator sheet on paper: baseline, target, values, and a chart of each that reads in black and white, with the table
//! always beside it.

use chrono::NaiveDate;
use jirani_base::i18n::{Translations, dates};
use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, Level, Table, col};
use jirani_records::form::edit::count;
use jirani_records::indicator::sheet::{self, IndicatorLine};
use jirani_records::indicator::{INDICATOR_VALUE, chart};
use jirani_records::mentorship;
use jirani_records::plan::{self, INDICATOR};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use super::plan::{header, pair};
use crate::error::Result;
use crate::view::{View, begin, form_head};

/// The most values of one indicator that a table shows, newest kept.
const VALUES: usize = 6;
/// Rows of the blank sheet.
const ROWS: usize = 8;

pub(super) fn blank(words: &Translations) -> Document {
    let mut columns = vec![
        col(words.text("field-indicator")).wide(2.0).at_least_mm(45.0),
        col(words.text("field-baseline")).at_least_mm(18.0),
        col(words.text("field-indicator_target")).at_least_mm(18.0),
    ];
    columns.extend((1..=4).map(|number| col(words.with("indicator-period", &[("number", number.into())]))));
    columns.push(col(words.text("field-source")).at_least_mm(24.0));
    begin(Kind::Indicators, words)
        .title(words.text("document-indicators"), words.text("blank-hint"), form_head(words))
        .small(words.text("form-indicator-about"))
        .table(Table::new(columns).blank_rows(ROWS))
}

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    match plan::edit::of_mentorship(reader, mentorship)? {
        Some(plan) => Ok(count(reader, &INDICATOR, plan.id.as_str())? > 0),
        None => Ok(false),
    }
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let words = view.words;
    let head = header(&facts, view);
    let lines = lines(vault, mentorship, vault.clock().today(), view)?;
    let document =
        begin(Kind::Indicators, words).title(words.text("document-indicators"), pair(&facts, words), head);
    let mut document = part(document, &lines, view);
    for line in &lines {
        if let Some(plot) = chart::line(line, words) {
            document = document.together(|part| {
                part.heading(Level::Two, line.name.as_str())
                    .chart("", told(line, words), plot)
                    .table(values(line, words))
            });
        }
    }
    Ok(document)
}

/// The indicators with the values that this audience may see.
pub(super) fn lines(
    vault: &Vault,
    mentorship: &MentorshipId,
    until: NaiveDate,
    view: &mut View<'_>,
) -> Result<Vec<IndicatorLine>> {
    let guarded = sheet::guarded(vault, mentorship, until, view.words)?;
    let seen = guarded.into_iter().map(|line| {
        let (line, hidden) = line.seen_by(view.audience, until);
        if hidden {
            view.hidden.insert(line.name.clone());
        }
        line
    });
    Ok(seen.collect())
}

/// The table of all indicators, and start and now of the percentages in one chart.
pub(super) fn part(document: Document, lines: &[IndicatorLine], view: &mut View<'_>) -> Document {
    let words = view.words;
    if lines.is_empty() {
        return document.small(words.text("indicators-none"));
    }
    let confidence = view.sees(&INDICATOR_VALUE, "value_source");
    let mut columns = vec![
        col(words.text("field-indicator")).wide(2.4).at_least_mm(45.0),
        col(words.text("field-baseline")),
        col(words.text("field-indicator_target")),
        col(words.text("indicator-latest")),
        col(words.text("indicator-when")),
    ];
    if confidence {
        columns.push(col(words.text("indicator-behind")).at_least_mm(26.0));
    }
    let mut table = Table::new(columns);
    for line in lines {
        let latest = line.latest();
        let mut row = vec![
            Cell::from(match line.unit.trim() {
                "" => line.name.clone(),
                unit => words.with(
                    "indicator-with-unit",
                    &[("name", line.name.clone().into()), ("unit", unit.to_owned().into())],
                ),
            }),
            Cell::from(line.baseline.as_str()),
            Cell::from(line.target.as_str()),
            match latest {
                Some(point) => Cell::number(point.value, point.shown.as_str()),
                None => Cell::from(words.text("indicator-no-value")),
            },
            latest
                .and_then(|point| dates::stored(&point.on))
                .map_or_else(Cell::blank, |day| Cell::date(day, dates::month(day, words))),
        ];
        if confidence {
            row.push(Cell::from(latest.map(|point| point.behind.clone()).unwrap_or_default()));
        }
        table.push(row);
    }
    let document = document.table(table);
    match chart::dumbbells(lines, words) {
        Some(plot) => document.chart(words.text("indicators-overview"), told_all(lines, words), plot),
        None => document,
    }
}

fn values(line: &IndicatorLine, words: &Translations) -> Table {
    let surplus = line.points.len().saturating_sub(VALUES);
    let shown = line.points.iter().skip(surplus);
    let month = |on: &str| dates::stored(on).map(|day| dates::month(day, words)).unwrap_or_default();
    Table::new(shown.clone().map(|point| col(month(&point.on)).end()))
        .row(shown.map(|point| Cell::number(point.value, point.shown.as_str())))
}

/// What a line says, for who cannot see it.
fn told(line: &IndicatorLine, words: &Translations) -> String {
    let (first, last) = (line.points.first(), line.latest());
    let shown =
        |point: Option<&jirani_records::indicator::Point>| point.map(|p| p.shown.clone()).unwrap_or_default();
    words.with(
        "indicator-told",
        &[("name", line.name.clone().into()), ("before", shown(first).into()), ("after", shown(last).into())],
    )
}

fn told_all(lines: &[IndicatorLine], words: &Translations) -> String {
    let percentages = lines.iter().filter(|line| line.unit.trim() == "%" && line.latest().is_some());
    percentages.map(|line| told(line, words)).collect::<Vec<_>>().join(" ")
}
