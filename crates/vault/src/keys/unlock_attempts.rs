//! Wrong unlock_attempts, counted in a file so that neither a restart nor a crash forgets them, and the wait after them.
//!
//! This slows down somebody who sits at this computer. While the program runs it counts in memory too, by a clock that
//! nobody sets, so that neither removing the file, nor a protected folder, nor the date helps. Whoever ends the program
//! and removes the file begins at nought, and whoever takes a copy of the folder is held up by the price of each guess
//! alone; against both, only the passphrase helps.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use chrono::{DateTime, Duration, Utc};
use jirani_base::clock::Clock;
use jirani_base::files::{self, Readers};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// Tries at the workspace.
const FILE: &str = "tries.json";
/// Tries at its sealed store.
pub const SEALED: &str = "sealed-tries.json";
/// Seconds to wait after so many wrong tries; the last holds for all later ones.
const WAITS: [i64; 9] = [0, 0, 0, 5, 15, 30, 60, 300, 900];

/// How many wrong tries there were, and when the last one was.
#[derive(Clone, Serialize, Deserialize)]
struct Tries {
    wrong: usize,
    last: DateTime<Utc>,
}

/// The same as this process saw it.
#[derive(Clone)]
struct Seen {
    tries: Tries,
    at: Instant,
}

/// What this process counted, by file.
static SEEN: LazyLock<Mutex<HashMap<PathBuf, Seen>>> = LazyLock::new(Mutex::default);

/// Runs a try: refused while one must wait; counted as wrong beforehand, so that ending the program in the middle
/// gains nothing, and forgotten when it succeeds.
pub fn counted<T>(folder: &Path, clock: Clock, attempt: impl FnOnce() -> Result<T>) -> Result<T> {
    counted_in(&folder.join(FILE), clock, attempt)
}

/// The same, counted in a file of its own.
pub fn counted_in<T>(file: &Path, clock: Clock, attempt: impl FnOnce() -> Result<T>) -> Result<T> {
    let now = clock.now();
    let (seen, kept) = (recall(file), read(file, clock));
    let seconds = left_of(kept.as_ref(), seen.as_ref(), clock);
    if seconds > 0 {
        // The clock was set back: the wait starts anew instead of lasting until then.
        if let Some(tries) = kept.filter(|tries| now < tries.last) {
            write(file, &Tries { last: now, ..tries });
        }
        if let Some(Seen { tries, at }) = seen.filter(|seen| now < seen.tries.last) {
            seen_now(file, Some(Seen { tries: Tries { last: now, ..tries }, at }));
        }
        return Err(Error::TooSoon { seconds });
    }
    let wrong = kept.iter().chain(seen.iter().map(|seen| &seen.tries)).map(|tries| tries.wrong).max();
    let tries = Tries { wrong: wrong.unwrap_or(0).saturating_add(1), last: now };
    write(file, &tries);
    seen_now(file, Some(Seen { tries, at: Instant::now() }));
    let outcome = attempt();
    match &outcome {
        Ok(_) => {
            forget(file);
            seen_now(file, None);
        }
        // Another fault says nothing about the passphrase.
        Err(error) if !counts(error) => {
            match kept {
                Some(tries) => drop(write(file, &tries)),
                None => forget(file),
            }
            seen_now(file, seen);
        }
        Err(_) => {}
    }
    outcome
}

fn counts(error: &Error) -> bool {
    matches!(error, Error::WrongPassphrase | Error::WrongPassphraseOf { .. } | Error::Part { .. })
}

/// The longer of what the file says by the date and what this process says by its own clock.
fn left_of(kept: Option<&Tries>, seen: Option<&Seen>, clock: Clock) -> i64 {
    let now = clock.now();
    let by_file = kept.map_or(0, |tries| left(tries.wrong, now - tries.last));
    let by_process = seen.map_or(0, |seen| {
        let passed = match clock {
            Clock::System => Duration::from_std(seen.at.elapsed()).unwrap_or(Duration::MAX),
            Clock::Fixed(_) | Clock::Moved(_) => now - seen.tries.last,
        };
        left(seen.tries.wrong, passed)
    });
    by_file.max(by_process)
}

fn left(wrong: usize, passed: Duration) -> i64 {
    let wait = WAITS[wrong.min(WAITS.len() - 1)];
    (wait - passed.max(Duration::zero()).num_seconds()).max(0)
}

/// What the file says. One that says nothing readable was made by somebody else: as many tries as make one wait longest,
/// counted from now and written down, so that the wait ends. Where that cannot be written, nobody could count either.
fn read(file: &Path, clock: Clock) -> Option<Tries> {
    let text = std::fs::read(file).ok()?;
    serde_json::from_slice(&text).ok().or_else(|| {
        let tries = Tries { wrong: WAITS.len(), last: clock.now() };
        write(file, &tries).then_some(tries)
    })
}

/// Whether it was written. A folder that cannot be written to can hold no count; the try goes on, counted in memory.
fn write(file: &Path, tries: &Tries) -> bool {
    let text = serde_json::to_vec(tries).unwrap_or_default();
    files::replace(file, &text, Readers::Owner).is_ok()
}

fn forget(file: &Path) {
    let _ = std::fs::remove_file(file);
}

fn recall(file: &Path) -> Option<Seen> {
    seen().get(&named(file)).cloned()
}

fn seen_now(file: &Path, what: Option<Seen>) {
    match what {
        Some(what) => seen().insert(named(file), what),
        None => seen().remove(&named(file)),
    };
}

fn seen() -> MutexGuard<'static, HashMap<PathBuf, Seen>> {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One name for a file, by whatever way its folder was reached.
fn named(file: &Path) -> PathBuf {
    let folder = file.parent().and_then(|folder| folder.canonicalize().ok());
    folder.zip(file.file_name()).map_or_else(|| file.to_owned(), |(folder, name)| folder.join(name))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn fail(file: &Path, clock: Clock) -> Error {
        counted_in(file, clock, || Err::<(), _>(Error::WrongPassphrase)).unwrap_err()
    }

    /// The date of the computer is set a year ahead, and the file removed, in the middle of a wait.
    #[test]
    fn while_the_program_runs_neither_the_date_nor_removing_the_file_ends_a_wait() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        let before: DateTime<Utc> = Utc::now() - Duration::days(400);
        for _ in 0..3 {
            assert_eq!(fail(&file, Clock::System).code(), "wrong-passphrase");
        }
        // By the date of the file, the wait was over long ago.
        write(&file, &Tries { wrong: 3, last: before });
        assert_eq!(fail(&file, Clock::System).code(), "too-soon");
        std::fs::remove_file(&file).unwrap();
        assert_eq!(fail(&file, Clock::System).code(), "too-soon");
        // Another folder is another count.
        assert_eq!(fail(&folder.path().join(SEALED), Clock::System).code(), "wrong-passphrase");
    }

    #[test]
    fn a_folder_that_takes_no_file_is_counted_in_memory() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("missing").join(FILE);
        for _ in 0..3 {
            assert_eq!(fail(&file, Clock::System).code(), "wrong-passphrase");
        }
        assert_eq!(fail(&file, Clock::System).code(), "too-soon");
    }
}
