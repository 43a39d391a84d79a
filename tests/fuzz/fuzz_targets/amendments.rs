//! A file of changes to the catalogue; what is read must be read again as it was written.
#![no_main]

use jirani_recommender::catalogue::{Amendments, Catalogue};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(published) = Catalogue::published() else { return };
    let _ = Amendments::from_toml(published, "changes.toml", text);
});
