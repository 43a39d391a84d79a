//! What a workspace knows better: its own weights, cells, rules and approaches, each with an author and a reason.
//!
//! The published catalogue is never touched: an amended one is made beside it, so that going back is dropping it.
//! An amendment may be stricter than the catalogue where people's safety is concerned, never looser.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{ApproachId, ApproachSet, Catalogue, FactorGroup, FactorId, RuleId, RuleKind, Score, Weight};
use crate::catalogue::amendment_key::{Amended, AmendmentKey};

/// The longest author or reason, in characters.
const LONGEST: usize = 1000;

/// The longest name of an own approach, in characters.
const LONGEST_NAME: usize = 80;

/// The longest description of an own approach, in characters.
const LONGEST_ABOUT: usize = 500;

/// One change to the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
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
    /// An approach of the workspace's own, which begins as a copy of a published one.
    Approach {
        /// Its place, one of [`ApproachId::OWN`].
        approach: ApproachId,
        /// The published approach it is a copy of.
        like: ApproachId,
        /// What people call it, 1 to 80 characters.
        name: String,
        /// What it is, in a sentence or two, 1 to 500 characters.
        about: String,
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
            Self::Approach { approach, .. } => AmendmentKey::Approach { approach: *approach },
        }
    }

    /// The own approach that it defines, if it defines one.
    #[must_use]
    pub const fn defines(&self) -> Option<ApproachId> {
        match self {
            Self::Approach { approach, .. } => Some(*approach),
            Self::Weight { .. } | Self::Cell { .. } | Self::Rule { .. } => None,
        }
    }

    /// Whether it speaks of this approach, so that it has no meaning without it.
    #[must_use]
    pub fn names(&self, place: ApproachId) -> bool {
        match self {
            Self::Weight { .. } => false,
            Self::Cell { approach, .. } | Self::Approach { approach, .. } => *approach == place,
            Self::Rule { rules_out, .. } => rules_out.contains(&place),
        }
    }

    /// The same part with other places for own approaches.
    #[must_use]
    pub fn placed(mut self, place: impl Fn(ApproachId) -> ApproachId) -> Self {
        match &mut self {
            Self::Weight { .. } => {}
            Self::Cell { approach, .. } | Self::Approach { approach, .. } => *approach = place(*approach),
            Self::Rule { rules_out, .. } => {
                for approach in rules_out {
                    *approach = place(*approach);
                }
            }
        }
        self
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
    /// An own approach has no place of its own, or is a copy of another own one.
    #[error("one of the places O1, O2 and O3, like one of the fourteen approaches")]
    Place,
    /// An own approach has no name, or too long a one.
    #[error("a name of 1 to 80 characters")]
    Name,
    /// An own approach is not described, or at too great length.
    #[error("a description of 1 to 500 characters")]
    About,
    /// A change of an own approach that is not defined.
    #[error("an approach that is defined")]
    NoSuchApproach,
    /// The same part is changed twice.
    #[error("one change for each weight, row, rule or approach")]
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
            Self::Place => "like",
            Self::Name => "name",
            Self::About => "about",
            Self::NoSuchApproach => "approach",
            Self::Twice => "factor",
        }
    }
}

/// Every change a workspace makes, all of them checked against the published catalogue.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
#[cfg_attr(feature = "typescript", ts(as = "Vec<Amendment>"))]
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
        check(&self.with_own_approaches(published), &amendment)?;
        let key = amendment.part.key();
        match self.list.iter_mut().find(|other| other.part.key() == key) {
            Some(earlier) => *earlier = amendment,
            None => self.list.push(amendment),
        }
        Ok(())
    }

    /// The published catalogue with the own approaches, each still a plain copy.
    pub fn with_own_approaches<'a>(&self, published: &'a Catalogue) -> Cow<'a, Catalogue> {
        let mut catalogue = Cow::Borrowed(published);
        for amendment in &self.list {
            if let AmendmentPart::Approach { approach, like, .. } = &amendment.part {
                catalogue.to_mut().add_own(*approach, *like);
            }
        }
        catalogue
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

/// Whether a change may be made to the published catalogue and the own approaches beside it.
fn check(published: &Catalogue, amendment: &Amendment) -> Result<(), Refusal> {
    let fits = |text: &str, most: usize| !text.trim().is_empty() && text.chars().count() <= most;
    if !fits(&amendment.author, LONGEST) {
        return Err(Refusal::Author);
    }
    if !fits(&amendment.reason, LONGEST) {
        return Err(Refusal::Reason);
    }
    match &amendment.part {
        AmendmentPart::Weight { weight, .. } => Weight::new(*weight).map(|_| ()).ok_or(Refusal::Weight),
        AmendmentPart::Cell { factor, approach, scores } => {
            if !published.present().contains(*approach) {
                return Err(Refusal::NoSuchApproach);
            }
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
            // Own approaches made like one that a rule guards stay guarded, named here or not.
            let guarded = rule.approaches.iter().filter(|approach| !approach.is_own()).collect();
            if rule.kind != RuleKind::RuleOut {
                Err(Refusal::RuleStands)
            } else if !published.present().includes(amended) {
                Err(Refusal::NoSuchApproach)
            } else if rule.guards_people && !amended.includes(guarded) {
                Err(Refusal::RuleGuardsPeople)
            } else {
                Ok(())
            }
        }
        AmendmentPart::Approach { approach, like, name, about } => {
            if !approach.is_own() || like.is_own() {
                Err(Refusal::Place)
            } else if !fits(name, LONGEST_NAME) {
                Err(Refusal::Name)
            } else if !fits(about, LONGEST_ABOUT) {
                Err(Refusal::About)
            } else {
                Ok(())
            }
        }
    }
}

impl Catalogue {
    /// The catalogue with a workspace's changes; changes to the same value as before are left out.
    #[must_use]
    pub fn amended(&self, amendments: &Amendments) -> Self {
        let mut changed = amendments.with_own_approaches(self).into_owned();
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
                    let before = changed.cells.row(*factor, *approach);
                    let differing =
                        before.iter().zip(scores).enumerate().filter(|(_, (old, new))| old != new);
                    let levels = differing.map(|(place, _)| 1 << place).sum();
                    changed.cells.set(*factor, *approach, scores);
                    levels
                }
                AmendmentPart::Rule { rule, rules_out } => {
                    let rule = &mut changed.rules[rule.index()];
                    let before = rule.approaches;
                    rule.approaches = rules_out.iter().copied().collect();
                    if rule.guards_people {
                        rule.approaches = rule.approaches.union(before);
                    }
                    u8::from(rule.approaches != before)
                }
                AmendmentPart::Approach { .. } => 1,
            };
            if levels != 0 {
                changed.amended.push(Amended { key, changed_levels: levels });
            }
        }
        changed.derive();
        changed
    }
}
