//! Files that a write leaves behind when the program ends in the middle of it. Some hold a whole database.

use std::path::{Path, PathBuf};

use jirani_base::files;

use super::{BACKUPS, DATABASE};
use crate::copies::read_name;

/// What SQLite may put beside a database.
const BESIDE: [&str; 3] = ["-wal", "-journal", "-shm"];

/// Files in the workspace and among its copies that were about to become something else: a copy or a file that was
/// never given its name, and what SQLite kept beside one. Nothing that a person may have put there is among them.
///
/// Only whoever holds the workspace open may remove them: then nobody else is writing one.
pub(super) fn found(folder: &Path) -> Vec<PathBuf> {
    let copies = folder.join(BACKUPS);
    let inside = listed(folder, |name| half_written(name) || is(name, &format!("{DATABASE}.new")));
    let among_copies = listed(&copies, |name| half_written(name) || half_a_copy(name));
    inside.into_iter().chain(among_copies).collect()
}

/// Removes them; whether none is left.
pub(super) fn sweep(folder: &Path) -> std::io::Result<()> {
    found(folder).into_iter().map(std::fs::remove_file).fold(Ok(()), Result::and)
}

fn listed(folder: &Path, is_stray: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(&is_stray))
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect()
}

/// What was written beside its place and never took it; earlier versions wrote keys and counts of tries as `*.json.new`.
fn half_written(name: &str) -> bool {
    files::is_temporary(name) || name.ends_with(".json.new")
}

/// A name that a copy has before it is verified, or that of a file beside a copy of either name.
fn half_a_copy(name: &str) -> bool {
    let stem = BESIDE.iter().find_map(|ending| name.strip_suffix(ending));
    let is_copy = |name: &str| read_name(name).is_some();
    let is_new = |name: &str| {
        name.strip_suffix(".new").is_some_and(|stem| read_name(&format!("{stem}.jirani")).is_some())
    };
    is_new(name) || stem.is_some_and(|stem| is_copy(stem) || is_new(stem))
}

/// The name itself, or that of a file beside it.
fn is(name: &str, of: &str) -> bool {
    name.strip_prefix(of).is_some_and(|rest| rest.is_empty() || BESIDE.contains(&rest))
}
