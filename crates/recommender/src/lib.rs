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
mod sensitivity;
mod weightings;

use serde::{Deserialize, Serialize};

pub use answers::{Answers, AnswersError};
pub use doubt::{Doubt, WorthAsking, worth_asking};
pub use draws::{Robustness, Sampling, robustness};
pub use path::{Excluded, Path, PathPhase, PathWarning, path};
pub use ranking::{Band, Ranked};
pub use reasons::{Proviso, Reason, RuledOutBy, contributions};
pub use reversals::{Change, Difference, Obstacles, Reversal, obstacles, reversals};
pub use sensitivity::{Sensitivity, sensitivity};

use crate::catalogue::{AmendmentKey, ApproachId, Catalogue, FactorId, RuleId, Takes};
use scores::Scores;
use weightings::FIRM;

/// Everything that is said about one set of answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Recommendation {
    /// The version of the catalogue behind it, which a decision keeps.
    pub catalogue_version: String,
    /// Answered weight ÷ total weight, 0 to 1.
    pub confidence: f64,
    /// Below a confidence of 0.6, unless it is settled: the unanswered questions, the most useful first. Ask these
    /// instead of recommending.
    pub ask_more: Option<Vec<WorthAsking>>,
    /// The unanswered questions in the order in which to ask them.
    #[serde(default)]
    pub open: Vec<WorthAsking>,
    /// Whether no open question could, by its answer alone, put another approach first: one may stop here.
    #[serde(default)]
    pub settled: bool,
    /// Open questions about safety that hold approaches back: they come before everything else.
    #[serde(default)]
    pub answer_first: Vec<FactorId>,
    /// The approaches within 0.05 of the top of those that may lead; first, where a visit or a journey is dangerous or
    /// nobody has said that it is not, the least exposing one, else the one ahead in most plausible weightings. Empty
    /// when stopped or nothing is answered.
    pub leads: Vec<ApproachId>,
    /// All there are, leads first and those ruled out last.
    pub ranking: Vec<Ranked>,
    /// The first lead in a sequence; none while more answers are needed or nothing leads.
    pub path: Option<Path>,
    /// What would change the lead, nearest first; none until it was asked for.
    pub counterfactuals: Option<Vec<Reversal>>,
    /// Whether the leads are too close to call: none is ahead in seven of ten draws.
    #[serde(default)]
    pub close: bool,
    /// Whether the least exposing of the leads is named first, because a visit or a journey is dangerous or not known to
    /// be safe.
    #[serde(default)]
    pub least_exposing_first: bool,
    /// Which answers the lead rests on most; none until it was asked for.
    #[serde(default)]
    pub sensitivity: Option<Vec<Sensitivity>>,
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
    let few = 5 * scores.answered < 3 * total;
    let open = worth_asking(catalogue, answers);
    let settled = !leads.is_empty()
        && open.iter().all(|question| !question.holds_back && question.levels_that_change_lead == 0);
    let unsure = few && !settled;
    let holds_back = open.iter().filter(|question| question.holds_back && stops.is_empty());
    let mut answer_first: Vec<FactorId> = holds_back.map(|question| question.factor).collect();
    answer_first.sort_unstable();
    Recommendation {
        catalogue_version: catalogue.version().to_owned(),
        confidence: scores::ratio(scores.answered, total),
        ask_more: unsure.then(|| open.clone()),
        open,
        settled,
        answer_first,
        path: leads.first().filter(|_| !unsure).and_then(|lead| path(catalogue, answers, *lead)),
        least_exposing_first: scores.exposure_decides(),
        close: scores.too_close_to_call(catalogue),
        leads,
        ranking,
        sensitivity: None,
        counterfactuals: None,
        stop: (!stops.is_empty()).then_some(Stop { rules: stops }),
        amendments_counted: reasons::amendments_counted(catalogue, answers),
        samples: None,
    }
}

/// The form of an approach that the means allow, open answers counted as generous; none when they allow none.
#[must_use]
pub fn takes(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Option<Takes> {
    reasons::takes(catalogue, answers, approach)
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
        let firm = |lead: &ApproachId| robustness[lead.index()].first >= FIRM;
        recommendation.close = recommendation.leads.len() > 1 && !recommendation.leads.iter().any(firm);
    }
    recommendation.sensitivity = Some(sensitivity(catalogue, answers));
    recommendation.counterfactuals = Some(reversals(catalogue, answers));
    recommendation
}
