//! Up to three approaches side by side on one page.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, Table, blank_field, col};
use jirani_recommender::catalogue::ApproachId;
use jirani_recommender::{Ranked, Reason, Sampling};
use jirani_records::amendment::read::catalogue;
use jirani_records::assessment::{self, FIELDS, pick};
use jirani_records::{estimate, explain, mentorship};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::plan::{header, pair};
use super::{Kind, decision};
use crate::error::Result;
use crate::view::{View, begin};

/// Reasons that fit on the page on each side: the strongest.
const REASONS: usize = 1;

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(assessment::edit::get(reader, mentorship)?.answers()?.answered().next().is_some())
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    let catalogue = catalogue(reader)?;
    let answers = assessment::edit::get(reader, mentorship)?.answers()?;
    let words = view.words;
    let head = header(&facts, view);
    let document =
        begin(Kind::Comparison, words).title(words.text("document-comparison"), pair(&facts, words), head);
    let pick = pick::get(reader, mentorship)?;
    // How each fits, and which are compared where nobody chose, tells the answers behind it.
    if view.show(&FIELDS, "answers", "answers").is_none() {
        return Ok(known(document, &pick.approaches, words));
    }
    let result = jirani_recommender::recommend_in_full(&catalogue, &answers, Sampling::default());
    let chosen = pick::approaches(&pick, &result);
    let ranked: Vec<&Ranked> =
        chosen.iter().filter_map(|id| result.ranking.iter().find(|one| one.approach == *id)).collect();
    let mut table = columns(ranked.iter().map(|one| explain::name(one.approach, words)), words);
    let mut row = |label: &str, cell: &dyn Fn(&Ranked) -> Cell| {
        let cells = ranked.iter().map(|one| cell(one));
        table.push(std::iter::once(Cell::from(words.text(label))).chain(cells));
    };
    row("decision-fit", &|one| match one.robustness.filter(|_| one.ruled_out_by.is_empty()) {
        Some(draws) => words
            .with(
                "comparison-fit",
                &[
                    ("fit", decision::band(one, words).into()),
                    ("share", explain::percent(draws.first, words).into()),
                ],
            )
            .into(),
        None => decision::band(one, words).into(),
    });
    let part = |one: &Ranked, part: &str| words.text(&format!("approach-{}-{part}", one.approach));
    row("comparison-what", &|one| part(one, "summary").into());
    row("comparison-duration", &|one| part(one, "duration").into());
    row("decision-for", &|one| reasons(&one.reasons_for, one.approach, words));
    row("decision-against", &|one| match one.ruled_out_by.as_slice() {
        [] => reasons(&one.reasons_against, one.approach, words),
        by => Cell::paragraphs(explain::ruled_out(one.approach, by, words)),
    });
    row("comparison-needs", &|one| {
        let found = jirani_recommender::obstacles(&catalogue, &answers, one.approach);
        // A pair of changes takes more words than the column has room for.
        match &found.nearest {
            _ if found.lead == Some(one.approach) => words.text("comparison-leads").into(),
            Some(reversal) if reversal.changes.len() > 1 => words.text("comparison-two").into(),
            Some(_) | None => explain::obstacles(&found, words).nearest.into(),
        }
    });
    let prices = estimate::edit::prices(reader)?;
    if !prices.prices.is_empty() {
        let mut costs = Vec::new();
        for one in &ranked {
            let settings = estimate::edit::settings(reader, mentorship, one.approach)?;
            let made = estimate::edit::made(&catalogue, &answers, one.approach, &prices, &settings)?;
            costs.push(estimate::api::in_short(&made, words));
        }
        table.push(
            std::iter::once(Cell::from(words.text("comparison-cost")))
                .chain(costs.into_iter().map(Cell::from)),
        );
    }
    Ok(document.table(table).small(words.text("recommender-about")))
}

/// What is known of these approaches in general.
fn known(document: Document, approaches: &[ApproachId], words: &Translations) -> Document {
    if approaches.is_empty() {
        return document;
    }
    let mut table = columns(approaches.iter().map(|id| explain::name(*id, words)), words);
    for (label, part) in [
        ("comparison-what", "summary"),
        ("comparison-duration", "duration"),
        ("comparison-travels", "travels"),
        ("comparison-risks", "risks"),
    ] {
        let cells = approaches.iter().map(|id| words.text(&format!("approach-{id}-{part}")));
        table.push(std::iter::once(words.text(label)).chain(cells));
    }
    document.table(table)
}

pub(super) fn blank(words: &Translations) -> Document {
    let head = ["form-mentor", "form-mentee", "form-date"].map(|key| blank_field(words.text(key), 1));
    let mut table = columns((0..pick::MOST).map(|_| String::new()), words);
    for label in [
        "comparison-what",
        "comparison-travels",
        "comparison-duration",
        "comparison-cost",
        "decision-for",
        "decision-against",
        "comparison-risks",
    ] {
        let cells = std::iter::once(Cell::from(words.text(label)));
        table.rows.push(jirani_document::Row { cells: cells.collect(), min_mm: 22.0 });
    }
    begin(Kind::Comparison, words)
        .title(words.text("document-comparison"), words.text("blank-hint"), head)
        .table(table)
}

fn columns(names: impl Iterator<Item = String>, words: &Translations) -> Table {
    let first = col(words.text("field-approach")).at_least_mm(24.0);
    Table::new(std::iter::once(first).chain(names.map(|name| col(name).wide(3.0))))
}

fn reasons(reasons: &[Reason], approach: ApproachId, words: &Translations) -> Cell {
    Cell::paragraphs(
        reasons.iter().take(REASONS).map(|reason| words.text(&format!("cell-{}-{approach}", reason.factor))),
    )
}
