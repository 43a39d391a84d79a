//! The processes that are harmed.

use std::fs::File;
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use jirani_app::App;
use jirani_base::clock::Clock;
use jirani_base::i18n::Language;
use jirani_records::MODEL;
use jirani_records::operation::Op;
use jirani_tests::{PASSPHRASE, settings};
use jirani_vault::{KdfCost, Renewal, Vault, backups};
use serde_json::{Value, json};

use crate::key;

/// Tells the harness. Where the fault hits this very line, the process ends as if it had been stopped here.
fn say(line: &str) {
    let mut out = std::io::stdout();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(1);
    }
}

/// Opens the workspace, with its key if that is given, and writes: rows most of all, now and then a copy, the name of a key, and a copy put back.
/// Says `try N` before and `ack N` after each row, `fail CODE` for what was refused.
pub fn write(folder: &Path, rounds: u32, key: Option<&str>) {
    let opening = match key {
        Some(key) => Vault::open_with(folder, key::read(key).expect("a key"), Clock::System, &MODEL),
        None => Vault::open(folder, &PASSPHRASE.into(), Clock::System, &MODEL),
    };
    let mut vault = match opening {
        Ok(vault) => vault,
        Err(error) => return say(&format!("fail {}", error.code())),
    };
    let first: i64 = vault
        .reader()
        .query_row(
            "SELECT coalesce(max(CAST(substr(code_name, 2) AS INTEGER)), 0) + 1 FROM organisation",
            [],
            |row| row.get(0),
        )
        .unwrap_or(1);
    say("open");
    for number in (first..).take(rounds as usize) {
        say(&format!("try {number}"));
        let added = vault.transact::<_, jirani_vault::error::Error>(Op::OrganisationAdd, |transaction| {
            transaction.execute(
                "INSERT INTO organisation (id, code_name, wants) VALUES (?1, ?1, ?2)",
                (format!("k{number}"), "x".repeat(number as usize * 37 % 900)),
            )?;
            Ok(())
        });
        match added {
            Ok(()) => say(&format!("ack {number}")),
            Err(error) => say(&format!("fail {}", error.code())),
        }
        let more = match number % 12 {
            3 => vault.back_up().map(drop),
            // Writes both key files anew, as every change of a key does, without the price of a passphrase.
            7 => vault.decline_recovery(),
            11 => put_back(&mut vault, folder),
            _ => Ok(()),
        };
        if let Err(error) = more {
            say(&format!("fail {}", error.code()));
            if vault.can_undo().is_err() {
                // The application locks here, and opens the file anew.
                return;
            }
        }
    }
}

/// Opens the workspace, makes a copy of it and puts that back.
pub fn restore(folder: &Path, key: &str) {
    let opened = key::read(key).expect("a key");
    let restored = Vault::open_with(folder, opened, Clock::System, &MODEL)
        .and_then(|mut vault| put_back(&mut vault, folder));
    if let Err(error) = restored {
        say(&format!("fail {}", error.code()));
    }
}

/// Opens the workspace and gives it a new key, under the same passphrase.
pub fn renew(folder: &Path, key: &str) {
    let opened = key::read(key).expect("a key");
    let present = PASSPHRASE.into();
    let renewal =
        Renewal { present: &present, others: &[], cost: KdfCost::Floor, language: Language::English };
    let renewed = Vault::open_with(folder, opened, Clock::System, &MODEL)
        .and_then(|mut vault| vault.renew_key(&renewal, &mut |_, _| ControlFlow::Continue(())).map(drop));
    if let Err(error) = renewed {
        say(&format!("fail {}", error.code()));
    }
}

fn put_back(vault: &mut Vault, folder: &Path) -> jirani_vault::error::Result<()> {
    vault.back_up()?;
    let newest = backups(folder).pop().map(|copy| copy.name).unwrap_or_default();
    vault.restore_copy(&newest)
}

/// Works with texts from standard input as the pages would, locks, says so, and waits to be read.
pub fn hold(folder: &Path) {
    let mut app = App::new(settings(folder));
    // Not `stdin()`, whose buffer lives as long as the process.
    let mut asked = File::open("/dev/stdin").unwrap();
    work(&mut app, &line(&mut asked));
    say("locked");
    // Still alive, as the window is after locking.
    let _ = asked.read(&mut [0]);
}

fn line(from: &mut File) -> Value {
    let mut text = Vec::new();
    let mut byte = [0];
    while from.read(&mut byte).unwrap() == 1 && byte[0] != b'\n' {
        text.push(byte[0]);
    }
    serde_json::from_slice(&text).unwrap()
}

fn work(app: &mut App, texts: &Value) {
    let mut call = |name: &str, request: Value| {
        app.call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}")).value
    };
    call("workspaceCreate", json!({ "passphrase": texts["passphrase"] }));
    let added =
        call("organisationAdd", json!({ "code_name": texts["name"], "public_name": texts["sealed"] }));
    call("organisationEdit", json!({ "id": added["id"], "patch": { "wants": texts["long"] } }));
    call("draftKeep", json!({ "place": "somewhere", "content": texts["draft"] }));
    let (present, new) = (&texts["passphrase"], &texts["other"]);
    call("keyAdd", json!({ "present": present, "name": texts["holder"], "passphrase": new }));
    for name in
        ["organisationList", "draftList", "undo", "redo", "backupMake", "documentList", "workspaceLock"]
    {
        call(name, json!({}));
    }
}
