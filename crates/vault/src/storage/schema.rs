//! The schema of a database file: exactly what the migrations of this version make, or the file is refused.
//!
//! SQLite runs what a file's schema says (triggers, views, checks, defaults, generated columns), and this program makes
//! SQL from the names of its tables. A file may come from a stranger, so its schema is compared before anything else
//! is read. What is expected is made by running the migrations in memory, so that no second list can fall behind.

use std::cmp::{Ordering, Reverse};
use std::path::Path;
use std::sync::OnceLock;

use rusqlite::Connection;

use super::migrations::{APPLICATION, MIGRATIONS, stamp};
use crate::error::{Difference, Error, Result};

/// The longest name of an object that a message repeats, in characters.
const SHOWN: usize = 60;

/// One table, index, trigger or view, as `sqlite_master` describes it. Bytes, because a forged file may hold anything.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Object {
    /// Views and triggers come first, then tables, then what hangs on tables: the first difference is then the cause.
    kind: Reverse<Vec<u8>>,
    name: Vec<u8>,
    table: Vec<u8>,
    sql: Option<Vec<u8>>,
}

/// What each migration leaves behind, made once for each process.
static EXPECTED: OnceLock<Vec<Vec<Object>>> = OnceLock::new();

/// Refuses a file that is no workspace, is of a newer version, or has another schema than its version makes.
///
/// # Errors
/// [`Error::NotAWorkspace`], [`Error::NewerWorkspace`], [`Error::Damaged`] for an impossible version, and
/// [`Error::AlteredSchema`] with the first object that differs.
pub(super) fn verify(connection: &Connection, database: &Path) -> Result<()> {
    let (application, version) = stamp(connection)?;
    let known = MIGRATIONS.len() as i64;
    if application != APPLICATION {
        return Err(Error::NotAWorkspace(database.to_owned()));
    }
    if version > known {
        return Err(Error::NewerWorkspace { path: database.to_owned(), found: version, known });
    }
    let expected = usize::try_from(version - 1).ok().map(expected).transpose()?.flatten();
    let Some(expected) = expected else {
        let detail = format!("format {version}");
        return Err(Error::Damaged { path: database.to_owned(), detail });
    };
    match difference(expected, &objects(connection)?) {
        Some((object, difference)) => {
            let object = shown(&object.name);
            Err(Error::AlteredSchema { path: database.to_owned(), object, difference })
        }
        None => Ok(()),
    }
}

/// The schema after so many migrations and one more.
fn expected(at: usize) -> Result<Option<&'static Vec<Object>>> {
    if EXPECTED.get().is_none() {
        let connection = Connection::open_in_memory()?;
        let made = MIGRATIONS.iter().map(|sql| {
            connection.execute_batch(sql)?;
            objects(&connection)
        });
        // Another thread may have been faster; both made the same.
        let _ = EXPECTED.set(made.collect::<Result<_>>()?);
    }
    Ok(EXPECTED.get().and_then(|all| all.get(at)))
}

/// All objects of a database, in the order of their kinds and names. A text in another encoding than UTF-8 reads as
/// other bytes, so that the encoding is compared too.
fn objects(connection: &Connection) -> Result<Vec<Object>> {
    let mut query = connection.prepare(
        "SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB)
         FROM main.sqlite_master",
    )?;
    let read = |row: &rusqlite::Row<'_>| {
        let text = |at| row.get::<_, Option<Vec<u8>>>(at).map(Option::unwrap_or_default);
        Ok(Object { kind: Reverse(text(0)?), name: text(1)?, table: text(2)?, sql: row.get(3)? })
    };
    let mut found = query.query_map([], read)?.collect::<rusqlite::Result<Vec<Object>>>()?;
    found.sort();
    Ok(found)
}

/// The first object in which two sorted schemas differ.
fn difference<'a>(expected: &'a [Object], found: &'a [Object]) -> Option<(&'a Object, Difference)> {
    let (mut expected, mut found) = (expected.iter().peekable(), found.iter().peekable());
    loop {
        return match (expected.peek(), found.peek()) {
            (None, None) => None,
            (Some(missing), None) => Some((missing, Difference::Missing)),
            (None, Some(extra)) => Some((extra, Difference::Unexpected)),
            (Some(wanted), Some(there)) => {
                match (&wanted.kind, &wanted.name).cmp(&(&there.kind, &there.name)) {
                    Ordering::Less => Some((wanted, Difference::Missing)),
                    Ordering::Greater => Some((there, Difference::Unexpected)),
                    Ordering::Equal if wanted != there => Some((there, Difference::Changed)),
                    Ordering::Equal => {
                        expected.next();
                        found.next();
                        continue;
                    }
                }
            }
        };
    }
}

/// A name from the file as a message repeats it: short, on one line, readable.
fn shown(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    let mut short: String = name.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if name.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}
