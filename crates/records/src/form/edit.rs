//! Verbs on the rows of forms.

use std::collections::BTreeSet;

use jirani_base::i18n::Translations;
use jirani_base::ids::RowId;
use jirani_vault::error::Error as VaultError;
use jirani_vault::storage::rows::{self, Change};
use jirani_vault::{DATABASE, Vault};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::json;

use super::rule::Change as RowChange;
use super::{FieldType, FieldValues, Form, Shape, typed};
use crate::error::{Error, Result};
use crate::operation::Op;

/// The most rows that one paste may bring.
pub const MOST_PASTED: usize = 500;

/// One row of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: RowId,
    /// What it belongs to.
    pub parent: String,
    /// Its cells, every field of the form.
    pub cells: FieldValues,
}

/// The rows of a form that belong to `parent`, in order; for a sheet at most one.
pub fn rows(vault: &Vault, form: &Form, parent: &str) -> Result<Vec<Row>> {
    let order = if form.shape == Shape::Sheet { "id" } else { "position, id" };
    select(vault, form, &format!("WHERE {} = ?1 ORDER BY {order}", form.parent), parent)
}

/// The one sheet of `parent`; nothing while nothing was written on it.
pub fn sheet(vault: &Vault, form: &Form, parent: &str) -> Result<Option<Row>> {
    Ok(rows(vault, form, parent)?.into_iter().next())
}

/// One row.
pub fn row(vault: &Vault, form: &Form, id: &str) -> Result<Row> {
    select(vault, form, "WHERE id = ?1", id)?.into_iter().next().ok_or_else(|| missing(form, id))
}

/// How many rows belong to `parent`; sealed ones are counted without being opened.
pub fn count(connection: &Connection, form: &Form, parent: &str) -> Result<usize> {
    let count: i64 = connection
        .prepare_cached(&format!("SELECT count(*) FROM {} WHERE {} = ?1", form.table, form.parent))?
        .query_row([parent], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Writes on the one sheet of `parent`, making it if need be.
pub fn write(
    vault: &mut Vault,
    form: &'static Form,
    parent: &str,
    cells: &FieldValues,
    words: &Translations,
) -> Result<()> {
    match sheet(vault, form, parent)? {
        Some(row) => change(vault, form, row.id.as_str(), cells, words),
        None => {
            let id = RowId::new();
            let cells = checked(vault, form, parent, None, cells, words)?;
            let sealed = sealed(vault, form, id.as_str(), cells)?;
            vault.transact(Op::Form(form.ops[1]), |transaction| {
                insert(transaction, form, &id, parent)?;
                update(transaction, form, id.as_str(), sealed)
            })
        }
    }
}

/// Changes some cells of a row.
pub fn change(
    vault: &mut Vault,
    form: &'static Form,
    id: &str,
    cells: &FieldValues,
    words: &Translations,
) -> Result<()> {
    let now = row(vault, form, id)?;
    let mut cells = checked(vault, form, &now.parent, Some(&now), cells, words)?;
    cells.retain(|name, value| now.cells.get(name) != Some(value));
    let sealed = sealed(vault, form, id, cells)?;
    vault.transact(Op::Form(form.ops[1]), |transaction| update(transaction, form, id, sealed))
}

/// Adds a row at the end.
pub fn add(
    vault: &mut Vault,
    form: &'static Form,
    parent: &str,
    cells: &FieldValues,
    words: &Translations,
) -> Result<RowId> {
    let id = RowId::new();
    let cells = checked(vault, form, parent, None, cells, words)?;
    let sealed = sealed(vault, form, id.as_str(), cells)?;
    vault.transact(Op::Form(form.ops[0]), |transaction| {
        insert(transaction, form, &id, parent)?;
        update(transaction, form, id.as_str(), sealed)
    })?;
    Ok(id)
}

/// Moves a row up (negative) or down.
pub fn shift(vault: &mut Vault, form: &'static Form, id: &str, by: i32) -> Result<()> {
    vault.transact(Op::Form(form.ops[2]), |transaction| {
        rows::shift(transaction, form.table, form.parent, id, by)?;
        after_change(transaction, form, id)
    })
}

/// Removes a row with all that hangs on it.
pub fn delete(vault: &mut Vault, form: &'static Form, id: &str) -> Result<()> {
    if let Some(can_delete) = form.can_delete {
        can_delete(vault.reader(), id)?;
    }
    vault.transact(Op::Form(form.ops[3]), |transaction| {
        after_change(transaction, form, id)?;
        Ok(rows::delete(transaction, form.table, id)?)
    })
}

/// Puts a block of cells in, from one row and column on, as one operation; rows that are missing are added.
pub fn paste(
    vault: &mut Vault,
    form: &'static Form,
    parent: &str,
    from: (Option<&str>, &str),
    block: &[Vec<String>],
    words: &Translations,
) -> Result<()> {
    let (row, column) = from;
    if block.len() > MOST_PASTED {
        return Err(Error::NotAllowed("paste-too-long"));
    }
    let fields: Vec<_> = form.fields().skip_while(|field| field.name != column).collect();
    if fields.is_empty() {
        return Err(no_such_field(form));
    }
    let present = rows(vault, form, parent)?;
    let start = match row {
        Some(id) => present.iter().position(|row| row.id.as_str() == id).ok_or_else(|| missing(form, id))?,
        None => present.len(),
    };
    let mut changes = Vec::with_capacity(block.len());
    for (at, line) in block.iter().enumerate() {
        let cells: FieldValues =
            fields.iter().zip(line).map(|(field, cell)| (field.name.to_owned(), cell.clone())).collect();
        let old = present.get(start + at);
        let id = old.map_or_else(RowId::new, |row| row.id.clone());
        let cells = checked(vault, form, parent, old, &cells, words)?;
        changes.push((id.clone(), old.is_none(), sealed(vault, form, id.as_str(), cells)?));
    }
    vault.transact(Op::Form(form.ops[1]), |transaction| {
        for (id, new, cells) in changes {
            if new {
                insert(transaction, form, &id, parent)?;
            }
            update(transaction, form, id.as_str(), cells)?;
        }
        Ok(())
    })
}

/// Inserts an empty row at the end, inside another operation.
pub fn insert(transaction: &Transaction<'_>, form: &Form, id: &RowId, parent: &str) -> Result<()> {
    let Form { table, parent: column, .. } = *form;
    rows::update(transaction, column, parent, Vec::new())?;
    let blank = FieldValues::new();
    form.check(&RowChange {
        connection: Some(transaction),
        parent,
        id: None,
        before: &blank,
        after: &blank,
    })?;
    if form.shape == Shape::Sheet {
        transaction
            .prepare_cached(&format!("INSERT INTO {table} (id, {column}) VALUES (?1, ?2)"))?
            .execute(params![id, parent])?;
        return Ok(());
    }
    let position = rows::next_position(transaction, table, column, parent)?;
    transaction
        .prepare_cached(&format!("INSERT INTO {table} (id, {column}, position) VALUES (?1, ?2, ?3)"))?
        .execute(params![id, parent, position])?;
    Ok(())
}

/// Adds filled rows at the end as one statement, inside another operation: each statement keeps what it overwrites
/// until it ends, so that thousands of rows take much longer one by one.
pub fn insert_all(
    transaction: &Transaction<'_>,
    form: &Form,
    parent: &str,
    rows: &[FieldValues],
) -> Result<()> {
    let blank = FieldValues::new();
    let position = rows::next_position(transaction, form.table, form.parent, parent)?;
    let names: Vec<&str> = form.fields().map(|field| field.name).collect();
    let values: Vec<String> = (2..2 + names.len()).map(|at| format!("value ->> {at}")).collect();
    let mut lines: Vec<Vec<serde_json::Value>> = Vec::with_capacity(rows.len());
    for (position, cells) in (position..).zip(rows) {
        form.check(&RowChange {
            connection: Some(transaction),
            parent,
            id: None,
            before: &blank,
            after: cells,
        })?;
        let own = [json!(RowId::new().to_string()), json!(position)];
        let cells = names.iter().map(|name| json!(cells.get(*name).map_or("", String::as_str)));
        lines.push(own.into_iter().chain(cells).collect());
    }
    transaction
        .prepare_cached(&format!(
            "INSERT INTO {} (id, {}, position, {})
             SELECT value ->> 0, ?1, value ->> 1, {} FROM json_each(?2)",
            form.table,
            form.parent,
            names.join(", "),
            values.join(", ")
        ))?
        .execute([parent, &serde_json::to_string(&lines)?])?;
    Ok(())
}

/// Writes cells that are already in their stored form, inside another operation.
pub fn update(transaction: &Transaction<'_>, form: &Form, id: &str, cells: FieldValues) -> Result<()> {
    // What is sealed was checked before it was sealed.
    if form.rule.is_some() && !form.sealed {
        let now = stored(transaction, form, "WHERE id = ?1", id)?;
        let now = now.into_iter().next().ok_or_else(|| missing(form, id))?;
        let after = merged(&now.cells, &cells);
        let Row { parent, cells: before, .. } = &now;
        form.check(&RowChange {
            connection: Some(transaction),
            parent,
            id: Some(id),
            before,
            after: &after,
        })?;
    }
    let changes: Vec<Change> = form
        .fields()
        .filter_map(|field| Some((field.name, Value::from(cells.get(field.name)?.clone()))))
        .collect();
    let changed = !changes.is_empty();
    rows::update(transaction, form.table, id, changes)?;
    if changed { after_change(transaction, form, id) } else { Ok(()) }
}

/// What follows from a change of a row.
fn after_change(transaction: &Transaction<'_>, form: &Form, id: &str) -> Result<()> {
    form.after_change.map_or(Ok(()), |after_change| after_change(transaction, form, id))
}

/// The cells in their stored form. What will be sealed is held against the noun's rule here, while it can be read.
fn checked(
    vault: &Vault,
    form: &Form,
    parent: &str,
    now: Option<&Row>,
    cells: &FieldValues,
    words: &Translations,
) -> Result<FieldValues> {
    let mut stored = FieldValues::new();
    for (name, typed) in cells {
        let field = form.field(name).ok_or_else(|| no_such_field(form))?;
        stored.insert(name.clone(), typed::parse_field(field, typed, words)?);
    }
    if form.sealed {
        let blank = FieldValues::new();
        let before = now.map_or(&blank, |row| &row.cells);
        let id = now.map(|row| row.id.as_str());
        let after = merged(before, &stored);
        form.check(&RowChange { connection: Some(vault.reader()), parent, id, before, after: &after })?;
    }
    Ok(stored)
}

/// All cells of a row after some of them changed.
fn merged(before: &FieldValues, changes: &FieldValues) -> FieldValues {
    let mut after = before.clone();
    after.extend(changes.iter().map(|(name, cell)| (name.clone(), cell.clone())));
    after
}

fn sealed(vault: &Vault, form: &Form, id: &str, cells: FieldValues) -> Result<FieldValues> {
    if !form.sealed {
        return Ok(cells);
    }
    cells
        .into_iter()
        .map(|(name, text)| {
            let sealed = vault.seal(form.table, id, &name, &text)?;
            Ok((name, sealed))
        })
        .collect()
}

/// Rows as the table holds them; sealed cells are still sealed.
fn stored(connection: &Connection, form: &Form, which: &str, key: &str) -> Result<Vec<Row>> {
    let names: Vec<&str> = form.fields().map(|field| field.name).collect();
    let mut query = connection.prepare_cached(&format!(
        "SELECT id, {}, {} FROM {} {which}",
        form.parent,
        names.join(", "),
        form.table
    ))?;
    let found = query
        .query_map([key], |row| {
            let cells = names
                .iter()
                .enumerate()
                .map(|(at, name)| Ok(((*name).to_owned(), row.get(at + 2)?)))
                .collect::<rusqlite::Result<_>>()?;
            Ok(Row { id: row.get(0)?, parent: row.get(1)?, cells })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn select(vault: &Vault, form: &Form, which: &str, key: &str) -> Result<Vec<Row>> {
    let mut found = stored(vault.reader(), form, which, key)?;
    if form.sealed {
        for row in &mut found {
            for (name, cell) in &mut row.cells {
                *cell = vault.unseal(form.table, row.id.as_str(), name, cell)?;
            }
        }
    }
    found.iter().try_for_each(|row| known_choices(form, row))?;
    Ok(found)
}

/// Every choice that is stored is one that this version knows.
fn known_choices(form: &Form, row: &Row) -> Result<()> {
    for field in form.fields() {
        let FieldType::Choice(choices) = field.what else { continue };
        let cell = row.cells.get(field.name).map_or("", String::as_str);
        if !cell.is_empty() && !choices.contains(&cell) {
            let detail = format!("{} {}: {} holds \"{cell}\"", form.table, row.id, field.name);
            return Err(VaultError::Damaged { path: DATABASE.into(), detail }.into());
        }
    }
    Ok(())
}

/// What a row belongs to, sealed or not.
pub fn parent_of(connection: &Connection, form: &Form, id: &str) -> Result<String> {
    connection
        .prepare_cached(&format!("SELECT {} FROM {} WHERE id = ?1", form.parent, form.table))?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| missing(form, id))
}

fn no_such_field(form: &Form) -> Error {
    Error::bad_request(form.table, "no such field")
}

fn missing(form: &Form, id: &str) -> Error {
    Error::NotFound { kind: form.table, id: id.to_owned() }
}

/// The rows that ever belonged to `parent`, those that are gone among them.
pub fn ever(connection: &Connection, form: &Form, parent: &str) -> Result<BTreeSet<String>> {
    let mut query = connection.prepare_cached(
        "SELECT DISTINCT row FROM journal
         WHERE kind = ?1 AND (row = ?2 OR json_extract(coalesce(after, before), '$.' || ?3) = ?2)",
    )?;
    let ids = query
        .query_map(params![form.table, parent, form.parent], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}
