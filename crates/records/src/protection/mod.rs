//! Step 4: the safety and security plan, journeys and incidents, in a sealed store of their own; outside it
//! only their number and the sign-off are known.

use jirani_base::safety::{Field, Sensitivity};
use rusqlite::Transaction;
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choices;
use crate::error::Result;
use crate::form::FieldType::{Choice, Date, Level, Line, Text};
use crate::form::{FieldValues, Form, form};

pub mod api;
pub mod edit;

/// The frame of the plan: places, what is to be protected, whom to call.
pub const SAFETY_PLAN: Form = form! {
    "safety_plan" of "mentorship" as Sheet, sealed: true, rule: None,
        after_change: Some(invalidate_signoff);
    "safe-context" {
        "context_mentor": Text, Internal;
        "context_mentee": Text, Internal;
        "context_route": Text, Internal;
        "protects": Text, Internal;
    }
    "safe-agreed" {
        "if_asked": Text, Internal;
        "devices_rule": Text, Internal;
        "who_cancels": Text, Internal;
        "incident_steps": Text, Internal;
        "after_care": Text, Internal;
        "safety_review_on": Date, Internal;
    }
    "safe-contacts" {
        "emergency_contacts": Text, Sealed;
    }
};

/// One threat, with what keeps it away and what is done when it comes.
pub const THREAT: Form = form! {
    "threat" of "mentorship" as Cards, sealed: true, rule: None,
        after_change: Some(invalidate_signoff);
    "threat-what" {
        "threat": Line, Internal;
        "who_harmed": Line, Internal;
        "likelihood": Level(5), Internal;
        "impact": Level(5), Internal;
    }
    "threat-why" {
        "vulnerabilities": Text, Internal;
        "capacities": Text, Internal;
    }
    "threat-do" {
        "prevention": Text, Internal;
        "response": Text, Internal;
        "cancel_trigger": Text, Internal;
        "threat_owner": Line, Internal;
    }
};

/// One journey with its logistics.
pub const TRIP: Form = form! {
    "trip" of "mentorship" as Cards, sealed: true,
        rule: Some(|change| change.in_order("trip_from", "trip_until")),
        after_change: Some(invalidate_signoff);
    "trip-what" {
        "trip_purpose": Line, Internal;
        "trip_from": Date, Internal;
        "trip_until": Date, Internal;
        "travellers": Line, Internal;
        "profile_of_trip": Choice(&["low", "high"]), Internal;
    }
    "trip-way" {
        "route": Text, Internal;
        "lodging": Text, Internal;
        "story": Text, Internal;
        "check_in": Text, Internal;
        "itinerary_known": Line, Internal;
    }
    "trip-carry" {
        "papers": Text, Internal;
        "devices": Text, Internal;
        "medicines": Text, Internal;
    }
    "trip-logistics" {
        "passport": Choice(DONE), Internal;
        "visa": Choice(DONE), Internal;
        "invitation": Choice(DONE), Internal;
        "tickets": Choice(DONE), Internal;
        "insurance": Choice(DONE), Internal;
        "advance": Choice(DONE), Internal;
        "per_diem": Choice(DONE), Internal;
        "room": Choice(DONE), Internal;
        "interpreter": Choice(DONE), Internal;
        "food_prayer": Choice(DONE), Internal;
        "access": Choice(DONE), Internal;
        "medicine_legal": Choice(DONE), Internal;
        "sim_device": Choice(DONE), Internal;
        "copies": Choice(DONE), Internal;
        "return_check": Choice(DONE), Internal;
    }
    "trip-help" {
        "trip_contacts": Text, Sealed;
        "trip_after_care": Text, Internal;
    }
};

const DONE: &[&str] = &["done", "not_needed"];

/// A note of an incident; no names.
pub const INCIDENT: Form = form! {
    "incident" of "mentorship" as Cards, sealed: true, rule: None,
        after_change: Some(invalidate_signoff);
    "incident-what" {
        "incident_on": Date, Internal;
        "incident_what": Text, Internal;
        "harm": Text, Internal;
        "incident_action": Text, Internal;
        "lesson": Text, Internal;
    }
};

/// Fields of the frame without which a safety plan is not complete.
const NEEDED: [&str; 7] = [
    "context_mentor",
    "context_mentee",
    "protects",
    "if_asked",
    "who_cancels",
    "incident_steps",
    "emergency_contacts",
];
/// Fields that every threat needs.
const NEEDED_OF_THREAT: [&str; 7] =
    ["threat", "who_harmed", "likelihood", "impact", "prevention", "response", "cancel_trigger"];

/// What a safety plan still lacks before it can be signed off: names of fields, of the frame and of threats;
/// `threat` alone where there is none.
pub fn lacking(frame: &FieldValues, threats: &[FieldValues]) -> Vec<&'static str> {
    let empty = |cells: &FieldValues, name: &str| cells.get(name).is_none_or(|cell| cell.trim().is_empty());
    let mut lacks: Vec<&'static str> = NEEDED.into_iter().filter(|name| empty(frame, name)).collect();
    lacks.extend(
        NEEDED_OF_THREAT
            .into_iter()
            .filter(|name| threats.is_empty() || threats.iter().any(|threat| empty(threat, name))),
    );
    if threats.is_empty() {
        lacks.retain(|name| !NEEDED_OF_THREAT.contains(name) || *name == "threat");
    }
    lacks
}

/// How serious a threat is: likelihood and impact together, as a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Watch.
    Low,
    /// Prepare.
    Medium,
    /// Prevent before going on.
    High,
    /// Do not go on as planned.
    Extreme,
}

impl Severity {
    /// From two levels of 1 to 5. An impact of 5 is never below "high": what can cost a life is not made small
    /// by being rare.
    pub fn of(likelihood: u8, impact: u8) -> Severity {
        match (u16::from(likelihood) * u16::from(impact), impact) {
            (20.., _) | (15.., 5) => Severity::Extreme,
            (12.., _) | (_, 5..) => Severity::High,
            (6.., _) => Severity::Medium,
            _ => Severity::Low,
        }
    }

    /// Its name in Fluent keys `severity-…`.
    pub fn key(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::Extreme => "extreme",
        }
    }
}

/// How far each field of the sign-off may travel.
pub const SIGNOFF_FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("side", Sensitivity::Partners),
    ("signed_role", Sensitivity::Partners),
    ("signed_on", Sensitivity::Partners),
];

choices! {
    /// One of the two organisations.
    Side {
        /// The organisation that shares.
        Mentor = "mentor",
        /// The organisation that learns.
        Mentee = "mentee",
    }
}

/// The sign-off of one side.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Signoff {
    pub side: Side,
    /// In which role.
    pub signed_role: String,
    /// When, `YYYY-MM-DD`.
    pub signed_on: String,
}

/// A safety plan that was signed is no longer the same once anything of it changes.
pub(crate) fn invalidate_signoff(transaction: &Transaction<'_>, form: &Form, id: &str) -> Result<()> {
    transaction
        .prepare_cached(&format!(
            "DELETE FROM safety_signoff WHERE mentorship = (SELECT mentorship FROM {} WHERE id = ?1)",
            form.table
        ))?
        .execute([id])?;
    Ok(())
}
