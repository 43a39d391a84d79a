//! Which answers the lead rests on most: each answer alone moved a step either way, as a tornado chart shows it.

use serde::{Deserialize, Serialize};

use super::Answers;
use super::scores::{Scores, ratio};
use crate::catalogue::{ApproachId, Catalogue, FactorId};

/// How far one answer moves the distance between the lead and the best other approach.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Sensitivity {
    /// The factor.
    pub factor: FactorId,
    /// The smallest distance that the answer, a step either way or as it is, leads to; below 0 another is ahead.
    pub low: f64,
    /// The largest.
    pub high: f64,
    /// Whether a step either way puts another approach first.
    pub changes_lead: bool,
}

/// The answers that move the lead, the one that moves it most first; nothing when nothing leads.
///
/// Distances are in scores, −2 to 2. An answer without order, and an open one, is moved to every other answer.
#[must_use]
pub fn sensitivity(catalogue: &Catalogue, answers: &Answers) -> Vec<Sensitivity> {
    let scores = Scores::of(catalogue, answers.facts());
    let Some(lead) = scores.lead(catalogue) else { return Vec::new() };
    let now = distance(&scores, lead);
    let mut found: Vec<(i32, Sensitivity)> = Vec::new();
    for factor in FactorId::ALL.iter().copied() {
        let (mut low, mut high, mut changes_lead) = (now, now, false);
        let near = |to| answers.get(factor).is_none_or(|from| catalogue.factor(factor).steps(from, to) == 1);
        for level in factor.each_level().filter(|to| near(*to)) {
            let then = Scores::of(catalogue, answers.with(factor, level).facts());
            let moved = distance(&then, lead);
            low = low.min(moved);
            high = high.max(moved);
            changes_lead |= then.lead(catalogue) != Some(lead);
        }
        if high > low {
            let (low_score, high_score) = (ratio(low, scores.full()), ratio(high, scores.full()));
            found.push((high - low, Sensitivity { factor, low: low_score, high: high_score, changes_lead }));
        }
    }
    found.sort_by_key(|(swing, one)| (-swing, one.factor));
    found.into_iter().map(|(_, one)| one).collect()
}

/// How far an approach is ahead of the best other one that may lead, in hundredths of weights.
fn distance(scores: &Scores, lead: ApproachId) -> i32 {
    let own = scores.sums[lead.index()];
    let others = scores.allowed().filter(|other| *other != lead);
    own - others.map(|other| scores.sums[other.index()]).max().unwrap_or(0)
}
