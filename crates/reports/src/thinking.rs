//! How the recommender thinks: every question, weight, score, rule, companion and source, made from the catalogue as
//! it counts in this workspace.

use jirani_base::i18n::Translations;
use jirani_document::{Document, Level, Table, Text, col, text};
use jirani_recommender::catalogue::{Catalogue, FactorId, Phase, Rule, RuleKind, Score};
use jirani_records::amendment::read::{amendments, catalogue, published};
use jirani_records::amendment::{FIELDS, read};
use jirani_records::explain;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use crate::error::Result;
use crate::view::{View, begin};

/// The paragraphs on the method, `thinking-…`.
const METHOD: [&str; 9] =
    ["score", "rules", "means", "bands", "confidence", "doubt", "chances", "flips", "sequence"];

pub(super) fn ready(_: &Connection) -> Result<bool> {
    Ok(true)
}

pub(super) fn filled(vault: &Vault, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let catalogue = catalogue(vault.reader())?;
    let mut document = begin(Kind::Thinking, words)
        .title(
            words.text("document-thinking"),
            words.with("thinking-version", &[("version", catalogue.version().to_owned().into())]),
            [],
        )
        .lead(words.text("recommender-about"))
        .heading(Level::One, words.text("thinking-method"));
    for key in METHOD {
        document = document
            .heading(Level::Three, words.text(&format!("thinking-{key}")))
            .paragraph(words.text(&format!("thinking-{key}-about")));
    }
    document = changes(document, vault.reader(), view)?;
    document = document
        .heading(Level::One, words.text("thinking-questions"))
        .table(questions(&catalogue, words))
        .heading(Level::One, words.text("thinking-hard-rules"))
        .table(rules(&catalogue, words))
        .heading(Level::One, words.text("thinking-means"))
        .table(means(&catalogue, words))
        .heading(Level::One, words.text("thinking-companions"))
        .small(words.text("thinking-companions-about"))
        .table(companions(&catalogue, words))
        .heading(Level::One, words.text("thinking-scores"))
        .small(words.text("thinking-scores-about"));
    for factor in FactorId::ALL {
        document = document.together(|part| {
            part.heading(Level::Two, words.text(&format!("factor-{factor}-name")))
                .table(scores(&catalogue, *factor, words))
        });
    }
    let sources = catalogue.sources().iter().map(|(key, said)| format!("{key}: {said}"));
    Ok(document.heading(Level::One, words.text("thinking-sources")).sources(sources))
}

/// The workspace's own changes, with author and reason where the readers may see them.
fn changes(document: Document, reader: &Connection, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let counted = amendments(reader)?;
    let published = counted.with_own_approaches(published()?);
    if counted.list().is_empty() {
        return Ok(document.paragraph(words.text("knowledge-none")));
    }
    let mut items: Vec<String> = Vec::new();
    for kept in read::all(reader)? {
        let mut said = explain::amendment_part(&published, &kept.amendment.part, words);
        let author = view.show(&FIELDS, "author", &kept.amendment.author);
        let reason = view.show(&FIELDS, "reason", &kept.amendment.reason);
        if let (Some(author), Some(reason)) = (author, reason) {
            said = format!("{said} ({author}: {reason})");
        }
        items.push(said);
    }
    Ok(document.heading(Level::One, words.text("knowledge-changes")).bullets(items))
}

fn questions(catalogue: &Catalogue, words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("decision-question")).wide(1.4),
        col(words.text("field-weight")).end().at_least_mm(14.0),
        col(words.text("thinking-answers")).wide(2.6),
        col(words.text("thinking-source")).at_least_mm(18.0),
    ]);
    for factor in FactorId::ALL {
        let known = catalogue.factor(*factor);
        let answers: Vec<String> = factor
            .each_level()
            .map(|level| {
                format!(
                    "{} {}",
                    level.number(),
                    words.text(&format!("factor-{factor}-level-{}", level.number()))
                )
            })
            .collect();
        table.push([
            text(words.text(&format!("factor-{factor}-ask"))),
            text(explain::plain(known.weight.value(), words)),
            text(answers.join(" · ")),
            cited(catalogue, &known.sources),
        ]);
    }
    table
}

fn rules(catalogue: &Catalogue, words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("thinking-when")).wide(1.6),
        col(words.text("thinking-effect")).wide(1.4),
        col(words.text("thinking-why")).wide(1.8),
        col(words.text("thinking-source")).at_least_mm(18.0),
    ]);
    for rule in catalogue.rules() {
        table.push([
            text(words.text(&format!("rule-{}-when", rule.id))),
            text(effect(rule, words)),
            text(words.text(&format!("rule-{}-why", rule.id))),
            cited(catalogue, &rule.sources),
        ]);
    }
    table
}

/// What each approach takes in its usual and its smaller forms, and how many organisations a round reaches.
fn means(catalogue: &Catalogue, words: &Translations) -> Table {
    let mut table = Table::new([
        col(words.text("field-approach")).wide(1.3),
        col(words.text("thinking-forms")).wide(3.0),
        col(words.text("thinking-organisations")).end().at_least_mm(24.0),
        col(words.text("thinking-weeks")).end().at_least_mm(18.0),
    ]);
    for approach in catalogue.present().iter() {
        let means = catalogue.means(approach);
        for variant in &means.variants {
            table.push([
                explain::name(approach, words),
                explain::variant(variant, words),
                variant.organisations.to_string(),
                means.weeks.to_string(),
            ]);
        }
    }
    table
}

fn effect(rule: &Rule, words: &Translations) -> String {
    let listed = || explain::names(rule.approaches.iter(), words);
    match rule.kind {
        RuleKind::Retired => words.text("thinking-retired"),
        RuleKind::Stop => words.text("thinking-stops"),
        RuleKind::BlockApproval => words.with("thinking-blocks", &[("approaches", listed().into())]),
        RuleKind::RuleOut if rule.approaches.is_empty() => words.text("thinking-nothing"),
        RuleKind::RuleOut => words.with("thinking-rules-out", &[("approaches", listed().into())]),
    }
}

fn companions(catalogue: &Catalogue, words: &Translations) -> Table {
    let phases = [Phase::Prepare, Phase::Apply, Phase::Sustain];
    let columns = phases.map(|phase| col(words.text(&format!("phase-{phase}"))).wide(1.2));
    let mut table = Table::new(std::iter::once(col(words.text("thinking-lead")).wide(1.2)).chain(columns));
    for lead in catalogue.present().iter() {
        let row = catalogue.path(lead);
        let cells =
            phases.map(|phase| explain::names(row.candidates(phase).iter().map(|step| step.approach), words));
        table.push(std::iter::once(explain::name(lead, words)).chain(cells));
    }
    table
}

fn scores(catalogue: &Catalogue, factor: FactorId, words: &Translations) -> Table {
    let levels = factor.each_level().map(|level| col(level.number().to_string()).center());
    let columns = std::iter::once(col(words.text("field-approach")).wide(1.3).at_least_mm(40.0))
        .chain(levels)
        .chain([col(words.text("thinking-reason")).wide(3.2)]);
    let mut table = Table::new(columns);
    for approach in catalogue.present().iter() {
        let row = catalogue.cells().row(factor, approach);
        let cells = row.iter().map(Score::to_string);
        table.push(
            std::iter::once(explain::name(approach, words))
                .chain(cells)
                .chain([words.text(&format!("cell-{factor}-{approach}"))]),
        );
    }
    table
}

/// The numbers of sources in the register at the end.
fn cited(catalogue: &Catalogue, keys: &[String]) -> Text {
    let mut cited = Text::default();
    for key in keys {
        let place = catalogue.sources().keys().position(|known| known == key);
        if !cited.is_blank() {
            cited = cited.plain(" ");
        }
        cited = cited.plain(key);
        if let Some(number) = place.and_then(|place| u32::try_from(place + 1).ok()) {
            cited = cited.source(number);
        }
    }
    cited
}
