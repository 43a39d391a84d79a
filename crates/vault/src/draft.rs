//! What is half typed into a form, kept in the workspace so that locking at any moment loses nothing.

use jirani_base::error::{InvalidField, Problem};
use jirani_base::safety::{Field, Sensitivity};
use rusqlite::params;

use super::Vault;
use crate::error::Result;

/// The fields of a draft: whatever it holds was not even sent yet.
pub const FIELDS: [Field; 3] =
    [("id", Sensitivity::Internal), ("content", Sensitivity::Sealed), ("at", Sensitivity::Internal)];
/// The most that one form can hold, in characters.
const MOST: usize = 200_000;
/// The most texts that are kept; the oldest give way.
const COUNT: u32 = 2_000;
/// Before the place of a text that is encrypted under the key of the sealed store.
const SEALED: &str = "sealed:";

impl Vault {
    /// Keeps what is typed at `place`, in the stead of what was kept before. A text of a sealed form is encrypted under
    /// the key of the sealed store, and refused while that is closed.
    pub fn keep_draft(&mut self, place: &str, content: &str, sealed: bool) -> Result<()> {
        if self.read_only {
            // Where nothing can be written, nothing is kept; the pages say so all the time.
            return Ok(());
        }
        let found = content.chars().count() + place.chars().count();
        if found > MOST {
            return Err(InvalidField::new("draft", Problem::TooLong { most: MOST, found }).into());
        }
        let (id, content) = match sealed {
            true => (format!("{SEALED}{place}"), self.seal("draft", place, "content", content)?),
            false => (place.to_owned(), content.to_owned()),
        };
        self.connection.execute(
            "INSERT INTO draft (id, content, at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET content = excluded.content, at = excluded.at",
            params![id, content, self.clock.now().to_rfc3339()],
        )?;
        self.connection.execute(
            "DELETE FROM draft WHERE id IN (SELECT id FROM draft ORDER BY at DESC, rowid DESC LIMIT -1 OFFSET ?1)",
            [COUNT],
        )?;
        Ok(())
    }

    /// All that is kept, by place; texts of sealed forms only while the sealed store is open.
    pub fn drafts(&self) -> Result<Vec<(String, String)>> {
        let mut query = self.connection.prepare_cached("SELECT id, content FROM draft ORDER BY id")?;
        let stored = query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
        let read = |(id, content): (String, String)| match id.strip_prefix(SEALED) {
            None => Some((id, content)),
            // A closed store is no fault, and half a sentence is not worth refusing the workspace for.
            Some(place) => {
                self.unseal("draft", place, "content", &content).ok().map(|text| (place.to_owned(), text))
            }
        };
        Ok(stored.into_iter().filter_map(read).collect())
    }

    /// Forgets what was kept at `place`: it was sent, or given up.
    pub fn forget_draft(&mut self, place: &str) -> Result<()> {
        if self.read_only {
            return Ok(());
        }
        self.connection
            .execute("DELETE FROM draft WHERE id IN (?1, ?2)", [place, &format!("{SEALED}{place}")])?;
        Ok(())
    }
}
