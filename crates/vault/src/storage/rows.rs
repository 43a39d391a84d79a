//! Small pieces of SQL that every noun uses: change some columns of a row, delete a row, place a row.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::error::{Error, Result};

/// A table's or a column's name as SQL takes it, whatever letters it has.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text as SQL takes it.
pub fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A column and its new value.
pub type Change = (&'static str, Value);

/// Sets columns of one row.
pub fn update(connection: &Connection, table: &'static str, id: &str, changes: Vec<Change>) -> Result<()> {
    if changes.is_empty() {
        return exists(connection, table, id);
    }
    let sets: Vec<String> =
        (2..).zip(&changes).map(|(at, (column, _))| format!("{} = ?{at}", quoted(column))).collect();
    let values =
        std::iter::once(Value::from(id.to_owned())).chain(changes.into_iter().map(|(_, value)| value));
    let rows = connection
        .prepare_cached(&format!("UPDATE {} SET {} WHERE id = ?1", quoted(table), sets.join(", ")))?
        .execute(params_from_iter(values))?;
    found(rows, table, id)
}

/// Deletes one row, with all that hangs on it by foreign key.
pub fn delete(connection: &Connection, table: &'static str, id: &str) -> Result<()> {
    let rows =
        connection.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", quoted(table)))?.execute([id])?;
    found(rows, table, id)
}

/// Moves a row up (negative) or down among its siblings, numbering them anew from 0.
pub fn shift(
    connection: &Connection,
    table: &'static str,
    parent: &'static str,
    id: &str,
    by: i32,
) -> Result<()> {
    let (name, parent) = (quoted(table), quoted(parent));
    let mut query = connection.prepare_cached(&format!(
        "SELECT id FROM {name} WHERE {parent} = (SELECT {parent} FROM {name} WHERE id = ?1) ORDER BY position, id"
    ))?;
    let mut order: Vec<String> = query.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let Some(from) = order.iter().position(|sibling| sibling == id) else {
        return found(0, table, id);
    };
    let last = i64::try_from(order.len()).unwrap_or(i64::MAX) - 1;
    let to = (from as i64 + i64::from(by)).clamp(0, last);
    let moved = order.remove(from);
    order.insert(usize::try_from(to).unwrap_or(0), moved);
    let mut place = connection.prepare_cached(&format!("UPDATE {name} SET position = ?2 WHERE id = ?1"))?;
    for (position, sibling) in order.iter().enumerate() {
        place.execute((sibling, position as i64))?;
    }
    Ok(())
}

/// The position after the last sibling.
pub fn next_position(
    connection: &Connection,
    table: &'static str,
    parent: &'static str,
    id: &str,
) -> Result<i64> {
    let (table, parent) = (quoted(table), quoted(parent));
    Ok(connection
        .prepare_cached(&format!("SELECT coalesce(max(position) + 1, 0) FROM {table} WHERE {parent} = ?1"))?
        .query_row([id], |row| row.get(0))?)
}

fn exists(connection: &Connection, table: &'static str, id: &str) -> Result<()> {
    let there =
        connection.prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?1", quoted(table)))?.exists([id])?;
    found(usize::from(there), table, id)
}

fn found(rows: usize, table: &'static str, id: &str) -> Result<()> {
    match rows {
        0 => Err(Error::NotFound { kind: table, id: id.to_owned() }),
        _ => Ok(()),
    }
}
