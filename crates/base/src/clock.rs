//! The one place that asks what time it is, so that every rule can be tested on any day.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Local, NaiveDate, SubsecRound, Utc};

/// Where the date and time come from.
#[derive(Clone, Copy, Debug, Default)]
pub enum Clock {
    /// The computer's own clock.
    #[default]
    System,
    /// A moment that never passes, for tests and repeatable samples.
    Fixed(DateTime<Utc>),
    /// A moment that a test moves, in seconds since 1970.
    Moved(&'static AtomicI64),
}

impl Clock {
    /// The present moment in UTC, to the second.
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Clock::System => Utc::now().trunc_subsecs(0),
            Clock::Fixed(moment) => moment,
            Clock::Moved(seconds) => {
                DateTime::from_timestamp(seconds.load(Ordering::Relaxed), 0).unwrap_or_default()
            }
        }
    }

    /// Today's date where the user is.
    pub fn today(self) -> NaiveDate {
        match self {
            Clock::System => Local::now().date_naive(),
            Clock::Fixed(_) | Clock::Moved(_) => self.now().date_naive(),
        }
    }
}
