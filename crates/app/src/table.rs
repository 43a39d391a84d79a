//! The table of commands.

use jirani_recommender::catalogue;
use jirani_records::session::{Nothing, Saved};
use jirani_records::work::{WorkRef, WorkView};
use jirani_records::{
    action, agreement, amendment, assessment, consent, decision, encounter, estimate, feedback, form, guide,
    home, import, indicator, library, mentorship, organisation, plan, portfolio, process, protection,
    readiness, reporting, retention, review, search, self_assessment, story, wording,
};
use serde_json::Value;
use ts_rs::{Config, TS};

use super::{App, dump, start, undo, work};
use crate::declarations::{Command, Types};
use crate::error::{Error, Result};
use crate::{context, documents, workspace};

/// The commands that answer while no workspace is open; every other one is refused then, whatever it is asked.
const WHILE_LOCKED: [&str; 31] = [
    "appStatus",
    "preferencesEdit",
    "passphraseStrength",
    "folderCheck",
    "workspaceCreate",
    "workspaceOpen",
    "workspaceLock",
    "sampleOpen",
    "sampleLeave",
    "passphrasePropose",
    "workspaceComeIn",
    "workspaceRecover",
    "dumpLoad",
    "rescueList",
    "rescueRestore",
    "questionList",
    "recommendTry",
    "approachLook",
    "processChoices",
    "formList",
    "libraryFind",
    "search",
    "guideContents",
    "guideGet",
    "glossaryList",
    "resourceGet",
    "wordHints",
    "workStatus",
    "workStop",
    "workHalt",
    "workResume",
];

/// Whether a command is refused while no workspace is open.
pub fn needs_workspace(name: &str) -> bool {
    !WHILE_LOCKED.contains(&name) && names().contains(&name)
}

/// Whether a command may be stopped at any moment.
pub(super) fn is_long(name: &str) -> bool {
    long_commands().contains(&name)
}

macro_rules! commands {
    ($( $name:ident: $request:ty => $answer:ty, $handler:path $(, $long:ident)?; )+) => {
        /// Finds the command and runs it.
        pub(super) fn dispatch(app: &mut App, name: &str, request: Value) -> Result<Value> {
            match name {
                $( stringify!($name) => context::answer::<_, $request, $answer, _>(app, name, request, $handler), )+
                _ => Err(Error::bad_request(name, "no such command")),
            }
        }

        /// The names of the commands that may take long, keep nothing that somebody is typing, and may therefore be
        /// stopped at any moment by a lock or by the end of the program: those marked `long` below.
        pub fn long_commands() -> Vec<&'static str> {
            [$( (stringify!($name), concat!($( stringify!($long) )?)) ),+]
                .into_iter()
                .filter_map(|(name, mark)| (mark == "long").then_some(name))
                .collect()
        }

        /// The names of all commands.
        pub fn names() -> Vec<&'static str> {
            vec![$( stringify!($name) ),+]
        }

        /// The commands as the pages see them, with every type they use.
        pub(super) fn describe(config: &Config, types: &mut Types) -> Vec<Command> {
            vec![$({
                types.add::<$request>();
                types.add::<$answer>();
                Command {
                    name: stringify!($name),
                    request: <$request as TS>::name(config),
                    answer: <$answer as TS>::name(config),
                }
            }),+]
        }
    };
}

commands! {
    appStatus: Nothing => start::AppView, start::status;
    preferencesEdit: start::PreferencesPatch => start::AppView, start::edit_preferences;
    passphraseStrength: start::Passphrase => start::Strength, start::strength;
    folderCheck: start::Folder => start::FolderView, start::check_folder;
    workspaceCreate: start::Entry => start::AppView, start::create;
    workspaceOpen: start::Entry => start::AppView, start::open;
    workspaceLock: start::Lock => start::AppView, start::lock;
    sampleOpen: Nothing => start::AppView, start::open_sample;
    sampleLeave: Nothing => start::AppView, start::leave_sample;

    keyList: Nothing => workspace::KeysView, workspace::keys;
    keyAdd: workspace::KeyAdd => workspace::KeysView, workspace::add_key;
    keyChange: workspace::KeyChange => workspace::KeysView, workspace::change_key;
    keyRename: workspace::KeyRename => workspace::KeysView, workspace::rename_key;
    keyRevoke: workspace::KeyRevoke => workspace::KeysView, workspace::revoke_key;
    keyRenew: workspace::KeyRenew => workspace::KeyRenewed, workspace::renew_key;
    passphrasePropose: Nothing => workspace::Proposal, workspace::propose;
    recoveryBegin: workspace::RecoveryBegin => workspace::RecoveryParts, workspace::begin_recovery;
    recoveryConfirm: workspace::RecoveryConfirm => workspace::KeysView, workspace::confirm_recovery;
    recoveryDecline: Nothing => workspace::KeysView, workspace::decline_recovery;
    workspaceComeIn: workspace::ComeIn => start::AppView, workspace::come_in;
    workspaceRecover: workspace::Recover => start::AppView, workspace::recover;
    backupList: Nothing => workspace::BackupsView, workspace::list_backups;
    backupMake: Nothing => workspace::BackupsView, workspace::make_backup, long;
    backupLook: workspace::BackupRef => jirani_vault::Look, workspace::look_into_backup, long;
    backupRestore: workspace::BackupRef => Nothing, workspace::restore_backup;
    rescueList: Nothing => workspace::BackupsView, workspace::list_rescue;
    rescueRestore: workspace::BackupRef => start::AppView, workspace::rescue;
    workspaceCopy: start::Folder => workspace::CopyView, workspace::copy_workspace, long;
    workspaceCheck: Nothing => Nothing, workspace::check, long;
    draftKeep: workspace::DraftKeep => Nothing, workspace::keep_draft;
    draftList: Nothing => Vec<workspace::DraftView>, workspace::drafts;

    coalesceNextEdit: Nothing => Nothing, undo::coalesce_next_edit;
    undo: undo::UndoAsk => undo::Done, undo::undo;
    redo: Nothing => undo::Done, undo::redo;
    undoStatus: Nothing => undo::UndoView, undo::status;
    binList: Nothing => Vec<undo::BinView>, undo::bin;
    binRestore: undo::BinRef => Nothing, undo::restore;

    organisationList: Nothing => Vec<organisation::Organisation>, organisation::api::list;
    organisationGet: organisation::api::OrganisationRef => organisation::Organisation, organisation::api::get;
    organisationAdd: organisation::OrganisationPatch => organisation::Organisation, organisation::api::add;
    organisationEdit: organisation::api::OrganisationEdit => organisation::Organisation, organisation::api::change;
    organisationDelete: organisation::api::OrganisationRef => Nothing, organisation::api::delete;

    mentorshipList: Nothing => Vec<mentorship::Mentorship>, mentorship::api::list;
    mentorshipGet: mentorship::api::MentorshipRef => mentorship::Mentorship, mentorship::api::get;
    mentorshipAdd: mentorship::MentorshipPatch => mentorship::Mentorship, mentorship::api::add;
    mentorshipEdit: mentorship::api::MentorshipEdit => mentorship::Mentorship, mentorship::api::change;
    mentorshipDelete: mentorship::api::MentorshipRef => Nothing, mentorship::api::delete;

    questionList: Nothing => assessment::api::Questions, assessment::api::questions;
    assessmentGet: assessment::api::AssessmentRef => assessment::api::AssessmentView, assessment::api::get;
    assessmentEdit: assessment::api::AssessmentEdit => assessment::api::AssessmentView, assessment::api::change;
    recommendTry: assessment::api::AnswerSheet => assessment::api::AssessmentView, assessment::api::try_out;

    approachLook: assessment::api::ApproachLook => assessment::api::ApproachView, assessment::api::look;
    sidesGet: assessment::compare::SidesRef => assessment::compare::SidesView, assessment::compare::sides;
    sidesAgree: assessment::compare::SidesRef => assessment::compare::SidesView, assessment::compare::agree;
    sheetCompare: assessment::compare::CompareRef => assessment::compare::CompareView, assessment::compare::compare;
    copyAdd: assessment::compare::CopyAdd => assessment::sheets::CopyEntry, assessment::compare::add_copy;
    copyRename: assessment::compare::CopyRename => Nothing, assessment::compare::rename_copy;
    copyDelete: assessment::compare::CopyRef => Nothing, assessment::compare::delete_copy;
    comparisonGet: assessment::compare::SidesRef => assessment::pick::Pick, assessment::pick::chosen;
    comparisonEdit: assessment::pick::PickEdit => assessment::pick::Pick, assessment::pick::choose;
    knowledgeGet: Nothing => amendment::api::CatalogueView, amendment::api::list;
    amendmentPut: catalogue::Amendment => amendment::api::CatalogueView, amendment::api::put;
    amendmentRemove: amendment::api::AmendmentRef => amendment::api::CatalogueView, amendment::api::remove;
    amendmentReset: Nothing => amendment::api::CatalogueView, amendment::api::reset;
    amendmentRead: amendment::api::AmendmentFile => amendment::api::AmendmentsRead, amendment::api::read;
    amendmentSave: amendment::api::AmendmentSave => Saved, amendment::api::save;
    pricesGet: Nothing => estimate::api::PricesView, estimate::api::prices;
    priceEdit: estimate::TypedPrice => estimate::api::PricesView, estimate::api::set_price;
    rateEdit: estimate::TypedRate => estimate::api::PricesView, estimate::api::set_rate;
    estimateGet: estimate::api::EstimateRef => estimate::api::EstimateView, estimate::api::get;
    estimateEdit: estimate::api::EstimateEdit => estimate::api::EstimateView, estimate::api::change;
    decisionMoved: decision::api::DecisionRef => Option<decision::Moved>, decision::api::what_moved;

    decisionGet: decision::api::DecisionRef => Option<decision::Decision>, decision::api::get;
    decisionMake: decision::api::DecisionMake => decision::Decision, decision::api::make;

    planGet: plan::api::PlanRef => Option<plan::Plan>, plan::api::get;
    planDraft: plan::api::PlanRef => plan::Plan, plan::api::draft;
    planEdit: plan::api::PlanEdit => plan::Plan, plan::api::change;
    objectiveAdd: plan::api::ObjectiveAdd => plan::Plan, plan::api::add_objective;
    objectiveEdit: plan::api::ObjectiveEdit => plan::Plan, plan::api::change_objective;
    objectiveMove: plan::api::ObjectiveMove => plan::Plan, plan::api::move_objective;
    objectiveDelete: plan::api::ObjectiveRef => plan::Plan, plan::api::delete_objective;
    activityAdd: plan::api::ActivityAdd => plan::Plan, plan::api::add_activity;
    activityEdit: plan::api::ActivityEdit => plan::Plan, plan::api::change_activity;
    activityPaste: plan::api::ActivityPaste => plan::Plan, plan::api::paste_activities;
    activityMove: plan::api::ActivityMove => plan::Plan, plan::api::move_activity;
    activityDelete: plan::api::ActivityRef => plan::Plan, plan::api::delete_activity;

    pathGet: process::api::PathRef => process::api::PathView, process::api::get;
    checkEdit: process::api::CheckEdit => process::api::PathView, process::api::check;
    stepDue: process::api::StepDue => process::api::PathView, process::api::due;
    stepFinish: process::api::StepFinish => process::api::PathView, process::api::finish;
    processChoices: Nothing => process::api::ChoicesView, process::api::knowledge;
    formList: Nothing => Vec<form::api::FormView>, form::api::list;
    rowList: form::api::RowsRef => Vec<form::FormRow>, form::api::rows;
    sheetEdit: form::api::SheetEdit => Vec<form::FormRow>, form::api::write;
    rowAdd: form::api::SheetEdit => Vec<form::FormRow>, form::api::add;
    rowEdit: form::api::RowEdit => Vec<form::FormRow>, form::api::change;
    rowMove: form::api::RowMove => Vec<form::FormRow>, form::api::shift;
    rowDelete: form::api::RowRef => Vec<form::FormRow>, form::api::delete;
    rowPaste: form::api::RowPaste => Vec<form::FormRow>, form::api::paste;
    gateGet: readiness::api::GateRef => readiness::api::GateView, readiness::api::get;
    gateDecide: readiness::api::GateDecide => readiness::api::GateView, readiness::api::decide;
    agreementGet: agreement::api::AgreementRef => agreement::api::AgreementView, agreement::api::get;
    agreementDraft: agreement::api::AgreementRef => agreement::api::AgreementView, agreement::api::draft;
    roundList: self_assessment::api::RoundsRef => Vec<self_assessment::api::RoundView>, self_assessment::api::list;
    roundBegin: self_assessment::api::RoundsRef => Vec<self_assessment::api::RoundView>, self_assessment::api::begin;
    sealedStatus: Nothing => protection::api::SealedView, protection::api::status;
    sealedMake: protection::api::SealedEntry => protection::api::SealedView, protection::api::make;
    sealedOpen: protection::api::SealedEntry => protection::api::SealedView, protection::api::open;
    sealedChange: protection::api::SealedChange => protection::api::SealedView, protection::api::change;
    sealedClose: Nothing => protection::api::SealedView, protection::api::close;
    safetyGet: protection::api::SafetyRef => protection::api::SafetyView, protection::api::get;
    safetySign: protection::api::SafetySign => protection::api::SafetyView, protection::api::sign;
    consentList: consent::api::ConsentsRef => Vec<consent::api::ConsentView>, consent::api::list;
    consentWithdraw: consent::api::ConsentRef => Vec<consent::api::ConsentView>, consent::api::withdraw;
    planBudget: plan::api::PlanRef => plan::api::BudgetView, plan::api::budget;
    planStarter: plan::api::PlanStarter => plan::Plan, plan::api::add_starter;
    versionList: plan::api::PlanRef => plan::version_api::VersionsView, plan::version_api::get;
    versionFreeze: plan::api::PlanRef => plan::version_api::VersionsView, plan::version_api::freeze;
    approvalDecide: plan::version_api::ApprovalDecide => plan::version_api::VersionsView, plan::version_api::decide;
    mentorshipCancel: plan::api::PlanRef => plan::version_api::VersionsView, plan::version_api::cancel;
    mentorshipResume: plan::api::PlanRef => plan::version_api::VersionsView, plan::version_api::resume;
    retentionDraft: retention::api::RetentionRef => Nothing, retention::api::draft;
    closeOutGet: retention::api::RetentionRef => retention::api::CloseOutView, retention::api::get;
    closeOut: retention::api::CloseOut => retention::api::CloseOutView, retention::api::close;
    historyList: process::history::HistoryRef => Vec<process::history::HistoryView>, process::history::list;

    encounterPage: encounter::api::EncountersOf => encounter::list::EncounterPage, encounter::api::page;
    encounterAdd: encounter::api::EncounterAdd => encounter::api::EncounterView, encounter::api::add;
    encounterGet: encounter::api::EncounterRef => encounter::api::EncounterView, encounter::api::get;
    agendaDraft: encounter::api::EncounterRef => encounter::api::EncounterView, encounter::api::draft_agenda;
    concernList: encounter::api::EncountersOf => Vec<encounter::list::EncounterEntry>, encounter::api::concerns;
    actionPage: action::api::ActionsOf => action::list::ActionPage, action::api::page;
    actionAdd: action::api::ActionAdd => Nothing, action::api::add;
    actionEdit: action::api::ActionEdit => Nothing, action::api::change;
    indicatorSheet: indicator::api::SheetRef => indicator::api::IndicatorSheet, indicator::api::get;
    indicatorAdd: indicator::api::IndicatorAdd => indicator::api::IndicatorSheet, indicator::api::add;
    feedbackGet: feedback::api::FeedbackRef => feedback::read::FeedbackView, feedback::api::get;
    feedbackAdd: feedback::api::FeedbackAdd => feedback::read::FeedbackView, feedback::api::add;
    feedbackOpen: feedback::api::FeedbackOpen => feedback::read::FeedbackView, feedback::api::open;
    reviewList: review::api::ReviewsRef => review::api::ReviewsView, review::api::get;
    storyList: story::api::StoriesRef => story::api::StoriesView, story::api::get;
    lessonSearch: story::api::LessonSearch => Vec<story::read::LessonEntry>, story::api::search;
    reportList: reporting::api::ReportsRef => reporting::api::ReportsView, reporting::api::list;
    reportBegin: reporting::api::ReportBegin => reporting::api::ReportView, reporting::api::begin;
    reportGet: reporting::api::ReportRef => reporting::api::ReportView, reporting::api::get;
    sectionAdd: reporting::api::SectionAdd => reporting::api::ReportView, reporting::api::add_section;
    outlineSave: reporting::api::OutlineSave => reporting::api::ReportView, reporting::api::save_outline;
    outlineDelete: reporting::api::OutlineRef => Nothing, reporting::api::delete_outline;
    importOpen: import::api::ImportOpen => import::api::ImportFile, import::api::open;
    importPreview: import::api::ImportRows => import::api::ImportPreview, import::api::preview, long;
    importAccept: import::api::ImportRows => import::api::ImportDone, import::api::take_over, long;
    homeGet: Nothing => home::HomeView, home::api::home;
    calendarGet: home::api::DaySpan => Vec<home::DueItem>, home::api::calendar;
    calendarSave: home::api::CalendarSave => Saved, home::api::save;
    portfolioGet: portfolio::api::PortfolioOf => portfolio::api::PortfolioView, portfolio::api::get, long;

    documentSubjects: Nothing => Vec<jirani_reports::list::SubjectEntry>, jirani_reports::list::subjects_asked;
    documentList: jirani_reports::list::DocumentsOf => Vec<jirani_reports::list::DocumentEntry>, jirani_reports::list::documents_asked;
    documentPreview: documents::DocumentRequest => documents::Preview, documents::preview, long;
    documentSave: documents::DocumentSave => Saved, documents::save, long;

    libraryFind: library::find::Query => library::api::LibraryFound, library::api::search;
    search: search::api::Query => search::Results, search::api::find;
    guideContents: Nothing => Vec<guide::api::ChapterView>, guide::api::contents;
    guideGet: guide::api::PageRef => guide::Page, guide::api::get;
    glossaryList: Nothing => Vec<library::api::TermView>, library::api::glossary;
    resourceGet: library::api::ResourceRef => library::api::ResourceView, library::api::get;
    resourceAdd: library::own::ResourcePatch => library::api::ResourceView, library::api::add;
    resourceEdit: library::api::ResourceEdit => library::api::ResourceView, library::api::change;
    resourceDelete: library::api::ResourceRef => Nothing, library::api::delete;
    resourceNote: library::api::NoteEdit => library::api::ResourceView, library::api::note;
    attachmentAdd: library::api::AttachmentAdd => library::api::ResourceView, library::api::attach;
    attachmentSave: library::api::AttachmentSave => Saved, library::api::save_attachment;
    attachmentDelete: library::api::AttachmentRef => Nothing, library::api::detach;
    readingLists: Nothing => Vec<library::own::ReadingList>, library::api::reading_lists;
    readingListGet: library::api::ListRef => library::own::ReadingList, library::api::reading_list;
    readingListAdd: library::own::ListPatch => library::own::ReadingList, library::api::add_list;
    readingListEdit: library::api::ListEdit => library::own::ReadingList, library::api::change_list;
    readingListDelete: library::api::ListRef => Nothing, library::api::delete_list;
    readingListPut: library::api::ListPut => library::own::ReadingList, library::api::put;
    readingItemEdit: library::api::ItemEdit => Nothing, library::api::explain;
    readingItemMove: library::api::ItemMove => Nothing, library::api::shift;
    readingItemTake: library::api::ItemRef => Nothing, library::api::take;
    libraryExport: library::api::TableFile => Saved, library::api::export_table;
    libraryImport: library::api::TableFile => library::api::TableRead, library::api::import_table;
    contactList: Nothing => Vec<library::care::Contact>, library::api::contacts;
    contactAdd: library::care::ContactPatch => Vec<library::care::Contact>, library::api::add_contact;
    contactEdit: library::api::ContactEdit => Vec<library::care::Contact>, library::api::change_contact;
    contactDelete: library::api::ContactRef => Vec<library::care::Contact>, library::api::delete_contact;

    wordList: Nothing => Vec<wording::api::WordView>, wording::api::list;
    wordChoose: wording::api::WordChoose => Vec<wording::api::WordView>, wording::api::choose;
    wordOverlay: Nothing => wording::api::WordOverlay, wording::api::overlay;
    wordHints: wording::api::TextToCheck => Vec<wording::Hint>, wording::api::check;
    workStatus: Nothing => WorkView, work::status;
    workStop: WorkRef => Nothing, work::stop;
    workHalt: Nothing => Nothing, work::halt;
    workResume: Nothing => Nothing, work::resume;
    printList: Nothing => Vec<jirani_reports::prints::Print>, jirani_reports::prints::list;
    printEdit: jirani_reports::prints::PrintEdit => Vec<jirani_reports::prints::Print>, jirani_reports::prints::change;
    dumpSave: dump::DumpSave => Saved, dump::save, long;
    dumpLoad: dump::DumpLoad => start::AppView, dump::load, long;
}
