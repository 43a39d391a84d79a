//! Several operations that a person knows as one.

use rusqlite::params;

use super::{OperationName, Vault};
use crate::error::{Error, Result};

impl Vault {
    /// Runs `work`, and makes of the operations that it carried out a single one, which one undo takes back. If it fails
    /// half-way, what was carried out until then stays and is one operation too. What undo passes over stays apart.
    pub fn as_one<T, E: From<Error> + From<rusqlite::Error>>(
        &mut self,
        name: impl Into<OperationName>,
        work: impl FnOnce(&mut Vault) -> Result<T, E>,
    ) -> Result<T, E> {
        let before: i64 =
            self.connection.query_row("SELECT coalesce(max(id), 0) FROM operation", [], |row| row.get(0))?;
        let outcome = work(self);
        let joined = self.join_since(before, name.into());
        // Why the work failed matters more than that its parts could not be joined.
        outcome.and_then(|value| joined.map(|()| value).map_err(E::from))
    }

    fn join_since(&mut self, before: i64, name: OperationName) -> Result<()> {
        const PARTS: &str = "SELECT id FROM operation WHERE id > ?1 AND state = 'done'";
        let transaction = self.connection.transaction()?;
        let first: Option<i64> =
            transaction.query_row(&format!("SELECT min(id) FROM ({PARTS})"), [before], |row| row.get(0))?;
        let Some(first) = first else { return Ok(()) };
        transaction
            .execute(&format!("UPDATE journal SET operation = ?1 WHERE operation IN ({PARTS})"), [first])?;
        transaction.execute("UPDATE operation SET kind = ?2 WHERE id = ?1", params![first, name.0])?;
        transaction.execute(&format!("DELETE FROM operation WHERE id IN ({PARTS})"), [first])?;
        transaction.commit()?;
        Ok(())
    }
}
