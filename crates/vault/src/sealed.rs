//! The sealed store: texts under a key of their own, which opens with a passphrase of its own.
//!
//! The key is random and wrapped in the table `sealed_store`, inside the encrypted database, so that backups hold
//! it too. Each text is sealed with XChaCha20-Poly1305 and bound to its table, row and column, so that none can be
//! moved into another's place. The journal only ever sees sealed texts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use jirani_base::safety::{Field, Sensitivity};
use rusqlite::{OptionalExtension, params};
use secrecy::SecretString;

use super::Vault;
use super::keys::{KdfCost, Slot, unlock_attempts};
use crate::error::{Error, Result};
use crate::keys::SealedKey;

/// How far each field of the wrapped key may travel.
pub const SEALED_FIELDS: [Field; 2] = [("id", Sensitivity::Sealed), ("slot", Sensitivity::Sealed)];

/// The length of a nonce, in bytes.
const NONCE: usize = 24;

impl Vault {
    /// Whether the sealed store was made.
    pub fn sealed_is_made(&self) -> Result<bool> {
        Ok(self.connection.prepare_cached("SELECT 1 FROM sealed_store")?.exists([])?)
    }

    /// Whether the sealed store is open.
    pub fn sealed_is_open(&self) -> bool {
        self.sealed.is_some()
    }

    /// Makes the sealed store under a passphrase of its own, and opens it. It is not undoable: what is sealed under a
    /// key must never outlive it.
    pub fn make_sealed(&mut self, passphrase: &SecretString, cost: KdfCost) -> Result<()> {
        if self.sealed_is_made()? {
            return Err(Error::NotAllowed("sealed-made"));
        }
        self.writable()?;
        let passphrase = self.new_passphrase(passphrase)?;
        let mut key = SealedKey::default();
        getrandom::fill(key.as_mut_slice()).map_err(Error::internal)?;
        let slot = serde_json::to_string(&Slot::wrap_with(&key, &passphrase, cost)?)?;
        self.connection
            .execute("INSERT INTO sealed_store (id, slot) VALUES ('sealed', ?1)", params![slot])?;
        self.sealed = Some(key);
        self.sealed_used.set(Some(self.clock.now()));
        Ok(())
    }

    /// Opens the sealed store. Wrong tries are counted, and waited after, as at the workspace itself.
    pub fn open_sealed(&mut self, passphrase: &SecretString) -> Result<()> {
        self.sealed = Some(self.sealed_key(passphrase)?);
        self.sealed_used.set(Some(self.clock.now()));
        Ok(())
    }

    /// Puts another passphrase in the place of the sealed store's, and opens it. Copies made before still open with
    /// the old one.
    pub fn change_sealed(&mut self, present: &SecretString, new: &SecretString, cost: KdfCost) -> Result<()> {
        self.writable()?;
        let new = self.new_passphrase(new)?;
        let key = self.sealed_key(present)?;
        let slot = serde_json::to_string(&Slot::wrap_with(&key, &new, cost)?)?;
        self.connection.execute("UPDATE sealed_store SET slot = ?1", params![slot])?;
        self.sealed = Some(key);
        self.sealed_used.set(Some(self.clock.now()));
        Ok(())
    }

    fn sealed_key(&self, passphrase: &SecretString) -> Result<SealedKey> {
        let slot: Option<String> = self
            .connection
            .prepare_cached("SELECT slot FROM sealed_store")?
            .query_row([], |row| row.get(0))
            .optional()?;
        let slot: Slot = serde_json::from_str(&slot.ok_or(Error::NotAllowed("sealed-missing"))?)?;
        let (key, renewed) =
            unlock_attempts::counted_in(&self.folder.join(unlock_attempts::SEALED), self.clock, || {
                slot.unwrap_key(passphrase)?.ok_or(Error::WrongPassphrase)
            })?;
        if let Some(renewed) = renewed {
            // A place that cannot be written to keeps the old form, which opens too.
            let renewed = serde_json::to_string(&renewed)?;
            let _ = self.connection.execute("UPDATE sealed_store SET slot = ?1", params![renewed]);
        }
        Ok(key)
    }

    /// Closes the sealed store and wipes its key.
    pub fn close_sealed(&mut self) {
        self.sealed = None;
    }

    /// A text as it is stored in the sealed store; an empty one stays empty.
    pub fn seal(&self, table: &str, id: &str, column: &str, text: &str) -> Result<String> {
        let cipher = self.cipher()?;
        if text.is_empty() {
            return Ok(String::new());
        }
        let mut bytes = [0; NONCE];
        getrandom::fill(&mut bytes).map_err(Error::internal)?;
        let place = format!("{table}/{id}/{column}");
        let sealed = cipher
            .encrypt(XNonce::from_slice(&bytes), Payload { msg: text.as_bytes(), aad: place.as_bytes() })
            .map_err(|_| Error::internal("sealing a text"))?;
        Ok(BASE64.encode([bytes.as_slice(), &sealed].concat()))
    }

    /// The text behind a sealed one.
    pub fn unseal(&self, table: &str, id: &str, column: &str, stored: &str) -> Result<String> {
        let cipher = self.cipher()?;
        if stored.is_empty() {
            return Ok(String::new());
        }
        let damaged = || Error::Damaged {
            path: self.folder.join(super::DATABASE),
            detail: format!("a sealed text of {table} does not open"),
        };
        let bytes = BASE64.decode(stored).map_err(|_| damaged())?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE).ok_or_else(damaged)?;
        let place = format!("{table}/{id}/{column}");
        let text = cipher
            .decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: place.as_bytes() })
            .map_err(|_| damaged())?;
        String::from_utf8(text).map_err(|_| damaged())
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305> {
        let key = self.sealed.as_ref().ok_or(Error::NotAllowed("sealed-locked"))?;
        self.sealed_used.set(Some(self.clock.now()));
        Ok(XChaCha20Poly1305::new(key.as_slice().into()))
    }
}
