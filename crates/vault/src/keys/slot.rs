//! One slot of `keys.json`: the database key wrapped under one passphrase or under the recovery secret.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use chrono::NaiveDate;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::cost::{Cost, KdfCost, derive};
use super::policy::NewPassphrase;
use super::{DatabaseKey, profile};
use crate::error::{Error, Result};
use crate::keys::key::{KEYS_NAME, fill, hex, unhex};

/// Bound into every wrapping, so that a wrapped key cannot serve as another file's or another slot's.
const PURPOSE: &str = "jirani workspace key, format 1, slot ";
const NAMES: &str = "jirani slot names, format 1";

/// What opens a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Credential {
    /// A passphrase that one person knows.
    Passphrase,
    /// A secret that was split on paper.
    Recovery {
        /// How many parts it takes.
        needed: u8,
        /// How many parts there are.
        of: u8,
    },
    /// A code for somebody who was invited, which a passphrase of their own replaces.
    Invitation,
}

/// A salt with its price: slots that share both are opened with one derivation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KdfParams {
    kdf: String,
    pub(super) cost: Cost,
    salt: String,
}

/// A key wrapped under what opens it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    pub(super) id: String,
    #[serde(rename = "opener")]
    pub(super) credential: Credential,
    /// Who holds it, readable only once the workspace is open.
    name: String,
    /// The day on which it was made, YYYY-MM-DD.
    pub(super) made: String,
    #[serde(rename = "grind")]
    pub(super) kdf: KdfParams,
    nonce: String,
    wrapped: String,
}

/// What is said about a slot.
pub(super) struct About {
    pub(super) id: String,
    pub(super) credential: Credential,
    pub(super) name: String,
    pub(super) made: String,
}

impl About {
    /// A new slot of today.
    pub(super) fn new(credential: Credential, name: &str, day: NaiveDate) -> About {
        About {
            id: uuid::Uuid::now_v7().to_string(),
            credential,
            name: name.to_owned(),
            made: day.to_string(),
        }
    }
}

impl KdfParams {
    /// A fresh salt at this price.
    pub(super) fn new(cost: Cost) -> Result<KdfParams> {
        let mut salt = [0; 16];
        fill(&mut salt)?;
        Ok(KdfParams { kdf: "argon2id".to_owned(), cost, salt: hex(&salt) })
    }

    /// The wrapping key of a passphrase.
    pub(super) fn wrapping(&self, passphrase: &SecretString) -> Result<Zeroizing<[u8; 32]>> {
        match unhex(&self.salt) {
            Some(salt) if salt.len() == 16 => derive(passphrase, &salt, self.cost),
            _ => Err(damaged("salt")),
        }
    }

    pub(super) fn is_sane(&self) -> bool {
        self.kdf == "argon2id" && self.cost.is_sane()
    }
}

impl Slot {
    /// Wraps the database key under what opens the slot.
    pub(super) fn wrap(
        key: &DatabaseKey,
        secret: &SecretString,
        kdf: KdfParams,
        about: About,
    ) -> Result<Slot> {
        let wrapping = kdf.wrapping(secret)?;
        let (nonce, wrapped) = seal(&wrapping, key.as_slice(), &purpose(&about.id))?;
        let name = sealed_name(key, &about.id, &about.name)?;
        Ok(Slot { id: about.id, credential: about.credential, name, made: about.made, kdf, nonce, wrapped })
    }

    /// A key wrapped under a passphrase, outside any file of slots.
    pub(crate) fn wrap_with(key: &DatabaseKey, passphrase: &NewPassphrase, cost: KdfCost) -> Result<Slot> {
        let (id, made) = (uuid::Uuid::now_v7().to_string(), String::new());
        let about = About { id, credential: Credential::Passphrase, name: String::new(), made };
        Slot::wrap(key, passphrase.secret(), KdfParams::new(Cost::of(cost)?)?, about)
    }

    /// Whether a guess at it costs no more than this version accepts.
    pub(crate) fn is_sane(&self) -> bool {
        self.kdf.is_sane()
    }

    /// The key, if it opens with this passphrase; then, where the slot was made by a version that derived from what was
    /// typed, the slot as it is made now, which takes its place.
    pub(crate) fn unwrap_key(
        &self,
        passphrase: &SecretString,
    ) -> Result<Option<(DatabaseKey, Option<Slot>)>> {
        if !self.kdf.is_sane() {
            return Err(damaged("key derivation outside what this version accepts"));
        }
        let (normal, as_typed) = profile::forms(passphrase);
        if let Some(key) = self.open(&*self.kdf.wrapping(&normal)?)? {
            return Ok(Some((key, None)));
        }
        let Some(typed) = as_typed else { return Ok(None) };
        let Some(key) = self.open(&*self.kdf.wrapping(typed)?)? else { return Ok(None) };
        let renewed = self.again(&key, &normal, self.kdf.clone())?;
        Ok(Some((key, Some(renewed))))
    }

    /// The same slot under another passphrase or another price.
    pub(super) fn again(&self, key: &DatabaseKey, secret: &SecretString, kdf: KdfParams) -> Result<Slot> {
        let (id, credential, made) = (self.id.clone(), self.credential.clone(), self.made.clone());
        Slot::wrap(key, secret, kdf, About { id, credential, name: self.name(key)?, made })
    }

    /// The database key, if the wrapping key fits.
    pub(super) fn open(&self, wrapping: &[u8; 32]) -> Result<Option<DatabaseKey>> {
        let opened = unseal(wrapping, &self.nonce, &self.wrapped, &purpose(&self.id))?;
        Ok(opened.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok()).map(Zeroizing::new))
    }

    /// Who holds it; empty if that was never said.
    pub(super) fn name(&self, key: &DatabaseKey) -> Result<String> {
        let (nonce, sealed) = self.name.split_at_checked(48).ok_or_else(|| damaged("name"))?;
        let text =
            unseal(&names_key(key), nonce, sealed, self.id.as_bytes())?.ok_or_else(|| damaged("name"))?;
        String::from_utf8(text.to_vec()).map_err(|_| damaged("name"))
    }

    /// Says who holds it.
    pub(super) fn rename(&mut self, key: &DatabaseKey, name: &str) -> Result<()> {
        self.name = sealed_name(key, &self.id, name)?;
        Ok(())
    }
}

fn purpose(id: &str) -> Vec<u8> {
    format!("{PURPOSE}{id}").into_bytes()
}

fn names_key(key: &DatabaseKey) -> Zeroizing<[u8; 32]> {
    let digest = Sha256::new().chain_update(NAMES).chain_update(key.as_slice()).finalize();
    Zeroizing::new(digest.into())
}

fn sealed_name(key: &DatabaseKey, id: &str, name: &str) -> Result<String> {
    let (nonce, sealed) = seal(&names_key(key), name.as_bytes(), id.as_bytes())?;
    Ok(nonce + &sealed)
}

fn seal(key: &[u8; 32], plain: &[u8], bound: &[u8]) -> Result<(String, String)> {
    let mut nonce = [0; 24];
    fill(&mut nonce)?;
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(XNonce::from_slice(&nonce), Payload { msg: plain, aad: bound })
        .map_err(|_| Error::internal("sealing"))?;
    Ok((hex(&nonce), hex(&sealed)))
}

fn unseal(key: &[u8; 32], nonce: &str, sealed: &str, bound: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>> {
    let (Some(nonce), Some(sealed)) = (unhex(nonce), unhex(sealed)) else {
        return Err(damaged("not hexadecimal"));
    };
    if nonce.len() != 24 {
        return Err(damaged("nonce"));
    }
    let opened = XChaCha20Poly1305::new(key.into())
        .decrypt(XNonce::from_slice(&nonce), Payload { msg: &sealed, aad: bound });
    Ok(opened.ok().map(Zeroizing::new))
}

fn damaged(detail: &str) -> Error {
    Error::Damaged { path: KEYS_NAME.into(), detail: detail.to_owned() }
}
