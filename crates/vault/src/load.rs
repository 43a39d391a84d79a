//! Opening an open copy: the file is read into a database in memory, where every rule of its schema holds, and only a
//! copy that is whole and sound becomes a workspace.

use std::io::Read;
use std::path::Path;

use jirani_base::clock::Clock;
use jirani_base::text;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, Transaction, params, params_from_iter};
use secrecy::SecretString;
use serde::Deserialize;

use super::dump::{self, FORMAT, SEALED, VERSION};
use super::keys::{KdfCost, Slot};
use super::{DATABASE, OperationName, RecordModel, Vault};
use crate::error::{CopyFault, CopyPlace, Error, Result};
use crate::load::reading::Reading;
use crate::progress::Progress;
use crate::storage;
use crate::storage::rows::quoted;

mod reading;
mod rows;

/// The largest file that is read, in MiB.
const MOST_MIB: usize = 512;

/// The records of an open copy that was read and found sound, in this version's schema.
pub struct OpenCopy {
    records: Connection,
    count: usize,
    model: &'static RecordModel,
}

/// What the file says about itself, whatever the order.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Head<'a> {
    #[serde(borrow)]
    format: Option<rows::Found<'a>>,
    #[serde(borrow)]
    version: Option<rows::Found<'a>>,
    #[serde(borrow)]
    schema: Option<rows::Found<'a>>,
    tables: Option<rows::Counted>,
}

impl OpenCopy {
    /// Reads a file. Nothing is made or changed, whatever is in it.
    ///
    /// # Errors
    /// [`Error::OpenCopy`] names the line, table, record and field at fault and what was expected there;
    /// [`Error::Stopped`] if `on` says so.
    pub fn read(path: &Path, model: &'static RecordModel, on: Progress<'_>) -> Result<OpenCopy> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let most = (MOST_MIB as u64) << 20;
        let mut bytes = Vec::new();
        std::fs::File::open(path)
            .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
            .map_err(|e| Error::from_io(path, e))?;
        if bytes.len() as u64 > most {
            return Err(
                Reading { file: name, on, model, total: 0 }.fault(CopyFault::TooLarge { most: MOST_MIB })
            );
        }
        OpenCopy::of(&name, bytes, model, on)
    }

    /// Reads what a file of that name holds, as [`OpenCopy::read`] does.
    pub fn of(name: &str, bytes: Vec<u8>, model: &'static RecordModel, on: Progress<'_>) -> Result<OpenCopy> {
        let mut reading = Reading { file: name.to_owned(), on, model, total: 0 };
        let Some(text) = text::decode(bytes) else { return Err(reading.fault(CopyFault::NotText)) };
        let head: Head<'_> = serde_json::from_str(&text).map_err(|e| reading.json(&e))?;
        let (version, schema) = reading.head(&head)?;
        let mut records = storage::in_memory(schema)?;
        let known = dump::leaving(&records, model)?
            .into_iter()
            .filter(|table| version > 1 || table != SEALED)
            .collect();
        reading.total = 2 * head.tables.map_or(0, |counted| counted.0);
        let count = rows::stage(&records, &known, &text, &mut reading)?;
        drop(text);
        storage::migrate(&mut records, Path::new(DATABASE))?;
        reading.links_hold(&records)?;
        reading.sealed_can_be_opened(&records)?;
        Ok(OpenCopy { records, count, model })
    }

    /// How many records there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Puts all records into a new database, as one step of its history that cannot be undone.
    fn put(&self, database: &mut Connection, clock: Clock, on: Progress<'_>) -> Result<()> {
        let transaction = database.transaction()?;
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        let mut done = 0;
        for table in dump::tables(&self.records)? {
            done = self.put_table(&transaction, &table, done, on)?;
        }
        transaction.execute(
            "INSERT INTO operation (kind, at, state) VALUES (?1, ?2, 'kept')",
            params![OperationName::LOAD.0, clock.now().to_rfc3339()],
        )?;
        transaction.commit()?;
        Ok(())
    }

    fn put_table(
        &self,
        into: &Transaction<'_>,
        table: &str,
        before: usize,
        on: Progress<'_>,
    ) -> Result<usize> {
        let mut query = self.records.prepare(&format!("SELECT * FROM main.{} ORDER BY id", quoted(table)))?;
        let names: Vec<String> = query.column_names().map(quoted).collect();
        let mut insert = into.prepare(&format!(
            "INSERT INTO main.{} ({}) VALUES ({})",
            quoted(table),
            names.join(", "),
            vec!["?"; names.len()].join(", ")
        ))?;
        let mut done = before;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let cells: Vec<Cell> = (0..names.len()).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            insert.execute(params_from_iter(cells))?;
            done += 1;
            if on(self.count + done, 2 * self.count).is_break() {
                return Err(Error::Stopped);
            }
        }
        Ok(done)
    }
}

impl Vault {
    /// Makes a new workspace of an open copy in `folder`, which may be missing or empty; read back and checked before
    /// it counts. If anything goes wrong, nothing of it stays.
    pub fn create_from(
        folder: &Path,
        passphrase: &SecretString,
        cost: KdfCost,
        clock: Clock,
        copy: &OpenCopy,
        on: Progress<'_>,
    ) -> Result<Vault> {
        Vault::make(folder, passphrase, cost, clock, copy.model, |database| {
            copy.put(database, clock, on)?;
            let file = folder.join(DATABASE);
            storage::checkpoint_wal(database, &file)?;
            storage::check(database, &file)
        })
    }
}

impl Reading<'_> {
    /// Whether this is an open copy, and one that this version knows: its version and schema.
    fn head(&self, head: &Head<'_>) -> Result<(i64, i64)> {
        let format = head.format.as_ref().and_then(rows::Found::text);
        if format != Some(FORMAT) {
            return Err(self.fault(CopyFault::Foreign));
        }
        let number = |found: &Option<rows::Found<'_>>, field: &str, known: i64| {
            let place = CopyPlace { field: field.to_owned(), ..CopyPlace::default() };
            match found.as_ref().and_then(rows::Found::number) {
                Some(number) if (1..=known).contains(&number) => Ok(number),
                Some(found) if found > known => Err(self.at(place, CopyFault::Newer { found, known })),
                _ => Err(self.at(place, CopyFault::Expected { what: "number", found: "missing" })),
            }
        };
        let version = number(&head.version, "version", VERSION)?;
        let schema = number(&head.schema, "schema", storage::newest_schema())?;
        if head.tables.is_none() {
            let place = CopyPlace { field: "tables".to_owned(), ..CopyPlace::default() };
            return Err(self.at(place, CopyFault::Expected { what: "record", found: "missing" }));
        }
        Ok((version, schema))
    }

    /// Every record that another one points to is there.
    fn links_hold(&self, records: &Connection) -> Result<()> {
        let mut query = records.prepare(
            "SELECT c.\"table\", c.rowid, c.parent, l.\"from\"
             FROM pragma_foreign_key_check c, pragma_foreign_key_list(c.\"table\") l WHERE l.id = c.fkid LIMIT 1",
        )?;
        let mut rows = query.query([])?;
        let Some(row) = rows.next()? else { return Ok(()) };
        let (table, at, to, field): (String, i64, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        let sql = format!("SELECT id FROM main.\"{table}\" WHERE rowid = ?1");
        let record = records.query_row(&sql, [at], |row| row.get(0))?;
        Err(self.at(CopyPlace { line: 0, table, record, field }, CopyFault::Loose { to }))
    }

    /// Sealed texts come with the key to them, so that nothing is opened that can never be read.
    fn sealed_can_be_opened(&self, records: &Connection) -> Result<()> {
        let mut slots = records.prepare(&format!("SELECT id, slot FROM main.{SEALED}"))?;
        let mut slots = slots.query([])?;
        let mut found = false;
        while let Some(row) = slots.next()? {
            let place = CopyPlace {
                table: SEALED.to_owned(),
                record: row.get(0)?,
                field: "slot".to_owned(),
                ..CopyPlace::default()
            };
            let usable =
                serde_json::from_str::<Slot>(&row.get::<_, String>(1)?).is_ok_and(|slot| slot.is_sane());
            if found || !usable {
                return Err(self.at(place, CopyFault::SealedKey));
            }
            found = true;
        }
        if found {
            return Ok(());
        }
        for (table, columns) in (self.model.sealed)() {
            let filled: Vec<String> = columns.iter().map(|column| format!("\"{column}\" <> ''")).collect();
            let sql = format!("SELECT id FROM main.\"{table}\" WHERE {} LIMIT 1", filled.join(" OR "));
            let mut query = records.prepare(&sql)?;
            let mut rows = query.query([])?;
            if let Some(row) = rows.next()? {
                let (table, record) = (table.to_owned(), row.get(0)?);
                let place = CopyPlace { table, record, ..CopyPlace::default() };
                return Err(self.at(place, CopyFault::NoSealedKey));
            }
        }
        Ok(())
    }
}
