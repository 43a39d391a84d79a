//! The record of the decision on paper: what was chosen, why, and what else was weighed.

use rusqlite::Connection;

use super::plan::{header, pair};
use super::{Kind, View, begin};
use crate::assessment::DONT_KNOW;
use crate::assessment::api::catalogue;
use crate::catalogue::{FactorId, GateId};
use crate::decision::{self, Decision, FIELDS};
use crate::document::{Cell, Document, Level, Table, blank_field, check, col, field, signature, text};
use crate::error::{Error, Result};
use crate::i18n::Words;
use crate::ids::MentorshipId;
use crate::mentorship;
use crate::recommend::{self, Ranked, Reason, Recommendation, RuledOutBy};
use crate::vault::Vault;

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(decision::edit::latest(reader, mentorship)?.is_some())
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let decision = decision::edit::latest(vault.reader(), mentorship)?
        .ok_or_else(|| Error::NotFound { kind: "decision", id: mentorship.to_string() })?;
    let result = weighed(&decision)?;
    let words = view.words;
    let chosen = words.text(&format!("approach-{}-name", decision.chosen));
    let mut head = header(&facts, view);
    if let Some(date) = view.show_date(&FIELDS, "decided_on", Some(&decision.decided_on)) {
        head.push(field(words.text("decision-date"), date));
    }
    head.push(field(words.text("decision-confidence"), confidence(&result, words)));
    let mut document = begin(Kind::Decision, words)
        .title(words.text("document-decision"), pair(&facts, words), head)
        .lead(text(words.text("decision-chosen")).plain(" ").bold(chosen));
    document = document.paragraph(leads(&decision, words));
    if let Some(reason) = view.show(&FIELDS, "reason", &decision.reason) {
        document =
            document.paragraph(text("").bold(words.text("decision-our-reason")).plain(" ").plain(reason));
    }
    if let Some(ranked) = result.ranking.iter().find(|ranked| ranked.approach == decision.chosen) {
        document = with_reasons(document, ranked, words);
    }
    document =
        document.heading(Level::One, words.text("decision-weighed")).table(ranking_table(&result, words));
    if let Some(answers) = view.show(&FIELDS, "answers", "answers").map(|_| answer_table(&decision, words)) {
        document = document.heading(Level::One, words.text("decision-answers")).table(answers);
        let gates: Vec<String> =
            decision.sheet.gates.iter().map(|gate| words.text(&format!("gate-{gate}-name"))).collect();
        if !gates.is_empty() {
            document = document.introduction(words.text("decision-gates")).bullets(gates);
        }
    }
    Ok(document.small(words.with(
        "decision-about",
        &[
            ("about", words.text("recommender-about").into()),
            ("version", decision.catalogue_version.clone().into()),
        ],
    )))
}

pub(super) fn blank(words: &Words) -> Document {
    let head = ["mentor", "mentee", "topic", "period"]
        .map(|name| blank_field(words.text(&format!("field-{name}")), 1));
    let mut questions = Table::new([
        col(words.text("decision-question")).wide(1.4),
        col(words.text("decision-answer")).wide(2.4),
    ]);
    for factor in FactorId::ALL {
        let mut options: Vec<String> = factor
            .each_level()
            .map(|level| words.text(&format!("factor-{factor}-level-{}", level.number())))
            .collect();
        options.push(words.text("dont-know"));
        questions.push([Cell::from(words.text(&format!("factor-{factor}-ask"))), Cell::choices(options)]);
    }
    begin(Kind::Decision, words)
        .title(words.text("document-decision"), words.text("blank-hint"), head)
        .table(questions)
        .introduction(words.text("decision-gates-ask"))
        .checklist(GateId::ALL.iter().map(|gate| check(words.text(&format!("gate-{gate}-ask")))))
        .fields([blank_field(words.text("decision-chosen"), 1), blank_field(words.text("field-reason"), 3)])
        .signatures(["sign-mentor", "sign-mentee"].map(|side| {
            signature(
                words.text(side),
                ["sign-name", "sign-signature", "sign-date"].map(|key| words.text(key)),
            )
        }))
}

/// What the recommender says of the answers on the day of the decision.
pub(super) fn weighed(decision: &Decision) -> Result<Recommendation> {
    Ok(recommend::recommend(catalogue()?, &decision.sheet.answers()?))
}

pub(super) fn leads(decision: &Decision, words: &Words) -> String {
    let name = |id| words.text(&format!("approach-{id}-name"));
    let others: Vec<String> =
        decision.leads.iter().filter(|id| **id != decision.chosen).map(|id| name(*id)).collect();
    let listed = || others.join(&words.text("list-separator"));
    match (decision.leads.contains(&decision.chosen), others.is_empty()) {
        (true, true) => words.text("decision-leads-alone"),
        (true, false) => words.with("decision-leads-with", &[("others", listed().into())]),
        (false, true) => words.text("decision-no-lead"),
        (false, false) => words.with("decision-overrides", &[("others", listed().into())]),
    }
}

fn confidence(result: &Recommendation, words: &Words) -> String {
    let percent = (result.confidence * 100.0).round();
    words.with("decision-confidence-is", &[("percent", percent.into())])
}

pub(super) fn with_reasons(document: Document, ranked: &Ranked, words: &Words) -> Document {
    let sentences =
        |reasons: &[Reason]| reasons.iter().map(|reason| sentence(reason, ranked, words)).collect::<Vec<_>>();
    let mut document = document;
    for (heading, reasons) in
        [("decision-for", &ranked.reasons_for), ("decision-against", &ranked.reasons_against)]
    {
        if !reasons.is_empty() {
            document = document.heading(Level::Two, words.text(heading)).bullets(sentences(reasons));
        }
    }
    document
}

/// The answer, then what it says of the approach.
fn sentence(reason: &Reason, ranked: &Ranked, words: &Words) -> String {
    let factor = reason.factor;
    words.with(
        "reason",
        &[
            ("factor", words.text(&format!("factor-{factor}-name")).into()),
            ("level", words.text(&format!("factor-{factor}-level-{}", reason.level.number())).into()),
            ("reason", words.text(&format!("cell-{factor}-{}", ranked.approach)).into()),
        ],
    )
}

fn ranking_table(result: &Recommendation, words: &Words) -> Table {
    let mut table = Table::new([
        col(words.text("field-approach")).wide(1.3).at_least_mm(38.0),
        col(words.text("decision-fit")).at_least_mm(20.0),
        col(words.text("decision-speaks")).wide(3.0),
    ]);
    for ranked in &result.ranking {
        let band = match ranked.joint_lead {
            true => words.text("band-lead"),
            false => words.text(&format!("band-{}", serde_key(&ranked.band))),
        };
        table.push([
            words.text(&format!("approach-{}-name", ranked.approach)),
            band,
            objection(ranked, words),
        ]);
    }
    table
}

/// For a lead its strongest reason; for the others what speaks most against them.
pub(super) fn objection(ranked: &Ranked, words: &Words) -> String {
    if let Some(by) = ranked.ruled_out_by.first() {
        return match by {
            RuledOutBy::Rule(rule) => words.text(&format!("rule-{rule}-why")),
            RuledOutBy::Cell { factor, .. } => words.text(&format!("cell-{factor}-{}", ranked.approach)),
        };
    }
    let reason = match ranked.joint_lead {
        true => ranked.reasons_for.first(),
        false => ranked.reasons_against.first().or(ranked.reasons_for.first()),
    };
    reason
        .map(|reason| words.text(&format!("cell-{}-{}", reason.factor, ranked.approach)))
        .unwrap_or_default()
}

fn answer_table(decision: &Decision, words: &Words) -> Table {
    let mut table = Table::new([
        col(words.text("decision-question")).wide(1.2),
        col(words.text("decision-answer")).wide(1.6),
    ]);
    for factor in FactorId::ALL {
        let answer = match decision.sheet.levels.get(factor) {
            None => words.text("not-answered"),
            Some(&DONT_KNOW) => words.text("dont-know"),
            Some(level) => words.text(&format!("factor-{factor}-level-{level}")),
        };
        table.push([words.text(&format!("factor-{factor}-name")), answer]);
    }
    table
}

/// The name under which a value without content is known in files and Fluent keys.
fn serde_key(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(key)) => key,
        _ => String::new(),
    }
}
