//! Keys, recovery parts, copies and drafts as the pages ask for them.

use std::path::PathBuf;

use jirani_records::MODEL;
use jirani_records::error::Error as RecordError;
use jirani_records::session::Nothing;
use jirani_vault::error::Error as VaultError;
use jirani_vault::{Backup, Going, Holder, Invitation, Look, Recovery, Renewal, Split, Spot, Vault};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::{App, start};

/// Who can open the workspace.
#[derive(Serialize, TS)]
pub struct KeysView {
    /// Everybody, in the order in which they came.
    pub holders: Vec<Holder>,
    /// Whether a forgotten passphrase can be got over.
    pub recovery: Recovery,
}

/// A passphrase for one more person.
#[derive(Deserialize, TS)]
pub struct KeyAdd {
    /// A passphrase that opens the workspace now.
    #[ts(type = "string")]
    pub present: SecretString,
    /// Who will hold the new one.
    pub name: String,
    /// The new one.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// Another passphrase in place of one.
#[derive(Deserialize, TS)]
pub struct KeyChange {
    /// A passphrase that opens the workspace now.
    #[ts(type = "string")]
    pub present: SecretString,
    /// The slot.
    pub id: String,
    /// The new one.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// Who holds a passphrase.
#[derive(Deserialize, TS)]
pub struct KeyRename {
    /// A passphrase that opens the workspace now.
    #[ts(type = "string")]
    pub present: SecretString,
    /// The slot.
    pub id: String,
    pub name: String,
}

/// A passphrase, or the recovery parts, to be taken away.
#[derive(Deserialize, TS)]
pub struct KeyRevoke {
    /// A passphrase that opens the workspace now.
    #[ts(type = "string")]
    pub present: SecretString,
    /// The slot.
    pub id: String,
}

/// A new key for the workspace.
#[derive(Deserialize, TS)]
pub struct KeyRenew {
    /// A passphrase that opens the workspace now.
    #[ts(type = "string")]
    pub present: SecretString,
    /// Everybody else.
    pub others: Vec<HolderGoing>,
    /// By which the work can be stopped.
    #[ts(optional, type = "number")]
    pub ticket: Option<u64>,
}

/// How one person goes on under a new key.
#[derive(Deserialize, TS)]
pub struct HolderGoing {
    /// The slot.
    pub id: String,
    pub how: How,
    /// The passphrase of who is present.
    #[ts(optional, type = "string")]
    pub passphrase: Option<SecretString>,
}

/// The ways to go on under a new key.
#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// With the passphrase as before.
    Present,
    /// By a code, once.
    Invited,
    /// Not at all.
    Left,
}

/// What came of a new key.
#[derive(Serialize, TS)]
pub struct KeyRenewed {
    /// A code for each person who was invited, shown this once.
    pub invitations: Vec<InvitationView>,
    /// Who can open the workspace now.
    pub keys: KeysView,
}

/// A code for one person.
#[derive(Serialize, TS)]
pub struct InvitationView {
    /// Who it is for; empty if that was never said.
    pub name: String,
    /// The words.
    pub code: String,
}

/// The way in by the code of an invitation.
#[derive(Deserialize, TS)]
pub struct ComeIn {
    /// The folder; the preferred one if left out.
    #[ts(optional)]
    pub folder: Option<String>,
    /// The code as it was typed.
    #[ts(type = "string")]
    pub code: SecretString,
    /// The passphrase from now on.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// A passphrase made of words.
#[derive(Serialize, TS)]
pub struct Proposal {
    /// The words.
    pub passphrase: String,
}

/// New recovery parts.
#[derive(Deserialize, TS)]
pub struct RecoveryBegin {
    /// A passphrase that opens the workspace now.
    #[ts(type = "string")]
    pub present: SecretString,
    /// How many parts it takes.
    pub needed: u8,
    /// How many there are.
    pub of: u8,
}

/// Recovery parts to write down.
#[derive(Serialize, TS)]
pub struct RecoveryParts {
    /// The words of each part.
    pub parts: Vec<Vec<String>>,
    /// How many of them open the workspace, and are read back as a whole.
    pub needed: u8,
    /// For each part, the places, from 1, of the words that are read back from it if it is not read back as a whole.
    pub places: Vec<Vec<usize>>,
}

/// Words read back from one part.
#[derive(Deserialize, TS)]
pub struct PartWords {
    /// The part's number, from 1.
    pub part: u8,
    /// The words at its places, as they were typed.
    #[ts(type = "string")]
    pub words: SecretString,
}

/// Parts read back from paper: enough of them as a whole, and some words of each other one.
#[derive(Deserialize, TS)]
pub struct RecoveryConfirm {
    /// Each as it was typed.
    #[ts(type = "Array<string>")]
    pub parts: Vec<SecretString>,
    /// Words of the others.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<PartWords>>")]
    pub spots: Vec<PartWords>,
}

/// The way in without a passphrase.
#[derive(Deserialize, TS)]
pub struct Recover {
    /// The folder; the preferred one if left out.
    #[ts(optional)]
    pub folder: Option<String>,
    /// Each part as it was typed.
    #[ts(type = "Array<string>")]
    pub parts: Vec<SecretString>,
    /// The passphrase from now on.
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// A copy.
#[derive(Serialize, TS)]
pub struct BackupView {
    pub name: String,
    /// When it was made, UTC, RFC 3339.
    pub at: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// All copies.
#[derive(Serialize, TS)]
pub struct BackupsView {
    /// Newest first.
    pub copies: Vec<BackupView>,
    /// Why the last one could not be made, if it could not.
    pub trouble: Option<String>,
}

/// Names one copy.
#[derive(Deserialize, TS)]
pub struct BackupRef {
    pub name: String,
}

/// Where a second workspace was put.
#[derive(Serialize, TS)]
pub struct CopyView {
    pub folder: String,
}

/// What is half typed into a field.
#[derive(Deserialize, TS)]
pub struct DraftKeep {
    /// Which field of which form.
    pub place: String,
    /// Its text; nothing to forget it.
    pub content: Option<String>,
    /// Whether it belongs to a sealed form: it is then kept in the sealed store, and refused while that is closed.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub sealed: bool,
}

/// What was half typed when the workspace was locked.
#[derive(Serialize, TS)]
pub struct DraftView {
    /// Which field of which form.
    pub place: String,
    /// Its text.
    pub content: String,
}

pub(crate) fn keys(app: &mut App, _: Nothing) -> Result<KeysView> {
    view(app.session.vault()?)
}

pub(crate) fn add_key(app: &mut App, request: KeyAdd) -> Result<KeysView> {
    let cost = app.settings.kdf;
    let vault = app.session.vault_mut()?;
    vault.add_key(&request.present, &request.name, &request.passphrase, cost)?;
    view(vault)
}

pub(crate) fn change_key(app: &mut App, request: KeyChange) -> Result<KeysView> {
    let cost = app.settings.kdf;
    let vault = app.session.vault_mut()?;
    vault.change_key(&request.present, &request.id, &request.passphrase, cost)?;
    view(vault)
}

pub(crate) fn rename_key(app: &mut App, request: KeyRename) -> Result<KeysView> {
    let vault = app.session.vault_mut()?;
    vault.rename_key(&request.present, &request.id, &request.name)?;
    view(vault)
}

pub(crate) fn revoke_key(app: &mut App, request: KeyRevoke) -> Result<KeysView> {
    let vault = app.session.vault_mut()?;
    vault.revoke_key(&request.present, &request.id)?;
    view(vault)
}

pub(crate) fn propose(app: &mut App, _: Nothing) -> Result<Proposal> {
    let words = jirani_vault::wordlist::passphrase(app.session.words.language())?;
    Ok(Proposal { passphrase: words.expose_secret().to_owned() })
}

pub(crate) fn begin_recovery(app: &mut App, request: RecoveryBegin) -> Result<RecoveryParts> {
    app.session.vault()?.knows(&request.present)?;
    let split = Split::new(request.needed, request.of)?;
    let language = app.session.words.language();
    let words = |part: &jirani_vault::Part| part.words(language).into_iter().map(str::to_owned).collect();
    let parts = split.parts().iter().map(words).collect();
    let places = split.places().iter().map(|places| places.to_vec()).collect();
    app.split = Some(split);
    Ok(RecoveryParts { parts, needed: request.needed, places })
}

pub(crate) fn confirm_recovery(app: &mut App, request: RecoveryConfirm) -> Result<KeysView> {
    let parts = jirani_vault::read_all(&request.parts)?;
    let spots: Vec<Spot> =
        request.spots.into_iter().map(|PartWords { part, words }| Spot { part, words }).collect();
    let split = app.split.take().ok_or(RecordError::NotAllowed("no-parts"))?;
    let outcome = app.session.vault_mut().and_then(|vault| vault.set_recovery(&split, &parts, &spots));
    if let Err(error) = outcome {
        // The person may try again with the same paper.
        app.split = Some(split);
        return Err(error.into());
    }
    view(app.session.vault()?)
}

pub(crate) fn decline_recovery(app: &mut App, _: Nothing) -> Result<KeysView> {
    app.split = None;
    let vault = app.session.vault_mut()?;
    vault.decline_recovery()?;
    view(vault)
}

pub(crate) fn recover(app: &mut App, request: Recover) -> Result<start::AppView> {
    let parts = jirani_vault::read_all(&request.parts)?;
    let folder = start::folder(app, request.folder.as_ref());
    let (cost, clock) = (app.settings.kdf, app.settings.clock);
    let opened = jirani_vault::unlock_with_parts(&folder, &parts, &request.passphrase, cost, clock)?;
    app.set_vault(None);
    start::enter(app, folder, opened)
}

pub(crate) fn renew_key(app: &mut App, request: KeyRenew) -> Result<KeyRenewed> {
    let going = |one: HolderGoing| match (one.how, one.passphrase) {
        (How::Present, passphrase) => (one.id, Going::Present(passphrase.unwrap_or_default())),
        (How::Invited, _) => (one.id, Going::Invited),
        (How::Left, _) => (one.id, Going::Left),
    };
    let others: Vec<(String, Going)> = request.others.into_iter().map(going).collect();
    let (cost, language) = (app.settings.kdf, app.session.words.language());
    let running = app.session.work.begin(request.ticket);
    let renewal = Renewal { present: &request.present, others: &others, cost, language };
    // Parts that are not rehearsed yet were made for the old key.
    app.split = None;
    let mut on = |done: usize, total: usize| running.step(done, total);
    let outcome = app.session.vault_mut()?.renew_key(&renewal, &mut on);
    drop(running);
    if outcome.is_err() && app.session.vault()?.can_undo().is_err() {
        // The files were on the move: opening the workspace anew goes on with that.
        app.set_vault(None);
    }
    let view_of =
        |one: Invitation| InvitationView { name: one.name, code: one.code.expose_secret().to_owned() };
    let invitations = outcome?.into_iter().map(view_of).collect();
    Ok(KeyRenewed { invitations, keys: view(app.session.vault()?)? })
}

pub(crate) fn come_in(app: &mut App, request: ComeIn) -> Result<start::AppView> {
    let folder = start::folder(app, request.folder.as_ref());
    app.set_vault(None);
    let (cost, clock) = (app.settings.kdf, app.settings.clock);
    let opened = jirani_vault::come_in(&folder, &request.code, &request.passphrase, cost, clock)?;
    start::enter(app, folder, opened)
}

pub(crate) fn list_backups(app: &mut App, _: Nothing) -> Result<BackupsView> {
    let vault = app.session.vault()?;
    let trouble = vault.backup_trouble().map(|error| error.message(&app.session.words));
    Ok(BackupsView { copies: copies(jirani_vault::backups(vault.folder())), trouble })
}

pub(crate) fn make_backup(app: &mut App, _: Nothing) -> Result<BackupsView> {
    app.session.vault_mut()?.back_up()?;
    list_backups(app, Nothing {})
}

pub(crate) fn look_into_backup(app: &mut App, request: BackupRef) -> Result<Look> {
    Ok(app.session.vault()?.look_into(&request.name)?)
}

pub(crate) fn restore_backup(app: &mut App, request: BackupRef) -> Result<Nothing> {
    let outcome = app.session.vault_mut()?.restore_copy(&request.name);
    if outcome.is_err() && app.session.vault()?.can_undo().is_err() {
        // The file went away under it: only opening it anew can tell how things stand.
        app.set_vault(None);
    }
    Ok(outcome.map(|()| Nothing {})?)
}

pub(crate) fn copy_workspace(app: &mut App, request: start::Folder) -> Result<CopyView> {
    let folder = app.session.vault_mut()?.copy_to(&PathBuf::from(request.folder))?;
    Ok(CopyView { folder: jirani_base::files::shown(&folder) })
}

pub(crate) fn check(app: &mut App, _: Nothing) -> Result<Nothing> {
    app.session.vault()?.check()?;
    Ok(Nothing {})
}

pub(crate) fn list_rescue(app: &mut App, _: Nothing) -> Result<BackupsView> {
    let (folder, _) = app.rescue.as_ref().ok_or(VaultError::Locked)?;
    Ok(BackupsView { copies: copies(jirani_vault::backups(folder)), trouble: None })
}

pub(crate) fn rescue(app: &mut App, request: BackupRef) -> Result<start::AppView> {
    let (folder, opened) = app.rescue.take().ok_or(VaultError::Locked)?;
    let vault = match jirani_vault::rescue(&folder, &opened, &request.name, app.settings.clock, &MODEL) {
        Ok(vault) => vault,
        Err(error) => {
            // Another copy may be sound.
            app.rescue = Some((folder, opened));
            return Err(error.into());
        }
    };
    start::entered(app, folder, vault)
}

pub(crate) fn keep_draft(app: &mut App, request: DraftKeep) -> Result<Nothing> {
    let vault = app.session.vault_mut()?;
    match request.content {
        Some(content) => vault.keep_draft(&request.place, &content, request.sealed)?,
        None => vault.forget_draft(&request.place)?,
    }
    Ok(Nothing {})
}

pub(crate) fn drafts(app: &mut App, _: Nothing) -> Result<Vec<DraftView>> {
    let drafts = app.session.vault()?.drafts()?;
    Ok(drafts.into_iter().map(|(place, content)| DraftView { place, content }).collect())
}

fn view(vault: &Vault) -> Result<KeysView> {
    Ok(KeysView { holders: vault.holders()?, recovery: vault.recovery()? })
}

fn copies(backups: Vec<Backup>) -> Vec<BackupView> {
    let view = |copy: Backup| BackupView { name: copy.name, at: copy.at.to_rfc3339(), bytes: copy.bytes };
    backups.into_iter().rev().map(view).collect()
}
