//! What a workspace changed in the catalogue: kept with who changed it, why and when.
//!
//! The published catalogue is never touched; every change lies beside it and can be taken back.

use jirani_base::ids::AmendmentId;
use jirani_base::safety::{Field, Sensitivity};
use jirani_recommender::catalogue::Amendment;
use serde::Serialize;
use ts_rs::TS;

pub mod api;
pub mod edit;
pub mod read;

/// How far each field may travel.
pub const FIELDS: [Field; 6] = [
    ("id", Sensitivity::Internal),
    ("part", Sensitivity::Public),
    ("change", Sensitivity::Public),
    ("author", Sensitivity::Partners),
    ("reason", Sensitivity::Partners),
    ("made_on", Sensitivity::Partners),
];

/// A change as the workspace keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptAmendment {
    pub id: AmendmentId,
    /// What is changed, by whom and why.
    pub amendment: Amendment,
    /// The day, `YYYY-MM-DD`.
    pub made_on: String,
}
