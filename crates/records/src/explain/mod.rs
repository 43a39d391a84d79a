//! What the recommender found, said in sentences: the same on screen, on paper and in scripts.
//!
//! The recommender knows no language; this module turns its values into sentences and adds nothing to them.

mod change;
mod figures;
mod path;
mod rests;

use jirani_base::i18n::Translations;
use jirani_document::chart::Plot;
use jirani_recommender::catalogue::{
    AmendmentPart, Amendments, ApproachId, Catalogue, FactorId, OnlyIf, Takes, Variant,
};
use jirani_recommender::{Answers, Band, Proviso, Ranked, Reason, Recommendation, RuledOutBy};
use serde::Serialize;
use ts_rs::TS;

pub use change::{SaidObstacles, counterfactual, obstacles};
pub use figures::{count, decimal, localised, percent, plain, share};
pub use path::{SaidPath, SaidPhase, path};
use rests::rests_on;

/// How many answers the chart of what a lead rests on shows.
const RESTS: usize = 6;

/// A recommendation in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Said {
    /// What leads, and how far that can be trusted, one sentence each.
    pub standing: Vec<String>,
    /// Each approach, in the order of the ranking.
    pub approaches: Vec<SaidApproach>,
    /// What would change the lead, in the order of the reversals.
    pub counterfactuals: Vec<String>,
    /// Which answers the lead rests on most.
    pub rests_on: Option<Plot>,
    /// The lead in a sequence.
    pub path: Option<SaidPath>,
    /// The workspace's own changes that took part in it.
    pub amendments: Vec<String>,
    /// How the chances were found; empty when no draws were made.
    pub method: String,
}

/// How firm the place of one approach is, in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidApproach {
    pub approach: ApproachId,
    /// How often it leads; empty until draws were made.
    pub chance: String,
    /// Between which scores and places it could end; empty when nothing is open.
    pub doubt: String,
    /// What rules it out or holds it back, one sentence each.
    pub ruled_out: Vec<String>,
    /// What is to be known of it: the form that the means allow, rounds, conditions.
    pub notes: Vec<String>,
}

/// Says a recommendation in the language of `words`.
#[must_use]
pub fn said(
    catalogue: &Catalogue,
    amendments: &Amendments,
    answers: &Answers,
    result: &Recommendation,
    words: &Translations,
) -> Said {
    let open = answers.unanswered().next().is_some();
    Said {
        standing: standing(result, open, words),
        approaches: result
            .ranking
            .iter()
            .map(|ranked| SaidApproach {
                approach: ranked.approach,
                chance: chance(ranked, open, words),
                doubt: doubt(ranked, open, words),
                ruled_out: ruled_out(ranked.approach, &ranked.ruled_out_by, words),
                notes: notes(ranked.takes.as_ref(), &ranked.provisos, words),
            })
            .collect(),
        counterfactuals: result
            .counterfactuals
            .iter()
            .flatten()
            .map(|reversal| counterfactual(reversal, words))
            .collect(),
        rests_on: rests_on(result, RESTS, words),
        path: result.path.as_ref().map(|found| path(found, words)),
        amendments: amended(catalogue, amendments, result, words),
        method: result
            .samples
            .map(|draws| words.with("chance-method", &[("draws", count(draws.into(), words).into())]))
            .unwrap_or_default(),
    }
}

/// The name of an approach.
#[must_use]
pub fn name(approach: ApproachId, words: &Translations) -> String {
    words.text(&format!("approach-{approach}-name"))
}

/// Names in a row.
#[must_use]
pub fn names(approaches: impl IntoIterator<Item = ApproachId>, words: &Translations) -> String {
    let names: Vec<String> = approaches.into_iter().map(|approach| name(approach, words)).collect();
    names.join(&words.text("list-separator"))
}

/// How often an approach leads: "Leads in 9 of 10 plausible weightings"; empty until draws were made.
#[must_use]
pub fn chance(ranked: &Ranked, open: bool, words: &Translations) -> String {
    let Some(robustness) = ranked.robustness else { return String::new() };
    let of = words.text(if open { "chance-answers" } else { "chance-weightings" });
    let tenths = (robustness.first * 10.0).round();
    let key = match robustness.first {
        first if first >= 1.0 => "chance-always",
        first if first >= 0.95 => "chance-nearly",
        first if first <= 0.0 => "chance-never",
        first if first < 0.05 => "chance-rarely",
        _ => "chance-tenths",
    };
    words.with(key, &[("of", of.into()), ("tenths", tenths.into())])
}

/// Between which scores and places an approach could end once the open answers are known; empty when none is open.
#[must_use]
pub fn doubt(ranked: &Ranked, open: bool, words: &Translations) -> String {
    if !open {
        return String::new();
    }
    let doubt = &ranked.doubt;
    let (Some(best), Some(worst)) = (doubt.best_rank, doubt.worst_rank) else { return String::new() };
    let key = match (best == worst, doubt.may_be_ruled_out) {
        (true, false) => "doubt-place",
        (true, true) => "doubt-place-or-out",
        (false, false) => "doubt-places",
        (false, true) => "doubt-places-or-out",
    };
    words.with(
        key,
        &[
            ("low", decimal(doubt.low, 2, words).into()),
            ("high", decimal(doubt.high, 2, words).into()),
            ("best", best.into()),
            ("worst", worst.into()),
        ],
    )
}

/// What leads and how far that can be trusted; above all what must be answered first.
fn standing(result: &Recommendation, open: bool, words: &Translations) -> Vec<String> {
    if let Some(stop) = &result.stop {
        return stop.rules.iter().map(|rule| words.text(&format!("rule-{rule}-why"))).collect();
    }
    let mut said = Vec::new();
    if !result.answer_first.is_empty() {
        let asks: Vec<String> =
            result.answer_first.iter().map(|factor| words.text(&format!("factor-{factor}-ask"))).collect();
        let held = result.ranking.iter().filter(|ranked| ranked.band == Band::AnswerFirst);
        let held = names(held.map(|ranked| ranked.approach), words);
        let arguments = [("questions", asks.join(" ").into()), ("approaches", held.into())];
        said.push(words.with("standing-answer-first", &arguments));
    }
    let Some(first) = result.leads.first() else {
        if said.is_empty() {
            let out = result.ranking.iter().all(|ranked| ranked.band == Band::RuledOut);
            said.push(words.text(if out { "standing-poor-none" } else { "standing-none" }));
        }
        return said;
    };
    if result.ask_more.is_some() {
        said.push(words.with("standing-unsure", &[("share", percent(result.confidence, words).into())]));
    }
    let lead = result.ranking.iter().find(|ranked| ranked.approach == *first);
    let first = name(*first, words);
    if let Some(lead) = lead.filter(|lead| result.ask_more.is_none() && !fits(lead)) {
        said.push(words.with("standing-poor", &[("first", first.into())]));
        if result.close {
            let others = names(result.leads.iter().skip(1).copied(), words);
            let arguments = [("first", name(lead.approach, words).into()), ("others", others.into())];
            said.push(words.with("standing-tie", &arguments));
        }
        said.extend(in_the_way(lead, result, words));
        return said;
    }
    let others = result.leads.iter().skip(1).copied();
    if result.leads.len() < 2 {
        said.push(words.with("standing-lead", &[("first", first.into())]));
    } else {
        let key = if result.close { "standing-tie" } else { "standing-ahead" };
        said.push(words.with(key, &[("first", first.into()), ("others", names(others, words).into())]));
        if result.least_exposing_first {
            said.push(words.text("standing-exposure"));
        }
    }
    if let Some(ranked) = lead.filter(|ranked| ranked.robustness.is_some_and(|draws| draws.first < 0.5)) {
        said.push(words.with("standing-shaky", &[("chance", chance(ranked, open, words).into())]));
    }
    said
}

/// Whether an approach fits at all.
fn fits(ranked: &Ranked) -> bool {
    matches!(ranked.band, Band::Strong | Band::Possible)
}

/// What stands in the way of the approach that comes nearest, and what would have to change.
fn in_the_way(lead: &Ranked, result: &Recommendation, words: &Translations) -> Vec<String> {
    let cell = |reason: &Reason| words.text(&format!("cell-{}-{}", reason.factor, lead.approach));
    let reasons: Vec<String> = lead.reasons_against.iter().map(cell).collect();
    let mut said = Vec::new();
    if !reasons.is_empty() {
        said.push(words.with("standing-poor-against", &[("reasons", reasons.join(" ").into())]));
    }
    let nearest = result.counterfactuals.iter().flatten().find(|reversal| reversal.fits);
    said.push(match nearest {
        Some(reversal) => {
            words.with("standing-poor-change", &[("change", counterfactual(reversal, words).into())])
        }
        None => words.text("standing-poor-far"),
    });
    said
}

/// What rules an approach out or holds it back, one sentence each.
#[must_use]
pub fn ruled_out(approach: ApproachId, by: &[RuledOutBy], words: &Translations) -> Vec<String> {
    by.iter().map(|by| ruled_out_by(approach, by, words, &|key| words.text(key))).collect()
}

/// One of them, with the texts that a decision keeps read by `kept`.
#[must_use]
pub fn ruled_out_by(
    approach: ApproachId,
    by: &RuledOutBy,
    words: &Translations,
    kept: &dyn Fn(&str) -> String,
) -> String {
    match by {
        RuledOutBy::Rule(rule) => kept(&format!("rule-{rule}-why")),
        RuledOutBy::Cell { factor, .. } => kept(&format!("cell-{factor}-{approach}")),
        RuledOutBy::Means { factor: FactorId::Mentees, needed } => {
            words.with("ruled-rounds", &[("reach", figures::have(FactorId::Mentees, *needed, words).into())])
        }
        RuledOutBy::Means { factor, needed } => {
            words.with("ruled-means", &[("need", figures::have(*factor, *needed, words).into())])
        }
        RuledOutBy::Open { factor } => {
            words.with("ruled-open", &[("question", words.text(&format!("factor-{factor}-ask")).into())])
        }
    }
}

/// What is to be known of an approach that is possible: the form that the means allow, the rounds that it needs, and
/// the conditions under which it stays possible.
#[must_use]
pub fn notes(takes: Option<&Takes>, provisos: &[Proviso], words: &Translations) -> Vec<String> {
    let mut notes = Vec::new();
    let online = provisos.iter().any(|proviso| proviso.only_if == OnlyIf::Online);
    if let Some(takes) = takes.filter(|_| !online) {
        if !takes.usual {
            notes.push(words.with("takes-smaller", &[("form", variant(&takes.variant, words).into())]));
        }
        if takes.rounds > 1 {
            let (organisations, rounds) = (takes.variant.organisations.into(), takes.rounds.into());
            notes.push(words.with("takes-rounds", &[("organisations", organisations), ("rounds", rounds)]));
        }
    }
    notes.extend(provisos.iter().map(|proviso| words.text(&format!("only-if-{}", proviso.only_if))));
    notes
}

/// A form of an approach: its journeys, or the mentor's time where nobody travels.
#[must_use]
pub fn variant(variant: &Variant, words: &Translations) -> String {
    if variant.trips == 0 {
        return words.with("takes-mentor-days", &[("days", variant.mentor_days.into())]);
    }
    words.with(
        "takes-journeys",
        &[
            ("trips", variant.trips.into()),
            ("travellers", variant.travellers.into()),
            ("days", variant.days.into()),
        ],
    )
}

/// The workspace's changes that took part in a result.
fn amended(
    catalogue: &Catalogue,
    amendments: &Amendments,
    result: &Recommendation,
    words: &Translations,
) -> Vec<String> {
    let catalogue = amendments.with_own_approaches(catalogue);
    amendments
        .list()
        .iter()
        .filter(|amendment| result.amendments_counted.contains(&amendment.part.key()))
        .map(|amendment| {
            words.with(
                "amended-counted",
                &[
                    ("what", amendment_part(&catalogue, &amendment.part, words).into()),
                    ("author", amendment.author.clone().into()),
                    ("reason", amendment.reason.clone().into()),
                ],
            )
        })
        .collect()
}

/// One change of the catalogue, without its author and reason; `published` with the own approaches as plain copies.
#[must_use]
pub fn amendment_part(published: &Catalogue, part: &AmendmentPart, words: &Translations) -> String {
    let factor_name = |factor| words.text(&format!("factor-{factor}-name"));
    let scores = |row: &[jirani_recommender::catalogue::Score]| {
        let row: Vec<String> = row.iter().map(ToString::to_string).collect();
        row.join(&words.text("list-separator"))
    };
    match part {
        AmendmentPart::Weight { factor, weight } => words.with(
            "amended-weight",
            &[
                ("factor", factor_name(*factor).into()),
                ("weight", plain(*weight, words).into()),
                ("before", plain(published.factor(*factor).weight.value(), words).into()),
            ],
        ),
        AmendmentPart::Cell { factor, approach, scores: row } => words.with(
            "amended-cell",
            &[
                ("factor", factor_name(*factor).into()),
                ("approach", name(*approach, words).into()),
                ("scores", scores(row).into()),
                ("before", scores(published.cells().row(*factor, *approach)).into()),
            ],
        ),
        AmendmentPart::Approach { like, name: own, about, .. } => words.with(
            "amended-approach",
            &[
                ("name", own.clone().into()),
                ("like", name(*like, words).into()),
                ("about", about.clone().into()),
            ],
        ),
        AmendmentPart::Rule { rule, rules_out } if rules_out.is_empty() => {
            words.with("amended-rule-off", &[("rule", words.text(&format!("rule-{rule}-when")).into())])
        }
        AmendmentPart::Rule { rule, rules_out } => words.with(
            "amended-rule",
            &[
                ("rule", words.text(&format!("rule-{rule}-when")).into()),
                ("approaches", names(rules_out.iter().copied(), words).into()),
            ],
        ),
    }
}
