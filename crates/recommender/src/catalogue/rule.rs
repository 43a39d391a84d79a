//! The hard rules: what they look at, when they hold and what follows.

use serde::{Deserialize, Serialize};

use super::id::names;
use super::{ApproachSet, FactorId, GateId, Level, RuleId};

/// What a rule does when it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// Some approaches may neither lead nor accompany.
    RuleOut,
    /// A plan with one of these approaches needs a signed safety plan before approval.
    BlockApproval,
    /// No approach at all until this is resolved.
    Stop,
    /// Nothing any more: what it said is worked out from the means. Its name is kept for decisions made under it.
    Retired,
}

names!(
    /// Under which condition an approach stays possible where a rule holds.
    OnlyIf, "condition", [
        /// Everything happens online.
        Online = "online",
        /// What is discussed is discussed face to face and not in calls or messages.
        InPerson = "in_person",
        /// It happens elsewhere than at the mentee's place.
        Elsewhere = "elsewhere",
    ]
);

/// One line of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// The factor is answered with a level between the two, both included.
    Level {
        /// The factor.
        factor: FactorId,
        /// The lowest level that meets the line.
        least: Level,
        /// The highest level that meets the line.
        most: Level,
    },
    /// The gate is answered yes.
    Gate(GateId),
}

/// Whether something is so, given that some answers are unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// With the answers as they are, whatever the unknown ones turn out to be.
    Yes,
    /// Not with the answers as they are, whatever the unknown ones turn out to be.
    No,
    /// It depends on what is unknown.
    Perhaps,
}

/// What a rule can look at: the answers, or one way in which unknown answers could turn out.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The level of each factor from 1, or 0 for unknown.
    pub levels: &'a [u8; FactorId::COUNT],
    /// One bit for each gate answered yes.
    pub gates: u8,
}

impl Condition {
    fn holds(self, facts: Facts<'_>) -> Holds {
        let yes = match self {
            Self::Level { factor, least, most } => match facts.levels[factor.index()] {
                0 => return Holds::Perhaps,
                level => (least.number()..=most.number()).contains(&level),
            },
            Self::Gate(gate) => facts.gates & (1 << gate.index()) != 0,
        };
        if yes { Holds::Yes } else { Holds::No }
    }
}

/// One of the thirteen hard rules, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What it does.
    pub kind: RuleKind,
    /// Lines that must all be true.
    pub all: Vec<Condition>,
    /// Lines of which one must be true, unless there is none.
    pub any: Vec<Condition>,
    /// Approaches ruled out, or for a block those that wait for the safety plan; all for a stop.
    pub approaches: ApproachSet,
    /// Approaches that stay possible under a condition, by the place of the condition in [`OnlyIf::ALL`].
    pub only_if: [ApproachSet; OnlyIf::COUNT],
    /// Whether it protects people, so that a workspace may only make it stricter.
    pub guards_people: bool,
    /// Keys of the source register.
    pub sources: Vec<String>,
}

impl Rule {
    /// The questions without an answer on which it depends whether the rule holds; none when that is certain.
    pub(crate) fn open_factors(&self, facts: Facts<'_>) -> Vec<FactorId> {
        if self.holds(facts) != Holds::Perhaps {
            return Vec::new();
        }
        let lines = self.all.iter().chain(&self.any);
        lines
            .filter_map(|line| match *line {
                Condition::Level { factor, .. } if line.holds(facts) == Holds::Perhaps => Some(factor),
                Condition::Level { .. } | Condition::Gate(_) => None,
            })
            .collect()
    }

    /// Whether the rule holds; an unknown answer leaves its line open.
    #[must_use]
    pub fn holds(&self, facts: Facts<'_>) -> Holds {
        if self.kind == RuleKind::Retired {
            return Holds::No;
        }
        let mut open = false;
        for line in &self.all {
            match line.holds(facts) {
                Holds::Yes => {}
                Holds::No => return Holds::No,
                Holds::Perhaps => open = true,
            }
        }
        if !self.any.is_empty() {
            let mut lines = self.any.iter().map(|line| line.holds(facts));
            let mut met = Holds::No;
            for line in &mut lines {
                match line {
                    Holds::Yes => {
                        met = Holds::Yes;
                        break;
                    }
                    Holds::Perhaps => met = Holds::Perhaps,
                    Holds::No => {}
                }
            }
            match met {
                Holds::Yes => {}
                Holds::No => return Holds::No,
                Holds::Perhaps => open = true,
            }
        }
        if open { Holds::Perhaps } else { Holds::Yes }
    }
}
