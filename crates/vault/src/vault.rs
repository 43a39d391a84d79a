//! An open workspace, and what is asked of it.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use jirani_base::clock::Clock;
use rusqlite::Connection;

use crate::copies::BackupSchedule;
use crate::error::{Error, Result};
use crate::keys::{Opened, SealedKey};
use crate::layout::DATABASE;
use crate::model::RecordModel;
use crate::opened_folder::Place;
use crate::storage;

/// An open workspace. Dropping it locks it: the connection closes and the key is wiped.
pub struct Vault {
    pub(crate) folder: PathBuf,
    pub(crate) connection: Connection,
    pub(crate) opened: Opened,
    pub(crate) clock: Clock,
    pub(crate) model: &'static RecordModel,
    pub(crate) changed: BTreeSet<String>,
    pub(crate) saved_at: Option<DateTime<Utc>>,
    pub(crate) backup_schedule: BackupSchedule,
    pub(crate) sealed: Option<SealedKey>,
    pub(crate) sealed_used: Cell<Option<DateTime<Utc>>>,
    pub(crate) place: Place,
    pub(crate) coalesce_next: bool,
    /// Whether the place takes no writes.
    pub(crate) read_only: bool,
}

impl Vault {
    /// Whether it is open for reading only, because its place takes no writes.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Refuses a write where the place takes none, in the same words whatever it is that was to be written.
    pub(crate) fn writable(&self) -> Result<()> {
        match self.read_only {
            true => Err(Error::WriteProtected(self.folder.clone())),
            false => Ok(()),
        }
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
