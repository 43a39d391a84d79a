//! How firm a ranking is: stochastic multicriteria acceptability analysis.
//!
//! Weights, scores and answers are judgements, so the ranking is repeated many times: every weight is drawn uniformly
//! within ±50 % of the catalogue's; every score is moved a step down or up in one draw of four each, within −2 to 2;
//! every answer on a scale is moved a step to either side in one draw of eight each; every unknown answer is drawn
//! uniformly over its levels, but for questions about safety, which count as their worst answer as everywhere. What is
//! reported is how often each approach comes out first and its mean rank (after SMAA-2, Lahdelma and Salminen 2001).
//! What the answers rule out or hold back stays out in every draw, and X cells and hard rules apply at drawn levels of
//! unknown answers. All arithmetic is in whole numbers from a seeded generator with a fixed sequence: the same seed
//! gives the same shares on every machine.

use std::sync::LazyLock;

use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng;
use serde::{Deserialize, Serialize};

use super::Answers;
use super::scores::Scores;
use super::weightings::{WEIGHT_BITS, multiplier};
use crate::catalogue::{
    ApproachId, ApproachSet, Catalogue, FactorId, Facts, Holds, MAX_APPROACHES, MEANS, MeansAnswers, Rule,
    RuleKind,
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

/// Bits of randomness that choose how the scores of one answer are moved.
const MOVE_BITS: u32 = 10;
/// Bits of randomness that decide whether an answer is moved: one pattern of eight down, one up.
const STEP_BITS: u32 = 3;
/// How many factors one word of randomness serves.
const PER_WORD: usize = 2;

/// Ways in which the scores of one answer are moved: a step down for one approach of four, a step up for another one.
fn moves() -> &'static [[i32; MAX_APPROACHES]] {
    static ALL: LazyLock<Vec<[i32; MAX_APPROACHES]>> = LazyLock::new(|| {
        let mut random = Pcg64Mcg::new(1763);
        let mut one = || {
            let (up, down) = (random.next_u64(), random.next_u64());
            let bit = |word: u64, lane: usize| i32::from(word >> lane & 1 == 1);
            std::array::from_fn(|lane| bit(up, lane) - bit(down, lane))
        };
        (0..1 << MOVE_BITS).map(|_| one()).collect()
    });
    &ALL
}

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
        #[expect(clippy::cast_precision_loss, reason = "a sum of at most 20 ranks a draw stays exact")]
        let ranks = tally.ranks[place] as f64;
        Robustness { first: f64::from(tally.first[place]) / draws, mean_rank: ranks / draws }
    }))
}

#[derive(Default)]
struct Tally {
    first: [u32; MAX_APPROACHES],
    ranks: [u64; MAX_APPROACHES],
}

type Lanes = [i32; MAX_APPROACHES];

/// Where the points of a factor come from in a draw.
enum Source<'a> {
    /// The rows a step below the answer, at it and a step above it.
    Answered([&'a Lanes; 3]),
    /// The worst answer to an open question about safety.
    Worst(&'a Lanes),
    /// Any answer.
    Open,
}

/// What stays the same over all draws.
struct Plan<'a> {
    catalogue: &'a Catalogue,
    moves: &'static [Lanes],
    sources: [Source<'a>; FactorId::COUNT],
    /// The known levels, 0 for unknown.
    levels: [u8; FactorId::COUNT],
    gates: u8,
    /// Approaches that are ruled out or held back in every draw.
    out: ApproachSet,
    /// Whether an answer about means is unknown.
    means_open: bool,
    /// Rules that depend on an unknown answer.
    open_rules: Vec<&'a Rule>,
    /// The rank that stands for "not possible in this draw".
    last: u32,
}

impl<'a> Plan<'a> {
    fn new(catalogue: &'a Catalogue, answers: &Answers) -> Self {
        let facts = answers.facts();
        let matrix = &catalogue.matrix;
        let scores = Scores::of(catalogue, facts);
        let sources = std::array::from_fn(|place| {
            let factor = FactorId::ALL[place];
            let rows = &matrix.points[place];
            match answers.get(factor) {
                Some(level) if catalogue.factor(factor).ordinal => {
                    let last = usize::from(factor.levels()) - 1;
                    let at = level.index();
                    Source::Answered([&rows[at.saturating_sub(1)], &rows[at], &rows[(at + 1).min(last)]])
                }
                Some(level) => Source::Answered([&rows[level.index()]; 3]),
                None if matrix.guards_people[place] => Source::Worst(&matrix.lowest[place]),
                None => Source::Open,
            }
        });
        Self {
            catalogue,
            moves: moves(),
            sources,
            levels: *facts.levels,
            gates: facts.gates,
            out: scores.ruled_out.union(scores.held_back),
            means_open: MEANS.iter().any(|factor| answers.get(*factor).is_none()),
            open_rules: catalogue
                .rules()
                .iter()
                .filter(|rule| rule.kind != RuleKind::BlockApproval && rule.holds(facts) == Holds::Perhaps)
                .collect(),
            last: catalogue.present.iter().map(|_| 1).sum(),
        }
    }

    fn draw(&self, random: &mut Pcg64Mcg, tally: &mut Tally) {
        let matrix = &self.catalogue.matrix;
        let mut sums = [0; MAX_APPROACHES];
        let mut levels = self.levels;
        let mut out = self.out;
        let mut word = 0;
        for (place, source) in self.sources.iter().enumerate() {
            if place % PER_WORD == 0 {
                word = random.next_u64();
            }
            let weight = matrix.weights[place] * multiplier(word);
            word >>= WEIGHT_BITS;
            let moved = &self.moves[(word & ((1 << MOVE_BITS) - 1)) as usize];
            word >>= MOVE_BITS;
            let step = match word & ((1 << STEP_BITS) - 1) {
                0 => 0,
                1 => 2,
                _ => 1,
            };
            word >>= STEP_BITS;
            let row = match source {
                Source::Answered(rows) => rows[step],
                Source::Worst(row) => row,
                Source::Open => {
                    let level = any_level(random, FactorId::ALL[place]);
                    levels[place] = level + 1;
                    out = out.union(matrix.ruled_out[place][usize::from(level)]);
                    &matrix.points[place][usize::from(level)]
                }
            };
            for ((sum, points), moved) in sums.iter_mut().zip(row).zip(moved) {
                *sum += weight * (points + moved).clamp(-2, 2);
            }
        }
        let facts = Facts { levels: &levels, gates: self.gates };
        if self.means_open {
            out = out.union(self.catalogue.means.out_of_reach(MeansAnswers::at_best(&levels)));
        }
        for rule in &self.open_rules {
            if rule.holds(facts) == Holds::Yes {
                out = out.union(rule.approaches);
            }
        }
        self.count(&mut sums, out, tally);
    }

    fn count(&self, sums: &mut Lanes, out: ApproachSet, tally: &mut Tally) {
        let possible = self.catalogue.present.without(out);
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

/// A level of a factor from 0, each as likely as the others.
fn any_level(random: &mut Pcg64Mcg, factor: FactorId) -> u8 {
    let share = u64::from(random.next_u32()) * u64::from(factor.levels());
    #[expect(clippy::cast_possible_truncation, reason = "a share of at most six levels")]
    let level = (share >> 32) as u8;
    level
}
