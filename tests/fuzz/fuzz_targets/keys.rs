//! `keys.json` as somebody else may have made it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use jirani_vault::KeyFile;

fuzz_target!(|text: &str| {
    let _ = KeyFile::from_json(text);
});
