//! The core behind the window: one call at a time, and a panic inside contained.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use jirani_app::error::Error;
use jirani_app::{Answer, App, Failure, Settings, answer_about_work};
use jirani_records::work::Work;
use serde_json::{Value, json};

/// The core of this window. One call runs at a time; the page waits, the window does not.
pub struct Core {
    app: Mutex<App>,
    work: Work,
    locks: AtomicU64,
    /// Minutes; 0 until the core has said it.
    lock_after: AtomicU64,
    /// Calls of pages that have begun, and that have ended.
    pub(crate) begun: AtomicU64,
    pub(crate) ended: AtomicU64,
}

impl Core {
    /// A core that reads and writes where `settings` say.
    pub fn new(settings: Settings) -> Self {
        let app = App::new(settings);
        let work = app.work();
        let zero = || AtomicU64::new(0);
        let core = Self {
            app: Mutex::new(app),
            work,
            locks: zero(),
            lock_after: zero(),
            begun: zero(),
            ended: zero(),
        };
        core.unlocked();
        core
    }

    /// Runs a command; a panic inside becomes the failure `internal` and the next call goes on.
    pub fn call(&self, name: &str, request: Value) -> Result<Answer, Failure> {
        // What is asked about a running call must not wait for it.
        if let Some(answer) = answer_about_work(&self.work, name, &request) {
            return Ok(answer);
        }
        self.run(&mut self.lock(), name, request)
    }

    fn run(&self, app: &mut App, name: &str, request: Value) -> Result<Answer, Failure> {
        let answer = contain(|| app.call(name, request)).unwrap_or_else(|| Err(Failure::internal()));
        if let Some(minutes) =
            answer.as_ref().ok().and_then(|answer| answer.value.get("lock_after")?.as_u64())
        {
            self.lock_after.store(minutes, Ordering::Relaxed);
        }
        answer
    }

    /// Locks, after stopping long work so that it is not waited for; says whether a workspace was open.
    pub fn lock_workspace(&self, request: Value) -> (Result<Answer, Failure>, bool) {
        self.halt();
        let mut app = self.lock();
        let was_open = app.is_unlocked();
        let answer = self.run(&mut app, "workspaceLock", request);
        if answer.is_ok() {
            self.locks.fetch_add(1, Ordering::Relaxed);
        }
        (answer, was_open)
    }

    /// The state as it is now, unless a command is running.
    pub fn look(&self) -> Option<Answer> {
        let mut app = match self.app.try_lock() {
            Ok(app) => app,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        self.run(&mut app, "appStatus", json!({})).ok()
    }

    /// Stops long work and lets none begin until a lock, or until [`Core::resume`].
    pub fn halt(&self) {
        self.work.halt();
    }

    /// Lets long work begin again.
    pub fn resume(&self) {
        self.work.resume();
    }

    /// How long nobody may ask anything before it locks.
    pub fn lock_after(&self) -> Duration {
        Duration::from_secs(60 * self.lock_after.load(Ordering::Relaxed).max(1))
    }

    /// How many calls of pages have ended; `None` while one is under way.
    pub fn saved(&self) -> Option<u64> {
        let ended = self.ended.load(Ordering::Relaxed);
        (ended == self.begun.load(Ordering::Relaxed)).then_some(ended)
    }

    /// How often a workspace has been locked since the start.
    pub fn locks(&self) -> u64 {
        self.locks.load(Ordering::Relaxed)
    }

    /// Whether a workspace is open.
    pub fn unlocked(&self) -> bool {
        self.call("appStatus", json!({})).is_ok_and(|status| status.value["unlocked"] == true)
    }

    /// A failure of the shell's own, worded by the core in the person's language.
    pub fn failure(&self, error: impl Into<Error>) -> Failure {
        self.lock().failure(&error.into())
    }

    fn lock(&self) -> MutexGuard<'_, App> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs `work`; `None` when it panicked.
fn contain<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::contain;

    #[test]
    fn a_panic_is_contained_and_the_next_call_runs() {
        assert_eq!(contain(|| if true { panic!("planted") } else { 1 }), None);
        assert_eq!(contain(|| 2), Some(2));
    }
}
