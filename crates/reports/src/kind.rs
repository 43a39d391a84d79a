//! The documents that can be made: their names, and the parts of the work that they belong to.
//!
//! What fills a document stands in [`crate::registry`]. A row is a name, its key in scripts and in Fluent (`document-KEY`,
//! `-about`, `-file`, `-later`), and the part of the work.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The part of the work that a document belongs to; its name is `document-part-…` in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Who works with whom, and how.
    Prepare,
    /// What shall be done.
    Plan,
    /// Encounters: what is taken to a meeting and what comes out of it.
    Meet,
    /// Looking back, and telling others.
    Review,
    /// Keeping people from harm.
    Safety,
}

/// What a document is about; its name is `document-subject-…` in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The workspace as a whole, whose id is [`SubjectId::workspace`](jirani_base::ids::SubjectId::workspace).
    Workspace,
    /// One mentorship.
    Mentorship,
    /// One organisation.
    Organisation,
    /// One reading list.
    #[serde(rename = "reading-list")]
    ReadingList,
    /// One page of the guide; it is printed from there.
    #[serde(rename = "guide-page")]
    GuidePage,
}

macro_rules! kinds {
    ($( $(#[$doc:meta])* $name:ident $key:literal: $part:ident; )+) => {
        /// A document that can be made.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        pub enum Kind {
            $( $(#[$doc])* #[serde(rename = $key)] $name, )+
        }

        impl Kind {
            /// All documents, in the order of the list.
            pub const ALL: &'static [Kind] = &[$( Kind::$name ),+];

            /// Its name in scripts and in Fluent keys `document-…`.
            pub fn key(self) -> &'static str {
                match self { $( Kind::$name => $key, )+ }
            }

            /// The part of the work that it belongs to.
            pub fn part(self) -> Part {
                match self { $( Kind::$name => Part::$part, )+ }
            }
        }
    };
}

kinds! {
    /// The record of the decision on the approach.
    Decision "decision": Prepare;
    /// The questions of the approach finder, to be answered on paper.
    Questionnaire "questionnaire": Prepare;
    /// Up to three approaches side by side.
    Comparison "comparison": Prepare;
    /// Two sheets of answers side by side.
    Scenarios "scenarios": Prepare;
    /// Every factor, weight, score, rule and source of the recommender.
    Thinking "thinking": Prepare;
    /// The joint mentoring plan.
    Plan "plan": Plan;
    /// What is taken to a meeting: agenda, actions, plan and decision on a page each, and a log to fill in.
    Pack "pack": Meet;
    /// The agenda of a visit or a session.
    Agenda "agenda": Meet;
    /// The log of a session.
    SessionLog "session-log": Meet;
    /// The action tracker.
    Actions "actions": Meet;
    /// The indicator sheet.
    Indicators "indicators": Review;
    /// The form on which those who took part say what they think, without a name.
    Feedback "feedback": Meet;
    /// The report of a visit.
    VisitReport "visit-report": Review;
    /// The report on progress, to a partner or a funder.
    ProgressReport "progress-report": Review;
    /// The mid-term review.
    MidtermReport "midterm-review": Review;
    /// The final evaluation.
    FinalReport "final-evaluation": Review;
    /// All mentorships together, for a funder.
    Portfolio "portfolio": Review;
    /// What somebody may want to read.
    ReadingList "reading-list": Prepare;
    /// Where help is, to cut out and carry.
    ReferralCard "referral-card": Safety;
    /// A page of the guide.
    GuidePage "guide-page": Prepare;
    /// The key of codes: whom each code stands for, to be written by hand and kept apart.
    CodeKey "code-key": Safety;
    /// The eleven steps with their checklists.
    Steps "steps": Prepare;
    /// Benefits and risks to talk about, on one page for both sides.
    Benefits "benefits": Prepare;
    /// Which help is right, the mentor's readiness, and the decision of step 0.
    Readiness "readiness": Prepare;
    /// What each side offers and wants.
    Expectations "expectations": Prepare;
    /// The mentoring agreement.
    Agreement "agreement": Prepare;
    /// The mentee's self-assessment.
    SelfAssessment "self-assessment": Prepare;
    /// The profile of an organisation.
    Profile "profile": Prepare;
    /// What changed in the plan since both signed.
    Changes "changes": Plan;
    /// The safety and security plan, from the sealed store.
    SafetyPlan "safety-plan": Safety;
    /// Journeys and their logistics, from the sealed store.
    Journey "journey": Safety;
    /// Notes of incidents, from the sealed store.
    Incident "incident": Safety;
    /// The consent ledger.
    Consents "consents": Safety;
    /// One page from which somebody new can go on.
    Handover "handover": Review;
    /// What was deleted and returned at the close.
    DeletionNote "deletion-note": Review;
    /// What the application protects and what it cannot.
    Protects "protects": Safety;
    /// A sheet to write a recovery part on by hand.
    RecoverySheet "recovery-sheet": Safety;
}

impl Kind {
    /// The document of that name.
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.key() == key)
    }
}
