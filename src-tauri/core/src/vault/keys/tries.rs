//! Wrong tries, counted in a file so that neither a restart nor a crash forgets them, and the wait after them.
//!
//! This slows down somebody who sits at this computer. Whoever takes a copy of the folder is held up by the price of
//! each guess alone.

use std::path::Path;

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// Tries at the workspace.
const FILE: &str = "tries.json";
/// Tries at its sealed store.
pub const SEALED: &str = "sealed-tries.json";
/// Seconds to wait after so many wrong tries; the last holds for all later ones.
const WAITS: [i64; 9] = [0, 0, 0, 5, 15, 30, 60, 300, 900];

#[derive(Serialize, Deserialize)]
struct Tries {
    wrong: usize,
    last: DateTime<Utc>,
}

/// Seconds that must still pass before the next try.
pub fn wait(folder: &Path, now: DateTime<Utc>) -> i64 {
    read(&folder.join(FILE)).map_or(0, |tries| left(tries.wrong, tries.last, now))
}

/// Runs a try: refused while one must wait; counted as wrong beforehand, so that ending the program in the middle
/// gains nothing, and forgotten when it succeeds.
pub fn counted<T>(folder: &Path, now: DateTime<Utc>, attempt: impl FnOnce() -> Result<T>) -> Result<T> {
    counted_in(&folder.join(FILE), now, attempt)
}

/// The same, counted in a file of its own.
pub fn counted_in<T>(file: &Path, now: DateTime<Utc>, attempt: impl FnOnce() -> Result<T>) -> Result<T> {
    let before = read(file);
    if let Some(tries) = &before {
        let seconds = left(tries.wrong, tries.last, now);
        if seconds > 0 {
            if now < tries.last {
                // The clock was set back: the wait starts anew instead of lasting until then.
                write(file, &Tries { wrong: tries.wrong, last: now });
            }
            return Err(Error::TooSoon { seconds });
        }
    }
    write(file, &Tries { wrong: before.as_ref().map_or(0, |tries| tries.wrong) + 1, last: now });
    let outcome = attempt();
    match (&outcome, before) {
        (Ok(_), _) => forget(file),
        // Another fault says nothing about the passphrase.
        (Err(error), before) if !counts(error) => match before {
            Some(tries) => write(file, &tries),
            None => forget(file),
        },
        (Err(_), _) => {}
    }
    outcome
}

fn counts(error: &Error) -> bool {
    matches!(error, Error::WrongPassphrase | Error::WrongPassphraseOf { .. } | Error::Part { .. })
}

fn left(wrong: usize, last: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let wait = WAITS[wrong.min(WAITS.len() - 1)];
    let passed = (now - last).max(Duration::zero()).num_seconds();
    (wait - passed).max(0)
}

fn read(file: &Path) -> Option<Tries> {
    let text = std::fs::read(file).ok()?;
    // A file that says nothing readable was made by somebody else: as many as make one wait longest.
    Some(serde_json::from_slice(&text).unwrap_or(Tries { wrong: WAITS.len(), last: DateTime::UNIX_EPOCH }))
}

/// A folder that cannot be written to can hold no count; the try goes on, at the price of each guess.
fn write(file: &Path, tries: &Tries) {
    let text = serde_json::to_vec(tries).unwrap_or_default();
    let beside = file.with_extension("json.new");
    if std::fs::write(&beside, text).is_ok() {
        let _ = std::fs::rename(&beside, file);
    }
}

fn forget(file: &Path) {
    let _ = std::fs::remove_file(file);
}
