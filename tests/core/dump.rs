//! The complete open export, and the way back.

use jirani_core::clock::Clock;
use jirani_core::vault::{KdfCost, Vault};
use jirani_tests::{PASSPHRASE, Sandbox};
use serde_json::{Value, json};

fn dumped(sandbox: &mut Sandbox) -> Value {
    let path = sandbox.folder().join("all.json");
    sandbox.call("dumpSave", json!({ "path": path }));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn fresh() -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let vault =
        Vault::create(&folder.path().join("w"), &PASSPHRASE.into(), KdfCost::Floor, Clock::System).unwrap();
    (folder, vault)
}

/// How a dump is spoiled.
type Spoil = fn(&mut Value);

#[test]
fn everything_comes_out_and_goes_back_in_as_it_was() {
    let mut sandbox = Sandbox::with_sample();
    let organisation = sandbox.call("organisationList", json!({}))[0]["id"].clone();
    let patch = json!({ "public_name": "=Ünïcode \"and\" مرحبا\n" });
    sandbox.call("organisationEdit", json!({ "id": organisation, "patch": patch }));
    sandbox.call("documentSave", json!({ "document": { "kind": "agenda" } }));
    let dump = dumped(&mut sandbox);
    let tables = dump["tables"].as_object().unwrap();
    for table in
        ["organisation", "mentorship", "assessment", "decision", "plan", "objective", "activity", "print"]
    {
        assert!(!tables[table].as_array().unwrap().is_empty(), "{table}");
    }
    assert!(!tables.contains_key("journal"), "what was deleted is no record");
    let (_folder, mut vault) = fresh();
    let records: usize = tables.values().map(|records| records.as_array().unwrap().len()).sum();
    assert_eq!(vault.load(&dump).unwrap(), records);
    assert_eq!(vault.dump().unwrap(), dump);
    vault.check().unwrap();
    vault.undo().unwrap();
    assert!(
        vault.dump().unwrap()["tables"]["organisation"].as_array().unwrap().is_empty(),
        "one step, undoable"
    );
}

#[test]
fn what_does_not_fit_is_refused_whole() {
    let mut sandbox = Sandbox::with_sample();
    let dump = dumped(&mut sandbox);
    let (_folder, mut vault) = fresh();
    let empty = vault.dump().unwrap();
    let spoiled: [(&str, Spoil); 6] = [
        ("version", |dump| dump["version"] = json!(2)),
        ("format", |dump| dump["format"] = json!("other")),
        ("journal", |dump| dump["tables"]["journal"] = json!([{ "id": "1" }])),
        ("colour", |dump| dump["tables"]["plan"][0]["colour"] = json!("red")),
        ("id", |dump| dump["tables"]["plan"][0]["id"] = json!(5)),
        ("one that is missing", |dump| dump["tables"]["mentorship"] = json!([])),
    ];
    for (says, spoil) in spoiled {
        let mut dump = dump.clone();
        spoil(&mut dump);
        let error = vault.load(&dump).unwrap_err().to_string();
        assert!(error.contains(says), "{says}: {error}");
        assert_eq!(vault.dump().unwrap(), empty, "{says}");
    }
}
