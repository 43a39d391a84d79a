//! What is kept outside the workspace, in clear: language, look, paper and folders. Nothing a person wrote.

use std::path::{Path, PathBuf};

use jirani_base::files::{self, Readers};
use jirani_base::i18n::Language;
use jirani_document::pdf;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Settings;
use crate::error::{Error, Result};

const FILE: &str = "preferences.json";

/// The minutes without use after which a workspace may be made to lock; the last is the usual one and the most.
pub const LOCK_AFTER: [u8; 4] = [2, 5, 10, 15];

/// The look of the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The paper that documents are laid out for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PaperSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// The choices of one user account on one machine.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language of screens and documents.
    pub language: Language,
    /// Look of the screens.
    pub theme: Theme,
    pub paper: PaperSize,
    /// Folder of the workspace, if not the usual one.
    pub folder: Option<PathBuf>,
    /// Folder for documents, if not the usual one.
    pub documents_folder: Option<PathBuf>,
    /// Whether hints about words that wound are turned off.
    pub no_word_hints: bool,
    /// Whether documents may be saved into folders that a service or a network copies away.
    pub synced_documents: bool,
    /// Minutes without use after which the workspace locks, if not the usual ones.
    pub lock_after: Option<u8>,
    /// Whether other programs may take pictures of the window.
    pub screen_capture: bool,
    /// The folder of the workspace that was open last.
    pub last_open: Option<PathBuf>,
}

impl From<PaperSize> for pdf::PaperSize {
    fn from(paper: PaperSize) -> Self {
        match paper {
            PaperSize::A4 => pdf::PaperSize::A4,
            PaperSize::Letter => pdf::PaperSize::Letter,
        }
    }
}

impl Preferences {
    /// The kept preferences; on a first start, or if the file cannot be read, the system's language
    /// and the usual choices.
    pub fn read(settings: &Settings) -> Preferences {
        std::fs::read(settings.data_dir.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_else(|| Preferences {
                language: Language::from_tag(&settings.system_language).unwrap_or_default(),
                ..Preferences::default()
            })
    }

    /// Keeps the preferences, whole or not at all. A folder inside our own is kept by its place in it, so that a
    /// stick may have another letter or name on the next computer.
    pub fn write(&self, settings: &Settings) -> Result<()> {
        let folder = &settings.data_dir;
        let inside = |path: &PathBuf| path.strip_prefix(folder).map_or_else(|_| path.clone(), Path::to_owned);
        let kept = Preferences {
            folder: self.folder.as_ref().map(inside),
            documents_folder: self.documents_folder.as_ref().map(inside),
            last_open: self.last_open.as_ref().map(inside),
            ..self.clone()
        };
        std::fs::create_dir_all(folder).map_err(|e| Error::from_io(folder, e))?;
        Ok(files::replace(&folder.join(FILE), &serde_json::to_vec_pretty(&kept)?, Readers::Owner)?)
    }

    /// The folder of the workspace.
    pub fn workspace(&self, settings: &Settings) -> PathBuf {
        settings.data_dir.join(self.folder.as_deref().unwrap_or(Path::new("workspace")))
    }

    /// The minutes without use after which the workspace locks; a number that nobody could choose counts as none.
    pub fn lock_after(&self) -> u8 {
        let [.., usual] = LOCK_AFTER;
        self.lock_after.filter(|minutes| LOCK_AFTER.contains(minutes)).unwrap_or(usual)
    }

    /// Whether the workspace was open here before, so that it is missed if it is not there.
    pub fn was_open(&self, settings: &Settings) -> bool {
        self.last_open
            .as_ref()
            .is_some_and(|folder| settings.data_dir.join(folder) == self.workspace(settings))
    }

    /// The folder for documents.
    pub fn documents(&self, settings: &Settings) -> PathBuf {
        match &self.documents_folder {
            Some(folder) => settings.data_dir.join(folder),
            None => settings.documents_dir.clone(),
        }
    }
}
