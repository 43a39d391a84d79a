//! Which parts of the catalogue a workspace changed.

use serde::{Deserialize, Serialize};

use super::{ApproachId, FactorId, Level, RuleId};

/// Which part of the catalogue an amendment changes; each part is changed at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
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
    /// An approach of the workspace's own.
    Approach {
        /// Its place.
        approach: ApproachId,
    },
}

/// What an amended catalogue remembers of a change, to tell when it counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amended {
    pub key: AmendmentKey,
    /// One bit for each level of a cell whose score changed, from level 1 in the lowest.
    pub(super) changed_levels: u8,
}

impl Amended {
    /// Whether the change took part in the result for an answer to its cell's factor.
    pub const fn counts_at(self, level: Level) -> bool {
        self.changed_levels & (1 << level.index()) != 0
    }
}
