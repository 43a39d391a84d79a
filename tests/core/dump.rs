//! The open copy as a file: what is in it, and which files are refused.

use std::ops::ControlFlow;

use jirani_base::clock::Clock;
use jirani_records::MODEL;
use jirani_records::operation::Op;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::error::{CopyFault, Error};
use jirani_vault::{KdfCost, OpenCopy, Vault};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::{Map, Value, json};

use crate::protection::SEALED;

/// Lets work go on to its end.
pub fn on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The open copy of an unlocked workspace, saved as the pages do.
pub fn dumped(sandbox: &mut Sandbox) -> Vec<u8> {
    let path = sandbox.folder().join("all.json");
    sandbox.call("dumpSave", json!({ "path": path, "present": PASSPHRASE }));
    std::fs::read(path).unwrap()
}

fn read(bytes: impl AsRef<[u8]>) -> Result<OpenCopy, Error> {
    OpenCopy::of("all.json", bytes.as_ref().to_vec(), &MODEL, &mut on)
}

fn fresh() -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("w");
    let vault = Vault::create(&place, &PASSPHRASE.into(), KdfCost::Floor, Clock::System, &MODEL).unwrap();
    (folder, vault)
}

/// A workspace of an open copy.
fn loaded(copy: &OpenCopy) -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("w");
    let vault =
        Vault::create_from(&place, &PASSPHRASE.into(), KdfCost::Floor, Clock::System, copy, &mut on).unwrap();
    (folder, vault)
}

#[test]
fn everything_comes_out_and_goes_back_in_as_it_was() {
    let mut sandbox = Sandbox::with_sample();
    let organisation = sandbox.call("organisationList", json!({}))[0]["id"].clone();
    let patch = json!({ "public_name": "=Ünïcode \"and\" مرحبا\n" });
    sandbox.call("organisationEdit", json!({ "id": organisation, "patch": patch }));
    sandbox.call("documentSave", json!({ "document": { "kind": "agenda" } }));
    sandbox.call("draftKeep", json!({ "place": "somewhere", "content": "half typed" }));
    let bytes = dumped(&mut sandbox);
    let dump: Value = serde_json::from_slice(&bytes).unwrap();
    let tables = dump["tables"].as_object().unwrap();
    for table in
        ["organisation", "mentorship", "assessment", "decision", "plan", "objective", "activity", "print"]
    {
        assert!(!tables[table].as_array().unwrap().is_empty(), "{table}");
    }
    assert_eq!((&dump["history"], &dump["drafts"]), (&json!("left out"), &json!("left out")));
    for table in ["journal", "operation", "draft", "search_entry"] {
        assert!(!tables.contains_key(table), "{table} is no record");
    }
    let records: usize = tables.values().map(|records| records.as_array().unwrap().len()).sum();
    let copy = read(&bytes).unwrap();
    assert_eq!(copy.count(), records);
    let (_folder, mut vault) = loaded(&copy);
    assert_eq!(vault.dump(&mut on).unwrap(), bytes);
    vault.check().unwrap();
    assert_eq!(vault.undo().unwrap(), None, "nobody loses a whole workspace by one step back");
    let words = jirani_base::i18n::Translations::of(jirani_base::i18n::Language::English);
    let found = jirani_records::search::once("mangrov", vault.reader(), &words).unwrap();
    assert!(!found.hits.is_empty(), "what came in can be searched");
}

#[test]
fn an_open_window_is_not_enough_to_carry_everything_away() {
    let mut sandbox = Sandbox::with_sample();
    let path = sandbox.folder().join("all.json");
    let request = json!({ "path": path, "present": "not the passphrase" });
    assert_eq!(sandbox.fail("dumpSave", request).code, "wrong-passphrase");
    assert_eq!(sandbox.fail("dumpSave", json!({ "path": path })).code, "bad-request");
    assert!(!path.exists());
}

#[test]
fn work_can_be_stopped_and_leaves_nothing() {
    let mut sandbox = Sandbox::with_sample();
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), Clock::System, &MODEL).unwrap();
    let mut stop = |_: usize, _: usize| ControlFlow::Break(());
    assert!(matches!(vault.dump(&mut stop), Err(Error::Stopped)));
    let bytes = vault.dump(&mut on).unwrap();
    assert!(matches!(OpenCopy::of("a", bytes.clone(), &MODEL, &mut stop), Err(Error::Stopped)));
    let copy = read(&bytes).unwrap();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("deep/down/w");
    let made =
        Vault::create_from(&folder, &PASSPHRASE.into(), KdfCost::Floor, Clock::System, &copy, &mut stop);
    assert!(matches!(made, Err(Error::Stopped)));
    assert!(!place.path().join("deep").exists(), "no folder stays");
}

/// The schema files, as every version made its database.
const SCHEMAS: [&str; 8] = [
    include_str!("../../crates/vault/src/storage/schema/0001_foundation.sql"),
    include_str!("../../crates/vault/src/storage/schema/0002_recommender.sql"),
    include_str!("../../crates/vault/src/storage/schema/0003_process.sql"),
    include_str!("../../crates/vault/src/storage/schema/0004_trust.sql"),
    include_str!("../../crates/vault/src/storage/schema/0005_prints.sql"),
    include_str!("../../crates/vault/src/storage/schema/0006_library.sql"),
    include_str!("../../crates/vault/src/storage/schema/0007_monitoring.sql"),
    include_str!("../../crates/vault/src/storage/schema/0008_feedback.sql"),
];
/// Tables that are in no open copy.
const NO_RECORDS: [&str; 5] = ["draft", "feedback_waiting", "journal", "operation", "search_entry"];
/// Rows in each table.
const ROWS: usize = 3;

/// The tables of a database whose rows are records.
fn tables(connection: &Connection) -> Vec<String> {
    let mut query = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
        .unwrap();
    let names: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    names.into_iter().filter(|name| !name.starts_with("sqlite_") && !NO_RECORDS.contains(&&**name)).collect()
}

/// Fills every table but the key of the sealed store with rows that keep the schema's rules, drawn from `texts`.
fn fill(connection: &Connection, texts: &[String]) {
    let mut texts = texts.iter().cycle();
    for table in tables(connection) {
        if table == "sealed_store" {
            continue;
        }
        let sql: String = connection
            .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [&table], |r| r.get(0))
            .unwrap();
        let mut parents: Vec<(String, String)> = connection
            .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")
            .unwrap()
            .query_map([&table], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        parents.sort();
        let columns: Vec<(String, String, bool)> = connection
            .prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)")
            .unwrap()
            .query_map([&table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        for row in 0..ROWS {
            let cells = columns.iter().enumerate().map(|(at, (name, kind, required))| {
                let text = texts.next().unwrap();
                if name == "id" {
                    return Cell::Text(format!("{table}-{row}"));
                }
                if let Some(which) = parents.iter().position(|(from, _)| from == name) {
                    return Cell::Text(format!("{}-{}", parents[which].1, (row + which) % ROWS));
                }
                if !required && text.len().is_multiple_of(2) {
                    return Cell::Null;
                }
                if kind == "INTEGER" {
                    return Cell::Integer(1);
                }
                if sql.contains(&format!("json_valid({name})")) {
                    return Cell::Text(json!([text, { "key": text }]).to_string());
                }
                // What must be unique is.
                Cell::Text(format!("{text}{row}-{at}"))
            });
            let places = vec!["?"; columns.len()].join(", ");
            connection
                .execute(&format!("INSERT INTO {table} VALUES ({places})"), rusqlite::params_from_iter(cells))
                .unwrap_or_else(|error| panic!("{table}: {error}"));
        }
    }
}

/// All rows of a table, by column.
fn rows(connection: &Connection, table: &str) -> Vec<Map<String, Value>> {
    let mut query = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
    let names: Vec<String> = query.column_names().map(str::to_owned).collect();
    let row = |row: &rusqlite::Row<'_>| {
        let cell = |(at, name): (usize, &String)| {
            let value = match row.get_unwrap::<_, Cell>(at) {
                Cell::Integer(number) => json!(number),
                Cell::Text(text) => json!(text),
                _ => Value::Null,
            };
            (name.clone(), value)
        };
        Ok(names.iter().enumerate().map(cell).collect())
    };
    query.query_map([], row).unwrap().map(Result::unwrap).collect()
}

#[test]
fn any_workspace_with_every_table_filled_comes_back_byte_for_byte() {
    let mut runner = TestRunner::new(Config::with_cases(6));
    runner
        .run(&prop::collection::vec(any::<String>(), 40), |texts| {
            let (_first, mut vault) = fresh();
            vault.make_sealed(&SEALED.into(), KdfCost::Floor).unwrap();
            vault
                .transact(Op::SampleAdd, |transaction| {
                    fill(transaction, &texts);
                    Ok::<_, Error>(())
                })
                .unwrap();
            let bytes = vault.dump(&mut on).unwrap();
            let (_second, again) = loaded(&read(&bytes).unwrap());
            prop_assert!(again.dump(&mut on).unwrap() == bytes);
            for table in tables(vault.reader()) {
                let there = rows(vault.reader(), &table);
                prop_assert!(!there.is_empty(), "{table} is filled");
                prop_assert_eq!(rows(again.reader(), &table), there, "{}", table);
            }
            again.check().unwrap();
            Ok(())
        })
        .unwrap();
}

/// A database of an earlier schema with every table filled, and its open copy as that version would write it.
fn of_schema(schema: usize, version: u32) -> (Connection, Value) {
    let connection = Connection::open_in_memory().unwrap();
    for sql in &SCHEMAS[..schema] {
        connection.execute_batch(sql).unwrap();
    }
    let texts = ["One".to_owned(), "Un été".to_owned(), String::new()];
    connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    fill(&connection, &texts);
    if version > 1 && schema >= 3 {
        let (_folder, mut vault) = fresh();
        vault.make_sealed(&SEALED.into(), KdfCost::Floor).unwrap();
        let slot: String =
            vault.reader().query_row("SELECT slot FROM sealed_store", [], |row| row.get(0)).unwrap();
        connection.execute("INSERT INTO sealed_store VALUES ('sealed', ?1)", [slot]).unwrap();
    }
    let mut all = Map::new();
    for table in tables(&connection) {
        if version > 1 || table != "sealed_store" {
            all.insert(table.clone(), json!(rows(&connection, &table)));
        }
    }
    let dump = json!({ "format": "jirani-open-export", "version": version, "schema": schema, "tables": all });
    (connection, dump)
}

#[test]
fn copies_of_every_earlier_schema_open_with_all_that_was_in_them() {
    for schema in 1..=SCHEMAS.len() {
        let (before, dump) = of_schema(schema, 2);
        let (_folder, vault) = loaded(&read(dump.to_string()).unwrap());
        vault.check().unwrap();
        for table in tables(&before) {
            let (was, is) = (rows(&before, &table), rows(vault.reader(), &table));
            assert_eq!(was.len(), is.len(), "schema {schema}, {table}");
            for (was, is) in was.iter().zip(&is) {
                for (column, value) in was {
                    assert_eq!(is.get(column), Some(value), "schema {schema}, {table}.{column}");
                }
            }
        }
    }
}

#[test]
fn a_copy_with_sealed_texts_and_no_key_to_them_is_refused_by_name_and_one_without_them_opens() {
    let (_, mut dump) = of_schema(7, 1);
    let Err(error) = read(dump.to_string()) else { panic!("sealed texts without a key were taken") };
    assert!(matches!(&error, Error::OpenCopy { fault: CopyFault::NoSealedKey, .. }), "{error}");
    assert!(error.to_string().contains("safety_plan"), "{error}");
    for table in ["safety_plan", "threat", "trip", "incident"] {
        dump["tables"][table] = json!([]);
    }
    let (_folder, vault) = loaded(&read(dump.to_string()).unwrap());
    assert_eq!(rows(vault.reader(), "organisation").len(), ROWS);
    let (_, mut dump) = of_schema(7, 2);
    dump["tables"]["sealed_store"][0]["slot"] = json!("{}");
    assert!(matches!(read(dump.to_string()), Err(Error::OpenCopy { fault: CopyFault::SealedKey, .. })));
}
