//! The sample: a fictional programme in a workspace of its own.

use jirani_tests::{PASSPHRASE, Sandbox};
use serde_json::json;

#[test]
fn the_sample_opens_apart_from_real_data_and_is_thrown_away() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    let view = sandbox.call("sampleOpen", json!({}));
    assert_eq!((view["sample"].as_bool(), view["unlocked"].as_bool()), (Some(true), Some(true)));
    let list = sandbox.call("organisationList", json!({})).to_string();
    assert!(list.contains("Baobab") && !list.contains("Heron"), "{list}");
    let folder = sandbox.folder().join("data").join("sample");
    assert!(folder.is_dir());
    sandbox.organisation("Written in the sample");
    let view = sandbox.call("sampleLeave", json!({}));
    assert_eq!((view["sample"].as_bool(), view["unlocked"].as_bool()), (Some(false), Some(false)));
    assert!(!folder.exists(), "nothing of it is left");
    assert_eq!(view["exists"], true, "one's own work is where it was");
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let list = sandbox.call("organisationList", json!({}));
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(list[0]["code_name"], "Heron");
}

#[test]
fn the_sample_opens_before_there_is_a_workspace_and_locking_ends_it() {
    let mut sandbox = Sandbox::new();
    let view = sandbox.call("sampleOpen", json!({}));
    assert_eq!((view["unlocked"].as_bool(), view["exists"].as_bool()), (Some(true), Some(false)));
    assert_eq!(sandbox.call("sampleOpen", json!({}))["sample"], true, "a second time begins anew");
    let view = sandbox.call("workspaceLock", json!({}));
    assert_eq!((view["sample"].as_bool(), view["exists"].as_bool()), (Some(false), Some(false)));
    assert!(!sandbox.folder().join("data").join("sample").exists());
    assert_eq!(sandbox.fail("organisationList", json!({})).code, "locked");
}
