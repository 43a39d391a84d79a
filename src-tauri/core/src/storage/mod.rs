//! The database file: opened with its key, brought to the present schema, checked and copied.

use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

pub mod rows;

/// One file a schema version, in order; frozen once released.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/0001_foundation.sql"),
    include_str!("schema/0002_recommender.sql"),
    include_str!("schema/0003_process.sql"),
    include_str!("schema/0004_trust.sql"),
    include_str!("schema/0005_prints.sql"),
    include_str!("schema/0006_library.sql"),
    include_str!("schema/0007_monitoring.sql"),
];
/// Pages of the file that are kept in memory while it is open, in kibibytes; wiped when they are given back.
const CACHE_KIB: i64 = 32 * 1024;
/// SQLite's `application_id`: "JRNI".
const APPLICATION: i32 = 0x4a52_4e49;

/// Opens the database with its raw key. A key that does not fit shows as a damaged file, since the
/// passphrase has been proved right by then.
pub fn connect(database: &Path, key: &[u8; 32]) -> Result<Connection> {
    let connection = Connection::open_with_flags(
        database,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(|e| at(database, e))?;
    let prepare = || -> rusqlite::Result<()> {
        unlock(&connection, key)?;
        // One holder at a time, and no shared-memory file beside the database.
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        // Pages that are read again need not be decrypted again.
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))?;
        connection.pragma_update(None, "synchronous", "FULL")
    };
    prepare().map_err(|e| at(database, e))?;
    Ok(connection)
}

/// Whether the file is older than this version; one that is newer, or no workspace, is refused.
pub fn needs_migration(connection: &Connection, database: &Path) -> Result<bool> {
    let (application, version) = stamp(connection)?;
    let known = MIGRATIONS.len() as i64;
    if application != APPLICATION {
        return Err(Error::NotAWorkspace(database.to_owned()));
    }
    if version > known {
        return Err(Error::NewerWorkspace { path: database.to_owned(), found: version, known });
    }
    Ok(version < known)
}

/// Brings a new or older file to the present schema, one transaction a version.
pub fn migrate(connection: &mut Connection, database: &Path) -> Result<()> {
    migrate_to(newest_schema(), connection, database)
}

/// The schema number of this version.
pub fn newest_schema() -> i64 {
    MIGRATIONS.len() as i64
}

/// The schema number of an open database.
pub fn schema(connection: &Connection) -> Result<i64> {
    Ok(stamp(connection)?.1)
}

/// An empty database of a known schema that no disk ever sees; what it frees is wiped.
pub fn in_memory(schema: i64) -> Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "cipher_memory_security", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    migrate_to(schema, &mut connection, Path::new(":memory:"))?;
    Ok(connection)
}

fn migrate_to(last: i64, connection: &mut Connection, database: &Path) -> Result<()> {
    let (_, version) = stamp(connection)?;
    let wanted = version + 1..=last;
    for (number, sql) in (1_i64..).zip(MIGRATIONS).filter(|(number, _)| wanted.contains(number)) {
        let transaction = connection.transaction().map_err(|e| at(database, e))?;
        transaction.execute_batch(sql).map_err(|e| at(database, e))?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit().map_err(|e| at(database, e))?;
    }
    Ok(())
}

/// Brings what the log beside the file holds into the file, which alone is then all of it. Closing does so too, but
/// says nothing when it cannot, and leaves half of it in the file and all of it in the log.
///
/// # Errors
/// When the disk refuses a write, or another program holds the file; file and log together are as good as before.
pub fn settle(connection: &Connection, database: &Path) -> Result<()> {
    let busy: bool = connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
        .map_err(|e| at(database, e))?;
    if busy { Err(Error::InUse(database.to_owned())) } else { Ok(()) }
}

/// Reads every page (against its authentication code) and every index.
pub fn check(connection: &Connection, database: &Path) -> Result<()> {
    let damaged = |detail: String| Error::Damaged { path: database.to_owned(), detail };
    authenticate(connection, database)?;
    let word: String =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(|e| at(database, e))?;
    if word != "ok" {
        return Err(damaged(word));
    }
    let loose = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if loose { Err(damaged("a record points to one that is missing".to_owned())) } else { Ok(()) }
}

/// Reads every page of the file against its authentication code.
fn authenticate(connection: &Connection, database: &Path) -> Result<()> {
    let mut query = connection.prepare("PRAGMA cipher_integrity_check")?;
    let faults: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    match faults.into_iter().next() {
        Some(detail) => Err(Error::Damaged { path: database.to_owned(), detail }),
        None => Ok(()),
    }
}

/// Reads every page in use, against its authentication code, and its structure: what every opening can afford.
pub fn quick_check(connection: &Connection, database: &Path) -> Result<()> {
    let word: String =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|e| at(database, e))?;
    if word == "ok" { Ok(()) } else { Err(Error::Damaged { path: database.to_owned(), detail: word }) }
}

/// Opens a copy for reading; the file stays as it is, and nothing appears beside it.
pub fn connect_to_copy(copy: &Path, key: &[u8; 32]) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(copy, flags)?;
        unlock(&connection, key)?;
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
        Ok(connection)
    };
    let connection = open().map_err(|e| at(copy, e))?;
    match stamp(&connection)? {
        (APPLICATION, _) => Ok(connection),
        _ => Err(Error::Damaged { path: copy.to_owned(), detail: "empty".to_owned() }),
    }
}

/// A copy under the same key, opened and checked before it has its name, so that a name stands for a whole copy.
pub fn verified_copy(connection: &Connection, key: &[u8; 32], copy: &Path) -> Result<()> {
    let fail = |e| Error::from_io(copy, e);
    let folder = copy.parent().unwrap_or(copy);
    std::fs::create_dir_all(folder).map_err(|e| Error::from_io(folder, e))?;
    let beside = copy.with_extension("new");
    if beside.exists() {
        std::fs::remove_file(&beside).map_err(fail)?;
    }
    let made = || {
        connection.execute("VACUUM INTO ?1", [beside.to_string_lossy()]).map_err(|e| at(copy, e))?;
        // Every page is read back. What a full check adds is about structure, which was made anew just now.
        authenticate(&connect_to_copy(&beside, key)?, copy)?;
        sync(&beside).map_err(fail)?;
        std::fs::rename(&beside, copy).map_err(fail)
    };
    made().inspect_err(|_| {
        // Half a copy is none; if it cannot be removed now, the next one does it.
        let _ = std::fs::remove_file(&beside);
    })?;
    sync_folder(folder);
    Ok(())
}

/// Waits until the file is on the disk.
pub fn sync(file: &Path) -> std::io::Result<()> {
    std::fs::OpenOptions::new().append(true).open(file)?.sync_all()
}

/// Waits until a folder's names are on the disk, where the system offers that.
pub fn sync_folder(folder: &Path) {
    if let Ok(open) = std::fs::File::open(folder) {
        // Windows opens no folder, and keeps names by itself.
        let _ = open.sync_all();
    }
}

/// Gives the key to a connection that was just opened. What the database frees is wiped.
fn unlock(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<()> {
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "cipher_memory_security", true)?;
    let pragma = Zeroizing::new(format!("x'{}'", hex(key).as_str()));
    connection.pragma_update(None, "key", pragma.as_str())
}

fn stamp(connection: &Connection) -> Result<(i32, i64)> {
    let application = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((application, version))
}

fn hex(key: &[u8; 32]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(64));
    for byte in key {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(half.into(), 16).unwrap_or_default());
        }
    }
    text
}

/// Puts the file's name into a fault of the database.
fn at(database: &Path, error: rusqlite::Error) -> Error {
    let path = database.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen) => Error::from_io(
            &path,
            std::fs::OpenOptions::new()
                .append(true)
                .open(&path)
                .err()
                .unwrap_or_else(|| std::io::Error::other(error)),
        ),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::ReadOnly(path),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse(path),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            Error::Damaged { path, detail: error.to_string() }
        }
        _ => error.into(),
    }
}
