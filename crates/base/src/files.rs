//! Files written whole or not at all.
//!
//! The bytes go into a temporary file in the same folder, are flushed to the disk, and only then get their name. What
//! is left of a write that failed is removed; what a crash leaves is told by [`is_temporary`], because no file of a
//! person has such a name.

use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::error::FileError;

type Result<T> = std::result::Result<T, FileError>;

const PREFIX: &str = ".jirani-";
const SUFFIX: &str = ".tmp";

/// Who may read a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// This account of the computer alone, where the file system knows accounts.
    Owner,
    /// Whoever the system allows to read new files, as for any document.
    Default,
}

/// Puts a file in the place of whatever has that name. A file that was there keeps its permissions.
///
/// # Errors
/// When the folder is missing, cannot be written to, or is full; what was there is then as it was.
pub fn replace(path: &Path, bytes: &[u8], readers: Readers) -> Result<()> {
    let fail = |e| FileError::from_io(path, e);
    let file = filled(path, bytes, readers)?;
    if let Ok(before) = std::fs::metadata(path)
        && before.is_file()
    {
        // A file system without permissions refuses to set any.
        let _ = file.as_file().set_permissions(before.permissions());
    }
    file.persist(path).map_err(|e| fail(e.error))?;
    sync_parent(path);
    Ok(())
}

/// Writes a file for people to read, in the place of whatever has that name.
///
/// # Errors
/// As [`replace`]; and for a path that is not absolute, which would lead to wherever the program was started.
pub fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    if !path.is_absolute() {
        return Err(FileError::from_io(path, std::io::ErrorKind::InvalidFilename.into()));
    }
    replace(path, bytes, Readers::Default)
}

/// Removes a file; one that is not there is removed already.
pub fn remove(file: &Path) -> Result<()> {
    unless_missing(file, std::fs::remove_file(file))
}

/// Removes a folder with all in it; one that is not there is removed already.
pub fn remove_folder(folder: &Path) -> Result<()> {
    unless_missing(folder, std::fs::remove_dir_all(folder))
}

fn unless_missing(path: &Path, removed: std::io::Result<()>) -> Result<()> {
    match removed {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(FileError::from_io(path, e)),
        _ => Ok(()),
    }
}

/// Writes a new file into a folder under the first name that is free: `plan.pdf`, `plan-2.pdf`, …; makes the folder if
/// it is missing. Never over a file that is there, also not over one that appears meanwhile.
pub fn create_in(folder: &Path, stem: &str, end: &str, bytes: &[u8]) -> Result<PathBuf> {
    std::fs::create_dir_all(folder).map_err(|e| FileError::from_io(folder, e))?;
    let named = |number: u32| match number {
        1 => folder.join(format!("{stem}.{end}")),
        _ => folder.join(format!("{stem}-{number}.{end}")),
    };
    let mut file = filled(&named(1), bytes, Readers::Default)?;
    for path in (1..).map(named) {
        if path.exists() {
            continue;
        }
        match file.persist_noclobber(&path) {
            Ok(_) => {
                sync_parent(&path);
                return Ok(path);
            }
            Err(refused) if refused.error.kind() == std::io::ErrorKind::AlreadyExists => file = refused.file,
            // Some file systems cannot give a name only if it is free; it was free a moment ago.
            Err(refused) => {
                refused.file.persist(&path).map_err(|e| FileError::from_io(&path, e.error))?;
                sync_parent(&path);
                return Ok(path);
            }
        }
    }
    Err(FileError::from_io(folder, std::io::ErrorKind::AlreadyExists.into()))
}

/// An empty temporary file in the folder of `path`, removed when dropped unless it gets a name.
pub fn beside(path: &Path, readers: Readers) -> Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(path);
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    if readers == Readers::Default {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = readers;
    builder.tempfile_in(folder).map_err(|e| match e.kind() {
        // The folder is what is wrong, and what the person can change.
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::NotFound => FileError::from_io(folder, e),
        _ => FileError::from_io(path, e),
    })
}

/// Whether a file's name is one that only a write of ours has, before it is done.
pub fn is_temporary(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Whether files can be made in a folder. False for a place that is protected or has no room for even a name.
pub fn takes_files(folder: &Path) -> bool {
    use std::io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    let made = Builder::new().prefix(PREFIX).suffix(SUFFIX).tempfile_in(folder);
    !made.is_err_and(|e| {
        matches!(e.kind(), PermissionDenied | ReadOnlyFilesystem | StorageFull | QuotaExceeded)
    })
}

/// A path as it is shown to a person.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
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

fn filled(path: &Path, bytes: &[u8], readers: Readers) -> Result<NamedTempFile> {
    let mut file = beside(path, readers)?;
    let written = file.write_all(bytes).and_then(|()| file.as_file().sync_all());
    written.map_err(|e| FileError::from_io(path, e))?;
    Ok(file)
}

fn sync_parent(path: &Path) {
    if let Some(folder) = path.parent() {
        sync_folder(folder);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_write_that_fails_leaves_what_was_there_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        // A folder with something in it, under that name, takes no file's place.
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("x"), "").unwrap();
        assert!(replace(&path, b"new", Readers::Owner).is_err());
        assert_eq!(names(folder.path()), ["keys.json"]);
        assert_eq!(names(&path), ["x"]);
        let nowhere = folder.path().join("nowhere").join("a");
        assert_eq!(replace(&nowhere, b"", Readers::Owner).unwrap_err().code(), "folder-missing");
    }

    #[test]
    fn a_new_file_takes_the_first_free_name_and_no_other_files_place() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("plan.pdf"), "kept").unwrap();
        let made = create_in(folder.path(), "plan", "pdf", b"new").unwrap();
        assert_eq!(made, folder.path().join("plan-2.pdf"));
        assert_eq!(std::fs::read(folder.path().join("plan.pdf")).unwrap(), b"kept");
        assert_eq!(names(folder.path()), ["plan-2.pdf", "plan.pdf"]);
    }

    #[test]
    fn only_names_of_ours_are_temporary() {
        let folder = tempfile::tempdir().unwrap();
        let file = beside(&folder.path().join("plan.pdf"), Readers::Owner).unwrap();
        assert!(is_temporary(file.path().file_name().unwrap().to_str().unwrap()));
        for name in ["plan.part", "plan.new", "plan.tmp", ".jirani-plan", "jirani.tmp"] {
            assert!(!is_temporary(name), "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn keys_are_for_their_owner_alone_and_what_a_person_set_stays() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json");
        let mode = || std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        replace(&path, b"1", Readers::Owner).unwrap();
        assert_eq!(mode(), 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        replace(&path, b"2", Readers::Owner).unwrap();
        assert_eq!(mode(), 0o640);
    }
}
