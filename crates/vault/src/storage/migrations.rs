//! The migrations of the database, and the stamp that says how many a file has.

use rusqlite::Connection;

use crate::error::Result;

/// One file a schema version, in order; frozen once released.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("schema/0001_foundation.sql"),
    include_str!("schema/0002_recommender.sql"),
    include_str!("schema/0003_process.sql"),
    include_str!("schema/0004_trust.sql"),
    include_str!("schema/0005_prints.sql"),
    include_str!("schema/0006_library.sql"),
    include_str!("schema/0007_monitoring.sql"),
    include_str!("schema/0008_feedback.sql"),
];
/// SQLite's `application_id`: "JRNI".
pub(crate) const APPLICATION: i32 = 0x4a52_4e49;

pub(crate) fn stamp(connection: &Connection) -> Result<(i32, i64)> {
    let application = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok((application, version))
}
