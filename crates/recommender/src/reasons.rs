//! Why an approach stands where it stands: the cells behind its score, and what rules it out.

use serde::{Deserialize, Serialize};

use super::{Answers, scores::ratio};
use crate::catalogue::{
    AmendmentKey, ApproachId, Catalogue, FactorId, Holds, Level, RuleId, RuleKind, Score,
};

/// How many reasons for and against are given.
const REASONS: usize = 3;

/// One cell that speaks for or against an approach; its words are the text `cell-<factor>-<approach>`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Reason {
    /// The factor.
    pub factor: FactorId,
    /// The answer.
    pub level: Level,
    /// −2 to 2.
    pub score: i8,
    /// What it adds to the approach's score, −1 to 1; the contributions of all answers add up to the score.
    pub contribution: f64,
}

/// What rules an approach out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RuledOutBy {
    /// A hard rule; its words are the text `rule-<id>-why`.
    Rule(RuleId),
    /// An answer whose cell is an X; its words are the text `cell-<factor>-<approach>`.
    Cell {
        /// The factor.
        factor: FactorId,
        /// The answer.
        level: Level,
    },
}

/// Every answered cell of one approach in the order of the catalogue, as the bars of its score.
#[must_use]
pub fn contributions(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Vec<Reason> {
    let full: i32 =
        2 * answers.answered().map(|(factor, _)| catalogue.factor(factor).weight.hundredths()).sum::<i32>();
    answers
        .answered()
        .map(|(factor, level)| {
            let score = catalogue.cells().score(factor, approach, level).points();
            let sum = catalogue.factor(factor).weight.hundredths() * i32::from(score);
            Reason { factor, level, score, contribution: ratio(sum, full) }
        })
        .collect()
}

/// The three largest reasons for and the three largest against.
pub(crate) fn strongest(catalogue: &Catalogue, all: &[Reason]) -> (Vec<Reason>, Vec<Reason>) {
    let pick = |sign: i32| {
        let size = |reason: &Reason| {
            sign * i32::from(reason.score) * catalogue.factor(reason.factor).weight.hundredths()
        };
        let mut picked: Vec<Reason> = all.iter().copied().filter(|reason| size(reason) > 0).collect();
        // A stable sort keeps the order of the catalogue among equals.
        picked.sort_by_key(|reason| -size(reason));
        picked.truncate(REASONS);
        picked
    };
    (pick(1), pick(-1))
}

/// Every rule and every X cell that rules the approach out, rules first.
pub(crate) fn ruled_out_by(
    catalogue: &Catalogue,
    answers: &Answers,
    approach: ApproachId,
) -> Vec<RuledOutBy> {
    let rules =
        holding(catalogue, answers, approach, &[RuleKind::RuleOut, RuleKind::Stop]).map(RuledOutBy::Rule);
    let cells = answers
        .answered()
        .filter(|(factor, level)| catalogue.cells().score(*factor, approach, *level) == Score::RulesOut)
        .map(|(factor, level)| RuledOutBy::Cell { factor, level });
    rules.chain(cells).collect()
}

/// The rules that hold back approval of a plan with this approach.
pub(crate) fn blocked_by(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Vec<RuleId> {
    holding(catalogue, answers, approach, &[RuleKind::BlockApproval]).collect()
}

/// The rules under which the approach stays possible only if everything happens online.
pub(crate) fn online_only_by(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Vec<RuleId> {
    catalogue
        .rules()
        .iter()
        .filter(|rule| rule.online_only.contains(approach) && rule.holds(answers.facts()) == Holds::Yes)
        .map(|rule| rule.id)
        .collect()
}

/// The stop rules that hold.
pub(crate) fn stops(catalogue: &Catalogue, answers: &Answers) -> Vec<RuleId> {
    catalogue
        .rules()
        .iter()
        .filter(|rule| rule.kind == RuleKind::Stop && rule.holds(answers.facts()) == Holds::Yes)
        .map(|rule| rule.id)
        .collect()
}

/// The workspace's amendments that took part in a result: the weight of an answered factor, a changed score at the
/// answered level, a changed rule that holds, an approach of its own.
pub(crate) fn amendments_counted(catalogue: &Catalogue, answers: &Answers) -> Vec<AmendmentKey> {
    catalogue
        .amended
        .iter()
        .filter(|amended| match amended.key {
            AmendmentKey::Weight { factor } => answers.get(factor).is_some(),
            AmendmentKey::Cell { factor, .. } => {
                answers.get(factor).is_some_and(|level| amended.counts_at(level))
            }
            AmendmentKey::Rule { rule } => catalogue.rule(rule).holds(answers.facts()) == Holds::Yes,
            AmendmentKey::Approach { .. } => true,
        })
        .map(|amended| amended.key)
        .collect()
}

fn holding<'a>(
    catalogue: &'a Catalogue,
    answers: &'a Answers,
    approach: ApproachId,
    kinds: &'a [RuleKind],
) -> impl Iterator<Item = RuleId> + 'a {
    catalogue
        .rules()
        .iter()
        .filter(move |rule| {
            kinds.contains(&rule.kind)
                && rule.approaches.contains(approach)
                && rule.holds(answers.facts()) == Holds::Yes
        })
        .map(|rule| rule.id)
}
