//! The portfolio for a funder: all mentorships together, never ranked; figures about fewer than five organisations are left
//! out, and none can be worked out from what is shown.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Kind, View, begin};
use crate::document::chart::{Bar, Plot};
use crate::document::{Cell, Document, Level, Table, col, field};
use crate::error::Result;
use crate::form::amount;
use crate::i18n::{Argument, Words, fold};
use crate::indicator::chart::axis;
use crate::indicator::sheet::shown;
use crate::portfolio::{FEWEST, Filter, Group, One, Sums, groups, read, sums};
use crate::safety::Audience;
use crate::vault::Vault;

/// The most mentorships that are listed one by one.
const LISTED: usize = 60;

pub(super) fn ready(reader: &Connection) -> Result<bool> {
    Ok(reader.prepare_cached("SELECT 1 FROM mentorship LIMIT 1")?.exists([])?)
}

pub(super) fn filled(vault: &Vault, view: &mut View<'_>) -> Result<Document> {
    let all = read::all(vault, &Filter::default())?;
    let words = view.words;
    // Partners know of one mentorship, not of the others: to this document they are outside.
    let outside = view.audience != Audience::Internal;
    let together = sums(&all);
    let today = crate::i18n::dates::long(vault.clock().today(), words);
    let document = begin(Kind::Portfolio, words).title(
        words.text("document-portfolio"),
        words.text("portfolio-lead"),
        [field(words.text("portfolio-until"), today)],
    );
    if outside && (together.organisations as usize) < FEWEST {
        view.hidden.insert(words.text("portfolio-figures"));
        return Ok(document.paragraph(words.text("portfolio-too-few")));
    }
    let mut document = document.fields(facts(&together, words));
    for (key, of) in [
        ("topic", (|one: &One| one.topic.clone()) as fn(&One) -> String),
        ("approach", |one| one.approach.clone()),
    ] {
        let groups = groups(&all, of, outside);
        document = document.heading(Level::One, words.text(&format!("portfolio-by-{key}")));
        document = breakdown(document, &groups, key, words);
    }
    if outside {
        document = document.small(words.text("portfolio-suppressed"));
    } else {
        document = listed(document.heading(Level::One, words.text("portfolio-each")), &all, words);
    }
    Ok(document.small(words.text("portfolio-no-ranking")))
}

fn facts(sums: &Sums, words: &Words) -> Vec<crate::document::Field> {
    let label = |key: &str| words.text(&format!("portfolio-{key}"));
    let count = |number: u32| number.to_string();
    let mut facts = vec![
        field(label("mentorships"), count(sums.mentorships)),
        field(label("organisations"), count(sums.organisations)),
        field(label("held"), of(sums.held, sums.due, words)),
        field(label("hours"), hours(sums.minutes, words)),
        field(label("in_time"), of(sums.in_time, sums.actions_due, words)),
    ];
    if let Some([least, middle, most]) = sums.gains {
        let value = |number: f64| Argument::from(shown(number, "", words));
        facts.push(field(
            label("gains"),
            words.with(
                "portfolio-gains-are",
                &[
                    ("middle", value(middle)),
                    ("least", value(least)),
                    ("most", value(most)),
                    ("count", i64::from(sums.gains_of).into()),
                ],
            ),
        ));
    }
    facts.push(field(label("stories"), count(sums.stories)));
    facts.push(field(label("incidents"), count(sums.incidents)));
    if !sums.spent.is_empty() {
        facts.push(field(label("spent"), money(&sums.spent, words)));
    }
    facts
}

fn hours(minutes: u64, words: &Words) -> String {
    shown(minutes as f64 / 60.0, "", words)
}

fn of(part: u32, whole: u32, words: &Words) -> String {
    words.with("figure-share", &[("part", i64::from(part).into()), ("whole", i64::from(whole).into())])
}

fn money(spent: &BTreeMap<String, i128>, words: &Words) -> String {
    let sums =
        spent.iter().map(|(currency, sum)| format!("{}\u{a0}{currency}", amount::written(*sum, words)));
    sums.collect::<Vec<_>>().join(" · ")
}

fn name(kind: &str, key: Option<&String>, words: &Words) -> String {
    match key.map(String::as_str) {
        None => words.text("portfolio-fewer"),
        Some("") => words.text("portfolio-not-chosen"),
        Some(key) if kind == "approach" => words.text(&format!("approach-{key}-name")),
        Some(key) => words.text(&format!("{kind}-{key}")),
    }
}

fn breakdown(document: Document, groups: &[Group], kind: &str, words: &Words) -> Document {
    let label = |key: &str| words.text(&format!("portfolio-{key}"));
    let mut table = Table::new([
        col(words.text(&format!("field-{kind}"))).wide(2.4),
        col(label("mentorships")).end(),
        col(label("organisations")).end(),
        col(label("held")).end(),
        col(label("hours")).end(),
        col(label("in_time")).end(),
    ]);
    let mut bars = Vec::new();
    for group in groups {
        let called = name(kind, group.key.as_ref(), words);
        match &group.sums {
            Some(sums) => {
                let number = |number: u32| Cell::number(f64::from(number), number.to_string());
                table.push([
                    Cell::from(called.as_str()),
                    number(sums.mentorships),
                    number(sums.organisations),
                    number(sums.held),
                    Cell::number(sums.minutes as f64 / 60.0, hours(sums.minutes, words)),
                    Cell::from(of(sums.in_time, sums.actions_due, words)),
                ]);
                let value = sums.minutes as f64 / 60.0;
                bars.push(Bar { label: called, value: Some(value), shown: hours(sums.minutes, words) });
            }
            None => table.push(
                std::iter::once(Cell::from(called))
                    .chain((0..5).map(|_| Cell::from(words.text("portfolio-hidden")))),
            ),
        }
    }
    let document = document.table(table);
    if bars.len() < 2 {
        return document;
    }
    let told = bars.iter().map(|bar| format!("{}: {}", bar.label, bar.shown)).collect::<Vec<_>>().join("; ");
    let axis = axis(bars.iter().filter_map(|bar| bar.value), "", words);
    document.chart(label("hours"), told, Plot::Bars { bars, axis })
}

fn listed(document: Document, all: &[One], words: &Words) -> Document {
    let label = |key: &str| words.text(&format!("portfolio-{key}"));
    let mut table = Table::new([
        col(words.text("portfolio-pair")).wide(2.4),
        col(words.text("field-topic")).wide(1.6),
        col(label("held")).end(),
        col(label("hours")).end(),
        col(label("late")).end(),
    ]);
    // By name: the order says nothing of how anybody does.
    let mut sorted: Vec<&One> = all.iter().collect();
    sorted.sort_by_cached_key(|one| (fold::order(&one.mentor_name), fold::order(&one.mentee_name)));
    for one in sorted.into_iter().take(LISTED) {
        let pair = words.with(
            "pair",
            &[("mentor", one.mentor_name.clone().into()), ("mentee", one.mentee_name.clone().into())],
        );
        table.push([
            Cell::from(pair),
            Cell::from(words.text(&format!("topic-{}", one.topic))),
            Cell::from(of(one.held, one.due, words)),
            Cell::number(one.minutes as f64 / 60.0, hours(one.minutes, words)),
            Cell::number(f64::from(one.late), one.late.to_string()),
        ]);
    }
    let document = document.table(table);
    match all.len().checked_sub(LISTED).filter(|left| *left > 0) {
        Some(left) => document.small(words.with("portfolio-more", &[("count", left.into())])),
        None => document,
    }
}
