//! `keys.json`: the database key, wrapped once for each passphrase.
//!
//! Argon2id (RFC 9106, with its second recommended option as the floor) turns a passphrase into a
//! wrapping key; XChaCha20-Poly1305 wraps the random database key with it. Changing a passphrase
//! rewraps 32 bytes and never re-encrypts the database.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// The format number of `keys.json` that this version writes.
const FORMAT: u32 = 1;
/// Bound into every wrapping, so that a wrapped key cannot serve as another file's.
const PURPOSE: &[u8] = b"jirani workspace key, format 1";
/// No honest file asks for more memory than this (1 GiB); a forged one must not exhaust the machine.
const MOST_MEMORY_KIB: u32 = 1 << 20;

/// The database key: 32 random bytes, wiped when dropped.
pub type DatabaseKey = Zeroizing<[u8; 32]>;

/// What one guess at a passphrase costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KdfCost {
    /// 64 MiB, three passes, four lanes: never less.
    Floor,
    /// From the floor upward, to about a second on this machine, at most 256 MiB.
    Tuned,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    const FLOOR: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    fn of(wish: KdfCost) -> Result<Cost> {
        match wish {
            KdfCost::Floor => Ok(Cost::FLOOR),
            KdfCost::Tuned => {
                let begun = Instant::now();
                derive(&SecretString::from("a trial"), &[0; 16], Cost::FLOOR)?;
                let fits = 1000 / begun.elapsed().as_millis().max(1);
                let times = if fits >= 4 {
                    4
                } else if fits >= 2 {
                    2
                } else {
                    1
                };
                Ok(Cost { memory_kib: Cost::FLOOR.memory_kib * times, ..Cost::FLOOR })
            }
        }
    }

    fn is_sane(self) -> bool {
        (Cost::FLOOR.memory_kib..=MOST_MEMORY_KIB).contains(&self.memory_kib)
            && (1..=64).contains(&self.passes)
            && (1..=64).contains(&self.lanes)
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slot {
    kdf: String,
    cost: Cost,
    salt: String,
    nonce: String,
    wrapped: String,
}

/// The content of `keys.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeyFile {
    format: u32,
    slots: Vec<Slot>,
}

impl KeyFile {
    /// A fresh database key with its first slot.
    pub fn new(passphrase: &SecretString, cost: KdfCost) -> Result<(KeyFile, DatabaseKey)> {
        let mut key = DatabaseKey::default();
        fill(key.as_mut_slice())?;
        let slot = Slot::wrap(&key, passphrase, Cost::of(cost)?)?;
        Ok((KeyFile { format: FORMAT, slots: vec![slot] }, key))
    }

    /// Reads the file; a newer format and anything unreadable are refused by name.
    pub fn read(path: &Path) -> Result<KeyFile> {
        let damaged = |detail: String| Error::Damaged { path: path.to_owned(), detail };
        let text = std::fs::read_to_string(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::InvalidData => damaged("not text".to_owned()),
            _ => Error::from_io(path, e),
        })?;
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_str(&text).map_err(|e| damaged(e.to_string()))?;
        if head.format > FORMAT {
            return Err(Error::NewerWorkspace {
                path: path.to_owned(),
                found: head.format.into(),
                known: FORMAT.into(),
            });
        }
        let file: KeyFile = serde_json::from_str(&text).map_err(|e| damaged(e.to_string()))?;
        match file.slots.iter().all(|slot| slot.kdf == "argon2id" && slot.cost.is_sane()) {
            true => Ok(file),
            false => Err(damaged("key derivation outside what this version accepts".to_owned())),
        }
    }

    /// Writes the file whole or not at all.
    pub fn write(&self, path: &Path) -> Result<()> {
        let fail = |e| Error::from_io(path, e);
        let beside = path.with_extension("json.new");
        let mut file = std::fs::File::create(&beside).map_err(fail)?;
        file.write_all(serde_json::to_string_pretty(self)?.as_bytes()).map_err(fail)?;
        file.sync_all().map_err(fail)?;
        drop(file);
        std::fs::rename(&beside, path).map_err(fail)
    }

    /// The database key, if any slot opens with this passphrase.
    pub fn unwrap_key(&self, passphrase: &SecretString) -> Result<DatabaseKey> {
        for slot in &self.slots {
            if let Some(key) = slot.unwrap_key(passphrase)? {
                return Ok(key);
            }
        }
        Err(Error::WrongPassphrase)
    }
}

impl Slot {
    /// A key wrapped under a passphrase.
    pub(super) fn wrap_with(key: &DatabaseKey, passphrase: &SecretString, cost: KdfCost) -> Result<Slot> {
        Slot::wrap(key, passphrase, Cost::of(cost)?)
    }

    fn wrap(key: &DatabaseKey, passphrase: &SecretString, cost: Cost) -> Result<Slot> {
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        fill(&mut salt)?;
        fill(&mut nonce)?;
        let wrapping = derive(passphrase, &salt, cost)?;
        let wrapped = XChaCha20Poly1305::new(wrapping.as_slice().into())
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: key.as_slice(), aad: PURPOSE })
            .map_err(|_| Error::internal("wrapping the key"))?;
        Ok(Slot {
            kdf: "argon2id".to_owned(),
            cost,
            salt: hex(&salt),
            nonce: hex(&nonce),
            wrapped: hex(&wrapped),
        })
    }

    pub(super) fn unwrap_key(&self, passphrase: &SecretString) -> Result<Option<DatabaseKey>> {
        let (Some(salt), Some(nonce), Some(wrapped)) =
            (unhex(&self.salt), unhex(&self.nonce), unhex(&self.wrapped))
        else {
            return Err(Error::Damaged { path: KEYS_NAME.into(), detail: "not hexadecimal".to_owned() });
        };
        if salt.len() != 16 || nonce.len() != 24 {
            return Err(Error::Damaged { path: KEYS_NAME.into(), detail: "salt or nonce length".to_owned() });
        }
        let wrapping = derive(passphrase, &salt, self.cost)?;
        let opened = XChaCha20Poly1305::new(wrapping.as_slice().into())
            .decrypt(XNonce::from_slice(&nonce), Payload { msg: &wrapped, aad: PURPOSE })
            .map(Zeroizing::new);
        Ok(opened.ok().and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok()).map(Zeroizing::new))
    }
}

const KEYS_NAME: &str = super::KEYS;

fn derive(passphrase: &SecretString, salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(Error::internal)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose_secret().as_bytes(), salt, out.as_mut_slice())
        .map_err(Error::internal)?;
    Ok(out)
}

fn fill(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(Error::internal)
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

/// How hard a passphrase is to guess: 0 (at once) to 4 (beyond reach), by the zxcvbn estimate.
/// Below 3 a workspace is not made.
pub fn strength(passphrase: &SecretString) -> u8 {
    // Beyond a hundred characters the estimate takes long and cannot change.
    let start: String = passphrase.expose_secret().chars().take(100).collect();
    zxcvbn::zxcvbn(&start, &["jirani"]).score().into()
}
