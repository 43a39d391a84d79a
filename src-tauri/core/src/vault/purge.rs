//! Deleting for good: rows go, and with them every trace in undo, history and bin.

use rusqlite::Transaction;

use super::{Op, Vault};
use crate::error::Result;

impl Vault {
    /// Runs `write` as one operation; whatever it deletes or changes is also taken out of the journal, so that nothing
    /// can bring it back, and what was done before can no longer be undone. The file is then written anew, so
    /// that freed pages do not keep it either.
    pub fn purge(&mut self, op: Op, write: impl FnOnce(&Transaction<'_>) -> Result<()>) -> Result<()> {
        self.transact(op, |transaction| {
            write(transaction)?;
            transaction.execute_batch(
                "WITH gone AS (
                     SELECT DISTINCT kind, row FROM journal
                     WHERE operation = (SELECT max(id) FROM operation) AND before IS NOT NULL
                 )
                 UPDATE journal SET before = NULL, after = NULL WHERE (kind, row) IN (SELECT kind, row FROM gone);
                 UPDATE operation SET state = 'dropped' WHERE state IN ('done', 'undone');",
            )?;
            Ok(())
        })?;
        // Outside any transaction: SQLite writes the whole file anew, and the log is emptied into it.
        self.connection.execute_batch("VACUUM;")?;
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
