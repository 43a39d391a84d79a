//! Copies of an open workspace: made when they are due, looked into, or taken elsewhere.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use jirani_base::error::FileError;
use jirani_base::files;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::copies::{BackupSchedule, find, highest, keep};
use crate::error::{Error, Result};
use crate::layout::{DATABASE, KEYS};
use crate::storage::rows::quoted;
use crate::vault::Vault;
use crate::{folder_policy, journal, key_slots, storage};

/// What is in a copy, beside what is in the workspace now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Look {
    /// Each kind of record, by table name: how many in the copy, how many now.
    pub counts: Vec<(String, u32, u32)>,
    /// Changes made since the copy.
    pub changes_since: u32,
    /// The last change in the copy, UTC, RFC 3339.
    pub last_change: Option<String>,
}

impl Vault {
    /// Makes a copy now.
    pub fn back_up(&mut self) -> Result<PathBuf> {
        self.writable()?;
        let made = keep(&self.connection, &self.opened.key, &self.folder, self.clock)?;
        self.backup_schedule = BackupSchedule { since: None, trouble: None };
        Ok(made)
    }

    /// Makes a copy if changes have been without one for half an hour. What was just written is safe either way, so
    /// a copy that fails is told by [`Vault::backup_trouble`] and tried again after another half hour.
    pub(super) fn back_up_if_due(&mut self, now: DateTime<Utc>) {
        if self.backup_schedule.changed(now)
            && let Err(trouble) = self.back_up()
        {
            self.backup_schedule = BackupSchedule { since: Some(now), trouble: Some(trouble) };
        }
    }

    /// Why the last copy could not be made.
    pub fn backup_trouble(&self) -> Option<&Error> {
        self.backup_schedule.trouble.as_ref()
    }

    /// Opens a copy, checks it, and says what is in it beside what is there now.
    pub fn look_into(&self, name: &str) -> Result<Look> {
        let file = find(&self.folder, name)?;
        let copy = storage::connect_to_copy(&file, &self.opened.key)?;
        storage::check(&copy, &file)?;
        let count = |connection: &Connection, table: &str| -> Result<u32> {
            Ok(connection
                .query_row(&format!("SELECT count(*) FROM {}", quoted(table)), [], |row| row.get(0))?)
        };
        let known = journal::tables(&copy)?;
        let mut counts = Vec::new();
        for table in journal::tables(&self.connection)? {
            let then = if known.contains(&table) { count(&copy, &table)? } else { 0 };
            let now = count(&self.connection, &table)?;
            counts.push((table, then, now));
        }
        let last = highest(&copy)?;
        let last_change = copy.query_row("SELECT max(at) FROM operation", [], |row| row.get(0))?;
        let changes_since =
            self.connection
                .query_row("SELECT count(*) FROM operation WHERE id > ?1", [last], |row| row.get(0))?;
        Ok(Look { counts, changes_since, last_change })
    }

    /// Makes a second workspace in a new folder inside `folder`, such as a stick: it opens with the same passphrases.
    pub fn copy_to(&mut self, folder: &Path) -> Result<PathBuf> {
        folder_policy::check_folder(folder)?;
        if !folder.is_dir() {
            return Err(FileError::FolderMissing(folder.to_owned()).into());
        }
        let day = self.clock.today();
        let named = |number: u32| match number {
            1 => folder.join(format!("jirani-{day}")),
            _ => folder.join(format!("jirani-{day}-{number}")),
        };
        let target =
            (1..1000).map(named).find(|free| !free.exists()).ok_or(Error::NotAllowed("too-many-copies"))?;
        storage::verified_copy(&self.connection, &self.opened.key, &target.join(DATABASE))?;
        if self.is_gone() {
            self.place.write_keys(&target.join(KEYS))?;
        } else {
            key_slots::read(&self.folder)?.write(&target.join(KEYS))?;
        }
        files::sync_folder(&target);
        Ok(target)
    }
}
