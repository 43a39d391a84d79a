//! The decision on an approach: what was recommended, what was chosen, and why.

use serde::Serialize;
use ts_rs::TS;

use crate::assessment::Sheet;
use crate::catalogue::ApproachId;
use crate::ids::{DecisionId, MentorshipId};
use crate::safety::{Field, Sensitivity};

pub mod api;
pub mod edit;

/// How far each field may travel.
pub const FIELDS: [Field; 8] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("answers", Sensitivity::Partners),
    ("catalogue_version", Sensitivity::Public),
    ("leads", Sensitivity::Public),
    ("chosen", Sensitivity::Public),
    ("reason", Sensitivity::Partners),
    ("decided_on", Sensitivity::Partners),
];

/// A decision as it was made: it keeps its answers, so that it still explains itself later.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Decision {
    /// Its identifier.
    pub id: DecisionId,
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The answers on that day.
    pub sheet: Sheet,
    /// The catalogue's version on that day.
    pub catalogue_version: String,
    /// The joint leads on that day.
    pub leads: Vec<ApproachId>,
    /// The approach chosen.
    pub chosen: ApproachId,
    /// Why, where it is not the recommended one or anything is to be remembered.
    pub reason: String,
    /// The day, `YYYY-MM-DD`.
    pub decided_on: String,
}
