//! What a request about records works with: the open workspace, the words of the screens, and where files go.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jirani_base::clock::Clock;
use jirani_base::files;
use jirani_base::i18n::{Language, Translations};
use jirani_vault::error::Error as VaultError;
use jirani_vault::{KdfCost, Vault, check_folder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::search::{BundledIndex, Vocabulary};
use crate::wording;
use crate::work::Work;

/// A request or an answer without content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A saved file.
#[derive(Serialize, TS)]
pub struct Saved {
    /// Where it is.
    pub path: String,
}

/// Where files for people to read go.
#[derive(Clone, Debug)]
pub struct DocumentsFolder {
    /// The folder.
    pub path: PathBuf,
    /// Whether they may go where a service or a network copies them away.
    pub synced: bool,
}

/// What a request about records works with.
pub struct Session {
    /// The workspace, while it is open.
    pub vault: Option<Vault>,
    /// The words of the screens, with the community's own while its workspace is open.
    pub words: Arc<Translations>,
    pub clock: Clock,
    /// The price of guessing a passphrase.
    pub kdf: KdfCost,
    /// What is known of long work.
    pub work: Work,
    /// Where files for people to read go.
    pub documents: DocumentsFolder,
    /// What the program brings along, indexed when somebody first searches.
    pub(crate) bundled: Option<BundledIndex>,
    /// The words of the workspace's own index, read when a word is not found.
    pub(crate) vocabulary: Option<Vocabulary>,
}

impl Session {
    /// A session without a workspace.
    pub fn new(words: Translations, clock: Clock, kdf: KdfCost, documents: DocumentsFolder) -> Session {
        Session {
            vault: None,
            words: Arc::new(words),
            clock,
            kdf,
            work: Work::default(),
            documents,
            bundled: None,
            vocabulary: None,
        }
    }

    /// The open workspace, for reading.
    ///
    /// # Errors
    /// [`VaultError::Locked`] without one.
    pub fn vault(&self) -> Result<&Vault, VaultError> {
        self.vault.as_ref().ok_or(VaultError::Locked)
    }

    /// The open workspace, for writing.
    ///
    /// # Errors
    /// [`VaultError::Locked`] without one.
    pub fn vault_mut(&mut self) -> Result<&mut Vault, VaultError> {
        self.vault.as_mut().ok_or(VaultError::Locked)
    }

    /// The words of the screens, for as long as a request needs them beside the workspace.
    pub fn words(&self) -> Arc<Translations> {
        Arc::clone(&self.words)
    }

    /// The words of a language, with the community's own while its workspace is open.
    pub fn words_in(&self, language: Language) -> Translations {
        let own = self.vault.as_ref().map(|vault| wording::edit::own_words(vault.reader(), language));
        // Without its own words a community still has all its texts.
        Translations::with_own(language, own.and_then(Result::ok).unwrap_or_default())
    }

    /// Takes the words of a language anew, after the language or the community's own words changed.
    pub fn reload_translations(&mut self, language: Language) {
        self.words = Arc::new(self.words_in(language));
        self.bundled = None;
    }

    /// Forgets the words of the workspace's index, after its records changed.
    pub fn forget_vocabulary(&mut self) {
        self.vocabulary = None;
    }

    /// Writes a file where the person chose, in the place of what is there because the system's dialog asked about that;
    /// or, without a choice, as a new file in the folder for documents.
    ///
    /// # Errors
    /// [`Error::UnsafeDocuments`] where a service or a network would copy it away, unless the settings allow that.
    pub fn save_file(
        &self,
        chosen: Option<String>,
        (stem, end): (&str, &str),
        bytes: &[u8],
    ) -> Result<Saved> {
        let path = match chosen.map(PathBuf::from) {
            Some(path) => {
                self.check_leaving(path.parent().unwrap_or(&path))?;
                files::save(&path, bytes)?;
                path
            }
            None => {
                let folder = &self.documents.path;
                self.check_leaving(folder)?;
                files::create_in(folder, stem, end, bytes)?
            }
        };
        Ok(Saved { path: files::shown(&path) })
    }

    fn check_leaving(&self, folder: &Path) -> Result<()> {
        match check_folder(folder) {
            Err(VaultError::UnsafeFolder { path, service }) if !self.documents.synced => {
                Err(Error::UnsafeDocuments { path, service })
            }
            _ => Ok(()),
        }
    }
}
