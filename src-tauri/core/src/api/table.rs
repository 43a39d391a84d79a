//! The table of commands.

use serde_json::Value;
use ts_rs::{Config, TS};

use super::typescript::{Command, Types};
use super::{App, Nothing, answer, start, undo};
use crate::error::{Error, Result};
use crate::{assessment, decision, mentorship, organisation, plan, report, vault};

macro_rules! commands {
    ($( $name:ident: $request:ty => $answer:ty, $handler:path; )+) => {
        /// Finds the command and runs it.
        pub(super) fn dispatch(app: &mut App, name: &str, request: Value) -> Result<Value> {
            match name {
                $( stringify!($name) => answer::<$request, $answer>(app, name, request, $handler), )+
                _ => Err(Error::BadRequest { name: name.to_owned(), detail: "no such command".to_owned() }),
            }
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
    workspaceSample: Nothing => Nothing, start::add_sample;

    keyList: Nothing => vault::api::KeysView, vault::api::keys;
    keyAdd: vault::api::KeyAdd => vault::api::KeysView, vault::api::add_key;
    keyChange: vault::api::KeyChange => vault::api::KeysView, vault::api::change_key;
    keyRename: vault::api::KeyRename => vault::api::KeysView, vault::api::rename_key;
    keyRevoke: vault::api::KeyRevoke => vault::api::KeysView, vault::api::revoke_key;
    passphrasePropose: Nothing => vault::api::Proposal, vault::api::propose;
    recoveryBegin: vault::api::RecoveryBegin => vault::api::RecoveryParts, vault::api::begin_recovery;
    recoveryConfirm: vault::api::RecoveryConfirm => vault::api::KeysView, vault::api::confirm_recovery;
    recoveryDecline: Nothing => vault::api::KeysView, vault::api::decline_recovery;
    workspaceRecover: vault::api::Recover => start::AppView, vault::api::recover;
    backupList: Nothing => vault::api::BackupsView, vault::api::list_backups;
    backupMake: Nothing => vault::api::BackupsView, vault::api::make_backup;
    backupLook: vault::api::BackupRef => vault::Look, vault::api::look_into_backup;
    backupRestore: vault::api::BackupRef => Nothing, vault::api::restore_backup;
    rescueList: Nothing => vault::api::BackupsView, vault::api::list_rescue;
    rescueRestore: vault::api::BackupRef => start::AppView, vault::api::rescue;
    workspaceCopy: start::Folder => vault::api::CopyView, vault::api::copy_workspace;
    workspaceCheck: Nothing => Nothing, vault::api::check;
    draftKeep: vault::api::DraftKeep => Nothing, vault::api::keep_draft;
    draftList: Nothing => Vec<vault::api::DraftView>, vault::api::drafts;

    undo: Nothing => undo::Done, undo::undo;
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
    activityMove: plan::api::ActivityMove => plan::Plan, plan::api::move_activity;
    activityDelete: plan::api::ActivityRef => plan::Plan, plan::api::delete_activity;

    documentSubjects: Nothing => Vec<report::list::SubjectEntry>, report::list::subjects_asked;
    documentList: report::list::DocumentsOf => Vec<report::list::DocumentEntry>, report::list::documents_asked;
    documentPreview: report::api::DocumentRequest => report::api::Preview, report::api::preview;
    documentSave: report::api::DocumentSave => report::api::Saved, report::api::save;
}
