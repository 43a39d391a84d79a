//! Copies: made by themselves, thinned, put back; nothing half written whatever fails.

use std::path::Path;

use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox, clock};
use jirani_vault::{BACKUPS, Backup, DATABASE, KEYS, Vault, backups, thinned};
use proptest::prelude::*;
use serde_json::{Value, json};

fn names(sandbox: &mut Sandbox) -> Vec<String> {
    let copies = sandbox.call("backupList", json!({}))["copies"].clone();
    copies.as_array().unwrap().iter().map(|copy| copy["name"].as_str().unwrap().to_owned()).collect()
}

fn codes(sandbox: &mut Sandbox) -> Vec<String> {
    let list = sandbox.call("organisationList", json!({}));
    list.as_array().unwrap().iter().map(|one| one["code_name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_copy_is_made_after_half_an_hour_of_change_and_not_before() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.come_back_at("2027-02-01T08:29:59Z");
    sandbox.organisation("Egret");
    assert_eq!(names(&mut sandbox).len(), 0);
    sandbox.come_back_at("2027-02-01T08:30:00Z");
    sandbox.organisation("Ibis");
    assert_eq!(names(&mut sandbox), ["000003-2027-02-01-083000.jirani"]);
    sandbox.come_back_at("2027-02-01T12:00:00Z");
    assert_eq!(names(&mut sandbox).len(), 1, "opening alone changes nothing");
    sandbox.organisation("Stork");
    assert_eq!(names(&mut sandbox).len(), 1, "the half hour begins with the change");
    sandbox.come_back_at("2027-02-01T12:31:00Z");
    sandbox.organisation("Crane");
    assert_eq!(names(&mut sandbox).len(), 2);
}

#[test]
fn a_clock_that_is_set_back_delays_a_copy_by_half_an_hour_at_most() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.come_back_at("2020-01-01T00:00:00Z");
    sandbox.organisation("Egret");
    // In one sitting the half hour begins anew; a new sitting knows only what is written down.
    assert_eq!(names(&mut sandbox).len(), 0);
    sandbox.call("backupMake", json!({}));
    sandbox.come_back_at("2019-01-01T00:00:00Z");
    sandbox.organisation("Ibis");
    sandbox.call("backupMake", json!({}));
    let all = names(&mut sandbox);
    assert!(
        all[0].starts_with("000003-2019") && all[1].starts_with("000002-2020"),
        "newest by content: {all:?}"
    );
}

#[test]
fn nothing_new_makes_no_second_copy() {
    let mut sandbox = Sandbox::with_sample();
    sandbox.call("backupMake", json!({}));
    sandbox.call("backupMake", json!({}));
    assert_eq!(names(&mut sandbox).len(), 1);
}

#[test]
fn restoring_shows_the_difference_first_and_the_present_can_be_had_back() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.call("backupMake", json!({}));
    let name = names(&mut sandbox)[0].clone();
    sandbox.organisation("Egret");
    sandbox.organisation("Ibis");
    let look = sandbox.call("backupLook", json!({ "name": name }));
    assert_eq!(look["changes_since"], 2);
    let organisations =
        look["counts"].as_array().unwrap().iter().find(|c| c[0] == "organisation").unwrap().clone();
    assert_eq!(organisations, json!(["organisation", 1, 3]));

    let changed = sandbox.changes("backupRestore", json!({ "name": name }));
    assert!(changed.contains(&"organisation".to_owned()), "every screen asks again: {changed:?}");
    assert_eq!(codes(&mut sandbox), ["Heron"]);
    let newest = names(&mut sandbox)[0].clone();
    sandbox.organisation("Stork");
    let found = sandbox.call("search", json!({ "text": "stork" }));
    assert_eq!(found["hits"][0]["title"][0]["text"], "Stork", "what is made from now on is found: {found}");
    sandbox.call("backupMake", json!({}));
    assert!(names(&mut sandbox)[0] > newest, "copies made later are later by number too");
    sandbox.call("backupRestore", json!({ "name": newest }));
    assert_eq!(codes(&mut sandbox), ["Egret", "Heron", "Ibis"]);
    sandbox.call("undo", json!({}));
    assert_eq!(codes(&mut sandbox), ["Egret", "Heron"], "undo goes on from there");
    sandbox.restart();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    sandbox.call("workspaceCheck", json!({}));
}

#[test]
fn a_damaged_workspace_is_kept_and_a_copy_goes_on_in_its_place() {
    for harm in ["flip", "empty", "missing", "foreign"] {
        let mut sandbox = Sandbox::unlocked();
        sandbox.organisation("Heron");
        sandbox.call("backupMake", json!({}));
        sandbox.organisation("Egret");
        sandbox.restart();
        let database = sandbox.workspace().join(DATABASE);
        let mut bytes = std::fs::read(&database).unwrap();
        match harm {
            "flip" => {
                bytes[9000] ^= 1;
                std::fs::write(&database, &bytes).unwrap();
            }
            "empty" => std::fs::write(&database, b"").unwrap(),
            "missing" => std::fs::remove_file(&database).unwrap(),
            _ => std::fs::write(&database, b"something else".repeat(999)).unwrap(),
        }
        assert_eq!(sandbox.fail("rescueList", json!({})).code, "locked", "not without the passphrase");
        assert_eq!(sandbox.call("appStatus", json!({}))["exists"], true, "{harm}");
        assert_eq!(
            sandbox.fail("workspaceOpen", json!({ "passphrase": PASSPHRASE })).code,
            "damaged",
            "{harm}"
        );
        let copies = sandbox.call("rescueList", json!({}))["copies"].clone();
        let view = sandbox.call("rescueRestore", json!({ "name": copies[0]["name"] }));
        assert_eq!(view["unlocked"], true);
        assert_eq!(codes(&mut sandbox), ["Heron"], "{harm}");
        if harm == "flip" {
            let folder = sandbox.workspace().join(BACKUPS);
            let kept = std::fs::read_dir(&folder)
                .unwrap()
                .flatten()
                .map(|entry| std::fs::read(entry.path()).unwrap());
            assert!(kept.into_iter().any(|content| content == bytes), "the damaged file is kept");
        }
        assert_eq!(sandbox.fail("rescueList", json!({})).code, "locked");
    }
}

#[test]
fn a_copy_that_is_damaged_or_no_copy_is_never_put_back() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.call("backupMake", json!({}));
    let name = names(&mut sandbox)[0].clone();
    sandbox.organisation("Egret");
    let file = sandbox.workspace().join(BACKUPS).join(&name);
    let sound = std::fs::read(&file).unwrap();
    let mut flipped = sound.clone();
    flipped[5000] ^= 4;
    for harm in [flipped, sound[..8192].to_vec(), Vec::new()] {
        std::fs::write(&file, harm).unwrap();
        assert_eq!(sandbox.fail("backupLook", json!({ "name": name })).code, "damaged");
        assert_eq!(sandbox.fail("backupRestore", json!({ "name": name })).code, "damaged");
        assert_eq!(codes(&mut sandbox), ["Egret", "Heron"]);
    }
    for name in ["../keys.json", "keys.json", "", "000001-2027-02-01-080000.jirani/.."] {
        assert_eq!(sandbox.fail("backupRestore", json!({ "name": name })).code, "not-found", "{name}");
    }
}

#[test]
fn everything_is_copied_to_a_stick_and_opens_there() {
    let mut sandbox = Sandbox::with_sample();
    let stick = sandbox.folder().join("stick");
    assert_eq!(sandbox.fail("workspaceCopy", json!({ "folder": stick })).code, "folder-missing");
    std::fs::create_dir(&stick).unwrap();
    let first = sandbox.call("workspaceCopy", json!({ "folder": stick }))["folder"].clone();
    let second = sandbox.call("workspaceCopy", json!({ "folder": stick }))["folder"].clone();
    assert_ne!(first, second, "nothing is overwritten");
    let vault = Vault::open(Path::new(first.as_str().unwrap()), &PASSPHRASE.into(), clock(), &MODEL).unwrap();
    vault.check().unwrap();
    drop(vault);
    let cloud = json!({ "folder": "/home/a/Dropbox" });
    assert_eq!(sandbox.fail("workspaceCopy", cloud).code, "unsafe-folder");
}

#[test]
fn a_workspace_whose_database_is_lost_is_not_made_anew_over_its_keys() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.restart();
    std::fs::remove_file(sandbox.workspace().join(DATABASE)).unwrap();
    let keys = std::fs::read(sandbox.workspace().join(KEYS)).unwrap();
    assert_eq!(sandbox.fail("workspaceCreate", json!({ "passphrase": PASSPHRASE })).code, "workspace-exists");
    assert_eq!(std::fs::read(sandbox.workspace().join(KEYS)).unwrap(), keys);
}

#[test]
fn a_copy_that_fails_is_told_and_the_change_is_safe() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    // A file lies where the folder of copies should be.
    let folder = sandbox.workspace().join(BACKUPS);
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::write(&folder, "in the way").unwrap();
    sandbox.come_back_at("2027-02-01T09:00:00Z");
    sandbox.organisation("Egret");
    let view = sandbox.call("backupList", json!({}));
    assert!(view["trouble"].as_str().unwrap().contains("backups"), "{view}");
    assert_eq!(codes(&mut sandbox), ["Egret", "Heron"]);
    assert_eq!(sandbox.fail("backupMake", json!({})).code, "file");
}

fn copy(operation: i64, at: &str) -> Backup {
    let at = format!("{at}T10:00:00Z").parse().unwrap();
    Backup { name: format!("{operation:06}"), operation, at, bytes: 0 }
}

#[test]
fn a_year_of_days_thins_to_days_weeks_and_months() {
    let first: chrono::NaiveDate = "2026-01-01".parse().unwrap();
    let mut kept: Vec<Backup> = Vec::new();
    for day in 0..365 {
        for half in 0..3 {
            kept.push(copy(day * 3 + half, &(first + chrono::Days::new(day as u64)).to_string()));
            let gone: Vec<String> = thinned(&kept).into_iter().map(|copy| copy.name.clone()).collect();
            kept.retain(|copy| !gone.contains(&copy.name));
        }
    }
    let dates: Vec<String> = kept.iter().map(|copy| copy.at.format("%m-%d").to_string()).collect();
    assert!(kept.len() <= 4 + 12 + 10 + 9, "{}", kept.len());
    for day in 20..=31 {
        assert!(dates.contains(&format!("12-{day}")), "the last twelve days: {dates:?}");
    }
    for last in ["04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30"] {
        assert!(dates.contains(&last.to_owned()), "the last of each of nine months, {last}: {dates:?}");
    }
}

proptest! {
    /// Whatever the clock did: the newest four stay, few stay, and thinning twice takes no more than once.
    #[test]
    fn thinning_keeps_the_newest_and_is_bounded(days in proptest::collection::vec(0..4000_u64, 0..120)) {
        let first: chrono::NaiveDate = "2024-01-01".parse().unwrap();
        let copies: Vec<Backup> = (0_i64..).zip(&days)
            .map(|(at, day)| copy(at, &(first + chrono::Days::new(*day)).to_string())).collect();
        let gone: Vec<i64> = thinned(&copies).into_iter().map(|copy| copy.operation).collect();
        let kept: Vec<Backup> = copies.iter().filter(|copy| !gone.contains(&copy.operation)).cloned().collect();
        prop_assert!(kept.len() <= 4 + 12 + 10 + 9);
        for newest in copies.iter().rev().take(4) {
            prop_assert!(kept.contains(newest));
        }
        prop_assert!(thinned(&kept).is_empty());
    }
}

#[test]
fn files_that_are_no_copies_are_left_alone() {
    let mut sandbox = Sandbox::with_sample();
    sandbox.call("backupMake", json!({}));
    let folder = sandbox.workspace().join(BACKUPS);
    for name in
        ["notes.txt", "my copy.jirani", "x-2027-02-01-080000.jirani", "000001-2027-13-01-080000.jirani"]
    {
        std::fs::write(folder.join(name), "mine").unwrap();
    }
    assert_eq!(backups(&sandbox.workspace()).len(), 1);
    let value: Value = sandbox.call("backupList", json!({}));
    assert_eq!(value["copies"].as_array().unwrap().len(), 1);
    assert!(folder.join("my copy.jirani").exists());
}
