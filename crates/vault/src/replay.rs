//! Puts the rows of an operation back to what the journal says they were: the work of undo, redo and the bin.
//!
//! **A step changes only rows of its own operation.** Undo and redo walk back and forth over the operations that can be
//! undone, so nothing of those can hang on what a step removes: it was undone before. What can hang there is the record
//! of something that happened outside and that undo passes over, such as where a consent was used when a document
//! left. A foreign key would take that record along. Such a step is refused. To let it cascade and bring it back by
//! redo would lose the record in between, and for good once a new change drops what could be redone; to leave the row
//! without its parent breaks the link. So records of what left outlive every undo and redo, and redo finds all rows
//! that undo removed in the one operation that it repeats.
//!
//! The journal is read from the file like anything else: a kind or a column that the schema does not have is a damaged
//! journal, and never becomes part of a statement.

use rusqlite::{ErrorCode, OptionalExtension, Transaction, ffi};
use serde_json::{Map, Value};

use super::journal::{self, damaged};
use crate::error::{Error, Result};
use crate::storage::rows::{literal, quoted};

/// How the rows of an operation are put.
#[derive(Clone, Copy)]
pub(super) enum ReplayDirection {
    /// As they were before it.
    Back,
    /// As they were before it, but only those that it deleted.
    BackFromBin,
    /// As they were after it.
    Forth,
}

/// Rows of one table that follow one another in the journal and either all come or all go.
struct Run {
    table: String,
    gone: bool,
    first: i64,
    last: i64,
}

/// Makes the rows of an operation what the journal says they were. Neighbours go in one statement: each keeps what it
/// overwrites until it ends, which for thousands of rows is most of the work.
pub(super) fn put_all(
    transaction: &Transaction<'_>,
    operation: i64,
    direction: ReplayDirection,
) -> Result<()> {
    let (side, order, which) = match direction {
        ReplayDirection::Back => ("before", "DESC", "true"),
        ReplayDirection::BackFromBin => ("before", "DESC", "after IS NULL"),
        ReplayDirection::Forth => ("after", "ASC", "true"),
    };
    for Run { table, gone, first, last } in runs(transaction, operation, side, order, which)? {
        let known = journal::known_columns(transaction, &table).map_err(|_| damaged("a kind"))?;
        let (least, most) = (first.min(last), first.max(last));
        let within =
            format!("operation = ?1 AND kind = {} AND {which} AND id BETWEEN ?2 AND ?3", literal(&table));
        let target = quoted(&table);
        let sql = if gone {
            format!("DELETE FROM {target} WHERE id IN (SELECT row FROM journal WHERE {within})")
        } else {
            // Columns that a later migration added keep their default.
            let row = row(transaction, side, first)?;
            let names: Vec<&str> =
                known.iter().map(String::as_str).filter(|name| row.contains_key(*name)).collect();
            if names.len() < row.len() || !names.contains(&"id") {
                return Err(damaged("the columns of a row"));
            }
            let values: Vec<String> =
                names.iter().map(|name| format!("json_extract({side}, {})", path(name))).collect();
            let columns: Vec<String> = names.iter().map(|name| quoted(name)).collect();
            format!(
                "INSERT INTO {target} ({}) SELECT {} FROM journal WHERE {within} ORDER BY id {order}
                 ON CONFLICT (id) DO UPDATE SET {}",
                columns.join(", "),
                values.join(", "),
                journal::over(&names)
            )
        };
        transaction.execute(&sql, [operation, least, most]).map_err(misfit)?;
    }
    Ok(())
}

/// Refuses a step that changed rows which are not those of its operation.
pub(super) fn only_its_own(transaction: &Transaction<'_>, target: i64) -> Result<()> {
    let more = transaction
        .prepare_cached(
            "SELECT 1 FROM journal s WHERE s.operation = (SELECT max(id) FROM operation)
             AND NOT EXISTS (SELECT 1 FROM journal t
                             WHERE t.kind = s.kind AND t.row = s.row AND t.operation = ?1)",
        )?
        .exists([target])?;
    if more { Err(Error::NotAllowed("step-kept")) } else { Ok(()) }
}

/// Sets the links to deleted records that the deletion emptied, where nothing else was linked since.
pub(super) fn link_again(transaction: &Transaction<'_>, operation: i64) -> Result<()> {
    let links: Vec<(String, String)> = transaction
        .prepare_cached(
            "SELECT t.name, f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
             WHERE t.schema = 'main' AND f.on_delete = 'SET NULL'",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (table, column) in links {
        let (target, link) = (quoted(&table), quoted(&column));
        let before = format!("json_extract(j.before, {})", path(&column));
        transaction
            .execute(
                &format!(
                    "UPDATE {target} SET {link} = {before} FROM journal AS j
                     WHERE j.operation = ?1 AND j.kind = ?2 AND j.after IS NOT NULL AND {before} IS NOT NULL
                       AND {target}.id = j.row AND {target}.{link} IS NULL"
                ),
                (operation, &table),
            )
            .map_err(misfit)?;
    }
    Ok(())
}

fn runs(
    transaction: &Transaction<'_>,
    operation: i64,
    side: &str,
    order: &str,
    which: &str,
) -> Result<Vec<Run>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut query = transaction.prepare_cached(&format!(
        "SELECT id, kind, {side} IS NULL FROM journal WHERE operation = ?1 AND {which} ORDER BY id {order}"
    ))?;
    let mut rows = query.query([operation])?;
    while let Some(row) = rows.next()? {
        let (id, table, gone): (i64, String, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        match runs.last_mut() {
            Some(run) if run.table == table && run.gone == gone => run.last = id,
            _ => runs.push(Run { table, gone, first: id, last: id }),
        }
    }
    Ok(runs)
}

/// One side of a line of the journal.
fn row(transaction: &Transaction<'_>, side: &str, line: i64) -> Result<Map<String, Value>> {
    let text: Option<Option<String>> = transaction
        .query_row(&format!("SELECT {side} FROM journal WHERE id = ?1"), [line], |row| row.get(0))
        .optional()?;
    Ok(journal::map(text.flatten())?.unwrap_or_default())
}

/// Where a column lies in a row's JSON, as SQL takes it.
fn path(column: &str) -> String {
    literal(&format!("$.{}", quoted(column)))
}

/// A statement fails in these ways only if the journal holds what its table cannot.
fn misfit(error: rusqlite::Error) -> Error {
    let content = error.sqlite_error().is_some_and(|fault| match fault.code {
        ErrorCode::Unknown | ErrorCode::TypeMismatch => true,
        ErrorCode::ConstraintViolation => matches!(
            fault.extended_code,
            ffi::SQLITE_CONSTRAINT_NOTNULL | ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_DATATYPE
        ),
        _ => false,
    });
    if content { damaged("a cell") } else { error.into() }
}
