//! Verbs on a workspace's changes to the catalogue.

use std::borrow::Cow;

use rusqlite::{Connection, params};

use super::KeptAmendment;
use crate::catalogue::{Amendment, AmendmentKey, AmendmentPart, Amendments, Catalogue, Refusal};
use crate::error::{Error, Problem, Result};
use crate::ids::AmendmentId;
use crate::text;
use crate::vault::{Op, Vault};

/// The catalogue that came with this version.
pub fn published() -> Result<&'static Catalogue> {
    Catalogue::published().map_err(Error::internal)
}

/// The catalogue with the workspace's changes; the published one itself where there are none.
pub fn catalogue(connection: &Connection) -> Result<Cow<'static, Catalogue>> {
    let published = published()?;
    let amendments = amendments(connection)?;
    Ok(match amendments.list() {
        [] => Cow::Borrowed(published),
        _ => Cow::Owned(published.amended(&amendments)),
    })
}

/// The workspace's changes as the catalogue takes them. A change that a later version of the program no longer
/// permits is left out of the arithmetic; it still stands in the list.
pub fn amendments(connection: &Connection) -> Result<Amendments> {
    let published = published()?;
    let mut amendments = Amendments::default();
    for kept in all(connection)? {
        // Refused ones are shown with the list, where they can be removed.
        let _ = amendments.put(published, kept.amendment);
    }
    Ok(amendments)
}

/// Every change, in the order in which they were made.
pub fn all(connection: &Connection) -> Result<Vec<KeptAmendment>> {
    let mut query = connection
        .prepare_cached("SELECT id, change, author, reason, made_on FROM amendment ORDER BY made_on, id")?;
    let rows = query.query_map([], |row| {
        let change: String = row.get(1)?;
        let part: AmendmentPart = serde_json::from_str(&change).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, error.into())
        })?;
        Ok(KeptAmendment {
            id: row.get(0)?,
            amendment: Amendment { part, author: row.get(2)?, reason: row.get(3)? },
            made_on: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Makes a change, in place of an earlier one of the same part.
pub fn put(vault: &mut Vault, amendment: &Amendment) -> Result<()> {
    let amendment = cleaned(amendment)?;
    Amendments::default().put(published()?, amendment.clone()).map_err(refused)?;
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact(Op::AmendmentPut, |transaction| insert(transaction, &amendment, &today))
}

/// Takes one change back.
pub fn remove(vault: &mut Vault, id: &AmendmentId) -> Result<()> {
    vault.transact(Op::AmendmentRemove, |transaction| {
        crate::storage::rows::delete(transaction, "amendment", id.as_str())
    })
}

/// Goes back to the published catalogue: takes every change back at once.
pub fn reset(vault: &mut Vault) -> Result<()> {
    vault.transact(Op::AmendmentReset, |transaction| {
        transaction.execute("DELETE FROM amendment", [])?;
        Ok(())
    })
}

/// Reads changes from the text of a file and puts them beside those there are; of the same part, the file's win.
pub fn read_in(vault: &mut Vault, name: &str, text: &str) -> Result<usize> {
    let read = Amendments::from_toml(published()?, name, text).map_err(|fault| Error::Unreadable {
        file: fault.file,
        row: fault.row,
        field: fault.field,
        expected: fault.expected,
    })?;
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact(Op::AmendmentRead, |transaction| {
        for amendment in read.list() {
            insert(transaction, &cleaned(amendment)?, &today)?;
        }
        Ok(())
    })?;
    Ok(read.list().len())
}

/// The changes as the text of one file.
pub fn write_out(connection: &Connection) -> Result<String> {
    amendments(connection)?.to_toml(published()?).map_err(Error::internal)
}

fn insert(connection: &Connection, amendment: &Amendment, today: &str) -> Result<()> {
    let change = serde_json::to_string(&amendment.part)?;
    connection.execute(
        "INSERT INTO amendment (id, part, change, author, reason, made_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (part) DO UPDATE SET change = excluded.change, author = excluded.author,
         reason = excluded.reason, made_on = excluded.made_on",
        params![
            AmendmentId::new(),
            part_key(amendment.part.key()),
            change,
            amendment.author,
            amendment.reason,
            today
        ],
    )?;
    Ok(())
}

fn part_key(key: AmendmentKey) -> String {
    match key {
        AmendmentKey::Weight { factor } => format!("weight {factor}"),
        AmendmentKey::Cell { factor, approach } => format!("cell {factor} {approach}"),
        AmendmentKey::Rule { rule } => format!("rule {rule}"),
    }
}

/// The change with its author and reason fit to store.
fn cleaned(amendment: &Amendment) -> Result<Amendment> {
    Ok(Amendment {
        part: amendment.part.clone(),
        author: text::required_line("author", &amendment.author)?,
        reason: text::text("reason", &amendment.reason)?.trim().to_owned(),
    })
}

fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Author => Error::Invalid { field: "author", problem: Problem::Empty },
        Refusal::Reason => Error::Invalid { field: "reason", problem: Problem::Empty },
        Refusal::Weight => Error::Invalid { field: "weight", problem: Problem::Refused("weight") },
        Refusal::Scores { .. } => Error::Invalid { field: "scores", problem: Problem::Refused("scores") },
        Refusal::VetoGuardsPeople { .. } => {
            Error::Invalid { field: "scores", problem: Problem::Refused("veto") }
        }
        Refusal::RuleGuardsPeople => Error::Invalid { field: "rules_out", problem: Problem::Refused("rule") },
        Refusal::RuleStands => Error::Invalid { field: "rules_out", problem: Problem::Refused("stands") },
        Refusal::Twice => Error::internal(refusal),
    }
}
