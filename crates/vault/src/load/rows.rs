//! Records of an open copy, put one after another into the database in memory while the file is read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use rusqlite::types::Value as Cell;
use rusqlite::{CachedStatement, Connection, ffi, params_from_iter};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::dump::LEFT_OUT;
use crate::error::{CopyFault, CopyPlace, Error, Result};
use crate::load::reading::{Reading, clipped};

/// The longest identifier, in bytes.
const LONGEST_ID: usize = 100;

/// A value as it stands in the file; of what can stand in no cell, only what it is.
pub(super) enum Found<'a> {
    Null,
    Number(i64),
    Text(Cow<'a, str>),
    /// Anything else, by the key of its name.
    Other(&'static str),
}

impl Found<'_> {
    pub fn text(&self) -> Option<&str> {
        match self {
            Found::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<i64> {
        match self {
            Found::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The key of the name of what it is.
    fn kind(&self) -> &'static str {
        match self {
            Found::Null => "null",
            Found::Number(_) => "number",
            Found::Text(_) => "text",
            Found::Other(kind) => kind,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Found<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Found<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a value")
            }

            fn visit_unit<E>(self) -> std::result::Result<Found<'de>, E> {
                Ok(Found::Null)
            }

            fn visit_bool<E>(self, _: bool) -> std::result::Result<Found<'de>, E> {
                Ok(Found::Other("boolean"))
            }

            fn visit_i64<E>(self, number: i64) -> std::result::Result<Found<'de>, E> {
                Ok(Found::Number(number))
            }

            fn visit_u64<E>(self, number: u64) -> std::result::Result<Found<'de>, E> {
                Ok(i64::try_from(number).map_or(Found::Other("fraction"), Found::Number))
            }

            fn visit_f64<E>(self, _: f64) -> std::result::Result<Found<'de>, E> {
                Ok(Found::Other("fraction"))
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> std::result::Result<Found<'de>, E> {
                Ok(Found::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> std::result::Result<Found<'de>, E> {
                Ok(Found::Text(Cow::Owned(text.to_owned())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Found<'de>, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Found::Other("list"))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Found<'de>, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Found::Other("record"))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// How many records the tables have together.
pub(super) struct Counted(pub usize);

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Tables;
        impl<'de> Visitor<'de> for Tables {
            type Value = Counted;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("tables, each with a list of records")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Counted, A::Error> {
                let mut count = 0;
                while let Some((_, records)) = map.next_entry::<IgnoredAny, Records>()? {
                    count += records.0;
                }
                Ok(Counted(count))
            }
        }
        struct Records(usize);
        impl<'de> Deserialize<'de> for Records {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                deserializer.deserialize_seq(List)
            }
        }
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Records;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a list of records")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Records, A::Error> {
                let mut count = 0;
                while list.next_element::<IgnoredAny>()?.is_some() {
                    count += 1;
                }
                Ok(Records(count))
            }
        }
        deserializer.deserialize_map(Tables)
    }
}

/// A column as the schema declares it.
struct Column {
    name: String,
    number: bool,
    required: bool,
}

/// Reads all records of the file into the database; says how many there were.
pub(super) fn stage(
    records: &Connection,
    known: &BTreeSet<String>,
    text: &str,
    reading: &mut Reading<'_>,
) -> Result<usize> {
    records.execute_batch("PRAGMA foreign_keys = OFF; BEGIN")?;
    let mut stage = Stage { records, known, reading, seen: BTreeSet::new(), count: 0, trouble: None };
    let mut json = serde_json::Deserializer::from_str(text);
    let read = Whole(&mut stage).deserialize(&mut json).and_then(|()| json.end());
    if let Err(error) = read {
        return Err(match stage.trouble.take() {
            Some(Error::OpenCopy { file, mut place, fault }) => {
                place.line = error.line();
                Error::OpenCopy { file, place, fault }
            }
            Some(other) => other,
            None => stage.reading.json(&error),
        });
    }
    if let Some(missing) = known.iter().find(|table| !stage.seen.contains(*table)) {
        let place = CopyPlace { table: missing.clone(), ..CopyPlace::default() };
        return Err(stage.reading.at(place, CopyFault::Expected { what: "list", found: "missing" }));
    }
    let count = stage.count;
    records.execute_batch("COMMIT")?;
    Ok(count)
}

struct Stage<'a, 'b> {
    records: &'a Connection,
    known: &'a BTreeSet<String>,
    reading: &'a mut Reading<'b>,
    seen: BTreeSet<String>,
    count: usize,
    /// What the reader of JSON was stopped for.
    trouble: Option<Error>,
}

impl Stage<'_, '_> {
    /// Stops the reader of JSON, which knows the line.
    fn stop<E: serde::de::Error>(&mut self, error: Error) -> E {
        self.trouble = Some(error);
        E::custom("stopped")
    }

    fn fault<E: serde::de::Error>(&mut self, place: CopyPlace, fault: CopyFault) -> E {
        let error = self.reading.at(place, fault);
        self.stop(error)
    }

    /// The columns of a table that is known and was not there before.
    fn begin(&mut self, table: &str) -> Result<Vec<Column>> {
        let place = CopyPlace { table: clipped(table), ..CopyPlace::default() };
        if !self.known.contains(table) {
            return Err(self.reading.at(place, CopyFault::UnknownTable));
        }
        if !self.seen.insert(table.to_owned()) {
            return Err(self.reading.at(place, CopyFault::Twice));
        }
        let mut query =
            self.records.prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1)")?;
        let columns = query.query_map([table], |row| {
            let (kind, not_null, key): (String, bool, bool) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(Column { name: row.get(0)?, number: kind == "INTEGER", required: not_null || key })
        })?;
        Ok(columns.collect::<rusqlite::Result<_>>()?)
    }
}

/// The file: what it says about itself, and the tables.
struct Whole<'s, 'a, 'b>(&'s mut Stage<'a, 'b>);

impl<'de> DeserializeSeed<'de> for Whole<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an open copy")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "tables" => map.next_value_seed(Tables(self.0))?,
                known if ["format", "version", "schema"].contains(&known) || LEFT_OUT.contains(&known) => {
                    map.next_value::<IgnoredAny>()?;
                }
                other => {
                    let place = CopyPlace { field: clipped(other), ..CopyPlace::default() };
                    return Err(self.0.fault(place, CopyFault::UnknownField));
                }
            }
        }
        Ok(())
    }
}

struct Tables<'s, 'a, 'b>(&'s mut Stage<'a, 'b>);

impl<'de> DeserializeSeed<'de> for Tables<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Tables<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("tables, each with a list of records")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let stage = self.0;
        while let Some(table) = map.next_key::<String>()? {
            let columns = stage.begin(&table).map_err(|error| stage.stop(error))?;
            map.next_value_seed(Records { stage: &mut *stage, table, columns })?;
        }
        Ok(())
    }
}

struct Records<'s, 'a, 'b> {
    stage: &'s mut Stage<'a, 'b>,
    table: String,
    columns: Vec<Column>,
}

impl<'de> DeserializeSeed<'de> for Records<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<(), A::Error> {
        let Records { stage, table, columns } = self;
        let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let insert = stage.records.prepare_cached(&format!(
            "INSERT INTO main.\"{table}\" ({}) VALUES ({})",
            names.join(", "),
            vec!["?"; names.len()].join(", ")
        ));
        let mut insert = insert.map_err(|error| stage.stop(error.into()))?;
        let mut number = 0;
        loop {
            number += 1;
            let record =
                Record { stage: &mut *stage, table: &table, columns: &columns, number, insert: &mut insert };
            if list.next_element_seed(record)?.is_none() {
                return Ok(());
            }
        }
    }
}

struct Record<'s, 'a, 'b, 'c> {
    stage: &'s mut Stage<'a, 'b>,
    table: &'c str,
    columns: &'c [Column],
    /// Which one of the table's, from 1.
    number: usize,
    insert: &'c mut CachedStatement<'a>,
}

impl<'de> DeserializeSeed<'de> for Record<'_, '_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Record<'_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let mut cells: Vec<Option<Found<'de>>> = self.columns.iter().map(|_| None).collect();
        // Told once the record was read to its end, when its identifier is known.
        let mut trouble: Option<(String, CopyFault)> = None;
        while let Some(key) = map.next_key::<String>()? {
            let value: Found<'de> = map.next_value()?;
            let place = self.columns.iter().position(|column| column.name == key);
            let fault = match place.map(|at| cells[at].replace(value)) {
                None => CopyFault::UnknownField,
                Some(Some(_)) => CopyFault::Twice,
                Some(None) => continue,
            };
            trouble.get_or_insert_with(|| (clipped(&key), fault));
        }
        let at = |name: &str| self.columns.iter().position(|column| column.name == name);
        let id = at("id").and_then(|at| cells[at].as_ref()).and_then(Found::text).unwrap_or_default();
        let record = if id.is_empty() { format!("#{}", self.number) } else { clipped(id) };
        let longest = self.stage.reading.model.longest_text;
        let fault = trouble.or_else(|| {
            self.columns.iter().zip(&cells).find_map(|(column, cell)| unfit(column, cell.as_ref(), longest))
        });
        let mut place = CopyPlace { line: 0, table: self.table.to_owned(), record, field: String::new() };
        if let Some((field, fault)) = fault {
            place.field = field;
            return Err(self.stage.fault(place, fault));
        }
        let cells = cells.into_iter().map(|cell| match cell {
            Some(Found::Number(number)) => Cell::Integer(number),
            Some(Found::Text(text)) => Cell::Text(text.into_owned()),
            Some(Found::Null | Found::Other(_)) | None => Cell::Null,
        });
        if let Err(error) = self.insert.execute(params_from_iter(cells)) {
            return Err(match broken(&error) {
                Some(fault) => self.stage.fault(place, fault),
                None => self.stage.stop(error.into()),
            });
        }
        self.stage.count += 1;
        let done = self.stage.count;
        self.stage.reading.step(done).map_err(|error| self.stage.stop(error))
    }
}

/// Why a value cannot stand in a column, with the column's name. `longest` is of a text, in bytes.
fn unfit(column: &Column, found: Option<&Found<'_>>, longest: usize) -> Option<(String, CopyFault)> {
    let expected = |what, found| Some(CopyFault::Expected { what, found });
    let what = if column.number { "number" } else { "text" };
    let fault = match found {
        None => expected(what, "missing"),
        Some(Found::Null) if !column.required => None,
        Some(Found::Number(_)) if column.number => None,
        Some(Found::Text(id)) if column.name == "id" => {
            let fits = !id.is_empty() && id.len() <= LONGEST_ID && !id.chars().any(char::is_control);
            if fits { None } else { expected("id", "text") }
        }
        Some(Found::Text(text)) if !column.number => {
            (text.len() > longest).then_some(CopyFault::TooLong { most: longest >> 10 })
        }
        Some(other) => expected(what, other.kind()),
    };
    fault.map(|fault| (column.name.clone(), fault))
}

/// What rule of the database a record breaks, if that is what is wrong.
fn broken(error: &rusqlite::Error) -> Option<CopyFault> {
    let rusqlite::Error::SqliteFailure(code, Some(detail)) = error else { return None };
    let detail = clipped(detail.split(": ").last().unwrap_or_default());
    match code.extended_code {
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_UNIQUE => {
            Some(CopyFault::Taken { detail })
        }
        ffi::SQLITE_CONSTRAINT_CHECK => Some(CopyFault::Rule { detail }),
        _ => None,
    }
}
