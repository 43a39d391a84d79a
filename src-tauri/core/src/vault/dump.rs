//! The complete open export: every record of every table as JSON, and the way back into a new workspace.
//!
//! `{"format": "jirani-open-export", "version": 1, "schema": N, "tables": {TABLE: [{COLUMN: VALUE, …}, …]}}`.
//! Rows stand in the order of their ids; columns that hold lists hold them as JSON text, as the database does.
//! What was deleted or changed earlier is no record and is left out.

use rusqlite::types::ValueRef;
use serde_json::{Map, Value, json};

use super::{Op, Vault, journal};
use crate::error::{Error, Result};
use crate::feedback::WAITING;

const FORMAT: &str = "jirani-open-export";
const VERSION: u64 = 1;

impl Vault {
    /// Every record, sealed fields too, but not the feedback that is not released: whoever holds the result holds everything else.
    pub fn dump(&self) -> Result<Value> {
        let mut tables = Map::new();
        // Feedback that was not released leaves the workspace in no form.
        let waits = |table: &String| table == WAITING.table;
        for table in journal::tables(&self.connection)?.into_iter().filter(|table| !waits(table)) {
            let mut query = self.connection.prepare(&format!("SELECT * FROM {table} ORDER BY id"))?;
            let columns: Vec<String> = query.column_names().map(str::to_owned).collect();
            let mut rows = query.query([])?;
            let mut records = Vec::new();
            while let Some(row) = rows.next()? {
                let mut record = Map::new();
                for (at, column) in columns.iter().enumerate() {
                    let value = match row.get_ref(at)? {
                        ValueRef::Integer(number) => number.into(),
                        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
                        // No table has other kinds of column; a test holds it.
                        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
                    };
                    record.insert(column.clone(), value);
                }
                records.push(Value::Object(record));
            }
            tables.insert(table, Value::Array(records));
        }
        Ok(json!({ "format": FORMAT, "version": VERSION, "schema": self.schema()?, "tables": tables }))
    }

    /// Puts the records of an open export into this workspace, all or none.
    pub fn load(&mut self, dump: &Value) -> Result<usize> {
        let fault = |detail: String| Error::BadRequest { name: FORMAT.to_owned(), detail };
        let schema = self.schema()?;
        for (key, wanted) in
            [("format", json!(FORMAT)), ("version", json!(VERSION)), ("schema", json!(schema))]
        {
            if dump[key] != wanted {
                return Err(fault(format!("{key}: expected {wanted}, found {}", dump[key])));
            }
        }
        let tables =
            dump["tables"].as_object().ok_or_else(|| fault("tables: expected an object".to_owned()))?;
        self.transact(Op::DumpLoad, |transaction| {
            let mut count = 0;
            for (table, records) in tables {
                let records = records.as_array().ok_or_else(|| fault(format!("{table}: expected a list")))?;
                let known = journal::known_columns(transaction, table)?;
                for record in records {
                    let record =
                        record.as_object().ok_or_else(|| fault(format!("{table}: expected objects")))?;
                    if !record.get("id").is_some_and(Value::is_string) {
                        return Err(fault(format!("{table}: expected an id in every record")));
                    }
                    if let Some(column) = record.keys().find(|column| !known.contains(column)) {
                        return Err(fault(format!("{table}: unknown field {column}")));
                    }
                    journal::put(transaction, table, record)?;
                    count += 1;
                }
            }
            Ok(count)
        })
    }

    fn schema(&self) -> Result<i64> {
        Ok(self.connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
    }
}
