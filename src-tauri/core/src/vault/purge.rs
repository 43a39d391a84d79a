//! Deleting for good: rows go, and with them every trace in undo, history and bin.

use rusqlite::Transaction;

use super::{Op, Vault, journal};
use crate::error::Result;

impl Vault {
    /// Runs `write` as one operation; whatever it changes, and every record that is gone by then, is also taken out of the
    /// journal, so that nothing can bring it back. The bin is empty then, and what was done before can no longer
    /// be undone. The file is written anew, so that freed pages do not keep it either.
    pub fn purge(&mut self, op: Op, write: impl FnOnce(&Transaction<'_>) -> Result<()>) -> Result<()> {
        self.transact(op, |transaction| {
            write(transaction)?;
            transaction.execute_batch(
                "WITH changed AS (
                     SELECT DISTINCT kind, row FROM journal
                     WHERE operation = (SELECT max(id) FROM operation) AND before IS NOT NULL
                 )
                 UPDATE journal SET before = NULL, after = NULL
                 WHERE (kind, row) IN (SELECT kind, row FROM changed);
                 UPDATE operation SET state = 'dropped' WHERE state IN ('done', 'undone');",
            )?;
            for table in journal::tables(transaction)? {
                transaction.execute(
                    &format!(
                        "UPDATE journal SET before = NULL, after = NULL
                         WHERE kind = ?1 AND row NOT IN (SELECT id FROM main.{table})"
                    ),
                    [&table],
                )?;
            }
            Ok(())
        })?;
        // Outside any transaction: SQLite writes the whole file anew, and the log is emptied into it.
        self.connection.execute_batch("VACUUM;")?;
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
