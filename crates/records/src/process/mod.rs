//! The eleven steps of a mentorship, from readiness to close-out: what each asks for, how far it is, and what is next.

use jirani_base::safety::{Field, Guarded, Reading, Sensitivity, sensitivity};
use serde::Serialize;
use ts_rs::TS;

use crate::choice::choices;

pub mod api;
pub mod checks;
pub mod edit;
pub mod history;
mod knowledge;

pub use knowledge::{IndicatorEntry, Knowledge, Starter, StarterObjective, StepEntry};

/// How far each field of a step may travel.
pub const STEP_FIELDS: [Field; 6] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("step", Sensitivity::Partners),
    ("due_on", Sensitivity::Partners),
    ("started_on", Sensitivity::Partners),
    ("done_on", Sensitivity::Partners),
];

/// How far each field of a point of a checklist may travel.
pub const CHECK_FIELDS: [Field; 6] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("step", Sensitivity::Partners),
    ("point", Sensitivity::Partners),
    ("ticked", Sensitivity::Partners),
    ("not_needed", Sensitivity::Partners),
];

choices! {
    /// A step.
    StepId {
        /// Is mentoring the right help, and can both bear it?
        Readiness = "readiness",
        /// Introduce and agree how to be together.
        Together = "together",
        /// The mentee looks at itself and sets priorities.
        Priorities = "priorities",
        /// Choose approaches.
        Approach = "approach",
        /// Safety, consent, do no harm.
        Safety = "safety",
        /// Plan together.
        Plan = "plan",
        /// Prepare each encounter.
        Prepare = "prepare",
        /// Carry out.
        CarryOut = "carry_out",
        /// Apply at home and monitor.
        Apply = "apply",
        /// Mid-term review.
        Review = "review",
        /// Close out and sustain.
        CloseOut = "close_out",
    }
}

choices! {
    /// What is filled in or made in a step.
    Work {
        /// Mentoring or technical assistance?
        HelpCheck = "help_check",
        /// The mentor's readiness.
        Readiness = "readiness",
        /// Go, not yet, or refer.
        Gate = "gate",
        /// What each side offers and wants.
        Expectation = "expectation",
        /// The agreement.
        Agreement = "agreement",
        /// A round of self-assessment.
        SelfAssessment = "self_assessment",
        /// The questions of the approach finder.
        Answers = "answers",
        /// The choice of an approach.
        Decision = "decision",
        /// The safety plan, complete and signed off.
        SafetyPlan = "safety_plan",
        /// The consent ledger.
        Consent = "consent",
        /// The joint plan.
        Plan = "plan",
        /// A version that both sides approved.
        Approval = "approval",
        /// Journeys and their logistics.
        Trips = "trips",
        /// A session with an agenda.
        Agenda = "agenda",
        /// A session that was held and logged.
        SessionLog = "session_log",
        /// An indicator with a value.
        Indicators = "indicators",
        /// A review of the first half.
        Review = "review",
        /// A second round of self-assessment.
        LastRound = "last_round",
        /// Partner data returned or deleted.
        CloseOut = "close_out",
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Nothing was done yet.
    Open,
    /// Something was done.
    UnderWay,
    /// It was declared done.
    Done,
}

/// A point of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Check {
    /// Which, `check-<step>-<point>` in Fluent.
    pub point: String,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Why it does not apply here; empty where it does.
    pub not_needed: String,
}

impl Check {
    /// Whether nothing is left to do about it.
    pub fn closed(&self) -> bool {
        self.ticked || !self.not_needed.trim().is_empty()
    }
}

impl Work {
    /// Who may know that it is there: whoever may see what it is judged by.
    pub fn sensitivity(self) -> Sensitivity {
        match self {
            Work::Decision | Work::Plan | Work::Indicators => Sensitivity::Public,
            Work::HelpCheck
            | Work::Gate
            | Work::Expectation
            | Work::Agreement
            | Work::SelfAssessment
            | Work::Answers
            | Work::Approval
            | Work::Agenda
            | Work::SessionLog
            | Work::Review
            | Work::LastRound
            | Work::CloseOut => Sensitivity::Partners,
            Work::Readiness | Work::SafetyPlan | Work::Consent | Work::Trips => Sensitivity::Internal,
        }
    }
}

/// One piece of work and whether it is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WorkState {
    pub work: Work,
    /// Whether it is there.
    pub done: bool,
}

/// One step as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    pub step: StepId,
    /// How far it is.
    pub state: StepState,
    /// By when, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// Since when, `YYYY-MM-DD`.
    pub started_on: Option<String>,
    /// When it was declared done, `YYYY-MM-DD`.
    pub done_on: Option<String>,
    /// The checklist.
    pub checks: Vec<Check>,
    /// What is filled in or made.
    pub work: Vec<WorkState>,
}

impl Step {
    /// How far the step is, guarded as what that is judged by.
    pub fn stands(&self) -> Guarded<StepState> {
        Reading::of(|reading| {
            if self.done(reading) {
                return StepState::Done;
            }
            reading.reaches(sensitivity(&CHECK_FIELDS, "ticked"));
            let touched = self.started_on.is_some() || self.checks.iter().any(Check::closed);
            if touched || self.work.iter().any(|work| work.there(reading)) {
                StepState::UnderWay
            } else {
                StepState::Open
            }
        })
    }

    fn done(&self, reading: &Reading) -> bool {
        reading.reaches(sensitivity(&STEP_FIELDS, "done_on"));
        self.done_on.is_some()
    }
}

impl WorkState {
    fn there(&self, reading: &Reading) -> bool {
        reading.reaches(self.work.sensitivity());
        self.done
    }
}

/// The one thing to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Next {
    /// In which step.
    pub step: StepId,
    /// Which piece of work; none where only the checklist is left.
    pub work: Option<Work>,
}

/// The next thing: in the first step that is not done, its first work that is not there. Nothing once all are done.
pub fn next(steps: &[Step]) -> Guarded<Option<Next>> {
    Reading::of(|reading| {
        let step = steps.iter().find(|step| !step.done(reading))?;
        let work = step.work.iter().find(|work| !work.there(reading)).map(|work| work.work);
        Some(Next { step: step.step, work })
    })
}
