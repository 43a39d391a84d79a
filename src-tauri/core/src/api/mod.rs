//! The border of the core: a table of commands, one way to call them, answers and failures.
//!
//! A command is declared once, in [`table`]; dispatch and the pages' TypeScript come from that line.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::clock::Clock;
use crate::document::pdf::Fonts;
use crate::error::{Error, Result};
use crate::i18n::{Language, Words};
use crate::preferences::Preferences;
use crate::search::{Shelf, Vocabulary};
use crate::vault::{KdfCost, Opened, Split, Vault};
use crate::wording;

mod dump;
mod saving;
pub(crate) mod start;
mod table;
pub mod typescript;
mod undo;
mod work;

pub use start::LockReason;
pub use table::{long_commands, names, needs_workspace};
pub(crate) use work::Running;
pub use work::Work;

/// A request or an answer without content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Where the host keeps things, and how it runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// For preferences and, unless another folder is chosen, the workspace.
    pub data_dir: PathBuf,
    /// Where documents are saved unless another folder is chosen.
    pub documents_dir: PathBuf,
    /// The system's language tag, for the first start.
    pub system_language: String,
    /// The price of guessing a passphrase.
    pub kdf: KdfCost,
    /// The clock.
    pub clock: Clock,
}

/// The application without its window: preferences, and the workspace while it is open.
pub struct App {
    pub(crate) settings: Settings,
    pub(crate) preferences: Preferences,
    pub(crate) words: Arc<Words>,
    pub(crate) fonts: Option<Fonts>,
    pub(crate) work: Work,
    pub(crate) vault: Option<Vault>,
    /// Why it is locked, until it is opened again.
    pub(crate) locked_because: Option<LockReason>,
    /// The key of a workspace whose passphrase was right but whose file is damaged, for putting a copy back.
    pub(crate) rescue: Option<(PathBuf, Opened)>,
    /// Recovery parts that are not rehearsed yet.
    pub(crate) split: Option<Split>,
    /// The folder of the sample while that is what is open.
    pub(crate) sample: Option<PathBuf>,
    /// What the program brings along, indexed when somebody first searches.
    pub(crate) shelf: Option<Shelf>,
    /// The words of the workspace's own index, read when a word is not found.
    pub(crate) vocabulary: Option<Vocabulary>,
}

/// What a command gave back.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The value itself.
    pub value: Value,
    /// The kinds of thing that changed, by table name; screens that show them ask again.
    pub changed: Vec<String>,
    /// When the last change became durable, RFC 3339, UTC; nothing while the workspace's folder is gone.
    pub saved_at: Option<String>,
    /// Whether the open workspace's folder was removed, renamed or unplugged, so that nothing is kept there.
    pub gone: bool,
    /// The operation that undo would take back now, if the command changed anything.
    pub operation: Option<i64>,
}

/// What went wrong: a code for the pages, a sentence for the person.
#[derive(Debug, Serialize, TS)]
pub struct Failure {
    /// The code to branch on.
    pub code: String,
    /// The sentence, in the user's language.
    pub message: String,
    /// The field at fault, where there is one.
    pub field: Option<String>,
    /// The kinds of thing that changed all the same, by table name: part of the work may be durable before the rest fails.
    pub changed: Vec<String>,
    /// When the last change became durable, RFC 3339, UTC.
    pub saved_at: Option<String>,
}

impl Failure {
    /// The failure that a fault of ours becomes when the host had to stop it from spreading.
    pub fn internal() -> Failure {
        #[expect(clippy::disallowed_methods, reason = "there is no workspace here")]
        let words = Words::of(Language::English);
        Failure {
            code: "internal".to_owned(),
            message: words.text("error-internal"),
            field: None,
            changed: Vec::new(),
            saved_at: None,
        }
    }
}

impl App {
    /// The application as it starts: locked.
    pub fn new(settings: Settings) -> App {
        let preferences = Preferences::read(&settings);
        #[expect(clippy::disallowed_methods, reason = "no workspace is open yet")]
        let words = Arc::new(Words::of(preferences.language));
        App {
            settings,
            preferences,
            words,
            fonts: None,
            work: Work::default(),
            vault: None,
            sample: None,
            shelf: None,
            vocabulary: None,
            locked_because: None,
            rescue: None,
            split: None,
        }
    }

    /// What is known of long work, for the host to ask while a command runs.
    pub fn work(&self) -> Work {
        self.work.clone()
    }

    /// Whether a workspace is open.
    pub fn is_unlocked(&self) -> bool {
        self.vault.is_some()
    }

    /// Carries out one command of the table.
    pub fn call(&mut self, name: &str, request: Value) -> std::result::Result<Answer, Failure> {
        self.look_after();
        let outcome = self.carry_out(name, request);
        self.look_after();
        let speaks = ["word_choice", "amendment"];
        if self.vault.as_mut().is_some_and(|vault| speaks.iter().any(|table| vault.has_changed(table))) {
            self.speak(self.preferences.language);
        }
        let gone = self.vault.as_ref().is_some_and(Vault::is_gone);
        let (changed, saved_at, operation) = match &mut self.vault {
            Some(vault) => {
                let changed = vault.take_changed();
                if !changed.is_empty() {
                    self.vocabulary = None;
                }
                // What happened is done, whether or not it can be named.
                let operation = if changed.is_empty() { None } else { vault.newest().unwrap_or_default() };
                (changed, vault.saved_at().filter(|_| !gone).map(|at| at.to_rfc3339()), operation)
            }
            None => (Vec::new(), None, None),
        };
        match outcome {
            Ok(value) => Ok(Answer { value, changed, saved_at, gone, operation }),
            Err(error) => Err(Failure { changed, saved_at, ..self.failure(&self.without_disk(error)) }),
        }
    }

    /// Runs the command, unless it is long work and a lock or the end of the program waits for it.
    fn carry_out(&mut self, name: &str, request: Value) -> Result<Value> {
        if self.vault.is_none() && table::needs_workspace(name) {
            return Err(Error::Locked);
        }
        let long = table::is_long(name);
        if long && self.work.is_halted() {
            return Err(Error::Stopped);
        }
        if let Some(vault) = &mut self.vault {
            let work = self.work.clone();
            vault.stop_when(long.then_some(move || work.is_halted()))?;
        }
        table::dispatch(self, name, request)
    }

    fn look_after(&mut self) {
        if let Some(vault) = &mut self.vault {
            vault.look_after();
        }
    }

    /// A fault of the disk, named by its cause where the workspace's folder is gone.
    fn without_disk(&self, error: Error) -> Error {
        match (&self.vault, error) {
            (
                Some(vault),
                Error::File { .. } | Error::FolderMissing(_) | Error::ReadOnly(_) | Error::Damaged { .. },
            ) if vault.is_gone() => Error::Gone(vault.folder().to_owned()),
            (_, error) => error,
        }
    }

    /// An error as the pages get it, in the user's language.
    pub fn failure(&self, error: &Error) -> Failure {
        Failure {
            code: error.code().to_owned(),
            message: error.message(&self.words),
            field: error.field().map(str::to_owned),
            changed: Vec::new(),
            saved_at: None,
        }
    }

    /// The open workspace, for reading.
    pub(crate) fn vault(&self) -> Result<&Vault> {
        self.vault.as_ref().ok_or(Error::Locked)
    }

    /// The open workspace, for writing.
    pub(crate) fn vault_mut(&mut self) -> Result<&mut Vault> {
        self.vault.as_mut().ok_or(Error::Locked)
    }

    /// Opens or, with `None`, locks. Nothing secret stays behind either way.
    pub(crate) fn set_vault(&mut self, vault: Option<Vault>) {
        self.vault = vault;
        self.work.resume();
        // Another workspace may bring other fonts.
        self.fonts = None;
        self.rescue = None;
        self.split = None;
        self.locked_because = None;
        if let Some(folder) = self.sample.take() {
            // What cannot be removed now is removed before the next sample.
            let _ = start::remove(&folder);
        }
        self.vocabulary = None;
        self.speak(self.preferences.language);
    }

    fn speak(&mut self, language: Language) {
        self.words = Arc::new(self.words_in(language));
        self.shelf = None;
    }

    /// The words of a language, with the community's own while its workspace is open.
    pub(crate) fn words_in(&self, language: Language) -> Words {
        let own = self.vault.as_ref().map(|vault| wording::edit::own_words(vault.reader(), language));
        // Without its own words a community still has all its texts.
        Words::with_own(language, own.and_then(Result::ok).unwrap_or_default())
    }

    /// The words of the screens, for as long as a command needs them beside the workspace.
    pub(crate) fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Takes the preferences and what follows from them, and keeps them for the next start where that can be written: on a
    /// full disk or a protected stick they hold for this sitting, which keeps nobody from their work.
    pub(crate) fn set_preferences(&mut self, preferences: Preferences) {
        let _ = preferences.write(&self.settings);
        if preferences.language != self.words.language() {
            self.speak(preferences.language);
        }
        self.preferences = preferences;
    }
}

pub(crate) fn answer<Request, Value_>(
    app: &mut App,
    name: &str,
    request: Value,
    handler: impl FnOnce(&mut App, Request) -> Result<Value_>,
) -> Result<Value>
where
    Request: serde::de::DeserializeOwned,
    Value_: Serialize,
{
    let wrong = |detail: String| Error::BadRequest { name: name.to_owned(), detail };
    if !request.is_object() {
        // A list of values would be taken for the fields in their order.
        return Err(wrong("expected an object".to_owned()));
    }
    let request = serde_json::from_value(request).map_err(|e| wrong(e.to_string()))?;
    Ok(serde_json::to_value(handler(app, request)?)?)
}
