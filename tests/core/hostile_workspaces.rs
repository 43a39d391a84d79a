//! Workspaces from strangers: whatever a file holds beside records is refused by name, and what its records hold is
//! never run.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use jirani_app::App;
use jirani_base::i18n::{Language, Translations};
use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox, clock, settings};
use jirani_vault::error::{Difference, Error};
use jirani_vault::{BACKUPS, DATABASE, KdfCost, Opened, Vault};
use serde_json::json;

mod build;

pub use build::raw;
use build::{Case, cases, copy};

use crate::cli::cli;

/// The name that a spoilt file has among the copies of a good workspace.
const COPY: &str = "000900-2027-01-31-080000.jirani";

/// A good workspace with something in it, locked, and its key.
struct Good {
    sandbox: Sandbox,
    folder: PathBuf,
    opened: Opened,
}

fn good() -> Good {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.organisation("Heron");
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "region": "Coast" } }));
    sandbox.call("organisationDelete", json!({ "id": id }));
    sandbox.call("draftKeep", json!({ "place": "somewhere", "content": "half" }));
    sandbox.call("workspaceLock", json!({}));
    let folder = sandbox.workspace();
    let opened = jirani_vault::unlock(&folder, &PASSPHRASE.into(), KdfCost::Floor, clock()).unwrap();
    Good { sandbox, folder, opened }
}

/// Every file under a folder and its content.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    all
}

/// Everything that reads a file of a workspace, by name: what it answered.
fn ways(good: &Good, folder: &Path, spoilt: &Path) -> Vec<(&'static str, Result<(), Error>)> {
    let mut answers = Vec::new();
    let opened = || good.opened.clone();
    answers.push(("open", Vault::open_with(spoilt, opened(), clock(), &MODEL).map(drop)));
    let holds = folder.join("good");
    copy(&good.folder, &holds);
    std::fs::create_dir_all(holds.join(BACKUPS)).unwrap();
    std::fs::copy(spoilt.join(DATABASE), holds.join(BACKUPS).join(COPY)).unwrap();
    let mut vault = Vault::open_with(&holds, opened(), clock(), &MODEL).unwrap();
    answers.push(("look into", vault.look_into(COPY).map(drop)));
    let before = organisations(&vault);
    answers.push(("restore", vault.restore_copy(COPY)));
    if answers[2].1.is_err() {
        assert_eq!(organisations(&vault), before, "what is open stays as it was");
        vault.check().unwrap();
    }
    drop(vault);
    let database = std::fs::read(holds.join(DATABASE)).unwrap();
    answers.push(("rescue", jirani_vault::rescue(&holds, &good.opened, COPY, clock(), &MODEL).map(drop)));
    if answers[3].1.is_err() {
        assert_eq!(std::fs::read(holds.join(DATABASE)).unwrap(), database, "the file stays as it was");
    }
    answers
}

fn organisations(vault: &Vault) -> i64 {
    vault.reader().query_row("SELECT count(*) FROM organisation", [], |row| row.get(0)).unwrap()
}

fn checked_by_the_tool(spoilt: &Path) -> (u8, String) {
    let ran = cli(&["check", spoilt.to_str().unwrap(), "--passphrase-stdin"], PASSPHRASE);
    (ran.code, ran.error)
}

#[test]
fn workspaces_with_another_schema_are_refused_by_name_in_every_way_in() {
    let good = good();
    let (mut count, mut opened, mut wrong) = (0, 0, Vec::new());
    for case in cases() {
        let Some(expected) = case.refused else { continue };
        let folder = tempfile::tempdir().unwrap();
        let (spoilt, outside) = (folder.path().join("spoilt"), folder.path().join("outside"));
        std::fs::create_dir(&outside).unwrap();
        let database = case.make(&good.folder, &spoilt, &outside.join("stolen"), &good.opened.key);
        let before = std::fs::read(&database).unwrap();
        count += 1;
        let answers = catch_unwind(AssertUnwindSafe(|| ways(&good, folder.path(), &spoilt)))
            .unwrap_or_else(|_| panic!("{}: a panic", case.name));
        for (way, answer) in answers {
            match answer {
                Ok(()) => {
                    opened += 1;
                    wrong.push(format!("{}: {way}: opened", case.name));
                }
                Err(error) if error.code() != expected => {
                    wrong.push(format!("{}: {way}: {error:?} instead of {expected}", case.name));
                }
                Err(_) => {}
            }
        }
        let (code, told) = checked_by_the_tool(&spoilt);
        if code != 2 || told.lines().count() != 1 {
            wrong.push(format!("{}: jirani-cli check: {code} {told}", case.name));
        }
        if std::fs::read(&database).unwrap() != before || files(&spoilt).keys().any(|file| is_log(file)) {
            wrong.push(format!("{}: the file was touched", case.name));
        }
        if !files(&outside).is_empty() {
            wrong.push(format!("{}: something was written elsewhere", case.name));
        }
    }
    println!("{count} files, {opened} opened");
    assert!(wrong.is_empty(), "{count} files, {opened} opened:\n{}", wrong.join("\n"));
    assert!(count > 50);
}

fn is_log(file: &Path) -> bool {
    ["-wal", "-journal", "-shm"].iter().any(|ending| file.to_string_lossy().ends_with(ending))
}

/// A database in UTF-16 has the same SQL in other bytes.
#[test]
fn a_workspace_in_another_encoding_is_refused() {
    let good = good();
    let database = good.folder.join(DATABASE);
    std::fs::remove_file(&database).unwrap();
    let connection = raw(&database, &good.opened.key);
    connection.execute_batch("PRAGMA encoding = 'UTF-16le';").unwrap();
    for file in crate::migrations::files() {
        connection.execute_batch(&std::fs::read_to_string(file).unwrap()).unwrap();
    }
    let number = crate::migrations::files().len();
    connection
        .execute_batch(&format!("PRAGMA application_id = 0x4a524e49; PRAGMA user_version = {number};"))
        .unwrap();
    drop(connection);
    let error = Vault::open_with(&good.folder, good.opened.clone(), clock(), &MODEL).err().unwrap();
    assert_eq!(error.code(), "altered-schema", "{error:?}");
}

#[test]
fn the_refusal_names_the_object_and_says_what_to_do_in_both_languages() {
    let good = good();
    let folder = tempfile::tempdir().unwrap();
    let all = cases();
    let refusal = |name: &str| {
        let case: &Case = all.iter().find(|case| case.name == name).unwrap();
        let spoilt = folder.path().join(name.replace(' ', "-"));
        case.make(&good.folder, &spoilt, Path::new("unused"), &good.opened.key);
        Vault::open_with(&spoilt, good.opened.clone(), clock(), &MODEL).err().unwrap()
    };
    for (case, named, expected) in [
        ("a table like any other", "more", Difference::Unexpected),
        ("a missing index", "mentorship_by_mentor", Difference::Missing),
        ("another default", "organisation", Difference::Changed),
    ] {
        let error = refusal(case);
        let Error::AlteredSchema { object, difference, .. } = &error else { panic!("{case}: {error:?}") };
        assert_eq!((object.as_str(), *difference), (named, expected), "{case}");
        for language in [Language::English, Language::French] {
            let told = error.message(&Translations::of(language));
            assert!(told.contains(named) && told.contains("backups"), "{told}");
        }
    }
    for case in ["a table with a name of ten thousand letters", "a table with line breaks in its name"] {
        let told = refusal(case).message(&Translations::of(Language::English));
        assert!(told.chars().count() < 600 && !told.chars().any(char::is_control), "{case}: {told:?}");
    }
}

#[test]
fn a_refused_workspace_can_go_on_with_a_copy() {
    let Good { mut sandbox, folder, opened } = good();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    sandbox.call("backupMake", json!({}));
    sandbox.call("workspaceLock", json!({}));
    raw(&folder.join(DATABASE), &opened.key).execute_batch("CREATE TABLE more (id TEXT);").unwrap();
    assert_eq!(sandbox.fail("workspaceOpen", json!({ "passphrase": PASSPHRASE })).code, "altered-schema");
    let copies = sandbox.call("rescueList", json!({}))["copies"].clone();
    let view = sandbox.call("rescueRestore", json!({ "name": copies[0]["name"] }));
    assert_eq!(view["unlocked"], true);
}

/// Where the schema is good and rows are not what the program writes: every way to use them answers with a record or
/// a failure that has a name, nothing ends the program, and nothing is written elsewhere.
#[test]
fn rows_that_the_program_never_writes_are_told_or_refused_and_never_run() {
    let good = good();
    let (mut count, mut refused, mut wrong) = (0, 0, Vec::new());
    for case in cases().into_iter().filter(|case| case.refused.is_none()) {
        let folder = tempfile::tempdir().unwrap();
        let (spoilt, outside) =
            (settings(folder.path()).data_dir.join("workspace"), folder.path().join("outside"));
        std::fs::create_dir(&outside).unwrap();
        case.make(&good.folder, &spoilt, &outside.join("stolen"), &good.opened.key);
        count += 1;
        let used = catch_unwind(AssertUnwindSafe(|| use_everything(folder.path(), &spoilt, &good.opened)));
        match used {
            Ok(failures) => {
                refused += usize::from(!failures.is_empty());
                for (command, code) in failures {
                    if code == "internal" {
                        wrong.push(format!("{}: {command}: a failure without a name", case.name));
                    }
                }
            }
            Err(_) => wrong.push(format!("{}: a panic", case.name)),
        }
        if !files(&outside).is_empty() {
            wrong.push(format!("{}: something was written elsewhere", case.name));
        }
    }
    println!("{count} files with rows that are never written, {refused} of them with something refused");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Undoes, redoes, restores and reads all there is; gives the commands that failed and why.
fn use_everything(folder: &Path, workspace: &Path, opened: &Opened) -> Vec<(String, String)> {
    let mut failures = Vec::new();
    if let Ok(mut vault) = Vault::open_with(workspace, opened.clone(), clock(), &MODEL) {
        let mut note = |what: &str, outcome: Result<(), Error>| {
            if let Err(error) = outcome {
                failures.push((what.to_owned(), error.code().to_owned()));
            }
        };
        note("check", vault.check());
        for operation in 0..12 {
            // Most of these are not in the bin.
            let restored = vault.restore(operation);
            note("restore", if matches!(restored, Err(Error::NotAllowed(_))) { Ok(()) } else { restored });
        }
        note("bin", vault.bin().map(drop));
        for _ in 0..3 {
            note("undo", vault.undo().map(drop));
        }
        note("redo", vault.redo().map(drop));
        note("back up", vault.back_up().map(drop));
    }
    let mut app = App::new(settings(folder));
    let mut call = |name: &str, request: serde_json::Value| match app.call(name, request) {
        Ok(answer) => answer.value,
        Err(failure) => {
            failures.push((name.to_owned(), failure.code));
            json!([])
        }
    };
    call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    for name in ["organisationList", "homeGet", "draftList", "documentList", "binList", "backupList"] {
        call(name, json!({}));
    }
    call("search", json!({ "text": "a" }));
    for mentorship in call("mentorshipList", json!({})).as_array().cloned().unwrap_or_default() {
        let id = &mentorship["id"];
        for name in ["planGet", "assessmentGet", "decisionGet", "consentList"] {
            call(name, json!({ "mentorship": id }));
        }
        let consents = call("consentList", json!({ "mentorship": id }));
        call("rowAdd", json!({ "form": "consent", "parent": id, "cells": { "consent_of": "P9" } }));
        for consent in consents.as_array().cloned().unwrap_or_default() {
            call("rowMove", json!({ "form": "consent", "id": consent["consent"]["id"], "by": 1 }));
        }
        let plan = call("planGet", json!({ "mentorship": id }));
        for objective in plan["objectives"].as_array().cloned().unwrap_or_default() {
            call("objectiveMove", json!({ "mentorship": id, "id": objective["id"], "by": -1 }));
        }
    }
    call("printList", json!({}));
    failures
}

/// What opening costs, for comparing two versions: `cargo test … --test core -- --ignored --nocapture what_opening`.
#[test]
#[ignore = "measures, and proves nothing"]
fn what_opening_takes() {
    let good = good();
    let mut took: Vec<std::time::Duration> = (0..41)
        .map(|_| {
            let begun = std::time::Instant::now();
            drop(Vault::open_with(&good.folder, good.opened.clone(), clock(), &MODEL).unwrap());
            begun.elapsed()
        })
        .collect();
    let first = took[0];
    took.sort();
    let vault = Vault::open_with(&good.folder, good.opened.clone(), clock(), &MODEL).unwrap();
    let begun = std::time::Instant::now();
    for _ in 0..took.len() {
        let mut query = vault.reader().prepare("SELECT CAST(sql AS BLOB) FROM main.sqlite_master").unwrap();
        let read = query.query_map([], |row| row.get::<_, Option<Vec<u8>>>(0)).unwrap();
        assert!(read.map(Result::unwrap).count() > 100);
    }
    let schema = begun.elapsed() / 41;
    let begun = std::time::Instant::now();
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    for file in crate::migrations::files() {
        connection.execute_batch(&std::fs::read_to_string(file).unwrap()).unwrap();
    }
    let made = begun.elapsed();
    println!(
        "of that: reading the schema {schema:.1?}; making the expected one, once for each process {made:.1?}"
    );
    println!(
        "opening without deriving the key: first {first:.1?}, median {:.1?}, least {:.1?}",
        took[20], took[0]
    );
}
