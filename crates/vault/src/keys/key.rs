//! The key of the database, and what opened it.

use std::time::Duration;

use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::layout::KEYS;

pub(crate) const KEYS_NAME: &str = KEYS;

/// The key of the sealed store, wiped when dropped.
pub(crate) type SealedKey = Zeroizing<[u8; 32]>;

/// The database key: 32 random bytes, wiped when dropped.
pub type DatabaseKey = Zeroizing<[u8; 32]>;

/// What a passphrase or the recovery parts opened.
#[derive(Clone)]
pub struct Opened {
    /// The database key.
    pub key: DatabaseKey,
    /// The slot that it came from.
    pub slot: String,
    /// How long the derivation took, which says what this machine can bear.
    pub(crate) took: Duration,
    /// Whether the slot was made by a version that derived from what was typed, in no form of its own.
    pub(crate) old_form: bool,
}

impl Opened {
    /// A key that is known without a derivation.
    pub fn known(key: DatabaseKey, slot: String) -> Opened {
        Opened { key, slot, took: Duration::MAX, old_form: false }
    }
}

pub(crate) fn fill(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(Error::internal)
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}
