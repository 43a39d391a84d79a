//! The border: the table, the TypeScript made from it, answers and failures.

use std::path::Path;

use jirani_core::api::{names, typescript};
use jirani_tests::Sandbox;
use serde_json::json;

#[test]
fn the_pages_types_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/generated.ts");
    let made = typescript::generate();
    if std::env::var_os("JIRANI_WRITE_TYPES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == made, "{} is stale: run `cargo xtask types`", path.display());
}

#[test]
fn every_command_refuses_a_request_of_another_shape_without_panicking() {
    let mut sandbox = Sandbox::unlocked();
    for name in names() {
        for request in
            [json!(null), json!(7), json!("x"), json!([]), json!({ "surplus": { "deep": [1, 2] } })]
        {
            if let Err(failure) = sandbox.app.call(name, request) {
                assert!(!failure.message.is_empty(), "{name} fails without a word");
            }
        }
    }
}

#[test]
fn an_unknown_command_is_a_bad_request() {
    assert_eq!(Sandbox::new().fail("dropEverything", json!({})).code, "bad-request");
}

#[test]
fn commands_on_records_are_refused_while_locked() {
    let mut sandbox = Sandbox::new();
    for name in ["organisationList", "mentorshipList", "undo", "documentList", "binList"] {
        assert_eq!(sandbox.fail(name, json!({})).code, "locked", "{name}");
    }
}

#[test]
fn an_answer_says_what_changed_and_when_it_was_saved() {
    let mut sandbox = Sandbox::unlocked();
    let answer = sandbox.app.call("organisationAdd", json!({ "code_name": "Heron" })).unwrap();
    assert_eq!(answer.changed, ["organisation"]);
    assert_eq!(answer.saved_at.as_deref(), Some("2027-02-01T08:00:00+00:00"));
    assert!(sandbox.changes("organisationList", json!({})).is_empty(), "reading changes nothing");
}

#[test]
fn failures_speak_the_chosen_language() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("preferencesEdit", json!({ "language": "fr" }));
    let failure = sandbox.fail("organisationAdd", json!({ "code_name": " " }));
    assert_eq!(failure.code, "invalid");
    assert_eq!(failure.field.as_deref(), Some("code_name"));
    assert!(failure.message.starts_with("Nom de code"), "{}", failure.message);
}
