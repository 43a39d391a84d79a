//! What is looked after while a workspace is open: that its file still lies where it was opened, and that the sealed
//! store does not stay open unused.

use std::fs::Metadata;
use std::path::Path;

use chrono::{DateTime, Duration, Utc};

use super::{DATABASE, KEYS, Vault};
use crate::error::{Error, Result};
use crate::storage;

/// How long the sealed store stays open without use.
const UNUSED: Duration = Duration::minutes(5);
/// Steps of the database between two questions whether to stop: some tenths of a millisecond.
const STEPS: i32 = 10_000;

/// What tells the open file from another one of its name.
///
/// It is read from the folder's entry. The file itself must not be opened for this: closing it again would give up
/// the database's own lock on Unix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity(u64, u64);

impl Identity {
    fn of(database: &Path) -> Option<Identity> {
        let found = std::fs::metadata(database).ok()?;
        (found.is_file() && found.len() > 0).then(|| identity(&found))
    }
}

#[cfg(unix)]
fn identity(found: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    Identity(found.dev(), found.ino())
}

/// Elsewhere an open file can be neither removed nor renamed, so that being there says enough.
#[cfg(not(unix))]
fn identity(_: &Metadata) -> Identity {
    Identity(0, 0)
}

/// The place of an open workspace as it was last seen.
#[derive(Default)]
pub(super) struct Place {
    identity: Option<Identity>,
    /// The key slots as they last lay in the folder, for a copy elsewhere once the folder is gone.
    keys: Vec<u8>,
    gone: bool,
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
        storage::sync(file).map_err(|e| Error::from_io(file, e))
    }
}

impl Vault {
    /// Looks after the workspace between two commands; to be called after each of them.
    ///
    /// Notes whether the file is still in its place, remembers the key slots while it is, and closes the sealed store
    /// when it was not used for five minutes.
    pub fn look_after(&mut self) {
        let seen = Identity::of(&self.folder.join(DATABASE));
        self.place.gone = seen.is_none() || seen != self.place.identity;
        if !self.place.gone
            && let Ok(keys) = std::fs::read(self.folder.join(KEYS))
        {
            self.place.keys = keys;
        }
        let now = self.clock.now();
        if self.sealed_is_open() && self.sealed_used.get().is_none_or(|used| unused(used, now)) {
            self.close_sealed();
            self.changed.insert("sealed_store".to_owned());
        }
    }

    /// Whether the folder was removed, renamed or unplugged since it was opened: what is written now is not kept
    /// there.
    pub fn is_gone(&self) -> bool {
        self.place.gone
    }

    /// Has the database ask `stop` every fraction of a millisecond whether to give up what it does; `None` ends that.
    ///
    /// # Errors
    /// When the database refuses it.
    pub fn stop_when(&mut self, stop: Option<impl FnMut() -> bool + Send + 'static>) -> Result<()> {
        Ok(self.connection.progress_handler(STEPS, stop)?)
    }
}

/// Whether the sealed store, last used then, must close now; a clock that was set back must not keep it open.
fn unused(used: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < used || now - used >= UNUSED
}
