//! Until when records are kept, and the close of a mentorship: what is returned, what is deleted, and a note of it.

use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::form::FieldType::{Choice, Date, Line};
use crate::form::{Form, form};

pub mod api;
pub mod edit;

/// The kinds of record that a mentorship leaves, by what they are deleted with.
const KINDS: &[&str] = &[
    "start",
    "agreement",
    "self_assessment",
    "plan",
    "sessions",
    "actions",
    "feedback",
    "stories",
    "reports",
    "safety",
    "consent",
    "profile_mentor",
    "profile_mentee",
];

/// Until when each kind of record is kept.
pub const RETENTION: Form = form! {
    "retention" of "mentorship" as Grid, sealed: false, rule: None;
    "retention-dates" {
        "kept_kind": Choice(KINDS), Partners;
        "keep_until": Date, Partners;
        "then_do": Choice(&["delete", "return", "keep"]), Partners;
        "kept_note": Line, Internal;
    }
};

/// A kind of record that can be deleted at the close.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordCategory {
    /// Readiness, gate, help check and expectations.
    Start,
    /// The agreement.
    Agreement,
    /// All rounds of self-assessment.
    SelfAssessment,
    /// The plan with its versions, and the answers, estimates and decisions behind it.
    Plan,
    /// Sessions with their agendas.
    Sessions,
    /// Actions that were agreed.
    Actions,
    /// Feedback and reviews.
    Feedback,
    /// Stories and lessons.
    Stories,
    /// Reports, and what was spent.
    Reports,
    /// Safety plan, journeys and incidents.
    Safety,
    /// The consent ledger.
    Consent,
    /// The mentor's profile.
    ProfileMentor,
    /// The mentee's profile.
    ProfileMentee,
}

impl RecordCategory {
    /// All kinds, in the order of the wizard.
    pub const ALL: [RecordCategory; 13] = [
        RecordCategory::Start,
        RecordCategory::Agreement,
        RecordCategory::SelfAssessment,
        RecordCategory::Plan,
        RecordCategory::Sessions,
        RecordCategory::Actions,
        RecordCategory::Feedback,
        RecordCategory::Stories,
        RecordCategory::Reports,
        RecordCategory::Safety,
        RecordCategory::Consent,
        RecordCategory::ProfileMentor,
        RecordCategory::ProfileMentee,
    ];

    /// Its name in storage and in Fluent keys `choice-kept_kind-…`.
    pub fn key(self) -> &'static str {
        KINDS[self as usize]
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
