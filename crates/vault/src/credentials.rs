//! Who can open the workspace: passphrases added, changed and revoked, and recovery parts, each change behind the
//! passphrase of whoever makes it.

use std::path::Path;

use jirani_base::clock::Clock;
use jirani_base::text;
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::keys::{
    self, Holder, KdfCost, KeyFile, NewPassphrase, Opened, Part, Recovery, Split, Spot, unlock_attempts,
};
use super::{KEYS, Vault};
use crate::error::{Error, Result};
use crate::key_slots;

/// Finds the key with recovery parts and gives a new passphrase in place of the forgotten one.
pub fn unlock_with_parts(
    folder: &Path,
    parts: &[Part],
    passphrase: &SecretString,
    cost: KdfCost,
    clock: Clock,
) -> Result<Opened> {
    let passphrase = NewPassphrase::new(passphrase, &[])?;
    let mut file = key_slots::read(folder)?;
    let by_parts = unlock_attempts::counted(folder, clock, || file.open_with_parts(parts))?;
    let slot = file.add(&by_parts.key, &passphrase, "", cost, clock.today())?;
    key_slots::write(folder, &file)?;
    Ok(Opened { slot, ..by_parts })
}

impl Vault {
    /// All holders, in the order in which they came.
    pub fn holders(&self) -> Result<Vec<Holder>> {
        key_slots::read(&self.folder)?.holders(&self.opened)
    }

    /// Whether a forgotten passphrase can be got over.
    pub fn recovery(&self) -> Result<Recovery> {
        Ok(key_slots::read(&self.folder)?.recovery())
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
        let new = self.new_passphrase(new)?;
        self.with_keys(present, |file, key, day| file.add(key, &new, &name, cost, day).map(drop))
    }

    /// Puts a new passphrase in the place of one.
    pub fn change_key(
        &mut self,
        present: &SecretString,
        id: &str,
        new: &SecretString,
        cost: KdfCost,
    ) -> Result<()> {
        let new = self.new_passphrase(new)?;
        self.with_keys(present, |file, key, day| file.change(key, id, &new, cost, day))
    }

    /// Takes a passphrase or the recovery parts away.
    pub fn revoke_key(&mut self, present: &SecretString, id: &str) -> Result<()> {
        self.with_keys(present, |file, _, _| file.revoke(id))
    }

    /// Says who holds a passphrase.
    pub fn rename_key(&mut self, present: &SecretString, id: &str, name: &str) -> Result<()> {
        let name = text::line("key_name", name)?;
        self.with_keys(present, |file, key, _| file.rename(key, id, &name))
    }

    /// Whether this is a passphrase of the workspace that is open; a wrong one is counted like any other try.
    ///
    /// # Errors
    /// [`Error::Damaged`] where the passphrase opens a key file of another workspace that was put in the place of this
    /// one's: it proves nothing here.
    pub fn knows(&self, passphrase: &SecretString) -> Result<()> {
        self.proven(passphrase).map(drop)
    }

    /// Puts recovery parts into force, once the person has shown that all of them are on paper.
    pub fn set_recovery(&mut self, split: &Split, whole: &[Part], spots: &[Spot]) -> Result<()> {
        split.is_on_paper(whole, spots)?;
        let day = self.clock.today();
        self.change_keys(self.own_keys()?, |file, key| file.set_recovery(key, split, day))
    }

    /// Remembers that the person does without recovery parts. It changes no key, only whether the program reminds, so
    /// it asks for no passphrase.
    pub fn decline_recovery(&mut self) -> Result<()> {
        self.change_keys(self.own_keys()?, |file, _| {
            file.decline_recovery();
            Ok(())
        })
    }

    /// A new passphrase that passed the policy. The names of this workspace's organisations do not make it stronger.
    pub(super) fn new_passphrase(&self, typed: &SecretString) -> Result<NewPassphrase> {
        NewPassphrase::new(typed, &self.names_around()?)
    }

    /// Names that anybody near the workspace knows.
    pub fn names_around(&self) -> Result<Vec<String>> {
        let mut query = self.connection.prepare_cached(self.model.known_names)?;
        let names = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(names)
    }

    /// Changes the slots, for somebody who knows a passphrase and not only sits at an open window.
    fn with_keys(
        &mut self,
        present: &SecretString,
        change: impl FnOnce(&mut KeyFile, &keys::DatabaseKey, chrono::NaiveDate) -> Result<()>,
    ) -> Result<()> {
        self.writable()?;
        let file = self.proven(present)?;
        let day = self.clock.today();
        self.change_keys(file, |file, key| change(file, key, day))
    }

    fn change_keys(
        &self,
        mut file: KeyFile,
        change: impl FnOnce(&mut KeyFile, &keys::DatabaseKey) -> Result<()>,
    ) -> Result<()> {
        self.writable()?;
        change(&mut file, &self.opened.key)?;
        key_slots::write(&self.folder, &file)
    }

    /// The key slots, once a passphrase has opened the key with which this workspace is open. Another key means that
    /// another workspace's file lies there, whose passphrase must not get the open key wrapped under it.
    fn proven(&self, present: &SecretString) -> Result<KeyFile> {
        let file = key_slots::read(&self.folder)?;
        unlock_attempts::counted(&self.folder, self.clock, || {
            let proven = file.open(present)?;
            if same(&proven.key, &self.opened.key) { Ok(()) } else { Err(self.exchanged()) }
        })?;
        Ok(file)
    }

    /// The key slots, if their names were sealed under the open key.
    pub(super) fn own_keys(&self) -> Result<KeyFile> {
        let file = key_slots::read(&self.folder)?;
        file.holders(&self.opened).map_err(|_| self.exchanged())?;
        Ok(file)
    }

    fn exchanged(&self) -> Error {
        let detail = "the key slots belong to another workspace".to_owned();
        Error::Damaged { path: self.folder.join(KEYS), detail }
    }
}

/// Compares two keys in a time that tells nothing about them.
fn same(one: &Zeroizing<[u8; 32]>, other: &Zeroizing<[u8; 32]>) -> bool {
    one.iter().zip(other.iter()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}
