//! What is known about mentoring approaches, as read-only data with sources.
//!
//! The knowledge stands in `catalogue/*.toml`, where a mentor who does not program can read and dispute it:
//! thirteen approaches, nineteen factors, a score for every approach at every answer, twelve hard rules, and
//! which approaches accompany which. This room reads and checks those files once and hands out plain values.
//! It holds no words that people read: those are texts under keys such as `approach-ST-name`.

mod amend;
mod amend_file;
mod cost;
mod entry;
mod error;
mod id;
mod matrix;
mod own;
mod read;
mod rule;
mod set;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub(crate) use amend::Amended;
pub use amend::{Amendment, AmendmentKey, AmendmentPart, Amendments, Refusal};
pub use amend_file::CannotWrite;
pub use cost::{CostLine, CostModel, Journeys, NoQuantity, PriceItem, Quantity, QuantityId, Reserve};
pub use entry::{
    Approach, BlendWhen, Companion, Factor, FactorGroup, GroupSize, PathRow, PhaseWeeks, Score, Travels,
    Weeks, Weight,
};
pub use error::FileError;
pub use id::{ApproachId, FactorId, GateId, Goal, Level, MOST_LEVELS, NoLevel, Phase, RuleId, UnknownName};
pub use matrix::Cells;
pub(crate) use matrix::{LANES, Matrix};
pub(crate) use read::DataFile;
pub use read::Files;
pub use rule::{Condition, Facts, Holds, Rule, RuleKind};
pub use set::ApproachSet;

/// The catalogue files as they were published with this version of the program.
pub const PUBLISHED: Files<'static> = Files {
    approaches: include_str!("../../catalogue/approaches.toml"),
    factors: include_str!("../../catalogue/factors.toml"),
    suitability: include_str!("../../catalogue/suitability.toml"),
    rules: include_str!("../../catalogue/rules.toml"),
    paths: include_str!("../../catalogue/paths.toml"),
    costs: include_str!("../../catalogue/costs.toml"),
    sources: include_str!("../../catalogue/sources.toml"),
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
    pub(crate) horizon_weeks: [u16; 4],
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
    /// The catalogue that came with the program, read once.
    ///
    /// # Errors
    /// The first fault in its files, which a test shows there is none of.
    pub fn published() -> Result<&'static Self, FileError> {
        static READ: OnceLock<Result<Catalogue, FileError>> = OnceLock::new();
        READ.get_or_init(|| Self::parse(&PUBLISHED)).as_ref().map_err(Clone::clone)
    }

    /// Reads a catalogue from the text of its files.
    ///
    /// # Errors
    /// The first fault, with file, row, field and what was expected.
    pub fn parse(files: &Files<'_>) -> Result<Self, FileError> {
        read::catalogue(files)
    }

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
        self.horizon_weeks.get(horizon.index()).copied()
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
