//! Telling a folder that lies beside a workspace from the workspace itself.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::layout::{BACKUPS, DATABASE, KEYS};

/// Whether the folder holds a workspace, sound or not: something that its keys open, or once opened. The folder of a
/// workspace's copies, which has key slots too, does not count.
pub fn exists(folder: &Path) -> bool {
    has_keys(folder) && !is_backups(folder)
}

/// The workspace that somebody meant who chose this folder: the one around it, or the only one directly in it.
/// `None` if the folder is a workspace itself, or if there is none or more than one to choose from.
pub fn meant(folder: &Path) -> Option<PathBuf> {
    if exists(folder) { None } else { around(folder).or_else(|| only_one_in(folder)) }
}

/// Refuses a folder beside a workspace and names the workspace.
///
/// # Errors
/// `WrongFolder`.
pub fn is_right(folder: &Path) -> Result<()> {
    match meant(folder) {
        Some(workspace) => Err(Error::WrongFolder { path: folder.to_owned(), workspace }),
        None => Ok(()),
    }
}

fn has_keys(folder: &Path) -> bool {
    folder.join(KEYS).is_file() || folder.join(BACKUPS).join(KEYS).is_file()
}

fn is_backups(folder: &Path) -> bool {
    folder.file_name().is_some_and(|name| name == BACKUPS)
        && folder.join(KEYS).is_file()
        && !folder.join(DATABASE).is_file()
}

fn around(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().skip(1).find(|above| exists(above)).map(Path::to_owned)
}

fn only_one_in(folder: &Path) -> Option<PathBuf> {
    let mut inside = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| exists(path));
    let first = inside.next()?;
    inside.next().is_none().then_some(first)
}
