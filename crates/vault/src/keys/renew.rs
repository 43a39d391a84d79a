//! The slots of a new database key, and the codes by which people who are not present come in under it.

use chrono::NaiveDate;
use jirani_base::i18n::Language;
use secrecy::{ExposeSecret, SecretString};

use super::cost::Cost;
use super::slot::{About, Credential, Slot};
use super::{DatabaseKey, KdfCost, KeyFile, NewPassphrase, Opened, profile, wordlist};
use crate::error::{Error, Result};
use crate::keys::file::{FORMAT, missing};
use crate::keys::key::fill;

/// How somebody who can open the workspace now goes on under a new key.
pub enum Going {
    /// With the same passphrase, which was typed for it.
    Present(SecretString),
    /// By a code, which is replaced by a passphrase of their own when it is first used.
    Invited,
    /// Not at all.
    Left,
}

/// A code for somebody who was invited, shown once.
pub struct Invitation {
    /// Whom it is for; empty if that was never said.
    pub name: String,
    /// The words.
    pub code: SecretString,
}

/// A new key with its slots.
pub(crate) struct Renewed {
    pub file: KeyFile,
    pub key: DatabaseKey,
    pub invitations: Vec<Invitation>,
}

impl KeyFile {
    /// Slots for a new key: one for the passphrase `present`, and for each other person what is said of them. Recovery
    /// parts open the old key alone, so none are carried over.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] for `present`, [`Error::WrongPassphraseOf`] for another one, and
    /// [`Error::NotAllowed`] unless everybody else is named once.
    pub(crate) fn renewed(
        &self,
        old: &DatabaseKey,
        present: &SecretString,
        others: &[(String, Going)],
        cost: KdfCost,
        day: NaiveDate,
        language: Language,
    ) -> Result<Renewed> {
        let first = self.open(present)?.slot;
        let mut key = DatabaseKey::default();
        fill(key.as_mut_slice())?;
        let cost = Cost::of(cost)?;
        let mut file = KeyFile { format: FORMAT, no_recovery: self.no_recovery, slots: Vec::new() };
        let mut invitations = Vec::new();
        let people = self.slots.iter().filter(|slot| !matches!(slot.credential, Credential::Recovery { .. }));
        if people.clone().count() != others.len() + 1 {
            return Err(Error::NotAllowed("renew-holders"));
        }
        for slot in people {
            let name = slot.name(old)?;
            let secret;
            let credential = match others.iter().find(|(id, _)| *id == slot.id) {
                None if slot.id == first => {
                    secret = profile::normal(present);
                    Credential::Passphrase
                }
                None => return Err(Error::NotAllowed("renew-holders")),
                Some((_, Going::Left)) => continue,
                Some((_, Going::Present(passphrase))) => {
                    if slot.credential != Credential::Passphrase || slot.unwrap_key(passphrase)?.is_none() {
                        return Err(Error::WrongPassphraseOf { holder: name });
                    }
                    secret = profile::normal(passphrase);
                    Credential::Passphrase
                }
                Some((_, Going::Invited)) => {
                    secret = wordlist::passphrase(language)?;
                    invitations.push(Invitation { name: name.clone(), code: secret.clone() });
                    Credential::Invitation
                }
            };
            let about = About { id: slot.id.clone(), credential, name, made: day.to_string() };
            file.slots.push(Slot::wrap(&key, &secret, file.kdf(cost)?, about)?);
        }
        Ok(Renewed { file, key, invitations })
    }

    /// What an invitation's code opens.
    pub fn open_with_code(&self, code: &SecretString) -> Result<Opened> {
        self.try_slots(&as_code(code), |credential| *credential == Credential::Invitation)
    }

    /// Whether somebody was invited and has not come yet.
    pub fn has_invitations(&self) -> bool {
        self.slots.iter().any(|slot| slot.credential == Credential::Invitation)
    }

    /// Puts a passphrase in the place of the code that was just used.
    pub fn come_in(
        &mut self,
        opened: &Opened,
        passphrase: &NewPassphrase,
        cost: KdfCost,
        day: NaiveDate,
    ) -> Result<()> {
        let at = self.place(&opened.slot).ok_or_else(|| missing(&opened.slot))?;
        let slot = &self.slots[at];
        let (id, name) = (slot.id.clone(), slot.name(&opened.key)?);
        let about = About { id, credential: Credential::Passphrase, name, made: day.to_string() };
        self.slots[at] = Slot::wrap(&opened.key, passphrase.secret(), self.kdf(Cost::of(cost)?)?, about)?;
        Ok(())
    }
}

/// A code as it was drawn, whatever capitals and spaces it was typed with.
fn as_code(typed: &SecretString) -> SecretString {
    let words: Vec<String> = typed.expose_secret().split_whitespace().map(str::to_lowercase).collect();
    SecretString::from(words.join(" "))
}
