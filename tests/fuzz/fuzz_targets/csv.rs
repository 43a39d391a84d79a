//! A spreadsheet as text.
#![no_main]

use jirani_records::import::read_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_bytes(bytes);
});
