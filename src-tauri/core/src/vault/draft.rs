//! What is half typed into a form, kept in the workspace so that locking at any moment loses nothing.

use rusqlite::params;

use super::Vault;
use crate::error::{Error, Problem, Result};
use crate::safety::{Field, Sensitivity};

/// The fields of a draft: whatever it holds was not even sent yet.
pub const FIELDS: [Field; 3] =
    [("id", Sensitivity::Internal), ("content", Sensitivity::Sealed), ("at", Sensitivity::Internal)];
/// The most that one form can hold, in characters.
const MOST: usize = 200_000;

impl Vault {
    /// Keeps what is typed at `place`, in the stead of what was kept before. Where nothing can be written, nothing is kept;
    /// the pages say so all the time.
    pub fn keep_draft(&mut self, place: &str, content: &str) -> Result<()> {
        if self.read_only {
            return Ok(());
        }
        let found = content.chars().count() + place.chars().count();
        if found > MOST {
            return Err(Error::Invalid { field: "draft", problem: Problem::TooLong { most: MOST, found } });
        }
        self.connection.execute(
            "INSERT INTO draft (id, content, at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET content = excluded.content, at = excluded.at",
            params![place, content, self.clock.now().to_rfc3339()],
        )?;
        Ok(())
    }

    /// All that is kept, by place.
    pub fn drafts(&self) -> Result<Vec<(String, String)>> {
        let mut query = self.connection.prepare_cached("SELECT id, content FROM draft ORDER BY id")?;
        let drafts =
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        Ok(drafts)
    }

    /// Forgets what was kept at `place`: it was sent, or given up.
    pub fn forget_draft(&mut self, place: &str) -> Result<()> {
        if self.read_only {
            return Ok(());
        }
        self.connection.execute("DELETE FROM draft WHERE id = ?1", [place])?;
        Ok(())
    }
}
