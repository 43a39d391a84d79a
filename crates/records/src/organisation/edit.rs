//! Verbs on organisations.

use jirani_base::error::Problem;
use jirani_base::i18n::fold;
use jirani_base::ids::OrganisationId;
use jirani_base::text;
use jirani_vault::Vault;
use jirani_vault::storage::rows::{self, Change};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params};

use super::{Organisation, OrganisationPatch};
use crate::error::{Error, Result};
use crate::operation::Op;

const COLUMNS: &str = "id, code_name, public_name, led_by, region, languages, strengths, wants";

/// Adds an organisation; only the code name is needed.
pub fn add(vault: &mut Vault, patch: &OrganisationPatch) -> Result<Organisation> {
    let id = OrganisationId::new();
    let code_name = text::required_line("code_name", patch.code_name.as_deref().unwrap_or_default())?;
    let changes = changes(vault.reader(), &id, patch)?;
    vault.transact(Op::OrganisationAdd, |transaction| {
        transaction
            .execute("INSERT INTO organisation (id, code_name) VALUES (?1, ?2)", params![id, code_name])?;
        rows::update(transaction, "organisation", id.as_str(), changes)
    })?;
    get(vault.reader(), &id)
}

/// Changes some fields of an organisation.
pub fn edit(vault: &mut Vault, id: &OrganisationId, patch: &OrganisationPatch) -> Result<Organisation> {
    let changes = changes(vault.reader(), id, patch)?;
    vault.transact(Op::OrganisationEdit, |transaction| {
        rows::update(transaction, "organisation", id.as_str(), changes)
    })?;
    get(vault.reader(), id)
}

/// Puts an organisation in the bin; one that takes part in a mentorship stays.
pub fn delete(vault: &mut Vault, id: &OrganisationId) -> Result<()> {
    let used = vault
        .reader()
        .prepare_cached("SELECT 1 FROM mentorship WHERE mentor = ?1 OR mentee = ?1")?
        .exists([id])?;
    if used {
        return Err(Error::StillUsed { kind: "organisation" });
    }
    Ok(vault.transact(Op::OrganisationDelete, |transaction| {
        rows::delete(transaction, "organisation", id.as_str())
    })?)
}

/// One organisation.
pub fn get(connection: &Connection, id: &OrganisationId) -> Result<Organisation> {
    connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM organisation WHERE id = ?1"))?
        .query_row([id], read)
        .map_err(|e| match e {
            rusqlite::Error::QueryReturnedNoRows => {
                Error::NotFound { kind: "organisation", id: id.to_string() }
            }
            other => other.into(),
        })
}

/// All organisations, by code name.
pub fn all(connection: &Connection) -> Result<Vec<Organisation>> {
    let mut query = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM organisation ORDER BY id"))?;
    let mut organisations = query.query_map([], read)?.collect::<rusqlite::Result<Vec<Organisation>>>()?;
    organisations.sort_by_cached_key(|organisation| fold::order(&organisation.code_name));
    Ok(organisations)
}

/// The code name of another organisation that is the same as this name; an organisation may change how its own is
/// written.
fn taken(connection: &Connection, name: &str, own: &OrganisationId) -> Result<Option<String>> {
    let wanted = fold::same(name);
    let mut query = connection.prepare_cached("SELECT code_name FROM organisation WHERE id <> ?1")?;
    let mut others = query.query([own])?;
    while let Some(row) = others.next()? {
        let other: String = row.get(0)?;
        if fold::same(&other) == wanted {
            return Ok(Some(other));
        }
    }
    Ok(None)
}

fn changes(connection: &Connection, id: &OrganisationId, patch: &OrganisationPatch) -> Result<Vec<Change>> {
    let mut changes: Vec<Change> = Vec::new();
    if let Some(typed) = &patch.code_name {
        let name = text::required_line("code_name", typed)?;
        if let Some(by) = taken(connection, &name, id)? {
            return Err(Error::invalid("code_name", Problem::Taken { by }));
        }
        changes.push(("code_name", name.into()));
    }
    if let Some(led_by) = &patch.led_by {
        changes.push(("led_by", Value::from(serde_json::to_string(led_by)?)));
    }
    for (column, typed) in
        [("public_name", &patch.public_name), ("region", &patch.region), ("languages", &patch.languages)]
    {
        if let Some(typed) = typed {
            changes.push((column, text::line(column, typed)?.into()));
        }
    }
    for (column, typed) in [("strengths", &patch.strengths), ("wants", &patch.wants)] {
        if let Some(typed) = typed {
            changes.push((column, text::text(column, typed)?.into()));
        }
    }
    Ok(changes)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Organisation> {
    let led_by: String = row.get(3)?;
    Ok(Organisation {
        id: row.get(0)?,
        code_name: row.get(1)?,
        public_name: row.get(2)?,
        led_by: serde_json::from_str(&led_by).unwrap_or_default(),
        region: row.get(4)?,
        languages: row.get(5)?,
        strengths: row.get(6)?,
        wants: row.get(7)?,
    })
}
