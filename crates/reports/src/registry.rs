//! What fills each document, and its blank form. Lists, previews, scripts and tests follow from it.

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, OrganisationId, ReadingListId, SubjectId};
use jirani_document::Document;
use jirani_vault::Vault;
use rusqlite::Connection;

use crate::error::Result;
use crate::kind::{Kind, Subject};
use crate::view::View;
use crate::{
    actions, agenda, codes, comparison, decision, feedback, guide_page, indicators, narrative, pack, plan,
    portfolio, process, protects, questionnaire, reading_list, recovery_sheet, referral_card, scenarios,
    session_log, thinking,
};

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
pub(super) type Blank = fn(&Translations) -> Document;

impl Kind {
    /// Where its words come from.
    pub(super) fn source(self) -> Source {
        use Source::{Form, GuidePage, Mentorship, Organisation, ReadingList, Workspace};
        match self {
            Kind::Decision => Mentorship(decision::ready, decision::filled),
            Kind::Questionnaire => Form,
            Kind::Comparison => Mentorship(comparison::ready, comparison::filled),
            Kind::Scenarios => Mentorship(scenarios::ready, scenarios::filled),
            Kind::Thinking => Workspace(thinking::ready, thinking::filled),
            Kind::Plan => Mentorship(plan::ready, plan::filled),
            Kind::Pack => Mentorship(pack::ready, pack::filled),
            Kind::Agenda => Mentorship(agenda::ready, agenda::filled),
            Kind::SessionLog => Mentorship(session_log::ready, session_log::filled),
            Kind::Actions => Mentorship(actions::ready, actions::filled),
            Kind::Indicators => Mentorship(indicators::ready, indicators::filled),
            Kind::Feedback => Form,
            Kind::VisitReport => Mentorship(narrative::ready, narrative::visit),
            Kind::ProgressReport => Mentorship(narrative::ready, narrative::progress),
            Kind::MidtermReport => Mentorship(narrative::ready, narrative::midterm),
            Kind::FinalReport => Mentorship(narrative::ready, narrative::last),
            Kind::Portfolio => Workspace(portfolio::ready, portfolio::filled),
            Kind::ReadingList => ReadingList(reading_list::filled),
            Kind::ReferralCard => Workspace(referral_card::ready, referral_card::filled),
            Kind::GuidePage => GuidePage(guide_page::filled),
            Kind::CodeKey => Workspace(codes::ready, codes::filled),
            Kind::Steps => Mentorship(process::always, process::steps::filled),
            Kind::Benefits => Mentorship(process::always, process::benefits::filled),
            Kind::Readiness => Mentorship(process::readiness::ready, process::readiness::filled),
            Kind::Expectations => Mentorship(process::expectations::ready, process::expectations::filled),
            Kind::Agreement => Mentorship(process::agreement::ready, process::agreement::filled),
            Kind::SelfAssessment => {
                Mentorship(process::self_assessment::ready, process::self_assessment::filled)
            }
            Kind::Profile => Organisation(process::profile::ready, process::profile::filled),
            Kind::Changes => Mentorship(process::changes::ready, process::changes::filled),
            Kind::SafetyPlan => Mentorship(process::safety::ready, process::safety::filled),
            Kind::Journey => Mentorship(process::journey::ready, process::journey::filled),
            Kind::Incident => Mentorship(process::incident::ready, process::incident::filled),
            Kind::Consents => Mentorship(process::consents::ready, process::consents::filled),
            Kind::Handover => Mentorship(process::always, process::handover::filled),
            Kind::DeletionNote => Mentorship(process::deletion::ready, process::deletion::filled),
            Kind::Protects => Form,
            Kind::RecoverySheet => Form,
        }
    }

    /// Its blank form, if it has one.
    pub(super) fn blank(self) -> Option<Blank> {
        match self {
            Kind::Decision => Some(decision::blank),
            Kind::Questionnaire => Some(questionnaire::blank),
            Kind::Comparison => Some(comparison::blank),
            Kind::Scenarios => None,
            Kind::Thinking => None,
            Kind::Plan => Some(plan::blank),
            Kind::Pack => None,
            Kind::Agenda => Some(agenda::blank),
            Kind::SessionLog => Some(session_log::blank),
            Kind::Actions => Some(actions::blank),
            Kind::Indicators => Some(indicators::blank),
            Kind::Feedback => Some(feedback::blank),
            Kind::VisitReport => Some(narrative::visit_blank),
            Kind::ProgressReport => Some(narrative::progress_blank),
            Kind::MidtermReport => Some(narrative::midterm_blank),
            Kind::FinalReport => Some(narrative::last_blank),
            Kind::Portfolio => None,
            Kind::ReadingList => None,
            Kind::ReferralCard => Some(referral_card::blank),
            Kind::GuidePage => None,
            Kind::CodeKey => Some(codes::blank),
            Kind::Steps => Some(process::steps::blank),
            Kind::Benefits => Some(process::benefits::blank),
            Kind::Readiness => Some(process::readiness::blank),
            Kind::Expectations => Some(process::expectations::blank),
            Kind::Agreement => Some(process::agreement::blank),
            Kind::SelfAssessment => Some(process::self_assessment::blank),
            Kind::Profile => Some(process::profile::blank),
            Kind::Changes => None,
            Kind::SafetyPlan => Some(process::safety::blank),
            Kind::Journey => Some(process::journey::blank),
            Kind::Incident => Some(process::incident::blank),
            Kind::Consents => Some(process::consents::blank),
            Kind::Handover => Some(process::handover::blank),
            Kind::DeletionNote => Some(process::deletion::blank),
            Kind::Protects => Some(protects::blank),
            Kind::RecoverySheet => Some(recovery_sheet::blank),
        }
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
