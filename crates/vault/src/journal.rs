//! The row journal: each changed row before and after, from which undo, redo, history and the bin
//! all come, for every table alike.

use std::path::PathBuf;

use rusqlite::{Connection, OptionalExtension, Transaction};
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::layout::DATABASE;
use crate::storage::rows::{literal, quoted};

/// Tables that are not journaled: the journal itself, the key that must outlive every undo, what is made from other
/// tables, and what is not a record yet.
const UNJOURNALED_TABLES: &[&str] = &["operation", "journal", "sealed_store", "search_entry", "draft"];

/// One row of a table, before and after an operation; `None` where it did not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    /// The table, which is also the kind of record.
    pub table: String,
    /// The row's identifier.
    pub id: String,
    /// Its columns before.
    pub before: Option<Map<String, Value>>,
    /// Its columns after.
    pub after: Option<Map<String, Value>>,
}

/// Puts temporary triggers on every table, so that no write can miss the journal.
pub(super) fn install_triggers(connection: &Connection) -> Result<()> {
    for table in tables(connection)? {
        let columns = columns(connection, &table)?;
        let row = |which: &str| {
            let pairs: Vec<String> =
                columns.iter().map(|c| format!("{}, {which}.{}", literal(c), quoted(c))).collect();
            format!("json_object({})", pairs.join(", "))
        };
        for (event, id, before, after) in [
            ("INSERT", "NEW", "NULL".to_owned(), row("NEW")),
            ("UPDATE", "OLD", row("OLD"), row("NEW")),
            ("DELETE", "OLD", row("OLD"), "NULL".to_owned()),
        ] {
            let only_changes = if event == "UPDATE" {
                let same: Vec<String> =
                    columns.iter().map(|c| format!("OLD.{0} IS NEW.{0}", quoted(c))).collect();
                format!("WHEN NOT ({})", same.join(" AND "))
            } else {
                String::new()
            };
            let (name, on, kind) =
                (quoted(&format!("journal_{event}_{table}")), quoted(&table), literal(&table));
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER {name} AFTER {event} ON main.{on} {only_changes}
                 BEGIN
                     INSERT INTO journal (operation, kind, row, before, after)
                     VALUES ((SELECT max(id) FROM operation), {kind}, {id}.id, {before}, {after});
                 END;"
            ))?;
        }
    }
    Ok(())
}

/// The kinds that an operation changed.
pub(super) fn kinds_changed(transaction: &Transaction<'_>, operation: i64) -> Result<Vec<String>> {
    let mut query = transaction.prepare_cached("SELECT DISTINCT kind FROM journal WHERE operation = ?1")?;
    let kinds = query.query_map([operation], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(kinds)
}

/// Makes an operation part of the one before it, if both change the same fields of one and the same record: what was
/// typed without a pause is one step back. Leaves it as it is otherwise.
pub(super) fn coalesce(transaction: &Transaction<'_>, operation: i64) -> Result<()> {
    let before: Option<i64> = transaction
        .prepare_cached(
            "SELECT b.id FROM operation a JOIN operation b ON b.id = (SELECT max(id) FROM operation WHERE id < a.id)
             WHERE a.id = ?1 AND b.kind = a.kind AND b.state = 'done'",
        )?
        .query_row([operation], |row| row.get(0))
        .optional()?;
    let Some(before) = before else { return Ok(()) };
    let (first, then) = (changes(transaction, before)?, changes(transaction, operation)?);
    let ([first], [then]) = (first.as_slice(), then.as_slice()) else { return Ok(()) };
    let fields = |change: &RowChange| -> Option<Vec<String>> {
        let (old, new) = (change.before.as_ref()?, change.after.as_ref()?);
        Some(old.keys().filter(|key| old.get(*key) != new.get(*key)).cloned().collect())
    };
    if (&first.table, &first.id) != (&then.table, &then.id)
        || fields(first).is_none()
        || fields(first) != fields(then)
    {
        return Ok(());
    }
    transaction.execute(
        "UPDATE journal SET after = (SELECT after FROM journal WHERE operation = ?2) WHERE operation = ?1",
        [before, operation],
    )?;
    transaction.execute(
        "UPDATE operation SET at = (SELECT at FROM operation WHERE id = ?2) WHERE id = ?1",
        [before, operation],
    )?;
    transaction.execute("DELETE FROM journal WHERE operation = ?1", [operation])?;
    transaction.execute("DELETE FROM operation WHERE id = ?1", [operation])?;
    Ok(())
}

/// The rows of an operation, in the order in which they changed.
fn changes(connection: &Connection, operation: i64) -> Result<Vec<RowChange>> {
    let mut query = connection
        .prepare_cached("SELECT kind, row, before, after FROM journal WHERE operation = ?1 ORDER BY id")?;
    let mut rows = query.query([operation])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        changes.push(RowChange {
            table: row.get(0)?,
            id: row.get(1)?,
            before: map(row.get(2)?)?,
            after: map(row.get(3)?)?,
        });
    }
    Ok(changes)
}

/// The part of an insert that writes over a row that is there.
pub(super) fn over(names: &[&str]) -> String {
    let sets: Vec<String> = names.iter().map(|name| format!("{0} = excluded.{0}", quoted(name))).collect();
    sets.join(", ")
}

/// One side of a line of the journal, as a row.
pub(super) fn map(text: Option<String>) -> Result<Option<Map<String, Value>>> {
    text.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| damaged("a row"))
}

/// The journaled tables.
pub(super) fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut query = connection.prepare_cached(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names.into_iter().filter(|name| !UNJOURNALED_TABLES.contains(&name.as_str())).collect())
}

/// The columns of a table that records live in; a name that is none of them is refused before it reaches SQL.
pub(super) fn known_columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    if !tables(connection)?.iter().any(|known| known == table) {
        return Err(Error::NotFound { kind: "record", id: table.to_owned() });
    }
    columns(connection, table)
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = connection.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = query.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

/// A journal that this program did not write.
pub(crate) fn damaged(what: &str) -> Error {
    Error::Damaged { path: PathBuf::from(DATABASE), detail: format!("the journal does not fit: {what}") }
}
