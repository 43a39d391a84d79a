//! The portfolio for a funder: all mentorships together, never ranked. Outside, figures that fewer than five organisations
//! stand behind are left out, and none can be worked out from the others in the document (`portfolio::outside`).

use std::collections::{BTreeMap, BTreeSet};

use jirani_base::i18n::{Argument, Translations, fold};
use jirani_base::safety::Audience;
use jirani_document::chart::{Bar, Plot};
use jirani_document::{Cell, Document, Level, Table, col, field};
use jirani_records::form::amount;
use jirani_records::indicator::chart::axis;
use jirani_records::indicator::sheet::shown;
use jirani_records::portfolio::{Figure, Filter, One, Sums, groups, outside, read, sums};
use jirani_records::protection::INCIDENT;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use crate::error::Result;
use crate::view::{View, begin};

/// The most mentorships that are listed one by one.
const LISTED: usize = 60;

pub(super) fn ready(reader: &Connection) -> Result<bool> {
    Ok(reader.prepare_cached("SELECT 1 FROM mentorship LIMIT 1")?.exists([])?)
}

pub(super) fn filled(vault: &Vault, view: &mut View<'_>) -> Result<Document> {
    let all = read::all(vault, &Filter::default())?;
    let words = view.words;
    let together = sums(&all);
    let today = jirani_base::i18n::dates::long(vault.clock().today(), words);
    let mut document = begin(Kind::Portfolio, words).title(
        words.text("document-portfolio"),
        words.text("portfolio-lead"),
        [field(words.text("portfolio-until"), today)],
    );
    // Partners know of one mentorship, not of the others: to this document they are outside.
    if view.audience == Audience::Internal {
        document = document.fields(facts(&together, None, view));
        for (key, groups) in [("topic", groups(&all, topic)), ("approach", groups(&all, approach))] {
            let rows = groups.into_iter().map(|group| (name(key, &group.key, words), group.sums, None));
            document = document.heading(Level::One, words.text(&format!("portfolio-by-{key}")));
            document = breakdown(document, rows.collect(), key, words);
        }
        document = listed(document.heading(Level::One, words.text("portfolio-each")), &all, words);
        return Ok(document.small(words.text("portfolio-no-ranking")));
    }
    view.hidden.insert(words.text("portfolio-figures"));
    let told = outside(&all, topic, approach);
    if !told.together.contains(&Figure::Mentorships) {
        return Ok(document.paragraph(words.text("portfolio-too-few")));
    }
    view.hidden.insert(words.text("portfolio-earlier"));
    document = document.fields(facts(&together, Some(&told.together), view));
    for (key, rows) in ["topic", "approach"].into_iter().zip(&told.breakdowns) {
        let mut shown: Vec<_> = rows
            .iter()
            .map(|row| (name(key, &row.key, words), sums(row.ones.iter().copied()), Some(&row.told)))
            .collect();
        let listed: u32 = shown.iter().map(|(_, sums, _)| sums.mentorships).sum();
        if listed < together.mentorships {
            shown.push((words.text("portfolio-fewer"), Sums::default(), Some(const { &BTreeSet::new() })));
        }
        document = document.heading(Level::One, words.text(&format!("portfolio-by-{key}")));
        document = breakdown(document, shown, key, words);
    }
    Ok(document.small(words.text("portfolio-suppressed")).small(words.text("portfolio-no-ranking")))
}

fn topic(one: &One) -> String {
    one.topic.clone()
}

fn approach(one: &One) -> String {
    one.approach.clone()
}

/// The figures of all mentorships: all of them, or those that may be told.
fn facts(sums: &Sums, told: Option<&BTreeSet<Figure>>, view: &mut View<'_>) -> Vec<jirani_document::Field> {
    let words = view.words;
    let label = |key: &str| words.text(&format!("portfolio-{key}"));
    let tells = |figure: &Figure| told.is_none_or(|told| told.contains(figure));
    let mut facts = Vec::new();
    let mut fact = |key: &str, figure: Figure, value: String| {
        let value = if tells(&figure) { value } else { words.text("portfolio-hidden") };
        facts.push(field(label(key), value));
    };
    fact("mentorships", Figure::Mentorships, sums.mentorships.to_string());
    fact("organisations", Figure::Mentorships, sums.organisations.to_string());
    fact("held", Figure::Sessions, of(sums.held, sums.due, words));
    fact("hours", Figure::Hours, hours(sums.minutes, words));
    fact("in_time", Figure::Actions, of(sums.in_time, sums.actions_due, words));
    match (told, sums.gains) {
        (_, None) => {}
        (None, Some([least, middle, most])) => {
            let value = |number: f64| Argument::from(shown(number, "", words));
            let said = words.with(
                "portfolio-gains-are",
                &[
                    ("middle", value(middle)),
                    ("least", value(least)),
                    ("most", value(most)),
                    ("count", i64::from(sums.gains_of).into()),
                ],
            );
            fact("gains", Figure::Gains, said);
        }
        // The least, the middle and the most are figures of single mentorships.
        (Some(_), Some(_)) => fact("gained", Figure::Gains, of(sums.gained, sums.gains_of, words)),
    }
    fact("stories", Figure::Stories, sums.stories.to_string());
    let incidents = view.reveal("portfolio-incidents", INCIDENT.guard_rows(Some(sums.incidents)));
    facts.extend(incidents.map(|number| field(label("incidents"), number.to_string())));
    if !sums.spent.is_empty() {
        facts.push(field(label("spent"), money(&sums.spent, tells, words)));
    }
    facts
}

fn money(spent: &BTreeMap<String, i128>, tells: impl Fn(&Figure) -> bool, words: &Translations) -> String {
    let (told, hidden): (Vec<_>, Vec<_>) =
        spent.iter().partition(|(currency, _)| tells(&Figure::Spent((*currency).clone())));
    let sums =
        told.iter().map(|(currency, sum)| format!("{}\u{a0}{currency}", amount::written(**sum, words)));
    let rest = (!hidden.is_empty()).then(|| words.text("portfolio-other-money"));
    sums.chain(rest).collect::<Vec<_>>().join(" · ")
}

fn hours(minutes: u64, words: &Translations) -> String {
    shown(minutes as f64 / 60.0, "", words)
}

fn of(part: u32, whole: u32, words: &Translations) -> String {
    words.with("figure-share", &[("part", i64::from(part).into()), ("whole", i64::from(whole).into())])
}

fn name(kind: &str, key: &str, words: &Translations) -> String {
    match key {
        "" => words.text("portfolio-not-chosen"),
        key if kind == "approach" => words.text(&format!("approach-{key}-name")),
        key => words.text(&format!("{kind}-{key}")),
    }
}

/// A breakdown: of each group its name, its figures, and which of them may be told; all where nothing is said of that.
fn breakdown(
    document: Document,
    rows: Vec<(String, Sums, Option<&BTreeSet<Figure>>)>,
    kind: &str,
    words: &Translations,
) -> Document {
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
    for (name, sums, told) in rows {
        let cell = |figure: &Figure, cell: Cell| match told.is_none_or(|told| told.contains(figure)) {
            true => cell,
            false => Cell::from(words.text("portfolio-hidden")),
        };
        let number = |number: u32| Cell::number(f64::from(number), number.to_string());
        let value = sums.minutes as f64 / 60.0;
        table.push([
            Cell::from(name.as_str()),
            cell(&Figure::Mentorships, number(sums.mentorships)),
            cell(&Figure::Mentorships, number(sums.organisations)),
            cell(&Figure::Sessions, number(sums.held)),
            cell(&Figure::Hours, Cell::number(value, hours(sums.minutes, words))),
            cell(&Figure::Actions, Cell::from(of(sums.in_time, sums.actions_due, words))),
        ]);
        if told.is_none_or(|told| told.contains(&Figure::Hours)) {
            bars.push(Bar { label: name, value: Some(value), shown: hours(sums.minutes, words) });
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

fn listed(document: Document, all: &[One], words: &Translations) -> Document {
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
