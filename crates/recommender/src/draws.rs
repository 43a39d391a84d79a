//! How firm a ranking is: stochastic multicriteria acceptability analysis.
//!
//! Weights are a judgement, so the ranking is repeated many times with every weight drawn uniformly within ±50 % of
//! the catalogue's, and every unknown answer drawn uniformly over its levels; what is reported is how often each
//! approach comes out first and its mean rank (after SMAA-2, Lahdelma and Salminen 2001). A draw is a complete set
//! of answers, so X cells and hard rules apply at drawn levels. All arithmetic is in whole numbers from a seeded
//! generator with a fixed sequence: the same seed gives the same shares on every machine.

use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng;
use serde::{Deserialize, Serialize};

use super::Answers;
use crate::catalogue::{
    ApproachId, ApproachSet, Catalogue, FactorId, Facts, Holds, MAX_APPROACHES, Rule, RuleKind,
};

/// How many draws to make, and from which seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sampling {
    /// The number of draws.
    pub draws: u32,
    /// The seed; the same seed gives the same draws.
    pub seed: u64,
}

impl Default for Sampling {
    /// Ten thousand draws, which puts a share within about one in a hundred.
    fn default() -> Self {
        Self { draws: 10_000, seed: 2001 }
    }
}

/// How an approach fares over all draws.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Robustness {
    /// The share of draws, 0 to 1, in which it has the highest score; the least exposing one in a tie.
    pub first: f64,
    /// Its mean rank by score, 1 the best; a draw that rules it out counts as the last rank.
    pub mean_rank: f64,
}

/// Bits of randomness for one weight: 1,024 steps between half and one and a half.
const WEIGHT_BITS: u32 = 10;
const PER_WORD: usize = 6;

/// Makes the draws; by the place of each approach in the catalogue, of no meaning where there is none. `None` when no draws are asked for.
#[must_use]
pub fn robustness(
    catalogue: &Catalogue,
    answers: &Answers,
    sampling: Sampling,
) -> Option<[Robustness; ApproachId::COUNT]> {
    if sampling.draws == 0 {
        return None;
    }
    let mut random = Pcg64Mcg::new(u128::from(sampling.seed));
    let plan = Plan::new(catalogue, answers);
    let mut tally = Tally::default();
    for _ in 0..sampling.draws {
        plan.draw(&mut random, &mut tally);
    }
    let draws = f64::from(sampling.draws);
    Some(std::array::from_fn(|place| {
        #[expect(clippy::cast_precision_loss, reason = "a sum of at most 16 ranks a draw stays exact")]
        let ranks = tally.ranks[place] as f64;
        Robustness { first: f64::from(tally.first[place]) / draws, mean_rank: ranks / draws }
    }))
}

#[derive(Default)]
struct Tally {
    first: [u32; MAX_APPROACHES],
    ranks: [u64; MAX_APPROACHES],
}

/// What stays the same over all draws.
struct Plan<'a> {
    catalogue: &'a Catalogue,
    /// The known levels, 0 for unknown.
    levels: [u8; FactorId::COUNT],
    gates: u8,
    /// Points of the known answers; zero where unknown.
    rows: [[i32; MAX_APPROACHES]; FactorId::COUNT],
    unknown: Vec<FactorId>,
    ruled_out: ApproachSet,
    /// Rules that depend on an unknown answer.
    open_rules: Vec<&'a Rule>,
    /// The rank that stands for "not possible in this draw".
    last: u32,
}

impl<'a> Plan<'a> {
    fn new(catalogue: &'a Catalogue, answers: &Answers) -> Self {
        let facts = answers.facts();
        let matrix = &catalogue.matrix;
        let mut rows = [[0; MAX_APPROACHES]; FactorId::COUNT];
        for (factor, level) in answers.answered() {
            rows[factor.index()] = matrix.points[factor.index()][level.index()];
        }
        Self {
            catalogue,
            levels: *facts.levels,
            gates: facts.gates,
            rows,
            unknown: answers.unanswered().collect(),
            ruled_out: super::scores::Scores::of(catalogue, facts).ruled_out,
            open_rules: catalogue
                .rules()
                .iter()
                .filter(|rule| rule.kind != RuleKind::BlockApproval && rule.holds(facts) == Holds::Perhaps)
                .collect(),
            last: catalogue.present.iter().map(|_| 1).sum(),
        }
    }

    fn draw(&self, random: &mut Pcg64Mcg, tally: &mut Tally) {
        let weights = self.weights(random);
        let mut sums = [0; MAX_APPROACHES];
        for (weight, row) in weights.iter().zip(&self.rows) {
            for (sum, points) in sums.iter_mut().zip(row) {
                *sum += weight * points;
            }
        }
        let ruled_out = if self.unknown.is_empty() {
            self.ruled_out
        } else {
            self.fill_unknown(random, &weights, &mut sums)
        };
        self.count(&mut sums, ruled_out, tally);
    }

    /// Every weight times a factor between 0.5 and 1.5, in steps of 1/1024.
    fn weights(&self, random: &mut Pcg64Mcg) -> [i32; FactorId::COUNT] {
        let mut weights = self.catalogue.matrix.weights;
        for chunk in weights.chunks_mut(PER_WORD) {
            let mut word = random.next_u64();
            for weight in chunk {
                let step = (word & ((1 << WEIGHT_BITS) - 1)) as i32;
                *weight *= (1 << WEIGHT_BITS) + 1 + 2 * step;
                word >>= WEIGHT_BITS;
            }
        }
        weights
    }

    /// Draws a level for each unknown answer, adds its points and finds what it rules out.
    fn fill_unknown(
        &self,
        random: &mut Pcg64Mcg,
        weights: &[i32; FactorId::COUNT],
        sums: &mut [i32; MAX_APPROACHES],
    ) -> ApproachSet {
        let matrix = &self.catalogue.matrix;
        let mut levels = self.levels;
        let mut ruled_out = self.ruled_out;
        for factor in &self.unknown {
            let place = factor.index();
            let share = u64::from(random.next_u32()) * u64::from(factor.levels());
            #[expect(clippy::cast_possible_truncation, reason = "a share of at most six levels")]
            let level = (share >> 32) as u8;
            levels[place] = level + 1;
            ruled_out = ruled_out.union(matrix.ruled_out[place][usize::from(level)]);
            for (sum, points) in sums.iter_mut().zip(&matrix.points[place][usize::from(level)]) {
                *sum += weights[place] * points;
            }
        }
        let facts = Facts { levels: &levels, gates: self.gates };
        for rule in &self.open_rules {
            if rule.holds(facts) == Holds::Yes {
                ruled_out = ruled_out.union(rule.approaches);
            }
        }
        ruled_out
    }

    fn count(&self, sums: &mut [i32; MAX_APPROACHES], ruled_out: ApproachSet, tally: &mut Tally) {
        let possible = self.catalogue.present.without(ruled_out);
        for (place, sum) in sums.iter_mut().enumerate() {
            let possible = ApproachId::ALL.get(place).is_some_and(|approach| possible.contains(*approach));
            if !possible {
                *sum = i32::MIN;
            }
        }
        for (place, sum) in sums.iter().enumerate().take(ApproachId::COUNT) {
            let above: u32 = sums.iter().map(|other| u32::from(other > sum)).sum();
            let rank = if *sum == i32::MIN { self.last } else { above + 1 };
            tally.ranks[place] += u64::from(rank);
        }
        let top = sums.iter().copied().fold(i32::MIN, i32::max);
        if top > i32::MIN {
            let first = self.catalogue.by_exposure.iter().find(|approach| sums[approach.index()] == top);
            if let Some(first) = first {
                tally.first[first.index()] += 1;
            }
        }
    }
}
