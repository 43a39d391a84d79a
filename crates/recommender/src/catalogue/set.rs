//! Sets of approaches, as the rules use them.

use serde::{Serialize, Serializer};

use super::ApproachId;

/// Some of the approaches; one bit each, so that rules cost nothing inside ten thousand draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct ApproachSet(u32);

impl ApproachSet {
    /// No approach.
    pub const EMPTY: Self = Self(0);
    /// Every approach there can be.
    pub const ALL: Self = Self(u32::MAX);
    /// The fourteen that come with the program.
    pub const PUBLISHED: Self = Self((1 << ApproachId::PUBLISHED.len()) - 1);

    /// Whether the approach is in the set.
    #[must_use]
    pub const fn contains(self, approach: ApproachId) -> bool {
        self.0 & (1 << approach.index()) != 0
    }

    /// Adds one approach.
    pub const fn insert(&mut self, approach: ApproachId) {
        self.0 |= 1 << approach.index();
    }

    /// Everything in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many approaches are in it.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether every approach of `other` is in this set too.
    #[must_use]
    pub const fn includes(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// The approaches in it, in the order of the catalogue.
    pub fn iter(self) -> impl Iterator<Item = ApproachId> {
        ApproachId::ALL.iter().copied().filter(move |approach| self.contains(*approach))
    }
}

impl FromIterator<ApproachId> for ApproachSet {
    fn from_iter<I: IntoIterator<Item = ApproachId>>(approaches: I) -> Self {
        let mut set = Self::EMPTY;
        for approach in approaches {
            set.insert(approach);
        }
        set
    }
}

impl Serialize for ApproachSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
