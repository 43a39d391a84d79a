//! Locks the workspace when nobody has been at the window for a while, when the computer has slept, and when its
//! screen is locked; and sees to it that closing the window loses nothing.
//!
//! The watch is kept here and not in the page, because engines slow the timers of a window that is not seen. After
//! locking, the page is loaded anew and the engine told to forget: what was on show leaves the webview, and the page
//! asks for the passphrase.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use jirani_core::api::LockReason;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime};

use crate::WINDOW;
use crate::call::Core;

/// Nobody has asked anything for so long.
const IDLE: Duration = Duration::from_secs(15 * 60);
/// The clock on the wall went so much further than our own, which stands still while the computer sleeps.
const SLEEP: Duration = Duration::from_secs(60);
/// Between two looks.
const LOOK: Duration = Duration::from_secs(5);
/// What a page that was asked to save and lock, or to save and leave, may take before it is done for it.
const PATIENCE: Duration = Duration::from_millis(800);

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
            if let Some(because) = must_lock(app.state::<Presence>().last().elapsed(), own, shown) {
                lock(&app, because);
            }
        }
    });
}

/// Why to lock, if at all, by how long nobody asked anything, and how far the two clocks went since the last look.
fn must_lock(alone: Duration, own_clock: Duration, wall_clock: Duration) -> Option<LockReason> {
    if wall_clock.saturating_sub(own_clock) >= SLEEP {
        Some(LockReason::Sleep)
    } else if alone >= IDLE {
        Some(LockReason::Idle)
    } else {
        None
    }
}

/// Asks the page to save what is being typed and to lock; if it does not, it is locked all the same.
pub fn ask_to_lock<R: Runtime>(app: &AppHandle<R>, because: LockReason) {
    let before = app.state::<Core>().locks();
    ask(app, "jirani:lock", json!(because), move |app| {
        // Whoever has unlocked again in the meantime is here, and is not locked out a second time.
        if app.state::<Core>().locks() == before {
            lock(app, because);
        }
    });
}

/// Asks the page to save what is being typed and to leave; if it does not, the program ends all the same.
pub fn ask_to_close<R: Runtime>(app: &AppHandle<R>) {
    ask(app, "jirani:close", json!(null), |app| app.exit(0));
}

fn ask<R: Runtime>(
    app: &AppHandle<R>,
    event: &str,
    detail: Value,
    otherwise: impl FnOnce(&AppHandle<R>) + Send + 'static,
) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A page that cannot hear is not waited for longer than one that can.
        let told = format!("window.dispatchEvent(new CustomEvent({event:?}, {{ detail: {detail} }}))");
        let _ = window.eval(told);
    }
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        otherwise(&app);
    });
}

/// Closes the workspace if it is open, and makes the page and its engine forget what they showed.
fn lock<R: Runtime>(app: &AppHandle<R>, because: LockReason) {
    let core = app.state::<Core>();
    if core.unlocked()
        && core.call("workspaceLock", json!({ "because": because })).is_ok()
        && let Some(window) = app.get_webview_window(WINDOW)
    {
        // If even that fails, the page finds the workspace locked at its next request.
        let _ = window.clear_all_browsing_data();
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
        assert_eq!(must_lock(14 * MINUTE, LOOK, LOOK), None);
        assert_eq!(must_lock(15 * MINUTE, LOOK, LOOK), Some(LockReason::Idle));
    }

    #[test]
    fn it_locks_after_sleep_and_not_because_the_computer_is_slow() {
        assert_eq!(must_lock(LOOK, LOOK, 2 * MINUTE), Some(LockReason::Sleep));
        assert_eq!(must_lock(LOOK, 2 * MINUTE, 2 * MINUTE), None, "both clocks went on: no sleep");
        assert_eq!(must_lock(LOOK, LOOK, Duration::ZERO), None, "the wall clock was set back");
    }
}
