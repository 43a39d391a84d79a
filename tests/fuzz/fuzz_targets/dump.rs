//! An open export to be loaded into a workspace: all or nothing, and the workspace is sound afterwards.
#![no_main]

use std::cell::RefCell;

use jirani_core::vault::{KdfCost, Vault};
use libfuzzer_sys::fuzz_target;

/// So many exports may be loaded into one workspace before it is made anew.
const MOST: u32 = 500;

fn fresh() -> (Vault, tempfile::TempDir, u32) {
    let folder = tempfile::tempdir().expect("a folder");
    let passphrase = jirani_tests::PASSPHRASE.into();
    let vault = Vault::create(folder.path(), &passphrase, KdfCost::Floor, jirani_tests::clock());
    (vault.expect("a workspace"), folder, 0)
}

thread_local! {
    static VAULT: RefCell<(Vault, tempfile::TempDir, u32)> = RefCell::new(fresh());
}

fuzz_target!(|text: &str| {
    let Ok(dump) = serde_json::from_str(text) else { return };
    VAULT.with_borrow_mut(|there| {
        if there.0.load(&dump).is_ok() {
            there.2 += 1;
            assert!(there.0.check().is_ok(), "what was loaded is sound");
        }
        if there.2 > MOST {
            *there = fresh();
        }
    });
});
