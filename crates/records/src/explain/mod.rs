//! What the recommender found, said in sentences: the same on screen, on paper and in scripts.
//!
//! The recommender knows no language; this module turns its values into sentences and adds nothing to them.

mod change;
mod figures;
mod path;

use jirani_base::i18n::Translations;
use jirani_recommender::catalogue::{AmendmentPart, Amendments, ApproachId, Catalogue};
use jirani_recommender::{Answers, Ranked, Recommendation, RuledOutBy};
use serde::Serialize;
use ts_rs::TS;

pub use change::{SaidObstacles, counterfactual, obstacles};
pub use figures::{count, decimal, localised, percent, plain, share};
pub use path::{SaidPath, SaidPhase, path};

/// A recommendation in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Said {
    /// What leads, and how far that can be trusted, one sentence each.
    pub standing: Vec<String>,
    /// Each approach, in the order of the ranking.
    pub approaches: Vec<SaidApproach>,
    /// What would change the lead, in the order of the reversals.
    pub counterfactuals: Vec<String>,
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
            })
            .collect(),
        counterfactuals: result
            .counterfactuals
            .iter()
            .flatten()
            .map(|reversal| counterfactual(reversal, words))
            .collect(),
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

/// What leads and how far that can be trusted.
fn standing(result: &Recommendation, open: bool, words: &Translations) -> Vec<String> {
    if let Some(stop) = &result.stop {
        return stop.rules.iter().map(|rule| words.text(&format!("rule-{rule}-why"))).collect();
    }
    let Some(first) = result.leads.first() else { return vec![words.text("standing-none")] };
    let mut said = Vec::new();
    if result.ask_more.is_some() {
        said.push(words.with("standing-unsure", &[("share", percent(result.confidence, words).into())]));
    }
    match result.leads.get(1..) {
        Some(others) if !others.is_empty() => said.push(words.with(
            "standing-tie",
            &[("first", name(*first, words).into()), ("others", names(others.iter().copied(), words).into())],
        )),
        _ => said.push(words.with("standing-lead", &[("first", name(*first, words).into())])),
    }
    let lead = result.ranking.iter().find(|ranked| ranked.approach == *first);
    if let Some(ranked) = lead.filter(|ranked| ranked.robustness.is_some_and(|draws| draws.first < 0.5)) {
        said.push(words.with("standing-shaky", &[("chance", chance(ranked, open, words).into())]));
    }
    said
}

/// What rules an approach out, one sentence each.
#[must_use]
pub fn ruled_out(approach: ApproachId, by: &[RuledOutBy], words: &Translations) -> Vec<String> {
    by.iter()
        .map(|by| match by {
            RuledOutBy::Rule(rule) => words.text(&format!("rule-{rule}-why")),
            RuledOutBy::Cell { factor, .. } => words.text(&format!("cell-{factor}-{approach}")),
        })
        .collect()
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
