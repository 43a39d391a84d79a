//! Locking does not wait for long work, and shuts what was open for a while only.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use jirani_app::{App, Settings, long_commands, names};
use jirani_base::clock::Clock;
use jirani_tests::{PASSPHRASE, Sandbox, settings};
use serde_json::{Value, json};

/// A passphrase for the sealed store.
const SEALED: &str = "amber ladder whistles under nine bridges";

/// A spreadsheet of so many actions, opened.
fn actions(sandbox: &mut Sandbox, rows: usize) -> Value {
    let mentorship = sandbox.mentorship();
    let path = sandbox.folder().join("actions.csv");
    let mut text = "Action,Deadline\n".to_owned();
    for row in 0..rows {
        text.push_str(&format!("Send the rules of group {row},14/02/2027\n"));
    }
    std::fs::write(&path, text).unwrap();
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "actions" }));
    json!({ "path": path, "kind": "actions", "mentorship": mentorship, "header": opened["header"],
            "columns": opened["columns"], "skip_wrong": true })
}

#[test]
fn long_work_that_runs_is_stopped_for_the_lock_and_leaves_no_trace() {
    let mut sandbox = Sandbox::unlocked();
    let request = actions(&mut sandbox, 20_000);
    let work = sandbox.app.work();
    let (tell, told) = channel();
    let stopper = std::thread::spawn({
        let work = work.clone();
        move || {
            told.recv().unwrap();
            // Rows have been checked, so the import is under way.
            while jirani_app::answer_about_work(&work, "workStatus", &json!({})).unwrap().value["done"] == 0 {
                std::thread::sleep(Duration::from_micros(200));
            }
            work.halt();
        }
    });
    tell.send(()).unwrap();
    assert_eq!(sandbox.fail("importAccept", request.clone()).code, "stopped");
    stopper.join().unwrap();
    assert_eq!(sandbox.fail("workspaceCheck", json!({})).code, "stopped", "nor does other long work begin");
    sandbox.organisation("Crane");
    sandbox.call("workspaceLock", json!({}));
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    sandbox.call("workspaceCheck", json!({}));
    assert_eq!(
        sandbox.call("organisationList", json!({})).as_array().unwrap().len(),
        3,
        "what is typed is kept"
    );
    assert_eq!(sandbox.call("importAccept", request)["added"], 20_000);
}

#[test]
fn a_copy_that_is_being_written_is_stopped_within_the_database() {
    let mut sandbox = Sandbox::unlocked();
    let request = actions(&mut sandbox, 20_000);
    sandbox.call("importAccept", request);
    let elsewhere = tempfile::tempdir().unwrap();
    let work = sandbox.app.work();
    let watched = elsewhere.path().to_owned();
    let stopper = std::thread::spawn(move || {
        // The copy's own folder appears before the first page of the copy is written.
        while std::fs::read_dir(&watched).unwrap().next().is_none() {
            std::thread::sleep(Duration::from_micros(50));
        }
        work.halt();
    });
    let failure = sandbox.fail("workspaceCopy", json!({ "folder": elsewhere.path() }));
    stopper.join().unwrap();
    assert_eq!(failure.code, "stopped", "{}", failure.message);
    let left: Vec<_> = std::fs::read_dir(elsewhere.path())
        .unwrap()
        .flat_map(|made| std::fs::read_dir(made.unwrap().path()).unwrap())
        .map(|file| file.unwrap().file_name())
        .collect();
    assert!(left.is_empty(), "half a copy is left: {left:?}");
    sandbox.call("workspaceLock", json!({}));
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    sandbox.call("workspaceCopy", json!({ "folder": elsewhere.path() }));
}

#[test]
fn no_command_that_keeps_what_somebody_typed_is_ever_stopped() {
    let long = long_commands();
    assert!(!long.is_empty());
    for name in long {
        assert!(names().contains(&name), "{name}");
        let keeps = ["Edit", "Add", "Delete", "Keep", "Decide", "Open", "Lock", "Sign"];
        let takes_a_file = ["importOpen"];
        assert!(!keeps.iter().any(|end| name.ends_with(end)) || takes_a_file.contains(&name), "{name}");
    }
}

#[test]
fn the_time_after_which_it_locks_can_be_shortened_and_not_lengthened() {
    let mut sandbox = Sandbox::new();
    assert_eq!(sandbox.call("appStatus", json!({}))["lock_after"], 15);
    for minutes in [2, 5, 10, 15] {
        sandbox.call("preferencesEdit", json!({ "lock_after": minutes }));
        sandbox.restart();
        assert_eq!(sandbox.call("appStatus", json!({}))["lock_after"], minutes);
    }
    for minutes in [0, 1, 16, 255] {
        let failure = sandbox.fail("preferencesEdit", json!({ "lock_after": minutes }));
        assert_eq!(failure.field.as_deref(), Some("lock_after"), "{minutes}");
    }
    let kept = sandbox.folder().join("data/preferences.json");
    let text = std::fs::read_to_string(&kept).unwrap().replace("\"lock_after\": 15", "\"lock_after\": 200");
    std::fs::write(&kept, text).unwrap();
    sandbox.restart();
    assert_eq!(sandbox.call("appStatus", json!({}))["lock_after"], 15, "not by hand either");
}

#[test]
fn the_window_is_kept_out_of_screenshots_until_somebody_allows_them() {
    let mut sandbox = Sandbox::new();
    assert_eq!(sandbox.call("appStatus", json!({}))["screen_capture"], false);
    assert_eq!(sandbox.call("preferencesEdit", json!({ "screen_capture": true }))["screen_capture"], true);
    sandbox.restart();
    assert_eq!(sandbox.call("appStatus", json!({}))["screen_capture"], true);
}

#[test]
fn the_sealed_store_closes_after_five_minutes_without_use() {
    static SECONDS: AtomicI64 = AtomicI64::new(1_800_000_000);
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { clock: Clock::Moved(&SECONDS), ..settings(folder.path()) };
    let mut app = App::new(settings);
    let mut call = |name: &str, request: Value| app.call(name, request).map_err(|failure| failure.code);
    let pass = |seconds| SECONDS.fetch_add(seconds, Ordering::Relaxed);
    call("workspaceCreate", json!({ "passphrase": PASSPHRASE })).unwrap();
    let mut organisation =
        |name: &str| call("organisationAdd", json!({ "code_name": name })).unwrap().value["id"].clone();
    let (mentor, mentee) = (organisation("Heron"), organisation("Egret"));
    let started = json!({ "mentor": mentor, "mentee": mentee, "topic": "project_management" });
    let id = call("mentorshipAdd", started).unwrap().value["id"].clone();
    call("sealedMake", json!({ "passphrase": SEALED })).unwrap();
    let cells = json!({ "incident_what": "Seen at the bus station", "incident_on": "1/2/2027" });
    call("rowAdd", json!({ "form": "incident", "parent": id, "cells": cells })).unwrap();
    let rows = json!({ "form": "incident", "parent": id });

    for _ in 0..3 {
        pass(299);
        call("rowList", rows.clone()).unwrap();
    }
    // Other work is no use of it.
    pass(200);
    call("organisationList", json!({})).unwrap();
    pass(100);
    let answer = call("appStatus", json!({})).unwrap();
    assert_eq!(answer.changed, ["sealed_store"], "the pages hear of it");
    assert_eq!(call("sealedStatus", json!({})).unwrap().value["open"], false);
    assert_eq!(call("rowList", rows).unwrap_err(), "not-allowed");
    call("sealedOpen", json!({ "passphrase": SEALED })).unwrap();
    pass(-3600);
    call("appStatus", json!({})).unwrap();
    assert_eq!(
        call("sealedStatus", json!({})).unwrap().value["open"],
        false,
        "a clock set back opens no door"
    );
}
