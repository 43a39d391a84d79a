//! Workspaces of every released version open in this one, with all that was in them.
//!
//! Each folder of `fixtures/workspaces` was written by the version it is named after. Until a version is released,
//! `JIRANI_NEW_FIXTURE=1` writes its folder anew.

use std::path::{Path, PathBuf};

use jirani_tests::{PASSPHRASE, Sandbox};
use serde_json::json;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/workspaces")
}

/// Copies the files of a workspace, without its copies.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for name in ["keys.json", "workspace.jirani"] {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

#[test]
fn workspaces_of_every_version_open_with_all_that_was_in_them() {
    let this = fixtures().join(env!("CARGO_PKG_VERSION"));
    if std::env::var_os("JIRANI_NEW_FIXTURE").is_some() {
        let mut sandbox = Sandbox::unlocked();
        sandbox.mentorship();
        sandbox.call("workspaceLock", json!({}));
        copy(&sandbox.workspace(), &this);
    }
    assert!(this.is_dir(), "{} is missing: write it with JIRANI_NEW_FIXTURE=1", this.display());
    for entry in std::fs::read_dir(fixtures()).unwrap() {
        let version = entry.unwrap().path();
        let mut sandbox = Sandbox::new();
        copy(&version, &sandbox.workspace());
        let view = sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
        assert_eq!(view["unlocked"], true, "{}", version.display());
        let names: Vec<_> = sandbox
            .call("organisationList", json!({}))
            .as_array()
            .unwrap()
            .iter()
            .map(|organisation| organisation["code_name"].clone())
            .collect();
        assert_eq!(names, ["Egret", "Heron"], "{}", version.display());
        assert_eq!(sandbox.call("mentorshipList", json!({})).as_array().unwrap().len(), 1);
        sandbox.call("workspaceCheck", json!({}));
        sandbox.call("organisationAdd", json!({ "code_name": "Ibis" }));
    }
}
