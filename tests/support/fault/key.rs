//! The key of a workspace as a word of the command line: a worker that is given it need not derive it.

use jirani_vault::{DatabaseKey, Opened};

/// The key and its slot.
pub fn shown(opened: &Opened) -> String {
    let hex: String = opened.key.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{hex}/{}", opened.slot)
}

/// What was shown.
pub fn read(word: &str) -> Option<Opened> {
    let (hex, slot) = word.split_once('/')?;
    let mut key = DatabaseKey::default();
    if hex.len() != 64 {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(Opened::known(key, slot.to_owned()))
}
