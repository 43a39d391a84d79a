//! What somebody looks for, among the sample's records and the library.
#![no_main]

use std::cell::RefCell;

use jirani_tests::Sandbox;
use libfuzzer_sys::fuzz_target;
use serde_json::json;

thread_local! {
    static SANDBOX: RefCell<Sandbox> = RefCell::new(Sandbox::with_sample());
}

fuzz_target!(|text: &str| {
    SANDBOX.with_borrow_mut(|sandbox| {
        if let Err(failure) = sandbox.app.call("search", json!({ "text": text })) {
            assert_ne!(failure.code, "internal", "{failure:?}");
        }
    });
});
