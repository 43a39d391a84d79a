//! Several operations that a person knows as one.

use rusqlite::params;

use super::{Op, Vault};
use crate::error::Result;

impl Vault {
    /// Runs `work`, and makes of the operations that it carried out a single one, which one undo takes back. What was
    /// carried out before a fault stays as it is, operation by operation.
    pub fn as_one<T>(&mut self, op: Op, work: impl FnOnce(&mut Vault) -> Result<T>) -> Result<T> {
        let last = |vault: &Vault| -> Result<i64> {
            Ok(vault
                .connection
                .query_row("SELECT coalesce(max(id), 0) FROM operation", [], |row| row.get(0))?)
        };
        let before = last(self)?;
        let value = work(self)?;
        if last(self)? > before {
            let transaction = self.connection.transaction()?;
            let first: i64 =
                transaction
                    .query_row("SELECT min(id) FROM operation WHERE id > ?1", [before], |row| row.get(0))?;
            transaction.execute("UPDATE journal SET operation = ?1 WHERE operation > ?1", [first])?;
            transaction.execute("UPDATE operation SET kind = ?2 WHERE id = ?1", params![first, op.key()])?;
            transaction.execute("DELETE FROM operation WHERE id > ?1", [first])?;
            transaction.commit()?;
        }
        Ok(value)
    }
}
