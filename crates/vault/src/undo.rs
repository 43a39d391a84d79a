//! Undo, redo, the history of a record and the bin: what the journal is kept for.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Transaction, params};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::journal::map;
use crate::operation::{OperationName, UndoPolicy};
use crate::replay;
use crate::replay::{ReplayDirection, put_all};
use crate::vault::Vault;

/// How long deleted records can be brought back, in days.
const BIN_DAYS: i64 = 90;

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

impl Vault {
    /// Says that what is written next goes on with what was written last, as when somebody types without a pause.
    pub fn coalesce_next_edit(&mut self) {
        self.coalesce_next = true;
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
        self.operation("undo", UndoPolicy::Replay(target), |transaction| {
            put_all(transaction, target, ReplayDirection::Back)?;
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
        self.operation("redo", UndoPolicy::Replay(target), |transaction| {
            put_all(transaction, target, ReplayDirection::Forth)?;
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
        let restored = self.transact(OperationName::RESTORE, |transaction| {
            put_all(transaction, operation, ReplayDirection::BackFromBin)?;
            replay::link_again(transaction, operation)?;
            transaction.execute(
                "UPDATE operation SET target = ?1 WHERE id = (SELECT max(id) FROM operation)",
                [operation],
            )?;
            Ok(())
        });
        // Something made since may hold its name, or what it hung on may be gone.
        restored.map_err(|error| match error {
            Error::Constraint | Error::ForeignKeyViolation => Error::NotAllowed("restore"),
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
