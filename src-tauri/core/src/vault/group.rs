//! Several operations that a person knows as one.

use rusqlite::params;

use super::{Op, Vault};
use crate::error::Result;

impl Vault {
    /// Runs `work`, and makes of the operations that it carried out a single one, which one undo takes back. If it fails
    /// half-way, what was carried out until then stays and is one operation too. What undo passes over stays apart.
    pub fn as_one<T>(&mut self, op: Op, work: impl FnOnce(&mut Vault) -> Result<T>) -> Result<T> {
        let before: i64 =
            self.connection.query_row("SELECT coalesce(max(id), 0) FROM operation", [], |row| row.get(0))?;
        let outcome = work(self);
        let joined = self.join_since(before, op);
        // Why the work failed matters more than that its parts could not be joined.
        outcome.and_then(|value| joined.map(|()| value))
    }

    fn join_since(&mut self, before: i64, op: Op) -> Result<()> {
        const PARTS: &str = "SELECT id FROM operation WHERE id > ?1 AND state = 'done'";
        let transaction = self.connection.transaction()?;
        let first: Option<i64> =
            transaction.query_row(&format!("SELECT min(id) FROM ({PARTS})"), [before], |row| row.get(0))?;
        let Some(first) = first else { return Ok(()) };
        transaction
            .execute(&format!("UPDATE journal SET operation = ?1 WHERE operation IN ({PARTS})"), [first])?;
        transaction.execute("UPDATE operation SET kind = ?2 WHERE id = ?1", params![first, op.key()])?;
        transaction.execute(&format!("DELETE FROM operation WHERE id IN ({PARTS})"), [first])?;
        transaction.commit()?;
        Ok(())
    }
}
