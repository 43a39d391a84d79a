//! The folder of an open workspace, as it was last seen.

use std::fs::Metadata;
use std::path::Path;

use jirani_base::files;

use crate::error::{Error, Result};
use crate::layout::{DATABASE, KEYS};

/// What tells the open file from another one of its name.
///
/// It is read from the folder's entry. The file itself must not be opened for this: closing it again would give up
/// the database's own lock on Unix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity(u64, u64);

impl Identity {
    pub(super) fn of(database: &Path) -> Option<Identity> {
        let found = std::fs::metadata(database).ok()?;
        (found.is_file() && found.len() > 0).then(|| identity(&found))
    }
}

#[cfg(unix)]
pub(crate) fn identity(found: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    Identity(found.dev(), found.ino())
}

/// Elsewhere an open file can be neither removed nor renamed, so that being there says enough.
#[cfg(not(unix))]
pub(crate) fn identity(_: &Metadata) -> Identity {
    Identity(0, 0)
}

/// The place of an open workspace as it was last seen.
#[derive(Default)]
pub(crate) struct Place {
    pub(super) identity: Option<Identity>,
    /// The key slots as they last lay in the folder, for a copy elsewhere once the folder is gone.
    pub(super) keys: Vec<u8>,
    pub(super) gone: bool,
}

impl Place {
    /// The place of a database that was just opened.
    pub(super) fn of(folder: &Path) -> Place {
        let keys = std::fs::read(folder.join(KEYS)).unwrap_or_default();
        Place { identity: Identity::of(&folder.join(DATABASE)), keys, gone: false }
    }

    /// Writes the key slots as they last were.
    pub(super) fn write_keys(&self, file: &Path) -> Result<()> {
        std::fs::write(file, &self.keys).map_err(|e| Error::from_io(file, e))?;
        files::sync(file).map_err(|e| Error::from_io(file, e))
    }
}
