//! What is due: over all mentorships, read from the dates that are written elsewhere; nothing is typed here.

use jirani_base::ids::MentorshipId;
use serde::Serialize;
use ts_rs::TS;

pub mod api;
pub mod calendar;
mod read;

pub use read::{HomeView, between, today};

/// What kind of thing is due; its name is `due-…` in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// An action of the tracker.
    Action,
    /// A session that is planned.
    Session,
    /// A session whose day has passed and that nobody logged.
    SessionToLog,
    /// A review of the plan.
    Review,
    /// A step of the path.
    Step,
    /// An activity of the plan begins.
    Activity,
    /// A mentorship begins or ends.
    Mentorship,
}

/// One thing that is due on a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DueItem {
    /// What kind of thing.
    pub kind: DueKind,
    pub mentorship: MentorshipId,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    /// The record, for the way to it.
    pub id: String,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// What it is, in the words of its people, or the key of a step.
    pub what: String,
    /// Who does it, by role.
    pub who: String,
    /// Days since that day, where it has passed.
    pub days_late: Option<u32>,
}

/// A count of one mentorship.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DueCount {
    pub mentorship: MentorshipId,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    /// How many.
    pub count: u32,
}
