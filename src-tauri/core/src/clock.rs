//! The one place that asks what time it is, so that every rule can be tested on any day.

use chrono::{DateTime, Local, NaiveDate, SubsecRound, Utc};

/// Where the date and time come from.
#[derive(Clone, Copy, Debug, Default)]
pub enum Clock {
    /// The computer's own clock.
    #[default]
    System,
    /// A moment that never passes, for tests and repeatable samples.
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// The present moment in UTC, to the second.
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Clock::System => Utc::now().trunc_subsecs(0),
            Clock::Fixed(moment) => moment,
        }
    }

    /// Today's date where the user is.
    pub fn today(self) -> NaiveDate {
        match self {
            Clock::System => Local::now().date_naive(),
            Clock::Fixed(moment) => moment.date_naive(),
        }
    }
}
