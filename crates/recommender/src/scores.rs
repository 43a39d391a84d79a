//! Where the approaches stand under one set of answers: the arithmetic and nothing else.
//!
//! All sums are whole numbers in hundredths of a weight, so that the same answers give the same order on every
//! machine and no rounding decides who is within 0.05 of the top.
//!
//! What is not known is not taken to be safe: an unanswered question about safety counts as its worst answer, and an
//! approach that it could still rule out may not lead. Another unanswered question adds nothing, and its weight stays
//! in the divisor, so that few answers never make a high score.

use crate::catalogue::{
    ApproachId, ApproachSet, Catalogue, FactorId, Facts, Holds, MAX_APPROACHES, MeansAnswers, RuleKind,
};
use crate::weightings::{FIRM, weightings};

/// Sums and exclusions of one set of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scores {
    /// For each approach Σ(weight × score), weights in hundredths; open questions about safety at their worst answer.
    pub sums: [i32; MAX_APPROACHES],
    /// Σ(weight) over answered factors, in hundredths.
    pub answered: i32,
    /// Approaches that a cell, a rule, a stop or the means rule out.
    pub ruled_out: ApproachSet,
    /// Approaches that an open question about safety could still rule out.
    pub held_back: ApproachSet,
    /// The levels behind it, 0 for unknown.
    levels: [u8; FactorId::COUNT],
    /// Σ(weight) over all factors, in hundredths.
    total: i32,
    /// The approaches there are.
    present: ApproachSet,
}

impl Scores {
    /// Adds up the answers and applies X cells and hard rules.
    pub fn of(catalogue: &Catalogue, facts: Facts<'_>) -> Self {
        let matrix = &catalogue.matrix;
        let mut sums = [0; MAX_APPROACHES];
        let mut answered = 0;
        let mut ruled_out = ApproachSet::EMPTY;
        let mut held_back = ApproachSet::EMPTY;
        for factor in 0..FactorId::COUNT {
            let weight = matrix.weights[factor];
            match usize::from(facts.levels[factor]).checked_sub(1) {
                Some(level) => {
                    answered += weight;
                    ruled_out = ruled_out.union(matrix.ruled_out[factor][level]);
                }
                None if matrix.guards_people[factor] => {
                    held_back = held_back.union(matrix.may_rule_out[factor]);
                }
                None => {}
            }
            let points = matrix.counted(factor, facts.levels[factor]);
            for (sum, points) in sums.iter_mut().zip(points.into_iter().flatten()) {
                *sum += weight * points;
            }
        }
        ruled_out = ruled_out.union(catalogue.means.out_of_reach(MeansAnswers::at_best(facts.levels)));
        for rule in &catalogue.rules {
            match (rule.kind, rule.holds(facts)) {
                (RuleKind::BlockApproval | RuleKind::Retired, _) | (_, Holds::No) => {}
                (RuleKind::RuleOut | RuleKind::Stop, Holds::Yes) => {
                    ruled_out = ruled_out.union(rule.approaches);
                }
                (RuleKind::RuleOut | RuleKind::Stop, Holds::Perhaps) if rule.guards_people => {
                    held_back = held_back.union(rule.approaches);
                }
                (RuleKind::RuleOut | RuleKind::Stop, Holds::Perhaps) => {}
            }
        }
        if answered == 0 {
            sums = [0; MAX_APPROACHES];
        }
        Self {
            sums,
            answered,
            ruled_out,
            held_back: held_back.without(ruled_out),
            levels: *facts.levels,
            total: matrix.total_weight,
            present: catalogue.present,
        }
    }

    /// The sum that would be a score of 1.
    pub const fn full(&self) -> i32 {
        2 * self.total
    }

    /// The score of an approach, −1 to 1; 0 when nothing is answered.
    pub fn score(&self, approach: ApproachId) -> f64 {
        ratio(self.sums[approach.index()], self.full())
    }

    /// Whether an approach may lead, stand in a path and be chosen.
    pub const fn allows(&self, approach: ApproachId) -> bool {
        !self.ruled_out.contains(approach) && !self.held_back.contains(approach)
    }

    /// The approaches that may lead.
    pub fn allowed(&self) -> impl Iterator<Item = ApproachId> {
        self.present.without(self.ruled_out).without(self.held_back).iter()
    }

    /// The approaches within 0.05 of the top of those that may lead; none before the first answer.
    pub fn joint_leads(&self) -> ApproachSet {
        let top = self.allowed().map(|approach| self.sums[approach.index()]).max();
        let Some(top) = top.filter(|_| self.answered > 0) else { return ApproachSet::EMPTY };
        self.allowed().filter(|approach| 20 * (top - self.sums[approach.index()]) <= self.full()).collect()
    }

    /// Whether how much people are exposed decides among approaches that fit alike: where a visit or a journey is
    /// dangerous, or nobody has said that it is not.
    pub fn exposure_decides(&self) -> bool {
        let dangerous = |factor: FactorId| self.levels[factor.index()] <= 2;
        dangerous(FactorId::SafeHome) || dangerous(FactorId::SafeTravel)
    }

    /// The joint leads, the one to be named first in front: where exposure decides the least exposing one, else the
    /// one that is ahead in most plausible weightings.
    pub fn leads(&self, catalogue: &Catalogue) -> Vec<ApproachId> {
        let mut leads: Vec<ApproachId> = self.joint_leads().iter().collect();
        leads.sort_by_key(|lead| catalogue.approach(*lead).exposure);
        if leads.len() > 1 && !self.exposure_decides() {
            let ahead = self.ahead(catalogue, &leads);
            // A stable sort keeps the less exposing one in front among equals.
            leads.sort_by_key(|lead| -ahead[lead.index()]);
        }
        leads
    }

    /// Whether no lead is ahead of the others in seven of ten plausible weightings.
    pub fn too_close_to_call(&self, catalogue: &Catalogue) -> bool {
        let leads: Vec<ApproachId> = self.joint_leads().iter().collect();
        let ahead = self.ahead(catalogue, &leads);
        #[expect(clippy::cast_precision_loss, reason = "some hundred weightings")]
        let all = weightings().len() as f64;
        leads.len() > 1 && !leads.iter().any(|lead| f64::from(ahead[lead.index()]) >= FIRM * all)
    }

    /// The approach to be named first.
    pub fn lead(&self, catalogue: &Catalogue) -> Option<ApproachId> {
        self.leads(catalogue).first().copied()
    }

    /// In how many of the plausible weightings each lead is ahead of the other leads.
    fn ahead(&self, catalogue: &Catalogue, leads: &[ApproachId]) -> [i32; MAX_APPROACHES] {
        let matrix = &catalogue.matrix;
        let row = |factor: usize| Some((factor, matrix.counted(factor, self.levels[factor])?));
        let rows: Vec<(usize, &[i32; MAX_APPROACHES])> = (0..FactorId::COUNT).filter_map(row).collect();
        let mut ahead = [0; MAX_APPROACHES];
        for multipliers in weightings() {
            let mut sums = [0; MAX_APPROACHES];
            for (factor, points) in &rows {
                let weight = matrix.weights[*factor] * multipliers[*factor];
                for (sum, points) in sums.iter_mut().zip(*points) {
                    *sum += weight * points;
                }
            }
            let first = leads.iter().max_by_key(|lead| {
                let tie = (catalogue.approach(**lead).exposure, **lead);
                (sums[lead.index()], std::cmp::Reverse(tie))
            });
            if let Some(first) = first {
                ahead[first.index()] += 1;
            }
        }
        ahead
    }

    /// All there are: the leads, the others by score, those that an open answer holds back, those ruled out last.
    pub fn order(&self, catalogue: &Catalogue) -> Vec<ApproachId> {
        let mut order = self.leads(catalogue);
        let mut others: Vec<ApproachId> = self.present.iter().filter(|id| !order.contains(id)).collect();
        others.sort_by_key(|id| {
            let approach = catalogue.approach(*id);
            let out = self.ruled_out.contains(*id);
            (out, !self.allows(*id), -self.sums[id.index()], approach.exposure, approach.cost)
        });
        order.append(&mut others);
        order
    }
}

/// A score from its sum, 0 when nothing is answered.
pub(crate) fn ratio(sum: i32, full: i32) -> f64 {
    if full == 0 { 0.0 } else { f64::from(sum) / f64::from(full) }
}
