//! A packed file that is not sound, of whatever kind it says it is.
#![no_main]

use jirani_records::import::read_bytes;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_bytes(&[b"PK", bytes].concat());
});
