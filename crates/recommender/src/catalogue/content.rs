//! Everything the recommender knows, as checked values.

use std::collections::BTreeMap;

use super::amendment_key::Amended;
use super::{
    Approach, ApproachId, ApproachSet, BlendWhen, Cells, CostModel, Factor, FactorId, Level, Matrix, Means,
    MeansModel, PathRow, Reserve, Rule, RuleId,
};

/// Everything the recommender knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    pub(crate) version: String,
    pub(crate) approaches: [Approach; ApproachId::COUNT],
    pub(crate) factors: [Factor; FactorId::COUNT],
    pub(crate) cells: Cells,
    pub(crate) rules: [Rule; RuleId::COUNT],
    pub(crate) paths: [PathRow; ApproachId::COUNT],
    pub(crate) blend_when: BlendWhen,
    pub(crate) means: MeansModel,
    pub(crate) costs: [CostModel; ApproachId::COUNT],
    pub(crate) reserve: Reserve,
    pub(crate) sources: BTreeMap<String, String>,
    /// The cells and weights as the arithmetic reads them.
    pub(crate) matrix: Matrix,
    /// What a workspace changed in it.
    pub(crate) amended: Vec<Amended>,
    /// The approaches there are; the other places of the arrays are not to be read.
    pub(crate) present: ApproachSet,
    /// The approaches there are, the least exposing first.
    pub(crate) by_exposure: Vec<ApproachId>,
}

impl Catalogue {
    /// The version that decisions keep, such as `2026.11`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// One approach.
    #[must_use]
    pub const fn approach(&self, id: ApproachId) -> &Approach {
        &self.approaches[id.index()]
    }

    /// One factor.
    #[must_use]
    pub const fn factor(&self, id: FactorId) -> &Factor {
        &self.factors[id.index()]
    }

    /// One rule.
    #[must_use]
    pub const fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[id.index()]
    }

    /// All rules, HC1 first.
    #[must_use]
    pub const fn rules(&self) -> &[Rule; RuleId::COUNT] {
        &self.rules
    }

    /// The matrix of scores.
    #[must_use]
    pub const fn cells(&self) -> &Cells {
        &self.cells
    }

    /// The companions of a lead.
    #[must_use]
    pub const fn path(&self, lead: ApproachId) -> &PathRow {
        &self.paths[lead.index()]
    }

    /// When a sequence is proposed rather than the lead alone.
    #[must_use]
    pub const fn blend_when(&self) -> &BlendWhen {
        &self.blend_when
    }

    /// How many weeks an answer about the time leaves.
    #[must_use]
    pub fn horizon_weeks(&self, horizon: Level) -> Option<u16> {
        self.means.horizon_weeks.get(horizon.index()).copied()
    }

    /// What an approach takes, and how many organisations it reaches.
    #[must_use]
    pub const fn means(&self, id: ApproachId) -> &Means {
        &self.means.of[id.index()]
    }

    /// What an approach is made of when its price is worked out.
    #[must_use]
    pub const fn cost(&self, id: ApproachId) -> &CostModel {
        &self.costs[id.index()]
    }

    /// The safety reserve on journeys.
    #[must_use]
    pub const fn reserve(&self) -> Reserve {
        self.reserve
    }

    /// The register of sources: key and citation.
    #[must_use]
    pub const fn sources(&self) -> &BTreeMap<String, String> {
        &self.sources
    }
}
