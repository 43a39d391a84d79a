//! What is known about mentoring approaches, as read-only data with sources.
//!
//! The knowledge stands in `catalogue/*.toml`, where a mentor who does not program can read and dispute it:
//! fourteen approaches, nineteen factors, a score for every approach at every answer, thirteen hard rules, and
//! which approaches accompany which. This module reads and checks those files once and hands out plain values.
//! It holds no words that people read: those are texts under keys such as `approach-ST-name`.

mod amend;
mod amend_file;
mod amendment_key;
mod content;
mod cost;
mod data_file;
mod entry;
mod error;
mod id;
mod matrix;
mod means;
mod own;
mod published;
mod read;
mod rule;
mod set;

pub use amend::{Amendment, AmendmentPart, Amendments, Refusal};
pub use amend_file::CannotWrite;
pub use amendment_key::AmendmentKey;
pub use content::Catalogue;
pub use cost::{CostLine, CostModel, Journeys, NoQuantity, PriceItem, Quantity, QuantityId, Reserve};
pub use data_file::DataFile;
pub use entry::{
    Approach, BlendWhen, Companion, Factor, FactorGroup, GroupSize, PathRow, PhaseWeeks, Score, Travels,
    Weeks, Weight,
};
pub use error::FileError;
pub use id::{ApproachId, FactorId, GateId, Goal, Level, MOST_LEVELS, NoLevel, Phase, RuleId, UnknownName};
pub use matrix::Cells;
pub(crate) use matrix::{MAX_APPROACHES, Matrix};
pub(crate) use means::{MEANS, MeansAnswers, MeansModel};
pub use means::{Means, Takes, Variant, money_needed};
pub use published::PUBLISHED;
pub use read::Files;
pub use rule::{Condition, Facts, Holds, OnlyIf, Rule, RuleKind};
pub use set::ApproachSet;
