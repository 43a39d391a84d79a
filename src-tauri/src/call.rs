//! The one command: unpack, call, hand back. Whatever it decided would be decided in two places.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jirani_core::api::{self, Answer, Failure, Settings, Work};
use jirani_core::error::Error;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime};

use crate::desktop;
use crate::idle::Presence;

/// The core of this window. One call runs at a time; the page waits, the window does not.
pub struct Core {
    app: Mutex<api::App>,
    work: Work,
    locks: AtomicU64,
}

impl Core {
    /// A core that reads and writes where `settings` say.
    pub fn new(settings: Settings) -> Self {
        let app = api::App::new(settings);
        let work = app.work();
        Self { app: Mutex::new(app), work, locks: AtomicU64::new(0) }
    }

    /// Runs a command; a panic inside becomes the failure `internal` and the next call goes on.
    pub fn call(&self, name: &str, request: Value) -> Result<Answer, Failure> {
        // What is asked about a running call must not wait for it.
        if let Some(answer) = self.work.answer(name, &request) {
            return Ok(answer);
        }
        let mut app = self.lock();
        let answer = contain(|| app.call(name, request)).unwrap_or_else(|| Err(Failure::internal()));
        if name == "workspaceLock" && answer.is_ok() {
            self.locks.fetch_add(1, Ordering::Relaxed);
        }
        answer
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
    pub fn failure(&self, error: &Error) -> Failure {
        self.lock().failure(error)
    }

    fn lock(&self) -> MutexGuard<'_, api::App> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers every request of the pages: `desktop…` here, all else in the core, neither on the window's own thread.
#[tauri::command]
pub async fn call<R: Runtime>(app: AppHandle<R>, name: String, request: Value) -> Result<Answer, Failure> {
    let work = tauri::async_runtime::spawn_blocking(move || answer(&app, &name, request));
    work.await.unwrap_or_else(|_| Err(Failure::internal()))
}

fn answer<R: Runtime>(app: &AppHandle<R>, name: &str, request: Value) -> Result<Answer, Failure> {
    app.state::<Presence>().note();
    if name.starts_with("desktop") {
        return desktop::answer(app, name, request);
    }
    let answer = app.state::<Core>().call(name, request)?;
    app.state::<desktop::Written>().note(&answer.value);
    Ok(answer)
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
