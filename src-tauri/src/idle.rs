//! Locks the workspace when nobody has been at the window for a while, when the computer has slept, and when its
//! screen is locked; and sees to it that closing the window loses nothing.
//!
//! The watch is kept here and not in the page, because engines slow the timers of a window that is not seen. Whoever
//! locks, the page is loaded anew and the engine told to forget: what was on show leaves the webview.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use jirani_app::{Answer, Failure, LockReason};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime};

use crate::core::Core;
use crate::desktop;
use crate::window::WINDOW;

/// A look came so much later than it should: the computer slept, or the program was stopped.
const SLEEP: Duration = Duration::from_secs(60);
/// Between two looks.
const LOOK: Duration = Duration::from_secs(5);
/// How long a page that was asked to save and lock, or to save and leave, may do nothing before it is done for it.
const PATIENCE: Duration = Duration::from_millis(800);
/// How long it may take in all while it goes on saving, such as to a slow stick.
const LONGEST: Duration = Duration::from_secs(20);
/// The same before sleep, which a system delays by five seconds at most.
const LONGEST_BEFORE_SLEEP: Duration = Duration::from_secs(4);
/// Between two questions whether the page has done it.
const STEP: Duration = Duration::from_millis(50);
/// What closing the workspace may take when the program ends. What was acknowledged is on the disk by then.
const END: Duration = Duration::from_secs(10);

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

/// How often the window was asked to close, and the person chose to stay: each makes what was asked before void.
#[derive(Default)]
pub struct Closing(AtomicU64);

impl Closing {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn is_now(&self, number: u64) -> bool {
        self.0.load(Ordering::Relaxed) == number
    }
}

/// Keeps watch from now on, on a thread of its own.
pub fn watch<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        let mut told = false;
        loop {
            let (own, wall) = (Instant::now(), SystemTime::now());
            thread::sleep(LOOK);
            // Which of the two clocks goes on during sleep differs from system to system; one of them does on each.
            let passed = own.elapsed().max(wall.elapsed().unwrap_or_default());
            let alone = app.state::<Presence>().last().elapsed();
            match must_lock(alone, app.state::<Core>().lock_after(), passed) {
                Some(because) => ask_to_lock(&app, because),
                None => look(&app, &mut told),
            }
        }
    });
}

/// Why to lock, if at all: by how long nobody asked anything, after how long that locks, and how much time passed
/// since the last look by whichever clock went further.
fn must_lock(alone: Duration, limit: Duration, passed: Duration) -> Option<LockReason> {
    if passed.saturating_sub(LOOK) >= SLEEP {
        Some(LockReason::Sleep)
    } else if alone >= limit {
        Some(LockReason::Idle)
    } else {
        None
    }
}

/// Tells the page what changed without its asking: that the workspace's folder is gone, or that something was closed.
fn look<R: Runtime>(app: &AppHandle<R>, told: &mut bool) {
    // A core that is busy is looked at next time.
    let Some(answer) = app.state::<Core>().look() else { return };
    if answer.gone != *told || !answer.changed.is_empty() {
        *told = answer.gone;
        tell(app, "jirani:changed", &json!({ "changed": answer.changed, "gone": answer.gone }));
    }
}

/// Asks the page to save what is being typed and to lock; if it does not, it is locked all the same. Long work is
/// stopped first.
pub fn ask_to_lock<R: Runtime>(app: &AppHandle<R>, because: LockReason) {
    // Asking again while it is being done would help nobody.
    app.state::<Presence>().note();
    let before = app.state::<Core>().locks();
    let longest = if because == LockReason::Sleep { LONGEST_BEFORE_SLEEP } else { LONGEST };
    // Whoever has unlocked again in the meantime is here, and is not locked out a second time.
    let waits = move |app: &AppHandle<R>| app.state::<Core>().locks() == before;
    ask(app, "jirani:lock", json!(because), longest, waits, move |app, done| {
        if !done {
            // A failure would have nobody to read it; the next look tries again.
            let _ = lock(app, json!({ "because": because }));
        }
        if because == LockReason::Sleep {
            desktop::let_sleep(app);
        }
    });
}

/// Asks the page to save what is being typed and to leave; if it does not, the program ends all the same, unless the
/// person is asked something and [`stay`] was called. Long work is stopped first.
pub fn ask_to_close<R: Runtime>(app: &AppHandle<R>) {
    let number = app.state::<Closing>().next();
    let waits = move |app: &AppHandle<R>| app.state::<Closing>().is_now(number);
    ask(app, "jirani:close", Value::Null, LONGEST, waits, |app, done| {
        if !done {
            app.exit(0);
        }
    });
}

/// The person is asked whether to leave, or stays: the program does not end by itself any more, and work may begin again.
pub fn stay<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Closing>().next();
    app.state::<Core>().resume();
}

/// Tells the page, then waits until it is done (`waits` is false) or the page has done nothing for a while.
fn ask<R: Runtime>(
    app: &AppHandle<R>,
    event: &str,
    detail: Value,
    longest: Duration,
    waits: impl Fn(&AppHandle<R>) -> bool + Send + 'static,
    then: impl FnOnce(&AppHandle<R>, bool) + Send + 'static,
) {
    app.state::<Core>().halt();
    tell(app, event, &detail);
    let app = app.clone();
    thread::spawn(move || {
        let began = Instant::now();
        let mut quiet = Quiet::since(app.state::<Core>().saved());
        while waits(&app) && began.elapsed() < longest && !quiet.lasts(app.state::<Core>().saved()) {
            thread::sleep(STEP);
        }
        let done = !waits(&app);
        then(&app, done);
    });
}

/// How long the page has saved nothing.
struct Quiet {
    seen: u64,
    since: Instant,
}

impl Quiet {
    fn since(saved: Option<u64>) -> Quiet {
        Quiet { seen: saved.unwrap_or_default(), since: Instant::now() }
    }

    /// Whether nothing went on for as long as patience lasts: `saved` counts what the page has saved, and is `None`
    /// while something is being saved.
    fn lasts(&mut self, saved: Option<u64>) -> bool {
        if saved != Some(self.seen) {
            *self = Quiet { seen: saved.unwrap_or(self.seen), since: Instant::now() };
        }
        self.since.elapsed() >= PATIENCE
    }
}

fn tell<R: Runtime>(app: &AppHandle<R>, event: &str, detail: &Value) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A page that cannot hear is not waited for longer than one that can.
        let told = format!("window.dispatchEvent(new CustomEvent({event:?}, {{ detail: {detail} }}))");
        let _ = window.eval(told);
    }
}

/// Closes the workspace, whoever asked for it, and makes the page and its engine forget what they showed.
///
/// # Errors
/// What the core answers.
pub fn lock<R: Runtime>(app: &AppHandle<R>, request: Value) -> Result<Answer, Failure> {
    let (answer, was_open) = app.state::<Core>().lock_workspace(request);
    app.state::<Presence>().note();
    if was_open
        && answer.is_ok()
        && let Some(window) = app.get_webview_window(WINDOW)
    {
        // If even that fails, the page finds the workspace locked at its next request.
        let _ = window.clear_all_browsing_data();
        let _ = window.reload();
    }
    answer
}

/// Closes the workspace in order as the program ends, so that what was in memory is wiped; work that cannot be stopped
/// is not waited for any longer than a few seconds.
pub fn end<R: Runtime>(app: &AppHandle<R>) {
    let (tell, told) = channel();
    let app = app.clone();
    thread::spawn(move || {
        let _ = app.state::<Core>().lock_workspace(json!({}));
        let _ = tell.send(());
    });
    let _ = told.recv_timeout(END);
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn it_locks_after_the_time_chosen_and_not_before() {
        assert_eq!(must_lock(14 * MINUTE, 15 * MINUTE, LOOK), None);
        assert_eq!(must_lock(15 * MINUTE, 15 * MINUTE, LOOK), Some(LockReason::Idle));
        assert_eq!(must_lock(3 * MINUTE, 2 * MINUTE, LOOK), Some(LockReason::Idle));
    }

    /// How far the two clocks go in a look during which the computer sleeps ten minutes.
    #[test]
    fn it_locks_after_sleep_whichever_clock_goes_on_meanwhile() {
        let slept = LOOK + 10 * MINUTE;
        let systems = [
            ("our own stands still", LOOK, slept),
            ("both go on", slept, slept),
            ("only our own", slept, LOOK),
        ];
        for (system, own, wall) in systems {
            assert_eq!(must_lock(LOOK, 15 * MINUTE, own.max(wall)), Some(LockReason::Sleep), "{system}");
        }
        let set_back = Duration::ZERO;
        assert_eq!(must_lock(LOOK, 15 * MINUTE, LOOK.max(set_back)), None, "the wall clock was set back");
        assert_eq!(must_lock(LOOK, 15 * MINUTE, LOOK + MINUTE / 2), None, "the computer is slow");
    }

    #[test]
    fn a_page_that_saves_is_waited_for_and_one_that_does_nothing_is_not() {
        let mut quiet = Quiet { seen: 3, since: Instant::now() - PATIENCE };
        assert!(quiet.lasts(Some(3)), "nothing went on");
        let mut quiet = Quiet { seen: 3, since: Instant::now() - PATIENCE };
        assert!(!quiet.lasts(None), "something is being saved");
        let mut quiet = Quiet { seen: 3, since: Instant::now() - PATIENCE };
        assert!(!quiet.lasts(Some(4)), "something was saved");
    }
}
