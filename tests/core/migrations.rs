//! Migrations over workspaces with rows in every table, from every schema there was.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox, clock};
use jirani_vault::{BACKUPS, DATABASE, KdfCost, Opened, Vault, backups};
use rusqlite::types::Value;
use rusqlite::{Connection, params};
use serde_json::json;

use crate::hostile_workspaces::raw;

/// Rows that each table gets.
const ROWS: usize = 4;

/// The migrations, oldest first, from the folder that the program takes them from.
pub fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/vault/src/storage/schema");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "sql"));
    files.sort();
    files
}

/// A column as the schema describes it.
struct Column {
    name: String,
    integer: bool,
    key: bool,
    parent: Option<String>,
    json: bool,
}

fn texts(connection: &Connection, sql: &str, of: &str) -> Vec<Vec<Option<String>>> {
    let mut query = connection.prepare(sql).unwrap();
    let width = query.column_count();
    let read = |row: &rusqlite::Row<'_>| (0..width).map(|at| row.get(at)).collect();
    query.query_map([of], read).unwrap().map(Result::unwrap).collect()
}

/// Ordinary tables with text identifiers, parents before those that point to them.
fn tables(connection: &Connection) -> Vec<String> {
    let all = "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
               AND m.name NOT LIKE 'search_%' AND m.name NOT IN ('operation', 'journal') AND ?1 = '' ORDER BY m.name";
    let mut open: Vec<String> =
        texts(connection, all, "").into_iter().map(|row| row[0].clone().unwrap()).collect();
    let mut sorted: Vec<String> = Vec::new();
    while !open.is_empty() {
        let ready = |table: &String| {
            columns(connection, table).iter().all(|column| {
                column.parent.as_ref().is_none_or(|parent| sorted.contains(parent) || parent == table)
            })
        };
        let at = open.iter().position(ready).expect("no loop of foreign keys");
        sorted.push(open.remove(at));
    }
    sorted
}

fn columns(connection: &Connection, table: &str) -> Vec<Column> {
    let parents: BTreeMap<String, String> =
        texts(connection, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)", table)
            .into_iter()
            .map(|mut row| (row.remove(0).unwrap(), row.remove(0).unwrap()))
            .collect();
    let sql =
        texts(connection, "SELECT sql FROM sqlite_master WHERE name = ?1", table)[0][0].clone().unwrap();
    texts(connection, "SELECT name, type, CAST(pk AS TEXT) FROM pragma_table_info(?1)", table)
        .into_iter()
        .map(|row| {
            let name = row[0].clone().unwrap();
            Column {
                integer: row[1].as_deref() == Some("INTEGER"),
                key: row[2].as_deref() != Some("0"),
                parent: parents.get(&name).cloned(),
                json: sql.contains(&format!("json_valid({name})")),
                name,
            }
        })
        .collect()
}

/// A value that the column takes: every row and column has its own, as far as the schema lets it.
fn value(table: &str, column: &Column, at: usize) -> Value {
    let name = column.name.as_str();
    let text = match &column.parent {
        // The two sides of a mentorship must differ.
        Some(parent) => format!("{parent}-{}", if name == "mentee" { (at + 1) % ROWS } else { at }),
        None if column.key => format!("{table}-{at}"),
        None if column.json => format!("[\"{table}-{name}-{at}\"]"),
        None => format!("{table}-{name}-{at} é"),
    };
    match column.integer {
        true => Value::Integer(if name == "useful" { at as i64 % 2 } else { at as i64 + 1 }),
        false => Value::Text(text),
    }
}

/// Fills every table, and journals each row as an operation of its own.
fn fill(connection: &Connection) {
    connection.execute_batch("PRAGMA foreign_keys = ON; BEGIN;").unwrap();
    for table in tables(connection) {
        let columns = columns(connection, &table);
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
        let insert = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
        let pairs: Vec<String> = names.iter().map(|name| format!("'{name}', {name}")).collect();
        let journal = format!(
            "INSERT INTO journal (operation, kind, row, after)
             SELECT ?1, '{table}', id, json_object({}) FROM {table} WHERE id = ?2",
            pairs.join(", ")
        );
        // One sealed store is all there can be; it is not journaled, and neither is a draft.
        let rows = if table == "sealed_store" { 1 } else { ROWS };
        for at in 0..rows {
            let values: Vec<Value> = columns.iter().map(|column| value(&table, column, at)).collect();
            connection
                .execute(&insert, rusqlite::params_from_iter(values))
                .unwrap_or_else(|e| panic!("{table}: {e}"));
            if !["sealed_store", "draft"].contains(&table.as_str()) {
                connection
                    .execute("INSERT INTO operation (kind, at, state) VALUES ('sample-add', '2026-01-01T00:00:00+00:00', 'done')", [])
                    .unwrap();
                let operation = connection.last_insert_rowid();
                connection.execute(&journal, params![operation, format!("{table}-{at}")]).unwrap();
            }
        }
    }
    connection.execute_batch("COMMIT;").unwrap();
}

/// All rows of some tables, by table and identifier, with the given columns.
type Rows = BTreeMap<String, BTreeMap<String, Vec<Value>>>;

fn rows(connection: &Connection, of: &BTreeMap<String, Vec<String>>) -> Rows {
    let read = |(table, names): (&String, &Vec<String>)| {
        let mut query =
            connection.prepare(&format!("SELECT id, {} FROM main.{table}", names.join(", "))).unwrap();
        let width = query.column_count();
        let found = query
            .query_map([], |row| {
                Ok((row.get(0)?, (1..width).map(|at| row.get(at)).collect::<Result<_, _>>()?))
            })
            .unwrap()
            .map(Result::unwrap)
            .collect();
        (table.clone(), found)
    };
    of.iter().map(read).collect()
}

fn shape(connection: &Connection) -> BTreeMap<String, Vec<String>> {
    tables(connection)
        .into_iter()
        .map(|table| {
            let names = columns(connection, &table).into_iter().map(|column| column.name).collect();
            (table, names)
        })
        .collect()
}

fn schema(connection: &Connection) -> Vec<Vec<Option<String>>> {
    let all = "SELECT type, name, tbl_name, sql FROM main.sqlite_master WHERE ?1 = '' ORDER BY 1, 2";
    texts(connection, all, "")
}

/// A workspace after the first migrations, with rows in every table; its key, its columns and all its rows.
fn old(folder: &Path, number: usize) -> (Opened, BTreeMap<String, Vec<String>>, Rows) {
    drop(Vault::create(folder, &PASSPHRASE.into(), KdfCost::Floor, clock(), &MODEL).unwrap());
    let opened = jirani_vault::unlock(folder, &PASSPHRASE.into(), KdfCost::Floor, clock()).unwrap();
    std::fs::remove_file(folder.join(DATABASE)).unwrap();
    let connection = raw(&folder.join(DATABASE), &opened.key);
    for file in &files()[..number] {
        connection.execute_batch(&std::fs::read_to_string(file).unwrap()).unwrap();
    }
    connection
        .execute_batch(&format!("PRAGMA application_id = 0x4a524e49; PRAGMA user_version = {number};"))
        .unwrap();
    fill(&connection);
    let shape = shape(&connection);
    let rows = rows(&connection, &shape);
    assert!(rows.iter().all(|(table, rows)| rows.len() >= 3 || table == "sealed_store"));
    (opened, shape, rows)
}

#[test]
fn every_schema_there_was_opens_with_every_row_and_goes_on_working() {
    let fresh = {
        let folder = tempfile::tempdir().unwrap();
        let vault =
            Vault::create(folder.path(), &PASSPHRASE.into(), KdfCost::Floor, clock(), &MODEL).unwrap();
        schema(vault.reader())
    };
    for number in 1..=files().len() {
        let folder = tempfile::tempdir().unwrap();
        let (opened, shape, before) = old(folder.path(), number);
        let count: usize = before.values().map(BTreeMap::len).sum();
        let mut vault = Vault::open_with(folder.path(), opened.clone(), clock(), &MODEL).unwrap();
        vault.check().unwrap();
        assert_eq!(rows(vault.reader(), &shape), before, "schema {number}: every row with its values");
        assert_eq!(schema(vault.reader()), fresh, "schema {number}: the schema of a new workspace");
        println!("schema {number}: {} tables, {count} rows", shape.len());

        // A copy of the state before, which can be put back.
        let copies = backups(folder.path());
        let old_one = usize::from(number < files().len());
        assert_eq!(copies.len(), old_one, "schema {number}: {copies:?}");
        if let Some(copy) = copies.first() {
            let copied = raw(&folder.path().join(BACKUPS).join(&copy.name), &opened.key);
            let version: i64 = copied.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
            assert_eq!(
                (version, rows(&copied, &shape)),
                (number as i64, before.clone()),
                "the copy is the state before"
            );
        }

        // Undo takes back every row that an older version journaled, and redo brings all of them back.
        let journaled =
            before.iter().filter(|(table, _)| !["sealed_store", "draft"].contains(&table.as_str()));
        let journaled: Rows = journaled.map(|(table, rows)| (table.clone(), rows.clone())).collect();
        let now = |vault: &Vault| {
            let mut shape = shape.clone();
            shape.retain(|table, _| journaled.contains_key(table));
            rows(vault.reader(), &shape)
        };
        while vault.undo().unwrap().is_some() {}
        assert!(now(&vault).values().all(BTreeMap::is_empty), "schema {number}: all is undone");
        while vault.redo().unwrap().is_some() {}
        assert_eq!(now(&vault), journaled, "schema {number}: all is done again");
        if let Some(copy) = copies.first() {
            vault.restore_copy(&copy.name).unwrap();
            assert_eq!(rows(vault.reader(), &shape), before, "schema {number}: the old copy comes back");
        }
    }
}

#[test]
fn what_an_older_version_wrote_is_journaled_and_found_after_the_migration() {
    let mut sandbox = Sandbox::new();
    let folder = sandbox.workspace();
    std::fs::create_dir_all(&folder).unwrap();
    old(&folder, 1);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let found = sandbox.call("search", json!({ "text": "organisation-code_name-2" }));
    assert!(!found["hits"].as_array().unwrap().is_empty(), "{found}");
    let edit = json!({ "id": "organisation-2", "patch": { "region": "Coast" } });
    sandbox.call("organisationEdit", edit);
    sandbox.call("undo", json!({}));
    let back = sandbox.call("organisationGet", json!({ "id": "organisation-2" }));
    assert_eq!(back["region"], "organisation-region-2 é");
}
