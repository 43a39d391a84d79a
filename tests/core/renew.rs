//! A new key for a workspace: what goes on under it, what the old one opens afterwards, and what a fault leaves.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jirani_base::clock::Clock;
use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::error::Error;
use jirani_vault::{DATABASE, KEYS, KdfCost, Opened, Vault, backups, unlock};
use serde_json::{Value, json};

use crate::dump::dumped;
use crate::protection::{SEALED, complete};

const SECOND: &str = "blue ladder under eleven quiet mangoes";
const THIRD: &str = "orange kettle walks behind nine tired lamps";
const LATER: &str = "purple anchors sleep above the seventh market";

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder with its content, by its path from there.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let inside = files(&path).into_iter();
            found.extend(inside.map(|(name, bytes)| (path.strip_prefix(folder).unwrap().join(name), bytes)));
        } else {
            found.insert(path.strip_prefix(folder).unwrap().to_owned(), std::fs::read(&path).unwrap());
        }
    }
    found
}

fn opened(folder: &Path, passphrase: &str) -> Result<Opened, Error> {
    unlock(folder, &passphrase.into(), KdfCost::Floor, Clock::System)
}

/// The sample with a safety plan, three people and two copies.
fn shared() -> Sandbox {
    let mut sandbox = Sandbox::with_sample();
    let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    complete(&mut sandbox, &mentorship);
    sandbox.call("backupMake", json!({}));
    sandbox.organisation("Heron");
    sandbox.call("backupMake", json!({}));
    for (name, passphrase) in [("Coordinator 2", SECOND), ("Treasurer", THIRD)] {
        sandbox.call("keyAdd", json!({ "present": PASSPHRASE, "name": name, "passphrase": passphrase }));
    }
    sandbox
}

/// The slots of the others, in their order.
fn others(sandbox: &mut Sandbox) -> Vec<String> {
    let keys = sandbox.call("keyList", json!({}));
    let all = keys["holders"].as_array().unwrap();
    let others = all.iter().filter(|one| one["parts"].is_null() && one["here"] == false);
    others.map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

/// Gives a new key: the second person is invited, the third has left; answers the code.
fn renew(sandbox: &mut Sandbox) -> String {
    let ids = others(sandbox);
    let others = json!([{ "id": ids[0], "how": "invited" }, { "id": ids[1], "how": "left" }]);
    let done = sandbox.call("keyRenew", json!({ "present": PASSPHRASE, "others": others }));
    assert_eq!(done["invitations"][0]["name"], "Coordinator 2");
    done["invitations"][0]["code"].as_str().unwrap().to_owned()
}

#[test]
fn everything_goes_on_under_a_new_key_and_the_old_one_opens_nothing_of_it() {
    let mut sandbox = shared();
    let folder = sandbox.workspace();
    let begun = sandbox.call("recoveryBegin", json!({ "present": PASSPHRASE, "needed": 2, "of": 3 }));
    let parts: Vec<String> = begun["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| {
            part.as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect::<Vec<_>>().join(" ")
        })
        .collect();
    sandbox.call("recoveryConfirm", json!({ "parts": parts[..2], "spots": [crate::keys::spot(&begun, 3)] }));
    let before = dumped(&mut sandbox);
    let history = |sandbox: &mut Sandbox| {
        let id = sandbox.call("organisationList", json!({}))[0]["id"].clone();
        sandbox.call("historyList", json!({ "kind": "organisation", "id": id }))
    };
    let history_before = history(&mut sandbox);
    let old_keys = std::fs::read(folder.join(KEYS)).unwrap();
    let old_key = opened(&folder, PASSPHRASE).unwrap();
    let old_copies: Vec<String> = backups(&folder).into_iter().map(|copy| copy.name).collect();
    assert!(old_copies.len() >= 2);
    let aside = folder.join("backups/unopened-2026-01-01-000000-1-workspace.jirani");
    std::fs::write(aside, "of the old key").unwrap();
    std::fs::write(folder.join("backups/notes.txt"), "not ours").unwrap();

    let code = renew(&mut sandbox);
    assert_eq!(dumped(&mut sandbox), before, "every record, and the sealed store");
    assert_eq!(history(&mut sandbox), history_before);
    let keys = sandbox.call("keyList", json!({}));
    assert_eq!(keys["recovery"], "open", "the parts on paper opened the old key");
    let seen: Vec<(&Value, &Value, &Value)> = keys["holders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["name"], &one["invited"], &one["here"]))
        .collect();
    let (yes, no) = (json!(true), json!(false));
    assert_eq!(seen, [(&json!(""), &no, &yes), (&json!("Coordinator 2"), &yes, &no)]);
    // What is open goes on being written to, and undone.
    sandbox.organisation("Ibis");
    sandbox.call("undo", json!({}));
    sandbox.call("sealedOpen", json!({ "passphrase": SEALED }));
    sandbox.call("workspaceCheck", json!({}));
    sandbox.call("workspaceLock", json!({}));

    // The files: one new copy, nothing else of ours, and what is not ours as it was.
    let there = files(&folder);
    let names: Vec<String> = there.keys().map(|name| name.display().to_string().replace('\\', "/")).collect();
    let copies: Vec<String> = backups(&folder).into_iter().map(|copy| copy.name).collect();
    assert_eq!(copies.len(), 1);
    let mut expected = vec![
        format!("backups/{}", copies[0]),
        "backups/keys.json".to_owned(),
        "backups/notes.txt".to_owned(),
        KEYS.to_owned(),
        DATABASE.to_owned(),
    ];
    expected.sort();
    assert_eq!(names, expected);
    assert_eq!(there[Path::new(KEYS)], there[&Path::new("backups").join(KEYS)], "the second copy follows");

    // The old key opens no file that is there.
    let new_key = opened(&folder, PASSPHRASE).unwrap();
    assert_ne!(new_key.key, old_key.key);
    let elsewhere = sandbox.folder().join("elsewhere");
    for (name, bytes) in &there {
        if name.extension().is_some_and(|end| end == "jirani") {
            for (key, opens) in [(&old_key, false), (&new_key, true)] {
                let _ = std::fs::remove_dir_all(&elsewhere);
                std::fs::create_dir(&elsewhere).unwrap();
                std::fs::write(elsewhere.join(DATABASE), bytes).unwrap();
                let vault = Vault::open_with(&elsewhere, key.clone(), Clock::System, &MODEL);
                assert_eq!(vault.is_ok(), opens, "{}", name.display());
                assert!(opens || matches!(vault, Err(Error::Damaged { .. })), "{}", name.display());
            }
        }
    }
    // Old slots put back, or read from the second copy, lead to the old key and so to nothing.
    let mixed = sandbox.folder().join("mixed");
    copy_folder(&folder, &mixed);
    std::fs::write(mixed.join(KEYS), &old_keys).unwrap();
    for passphrase in [PASSPHRASE, SECOND, THIRD] {
        let vault = Vault::open(&mixed, &passphrase.into(), Clock::System, &MODEL);
        assert!(matches!(vault, Err(Error::Damaged { .. })), "{passphrase}");
    }
    // Wrong tries are counted by folder, so those that are part of the test get one of their own.
    let tried = sandbox.folder().join("tried");
    copy_folder(&folder, &tried);
    for passphrase in [SECOND, THIRD] {
        assert!(matches!(opened(&tried, passphrase), Err(Error::WrongPassphrase)), "{passphrase}");
    }
    let request = json!({ "parts": parts[..2], "passphrase": LATER });
    assert_eq!(sandbox.fail("workspaceRecover", request).code, "recovery-part");

    // The code opens nothing by itself, and works once.
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    sandbox.call("workspaceLock", json!({}));
    assert_eq!(sandbox.fail("workspaceOpen", json!({ "passphrase": code })).code, "invited");
    let typed = format!("  {}\n", code.to_uppercase().replace(' ', "  "));
    assert_eq!(sandbox.fail("workspaceOpen", json!({ "passphrase": typed })).code, "invited");
    let come = |passphrase: &str| json!({ "code": typed, "passphrase": passphrase });
    assert_eq!(sandbox.fail("workspaceComeIn", come("weak")).code, "weak-passphrase");
    assert_eq!(sandbox.call("workspaceComeIn", come(LATER))["unlocked"], true);
    let holder = sandbox.call("keyList", json!({}))["holders"][1].clone();
    assert_eq!((&holder["name"], &holder["invited"], &holder["here"]), (&json!("Coordinator 2"), &no, &yes));
    sandbox.call("workspaceLock", json!({}));
    assert_eq!(sandbox.fail("workspaceComeIn", come(SECOND)).code, "wrong-passphrase");
    assert_eq!(sandbox.fail("workspaceOpen", json!({ "passphrase": code })).code, "wrong-passphrase");
    sandbox.call("workspaceOpen", json!({ "passphrase": LATER }));
}

#[test]
fn who_is_present_types_the_passphrase_and_anything_wrong_changes_nothing() {
    let mut sandbox = shared();
    let folder = sandbox.workspace();
    let ids = others(&mut sandbox);
    let keys = std::fs::read(folder.join(KEYS)).unwrap();
    let present =
        |id: &str, passphrase: &str| json!({ "id": id, "how": "present", "passphrase": passphrase });
    let invited = |id: &str| json!({ "id": id, "how": "invited" });
    for (code, passphrase, others) in [
        ("wrong-passphrase", "not the passphrase", json!([invited(&ids[0]), invited(&ids[1])])),
        ("wrong-passphrase-of", PASSPHRASE, json!([invited(&ids[0]), present(&ids[1], SECOND)])),
        ("wrong-passphrase-of", PASSPHRASE, json!([invited(&ids[0]), { "id": ids[1], "how": "present" }])),
        ("not-allowed", PASSPHRASE, json!([invited(&ids[0])])),
        ("not-allowed", PASSPHRASE, json!([invited(&ids[0]), invited(&ids[0])])),
        ("not-allowed", PASSPHRASE, json!([invited(&ids[0]), invited("nobody")])),
        ("not-allowed", SECOND, json!([invited(&ids[0]), invited(&ids[1])])),
    ] {
        // A right passphrase ends the count of wrong ones.
        sandbox.call("recoveryBegin", json!({ "present": PASSPHRASE, "needed": 2, "of": 3 }));
        let failure = sandbox.fail("keyRenew", json!({ "present": passphrase, "others": others }));
        assert_eq!(failure.code, code, "{others}");
        assert!(
            code != "wrong-passphrase-of" || failure.message.contains("Treasurer"),
            "{}",
            failure.message
        );
        assert_eq!(std::fs::read(folder.join(KEYS)).unwrap(), keys, "{others}");
    }
    // Stopped in the middle.
    let others = json!([invited(&ids[0]), present(&ids[1], THIRD)]);
    sandbox.call("workStop", json!({ "ticket": 7 }));
    let request = json!({ "present": PASSPHRASE, "others": others, "ticket": 7 });
    assert_eq!(sandbox.fail("keyRenew", request).code, "stopped");
    assert_eq!(std::fs::read(folder.join(KEYS)).unwrap(), keys);
    assert!(
        std::fs::read_dir(&folder)
            .unwrap()
            .all(|entry| { !entry.unwrap().file_name().to_string_lossy().starts_with("renewal") })
    );
    sandbox.organisation("Ibis");
    sandbox.call("keyRenew", json!({ "present": PASSPHRASE, "others": others }));
    sandbox.call("workspaceLock", json!({}));
    sandbox.call("workspaceOpen", json!({ "passphrase": THIRD }));
}

#[test]
fn a_renewal_that_was_interrupted_anywhere_leaves_one_whole_workspace() {
    let mut sandbox = shared();
    let place = tempfile::tempdir().unwrap();
    let (before, after) = (place.path().join("before"), place.path().join("after"));
    sandbox.call("workspaceLock", json!({}));
    copy_folder(&sandbox.workspace(), &before);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let whole = dumped(&mut sandbox);
    renew(&mut sandbox);
    sandbox.call("workspaceLock", json!({}));
    copy_folder(&sandbox.workspace(), &after);
    let (old, new) = (opened(&before, PASSPHRASE).unwrap().key, opened(&after, PASSPHRASE).unwrap().key);
    let copy = backups(&after)[0].name.clone();

    // What is made before it counts is thrown away, whole or half.
    for half in [false, true] {
        let folder = place.path().join(format!("draft-{half}"));
        copy_folder(&before, &folder);
        let draft = folder.join("renewal.new");
        std::fs::create_dir(&draft).unwrap();
        std::fs::copy(after.join(KEYS), draft.join(KEYS)).unwrap();
        let bytes = std::fs::read(after.join(DATABASE)).unwrap();
        std::fs::write(draft.join(DATABASE), &bytes[..if half { 5000 } else { bytes.len() }]).unwrap();
        let key = opened(&folder, PASSPHRASE).unwrap();
        assert_eq!(key.key, old);
        Vault::open_with(&folder, key, Clock::System, &MODEL).unwrap().check().unwrap();
        assert!(!draft.exists());
        opened(&folder, THIRD).unwrap();
    }

    // From the moment on at which it counts, whoever opens the workspace goes on with it.
    let moves: [(PathBuf, PathBuf); 3] = [
        (DATABASE.into(), DATABASE.into()),
        (KEYS.into(), KEYS.into()),
        (copy.clone().into(), Path::new("backups").join(&copy)),
    ];
    for done in 0..=2 * moves.len() {
        let folder = place.path().join(format!("ready-{done}"));
        copy_folder(&before, &folder);
        std::fs::write(folder.join("workspace.jirani-wal"), "of the old file").unwrap();
        let ready = folder.join("renewal");
        copy_folder(&after, &ready);
        std::fs::remove_dir_all(ready.join("backups")).unwrap();
        std::fs::copy(after.join("backups").join(&copy), ready.join(&copy)).unwrap();
        for (from, to) in &moves[..done.min(moves.len())] {
            let _ = std::fs::remove_file(folder.join("workspace.jirani-wal"));
            if to.starts_with("backups") {
                // The old copies go before the new one comes.
                std::fs::remove_dir_all(folder.join("backups")).unwrap();
                std::fs::create_dir(folder.join("backups")).unwrap();
            }
            std::fs::rename(ready.join(from), folder.join(to)).unwrap();
        }
        if done > moves.len() {
            // Some of the old copies were gone, and then the program ended again.
            let left = done - moves.len();
            for old in backups(&folder).iter().take(left) {
                let _ = std::fs::remove_file(folder.join("backups").join(&old.name));
            }
        }
        assert!(matches!(opened(&folder, THIRD), Err(Error::WrongPassphrase)), "{done}: who left stays out");
        let key = opened(&folder, PASSPHRASE).unwrap();
        assert_eq!(key.key, new, "{done}");
        let vault = Vault::open_with(&folder, key, Clock::System, &MODEL).unwrap();
        vault.check().unwrap();
        assert_eq!(vault.dump(&mut crate::dump::on).unwrap(), whole, "{done}");
        assert!(!ready.exists() && !folder.join("renewal.lock").exists(), "{done}");
    }
}
