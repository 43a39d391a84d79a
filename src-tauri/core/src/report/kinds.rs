//! The table of documents: one row a document. Lists, previews, scripts and tests follow from it.
//!
//! A row is a name, its key in scripts and in Fluent (`document-KEY`, `-about`, `-file`, `-later`), the part of
//! the work it belongs to, where its words come from, and its blank form if it has one.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    View, actions, agenda, codes, comparison, decision, feedback, guide_page, indicators, narrative, pack,
    plan, portfolio, process, protects, questionnaire, reading_list, recovery_sheet, referral_card,
    scenarios, session_log, thinking,
};
use crate::document::Document;
use crate::error::Result;
use crate::i18n::Words;
use crate::ids::{MentorshipId, OrganisationId, ReadingListId, SubjectId};
use crate::vault::Vault;

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
    /// The workspace as a whole, whose id is [`SubjectId::workspace`].
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

/// Where the words of a document come from: whether its records exist yet, and what is made of them.
pub(super) enum Source {
    /// The records of a mentorship.
    Mentorship(
        fn(&Connection, &MentorshipId) -> Result<bool>,
        fn(&Vault, &MentorshipId, &mut View<'_>) -> Result<Document>,
    ),
    /// The records of an organisation.
    Organisation(
        fn(&Connection, &OrganisationId) -> Result<bool>,
        fn(&Vault, &OrganisationId, &mut View<'_>) -> Result<Document>,
    ),
    /// A reading list.
    ReadingList(fn(&Vault, &ReadingListId, &mut View<'_>) -> Result<Document>),
    /// A page of the guide.
    GuidePage(fn(&Vault, &str, &mut View<'_>) -> Result<Document>),
    /// The records of the whole workspace.
    Workspace(fn(&Connection) -> Result<bool>, fn(&Vault, &mut View<'_>) -> Result<Document>),
    /// No records: only the blank form exists.
    Form,
}

/// The blank form of a document.
pub(super) type Blank = fn(&Words) -> Document;

macro_rules! kinds {
    ($( $(#[$doc:meta])* $name:ident $key:literal: $part:ident, $source:expr, $blank:expr; )+) => {
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

            pub(super) fn source(self) -> Source {
                match self { $( Kind::$name => $source, )+ }
            }

            pub(super) fn blank(self) -> Option<Blank> {
                match self { $( Kind::$name => $blank, )+ }
            }
        }
    };
}

kinds! {
    /// The record of the decision on the approach.
    Decision "decision": Prepare, Source::Mentorship(decision::ready, decision::filled), Some(decision::blank);

    /// The questions of the approach finder, to be answered on paper.
    Questionnaire "questionnaire": Prepare, Source::Form, Some(questionnaire::blank);

    /// Up to three approaches side by side.
    Comparison "comparison": Prepare, Source::Mentorship(comparison::ready, comparison::filled), Some(comparison::blank);

    /// Two sheets of answers side by side.
    Scenarios "scenarios": Prepare, Source::Mentorship(scenarios::ready, scenarios::filled), None;

    /// Every factor, weight, score, rule and source of the recommender.
    Thinking "thinking": Prepare, Source::Workspace(thinking::ready, thinking::filled), None;

    /// The joint mentoring plan.
    Plan "plan": Plan, Source::Mentorship(plan::ready, plan::filled), Some(plan::blank);

    /// What is taken to a meeting: agenda, actions, plan and decision on a page each, and a log to fill in.
    Pack "pack": Meet, Source::Mentorship(pack::ready, pack::filled), None;

    /// The agenda of a visit or a session.
    Agenda "agenda": Meet, Source::Mentorship(agenda::ready, agenda::filled), Some(agenda::blank);

    /// The log of a session.
    SessionLog "session-log": Meet, Source::Mentorship(session_log::ready, session_log::filled),
        Some(session_log::blank);

    /// The action tracker.
    Actions "actions": Meet, Source::Mentorship(actions::ready, actions::filled), Some(actions::blank);

    /// The indicator sheet.
    Indicators "indicators": Review, Source::Mentorship(indicators::ready, indicators::filled),
        Some(indicators::blank);

    /// The form on which those who took part say what they think, without a name.
    Feedback "feedback": Meet, Source::Form, Some(feedback::blank);

    /// The report of a visit.
    VisitReport "visit-report": Review, Source::Mentorship(narrative::ready, narrative::visit),
        Some(narrative::visit_blank);

    /// The report on progress, to a partner or a funder.
    ProgressReport "progress-report": Review, Source::Mentorship(narrative::ready, narrative::progress),
        Some(narrative::progress_blank);

    /// The mid-term review.
    MidtermReport "midterm-review": Review, Source::Mentorship(narrative::ready, narrative::midterm),
        Some(narrative::midterm_blank);

    /// The final evaluation.
    FinalReport "final-evaluation": Review, Source::Mentorship(narrative::ready, narrative::last),
        Some(narrative::last_blank);

    /// All mentorships together, for a funder.
    Portfolio "portfolio": Review, Source::Workspace(portfolio::ready, portfolio::filled), None;

    /// What somebody may want to read.
    ReadingList "reading-list": Prepare, Source::ReadingList(reading_list::filled), None;

    /// Where help is, to cut out and carry.
    ReferralCard "referral-card": Safety,
        Source::Workspace(referral_card::ready, referral_card::filled), Some(referral_card::blank);

    /// A page of the guide.
    GuidePage "guide-page": Prepare, Source::GuidePage(guide_page::filled), None;

    /// The key of codes: whom each code stands for, to be written by hand and kept apart.
    CodeKey "code-key": Safety, Source::Workspace(codes::ready, codes::filled), Some(codes::blank);

    /// The eleven steps with their checklists.
    Steps "steps": Prepare, Source::Mentorship(process::always, process::steps::filled), Some(process::steps::blank);
    /// Benefits and risks to talk about, on one page for both sides.
    Benefits "benefits": Prepare, Source::Mentorship(process::always, process::benefits::filled), Some(process::benefits::blank);
    /// Which help is right, the mentor's readiness, and the decision of step 0.
    Readiness "readiness": Prepare, Source::Mentorship(process::readiness::ready, process::readiness::filled), Some(process::readiness::blank);
    /// What each side offers and wants.
    Expectations "expectations": Prepare, Source::Mentorship(process::expectations::ready, process::expectations::filled), Some(process::expectations::blank);
    /// The mentoring agreement.
    Agreement "agreement": Prepare, Source::Mentorship(process::agreement::ready, process::agreement::filled), Some(process::agreement::blank);
    /// The mentee's self-assessment.
    SelfAssessment "self-assessment": Prepare, Source::Mentorship(process::self_assessment::ready, process::self_assessment::filled), Some(process::self_assessment::blank);
    /// The profile of an organisation.
    Profile "profile": Prepare, Source::Organisation(process::profile::ready, process::profile::filled), Some(process::profile::blank);
    /// What changed in the plan since both signed.
    Changes "changes": Plan, Source::Mentorship(process::changes::ready, process::changes::filled), None;
    /// The safety and security plan, from the sealed store.
    SafetyPlan "safety-plan": Safety, Source::Mentorship(process::safety::ready, process::safety::filled), Some(process::safety::blank);
    /// Journeys and their logistics, from the sealed store.
    Journey "journey": Safety, Source::Mentorship(process::journey::ready, process::journey::filled), Some(process::journey::blank);
    /// Notes of incidents, from the sealed store.
    Incident "incident": Safety, Source::Mentorship(process::incident::ready, process::incident::filled), Some(process::incident::blank);
    /// The consent ledger.
    Consents "consents": Safety, Source::Mentorship(process::consents::ready, process::consents::filled), Some(process::consents::blank);
    /// One page from which somebody new can go on.
    Handover "handover": Review, Source::Mentorship(process::always, process::handover::filled), Some(process::handover::blank);
    /// What was deleted and returned at the close.
    DeletionNote "deletion-note": Review, Source::Mentorship(process::deletion::ready, process::deletion::filled), Some(process::deletion::blank);

    /// What the application protects and what it cannot.
    Protects "protects": Safety, Source::Form, Some(protects::blank);

    /// A sheet to write a recovery part on by hand.
    RecoverySheet "recovery-sheet": Safety, Source::Form, Some(recovery_sheet::blank);
}

impl Kind {
    /// The document of that name.
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.key() == key)
    }

    /// What it is about; nothing for one that is only a blank form.
    pub fn subject(self) -> Option<Subject> {
        match self.source() {
            Source::Mentorship(..) => Some(Subject::Mentorship),
            Source::Organisation(..) => Some(Subject::Organisation),
            Source::Workspace(..) => Some(Subject::Workspace),
            Source::ReadingList(..) => Some(Subject::ReadingList),
            Source::GuidePage(..) => Some(Subject::GuidePage),
            Source::Form => None,
        }
    }

    /// Whether it can be printed blank, to be filled in by hand.
    pub fn has_blank(self) -> bool {
        self.blank().is_some()
    }

    /// Whether the records that fill it exist yet.
    pub(super) fn ready(self, reader: &Connection, subject: &SubjectId) -> Result<bool> {
        match self.source() {
            Source::Mentorship(ready, _) => ready(reader, &subject.as_str().into()),
            Source::Organisation(ready, _) => ready(reader, &subject.as_str().into()),
            Source::Workspace(ready, _) => ready(reader),
            Source::ReadingList(..) | Source::GuidePage(..) => Ok(true),
            Source::Form => Ok(false),
        }
    }
}
