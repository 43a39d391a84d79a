//! `keys.json`: the database key, wrapped once for each passphrase and once for the recovery parts.
//!
//! Argon2id (RFC 9106, with its second recommended option as the floor) turns a passphrase into a
//! wrapping key; XChaCha20-Poly1305 wraps the random database key with it. Changing a passphrase
//! rewraps 32 bytes and never re-encrypts the database. Slots of the same price share a salt, so that
//! unlocking takes one derivation however many people hold a passphrase.

use std::path::Path;
use std::time::Instant;

use chrono::NaiveDate;
use jirani_base::files::{self, Readers};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cost::{self, Cost, KdfCost};
use super::key::{DatabaseKey, KEYS_NAME, Opened, fill};
use super::parts::{self, Part, Split};
use super::policy::NewPassphrase;
use super::profile;
use super::slot::{About, Credential, KdfParams, Slot};
use crate::error::{Error, PartFault, Result};

/// The format number of `keys.json` that this version writes.
pub(crate) const FORMAT: u32 = 1;

/// More people than this do not share one computer.
const MOST_SLOTS: usize = 16;

/// The content of `keys.json`.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyFile {
    pub(super) format: u32,
    /// Whether the person decided to do without recovery parts.
    #[serde(default)]
    pub(super) no_recovery: bool,
    pub(super) slots: Vec<Slot>,
}

/// Whether a forgotten passphrase can be got over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Recovery {
    /// Parts on paper open the workspace.
    Made,
    /// The person decided to do without.
    Declined,
    /// Nothing was decided yet.
    Open,
}

/// One holder of the key, as the settings show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Holder {
    /// Names the slot.
    pub id: String,
    /// Who holds it; empty if that was never said.
    pub name: String,
    /// The day on which the passphrase was set or the parts were made, YYYY-MM-DD.
    pub made: String,
    /// For recovery parts: how many it takes and how many there are.
    pub parts: Option<(u8, u8)>,
    /// Whether the workspace was opened with it.
    pub here: bool,
    /// Whether it is an invitation that was not used yet.
    pub invited: bool,
}

impl KeyFile {
    /// A fresh database key with its first slot.
    pub fn new(passphrase: &NewPassphrase, cost: KdfCost, day: NaiveDate) -> Result<(KeyFile, Opened)> {
        let mut key = DatabaseKey::default();
        fill(key.as_mut_slice())?;
        let mut file = KeyFile { format: FORMAT, no_recovery: false, slots: Vec::new() };
        let slot = file.add(&key, passphrase, "", cost, day)?;
        Ok((file, Opened::known(key, slot)))
    }

    /// Reads the file; a newer format and anything unreadable are refused by name.
    pub fn read(path: &Path) -> Result<KeyFile> {
        let damaged = |detail: String| Error::Damaged { path: path.to_owned(), detail };
        let text = std::fs::read_to_string(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::InvalidData => damaged("not text".to_owned()),
            _ => Error::from_io(path, e),
        })?;
        KeyFile::from_json(&text).map_err(|error| match error {
            Error::Damaged { detail, .. } => damaged(detail),
            Error::NewerWorkspace { found, known, .. } => {
                Error::NewerWorkspace { path: path.to_owned(), found, known }
            }
            other => other,
        })
    }

    /// Reads the file's text.
    pub fn from_json(text: &str) -> Result<KeyFile> {
        let damaged = |detail: String| Error::Damaged { path: KEYS_NAME.into(), detail };
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_str(text).map_err(|e| damaged(e.to_string()))?;
        if head.format > FORMAT {
            return Err(Error::NewerWorkspace {
                path: KEYS_NAME.into(),
                found: head.format.into(),
                known: FORMAT.into(),
            });
        }
        let file: KeyFile = serde_json::from_str(text).map_err(|e| damaged(e.to_string()))?;
        if file.slots.len() > MOST_SLOTS || file.passphrases().next().is_none() {
            return Err(damaged("number of slots".to_owned()));
        }
        let sane = file.slots.iter().all(|slot| slot.kdf.is_sane());
        match sane && cost::bearable(file.kdfs(|_| true).into_iter().map(|kdf| kdf.cost)) {
            true => Ok(file),
            false => Err(damaged("key derivation outside what this version accepts".to_owned())),
        }
    }

    /// Writes the file whole or not at all.
    pub fn write(&self, path: &Path) -> Result<()> {
        Ok(files::replace(path, serde_json::to_string_pretty(self)?.as_bytes(), Readers::Owner)?)
    }

    /// What this passphrase opens.
    pub fn open(&self, passphrase: &SecretString) -> Result<Opened> {
        let (normal, as_typed) = profile::forms(passphrase);
        let open = |secret: &SecretString| {
            self.try_slots(secret, |credential| *credential == Credential::Passphrase)
        };
        match (open(&normal), as_typed) {
            (Err(Error::WrongPassphrase), Some(typed)) => {
                open(typed).map(|opened| Opened { old_form: true, ..opened })
            }
            (outcome, _) => outcome,
        }
    }

    /// What these recovery parts open.
    pub fn open_with_parts(&self, parts: &[Part]) -> Result<Opened> {
        let secret = parts::join(parts)?;
        self.try_slots(&secret, |credential| matches!(credential, Credential::Recovery { .. })).map_err(
            |error| match error {
                Error::WrongPassphrase => Error::Part { number: 0, fault: PartFault::OtherWorkspace },
                other => other,
            },
        )
    }

    pub(super) fn try_slots(
        &self,
        secret: &SecretString,
        wanted: impl Fn(&Credential) -> bool,
    ) -> Result<Opened> {
        // The newest price first: most people have been raised to it.
        for kdf in self.kdfs(&wanted).into_iter().rev() {
            let begun = Instant::now();
            let wrapping = kdf.wrapping(secret)?;
            let took = begun.elapsed();
            for slot in self.slots.iter().filter(|slot| wanted(&slot.credential) && slot.kdf == *kdf) {
                if let Some(key) = slot.open(&wrapping)? {
                    return Ok(Opened { key, slot: slot.id.clone(), took, old_form: false });
                }
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// Each salt with its price once, in the order of the slots: what one guess at these slots derives.
    fn kdfs(&self, wanted: impl Fn(&Credential) -> bool) -> Vec<&KdfParams> {
        let mut kdfs: Vec<&KdfParams> = Vec::new();
        for slot in self.slots.iter().filter(|slot| wanted(&slot.credential)) {
            if !kdfs.contains(&&slot.kdf) {
                kdfs.push(&slot.kdf);
            }
        }
        kdfs
    }

    /// Wraps the slot anew if this machine can bear a higher price than it has, or if the passphrase has another form now;
    /// says whether it did.
    pub fn upgrade_kdf(&mut self, opened: &Opened, passphrase: &SecretString, wish: KdfCost) -> Result<bool> {
        let Some(at) = self.place(&opened.slot) else { return Ok(false) };
        let now = self.slots[at].kdf.cost;
        let better = match wish {
            KdfCost::Floor => now,
            KdfCost::Tuned => now.tuned(opened.took),
        };
        let fits = now.covers(better) && !opened.old_form;
        if fits || self.slots[at].credential != Credential::Passphrase {
            return Ok(false);
        }
        let kdf = self.kdf(better)?;
        self.slots[at] = self.slots[at].again(&opened.key, &profile::normal(passphrase), kdf)?;
        Ok(true)
    }

    /// Adds a passphrase; gives its slot.
    pub fn add(
        &mut self,
        key: &DatabaseKey,
        passphrase: &NewPassphrase,
        name: &str,
        cost: KdfCost,
        day: NaiveDate,
    ) -> Result<String> {
        if self.slots.len() >= MOST_SLOTS {
            return Err(Error::NotAllowed("too-many-keys"));
        }
        let kdf = self.kdf(Cost::of(cost)?)?;
        let about = About::new(Credential::Passphrase, name, day);
        let slot = Slot::wrap(key, passphrase.secret(), kdf, about)?;
        let id = slot.id.clone();
        self.slots.push(slot);
        Ok(id)
    }

    /// Puts another passphrase in the place of a slot's.
    pub fn change(
        &mut self,
        key: &DatabaseKey,
        id: &str,
        passphrase: &NewPassphrase,
        cost: KdfCost,
        day: NaiveDate,
    ) -> Result<()> {
        let at = self.passphrase_place(id)?;
        let kdf = self.kdf(Cost::of(cost)?)?;
        let mut slot = self.slots[at].again(key, passphrase.secret(), kdf)?;
        slot.made = day.to_string();
        self.slots[at] = slot;
        Ok(())
    }

    /// Says who holds a slot.
    pub fn rename(&mut self, key: &DatabaseKey, id: &str, name: &str) -> Result<()> {
        let at = self.passphrase_place(id)?;
        self.slots[at].rename(key, name)
    }

    /// Takes a slot away; the last passphrase stays.
    pub fn revoke(&mut self, id: &str) -> Result<()> {
        let at = self.place(id).ok_or_else(|| missing(id))?;
        if self.slots[at].credential == Credential::Passphrase && self.passphrases().count() == 1 {
            return Err(Error::NotAllowed("last-key"));
        }
        self.slots.remove(at);
        Ok(())
    }

    /// Puts a rehearsed recovery secret in the place of an earlier one.
    pub fn set_recovery(&mut self, key: &DatabaseKey, split: &Split, day: NaiveDate) -> Result<()> {
        let credential = Credential::Recovery { needed: split.needed, of: split.of };
        let about = About::new(credential, "", day);
        let slot = Slot::wrap(key, &split.secret, KdfParams::new(Cost::FLOOR)?, about)?;
        self.slots.retain(|slot| !matches!(slot.credential, Credential::Recovery { .. }));
        self.slots.push(slot);
        self.no_recovery = false;
        Ok(())
    }

    /// Remembers that the person does without recovery parts.
    pub fn decline_recovery(&mut self) {
        self.no_recovery = true;
    }

    /// Whether a forgotten passphrase can be got over.
    pub fn recovery(&self) -> Recovery {
        if self.slots.iter().any(|slot| matches!(slot.credential, Credential::Recovery { .. })) {
            Recovery::Made
        } else if self.no_recovery {
            Recovery::Declined
        } else {
            Recovery::Open
        }
    }

    /// All holders, in the order in which they came.
    pub fn holders(&self, opened: &Opened) -> Result<Vec<Holder>> {
        let mut holders = Vec::new();
        for slot in &self.slots {
            let parts = match slot.credential {
                Credential::Passphrase | Credential::Invitation => None,
                Credential::Recovery { needed, of } => Some((needed, of)),
            };
            let (id, made, here) = (slot.id.clone(), slot.made.clone(), slot.id == opened.slot);
            let invited = slot.credential == Credential::Invitation;
            holders.push(Holder { id, name: slot.name(&opened.key)?, made, parts, here, invited });
        }
        Ok(holders)
    }

    fn passphrases(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.credential == Credential::Passphrase)
    }

    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.id == id)
    }

    fn passphrase_place(&self, id: &str) -> Result<usize> {
        let found =
            self.slots.iter().position(|slot| slot.id == id && slot.credential == Credential::Passphrase);
        found.ok_or_else(|| missing(id))
    }

    /// The salt that others of this price have, or a new one.
    pub(super) fn kdf(&self, cost: Cost) -> Result<KdfParams> {
        let shared = self.passphrases().map(|slot| &slot.kdf).find(|kdf| kdf.cost.covers(cost));
        shared.map_or_else(|| KdfParams::new(cost), |kdf| Ok(kdf.clone()))
    }
}

pub(crate) fn missing(id: &str) -> Error {
    Error::NotFound { kind: "key", id: id.to_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const APART: &str = "sept he\u{301}rons\u{a0}traversent le grand delta";

    /// A key file as earlier versions made it: derived from what was typed.
    fn earlier() -> (KeyFile, DatabaseKey) {
        let key = DatabaseKey::from([7; 32]);
        let about = About::new(Credential::Passphrase, "Coordinator 1", NaiveDate::default());
        let slot = Slot::wrap(&key, &APART.into(), KdfParams::new(Cost::FLOOR).unwrap(), about).unwrap();
        (KeyFile { format: FORMAT, no_recovery: false, slots: vec![slot] }, key)
    }

    #[test]
    fn a_passphrase_of_an_earlier_version_opens_as_typed_and_then_in_every_form() {
        let composed = SecretString::from("sept h\u{e9}rons traversent le grand delta");
        let (mut file, key) = earlier();
        assert!(matches!(file.open(&composed), Err(Error::WrongPassphrase)));
        let opened = file.open(&APART.into()).unwrap();
        assert_eq!(opened.key, key);
        assert!(file.upgrade_kdf(&opened, &APART.into(), KdfCost::Floor).unwrap());
        for typed in [&composed, &APART.into()] {
            let again = file.open(typed).unwrap();
            assert_eq!((&again.key, &again.slot), (&key, &opened.slot));
            assert!(!file.upgrade_kdf(&again, typed, KdfCost::Floor).unwrap(), "once");
        }
        assert_eq!(file.holders(&opened).unwrap()[0].name, "Coordinator 1");
    }

    #[test]
    fn a_sealed_store_of_an_earlier_version_opens_as_typed_and_gives_its_new_form() {
        let composed = SecretString::from("sept h\u{e9}rons traversent le grand delta");
        let (file, key) = earlier();
        let (found, renewed) = file.slots[0].unwrap_key(&APART.into()).unwrap().unwrap();
        assert_eq!(found, key);
        let (found, renewed) = renewed.unwrap().unwrap_key(&composed).unwrap().unwrap();
        assert_eq!(found, key);
        assert!(renewed.is_none());
    }
}
