//! Locks the workspace when nobody has been at the window for a while, or when the computer has slept.
//!
//! The watch is kept here and not in the page, because engines slow the timers of a window that is not seen. After
//! locking, the page is loaded anew: what it had on show leaves the webview, and it asks for the passphrase.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use serde_json::json;
use tauri::{AppHandle, Manager, Runtime};

use crate::WINDOW;
use crate::call::Core;

/// Nobody has asked anything for so long.
const IDLE: Duration = Duration::from_secs(15 * 60);
/// The clock on the wall went so much further than our own, which stands still while the computer sleeps.
const SLEEP: Duration = Duration::from_secs(60);
/// Between two looks.
const LOOK: Duration = Duration::from_secs(5);

/// When a page last asked for anything. Pages ask `desktopPresent` while a person reads or moves about.
pub struct Presence(Mutex<Instant>);

impl Default for Presence {
    fn default() -> Self {
        Self(Mutex::new(Instant::now()))
    }
}

impl Presence {
    /// Somebody is here.
    pub fn note(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps watch from now on, on a thread of its own.
pub fn watch<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        let (mut looked, mut wall) = (Instant::now(), SystemTime::now());
        loop {
            thread::sleep(LOOK);
            let (own, shown) = (looked.elapsed(), wall.elapsed().unwrap_or_default());
            (looked, wall) = (Instant::now(), SystemTime::now());
            if must_lock(app.state::<Presence>().last().elapsed(), own, shown) {
                lock(&app);
            }
        }
    });
}

/// Whether to lock, by how long nobody asked anything, and how far the two clocks went since the last look.
fn must_lock(alone: Duration, own_clock: Duration, wall_clock: Duration) -> bool {
    alone >= IDLE || wall_clock.saturating_sub(own_clock) >= SLEEP
}

fn lock<R: Runtime>(app: &AppHandle<R>) {
    let core = app.state::<Core>();
    let unlocked = core.call("appStatus", json!({})).is_ok_and(|status| status.value["unlocked"] == true);
    if unlocked
        && core.call("workspaceLock", json!({})).is_ok()
        && let Some(window) = app.get_webview_window(WINDOW)
    {
        // If even that fails, the page finds the workspace locked at its next request.
        let _ = window.reload();
    }
    app.state::<Presence>().note();
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn it_locks_after_a_quarter_of_an_hour_alone_and_not_before() {
        assert!(!must_lock(14 * MINUTE, LOOK, LOOK));
        assert!(must_lock(15 * MINUTE, LOOK, LOOK));
    }

    #[test]
    fn it_locks_after_sleep_and_not_because_the_computer_is_slow() {
        assert!(must_lock(LOOK, LOOK, 2 * MINUTE));
        assert!(!must_lock(LOOK, 2 * MINUTE, 2 * MINUTE), "both clocks went on: no sleep");
        assert!(!must_lock(LOOK, LOOK, Duration::ZERO), "the wall clock was set back");
    }
}
