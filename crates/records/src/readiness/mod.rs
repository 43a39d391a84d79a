//! Step 0: is mentoring the right help, and is the mentor ready for it?

use jirani_base::safety::{Field, Sensitivity};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choices;
use crate::form::FieldType::{Choice, Date, Level, Text};
use crate::form::{Column, FieldValues, Form, form};

pub mod api;
pub mod edit;

choices! {
    /// Which kind of help a point speaks for.
    SpeaksFor {
        /// Mentoring.
        Mentoring = "mentoring",
        /// Technical assistance.
        Assistance = "assistance",
        /// Neither more than the other.
        Unsure = "unsure",
    }
}

/// Mentoring or technical assistance: seven points, each of which speaks for one or the other.
pub const HELP_CHECK: Form = form! {
    "help_check" of "mentorship" as Sheet, sealed: false, rule: None;
    "help-points" {
        "help_agenda": Choice(SpeaksFor::KEYS), Partners;
        "help_relation": Choice(SpeaksFor::KEYS), Partners;
        "help_time": Choice(SpeaksFor::KEYS), Partners;
        "help_product": Choice(SpeaksFor::KEYS), Partners;
        "help_method": Choice(SpeaksFor::KEYS), Partners;
        "help_licence": Choice(SpeaksFor::KEYS), Partners;
        "help_repeat": Choice(SpeaksFor::KEYS), Partners;
    }
    "help-talk" {
        "benefits_talk": Text, Partners;
        "risks_talk": Text, Partners;
        "cost_worth": Text, Partners;
    }
};

/// The points, of which the most say which help fits.
const POINTS: [Column<SpeaksFor>; 7] = [
    HELP_CHECK.column("help_agenda"),
    HELP_CHECK.column("help_relation"),
    HELP_CHECK.column("help_time"),
    HELP_CHECK.column("help_product"),
    HELP_CHECK.column("help_method"),
    LICENCE,
    HELP_CHECK.column("help_repeat"),
];
/// Whether the task needs a licence.
const LICENCE: Column<SpeaksFor> = HELP_CHECK.column("help_licence");

/// The mentor's readiness: sixteen points from 1 (not yet) to 4 (ready).
pub const READINESS: Form = form! {
    "readiness" of "mentorship" as Sheet, sealed: false, rule: None;
    "ready-experience" {
        "ready_done": Level(4), Internal;
        "ready_taught": Level(4), Internal;
        "ready_failed": Level(4), Internal;
    }
    "ready-people" {
        "ready_mentors": Level(4), Internal;
        "ready_cover": Level(4), Internal;
        "ready_listening": Level(4), Internal;
        "ready_language": Level(4), Internal;
    }
    "ready-organisation" {
        "ready_leadership": Level(4), Internal;
        "ready_materials": Level(4), Internal;
        "ready_host": Level(4), Internal;
        "ready_accounts": Level(4), Internal;
    }
    "ready-attitude" {
        "ready_learn": Level(4), Internal;
        "ready_dont_know": Level(4), Internal;
        "ready_not_for_them": Level(4), Internal;
    }
    "ready-safety" {
        "ready_rules": Level(4), Internal;
        "ready_cancel": Level(4), Internal;
    }
    "ready-result" {
        "ready_support": Text, Internal;
        "ready_by": Date, Internal;
    }
};

/// The support that makes up for what is not ready.
const SUPPORT: Column = READINESS.column("ready_support");

/// Points at which a 1 means "not yet", whatever the others say: safety, and the consent of the leadership.
const VETOES: [&str; 3] = ["ready_leadership", "ready_rules", "ready_cancel"];
/// From this level a point needs no support.
const READY_FROM: u8 = 3;

/// What the mentor's answers come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Some points are still open.
    Unfinished,
    /// Every point is at 3 or 4.
    Ready,
    /// Some points are lower, and the support that makes up for them is named.
    ReadyWithSupport,
    /// Some points are lower, and the support is still to be named.
    NameSupport,
    /// A point of safety, or the consent of the leadership, is at 1.
    NotYet,
}

/// What the mentor's answers come to; a veto counts even while other points are open.
pub fn outcome(cells: &FieldValues) -> Outcome {
    let level = |name: &str| cells.get(name).and_then(|cell| cell.parse::<u8>().ok());
    let points: Vec<Option<u8>> = READINESS
        .fields()
        .filter(|field| matches!(field.what, Level(_)))
        .map(|field| level(field.name))
        .collect();
    if VETOES.iter().any(|name| level(name) == Some(1)) {
        return Outcome::NotYet;
    }
    if points.iter().any(Option::is_none) {
        return Outcome::Unfinished;
    }
    if points.iter().flatten().all(|level| *level >= READY_FROM) {
        return Outcome::Ready;
    }
    match SUPPORT.of(cells).trim() {
        "" => Outcome::NameSupport,
        _ => Outcome::ReadyWithSupport,
    }
}

/// Which help the points speak for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Help {
    /// Fewer than four points are answered.
    Unclear,
    /// Mentoring.
    Mentoring,
    /// Technical assistance, because a licence is needed or most points speak for it.
    Assistance,
    /// Both: assistance for the product, with mentoring that goes on.
    Mixed,
}

/// Which help the points speak for. A licensed task is never a matter of counting.
pub fn help(cells: &FieldValues) -> Help {
    let count = |help| POINTS.iter().filter(|point| point.of(cells) == Some(help)).count();
    let (mentoring, assistance) = (count(SpeaksFor::Mentoring), count(SpeaksFor::Assistance));
    if LICENCE.of(cells) == Some(SpeaksFor::Assistance) {
        return Help::Assistance;
    }
    match (mentoring + assistance, mentoring, assistance) {
        (0..4, _, _) => Help::Unclear,
        (_, _, 0..=1) => Help::Mentoring,
        (_, 0..=1, _) => Help::Assistance,
        _ => Help::Mixed,
    }
}

/// How far each field of the gate may travel.
pub const GATE_FIELDS: [Field; 7] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("verdict", Sensitivity::Partners),
    ("gate_what", Sensitivity::Partners),
    ("gate_by", Sensitivity::Partners),
    ("gate_refer", Sensitivity::Partners),
    ("decided_on", Sensitivity::Partners),
];

/// The decision at the end of step 0.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Gate {
    /// What was decided.
    pub verdict: Verdict,
    /// What has to be in place first, for "not yet".
    pub gate_what: String,
    /// By when, `YYYY-MM-DD`, for "not yet".
    pub gate_by: Option<String>,
    /// To whom, for "refer".
    pub gate_refer: String,
    /// When it was decided, `YYYY-MM-DD`.
    pub decided_on: String,
}

choices! {
    /// Go, not yet, or refer.
    Verdict {
        /// Mentoring can begin.
        Go = "go",
        /// Something has to be in place first.
        NotYet = "not_yet",
        /// Another kind of help, or another helper.
        Refer = "refer",
    }
}

/// What stands in the way of "go".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GateObstacle {
    /// A rule of safety stops the mentorship.
    Stop,
    /// The mentor's readiness is not finished, or says "not yet", or names no support.
    Readiness,
    /// Points of the checklist of step 0 are open.
    Checklist,
}
