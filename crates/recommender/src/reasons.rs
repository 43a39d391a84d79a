//! Why an approach stands where it stands: the cells behind its score, and what rules it out.

use serde::{Deserialize, Serialize};

use super::{Answers, scores::ratio};
use crate::catalogue::{
    AmendmentKey, ApproachId, ApproachSet, Catalogue, FactorId, Holds, Level, MeansAnswers, OnlyIf, RuleId,
    RuleKind, Score, Takes,
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
    /// What it adds to the approach's score, −1 to 1; all contributions add up to the score.
    pub contribution: f64,
    /// Whether the question is open, and its worst answer is counted because it is about safety.
    #[serde(default)]
    pub assumed: bool,
}

/// What rules an approach out, or holds it back.
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
    /// The means: even its smallest form needs more.
    Means {
        /// The factor that asks about them.
        factor: FactorId,
        /// The level that it needs; of the number of organisations the highest that it can reach.
        needed: Level,
    },
    /// Nothing yet: a question about safety is open, and one of its answers would. It must be answered first.
    Open {
        /// The factor.
        factor: FactorId,
    },
}

/// A condition under which an approach stays possible, and the rule that makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(from = "WrittenProviso")]
pub struct Proviso {
    /// The rule; its words are the text `rule-<id>-why`.
    pub rule: RuleId,
    /// What must be so.
    pub only_if: OnlyIf,
}

/// A condition as it is written; up to catalogue 2026.11 it was the rule alone, under which everything had to happen online.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenProviso {
    Rule(RuleId),
    Proviso { rule: RuleId, only_if: OnlyIf },
}

impl From<WrittenProviso> for Proviso {
    fn from(written: WrittenProviso) -> Self {
        match written {
            WrittenProviso::Rule(rule) => Self { rule, only_if: OnlyIf::Online },
            WrittenProviso::Proviso { rule, only_if } => Self { rule, only_if },
        }
    }
}

/// Every answered cell of one approach in the order of the catalogue, as the bars of its score, with the worst answer
/// to each open question about safety.
#[must_use]
pub fn contributions(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Vec<Reason> {
    let matrix = &catalogue.matrix;
    if answers.answered().next().is_none() {
        return Vec::new();
    }
    let counted = |factor: FactorId| match answers.get(factor) {
        Some(level) => Some((level, false)),
        None if matrix.guards_people[factor.index()] => {
            let points = |level: &Level| matrix.points[factor.index()][level.index()][approach.index()];
            factor.each_level().min_by_key(points).map(|level| (level, true))
        }
        None => None,
    };
    FactorId::ALL
        .iter()
        .filter_map(|factor| {
            let (level, assumed) = counted(*factor)?;
            let score = catalogue.cells().score(*factor, approach, level).points();
            let sum = catalogue.factor(*factor).weight.hundredths() * i32::from(score);
            let contribution = ratio(sum, 2 * matrix.total_weight);
            Some(Reason { factor: *factor, level, score, contribution, assumed })
        })
        .collect()
}

/// The three largest reasons for and the three largest against.
pub(crate) fn strongest(catalogue: &Catalogue, all: &[Reason]) -> (Vec<Reason>, Vec<Reason>) {
    let pick = |sign: i32| {
        let size = |reason: &Reason| {
            sign * i32::from(reason.score) * catalogue.factor(reason.factor).weight.hundredths()
        };
        let mut picked: Vec<Reason> =
            all.iter().copied().filter(|reason| !reason.assumed && size(reason) > 0).collect();
        // A stable sort keeps the order of the catalogue among equals.
        picked.sort_by_key(|reason| -size(reason));
        picked.truncate(REASONS);
        picked
    };
    (pick(1), pick(-1))
}

/// Everything that rules the approach out: rules, missing means, answers with a veto (X). If there is nothing, the open
/// questions about safety that hold it back.
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
    let means = catalogue
        .means
        .short(approach, MeansAnswers::at_best(answers.facts().levels))
        .into_iter()
        .map(|(factor, needed)| RuledOutBy::Means { factor, needed });
    let found: Vec<RuledOutBy> = rules.chain(means).chain(cells).collect();
    if !found.is_empty() {
        return found;
    }
    let open = open_safety(catalogue, answers).filter(|(_, held)| held.contains(approach));
    open.map(|(factor, _)| RuledOutBy::Open { factor }).collect()
}

/// The form of an approach that the means allow; open answers count as generous.
pub(crate) fn takes(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Option<Takes> {
    catalogue.means.takes(approach, MeansAnswers::at_best(answers.facts().levels))
}

/// The open questions about safety that hold back an approach that nothing rules out.
pub(crate) fn held_back_by(catalogue: &Catalogue, answers: &Answers) -> Vec<FactorId> {
    let scores = super::scores::Scores::of(catalogue, answers.facts());
    let held_back = |held: ApproachSet| held.iter().any(|approach| scores.held_back.contains(approach));
    open_safety(catalogue, answers).filter(|(_, held)| held_back(*held)).map(|(factor, _)| factor).collect()
}

/// Each open question on which the safety of an approach depends, with the approaches that it could rule out.
fn open_safety(catalogue: &Catalogue, answers: &Answers) -> impl Iterator<Item = (FactorId, ApproachSet)> {
    let matrix = &catalogue.matrix;
    answers.unanswered().map(move |factor| {
        let cells = match matrix.guards_people[factor.index()] {
            true => matrix.may_rule_out[factor.index()],
            false => ApproachSet::EMPTY,
        };
        let held = catalogue
            .rules()
            .iter()
            .filter(|rule| rule.guards_people && rule.kind != RuleKind::BlockApproval)
            .filter(|rule| rule.open_factors(answers.facts()).contains(&factor))
            .fold(cells, |held, rule| held.union(rule.approaches));
        (factor, held)
    })
}

/// A safety answer that speaks against an approach, counted at its worst where it is open: enough to keep it from
/// accompanying another, though not from leading.
pub(crate) fn unsafe_as_companion(
    catalogue: &Catalogue,
    answers: &Answers,
    approach: ApproachId,
) -> Vec<RuledOutBy> {
    let guards = |reason: &Reason| catalogue.matrix.guards_people[reason.factor.index()] && reason.score < 0;
    contributions(catalogue, answers, approach)
        .into_iter()
        .filter(guards)
        .map(|reason| match reason.assumed {
            true => RuledOutBy::Open { factor: reason.factor },
            false => RuledOutBy::Cell { factor: reason.factor, level: reason.level },
        })
        .collect()
}

/// The rules that hold back approval of a plan with this approach.
pub(crate) fn blocked_by(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Vec<RuleId> {
    holding(catalogue, answers, approach, &[RuleKind::BlockApproval]).collect()
}

/// The conditions under which the approach stays possible.
pub(crate) fn provisos(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Vec<Proviso> {
    let holding = catalogue.rules().iter().filter(|rule| rule.holds(answers.facts()) == Holds::Yes);
    holding
        .flat_map(|rule| {
            let named = OnlyIf::ALL.iter().zip(&rule.only_if).filter(|(_, set)| set.contains(approach));
            named.map(|(only_if, _)| Proviso { rule: rule.id, only_if: *only_if })
        })
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
