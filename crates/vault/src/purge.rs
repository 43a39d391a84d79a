//! Deleting for good: rows go, and with them every trace in undo, history, bin, search and copies.

use std::path::PathBuf;

use rusqlite::{OptionalExtension, Transaction};

use super::{BACKUPS, DATABASE, Vault, index, journal, stray};
use crate::copies::{backups, set_aside};
use crate::error::{Error, Result};
use crate::storage::{self, rows::quoted};

impl Vault {
    /// Runs `write` as one operation; whatever it changes, and every record that is gone by then, is also taken out of the
    /// journal, so that nothing can bring it back. The bin is empty then, and what was done before can no longer
    /// be undone. The file is written anew, so that freed pages do not keep it either, and the copies made before
    /// give way to one of the state afterwards.
    ///
    /// # Errors
    /// What `write` returns, with nothing changed; or what the disk refused after the deletion itself was durable: the
    /// rest is then done at the next opening.
    pub fn purge<E: From<Error> + From<rusqlite::Error>>(
        &mut self,
        write: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let model = self.model;
        self.transact::<(), E>(model.deletion, |transaction| {
            write(transaction)?;
            // The full-text index is made anew below from the entries, so what is gone must be out of them by then.
            let operation = transaction.query_row("SELECT max(id) FROM operation", [], |row| row.get(0))?;
            index::refresh(transaction, model, operation, &journal::kinds_changed(transaction, operation)?)?;
            transaction.execute_batch(
                "WITH changed AS (
                     SELECT DISTINCT kind, row FROM journal
                     WHERE operation = (SELECT max(id) FROM operation) AND before IS NOT NULL
                 )
                 UPDATE journal SET before = NULL, after = NULL
                 WHERE (kind, row) IN (SELECT kind, row FROM changed);
                 UPDATE operation SET state = 'dropped' WHERE state IN ('done', 'undone');
                 -- Until the file is written anew; see `finish_purge`.
                 UPDATE operation SET state = 'purging' WHERE id = (SELECT max(id) FROM operation);
                 -- A word that was taken out of the index stays in it, marked, until it is made anew.
                 INSERT INTO search_word (search_word) VALUES ('rebuild');",
            )?;
            for table in journal::tables(transaction)? {
                transaction.execute(
                    &format!(
                        "UPDATE journal SET before = NULL, after = NULL
                         WHERE kind = ?1 AND row NOT IN (SELECT id FROM main.{})",
                        quoted(&table)
                    ),
                    [&table],
                )?;
            }
            Ok(())
        })?;
        Ok(self.finish_purge()?)
    }

    /// Does what a deletion for good still has to do after it is durable: the file is written anew, and copies that hold
    /// what was deleted give way to a new one. Tried again at every opening until it was done.
    pub(super) fn finish_purge(&mut self) -> Result<()> {
        let open =
            self.connection.prepare_cached("SELECT 1 FROM operation WHERE state = 'purging'")?.exists([])?;
        if open {
            storage::vacuum(&self.connection, &self.folder.join(DATABASE))?;
            self.connection.execute("UPDATE operation SET state = 'dropped' WHERE state = 'purging'", [])?;
        }
        self.delete_stale_backups()
    }

    /// Names of the files that still hold what was deleted for good since. None, unless one could not be removed.
    pub fn stale_backups(&self) -> Result<Vec<String>> {
        let name = |file: PathBuf| Some(file.file_name()?.to_string_lossy().into_owned());
        Ok(self.stale_files()?.into_iter().filter_map(name).collect())
    }

    /// Puts a new copy in the place of those that still hold what was deleted for good, and removes what a crash left.
    fn delete_stale_backups(&mut self) -> Result<()> {
        let stale_files = self.stale_files()?;
        if stale_files.is_empty() {
            return Ok(());
        }
        self.back_up()?;
        for file in stale_files {
            std::fs::remove_file(&file).map_err(|e| Error::from_io(&file, e))?;
        }
        Ok(())
    }

    /// The files that may still hold what was deleted for good.
    fn stale_files(&self) -> Result<Vec<PathBuf>> {
        let last = self
            .connection
            .prepare_cached("SELECT id, at FROM operation WHERE kind = ?1 ORDER BY id DESC LIMIT 1")?
            .query_row([self.model.deletion.0], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
            .optional()?;
        let Some((operation, at)) = last else { return Ok(Vec::new()) };
        let copies = backups(&self.folder).into_iter().filter(|copy| copy.operation < operation);
        let aside = set_aside(&self.folder).into_iter().filter(|(_, since)| since.to_rfc3339() < at);
        let named = copies.map(|copy| copy.name).chain(aside.map(|(name, _)| name));
        let folder = self.folder.join(BACKUPS);
        Ok(named.map(|name| folder.join(name)).chain(stray::found(&self.folder)).collect())
    }
}
