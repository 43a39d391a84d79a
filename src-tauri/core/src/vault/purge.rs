//! Deleting for good: rows go, and with them every trace in undo, history, bin, search and copies.

use rusqlite::{OptionalExtension, Transaction};

use super::backup::{backups, set_aside};
use super::{BACKUPS, Op, Vault, journal};
use crate::error::{Error, Result};
use crate::search;

impl Vault {
    /// Runs `write` as one operation; whatever it changes, and every record that is gone by then, is also taken out of the
    /// journal, so that nothing can bring it back. The bin is empty then, and what was done before can no longer
    /// be undone. The file is written anew, so that freed pages do not keep it either, and the copies made before
    /// give way to one of the state afterwards.
    pub fn purge(&mut self, op: Op, write: impl FnOnce(&Transaction<'_>) -> Result<()>) -> Result<()> {
        self.transact(op, |transaction| {
            write(transaction)?;
            // The full-text index is made anew below from the entries, so what is gone must be out of them by then.
            let operation = transaction.query_row("SELECT max(id) FROM operation", [], |row| row.get(0))?;
            search::refresh(transaction, operation, &journal::kinds_changed(transaction, operation)?)?;
            transaction.execute_batch(
                "WITH changed AS (
                     SELECT DISTINCT kind, row FROM journal
                     WHERE operation = (SELECT max(id) FROM operation) AND before IS NOT NULL
                 )
                 UPDATE journal SET before = NULL, after = NULL
                 WHERE (kind, row) IN (SELECT kind, row FROM changed);
                 UPDATE operation SET state = 'dropped' WHERE state IN ('done', 'undone');
                 -- A word that was taken out of the index stays in it, marked, until it is made anew.
                 INSERT INTO search_word (search_word) VALUES ('rebuild');",
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
        self.forget_outlived()
    }

    /// Names of the files in the folder of copies that still hold what was deleted for good since. None, unless a
    /// file could not be removed.
    pub fn outlived(&self) -> Result<Vec<String>> {
        let last = self
            .connection
            .prepare_cached("SELECT id, at FROM operation WHERE kind = ?1 ORDER BY id DESC LIMIT 1")?
            .query_row([Op::CloseOut.key()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
            .optional()?;
        let Some((operation, at)) = last else { return Ok(Vec::new()) };
        let copies = backups(&self.folder).into_iter().filter(|copy| copy.operation < operation);
        let aside = set_aside(&self.folder).into_iter().filter(|(_, since)| since.to_rfc3339() < at);
        Ok(copies.map(|copy| copy.name).chain(aside.map(|(name, _)| name)).collect())
    }

    /// Puts a new copy in the place of those that still hold what was deleted for good. It is tried again at every
    /// opening, so that ending the program in the middle leaves none of them for long.
    pub(super) fn forget_outlived(&mut self) -> Result<()> {
        let outlived = self.outlived()?;
        if outlived.is_empty() {
            return Ok(());
        }
        self.back_up()?;
        for name in outlived {
            let file = self.folder.join(BACKUPS).join(name);
            std::fs::remove_file(&file).map_err(|e| Error::from_io(&file, e))?;
        }
        Ok(())
    }
}
