//! The files of a renewal of the key: what is ready to take the place of the old ones, and moving it there.

use std::fs::File;
use std::path::{Path, PathBuf};

use jirani_base::files;

use crate::copies::ASIDE;
use crate::error::{Error, Result};
use crate::keys::KeyFile;
use crate::layout::{BACKUPS, DATABASE, KEYS};

/// What is ready to take the workspace's place.
pub(crate) const READY: &str = "renewal";

/// The same before it counts.
pub(crate) const DRAFT: &str = "renewal.new";

/// Held by whoever moves the files.
pub(crate) const LOCK: &str = "renewal.lock";

/// Goes on with a renewal that counts already and was interrupted.
pub(crate) fn finish(folder: &Path) -> Result<()> {
    if folder.join(READY).is_dir() { Lock::take(folder)?.finish() } else { Ok(()) }
}

/// Removes what never counted. Only whoever holds the workspace open may do so: then nobody else is writing it.
pub(crate) fn discard(folder: &Path) -> Result<()> {
    Ok(files::remove_folder(&folder.join(DRAFT))?)
}

/// Keeps a second program from moving the same files.
pub(crate) struct Lock {
    folder: PathBuf,
    _held: File,
}

impl Lock {
    pub(super) fn take(folder: &Path) -> Result<Lock> {
        let path = folder.join(LOCK);
        let held = File::create(&path).map_err(|e| Error::from_io(&path, e))?;
        match held.try_lock() {
            Err(std::fs::TryLockError::WouldBlock) => Err(Error::InUse(folder.to_owned())),
            // Some sticks know no locks; there, people do not start two programs within the same second.
            _ => Ok(Lock { folder: folder.to_owned(), _held: held }),
        }
    }

    /// Moves what is ready into its place, one file after another. Each step is done once, however often this begins.
    pub(super) fn finish(self) -> Result<()> {
        let ready = self.folder.join(READY);
        let copies = self.folder.join(BACKUPS);
        let database = ready.join(DATABASE);
        if database.exists() {
            // What a log of the old file holds would be played into the new one.
            for log in
                [self.folder.join(format!("{DATABASE}-wal")), self.folder.join(format!("{DATABASE}.new"))]
            {
                files::remove(&log)?;
            }
            replace(&database, &self.folder.join(DATABASE))?;
        }
        if ready.join(KEYS).exists() {
            replace(&ready.join(KEYS), &self.folder.join(KEYS))?;
        }
        std::fs::create_dir_all(&copies).map_err(|e| Error::from_io(&copies, e))?;
        if let Some(copy) = files_in(&ready)?.into_iter().find(|file| ours(file)) {
            // All of these are under the old key; the new copy comes after them.
            for old in files_in(&copies)?.into_iter().filter(|file| ours(file)) {
                files::remove(&old)?;
            }
            replace(&copy, &copies.join(copy.file_name().unwrap_or_default()))?;
        }
        KeyFile::read(&self.folder.join(KEYS))?.write(&copies.join(KEYS))?;
        files::sync_folder(&copies);
        std::fs::remove_dir_all(&ready).map_err(|e| Error::from_io(&ready, e))?;
        files::sync_folder(&self.folder);
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Left there, it keeps nobody out.
        let _ = std::fs::remove_file(self.folder.join(LOCK));
    }
}

/// Whether a file among the copies was put there by this program.
pub(crate) fn ours(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(ASIDE)
        || [".jirani", ".jirani-wal", ".jirani-journal", ".new", ".json"]
            .iter()
            .any(|end| name.ends_with(end))
}

pub(crate) fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|e| Error::from_io(folder, e))?;
    Ok(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect())
}

/// Moves a file over another one, and waits until both names are on the disk.
pub(crate) fn replace(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|e| Error::from_io(to, e))?;
    for folder in [from, to].into_iter().filter_map(Path::parent) {
        files::sync_folder(folder);
    }
    Ok(())
}
