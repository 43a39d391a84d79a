//! The row journal: each changed row before and after, from which undo, redo, history and the bin
//! all come, for every table alike.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::door::Fate;
use super::replay::{self, Way, put_all};
use super::{Op, Vault};
use crate::error::{Error, Result};
use crate::storage::rows::{literal, quoted};

/// Tables that are not journaled: the journal itself, the key that must outlive every undo, what is made from other
/// tables, and what is not a record yet.
const OWN: &[&str] = &["operation", "journal", "sealed_store", "search_entry", "draft"];
/// How long deleted records can be brought back, in days.
const BIN_DAYS: i64 = 90;

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

/// One change of one record: the line of its history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HistoryEntry {
    /// The operation's key, `op-…` in Fluent.
    pub op: String,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// The record that changed.
    pub row: String,
    /// What changed in it.
    pub changes: Vec<FieldChange>,
}

/// One column of a record before and after, as it is stored; empty where there was nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldChange {
    /// The column.
    pub field: String,
    /// What was there.
    pub before: String,
    /// What is there since.
    pub after: String,
}

/// A deletion that can be taken back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BinEntry {
    /// The operation that deleted.
    #[ts(type = "number")]
    pub operation: i64,
    /// Its key, `op-…` in Fluent.
    pub op: String,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// How many rows went with it.
    pub rows: u32,
}

/// Puts temporary triggers on every table, so that no write can miss the journal.
pub(super) fn watch_rows(connection: &Connection) -> Result<()> {
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
pub(super) fn join(transaction: &Transaction<'_>, operation: i64) -> Result<()> {
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

impl Vault {
    /// Says that what is written next goes on with what was written last, as when somebody types without a pause.
    pub fn go_on(&mut self) {
        self.goes_on = true;
    }

    /// The key of the operation that undo would take back.
    pub fn can_undo(&self) -> Result<Option<String>> {
        Ok(self.next_undo()?.map(|(_, kind)| kind))
    }

    /// The number of the operation that undo would take back.
    pub fn newest(&self) -> Result<Option<i64>> {
        Ok(self.next_undo()?.map(|(id, _)| id))
    }

    /// The key of the operation that redo would do again.
    pub fn can_redo(&self) -> Result<Option<String>> {
        Ok(self.next_redo()?.map(|(_, kind)| kind))
    }

    /// Takes back the last operation; says which it was.
    ///
    /// # Errors
    /// [`Error::NotAllowed`] if that would also remove the record of something that undo passes over.
    pub fn undo(&mut self) -> Result<Option<String>> {
        let Some((target, kind)) = self.next_undo()? else { return Ok(None) };
        self.operation("undo", Fate::Step(target), |transaction| {
            put_all(transaction, target, Way::Back)?;
            replay::only_its_own(transaction, target)?;
            set_state(transaction, target, "undone")
        })?;
        Ok(Some(kind))
    }

    /// Does the last undone operation again; says which it was.
    ///
    /// # Errors
    /// As [`Vault::undo`].
    pub fn redo(&mut self) -> Result<Option<String>> {
        let Some((target, kind)) = self.next_redo()? else { return Ok(None) };
        self.operation("redo", Fate::Step(target), |transaction| {
            put_all(transaction, target, Way::Forth)?;
            replay::only_its_own(transaction, target)?;
            set_state(transaction, target, "done")
        })?;
        Ok(Some(kind))
    }

    /// What happened to one record, newest first.
    pub fn history(&self, kind: &str, id: &str) -> Result<Vec<HistoryEntry>> {
        let mut query = self.connection.prepare_cached(
            "SELECT o.kind, o.at, j.before, j.after FROM journal j JOIN operation o ON o.id = j.operation
             WHERE j.kind = ?1 AND j.row = ?2 ORDER BY j.id DESC",
        )?;
        let mut rows = query.query(params![kind, id])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let (before, after) = (map(row.get(2)?)?, map(row.get(3)?)?);
            let changes = differing(before.unwrap_or_default(), after.unwrap_or_default());
            entries.push(HistoryEntry { op: row.get(0)?, at: row.get(1)?, row: id.to_owned(), changes });
        }
        Ok(entries)
    }

    /// Deletions of the last ninety days whose records are still gone, newest first.
    pub fn bin(&self) -> Result<Vec<BinEntry>> {
        let since = self.clock.now() - chrono::Duration::days(BIN_DAYS);
        let mut query = self.connection.prepare_cached(
            "SELECT o.id, o.kind, o.at, count(*) FROM operation o JOIN journal j ON j.operation = o.id
             WHERE o.state = 'done' AND o.kind LIKE '%-delete' AND o.at >= ?1 AND j.after IS NULL
               AND NOT EXISTS (SELECT 1 FROM operation r
                               WHERE r.kind = 'bin-restore' AND r.target = o.id AND r.state = 'done')
             GROUP BY o.id ORDER BY o.id DESC",
        )?;
        let entries = query
            .query_map([since.to_rfc3339()], |row| {
                Ok(BinEntry { operation: row.get(0)?, op: row.get(1)?, at: row.get(2)?, rows: row.get(3)? })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(entries)
    }

    /// Brings back all that one deletion in the bin removed, and the links to it, as a new operation that can itself
    /// be undone.
    pub fn restore(&mut self, operation: i64) -> Result<()> {
        if !self.bin()?.iter().any(|entry| entry.operation == operation) {
            return Err(Error::NotAllowed("restore"));
        }
        let restored = self.transact(Op::BinRestore, |transaction| {
            put_all(transaction, operation, Way::BackFromBin)?;
            replay::link_again(transaction, operation)?;
            transaction.execute(
                "UPDATE operation SET target = ?1 WHERE id = (SELECT max(id) FROM operation)",
                [operation],
            )?;
            Ok(())
        });
        // Something made since may hold its name, or what it hung on may be gone.
        restored.map_err(|error| match error {
            Error::Constraint | Error::Loose => Error::NotAllowed("restore"),
            other => other,
        })
    }

    fn next_undo(&self) -> Result<Option<(i64, String)>> {
        self.step("SELECT id, kind FROM operation WHERE state = 'done' ORDER BY id DESC LIMIT 1")
    }

    fn next_redo(&self) -> Result<Option<(i64, String)>> {
        self.step("SELECT id, kind FROM operation WHERE state = 'undone' ORDER BY id LIMIT 1")
    }

    fn step(&self, sql: &str) -> Result<Option<(i64, String)>> {
        let mut query = self.connection.prepare_cached(sql)?;
        Ok(query.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }
}

fn set_state(transaction: &Transaction<'_>, operation: i64, state: &str) -> Result<()> {
    transaction.execute("UPDATE operation SET state = ?2 WHERE id = ?1", params![operation, state])?;
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
    text.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| replay::damaged("a row"))
}

fn differing(before: Map<String, Value>, after: Map<String, Value>) -> Vec<FieldChange> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let stored = |record: &Map<String, Value>, name: &str| match record.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    names
        .into_iter()
        .map(|name| FieldChange {
            field: name.clone(),
            before: stored(&before, name),
            after: stored(&after, name),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

/// The journaled tables.
pub(super) fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut query = connection.prepare_cached(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names.into_iter().filter(|name| !OWN.contains(&name.as_str())).collect())
}

/// The columns of a table that records live in; a name that is none of them is refused before it reaches SQL.
pub(super) fn known_columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    if !tables(connection)?.iter().any(|known| known == table) {
        let detail = format!("unknown table {table}");
        return Err(Error::BadRequest { name: "tables".to_owned(), detail });
    }
    columns(connection, table)
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = connection.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = query.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}
