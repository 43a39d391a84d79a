//! The open copy in scripts: what `jirani-cli dump` prints is what `jirani-cli load` takes, whole.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jirani_app::cli::{Streams, run};
use jirani_base::clock::Clock;
use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::{KdfCost, Vault};
use serde_json::{Value, json};

use crate::cli::cli;
use crate::protection::{SEALED, complete};

/// The sample with a sealed store, a safety plan in it and a kept file; gives its folder.
fn full(sandbox: &mut Sandbox) -> PathBuf {
    let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    complete(sandbox, &mentorship);
    let cells = json!({ "if_asked": "Canarystory for the border" });
    sandbox.call("sheetEdit", json!({ "form": "safety_plan", "parent": mentorship, "cells": cells }));
    let file = sandbox.folder().join("notes.txt");
    std::fs::write(&file, [0_u8, 1, 254, 255].repeat(5_000)).unwrap();
    sandbox.call("attachmentAdd", json!({ "resource": "pfa", "path": file }));
    sandbox.call("draftKeep", json!({ "place": "somewhere", "content": "half typed" }));
    sandbox.call("workspaceLock", json!({}));
    sandbox.workspace()
}

/// Runs a command on a workspace with its passphrase; gives what it printed.
fn ok(arguments: &[&str]) -> String {
    let ran = cli(&[arguments, &["--passphrase-stdin"]].concat(), format!("{PASSPHRASE}\n"));
    assert_eq!((ran.code, ran.error.as_str()), (0, ""), "{arguments:?}");
    ran.output
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The texts of the safety plan, read with the sealed store's passphrase.
fn safety_plan(folder: &Path) -> Vec<String> {
    let mut vault = Vault::open(folder, &PASSPHRASE.into(), Clock::System, &MODEL).unwrap();
    vault.open_sealed(&SEALED.into()).unwrap();
    let rows: Vec<(String, String)> = vault
        .reader()
        .prepare("SELECT id, if_asked FROM safety_plan WHERE if_asked <> '' ORDER BY id")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    rows.iter().map(|(id, text)| vault.unseal("safety_plan", id, "if_asked", text).unwrap()).collect()
}

#[test]
fn dump_and_load_give_the_same_bytes_and_the_safety_plan_opens_with_its_own_passphrase() {
    let mut sandbox = Sandbox::with_sample();
    let folder = full(&mut sandbox);
    let first = ok(&["dump", &shown(&folder)]);
    assert!(!first.contains("Canarystory"), "the texts of the sealed store stay sealed");
    let file = sandbox.folder().join("all.json");
    std::fs::write(&file, &first).unwrap();
    let again = sandbox.folder().join("again");
    ok(&["load", &shown(&again), &shown(&file)]);
    assert_eq!(ok(&["dump", &shown(&again)]), first);
    assert_eq!(safety_plan(&again), ["Canarystory for the border"]);
    assert_eq!(safety_plan(&again), safety_plan(&folder));
}

#[test]
fn a_copy_is_read_as_windows_writes_it() {
    let sandbox = Sandbox::with_sample();
    let folder = sandbox.workspace();
    drop(sandbox.app);
    let dump = ok(&["dump", &shown(&folder)]);
    let utf16 = |order: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(dump.encode_utf16()).flat_map(order).collect()
    };
    let ways: [(&str, Vec<u8>); 3] = [
        ("utf8", [b"\xef\xbb\xbf", dump.as_bytes()].concat()),
        ("utf16le", utf16(u16::to_le_bytes)),
        ("utf16be", utf16(u16::to_be_bytes)),
    ];
    let place = tempfile::tempdir().unwrap();
    for (way, bytes) in ways {
        let (file, again) = (place.path().join(format!("{way}.json")), place.path().join(way));
        std::fs::write(&file, bytes).unwrap();
        let ran = cli(
            &["load", &shown(&again), &shown(&file), "--passphrase-stdin"],
            format!("\u{feff}{PASSPHRASE}\r\n"),
        );
        assert_eq!((ran.code, ran.error.as_str()), (0, ""), "{way}");
        assert_eq!(ok(&["dump", &shown(&again)]), dump, "{way}");
    }
}

#[test]
fn a_bad_copy_leaves_no_folder_and_a_weak_passphrase_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let (file, folder) = (place.path().join("all.json"), place.path().join("new"));
    let load =
        |passphrase: &str| cli(&["load", &shown(&folder), &shown(&file), "--passphrase-stdin"], passphrase);
    std::fs::write(&file, "{\"format\":\"other\"}").unwrap();
    let ran = load(&format!("{PASSPHRASE}\n"));
    assert!(
        ran.code == 2 && ran.error.contains("all.json") && ran.error.contains("not an open copy"),
        "{}",
        ran.error
    );
    assert!(!folder.exists(), "nothing is made of a file that does not fit");
    let empty = place.path().join("empty");
    drop(Vault::create(&empty, &PASSPHRASE.into(), KdfCost::Floor, Clock::System, &MODEL).unwrap());
    std::fs::write(&file, ok(&["dump", &shown(&empty)])).unwrap();
    let weak = load("a\n");
    assert!(weak.code == 2 && weak.error.contains("passphrase"), "{}", weak.error);
    assert!(!folder.exists());
    let ran = load(&format!("{PASSPHRASE}\n"));
    assert_eq!((ran.code, ran.error.as_str()), (0, ""));
    assert_eq!(serde_json::from_str::<Value>(&ran.output).unwrap()["records"], 0);
}

#[test]
fn options_are_read_as_scripts_write_them() {
    let ran = cli(&["recommend", "-", "--lang=fr", "--samples=50"], "\u{feff}{}");
    assert_eq!((ran.code, ran.error.as_str()), (0, ""));
}

/// Runs a command at a terminal where a person types these answers; gives the code, the error and what was asked.
fn at_terminal(arguments: Vec<OsString>, answers: &[&str]) -> (u8, String, Vec<String>) {
    let (mut output, mut error, mut asked) = (Vec::new(), Vec::new(), Vec::new());
    let mut answers = answers.iter();
    let streams = Streams {
        input: &mut b"not this\n".as_slice(),
        output: &mut output,
        error: &mut error,
        ask: &mut |what| {
            asked.push(what.to_owned());
            answers.next().map(|answer| (*answer).to_owned()).ok_or_else(|| ErrorKind::UnexpectedEof.into())
        },
    };
    let code = run(arguments, streams);
    (code, String::from_utf8(error).unwrap(), asked)
}

#[test]
fn at_a_terminal_a_passphrase_is_asked_for_unseen_and_a_new_one_twice() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("w");
    let words = |command: &str| vec![command.into(), folder.clone().into_os_string()];
    let (code, error, asked) = at_terminal(words("sample"), &[PASSPHRASE, "another one"]);
    assert_eq!((code, asked.len()), (2, 2), "{error}");
    assert!(error.contains("twice") && !folder.exists(), "{error}");
    assert_eq!(at_terminal(words("sample"), &[PASSPHRASE, PASSPHRASE]).0, 0);
    let (code, error, asked) = at_terminal(words("check"), &[PASSPHRASE]);
    assert_eq!((code, asked.len()), (0, 1), "{error}");
    let (code, error, _) = at_terminal(words("check"), &[]);
    assert!(code == 2 && error.contains("--passphrase-stdin"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_is_a_path_all_the_same() {
    use std::os::unix::ffi::OsStringExt;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join(OsString::from_vec(b"caf\xe9".to_vec()));
    let words = |command: &str| vec![command.into(), folder.clone().into_os_string()];
    let (code, error, _) = at_terminal(words("sample"), &[PASSPHRASE, PASSPHRASE]);
    assert_eq!((code, error.as_str()), (0, ""));
    assert!(folder.join("workspace.jirani").is_file());
}
