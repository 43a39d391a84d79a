//! What the unknown answers leave open: between which scores and ranks an approach could end, and which question
//! to ask next.
//!
//! *Don't know* is the set of all levels, not a zero: the bounds here hold for every way in which the unknown
//! answers could turn out.

use serde::{Deserialize, Serialize};

use super::Answers;
use super::reasons;
use super::scores::{Scores, ratio};
use crate::catalogue::{
    ApproachId, ApproachSet, Catalogue, FactorId, Holds, MAX_APPROACHES, MeansAnswers, RuleKind,
};

/// Where an approach could stand once every answer is known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Doubt {
    /// The lowest score that the unknown answers can lead to.
    pub low: f64,
    /// The highest score that they can lead to.
    pub high: f64,
    /// No completion gives it a better rank by score than this, 1 the best; none when it is ruled out for certain.
    pub best_rank: Option<u8>,
    /// No completion in which it is possible gives it a worse rank than this.
    pub worst_rank: Option<u8>,
    /// Whether some unknown answer could still rule it out.
    pub may_be_ruled_out: bool,
}

/// A question without an answer, and what an answer could do.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WorthAsking {
    /// The factor.
    pub factor: FactorId,
    /// Whether an approach stays held back until it is answered, because the answer could endanger people.
    pub holds_back: bool,
    /// How many of its levels would put another approach first.
    pub levels_that_change_lead: u8,
    /// How far its answer can move the scores, summed over the approaches still possible, in weights × points.
    pub swing: f64,
}

/// The doubt of every approach, by its place in the catalogue; of no meaning where there is none.
pub(crate) fn doubts(catalogue: &Catalogue, answers: &Answers) -> [Doubt; ApproachId::COUNT] {
    let matrix = &catalogue.matrix;
    let known = Scores::of(catalogue, answers.facts());
    let sums = answered_sums(catalogue, answers);
    let open: Vec<FactorId> = answers.unanswered().collect();
    let full = 2 * matrix.total_weight;
    let perhaps_out = perhaps_ruled_out(catalogue, answers, &open);

    // The lowest and highest that the unknown answers can add to a sum, or to a difference of two sums.
    let bounds = |points: &dyn Fn(usize, usize) -> i32| {
        open.iter().fold((0, 0), |(low, high), factor| {
            let row = (0..usize::from(factor.levels())).map(|level| points(factor.index(), level));
            let (least, most) =
                row.fold((i32::MAX, i32::MIN), |(least, most), p| (least.min(p), most.max(p)));
            let weight = matrix.weights[factor.index()];
            (low + weight * least, high + weight * most)
        })
    };

    std::array::from_fn(|a| {
        let (low, high) = bounds(&|factor, level| matrix.points[factor][level][a]);
        let sum = sums[a];
        let approach = ApproachId::ALL[a];
        let mut best = 1;
        let mut worst = 1;
        for other in catalogue.present.without(known.ruled_out).iter() {
            let b = other.index();
            let ahead = sums[b] - sum;
            let (least, most) = bounds(&|factor, level| {
                let points = &matrix.points[factor][level];
                points[b] - points[a]
            });
            best += u8::from(ahead + least > 0 && !perhaps_out.contains(other));
            worst += u8::from(ahead + most > 0);
        }
        let out = known.ruled_out.contains(approach);
        Doubt {
            low: ratio(sum + low, full),
            high: ratio(sum + high, full),
            best_rank: (!out).then_some(best),
            worst_rank: (!out).then_some(worst),
            may_be_ruled_out: !out && perhaps_out.contains(approach),
        }
    })
}

/// The sums of what is answered, without the worst answers that open questions about safety count as.
fn answered_sums(catalogue: &Catalogue, answers: &Answers) -> [i32; MAX_APPROACHES] {
    let matrix = &catalogue.matrix;
    let mut sums = [0; MAX_APPROACHES];
    for (factor, level) in answers.answered() {
        let weight = matrix.weights[factor.index()];
        for (sum, points) in sums.iter_mut().zip(&matrix.points[factor.index()][level.index()]) {
            *sum += weight * points;
        }
    }
    sums
}

/// Approaches that some way of answering the open questions would rule out.
fn perhaps_ruled_out(catalogue: &Catalogue, answers: &Answers, open: &[FactorId]) -> ApproachSet {
    let cells = open
        .iter()
        .flat_map(|factor| catalogue.matrix.ruled_out[factor.index()])
        .fold(ApproachSet::EMPTY, ApproachSet::union)
        .union(catalogue.means.out_of_reach(MeansAnswers::at_worst(answers.facts().levels)));
    catalogue
        .rules()
        .iter()
        .filter(|rule| rule.kind != RuleKind::BlockApproval && rule.holds(answers.facts()) == Holds::Perhaps)
        .fold(cells, |set, rule| set.union(rule.approaches))
}

/// The unanswered questions, the one that could change the result most first.
///
/// First come those about safety that hold an approach back; then those whose answer can put another approach first,
/// by the number of such levels; among equals the one that moves the scores most; then the order of the questionnaire.
#[must_use]
pub fn worth_asking(catalogue: &Catalogue, answers: &Answers) -> Vec<WorthAsking> {
    let now = Scores::of(catalogue, answers.facts());
    let lead = now.lead(catalogue);
    let held_back_by = reasons::held_back_by(catalogue, answers);
    let mut questions: Vec<(i32, WorthAsking)> = answers
        .unanswered()
        .map(|factor| {
            let changes = factor
                .each_level()
                .filter(|level| {
                    let then = answers.with(factor, *level);
                    Scores::of(catalogue, then.facts()).lead(catalogue) != lead
                })
                .count();
            let swing = swing(catalogue, now.ruled_out, factor);
            #[expect(clippy::cast_possible_truncation, reason = "a factor has at most six levels")]
            let levels_that_change_lead = changes as u8;
            let holds_back = held_back_by.contains(&factor);
            let swing_in_weights = f64::from(swing) / 100.0;
            (swing, WorthAsking { factor, holds_back, levels_that_change_lead, swing: swing_in_weights })
        })
        .collect();
    questions.sort_by_key(|(swing, question)| {
        (!question.holds_back, std::cmp::Reverse(question.levels_that_change_lead), -swing)
    });
    questions.into_iter().map(|(_, question)| question).collect()
}

fn swing(catalogue: &Catalogue, ruled_out: ApproachSet, factor: FactorId) -> i32 {
    let matrix = &catalogue.matrix;
    let possible = catalogue.present.without(ruled_out).iter();
    let range = |approach: ApproachId| {
        let levels = &matrix.points[factor.index()][..usize::from(factor.levels())];
        let (least, most) = levels.iter().fold((i32::MAX, i32::MIN), |(least, most), lanes| {
            let points = lanes[approach.index()];
            (least.min(points), most.max(points))
        });
        most - least
    };
    matrix.weights[factor.index()] * possible.map(range).sum::<i32>()
}
