//! A workspace's folder that goes away, is missing at the start, or was chosen beside the right one. Windows lets nobody
//! remove a file that is open, so that those tests run elsewhere.

use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::BACKUPS;

#[cfg(unix)]
use jirani_vault::DATABASE;
use serde_json::{Value, json};

#[test]
#[cfg(unix)]
fn a_folder_that_is_removed_while_open_is_told_and_everything_can_be_saved_elsewhere() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    std::fs::remove_dir_all(sandbox.workspace()).unwrap();

    let answer = sandbox.app.call("organisationAdd", json!({ "code_name": "Egret" })).unwrap();
    let told = serde_json::to_value(&answer).unwrap();
    assert_eq!((&told["saved_at"], &told["gone"]), (&Value::Null, &json!(true)), "nothing says it is saved");
    assert_eq!(sandbox.call_without_folder("appStatus", json!({}))["gone"], true);

    let elsewhere = tempfile::tempdir().unwrap();
    let copy =
        sandbox.call_without_folder("workspaceCopy", json!({ "folder": elsewhere.path() }))["folder"].clone();
    let locked = sandbox.call("workspaceLock", json!({ "folder": copy }));
    assert_eq!((&locked["unlocked"], &locked["exists"]), (&json!(false), &json!(true)));
    let opened = sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&opened["gone"], &opened["folder"]), (&json!(false), &copy));
    assert_eq!(sandbox.call("organisationList", json!({})).as_array().unwrap().len(), 2);
}

#[test]
#[cfg(unix)]
fn a_passphrase_taken_away_does_not_come_back_with_the_copy_of_a_folder_that_went_away() {
    let mut sandbox = Sandbox::unlocked();
    let second = "nine amber kites above the harbour wall";
    let keys = sandbox.call("keyAdd", json!({ "present": PASSPHRASE, "name": "B", "passphrase": second }));
    let id = keys["holders"][1]["id"].clone();
    sandbox.call("keyRevoke", json!({ "present": PASSPHRASE, "id": id }));
    std::fs::remove_dir_all(sandbox.workspace()).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let folder =
        sandbox.call_without_folder("workspaceCopy", json!({ "folder": elsewhere.path() }))["folder"].clone();
    let open = |passphrase: &str| json!({ "folder": folder, "passphrase": passphrase });
    assert_eq!(sandbox.fail("workspaceOpen", open(second)).code, "wrong-passphrase");
}

#[test]
#[cfg(unix)]
fn another_file_in_the_place_of_the_open_one_is_not_taken_for_it() {
    let mut sandbox = Sandbox::unlocked();
    let database = sandbox.workspace().join(DATABASE);
    let bytes = std::fs::read(&database).unwrap();
    std::fs::remove_file(&database).unwrap();
    std::fs::write(&database, bytes).unwrap();
    assert_eq!(sandbox.call_without_folder("appStatus", json!({}))["gone"], true);
}

#[test]
fn a_workspace_that_was_there_last_time_is_missed_by_name() {
    let mut sandbox = Sandbox::new();
    assert_eq!(sandbox.call("appStatus", json!({}))["missing"], false, "a first start misses nothing");
    sandbox.call("workspaceCreate", json!({ "passphrase": PASSPHRASE }));
    let away = sandbox.folder().join("unplugged");
    sandbox.call("workspaceLock", json!({}));
    std::fs::rename(sandbox.workspace(), &away).unwrap();
    sandbox.restart();
    assert_eq!(sandbox.call("appStatus", json!({}))["missing"], true);
    std::fs::rename(&away, sandbox.workspace()).unwrap();
    let status = sandbox.call("appStatus", json!({}));
    assert_eq!((&status["missing"], &status["exists"]), (&json!(false), &json!(true)));
}

#[test]
fn a_folder_beside_the_right_one_is_refused_with_the_right_one_named() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("backupMake", json!({}));
    sandbox.call("workspaceLock", json!({}));
    let right = sandbox.workspace();
    let deeper = right.join("fonts");
    std::fs::create_dir(&deeper).unwrap();
    for wrong in [right.join(BACKUPS), deeper, right.parent().unwrap().to_owned()] {
        let view = sandbox.call("folderCheck", json!({ "folder": wrong }));
        assert_eq!(
            (&view["exists"], &view["instead"]),
            (&json!(false), &json!(right)),
            "{}",
            wrong.display()
        );
        let problem = view["problem"].as_str().unwrap_or_default();
        assert!(problem.contains(right.to_str().unwrap()), "{}: {problem}", wrong.display());
        let asked = json!({ "folder": wrong, "passphrase": PASSPHRASE });
        for command in ["workspaceOpen", "workspaceCreate"] {
            let failure = sandbox.fail(command, asked.clone());
            assert_eq!(failure.code, "wrong-folder", "{command} {}: {}", wrong.display(), failure.message);
        }
    }
    let view = sandbox.call("folderCheck", json!({ "folder": right }));
    assert_eq!((&view["exists"], &view["problem"]), (&json!(true), &Value::Null));
}

#[test]
fn a_folder_beside_two_workspaces_names_neither() {
    let mut sandbox = Sandbox::unlocked();
    for name in ["one", "two"] {
        let folder = sandbox.folder().join("many").join(name);
        sandbox.call("workspaceCreate", json!({ "folder": folder, "passphrase": PASSPHRASE }));
    }
    let view = sandbox.call("folderCheck", json!({ "folder": sandbox.folder().join("many") }));
    assert_eq!((&view["exists"], &view["instead"]), (&json!(false), &Value::Null));
}
