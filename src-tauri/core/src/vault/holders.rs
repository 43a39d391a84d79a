//! Who can open the workspace: passphrases added, changed and revoked, and recovery parts, each change behind the
//! passphrase of whoever makes it.

use std::path::Path;

use secrecy::SecretString;

use super::keys::{self, Holder, KdfCost, KeyFile, Opened, Part, Recovery, Split, tries};
use super::{BACKUPS, KEYS, Vault, renew};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::{storage, text};

/// Reads the key slots; where they are damaged or gone, their second copy stands in and is put in place.
pub(super) fn read(folder: &Path) -> Result<KeyFile> {
    if !folder.is_dir() {
        return Err(Error::FolderMissing(folder.to_owned()));
    }
    if !super::exists(folder) {
        return Err(Error::NotAWorkspace(folder.to_owned()));
    }
    renew::finish(folder)?;
    let fault = match KeyFile::read(&folder.join(KEYS)) {
        Ok(file) => return Ok(file),
        Err(fault @ (Error::Damaged { .. } | Error::FolderMissing(_))) => fault,
        Err(other) => return Err(other),
    };
    let file = KeyFile::read(&folder.join(BACKUPS).join(KEYS)).map_err(|_| fault)?;
    // A folder that cannot be written to is opened by the copy all the same.
    let _ = file.write(&folder.join(KEYS));
    Ok(file)
}

/// Writes the key slots, then their second copy.
pub(super) fn write(folder: &Path, file: &KeyFile) -> Result<()> {
    file.write(&folder.join(KEYS))?;
    storage::sync_folder(folder);
    let (backups, copy) = (folder.join(BACKUPS), folder.join(BACKUPS).join(KEYS));
    let copied = std::fs::create_dir_all(&backups)
        .map_err(|e| Error::from_io(&backups, e))
        .and_then(|()| file.write(&copy));
    if copied.is_err() {
        // No copy is better than one in which a revoked passphrase lives on.
        let _ = std::fs::remove_file(&copy);
    }
    Ok(())
}

/// Finds the key with recovery parts and gives a new passphrase in place of the forgotten one.
pub fn unlock_with_parts(
    folder: &Path,
    parts: &[Part],
    passphrase: &SecretString,
    cost: KdfCost,
    clock: Clock,
) -> Result<Opened> {
    let mut file = read(folder)?;
    let by_parts = tries::counted(folder, clock.now(), || file.open_with_parts(parts))?;
    let slot = file.add(&by_parts.key, passphrase, "", cost, clock.today())?;
    write(folder, &file)?;
    Ok(Opened { slot, ..by_parts })
}

impl Vault {
    /// All holders, in the order in which they came.
    pub fn holders(&self) -> Result<Vec<Holder>> {
        read(&self.folder)?.holders(&self.opened)
    }

    /// Whether a forgotten passphrase can be got over.
    pub fn recovery(&self) -> Result<Recovery> {
        Ok(read(&self.folder)?.recovery())
    }

    /// Adds a passphrase for another person.
    pub fn add_key(
        &mut self,
        present: &SecretString,
        name: &str,
        new: &SecretString,
        cost: KdfCost,
    ) -> Result<()> {
        let name = text::required_line("key_name", name)?;
        self.with_keys(present, |file, key, day| file.add(key, new, &name, cost, day).map(drop))
    }

    /// Puts a new passphrase in the place of one.
    pub fn change_key(
        &mut self,
        present: &SecretString,
        id: &str,
        new: &SecretString,
        cost: KdfCost,
    ) -> Result<()> {
        self.with_keys(present, |file, key, day| file.change(key, id, new, cost, day))
    }

    /// Takes a passphrase or the recovery parts away.
    pub fn revoke_key(&mut self, present: &SecretString, id: &str) -> Result<()> {
        self.with_keys(present, |file, _, _| file.revoke(id))
    }

    /// Says who holds a passphrase.
    pub fn rename_key(&mut self, id: &str, name: &str) -> Result<()> {
        let mut file = read(&self.folder)?;
        file.rename(&self.opened.key, id, &text::line("key_name", name)?)?;
        write(&self.folder, &file)
    }

    /// Whether this is a passphrase of the workspace; a wrong one is counted like any other try.
    pub fn knows(&self, passphrase: &SecretString) -> Result<()> {
        let file = read(&self.folder)?;
        tries::counted(&self.folder, self.clock.now(), || file.open(passphrase)).map(drop)
    }

    /// Puts recovery parts into force, once the person has shown that they come back from paper.
    pub fn set_recovery(&mut self, split: &Split, rehearsed: &[Part]) -> Result<()> {
        split.comes_back_from(rehearsed)?;
        let mut file = read(&self.folder)?;
        file.set_recovery(&self.opened.key, split, self.clock.today())?;
        write(&self.folder, &file)
    }

    /// Remembers that the person does without recovery parts.
    pub fn decline_recovery(&mut self) -> Result<()> {
        let mut file = read(&self.folder)?;
        file.decline_recovery();
        write(&self.folder, &file)
    }

    /// Changes the slots, for somebody who knows a passphrase and not only sits at an open window.
    fn with_keys(
        &mut self,
        present: &SecretString,
        change: impl FnOnce(&mut KeyFile, &keys::DatabaseKey, chrono::NaiveDate) -> Result<()>,
    ) -> Result<()> {
        let mut file = read(&self.folder)?;
        tries::counted(&self.folder, self.clock.now(), || file.open(present))?;
        change(&mut file, &self.opened.key, self.clock.today())?;
        write(&self.folder, &file)
    }
}
