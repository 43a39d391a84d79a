//! Before and around a workspace: preferences, passphrases, opening and locking.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use jirani_base::error::{InvalidField, Problem};
use jirani_base::files;
use jirani_base::i18n::Language;
use jirani_records::MODEL;
use jirani_records::session::Nothing;
use jirani_vault::error::Error as VaultError;
use jirani_vault::{self, KdfCost, Recovery, Vault};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::application::LockReason;
use crate::error::{Error, Result};
use crate::preferences::{LOCK_AFTER, PaperSize, Preferences, Theme};
use crate::{App, sample};

/// The folder of the sample, beside the preferences.
const SAMPLE: &str = "sample";

/// The application's state, as every screen's frame shows it.
#[derive(Serialize, TS)]
pub struct AppView {
    /// Language of screens and documents.
    pub language: Language,
    /// Look of the screens.
    pub theme: Theme,
    /// Paper that documents are laid out for.
    pub paper: PaperSize,
    /// Folder of the workspace.
    pub folder: String,
    /// Whether that folder holds a workspace.
    pub exists: bool,
    /// Whether it held one when it was last open here, and holds none now.
    pub missing: bool,
    /// Whether it is open.
    pub unlocked: bool,
    /// Whether it is open but its folder was removed, renamed or unplugged since.
    pub gone: bool,
    /// Why it was locked, when it was open before.
    pub locked_because: Option<LockReason>,
    /// Whether a forgotten passphrase can be got over; known once it is open.
    pub recovery: Option<Recovery>,
    /// Folder into which documents are saved.
    pub documents_folder: String,
    /// Whether hints about words that wound are given.
    pub word_hints: bool,
    /// Whether the workspace is open for reading only, because its place takes no writes.
    pub read_only: bool,
    /// Why the open workspace should be somewhere else, if it should.
    pub folder_warning: Option<String>,
    /// Why documents are not saved into their folder, if they are not.
    pub documents_warning: Option<String>,
    /// Whether documents may be saved into folders that a service or a network copies away.
    pub synced_documents: bool,
    /// Minutes without use after which it locks.
    pub lock_after: u8,
    /// Whether other programs may take pictures of the window.
    pub screen_capture: bool,
    /// Whether the open workspace is the sample, which is thrown away when it closes.
    pub sample: bool,
    /// The application's version.
    pub version: String,
}

/// How to lock.
#[derive(Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Why; the person's wish if left out.
    pub because: Option<LockReason>,
    /// The folder of the workspace to go on in; the same one if left out.
    pub folder: Option<String>,
}

/// New preferences; one left out stays as it is.
#[derive(Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PreferencesPatch {
    /// New language.
    pub language: Option<Language>,
    /// New look.
    pub theme: Option<Theme>,
    /// New paper.
    pub paper: Option<PaperSize>,
    /// New workspace folder; the open workspace is locked first.
    pub folder: Option<String>,
    /// New folder for documents.
    pub documents_folder: Option<String>,
    /// Whether hints about words that wound are given.
    pub word_hints: Option<bool>,
    /// Whether documents may be saved into folders that a service or a network copies away.
    pub synced_documents: Option<bool>,
    /// Minutes without use after which it locks: 2, 5, 10 or 15.
    pub lock_after: Option<u8>,
    /// Whether other programs may take pictures of the window.
    pub screen_capture: Option<bool>,
}

/// A passphrase to weigh.
#[derive(Deserialize, TS)]
pub struct Passphrase {
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

/// How strong a passphrase is.
#[derive(Serialize, TS)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (beyond reach).
    pub score: u8,
    /// Whether a workspace may be made with it.
    pub enough: bool,
}

/// A folder that could hold a workspace.
#[derive(Deserialize, TS)]
pub struct Folder {
    /// Its path.
    pub folder: String,
}

/// Whether a folder will do.
#[derive(Serialize, TS)]
pub struct FolderView {
    /// Whether it already holds a workspace.
    pub exists: bool,
    /// Why it cannot be used, if it cannot.
    pub problem: Option<String>,
    /// The workspace beside it that was probably meant.
    pub instead: Option<String>,
}

/// The way into a workspace.
#[derive(Deserialize, TS)]
pub struct Entry {
    /// Its folder; the preferred one if left out.
    #[ts(optional)]
    pub folder: Option<String>,
    #[ts(type = "string")]
    pub passphrase: SecretString,
}

pub(crate) fn status(app: &mut App, _: Nothing) -> Result<AppView> {
    Ok(view(app))
}

pub(crate) fn edit_preferences(app: &mut App, patch: PreferencesPatch) -> Result<AppView> {
    let old = app.preferences.clone();
    if let Some(minutes) = patch.lock_after.filter(|minutes| !LOCK_AFTER.contains(minutes)) {
        let problem = Problem::NotAChoice { found: minutes.to_string() };
        return Err(InvalidField::new("lock_after", problem).into());
    }
    if patch.folder.is_some() {
        app.set_vault(None);
    }
    app.set_preferences(Preferences {
        language: patch.language.unwrap_or(old.language),
        theme: patch.theme.unwrap_or(old.theme),
        paper: patch.paper.unwrap_or(old.paper),
        folder: patch.folder.map(PathBuf::from).or(old.folder),
        documents_folder: patch.documents_folder.map(PathBuf::from).or(old.documents_folder),
        no_word_hints: patch.word_hints.map_or(old.no_word_hints, |given| !given),
        synced_documents: patch.synced_documents.unwrap_or(old.synced_documents),
        lock_after: patch.lock_after.or(old.lock_after),
        screen_capture: patch.screen_capture.unwrap_or(old.screen_capture),
        last_open: old.last_open,
    });
    Ok(view(app))
}

pub(crate) fn strength(app: &mut App, request: Passphrase) -> Result<Strength> {
    let around = app.session.vault().and_then(Vault::names_around).unwrap_or_default();
    let (score, enough) = jirani_vault::strength(&request.passphrase, &around);
    Ok(Strength { score, enough })
}

pub(crate) fn check_folder(app: &mut App, request: Folder) -> Result<FolderView> {
    let folder = Path::new(&request.folder);
    let fit = jirani_vault::check_folder(folder).and_then(|()| jirani_vault::is_right(folder));
    Ok(FolderView {
        exists: jirani_vault::exists(folder),
        problem: fit.err().map(|error| error.message(&app.session.words)),
        instead: jirani_vault::meant(folder).map(|folder| files::shown(&folder)),
    })
}

pub(crate) fn create(app: &mut App, request: Entry) -> Result<AppView> {
    let folder = folder(app, request.folder.as_ref());
    jirani_vault::is_right(&folder)?;
    let vault = Vault::create(&folder, &request.passphrase, app.settings.kdf, app.settings.clock, &MODEL)?;
    entered(app, folder, vault)
}

pub(crate) fn open(app: &mut App, request: Entry) -> Result<AppView> {
    let folder = folder(app, request.folder.as_ref());
    // The old connection closes first: it may hold this very workspace.
    app.set_vault(None);
    let opened = jirani_vault::unlock(&folder, &request.passphrase, app.settings.kdf, app.settings.clock)?;
    enter(app, folder, opened)
}

/// Opens with a key that was found; if the file is damaged, the key is kept for putting a copy back.
pub(crate) fn enter(app: &mut App, folder: PathBuf, opened: jirani_vault::Opened) -> Result<AppView> {
    match Vault::open_with(&folder, opened.clone(), app.settings.clock, &MODEL) {
        Ok(vault) => entered(app, folder, vault),
        Err(error) => {
            if matches!(error, VaultError::Damaged { .. } | VaultError::AlteredSchema { .. }) {
                app.rescue = Some((folder, opened));
            }
            Err(error.into())
        }
    }
}

pub(crate) fn lock(app: &mut App, request: Lock) -> Result<AppView> {
    let was_open = app.session.vault().is_ok();
    let before = app.locked_because;
    app.set_vault(None);
    if let Some(folder) = request.folder {
        app.set_preferences(Preferences { folder: Some(PathBuf::from(folder)), ..app.preferences.clone() });
    }
    app.locked_because = if was_open { Some(request.because.unwrap_or(LockReason::Asked)) } else { before };
    Ok(view(app))
}

/// Opens a fictional programme in a workspace of its own, apart from real data; the passphrase is known to nobody.
pub(crate) fn open_sample(app: &mut App, _: Nothing) -> Result<AppView> {
    app.set_vault(None);
    let folder = app.settings.data_dir.join(SAMPLE);
    files::remove_folder(&folder)?;
    let mut random = Zeroizing::new([0_u8; 32]);
    getrandom::fill(random.as_mut()).map_err(Error::internal)?;
    let passphrase = SecretString::from(BASE64.encode(random.as_ref()));
    let mut vault = Vault::create(&folder, &passphrase, KdfCost::Floor, app.settings.clock, &MODEL)?;
    sample::add(&mut vault, app.session.words.language())?;
    vault.take_changed();
    app.set_vault(Some(vault));
    app.sample = Some(folder);
    Ok(view(app))
}

/// Closes the sample and throws it away.
pub(crate) fn leave_sample(app: &mut App, _: Nothing) -> Result<AppView> {
    app.set_vault(None);
    Ok(view(app))
}

pub(crate) fn folder(app: &App, chosen: Option<&String>) -> PathBuf {
    chosen.map_or_else(|| app.preferences.workspace(&app.settings), PathBuf::from)
}

pub(crate) fn entered(app: &mut App, folder: PathBuf, vault: Vault) -> Result<AppView> {
    app.set_vault(Some(vault));
    app.set_preferences(Preferences {
        folder: Some(folder.clone()),
        last_open: Some(folder),
        ..app.preferences.clone()
    });
    Ok(view(app))
}

pub(crate) fn view(app: &App) -> AppView {
    let preferences = &app.preferences;
    let folder = preferences.workspace(&app.settings);
    let documents = preferences.documents(&app.settings);
    let warning = |folder: &Path| {
        jirani_vault::check_folder(folder).err().map(|error| error.message(&app.session.words))
    };
    AppView {
        language: preferences.language,
        theme: preferences.theme,
        paper: preferences.paper,
        exists: jirani_vault::exists(&folder),
        missing: preferences.was_open(&app.settings) && !jirani_vault::exists(&folder),
        folder: files::shown(&folder),
        unlocked: app.session.vault().is_ok(),
        gone: app.session.vault().is_ok_and(Vault::is_gone),
        locked_because: app.locked_because,
        recovery: app.session.vault().ok().and_then(|vault| vault.recovery().ok()),
        documents_folder: files::shown(&documents),
        word_hints: !preferences.no_word_hints,
        read_only: app.session.vault().is_ok_and(Vault::is_read_only),
        folder_warning: app.session.vault().ok().and_then(|vault| warning(vault.folder())),
        documents_warning: if preferences.synced_documents { None } else { warning(&documents) },
        synced_documents: preferences.synced_documents,
        lock_after: preferences.lock_after(),
        screen_capture: preferences.screen_capture,
        sample: app.sample.is_some(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}
