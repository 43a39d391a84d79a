//! Copies of the workspace: made by themselves after half an hour of change, each opened and checked before it
//! counts, and thinned so that they stay few and reach far back.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use jirani_base::clock::Clock;
use rusqlite::Connection;

use super::BACKUPS;
use super::keys::DatabaseKey;
use crate::error::{Error, Result};
use crate::storage;

/// How long changes may be without a copy.
const APART: Duration = Duration::minutes(30);

/// How a file's name begins that did not open.
pub(super) const ASIDE: &str = "unopened-";

/// A moment in a file's name.
pub(super) const MOMENT: &str = "%Y-%m-%d-%H%M%S";

/// Copies kept: the newest ones, then one for each of so many days, weeks and months.
const NEWEST: usize = 4;

const DAYS: usize = 12;

const WEEKS: usize = 10;

const MONTHS: usize = 9;

/// A copy, known by its name alone: the number of the last operation in it, and when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file's name.
    pub name: String,
    /// The last operation in it; a later copy has a higher number, whatever the clock said.
    pub operation: i64,
    /// When it was made, by the clock of that day.
    pub at: DateTime<Utc>,
    /// Its size.
    pub bytes: u64,
}

/// Since when there are changes without a copy, and why the last copy failed.
pub(super) struct BackupSchedule {
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) trouble: Option<Error>,
}

impl BackupSchedule {
    /// What the workspace and the names of its copies say.
    pub(super) fn of(connection: &Connection, folder: &Path) -> Result<BackupSchedule> {
        let copied = backups(folder).last().map_or(0, |newest| newest.operation);
        let since: Option<String> =
            connection
                .query_row("SELECT min(at) FROM operation WHERE id > ?1", [copied], |row| row.get(0))?;
        let since = since.and_then(|at| DateTime::parse_from_rfc3339(&at).ok()).map(|at| at.to_utc());
        Ok(BackupSchedule { since, trouble: None })
    }

    /// Takes note of a change; says whether a copy is due.
    pub(super) fn changed(&mut self, now: DateTime<Utc>) -> bool {
        let since = *self.since.get_or_insert(now);
        if now < since {
            // The clock was set back: half an hour begins anew.
            self.since = Some(now);
        }
        now - since >= APART
    }
}

/// The copies in a workspace, oldest first. Files that are no copies are left alone.
pub fn backups(folder: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(folder.join(BACKUPS)) else { return Vec::new() };
    let mut found: Vec<Backup> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let (name, bytes) = (entry.file_name().into_string().ok()?, entry.metadata().ok()?.len());
            let (operation, at) = read_name(&name)?;
            Some(Backup { name, operation, at, bytes })
        })
        .collect();
    found.sort_by(|a, b| (a.operation, a.at, &a.name).cmp(&(b.operation, b.at, &b.name)));
    found
}

/// Files that did not open and were set aside in the folder of copies, and when.
pub(super) fn set_aside(folder: &Path) -> Vec<(String, DateTime<Utc>)> {
    let Ok(entries) = std::fs::read_dir(folder.join(BACKUPS)) else { return Vec::new() };
    let named = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    named.filter_map(|name| Some((name.clone(), moment(name.strip_prefix(ASIDE)?.get(..17)?)?))).collect()
}

/// The copies that may go, given all of them oldest first: all but the newest four and the last one of each of the
/// last twelve days, ten weeks and nine months on which there are copies. Days count by the copies' own dates and in
/// the order in which they were made, so that a clock that jumps can never cost a recent copy.
pub fn thinned(copies: &[Backup]) -> Vec<&Backup> {
    let mut kept: BTreeSet<&str> = copies.iter().rev().take(NEWEST).map(|copy| copy.name.as_str()).collect();
    let mut keep = |most: usize, label: fn(&Backup) -> String| {
        let mut seen = BTreeSet::new();
        for copy in copies.iter().rev() {
            if seen.len() == most {
                break;
            }
            if seen.insert(label(copy)) {
                kept.insert(&copy.name);
            }
        }
    };
    keep(DAYS, |copy| copy.at.format("%Y-%m-%d").to_string());
    keep(WEEKS, |copy| copy.at.format("%G-%V").to_string());
    keep(MONTHS, |copy| copy.at.format("%Y-%m").to_string());
    copies.iter().filter(|copy| !kept.contains(copy.name.as_str())).collect()
}

/// Makes a copy, unless there is one of just this state, and thins the others. Gives its file.
pub(super) fn keep(
    connection: &Connection,
    key: &DatabaseKey,
    folder: &Path,
    clock: Clock,
) -> Result<PathBuf> {
    let operation = highest(connection)?;
    let there = folder.join(BACKUPS);
    if let Some(same) = backups(folder).into_iter().find(|copy| copy.operation == operation)
        && sound(&there.join(&same.name), key).is_ok()
    {
        return Ok(there.join(same.name));
    }
    let copy = there.join(copy_name(connection, clock)?);
    storage::verified_copy(connection, key, &copy)?;
    for old in thinned(&backups(folder)) {
        // One too many does no harm.
        let _ = std::fs::remove_file(there.join(&old.name));
    }
    Ok(copy)
}

/// The name of a copy that is made now.
pub(super) fn copy_name(connection: &Connection, clock: Clock) -> Result<String> {
    Ok(format!("{:06}-{}.jirani", highest(connection)?, clock.now().format(MOMENT)))
}

/// The highest number that any operation ever had, also one that was made part of an earlier one since.
pub(super) fn highest(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'operation'",
        [],
        |row| row.get(0),
    )?)
}

/// Opens a copy and reads all of it.
pub(super) fn sound(copy: &Path, key: &DatabaseKey) -> Result<()> {
    storage::check(&storage::connect_to_copy(copy, key)?, copy)
}

/// The file of a copy, if the name is one of a copy that is there.
pub(super) fn find(folder: &Path, name: &str) -> Result<PathBuf> {
    match backups(folder).into_iter().find(|copy| copy.name == name) {
        Some(copy) => Ok(folder.join(BACKUPS).join(copy.name)),
        None => Err(Error::NotFound { kind: "backup", id: name.to_owned() }),
    }
}

/// What the name of a copy says: the number of its last operation, and when it was made.
pub(super) fn read_name(name: &str) -> Option<(i64, DateTime<Utc>)> {
    let (number, rest) = name.strip_suffix(".jirani")?.split_once('-')?;
    Some((number.parse().ok()?, moment(rest)?))
}

/// The moment in a file's name.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    Some(NaiveDateTime::parse_from_str(text, MOMENT).ok()?.and_utc())
}
