//! The vault: one folder with one encrypted database, opened by a passphrase.
//!
//! `keys.json` holds the database key once for each passphrase, wrapped; `workspace.jirani` is the
//! database; `backups/` its copies and a second `keys.json`. Everything else in this crate writes through [`Vault::transact`],
//! which makes the change durable, journals it for undo and history, and says what kinds changed.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use secrecy::SecretString;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::{search, storage};

pub mod api;
mod backup;
mod door;
mod draft;
mod dump;
mod group;
mod holders;
mod journal;
mod keys;
mod load;
mod neighbour;
mod place;
mod purge;
mod renew;
mod replay;
mod restore;
mod sealed;
mod stray;
mod watch;

pub use backup::{Backup, Look, backups, thinned};
pub use door::Op;
pub use draft::FIELDS as DRAFT_FIELDS;
pub use holders::unlock_with_parts;
pub use journal::{BinEntry, FieldChange, HistoryEntry, RowChange};
pub use keys::{
    DatabaseKey, Going, Holder, Invitation, KdfCost, KeyFile, NewPassphrase, Opened, Part, PartFault,
    Recovery, Split, Spot, parts::WORDS as PART_WORDS, parts::read_all, strength, wordlist,
};
pub use load::OpenCopy;
pub use neighbour::{exists, is_right, meant};
pub use place::check_folder;
pub use renew::{Renewal, come_in};
pub use restore::rescue;
pub use sealed::SEALED_FIELDS;

/// The database's file name.
pub const DATABASE: &str = "workspace.jirani";
/// The key slots' file name.
pub const KEYS: &str = "keys.json";
/// The folder of verified copies, and of a second copy of the key slots.
pub const BACKUPS: &str = "backups";

/// Is told how far long work is, and of how many steps, and may stop it.
pub type On<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// An open workspace. Dropping it locks it: the connection closes and the key is wiped.
pub struct Vault {
    folder: PathBuf,
    connection: Connection,
    opened: Opened,
    clock: Clock,
    changed: BTreeSet<String>,
    saved_at: Option<DateTime<Utc>>,
    backing: backup::Backing,
    sealed: Option<sealed::SealedKey>,
    sealed_used: Cell<Option<DateTime<Utc>>>,
    place: watch::Place,
    goes_on: bool,
    /// Whether the place takes no writes.
    read_only: bool,
}

impl Vault {
    /// Makes a new workspace in `folder`, which may be missing or empty.
    pub fn create(folder: &Path, passphrase: &SecretString, cost: KdfCost, clock: Clock) -> Result<Vault> {
        Vault::make(folder, passphrase, cost, clock, |_| Ok(()))
    }

    /// Makes a new workspace whose first records `fill` puts in. If it cannot be made, nothing of it stays.
    fn make(
        folder: &Path,
        passphrase: &SecretString,
        cost: KdfCost,
        clock: Clock,
        fill: impl FnOnce(&mut Connection) -> Result<()>,
    ) -> Result<Vault> {
        let passphrase = NewPassphrase::new(passphrase, &[])?;
        place::check_folder(folder)?;
        if exists(folder) {
            return Err(Error::WorkspaceExists(folder.to_owned()));
        }
        let new_folders: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
        let made = || {
            std::fs::create_dir_all(folder).map_err(|e| Error::from_io(folder, e))?;
            restore::put_aside(folder, clock)?;
            let (file, opened) = KeyFile::new(&passphrase, cost, clock.today())?;
            let database = folder.join(DATABASE);
            let mut connection = storage::connect(&database, &opened.key)?;
            storage::migrate(&mut connection, &database)?;
            fill(&mut connection)?;
            // The keys come last: a workspace without them was never announced to anybody.
            holders::write(folder, &file)?;
            Vault::ready(folder, connection, opened, clock, false)
        };
        made().inspect_err(|_| {
            // What cannot be removed is put aside when a workspace is made here.
            let second_keys = Path::new(BACKUPS).join(KEYS);
            let log = format!("{DATABASE}-wal");
            for name in [Path::new(DATABASE), Path::new(&log), Path::new(KEYS), &second_keys] {
                let _ = std::fs::remove_file(folder.join(name));
            }
            for made in [folder.join(BACKUPS).as_path()].into_iter().chain(new_folders) {
                // Only a folder with nothing in it goes.
                let _ = std::fs::remove_dir(made);
            }
        })
    }

    /// Opens the workspace in `folder` with a passphrase.
    pub fn open(folder: &Path, passphrase: &SecretString, clock: Clock) -> Result<Vault> {
        Vault::open_with(folder, unlock(folder, passphrase, KdfCost::Floor, clock)?, clock)
    }

    /// Opens the workspace in `folder` with its key; for reading only where the place takes no writes, see
    /// [`Vault::is_read_only`].
    pub fn open_with(folder: &Path, opened: Opened, clock: Clock) -> Result<Vault> {
        let database = folder.join(DATABASE);
        match std::fs::metadata(&database) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(Error::from_io(&database, e)),
            Ok(found) if found.len() > 0 => {}
            _ => return Err(Error::Damaged { path: database, detail: "empty or missing".to_owned() }),
        }
        if !storage::takes_writes(&database) {
            return Vault::open_protected(folder, opened, clock);
        }
        let mut connection = storage::connect(&database, &opened.key)?;
        storage::quick_check(&connection, &database)?;
        if storage::needs_migration(&connection)? {
            backup::keep(&connection, &opened.key, folder, clock)?;
            storage::migrate(&mut connection, &database)?;
        }
        Vault::ready(folder, connection, opened, clock, false)
    }

    /// Opens a workspace that cannot be written to. What its file alone holds must be all of it, in the present format.
    fn open_protected(folder: &Path, opened: Opened, clock: Clock) -> Result<Vault> {
        let database = folder.join(DATABASE);
        let log = folder.join(format!("{DATABASE}-wal"));
        if std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
            return Err(Error::WriteProtectedLog(folder.to_owned()));
        }
        let connection = storage::connect_to_protected(&database, &opened.key)?;
        storage::quick_check(&connection, &database)?;
        if storage::needs_migration(&connection)? {
            return Err(Error::WriteProtectedLog(folder.to_owned()));
        }
        Vault::ready(folder, connection, opened, clock, true)
    }

    fn ready(
        folder: &Path,
        connection: Connection,
        opened: Opened,
        clock: Clock,
        read_only: bool,
    ) -> Result<Vault> {
        if !read_only {
            journal::watch_rows(&connection)?;
            match search::prepare(&connection) {
                // Searching finds what it found before; reading goes on.
                Err(Error::DiskFull) => {}
                other => other?,
            }
        }
        let backing = backup::Backing::of(&connection, folder)?;
        let mut vault = Vault {
            folder: folder.to_owned(),
            connection,
            opened,
            clock,
            changed: BTreeSet::new(),
            saved_at: None,
            backing,
            sealed: None,
            sealed_used: Cell::new(None),
            place: watch::Place::of(folder),
            goes_on: false,
            read_only,
        };
        if !read_only {
            // What cannot be removed now keeps nobody out; the note of a deletion says what is still there.
            let _ = stray::sweep(folder);
            let _ = renew::discard(folder);
            let _ = vault.finish_purge();
            holders::settle(folder, &vault.opened);
        }
        Ok(vault)
    }

    /// Opens the file that lies in the folder now, after another one took its name.
    fn connect_again(&mut self) -> Result<()> {
        self.connection = storage::connect(&self.folder.join(DATABASE), &self.opened.key)?;
        journal::watch_rows(&self.connection)?;
        search::prepare(&self.connection)?;
        self.backing = backup::Backing::of(&self.connection, &self.folder)?;
        self.place = watch::Place::of(&self.folder);
        Ok(())
    }

    /// Whether it is open for reading only, because its place takes no writes.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Refuses a write where the place takes none, in the same words whatever it is that was to be written.
    fn writable(&self) -> Result<()> {
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

/// Finds the key of the workspace in `folder`, counts the try, and raises the price of guessing where the machine can
/// bear more than the slot has.
pub fn unlock(folder: &Path, passphrase: &SecretString, cost: KdfCost, clock: Clock) -> Result<Opened> {
    is_right(folder)?;
    let mut file = holders::read(folder)?;
    let opened = keys::tries::counted(folder, clock, || match file.open(passphrase) {
        Err(Error::WrongPassphrase) if file.has_invitations() && file.open_with_code(passphrase).is_ok() => {
            Err(Error::Invited)
        }
        outcome => outcome,
    })?;
    if file.raise(&opened, passphrase, cost)? {
        // A folder that cannot be written to keeps the old price. The second copy follows once the database is open.
        let _ = file.write(&folder.join(KEYS));
    }
    Ok(opened)
}
