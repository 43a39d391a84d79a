//! The open copy: every record of every table as JSON, for moving elsewhere and for other programs.
//!
//! `{"format": "jirani-open-export", "version": 2, "schema": N, "history": "left out", "drafts": "left out",
//! "unreleased_feedback": "left out", "tables": {TABLE: [{COLUMN: VALUE, …}, …]}}`, one record a line. Rows stand in the order of their ids; columns that
//! hold lists hold them as JSON text, as the database does. The texts of the sealed store stay sealed; the key to them
//! goes along, wrapped under its own passphrase. What was deleted or changed earlier is no record and is left out, as
//! are what is half typed and feedback that was not released. `load` is the way back.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::{DATABASE, RecordModel, Vault, journal};
use crate::error::{Error, Result};
use crate::progress::Progress;
use crate::storage;
use crate::storage::rows::quoted;

/// What the file calls itself.
pub(super) const FORMAT: &str = "jirani-open-export";
/// The version that is written. Version 1 had no key of the sealed store.
pub(super) const VERSION: i64 = 2;
/// What the file says it does not hold.
pub(super) const LEFT_OUT: [&str; 3] = ["history", "drafts", "unreleased_feedback"];
/// The table of the wrapped key of the sealed store, which is not journaled and yet part of the copy.
pub(super) const SEALED: &str = "sealed_store";

/// The tables whose rows are in the copy, in the order of their names.
pub(super) fn leaving(connection: &Connection, model: &RecordModel) -> Result<Vec<String>> {
    Ok(tables(connection)?.into_iter().filter(|table| !model.withheld.contains(&table.as_str())).collect())
}

/// The tables of records, in the order of their names.
pub(super) fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut tables = journal::tables(connection)?;
    // A schema before the sealed store has no such table.
    if connection.table_exists(Some("main"), SEALED)? {
        tables.push(SEALED.to_owned());
    }
    tables.sort();
    Ok(tables)
}

impl Vault {
    /// The open copy, as the file that holds it: whoever has it reads everything but the sealed store.
    ///
    /// `on` is told how many records are done, of how many, and may stop the work.
    ///
    /// # Errors
    /// [`Error::Stopped`], or what reading the database gives.
    pub fn dump(&self, on: Progress<'_>) -> Result<Vec<u8>> {
        let tables = leaving(&self.connection, self.model)?;
        let mut total = 0;
        for table in &tables {
            let sql = format!("SELECT count(*) FROM main.{}", quoted(table));
            let count: u32 = self.connection.query_row(&sql, [], |row| row.get(0))?;
            total += count as usize;
        }
        let schema = storage::schema_version(&self.connection)?;
        let mut out =
            format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"schema\": {schema},\n");
        for left in LEFT_OUT {
            out.push_str(&format!("\"{left}\": \"left out\",\n"));
        }
        let mut out = out.into_bytes();
        out.extend(b"\"tables\": {");
        let mut done = 0;
        for (place, table) in tables.iter().enumerate() {
            out.extend(if place == 0 { "\n" } else { ",\n" }.bytes());
            out.extend(format!("\"{table}\": [").bytes());
            let mut query =
                self.connection.prepare(&format!("SELECT * FROM main.{} ORDER BY id", quoted(table)))?;
            let columns: Vec<String> = query.column_names().map(str::to_owned).collect();
            let mut rows = query.query([])?;
            let mut first = true;
            while let Some(row) = rows.next()? {
                out.extend(if first { "\n{" } else { ",\n{" }.bytes());
                first = false;
                for (at, column) in columns.iter().enumerate() {
                    out.extend(if at == 0 { "" } else { ", " }.bytes());
                    serde_json::to_writer(&mut out, column)?;
                    out.extend(b": ");
                    match row.get_ref(at)? {
                        ValueRef::Null => out.extend(b"null"),
                        ValueRef::Integer(number) => serde_json::to_writer(&mut out, &number)?,
                        ValueRef::Text(text) => serde_json::to_writer(&mut out, readable(text, table)?)?,
                        // No table has other kinds of column; a test holds it.
                        ValueRef::Real(_) | ValueRef::Blob(_) => return Err(damaged(table)),
                    }
                }
                out.push(b'}');
                done += 1;
                if on(done, total).is_break() {
                    return Err(Error::Stopped);
                }
            }
            out.extend(if first { "]" } else { "\n]" }.bytes());
        }
        out.extend(b"\n}\n}\n");
        Ok(out)
    }
}

fn readable<'a>(text: &'a [u8], table: &str) -> Result<&'a str> {
    std::str::from_utf8(text).map_err(|_| damaged(table))
}

fn damaged(table: &str) -> Error {
    Error::Damaged { path: DATABASE.into(), detail: format!("a cell of {table} is no text") }
}
