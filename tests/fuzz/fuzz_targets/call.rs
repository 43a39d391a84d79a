//! Any request to any command, on a locked application in a folder of its own: refused, never a fault of ours.
#![no_main]

use std::cell::RefCell;

use jirani_app::{App, names};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static APP: RefCell<(App, tempfile::TempDir)> = RefCell::new({
        let folder = tempfile::tempdir().expect("a folder");
        (App::new(jirani_tests::settings(folder.path())), folder)
    });
}

/// Commands that take long or write where the request says.
const LEFT_OUT: [&str; 4] = ["workspaceCreate", "workspaceOpen", "workspaceRecover", "preferencesEdit"];

fuzz_target!(|input: (u8, &str)| {
    let (which, text) = input;
    let names = names();
    let name = names[usize::from(which) % names.len()];
    let Ok(request) = serde_json::from_str(text) else { return };
    if LEFT_OUT.contains(&name) {
        return;
    }
    APP.with_borrow_mut(|(app, _)| {
        if let Err(failure) = app.call(name, request) {
            assert_ne!(failure.code, "internal", "{name}");
        }
    });
});
