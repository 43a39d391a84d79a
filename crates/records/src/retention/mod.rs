//! Until when records are kept, and the close of a mentorship: what is returned, what is deleted, and a note of it.

use jirani_base::safety::{Field, Sensitivity};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choices;
use crate::form::FieldType::{Choice, Date, Line};
use crate::form::{Form, form};

pub mod api;
pub mod edit;

/// Until when each kind of record is kept.
pub const RETENTION: Form = form! {
    "retention" of "mentorship" as Grid, sealed: false, rule: None;
    "retention-dates" {
        "kept_kind": Choice(RecordCategory::KEYS), Partners;
        "keep_until": Date, Partners;
        "then_do": Choice(&["delete", "return", "keep"]), Partners;
        "kept_note": Line, Internal;
    }
};

choices! {
    /// A kind of record that can be deleted at the close.
    RecordCategory {
        /// Readiness, gate, help check and expectations.
        Start = "start",
        /// The agreement.
        Agreement = "agreement",
        /// All rounds of self-assessment.
        SelfAssessment = "self_assessment",
        /// The plan with its versions, and the answers, estimates and decisions behind it.
        Plan = "plan",
        /// Sessions with their agendas.
        Sessions = "sessions",
        /// Actions that were agreed.
        Actions = "actions",
        /// Feedback and reviews.
        Feedback = "feedback",
        /// Stories and lessons.
        Stories = "stories",
        /// Reports, and what was spent.
        Reports = "reports",
        /// Safety plan, journeys and incidents.
        Safety = "safety",
        /// The consent ledger.
        Consent = "consent",
        /// The mentor's profile.
        ProfileMentor = "profile_mentor",
        /// The mentee's profile.
        ProfileMentee = "profile_mentee",
    }
}

/// How far each field of a deletion note may travel.
pub const NOTE_FIELDS: [Field; 7] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("deleted", Sensitivity::Partners),
    ("returned", Sensitivity::Partners),
    ("closed_role", Sensitivity::Partners),
    ("closed_on", Sensitivity::Partners),
    ("row_count", Sensitivity::Partners),
];

/// What was deleted and returned when a mentorship was closed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DeletionNote {
    /// What was deleted.
    pub deleted: Vec<RecordCategory>,
    /// What was returned to the other organisation.
    pub returned: Vec<RecordCategory>,
    /// Who did it, by role.
    pub closed_role: String,
    /// When, `YYYY-MM-DD`.
    pub closed_on: String,
    /// How many records went.
    pub row_count: u32,
}
