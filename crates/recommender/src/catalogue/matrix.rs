//! The 266 cells, and those of own approaches: as people read them, and as the arithmetic reads them.

use super::{ApproachId, ApproachSet, Factor, FactorGroup, FactorId, Level, MOST_LEVELS, Score};

/// The columns of the arithmetic: the published and the own approaches, padded to whole SIMD registers of four numbers.
pub(crate) const MAX_APPROACHES: usize = 20;

/// The scores of every approach at every level of every factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    scores: [[[Score; MOST_LEVELS]; ApproachId::COUNT]; FactorId::COUNT],
}

impl Default for Cells {
    fn default() -> Self {
        Self { scores: [[[Score::Points(0); MOST_LEVELS]; ApproachId::COUNT]; FactorId::COUNT] }
    }
}

impl Cells {
    /// What the answer `level` to `factor` says of `approach`.
    #[must_use]
    pub const fn score(&self, factor: FactorId, approach: ApproachId, level: Level) -> Score {
        self.scores[factor.index()][approach.index()][level.index()]
    }

    /// The whole row, one score for each level of the factor.
    #[must_use]
    pub fn row(&self, factor: FactorId, approach: ApproachId) -> &[Score] {
        self.scores[factor.index()][approach.index()].split_at(usize::from(factor.levels())).0
    }

    /// Replaces a row; scores beyond the factor's levels are not looked at.
    pub(crate) fn set(&mut self, factor: FactorId, approach: ApproachId, row: &[Score]) {
        let cells = &mut self.scores[factor.index()][approach.index()];
        for (cell, score) in cells.iter_mut().zip(row) {
            *cell = *score;
        }
    }
}

/// The cells laid out for sums: for each answer one lane an approach, and the approaches it rules out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Matrix {
    /// Points by factor, level and approach.
    pub points: [[[i32; MAX_APPROACHES]; MOST_LEVELS]; FactorId::COUNT],
    /// Approaches ruled out by factor and level.
    pub ruled_out: [[ApproachSet; MOST_LEVELS]; FactorId::COUNT],
    /// Whether a factor guards people, so that no answer counts as the worst one.
    pub guards_people: [bool; FactorId::COUNT],
    /// The lowest points of each approach at any level of the factor.
    pub lowest: [[i32; MAX_APPROACHES]; FactorId::COUNT],
    /// Approaches that some level of the factor rules out.
    pub may_rule_out: [ApproachSet; FactorId::COUNT],
    /// Weights in hundredths.
    pub weights: [i32; FactorId::COUNT],
    /// The sum of all weights in hundredths.
    pub total_weight: i32,
}

impl Matrix {
    /// The points with which a factor counts at this level, 0 for unknown: those of the answer, or of the worst answer
    /// where an open one guards people; none where it counts for nothing.
    pub(crate) fn counted(&self, factor: usize, level: u8) -> Option<&[i32; MAX_APPROACHES]> {
        match usize::from(level).checked_sub(1) {
            Some(level) => Some(&self.points[factor][level]),
            None => self.guards_people[factor].then_some(&self.lowest[factor]),
        }
    }

    pub(crate) fn new(factors: &[Factor; FactorId::COUNT], cells: &Cells, present: ApproachSet) -> Self {
        let mut points = [[[0; MAX_APPROACHES]; MOST_LEVELS]; FactorId::COUNT];
        let mut ruled_out = [[ApproachSet::EMPTY; MOST_LEVELS]; FactorId::COUNT];
        let mut lowest = [[0; MAX_APPROACHES]; FactorId::COUNT];
        let mut may_rule_out = [ApproachSet::EMPTY; FactorId::COUNT];
        for factor in FactorId::ALL.iter().copied() {
            for level in factor.each_level() {
                for approach in present.iter() {
                    let score = cells.score(factor, approach, level);
                    points[factor.index()][level.index()][approach.index()] = i32::from(score.points());
                    if score == Score::RulesOut {
                        ruled_out[factor.index()][level.index()].insert(approach);
                        may_rule_out[factor.index()].insert(approach);
                    }
                }
            }
            for approach in present.iter() {
                let points = cells.row(factor, approach).iter().map(|score| i32::from(score.points()));
                lowest[factor.index()][approach.index()] = points.min().unwrap_or(0);
            }
        }
        let weights = std::array::from_fn(|place| factors[place].weight.hundredths());
        Self {
            points,
            ruled_out,
            guards_people: std::array::from_fn(|place| factors[place].group == FactorGroup::Safety),
            lowest,
            may_rule_out,
            weights,
            total_weight: weights.iter().sum(),
        }
    }
}
