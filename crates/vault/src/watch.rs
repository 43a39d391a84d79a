//! What is looked after while a workspace is open: that its file still lies where it was opened, and that the sealed
//! store does not stay open unused.

use chrono::{DateTime, Duration, Utc};

use super::{DATABASE, KEYS, Vault};
use crate::error::Result;
use crate::opened_folder::Identity;

/// How long the sealed store stays open without use.
const UNUSED: Duration = Duration::minutes(5);

/// Steps of the database between two questions whether to stop: some tenths of a millisecond.
const STEPS: i32 = 10_000;

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
