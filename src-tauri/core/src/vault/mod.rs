//! The vault: one folder with one encrypted database, opened by a passphrase.
//!
//! `keys.json` holds the database key once for each passphrase, wrapped; `workspace.jirani` is the
//! database; `backups/` its copies. Everything else in this crate writes through [`Vault::transact`],
//! which makes the change durable, journals it for undo and history, and says what kinds changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use secrecy::SecretString;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::storage;

mod door;
mod dump;
mod group;
mod journal;
mod keys;
mod place;
mod purge;
mod sealed;

pub use door::Op;
pub use journal::{BinEntry, HistoryEntry, RowChange};
pub use keys::{KdfCost, strength};
pub use place::check_folder;
pub use sealed::SEALED_FIELDS;

/// The database's file name.
pub const DATABASE: &str = "workspace.jirani";
/// The key slots' file name.
pub const KEYS: &str = "keys.json";
/// The folder of verified copies.
pub const BACKUPS: &str = "backups";

/// An open workspace. Dropping it locks it: the connection closes and the key is wiped.
pub struct Vault {
    folder: PathBuf,
    connection: Connection,
    clock: Clock,
    changed: BTreeSet<String>,
    saved_at: Option<DateTime<Utc>>,
    sealed: Option<sealed::SealedKey>,
}

impl Vault {
    /// Makes a new workspace in `folder`, which may be missing or empty.
    pub fn create(folder: &Path, passphrase: &SecretString, cost: KdfCost, clock: Clock) -> Result<Vault> {
        place::check_folder(folder)?;
        if exists(folder) {
            return Err(Error::WorkspaceExists(folder.to_owned()));
        }
        std::fs::create_dir_all(folder).map_err(|e| Error::from_io(folder, e))?;
        let (file, key) = keys::KeyFile::new(passphrase, cost)?;
        let database = folder.join(DATABASE);
        let mut connection = storage::connect(&database, &key)?;
        storage::migrate(&mut connection, &database)?;
        // The keys come last: a workspace without them was never announced to anybody.
        file.write(&folder.join(KEYS))?;
        Vault::ready(folder, connection, clock)
    }

    /// Opens the workspace in `folder`.
    pub fn open(folder: &Path, passphrase: &SecretString, clock: Clock) -> Result<Vault> {
        if !folder.is_dir() {
            return Err(Error::FolderMissing(folder.to_owned()));
        }
        if !exists(folder) {
            return Err(Error::NotAWorkspace(folder.to_owned()));
        }
        let key = keys::KeyFile::read(&folder.join(KEYS))?.unwrap_key(passphrase)?;
        let database = folder.join(DATABASE);
        let found = std::fs::metadata(&database).map_err(|e| Error::from_io(&database, e))?.len();
        if found == 0 {
            return Err(Error::Damaged { path: database, detail: "empty file".to_owned() });
        }
        let mut connection = storage::connect(&database, &key)?;
        if storage::needs_migration(&connection, &database)? {
            storage::verified_copy(&connection, &key, &folder.join(BACKUPS), clock.now())?;
            storage::migrate(&mut connection, &database)?;
        }
        Vault::ready(folder, connection, clock)
    }

    fn ready(folder: &Path, connection: Connection, clock: Clock) -> Result<Vault> {
        journal::watch_rows(&connection)?;
        Ok(Vault {
            folder: folder.to_owned(),
            connection,
            clock,
            changed: BTreeSet::new(),
            saved_at: None,
            sealed: None,
        })
    }

    /// The folder of this workspace.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The clock that dates its records.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// For reading; every write goes through [`Vault::transact`].
    pub fn reader(&self) -> &Connection {
        &self.connection
    }

    /// The kinds of thing that changed since this was last asked.
    pub fn take_changed(&mut self) -> Vec<String> {
        std::mem::take(&mut self.changed).into_iter().collect()
    }

    /// Whether a kind of thing changed since that was last asked.
    pub fn has_changed(&self, kind: &str) -> bool {
        self.changed.contains(kind)
    }

    /// When the last change became durable, in this sitting.
    pub fn saved_at(&self) -> Option<DateTime<Utc>> {
        self.saved_at
    }

    /// Reads every page and every index; an error names the file if anything is wrong.
    pub fn check(&self) -> Result<()> {
        storage::check(&self.connection, &self.folder.join(DATABASE))
    }
}

/// Whether the folder holds a workspace.
pub fn exists(folder: &Path) -> bool {
    folder.join(KEYS).is_file() && folder.join(DATABASE).is_file()
}
