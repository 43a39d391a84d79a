//! Putting a copy back: the present file is kept first, the copy is made ready beside it and takes its name in one
//! step, so that a fault at any moment leaves one whole workspace.

use std::path::{Path, PathBuf};

use jirani_base::clock::Clock;
use jirani_base::files;
use rusqlite::{Connection, params};

use super::keys::{DatabaseKey, Opened};
use super::{BACKUPS, DATABASE, RecordModel, Vault, journal};
use crate::copies::{ASIDE, MOMENT, backups, find, sound};
use crate::error::{Error, Result};
use crate::storage;

impl Vault {
    /// Puts a copy in the place of the workspace and opens it; the present state is kept as a copy of its own.
    pub fn restore_copy(&mut self, name: &str) -> Result<()> {
        let copy = find(&self.folder, name)?;
        self.back_up()?;
        let ready = make_ready(&self.folder, &copy, &self.opened.key, self.clock)?;
        // The log goes before the file gets a successor, and must not take anything along if that then fails.
        storage::checkpoint_wal(&self.connection, &self.folder.join(DATABASE))?;
        // The file is let go before another takes its name.
        drop(std::mem::replace(&mut self.connection, Connection::open_in_memory()?));
        let swapped = swap(&self.folder, &ready);
        // Whichever of the two has the name now is the workspace.
        self.connect_again()?;
        swapped?;
        self.changed.extend(journal::tables(&self.connection)?);
        self.sealed = None;
        Ok(())
    }
}

/// Puts a copy in the place of a workspace that does not open any more, and opens it. The damaged file is kept.
pub fn rescue(
    folder: &Path,
    opened: &Opened,
    name: &str,
    clock: Clock,
    model: &'static RecordModel,
) -> Result<Vault> {
    let ready = make_ready(folder, &find(folder, name)?, &opened.key, clock)?;
    for file in [folder.join(DATABASE), beside(folder, "-wal")] {
        if file.is_file() {
            let kept = aside(folder, &file, clock);
            std::fs::copy(&file, &kept).map_err(|e| Error::from_io(&kept, e))?;
            files::sync(&kept).map_err(|e| Error::from_io(&kept, e))?;
        }
    }
    swap(folder, &ready)?;
    Vault::open_with(folder, opened.clone(), clock, model)
}

/// A database without keys was never announced, or its keys are lost: it is kept, out of the way of a new one.
pub(super) fn put_aside(folder: &Path, clock: Clock) -> Result<()> {
    for file in [folder.join(DATABASE), beside(folder, "-wal")] {
        if file.is_file() {
            std::fs::create_dir_all(folder.join(BACKUPS)).map_err(|e| Error::from_io(folder, e))?;
            std::fs::rename(&file, aside(folder, &file, clock)).map_err(|e| Error::from_io(&file, e))?;
        }
    }
    Ok(())
}

/// Copies, checks, brings to the present schema, and numbers on from the highest operation there ever was, so that
/// later copies are later by number too.
fn make_ready(folder: &Path, copy: &Path, key: &DatabaseKey, clock: Clock) -> Result<PathBuf> {
    let ready = folder.join(format!("{DATABASE}.new"));
    for old in [ready.clone(), beside(folder, ".new-wal")] {
        if old.exists() {
            std::fs::remove_file(&old).map_err(|e| Error::from_io(&old, e))?;
        }
    }
    sound(copy, key)?;
    std::fs::copy(copy, &ready).map_err(|e| Error::from_io(&ready, e))?;
    let mut connection = storage::connect(&ready, key)?;
    if storage::needs_migration(&connection)? {
        storage::migrate(&mut connection, copy)?;
    }
    let highest = backups(folder).last().map_or(0, |newest| newest.operation);
    connection.execute(
        "INSERT INTO operation (id, kind, at, state)
         SELECT max(coalesce(max(id), 0), ?1) + 1, 'workspace-restore', ?2, 'step' FROM operation",
        params![highest, clock.now().to_rfc3339()],
    )?;
    // Only the file gets the workspace's name.
    storage::checkpoint_wal(&connection, &ready)?;
    connection.close().map_err(|(_, error)| error)?;
    files::sync(&ready).map_err(|e| Error::from_io(&ready, e))?;
    Ok(ready)
}

/// Gives the file that was made ready the workspace's name. What a log of the old file holds would be played into the
/// new one, so it goes first; its content is in the copy that was made, or was damaged.
fn swap(folder: &Path, ready: &Path) -> Result<()> {
    let log = beside(folder, "-wal");
    if log.exists() {
        std::fs::remove_file(&log).map_err(|e| Error::from_io(&log, e))?;
        files::sync_folder(folder);
    }
    let database = folder.join(DATABASE);
    std::fs::rename(ready, &database).map_err(|e| Error::from_io(&database, e))?;
    files::sync_folder(folder);
    Ok(())
}

fn beside(folder: &Path, ending: &str) -> PathBuf {
    folder.join(format!("{DATABASE}{ending}"))
}

/// A free name in the folder of copies for a file that does not open.
fn aside(folder: &Path, file: &Path, clock: Clock) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let at = clock.now().format(MOMENT);
    let named = |number: u32| folder.join(BACKUPS).join(format!("{ASIDE}{at}-{number}-{name}"));
    (1..).map(named).find(|free| !free.exists()).unwrap_or_else(|| named(0))
}
