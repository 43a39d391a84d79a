//! The key slots in the folder of a workspace, and their second copy.

use std::path::Path;

use jirani_base::error::FileError;

use crate::error::{Error, Result};
use crate::keys::{KeyFile, Opened};
use crate::layout::{BACKUPS, KEYS};
use crate::renewal_files;

/// Reads the key slots; where they are damaged or gone, their second copy stands in and is put in place.
pub(crate) fn read(folder: &Path) -> Result<KeyFile> {
    if !folder.is_dir() {
        return Err(FileError::FolderMissing(folder.to_owned()).into());
    }
    if !super::exists(folder) {
        return Err(Error::NotAWorkspace(folder.to_owned()));
    }
    renewal_files::finish(folder)?;
    let fault = match KeyFile::read(&folder.join(KEYS)) {
        Ok(file) => return Ok(file),
        Err(fault @ (Error::Damaged { .. } | Error::File(FileError::FolderMissing(_)))) => fault,
        Err(other) => return Err(other),
    };
    let file = KeyFile::read(&folder.join(BACKUPS).join(KEYS)).map_err(|_| fault)?;
    // A folder that cannot be written to is opened by the copy all the same.
    let _ = file.write(&folder.join(KEYS));
    Ok(file)
}

/// Writes the second copy of the key slots, then the slots. A crash in between leaves a change that was not made yet, and
/// at the next opening the copy is made like the slots again: at no moment does the copy open with a passphrase that the
/// slots do not know any more.
///
/// # Errors
/// When the slots cannot be written, or when an older copy can be neither written nor removed. The slots are then as they
/// were, and so is their copy as far as the disk allows.
pub(crate) fn write(folder: &Path, file: &KeyFile) -> Result<()> {
    let before = KeyFile::read(&folder.join(KEYS));
    write_copy(folder, file)?;
    let written = file.write(&folder.join(KEYS));
    if let (Err(_), Ok(before)) = (&written, before) {
        let _ = write_copy(folder, &before);
    }
    written
}

pub(crate) fn write_copy(folder: &Path, file: &KeyFile) -> Result<()> {
    let (backups, copy) = (folder.join(BACKUPS), folder.join(BACKUPS).join(KEYS));
    let made = std::fs::create_dir_all(&backups).map_err(|e| Error::from_io(&backups, e));
    match made.and_then(|()| file.write(&copy)) {
        Err(fault) if copy.exists() => match std::fs::remove_file(&copy) {
            // No copy is better than one in which a removed passphrase lives on.
            Ok(()) => Ok(()),
            Err(_) => Err(fault),
        },
        // Without a copy there is no outdated one.
        _ => Ok(()),
    }
}

/// Makes the second copy like the slots: a crash, or a copy that was removed, may have left them apart. Only slots whose
/// names are sealed under the key that has just opened the database count; where nothing can be written, the copy stays.
pub(crate) fn repair_copy(folder: &Path, opened: &Opened) {
    let (Ok(file), copy) =
        (KeyFile::read(&folder.join(KEYS)), KeyFile::read(&folder.join(BACKUPS).join(KEYS)))
    else {
        return;
    };
    let same = copy.is_ok_and(|copy| copy == file);
    if !same && file.holders(opened).is_ok() {
        let _ = write_copy(folder, &file);
    }
}
