//! What a workspace knows better: its own weights, cells and rules, each with an author and a reason.
//!
//! The published catalogue is never touched: an amended one is made beside it, so that going back is dropping it.
//! An amendment may be stricter than the catalogue where people's safety is concerned, never looser.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ApproachId, ApproachSet, Catalogue, FactorGroup, FactorId, Level, Matrix, RuleId, RuleKind, Score, Weight,
};

/// The longest author or reason, in characters.
const LONGEST: usize = 1000;

/// One change to the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Amendment {
    /// What is changed.
    #[serde(flatten)]
    pub part: AmendmentPart,
    /// Who changed it, as a role or a code.
    pub author: String,
    /// Why.
    pub reason: String,
}

/// The part of the catalogue that is changed, and its new value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "part", rename_all = "snake_case", deny_unknown_fields)]
pub enum AmendmentPart {
    /// How much a factor counts.
    Weight {
        /// The factor.
        factor: FactorId,
        /// 0.01 to 10 with at most two decimals.
        weight: f64,
    },
    /// What a factor says of an approach.
    Cell {
        /// The factor.
        factor: FactorId,
        /// The approach.
        approach: ApproachId,
        /// One score for each level.
        scores: Vec<Score>,
    },
    /// Which approaches a rule of kind `rule_out` rules out; none switches it off.
    Rule {
        /// The rule.
        rule: RuleId,
        /// The approaches.
        rules_out: Vec<ApproachId>,
    },
}

/// Which part of the catalogue an amendment changes; each part is changed at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum AmendmentKey {
    /// A factor's weight.
    Weight {
        /// The factor.
        factor: FactorId,
    },
    /// A row of the matrix.
    Cell {
        /// The factor.
        factor: FactorId,
        /// The approach.
        approach: ApproachId,
    },
    /// A rule.
    Rule {
        /// The rule.
        rule: RuleId,
    },
}

impl AmendmentPart {
    /// Which part this is.
    #[must_use]
    pub const fn key(&self) -> AmendmentKey {
        match self {
            Self::Weight { factor, .. } => AmendmentKey::Weight { factor: *factor },
            Self::Cell { factor, approach, .. } => {
                AmendmentKey::Cell { factor: *factor, approach: *approach }
            }
            Self::Rule { rule, .. } => AmendmentKey::Rule { rule: *rule },
        }
    }
}

/// Why an amendment is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The weight is out of range.
    #[error("a weight from 0.01 to 10 with at most two decimals")]
    Weight,
    /// The row has too many or too few scores.
    #[error("{levels} scores, one for each level")]
    Scores {
        /// How many levels the factor has.
        levels: u8,
    },
    /// An X of a safety factor would be lifted.
    #[error("\"X\" at level {level}, because that veto guards people and may not be lifted")]
    VetoGuardsPeople {
        /// The level whose X would go.
        level: u8,
    },
    /// A rule that guards people would become looser.
    #[error("at least the approaches that the published rule rules out, because it guards people")]
    RuleGuardsPeople,
    /// The rule stops or blocks and cannot be amended.
    #[error("a rule of kind rule_out, because stops and blocks stand as they are")]
    RuleStands,
    /// No author is given, or too long a one.
    #[error("an author of 1 to 1000 characters, as a role or a code")]
    Author,
    /// No reason is given, or too long a one.
    #[error("a reason of 1 to 1000 characters")]
    Reason,
    /// The same part is changed twice.
    #[error("one change for each weight, row or rule")]
    Twice,
}

impl Refusal {
    /// The field of an amendment that is refused.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Weight => "weight",
            Self::Scores { .. } | Self::VetoGuardsPeople { .. } => "scores",
            Self::RuleGuardsPeople => "rules_out",
            Self::RuleStands => "rule",
            Self::Author => "author",
            Self::Reason => "reason",
            Self::Twice => "factor",
        }
    }
}

/// Every change a workspace makes, all of them checked against the published catalogue.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
#[serde(transparent)]
#[ts(as = "Vec<Amendment>")]
pub struct Amendments {
    list: Vec<Amendment>,
}

impl Amendments {
    /// The changes in the order in which they were made.
    #[must_use]
    pub fn list(&self) -> &[Amendment] {
        &self.list
    }

    /// Adds a change, or replaces the earlier change of the same part.
    ///
    /// # Errors
    /// Why the change is refused; the others stay as they are.
    pub fn put(&mut self, published: &Catalogue, amendment: Amendment) -> Result<(), Refusal> {
        check(published, &amendment)?;
        let key = amendment.part.key();
        match self.list.iter_mut().find(|other| other.part.key() == key) {
            Some(earlier) => *earlier = amendment,
            None => self.list.push(amendment),
        }
        Ok(())
    }

    /// Takes a change back; whether there was one.
    pub fn remove(&mut self, key: AmendmentKey) -> bool {
        let before = self.list.len();
        self.list.retain(|amendment| amendment.part.key() != key);
        self.list.len() < before
    }

    /// Adds a change that must be the first of its part, as in a file.
    pub(super) fn add(&mut self, published: &Catalogue, amendment: Amendment) -> Result<(), Refusal> {
        if self.list.iter().any(|other| other.part.key() == amendment.part.key()) {
            return Err(Refusal::Twice);
        }
        self.put(published, amendment)
    }
}

/// Whether a change may be made to the published catalogue.
fn check(published: &Catalogue, amendment: &Amendment) -> Result<(), Refusal> {
    let fits = |text: &str| !text.trim().is_empty() && text.chars().count() <= LONGEST;
    if !fits(&amendment.author) {
        return Err(Refusal::Author);
    }
    if !fits(&amendment.reason) {
        return Err(Refusal::Reason);
    }
    match &amendment.part {
        AmendmentPart::Weight { weight, .. } => Weight::new(*weight).map(|_| ()).ok_or(Refusal::Weight),
        AmendmentPart::Cell { factor, approach, scores } => {
            if scores.len() != usize::from(factor.levels()) {
                return Err(Refusal::Scores { levels: factor.levels() });
            }
            if published.factor(*factor).group != FactorGroup::Safety {
                return Ok(());
            }
            let lifted = factor.each_level().zip(scores).find(|(level, score)| {
                published.cells().score(*factor, *approach, *level) == Score::RulesOut
                    && **score != Score::RulesOut
            });
            lifted.map_or(Ok(()), |(level, _)| Err(Refusal::VetoGuardsPeople { level: level.number() }))
        }
        AmendmentPart::Rule { rule, rules_out } => {
            let rule = published.rule(*rule);
            let amended: ApproachSet = rules_out.iter().copied().collect();
            if rule.kind != RuleKind::RuleOut {
                Err(Refusal::RuleStands)
            } else if rule.guards_people && !amended.includes(rule.approaches) {
                Err(Refusal::RuleGuardsPeople)
            } else {
                Ok(())
            }
        }
    }
}

/// What an amended catalogue remembers of a change, to tell when it counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amended {
    pub key: AmendmentKey,
    /// One bit for each level of a cell whose score changed, from level 1 in the lowest.
    changed_levels: u8,
}

impl Amended {
    /// Whether the change took part in the result for an answer to its cell's factor.
    pub const fn counts_at(self, level: Level) -> bool {
        self.changed_levels & (1 << level.index()) != 0
    }
}

impl Catalogue {
    /// The catalogue with a workspace's changes; changes to the same value as before are left out.
    #[must_use]
    pub fn amended(&self, amendments: &Amendments) -> Self {
        let mut changed = self.clone();
        for amendment in amendments.list() {
            let key = amendment.part.key();
            let levels = match &amendment.part {
                AmendmentPart::Weight { factor, weight } => {
                    let factor = &mut changed.factors[factor.index()];
                    let before = factor.weight;
                    factor.weight = Weight::new(*weight).unwrap_or(before);
                    u8::from(factor.weight != before)
                }
                AmendmentPart::Cell { factor, approach, scores } => {
                    let differs = |level: &Level| {
                        scores
                            .get(level.index())
                            .is_some_and(|score| *score != self.cells.score(*factor, *approach, *level))
                    };
                    changed.cells.set(*factor, *approach, scores);
                    factor.each_level().filter(differs).map(|level| 1 << level.index()).sum()
                }
                AmendmentPart::Rule { rule, rules_out } => {
                    let rule = &mut changed.rules[rule.index()];
                    let before = rule.approaches;
                    rule.approaches = rules_out.iter().copied().collect();
                    u8::from(rule.approaches != before)
                }
            };
            if levels != 0 {
                changed.amended.push(Amended { key, changed_levels: levels });
            }
        }
        changed.matrix = Matrix::new(&changed.factors, &changed.cells);
        changed
    }
}
