//! Making a workspace, and opening one.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::Path;

use jirani_base::clock::Clock;
use jirani_base::error::FileError;
use rusqlite::Connection;
use secrecy::SecretString;

use crate::copies::BackupSchedule;
use crate::error::{Error, Result};
use crate::keys::{KdfCost, KeyFile, NewPassphrase, Opened};
use crate::layout::{BACKUPS, DATABASE, KEYS};
use crate::model::RecordModel;
use crate::neighbour::{exists, is_right};
use crate::opened_folder::Place;
use crate::vault::Vault;
use crate::{copies, folder_policy, index, journal, key_slots, keys, renewal_files, restore, storage, stray};

impl Vault {
    /// Makes a new workspace in `folder`, which may be missing or empty.
    pub fn create(
        folder: &Path,
        passphrase: &SecretString,
        cost: KdfCost,
        clock: Clock,
        model: &'static RecordModel,
    ) -> Result<Vault> {
        Vault::make(folder, passphrase, cost, clock, model, |_| Ok(()))
    }

    /// Makes a new workspace whose first records `fill` puts in. If it cannot be made, nothing of it stays.
    pub(super) fn make(
        folder: &Path,
        passphrase: &SecretString,
        cost: KdfCost,
        clock: Clock,
        model: &'static RecordModel,
        fill: impl FnOnce(&mut Connection) -> Result<()>,
    ) -> Result<Vault> {
        let passphrase = NewPassphrase::new(passphrase, &[])?;
        folder_policy::check_folder(folder)?;
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
            key_slots::write(folder, &file)?;
            Vault::ready(folder, connection, opened, clock, model, false)
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
    pub fn open(
        folder: &Path,
        passphrase: &SecretString,
        clock: Clock,
        model: &'static RecordModel,
    ) -> Result<Vault> {
        Vault::open_with(folder, unlock(folder, passphrase, KdfCost::Floor, clock)?, clock, model)
    }

    /// Opens the workspace in `folder` with its key; for reading only where the place takes no writes, see
    /// [`Vault::is_read_only`].
    pub fn open_with(
        folder: &Path,
        opened: Opened,
        clock: Clock,
        model: &'static RecordModel,
    ) -> Result<Vault> {
        let database = folder.join(DATABASE);
        match std::fs::metadata(&database) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(Error::from_io(&database, e)),
            Ok(found) if found.len() > 0 => {}
            _ => return Err(Error::Damaged { path: database, detail: "empty or missing".to_owned() }),
        }
        if !storage::takes_writes(&database) {
            return Vault::open_protected(folder, opened, clock, model);
        }
        let mut connection = storage::connect(&database, &opened.key)?;
        storage::quick_check(&connection, &database)?;
        if storage::needs_migration(&connection)? {
            copies::keep(&connection, &opened.key, folder, clock)?;
            storage::migrate(&mut connection, &database)?;
        }
        Vault::ready(folder, connection, opened, clock, model, false)
    }

    /// Opens a workspace that cannot be written to. What its file alone holds must be all of it, in the present format.
    fn open_protected(
        folder: &Path,
        opened: Opened,
        clock: Clock,
        model: &'static RecordModel,
    ) -> Result<Vault> {
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
        Vault::ready(folder, connection, opened, clock, model, true)
    }

    fn ready(
        folder: &Path,
        connection: Connection,
        opened: Opened,
        clock: Clock,
        model: &'static RecordModel,
        read_only: bool,
    ) -> Result<Vault> {
        if !read_only {
            journal::install_triggers(&connection)?;
            match index::prepare(&connection, model) {
                // Searching finds what it found before; reading goes on.
                Err(Error::File(FileError::DiskFull)) => {}
                other => other?,
            }
        }
        let backup_schedule = BackupSchedule::of(&connection, folder)?;
        let mut vault = Vault {
            folder: folder.to_owned(),
            connection,
            opened,
            clock,
            model,
            changed: BTreeSet::new(),
            saved_at: None,
            backup_schedule,
            sealed: None,
            sealed_used: Cell::new(None),
            place: Place::of(folder),
            coalesce_next: false,
            read_only,
        };
        if !read_only {
            // What cannot be removed now keeps nobody out; the note of a deletion says what is still there.
            let _ = stray::sweep(folder);
            let _ = renewal_files::discard(folder);
            let _ = vault.finish_purge();
            key_slots::repair_copy(folder, &vault.opened);
        }
        Ok(vault)
    }

    /// Opens the file that lies in the folder now, after another one took its name.
    pub(super) fn connect_again(&mut self) -> Result<()> {
        self.connection = storage::connect(&self.folder.join(DATABASE), &self.opened.key)?;
        journal::install_triggers(&self.connection)?;
        index::prepare(&self.connection, self.model)?;
        self.backup_schedule = BackupSchedule::of(&self.connection, &self.folder)?;
        self.place = Place::of(&self.folder);
        Ok(())
    }
}

/// Finds the key of the workspace in `folder`, counts the try, and raises the price of guessing where the machine can
/// bear more than the slot has.
pub fn unlock(folder: &Path, passphrase: &SecretString, cost: KdfCost, clock: Clock) -> Result<Opened> {
    is_right(folder)?;
    let mut file = key_slots::read(folder)?;
    let opened = keys::unlock_attempts::counted(folder, clock, || match file.open(passphrase) {
        Err(Error::WrongPassphrase) if file.has_invitations() && file.open_with_code(passphrase).is_ok() => {
            Err(Error::Invited)
        }
        outcome => outcome,
    })?;
    if file.upgrade_kdf(&opened, passphrase, cost)? {
        // A folder that cannot be written to keeps the old price. The second copy follows once the database is open.
        let _ = file.write(&folder.join(KEYS));
    }
    Ok(opened)
}
