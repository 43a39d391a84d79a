//! A new key for a workspace: somebody left, or a stick was lost.
//!
//! A folder beside the workspace takes the database under the new key, the key slots that open it, and a first copy.
//! Once all of it is checked and on the disk, the folder gets the name [`READY`]; from that moment on the new key counts.
//! What follows only moves files and deletes those of the old key. It needs no key, and whoever opens the workspace
//! next finishes it, so that a fault at any moment leaves one whole workspace under one key.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use secrecy::SecretString;

use super::backup::copy_name;
use super::keys::{Going, Invitation, KdfCost, KeyFile, NewPassphrase, Opened, Renewed, tries};
use super::{BACKUPS, DATABASE, KEYS, On, Vault, holders};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::i18n::Language;
use crate::storage;

/// What is ready to take the workspace's place.
const READY: &str = "renewal";
/// The same before it counts.
const DRAFT: &str = "renewal.new";
/// Held by whoever moves the files.
const LOCK: &str = "renewal.lock";
/// Pages that are copied at a time.
const PAGES: i32 = 256;

/// Who goes on under a new key, and how.
pub struct Renewal<'a> {
    /// The passphrase of whoever makes it.
    pub present: &'a SecretString,
    /// Everybody else, by the identifier of their slot.
    pub others: &'a [(String, Going)],
    /// The price of a guess.
    pub cost: KdfCost,
    /// The language of the codes.
    pub language: Language,
}

impl Vault {
    /// Gives this workspace a new key: all records with their history, and one new copy, stand under it afterwards. The
    /// old passphrases, recovery parts and copies in this folder are gone; copies elsewhere still open with them.
    ///
    /// # Errors
    /// A wrong passphrase, or what the disk says: then nothing has changed. If only moving the files failed, the
    /// workspace is closed, as [`Vault::can_undo`] shows, and opening it goes on.
    pub fn renew_key(&mut self, renewal: &Renewal<'_>, on: On<'_>) -> Result<Vec<Invitation>> {
        self.writable()?;
        // The open key is proved first, so that another workspace's key file in this one's place renews nothing.
        let slots = self.own_keys()?;
        let day = self.clock.today();
        let renewed = tries::counted(&self.folder, self.clock, || {
            let Renewal { present, others, cost, language } = *renewal;
            slots.renewed(&self.opened.key, present, others, cost, day, language)
        })?;
        let lock = Lock::take(&self.folder)?;
        let opened = self.make_ready(&renewed, renewal.present, on).inspect_err(|_| {
            let _ = discard(&self.folder);
        })?;
        // The file is let go before another takes its name.
        drop(std::mem::replace(&mut self.connection, Connection::open_in_memory()?));
        lock.finish()?;
        self.opened = opened;
        self.connect_again()?;
        Ok(renewed.invitations)
    }

    /// Makes everything under the new key, proves that the new slots open it, and lets it count.
    fn make_ready(&self, renewed: &Renewed, present: &SecretString, on: On<'_>) -> Result<Opened> {
        discard(&self.folder)?;
        let draft = self.folder.join(DRAFT);
        std::fs::create_dir(&draft).map_err(|e| Error::from_io(&draft, e))?;
        renewed.file.write(&draft.join(KEYS))?;
        let database = draft.join(DATABASE);
        copy_pages(&self.connection, storage::connect(&database, &renewed.key)?, &database, on)?;
        // As anybody opens it: by the passphrase, from the slots on the disk.
        let opened = KeyFile::read(&draft.join(KEYS))?.open(present)?;
        let connection = storage::connect(&database, &opened.key)?;
        storage::check(&connection, &database)?;
        let copy = draft.join(copy_name(&connection, self.clock)?);
        storage::verified_copy(&connection, &opened.key, &copy)?;
        storage::settle(&connection, &database)?;
        connection.close().map_err(|(_, error)| error)?;
        storage::sync(&database).map_err(|e| Error::from_io(&database, e))?;
        storage::sync_folder(&draft);
        let ready = self.folder.join(READY);
        std::fs::rename(&draft, &ready).map_err(|e| Error::from_io(&ready, e))?;
        storage::sync_folder(&self.folder);
        Ok(opened)
    }
}

/// Opens a slot by the code of an invitation and puts a passphrase in its place.
pub fn come_in(
    folder: &Path,
    code: &SecretString,
    passphrase: &SecretString,
    cost: KdfCost,
    clock: Clock,
) -> Result<Opened> {
    let passphrase = NewPassphrase::new(passphrase, &[])?;
    let mut file = holders::read(folder)?;
    let opened = tries::counted(folder, clock, || file.open_with_code(code))?;
    file.come_in(&opened, &passphrase, cost, clock.today())?;
    holders::write(folder, &file)?;
    Ok(opened)
}

/// Goes on with a renewal that counts already and was interrupted.
pub(super) fn finish(folder: &Path) -> Result<()> {
    if folder.join(READY).is_dir() { Lock::take(folder)?.finish() } else { Ok(()) }
}

/// Removes what never counted. Only whoever holds the workspace open may do so: then nobody else is writing it.
pub(super) fn discard(folder: &Path) -> Result<()> {
    let draft = folder.join(DRAFT);
    match std::fs::remove_dir_all(&draft) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Error::from_io(&draft, e)),
        _ => Ok(()),
    }
}

/// Copies all pages into a database under another key, and closes that.
fn copy_pages(from: &Connection, mut to: Connection, database: &Path, on: On<'_>) -> Result<()> {
    let copying = Backup::new(from, &mut to)?;
    loop {
        let step = copying.step(PAGES)?;
        let progress = copying.progress();
        let pages = |count: i32| usize::try_from(count).unwrap_or_default();
        let total = pages(progress.pagecount);
        if on(total.saturating_sub(pages(progress.remaining)), total).is_break() {
            return Err(Error::Stopped);
        }
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            _ => return Err(Error::InUse(database.to_owned())),
        }
    }
    drop(copying);
    storage::settle(&to, database)?;
    Ok(to.close().map_err(|(_, error)| error)?)
}

/// Keeps a second program from moving the same files.
struct Lock {
    folder: PathBuf,
    _held: File,
}

impl Lock {
    fn take(folder: &Path) -> Result<Lock> {
        let path = folder.join(LOCK);
        let held = File::create(&path).map_err(|e| Error::from_io(&path, e))?;
        match held.try_lock() {
            Err(std::fs::TryLockError::WouldBlock) => Err(Error::InUse(folder.to_owned())),
            // Some sticks know no locks; there, people do not start two programs within the same second.
            _ => Ok(Lock { folder: folder.to_owned(), _held: held }),
        }
    }

    /// Moves what is ready into its place, one file after another. Each step is done once, however often this begins.
    fn finish(self) -> Result<()> {
        let ready = self.folder.join(READY);
        let copies = self.folder.join(BACKUPS);
        let database = ready.join(DATABASE);
        if database.exists() {
            // What a log of the old file holds would be played into the new one.
            for log in
                [self.folder.join(format!("{DATABASE}-wal")), self.folder.join(format!("{DATABASE}.new"))]
            {
                remove(&log)?;
            }
            replace(&database, &self.folder.join(DATABASE))?;
        }
        if ready.join(KEYS).exists() {
            replace(&ready.join(KEYS), &self.folder.join(KEYS))?;
        }
        std::fs::create_dir_all(&copies).map_err(|e| Error::from_io(&copies, e))?;
        if let Some(copy) = files(&ready)?.into_iter().find(|file| ours(file)) {
            // All of these are under the old key; the new copy comes after them.
            for old in files(&copies)?.into_iter().filter(|file| ours(file)) {
                remove(&old)?;
            }
            replace(&copy, &copies.join(copy.file_name().unwrap_or_default()))?;
        }
        KeyFile::read(&self.folder.join(KEYS))?.write(&copies.join(KEYS))?;
        storage::sync_folder(&copies);
        std::fs::remove_dir_all(&ready).map_err(|e| Error::from_io(&ready, e))?;
        storage::sync_folder(&self.folder);
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Left there, it keeps nobody out.
        let _ = std::fs::remove_file(self.folder.join(LOCK));
    }
}

/// Whether a file among the copies was put there by this program.
fn ours(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(super::backup::ASIDE)
        || [".jirani", ".jirani-wal", ".jirani-journal", ".new", ".json"]
            .iter()
            .any(|end| name.ends_with(end))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|e| Error::from_io(folder, e))?;
    Ok(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect())
}

fn remove(file: &Path) -> Result<()> {
    match std::fs::remove_file(file) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Error::from_io(file, e)),
        _ => Ok(()),
    }
}

/// Moves a file over another one, and waits until both names are on the disk.
fn replace(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|e| Error::from_io(to, e))?;
    for folder in [from, to].into_iter().filter_map(Path::parent) {
        storage::sync_folder(folder);
    }
    Ok(())
}
