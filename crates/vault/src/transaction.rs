//! Write transactions: durable, journaled, and undoable as a whole.

use rusqlite::{Transaction, params};

use super::{Vault, index, journal};
use crate::error::{Error, Result};
use crate::operation::{OperationName, UndoPolicy};

impl Vault {
    /// Runs `write` as one named operation: durable, journaled and undoable as a whole, or not at all.
    ///
    /// A write that changes no row leaves no trace and keeps what could be redone.
    pub fn transact<T, E: From<Error> + From<rusqlite::Error>>(
        &mut self,
        name: impl Into<OperationName>,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.operation(name.into().0, UndoPolicy::Undoable, write)
    }

    /// Runs `write` as [`Vault::transact`] does, for what happened outside and cannot be taken back: it is in the
    /// history, undo passes over it, and what could be redone still can.
    pub fn transact_without_undo<T, E: From<Error> + From<rusqlite::Error>>(
        &mut self,
        name: impl Into<OperationName>,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.operation(name.into().0, UndoPolicy::NotUndoable, write)
    }

    /// The mechanism behind [`Vault::transact`], undo and redo.
    pub(super) fn operation<T, E: From<Error> + From<rusqlite::Error>>(
        &mut self,
        kind: &str,
        policy: UndoPolicy,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.writable()?;
        let now = self.clock.now();
        let coalesce_next = std::mem::take(&mut self.coalesce_next);
        let (state, target) = match policy {
            UndoPolicy::Undoable => ("done", None),
            UndoPolicy::Replay(target) => ("step", Some(target)),
            UndoPolicy::NotUndoable => ("kept", None),
        };
        let transaction = self.connection.transaction()?;
        // Rows come back from the journal in an order of their own; links are checked at the end.
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        transaction.execute(
            "INSERT INTO operation (kind, at, state, target) VALUES (?1, ?2, ?3, ?4)",
            params![kind, now.to_rfc3339(), state, target],
        )?;
        let operation = transaction.last_insert_rowid();
        let value = write(&transaction)?;
        let kinds = journal::kinds_changed(&transaction, operation)?;
        if kinds.is_empty() {
            transaction.rollback()?;
            return Ok(value);
        }
        index::refresh(&transaction, self.model, operation, &kinds)?;
        if policy == UndoPolicy::Undoable {
            transaction.execute("UPDATE operation SET state = 'dropped' WHERE state = 'undone'", [])?;
            if coalesce_next {
                journal::coalesce(&transaction, operation)?;
            }
        }
        transaction.commit()?;
        self.changed.extend(kinds);
        self.saved_at = Some(now);
        self.back_up_if_due(now);
        Ok(value)
    }
}
