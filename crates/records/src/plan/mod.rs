//! The joint mentoring plan: purpose, objectives, and activities with who, when and with what.

use jirani_base::ids::{ActivityId, DecisionId, MentorshipId, ObjectiveId, PlanId};
use jirani_base::safety::{Field, Sensitivity};
use jirani_recommender::catalogue::{ApproachId, Phase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod api;
pub mod approval;
pub mod draft;
pub mod edit;
mod lists;
pub mod paste;
mod read;
mod starter;
pub mod version;
pub mod version_api;
pub mod versions;

pub use lists::{
    BUDGET_KINDS, BUDGET_LINE, CURRENCY, EASILY_FORGOTTEN, INDICATOR, MOST_INDICATORS, PARTICIPANT, PRICE,
    QUANTITY, RISK, budget,
};

/// How far each field of the plan itself may travel.
pub const PLAN_FIELDS: [Field; 11] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("decision", Sensitivity::Internal),
    ("purpose", Sensitivity::Public),
    ("resources", Sensitivity::Partners),
    ("knowledge", Sensitivity::Public),
    ("review_on", Sensitivity::Partners),
    ("graduation", Sensitivity::Public),
    ("exit_criteria", Sensitivity::Public),
    ("final_review_on", Sensitivity::Partners),
    ("more_indicators", Sensitivity::Partners),
];

/// How far each field of an objective may travel.
pub const OBJECTIVE_FIELDS: [Field; 9] = [
    ("id", Sensitivity::Internal),
    ("plan", Sensitivity::Internal),
    ("position", Sensitivity::Public),
    ("statement", Sensitivity::Public),
    ("success_sign", Sensitivity::Public),
    ("domain", Sensitivity::Public),
    ("level_now", Sensitivity::Partners),
    ("level_target", Sensitivity::Partners),
    ("proof", Sensitivity::Public),
];

/// How far each field of an activity may travel.
pub const ACTIVITY_FIELDS: [Field; 12] = [
    ("id", Sensitivity::Internal),
    ("objective", Sensitivity::Internal),
    ("position", Sensitivity::Public),
    ("phase", Sensitivity::Public),
    ("approach", Sensitivity::Public),
    ("what", Sensitivity::Public),
    ("lead", Sensitivity::Partners),
    ("starts_on", Sensitivity::Partners),
    ("ends_on", Sensitivity::Partners),
    ("resources", Sensitivity::Partners),
    ("participants", Sensitivity::Partners),
    ("place", Sensitivity::Partners),
];

/// A plan with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Plan {
    pub id: PlanId,
    /// The mentorship that it plans.
    pub mentorship: MentorshipId,
    /// The decision from which it was drafted.
    pub decision: DecisionId,
    /// What the mentorship is for, in a sentence that both sides accept.
    pub purpose: String,
    /// What is available: people, money, places, materials.
    pub resources: String,
    /// How knowledge stays when people leave.
    pub knowledge: String,
    /// When both sides review the plan, `YYYY-MM-DD`.
    pub review_on: Option<String>,
    /// How both sides will know that the mentee can go on alone.
    pub graduation: String,
    /// When mentoring ends: on success, and early.
    pub exit_criteria: String,
    /// When both sides look back at the end, `YYYY-MM-DD`.
    pub final_review_on: Option<String>,
    /// Why more than eight indicators are needed; empty for the usual few.
    pub more_indicators: String,
    /// What the mentee will be able to do, in order.
    pub objectives: Vec<Objective>,
}

/// An objective with its activities.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Objective {
    pub id: ObjectiveId,
    /// Who will be able to do what, by when.
    pub statement: String,
    /// By what both sides will see it.
    pub success_sign: String,
    /// The domain of the self-assessment that it changes; empty for none.
    pub domain: String,
    /// The level of that domain now, 1 to 5.
    pub level_now: Option<u8>,
    /// The level aimed at, 1 to 5.
    pub level_target: Option<u8>,
    /// What is kept as proof.
    pub proof: String,
    /// What is done, in order.
    pub activities: Vec<Activity>,
}

/// One activity of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Activity {
    pub id: ActivityId,
    /// Where it stands in the sequence.
    pub phase: Phase,
    /// The approach that it is part of, if any.
    pub approach: Option<ApproachId>,
    /// What is done.
    pub what: String,
    /// Who leads, by role.
    pub lead: String,
    /// First day, `YYYY-MM-DD`.
    pub starts_on: Option<String>,
    /// Last day, `YYYY-MM-DD`.
    pub ends_on: Option<String>,
    /// What it needs.
    pub resources: String,
    /// Who takes part, by role.
    pub participants: String,
    /// Where, as coarse as is safe.
    pub place: String,
}

/// New values for some fields of a plan; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PlanPatch {
    /// New purpose.
    pub purpose: Option<String>,
    /// New resources.
    pub resources: Option<String>,
    /// New way of keeping knowledge.
    pub knowledge: Option<String>,
    /// New review date, in any usual form; empty clears it.
    pub review_on: Option<String>,
    /// New sign of graduation.
    pub graduation: Option<String>,
    /// New criteria of ending.
    pub exit_criteria: Option<String>,
    /// New date of the last review, in any usual form; empty clears it.
    pub final_review_on: Option<String>,
    /// New reason for more than eight indicators.
    pub more_indicators: Option<String>,
}

/// New values for some fields of an objective; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ObjectivePatch {
    /// New statement.
    pub statement: Option<String>,
    /// New sign of success.
    pub success_sign: Option<String>,
    /// New domain; empty for none.
    pub domain: Option<String>,
    /// New level now; 0 clears it.
    pub level_now: Option<u8>,
    /// New level aimed at; 0 clears it.
    pub level_target: Option<u8>,
    /// New proof.
    pub proof: Option<String>,
}

/// New values for some fields of an activity; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ActivityPatch {
    /// New phase.
    pub phase: Option<Phase>,
    /// New description.
    pub what: Option<String>,
    /// New lead.
    pub lead: Option<String>,
    /// New first day, in any usual form; empty clears it.
    pub starts_on: Option<String>,
    /// New last day, in any usual form; empty clears it.
    pub ends_on: Option<String>,
    /// New resources.
    pub resources: Option<String>,
    /// New participants.
    pub participants: Option<String>,
    /// New place.
    pub place: Option<String>,
}
