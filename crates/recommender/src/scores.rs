//! Where the approaches stand under one set of answers: the arithmetic and nothing else.
//!
//! All sums are whole numbers in hundredths of a weight, so that the same answers give the same order on every
//! machine and no rounding decides who is within 0.05 of the top.

use crate::catalogue::{
    ApproachId, ApproachSet, Catalogue, FactorId, Facts, Holds, MAX_APPROACHES, RuleKind,
};

/// Sums and exclusions of one set of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scores {
    /// For each approach Σ(weight × score) over answered factors, weights in hundredths.
    pub sums: [i32; MAX_APPROACHES],
    /// Σ(weight) over answered factors, in hundredths.
    pub answered: i32,
    /// Approaches that a cell, a rule or a stop rules out.
    pub ruled_out: ApproachSet,
    /// The approaches there are.
    present: ApproachSet,
}

impl Scores {
    /// Adds up the answers and applies X cells and hard rules; an unknown answer adds nothing and rules nothing out.
    pub fn of(catalogue: &Catalogue, facts: Facts<'_>) -> Self {
        let matrix = &catalogue.matrix;
        let mut sums = [0; MAX_APPROACHES];
        let mut answered = 0;
        let mut ruled_out = ApproachSet::EMPTY;
        for factor in 0..FactorId::COUNT {
            let Some(level) = usize::from(facts.levels[factor]).checked_sub(1) else { continue };
            let weight = matrix.weights[factor];
            answered += weight;
            for (sum, points) in sums.iter_mut().zip(&matrix.points[factor][level]) {
                *sum += weight * points;
            }
            ruled_out = ruled_out.union(matrix.ruled_out[factor][level]);
        }
        for rule in &catalogue.rules {
            match rule.kind {
                RuleKind::RuleOut | RuleKind::Stop if rule.holds(facts) == Holds::Yes => {
                    ruled_out = ruled_out.union(rule.approaches);
                }
                RuleKind::RuleOut | RuleKind::Stop | RuleKind::BlockApproval => {}
            }
        }
        Self { sums, answered, ruled_out, present: catalogue.present }
    }

    /// The sum that would be a score of 1.
    pub const fn full(&self) -> i32 {
        2 * self.answered
    }

    /// The score of an approach, −1 to 1; 0 when nothing is answered.
    pub fn score(&self, approach: ApproachId) -> f64 {
        ratio(self.sums[approach.index()], self.full())
    }

    /// The highest sum among approaches that are not ruled out; none before the first answer.
    fn top(&self) -> Option<i32> {
        if self.answered == 0 {
            return None;
        }
        self.allowed().map(|approach| self.sums[approach.index()]).max()
    }

    fn allowed(&self) -> impl Iterator<Item = ApproachId> {
        self.present.without(self.ruled_out).iter()
    }

    /// The approaches within 0.05 of the top.
    pub fn joint_leads(&self) -> ApproachSet {
        let Some(top) = self.top() else { return ApproachSet::EMPTY };
        self.allowed().filter(|approach| 20 * (top - self.sums[approach.index()]) <= self.full()).collect()
    }

    /// The approach to be named first: of the joint leads the one that exposes people least.
    pub fn lead(&self, catalogue: &Catalogue) -> Option<ApproachId> {
        let top = self.top()?;
        catalogue
            .by_exposure
            .iter()
            .copied()
            .filter(|approach| !self.ruled_out.contains(*approach))
            .find(|approach| 20 * (top - self.sums[approach.index()]) <= self.full())
    }

    /// All there are: joint leads by exposure and cost, the others by score, those ruled out last.
    pub fn order(&self, catalogue: &Catalogue) -> Vec<ApproachId> {
        let leads = self.joint_leads();
        let mut order: Vec<ApproachId> = self.present.iter().collect();
        order.sort_by_key(|id| {
            let approach = catalogue.approach(*id);
            let joint = leads.contains(*id);
            let sum = if joint { 0 } else { -self.sums[id.index()] };
            (self.ruled_out.contains(*id), !joint, sum, approach.exposure, approach.cost)
        });
        order
    }
}

/// A score from its sum, 0 when nothing is answered.
pub(crate) fn ratio(sum: i32, full: i32) -> f64 {
    if full == 0 { 0.0 } else { f64::from(sum) / f64::from(full) }
}
