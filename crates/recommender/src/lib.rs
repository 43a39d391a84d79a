#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod answers;
pub mod catalogue;
mod doubt;
mod draws;
mod path;
pub mod price;
mod ranking;
mod reasons;
mod reversals;
mod scores;

use serde::{Deserialize, Serialize};

pub use answers::{Answers, AnswersError};
pub use doubt::{Doubt, WorthAsking, worth_asking};
pub use draws::{Robustness, Sampling, robustness};
pub use path::{Excluded, Path, PathPhase, PathWarning, path};
pub use ranking::{Band, Ranked};
pub use reasons::{Reason, RuledOutBy, contributions};
pub use reversals::{Change, Difference, Obstacles, Reversal, obstacles, reversals};

use crate::catalogue::{AmendmentKey, ApproachId, Catalogue, RuleId};
use scores::Scores;

/// Everything that is said about one set of answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Recommendation {
    /// The version of the catalogue behind it, which a decision keeps.
    pub catalogue_version: String,
    /// Answered weight ÷ total weight, 0 to 1.
    pub confidence: f64,
    /// Below a confidence of 0.6: the unanswered questions, the most useful first. Ask these instead of recommending.
    pub ask_more: Option<Vec<WorthAsking>>,
    /// The approaches within 0.05 of the top, the least exposing first; empty when stopped or nothing is answered.
    pub leads: Vec<ApproachId>,
    /// All there are, leads first and those ruled out last.
    pub ranking: Vec<Ranked>,
    /// The first lead in a sequence; none while more answers are needed or nothing leads.
    pub path: Option<Path>,
    /// What would change the lead, nearest first; none until it was asked for.
    pub counterfactuals: Option<Vec<Reversal>>,
    /// Why no mentoring at all may go on for now.
    pub stop: Option<Stop>,
    /// The workspace's amendments that took part in it; empty when it is the published catalogue's result.
    pub amendments_counted: Vec<AmendmentKey>,
    /// The number of draws behind `robustness`, when there is one.
    pub samples: Option<u32>,
}

/// Rules that stop everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stop {
    /// The stop rules that hold; the words are the texts `rule-<id>-why`.
    pub rules: Vec<RuleId>,
}

/// Ranks the approaches under these answers, with reasons.
#[must_use]
pub fn recommend(catalogue: &Catalogue, answers: &Answers) -> Recommendation {
    let scores = Scores::of(catalogue, answers.facts());
    let total = catalogue.matrix.total_weight;
    let stops = reasons::stops(catalogue, answers);
    let ranking = ranking::ranking(catalogue, answers, &scores);
    let leads: Vec<_> =
        ranking.iter().filter(|ranked| ranked.joint_lead).map(|ranked| ranked.approach).collect();
    // Below 0.6, compared without rounding.
    let unsure = 5 * scores.answered < 3 * total;
    Recommendation {
        catalogue_version: catalogue.version().to_owned(),
        confidence: scores::ratio(scores.answered, total),
        ask_more: unsure.then(|| worth_asking(catalogue, answers)),
        path: leads.first().filter(|_| !unsure).and_then(|lead| path(catalogue, answers, *lead)),
        leads,
        ranking,
        counterfactuals: None,
        stop: (!stops.is_empty()).then_some(Stop { rules: stops }),
        amendments_counted: reasons::amendments_counted(catalogue, answers),
        samples: None,
    }
}

/// Which approach is named first; none when nothing leads.
#[must_use]
pub fn lead(catalogue: &Catalogue, answers: &Answers) -> Option<ApproachId> {
    Scores::of(catalogue, answers.facts()).lead(catalogue)
}

/// The ranking, how firm it is and what would change it.
#[must_use]
pub fn recommend_in_full(catalogue: &Catalogue, answers: &Answers, sampling: Sampling) -> Recommendation {
    let mut recommendation = recommend(catalogue, answers);
    if let Some(robustness) = robustness(catalogue, answers, sampling) {
        for ranked in &mut recommendation.ranking {
            ranked.robustness = Some(robustness[ranked.approach.index()]);
        }
        recommendation.samples = Some(sampling.draws);
    }
    recommendation.counterfactuals = Some(reversals(catalogue, answers));
    recommendation
}
