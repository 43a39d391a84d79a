//! A new key for a workspace: somebody left, or a stick was lost.
//!
//! A folder beside the workspace takes the database under the new key, the key slots that open it, and a first copy.
//! Once all of it is checked and on the disk, the folder gets the name [`READY`]; from that moment on the new key counts.
//! What follows only moves files and deletes those of the old key. It needs no key, and whoever opens the workspace
//! next finishes it, so that a fault at any moment leaves one whole workspace under one key.

use std::path::Path;

use jirani_base::clock::Clock;
use jirani_base::files;
use jirani_base::i18n::Language;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use secrecy::SecretString;

use super::keys::{Going, Invitation, KdfCost, KeyFile, NewPassphrase, Opened, Renewed, unlock_attempts};
use super::{DATABASE, KEYS, Vault};
use crate::copies::copy_name;
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::renewal_files::{DRAFT, Lock, READY, discard};
use crate::{key_slots, storage};

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
    pub fn renew_key(&mut self, renewal: &Renewal<'_>, on: Progress<'_>) -> Result<Vec<Invitation>> {
        self.writable()?;
        // The open key is proved first, so that another workspace's key file in this one's place renews nothing.
        let slots = self.own_keys()?;
        let day = self.clock.today();
        let renewed = unlock_attempts::counted(&self.folder, self.clock, || {
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
    fn make_ready(&self, renewed: &Renewed, present: &SecretString, on: Progress<'_>) -> Result<Opened> {
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
        storage::checkpoint_wal(&connection, &database)?;
        connection.close().map_err(|(_, error)| error)?;
        files::sync(&database).map_err(|e| Error::from_io(&database, e))?;
        files::sync_folder(&draft);
        let ready = self.folder.join(READY);
        std::fs::rename(&draft, &ready).map_err(|e| Error::from_io(&ready, e))?;
        files::sync_folder(&self.folder);
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
    let mut file = key_slots::read(folder)?;
    let opened = unlock_attempts::counted(folder, clock, || file.open_with_code(code))?;
    file.come_in(&opened, &passphrase, cost, clock.today())?;
    key_slots::write(folder, &file)?;
    Ok(opened)
}

/// Copies all pages into a database under another key, and closes that.
fn copy_pages(from: &Connection, mut to: Connection, database: &Path, on: Progress<'_>) -> Result<()> {
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
    storage::checkpoint_wal(&to, database)?;
    Ok(to.close().map_err(|(_, error)| error)?)
}
