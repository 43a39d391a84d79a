//! What would change the lead: the nearest other answer to each question, or the nearest pair of answers.

use serde::{Deserialize, Serialize};

use super::Answers;
use super::reasons::{self, RuledOutBy};
use super::scores::{Scores, ratio};
use crate::catalogue::{ApproachId, Catalogue, FactorId, GateId, Level};

/// How many differences to the lead are named.
const DIFFERENCES: usize = 3;

/// One answer turned into another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Change {
    /// A factor is answered differently.
    Level {
        /// The factor.
        factor: FactorId,
        /// The answer as it is; none for *don't know*.
        from: Option<Level>,
        /// The answer as it would be.
        to: Level,
    },
    /// A gate is answered differently.
    Gate {
        /// The gate.
        gate: GateId,
        /// The answer as it would be.
        to: bool,
    },
}

/// One or two changed answers that put another approach first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Reversal {
    /// What would have to change.
    pub changes: Vec<Change>,
    /// How far that is: steps between levels; a gate, another kind of result or a first answer is one step.
    pub steps: u8,
    /// Which approach would come first; none when a stop rule would hold.
    pub lead: Option<ApproachId>,
    /// Whether that approach would fit: a score of 0.25 or more.
    #[serde(default)]
    pub fits: bool,
}

/// The nearest changes of the lead.
///
/// For every factor and gate the nearest other answer that changes which approach is named first, nearest first,
/// those that stop everything last; of two equally near levels the lower one. When no single answer puts another
/// approach first, the nearest pair that does comes before them.
#[must_use]
pub fn reversals(catalogue: &Catalogue, answers: &Answers) -> Vec<Reversal> {
    let lead = super::lead(catalogue, answers);
    let changes = changes(catalogue, answers);
    let mut found = nearest_singles(catalogue, answers, &changes, |then| then != lead);
    if !found.iter().any(|reversal| reversal.lead.is_some()) {
        found.extend(nearest_pair(catalogue, answers, &changes, |then| then.is_some() && then != lead));
    }
    found.sort_by_key(|reversal| (reversal.lead.is_none(), reversal.steps));
    found
}

/// Why an approach is not the first one named, and what would make it so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Obstacles {
    /// The approach that was asked about.
    pub approach: ApproachId,
    /// Which approach is named first now; none when nothing leads.
    pub lead: Option<ApproachId>,
    /// What rules it out; empty when it is possible.
    pub ruled_out_by: Vec<RuledOutBy>,
    /// How much the lead's score is above its own; below zero when only lower exposure puts the lead first.
    pub behind: Option<f64>,
    /// The three answers that put the lead ahead most.
    pub differences: Vec<Difference>,
    /// The nearest one or two changed answers that would put it first; none when it would take more.
    pub nearest: Option<Reversal>,
}

/// One answer on which the lead does better.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Difference {
    /// The factor.
    pub factor: FactorId,
    /// The answer.
    pub level: Level,
    /// What the answer says of the approach, −2 to 2.
    pub own: i8,
    /// What it says of the lead.
    pub lead: i8,
    /// How much of the distance between the two scores it makes.
    pub difference: f64,
}

/// What keeps an approach from being named first.
#[must_use]
pub fn obstacles(catalogue: &Catalogue, answers: &Answers, approach: ApproachId) -> Obstacles {
    let scores = Scores::of(catalogue, answers.facts());
    let lead = scores.lead(catalogue);
    let ruled_out_by = reasons::ruled_out_by(catalogue, answers, approach);
    let rival = lead.filter(|lead| *lead != approach);
    let nearest = if lead == Some(approach) {
        None
    } else {
        let changes = changes(catalogue, answers);
        let wanted = |then: Option<ApproachId>| then == Some(approach);
        let mut singles = nearest_singles(catalogue, answers, &changes, wanted);
        singles.sort_by_key(|reversal| reversal.steps);
        singles.into_iter().next().or_else(|| nearest_pair(catalogue, answers, &changes, wanted))
    };
    Obstacles {
        approach,
        lead,
        ruled_out_by,
        behind: rival
            .map(|rival| ratio(scores.sums[rival.index()] - scores.sums[approach.index()], scores.full())),
        differences: rival
            .map_or_else(Vec::new, |rival| differences(catalogue, answers, &scores, approach, rival)),
        nearest,
    }
}

fn differences(
    catalogue: &Catalogue,
    answers: &Answers,
    scores: &Scores,
    approach: ApproachId,
    rival: ApproachId,
) -> Vec<Difference> {
    let mut all: Vec<(i32, Difference)> = answers
        .answered()
        .filter_map(|(factor, level)| {
            let own = catalogue.cells().score(factor, approach, level).points();
            let lead = catalogue.cells().score(factor, rival, level).points();
            let ahead = catalogue.factor(factor).weight.hundredths() * i32::from(lead - own);
            let difference = ratio(ahead, scores.full());
            (ahead > 0).then_some((ahead, Difference { factor, level, own, lead, difference }))
        })
        .collect();
    all.sort_by_key(|(ahead, _)| -ahead);
    all.truncate(DIFFERENCES);
    all.into_iter().map(|(_, difference)| difference).collect()
}

/// Whether an approach fits under these answers.
fn fits(catalogue: &Catalogue, answers: &Answers, approach: Option<ApproachId>) -> bool {
    let scores = Scores::of(catalogue, answers.facts());
    approach.is_some_and(|approach| 4 * scores.sums[approach.index()] >= scores.full())
}

/// A possible change and how far it is.
struct Step {
    change: Change,
    steps: u8,
}

/// Every other answer to every question that proposes no danger; for each question the nearest first.
///
/// Less safety is nothing to try for, and neither is anything that a gate asks about.
fn changes(catalogue: &Catalogue, answers: &Answers) -> Vec<Step> {
    let mut all = Vec::new();
    for factor in FactorId::ALL.iter().copied() {
        let from = answers.get(factor);
        let guards = catalogue.matrix.guards_people[factor.index()];
        let steps = |to: Level| from.map_or(1, |from| catalogue.factor(factor).steps(from, to));
        let mut levels: Vec<Step> = factor
            .each_level()
            .filter(|to| from != Some(*to) && !(guards && *to <= from.unwrap_or(Level::LOWEST)))
            .map(|to| Step { change: Change::Level { factor, from, to }, steps: steps(to) })
            .collect();
        levels.sort_by_key(|step| step.steps);
        all.append(&mut levels);
    }
    let closed = GateId::ALL.iter().filter(|gate| answers.gate(**gate));
    all.extend(closed.map(|gate| Step { change: Change::Gate { gate: *gate, to: false }, steps: 1 }));
    all
}

impl Change {
    /// Whether two changes are of the same question.
    fn same_question(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Level { factor: one, .. }, Self::Level { factor: two, .. }) => one == two,
            (Self::Gate { gate: one, .. }, Self::Gate { gate: two, .. }) => one == two,
            (Self::Level { .. }, Self::Gate { .. }) | (Self::Gate { .. }, Self::Level { .. }) => false,
        }
    }

    fn apply(&self, answers: &Answers) -> Answers {
        match *self {
            Self::Level { factor, to, .. } => answers.with(factor, to),
            Self::Gate { gate, to } => {
                let mut changed = *answers;
                changed.set_gate(gate, to);
                changed
            }
        }
    }
}

/// For each question the nearest change after which the lead is as wanted.
fn nearest_singles(
    catalogue: &Catalogue,
    answers: &Answers,
    changes: &[Step],
    wanted: impl Fn(Option<ApproachId>) -> bool,
) -> Vec<Reversal> {
    let mut found: Vec<Reversal> = Vec::new();
    for Step { change, steps } in changes {
        let answered = found.last().and_then(|last| last.changes.first());
        if answered.is_some_and(|last| last.same_question(change)) {
            continue;
        }
        let then = change.apply(answers);
        let lead = super::lead(catalogue, &then);
        if wanted(lead) {
            let fits = fits(catalogue, &then, lead);
            found.push(Reversal { changes: vec![*change], steps: *steps, lead, fits });
        }
    }
    found
}

/// The nearest two changes after which the lead is as wanted; the first in the order of the questionnaire among equals.
fn nearest_pair(
    catalogue: &Catalogue,
    answers: &Answers,
    changes: &[Step],
    wanted: impl Fn(Option<ApproachId>) -> bool,
) -> Option<Reversal> {
    let mut nearest: Option<Reversal> = None;
    for (place, first) in changes.iter().enumerate() {
        let once = first.change.apply(answers);
        for second in changes.iter().skip(place + 1) {
            let steps = first.steps + second.steps;
            let farther = nearest.as_ref().is_some_and(|nearest| nearest.steps <= steps);
            if farther || second.change.same_question(&first.change) {
                continue;
            }
            let then = second.change.apply(&once);
            let lead = super::lead(catalogue, &then);
            if wanted(lead) {
                let fits = fits(catalogue, &then, lead);
                nearest = Some(Reversal { changes: vec![first.change, second.change], steps, lead, fits });
            }
        }
    }
    nearest
}
