//! The application without its window: preferences, and the workspace while it is open.

use std::path::PathBuf;

use jirani_base::files;
use jirani_base::i18n::Translations;
use jirani_document::pdf::Fonts;
use jirani_records::session::{DocumentsFolder, Session};
use jirani_records::work::Work;
use jirani_vault::{Opened, Split, Vault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Failure;
use crate::error::Error;
use crate::preferences::Preferences;
use crate::settings::Settings;

/// Why a workspace was locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LockReason {
    /// The person asked for it.
    Asked,
    /// Nobody was at the window for a while.
    Idle,
    /// The computer slept.
    Sleep,
    /// The computer's own screen was locked.
    Screen,
}

/// The application without its window: preferences, and the workspace while it is open.
pub struct App {
    pub(crate) settings: Settings,
    pub(crate) preferences: Preferences,
    /// What requests about records work with.
    pub(crate) session: Session,
    pub(crate) fonts: Option<Fonts>,
    /// Why it is locked, until it is opened again.
    pub(crate) locked_because: Option<LockReason>,
    /// The key of a workspace whose passphrase was right but whose file is damaged, for putting a copy back.
    pub(crate) rescue: Option<(PathBuf, Opened)>,
    /// Recovery parts that are not rehearsed yet.
    pub(crate) split: Option<Split>,
    /// The folder of the sample while that is what is open.
    pub(crate) sample: Option<PathBuf>,
}

impl App {
    /// The application as it starts: locked.
    pub fn new(settings: Settings) -> App {
        let preferences = Preferences::read(&settings);
        #[expect(clippy::disallowed_methods, reason = "no workspace is open yet")]
        let words = Translations::of(preferences.language);
        let session =
            Session::new(words, settings.clock, settings.kdf, documents_folder(&preferences, &settings));
        App {
            settings,
            preferences,
            session,
            fonts: None,
            sample: None,
            locked_because: None,
            rescue: None,
            split: None,
        }
    }

    /// What is known of long work, for the host to ask while a command runs.
    pub fn work(&self) -> Work {
        self.session.work.clone()
    }

    /// Whether a workspace is open.
    pub fn is_unlocked(&self) -> bool {
        self.session.vault.is_some()
    }

    /// An error as the pages get it, in the user's language.
    pub fn failure(&self, error: &Error) -> Failure {
        Failure {
            code: error.code().to_owned(),
            message: error.message(&self.session.words),
            field: error.field().map(str::to_owned),
            changed: Vec::new(),
            saved_at: None,
        }
    }

    /// Opens or, with `None`, locks. Nothing secret stays behind either way.
    pub(crate) fn set_vault(&mut self, vault: Option<Vault>) {
        self.session.vault = vault;
        self.session.work.resume();
        // Another workspace may bring other fonts.
        self.fonts = None;
        self.rescue = None;
        self.split = None;
        self.locked_because = None;
        if let Some(folder) = self.sample.take() {
            // What cannot be removed now is removed before the next sample.
            let _ = files::remove_folder(&folder);
        }
        self.session.forget_vocabulary();
        self.session.reload_translations(self.preferences.language);
    }

    /// Takes the preferences and what follows from them, and keeps them for the next start where that can be written: on a
    /// full disk or a protected stick they hold for this sitting, which keeps nobody from their work.
    pub(crate) fn set_preferences(&mut self, preferences: Preferences) {
        let _ = preferences.write(&self.settings);
        if preferences.language != self.session.words.language() {
            self.session.reload_translations(preferences.language);
        }
        self.session.documents = documents_folder(&preferences, &self.settings);
        self.preferences = preferences;
    }
}

fn documents_folder(preferences: &Preferences, settings: &Settings) -> DocumentsFolder {
    DocumentsFolder { path: preferences.documents(settings), synced: preferences.synced_documents }
}
