//! The database file: opened with its key, brought to the present schema, checked and copied.

use std::path::Path;

use jirani_base::error::FileError;
use jirani_base::files;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use zeroize::Zeroizing;

use super::migrations::{APPLICATION, MIGRATIONS, stamp};
use super::schema;
use crate::error::{Error, Result};

/// Pages of the file that are kept in memory while it is open, in kibibytes; wiped when they are given back.
const CACHE_KIB: i64 = 32 * 1024;

/// Opens the database with its raw key. A key that does not fit shows as a damaged file, since the
/// passphrase has been proved right by then. A file that is not empty must have the schema of this program.
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
        // What was deleted is overwritten in the file.
        connection.pragma_update(None, "secure_delete", true)?;
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
        Ok(())
    };
    prepare().map_err(|e| at(database, e))?;
    if !is_empty(&connection)? {
        schema::verify(&connection, database)?;
    }
    let log = || -> rusqlite::Result<()> {
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))?;
        connection.pragma_update(None, "synchronous", "FULL")
    };
    log().map_err(|e| at(database, e))?;
    Ok(connection)
}

/// Opens the database where nothing can be written: the file as it is, without a lock and without a log beside it. The
/// caller makes sure that there is no log.
pub fn connect_to_protected(database: &Path, key: &[u8; 32]) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(immutable(database), flags)?;
        unlock(&connection, key)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
        Ok(connection)
    };
    let connection = open().map_err(|e| at(database, e))?;
    schema::verify(&connection, database)?;
    Ok(connection)
}

/// Whether the database, and the log that lies beside it while it is open, can be written. A disk that is full can.
pub fn takes_writes(database: &Path) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    let opened = std::fs::OpenOptions::new().append(true).open(database);
    let protected = opened.is_err_and(|e| matches!(e.kind(), PermissionDenied | ReadOnlyFilesystem));
    !protected && database.parent().is_none_or(files::takes_files)
}

/// The address under which SQLite takes a file as one that nobody changes (<https://www.sqlite.org/uri.html>).
fn immutable(database: &Path) -> String {
    let path = std::path::absolute(database).unwrap_or_else(|_| database.to_owned());
    let mut address = "file://".to_owned();
    if !path.starts_with("/") {
        // A drive's letter stands after a slash.
        address.push('/');
    }
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b':' | b'-' | b'.' | b'_' | b'~' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address + "?immutable=1"
}

/// Whether the file is older than this version. One that is newer, or no workspace, was refused when it was opened.
pub fn needs_migration(connection: &Connection) -> Result<bool> {
    let (_, version) = stamp(connection)?;
    Ok(version < MIGRATIONS.len() as i64)
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
pub fn schema_version(connection: &Connection) -> Result<i64> {
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
pub fn checkpoint_wal(connection: &Connection, database: &Path) -> Result<()> {
    let busy: bool = connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
        .map_err(|e| at(database, e))?;
    if busy { Err(Error::InUse(database.to_owned())) } else { Ok(()) }
}

/// Reads every page (against its authentication code) and every index.
pub fn check(connection: &Connection, database: &Path) -> Result<()> {
    authenticate(connection, database)?;
    let word: String =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(|e| at(database, e))?;
    if word != "ok" {
        return Err(damaged(database, &word));
    }
    let loose = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if loose { Err(damaged(database, "a record points to one that is missing")) } else { Ok(()) }
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
    if word == "ok" { Ok(()) } else { Err(damaged(database, &word)) }
}

/// What SQLite found, on one line.
fn damaged(database: &Path, found: &str) -> Error {
    let detail: Vec<&str> = found.lines().filter(|line| !line.is_empty()).collect();
    Error::Damaged { path: database.to_owned(), detail: detail.join("; ") }
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
    if is_empty(&connection)? {
        return Err(Error::Damaged { path: copy.to_owned(), detail: "empty".to_owned() });
    }
    schema::verify(&connection, copy)?;
    Ok(connection)
}

/// Writes the whole file anew, so that pages that were freed do not keep what was deleted, and empties the log into it.
pub fn vacuum(connection: &Connection, database: &Path) -> Result<()> {
    attaching(connection, || connection.execute_batch("VACUUM")).map_err(|e| at(database, e))?;
    checkpoint_wal(connection, database)
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
        attaching(connection, || connection.execute("VACUUM INTO ?1", [beside.to_string_lossy()]))
            .map_err(|e| at(copy, e))?;
        // Every page is read back. What a full check adds is about structure, which was made anew just now.
        authenticate(&connect_to_copy(&beside, key)?, copy)?;
        files::sync(&beside).map_err(fail)?;
        std::fs::rename(&beside, copy).map_err(fail)
    };
    made().inspect_err(|_| {
        // Delete the partial copy; if that fails, the next copy deletes it.
        let _ = std::fs::remove_file(&beside);
    })?;
    files::sync_folder(folder);
    Ok(())
}

/// Gives the key to a connection that was just opened: every connection to a file goes through here. What the database
/// frees is wiped, and what the file says of itself is trusted as little as possible.
fn unlock(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<()> {
    for (setting, on) in [
        // No statement can write to the schema's own table, nor to the tables behind the full-text index.
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        // Triggers, checks and the like may use only functions without side effects.
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        // No migration makes a view. Triggers stay on: the full-text index is kept by three of them.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        // A name in double quotes is a name, never a text.
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    // Cells that reach beyond their page are found when the page is read.
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "cipher_memory_security", true)?;
    let pragma = Zeroizing::new(format!("x'{}'", hex(key).as_str()));
    connection.pragma_update(None, "key", pragma.as_str())
}

/// Runs a statement that SQLite itself carries out by attaching a second file; otherwise none can be attached.
fn attaching<T>(connection: &Connection, run: impl FnOnce() -> rusqlite::Result<T>) -> rusqlite::Result<T> {
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let done = run();
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    done
}

/// Whether the file has no page yet, as when it was made just now.
fn is_empty(connection: &Connection) -> Result<bool> {
    let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    Ok(pages == 0)
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
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => FileError::ReadOnly(path).into(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse(path),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            Error::Damaged { path, detail: error.to_string() }
        }
        _ => error.into(),
    }
}
