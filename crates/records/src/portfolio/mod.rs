//! All mentorships side by side, without ever ranking organisations: counts, hours, completion, levels, money. For anyone
//! outside, figures about fewer than five organisations are not shown, nor can they be worked out from the totals.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

pub mod api;
pub mod outside;
pub mod read;

pub use outside::{Figure, Outside, outside};
pub use read::{Filter, One};

/// Figures about fewer organisations than this are not shown to anyone outside.
pub const FEWEST: usize = 5;

/// What is known of some mentorships together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Sums {
    /// How many mentorships.
    pub mentorships: u32,
    /// How many organisations, each once.
    pub organisations: u32,
    /// Sessions held.
    pub held: u32,
    /// Sessions that were due.
    pub due: u32,
    /// Minutes of contact.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Actions done in time.
    pub in_time: u32,
    /// Actions that were due.
    pub actions_due: u32,
    /// Levels gained in chosen domains, one number a mentorship that has two rounds: least, middle, most.
    pub gains: Option<[f64; 3]>,
    /// Of how many mentorships that is known.
    pub gains_of: u32,
    /// How many of them gained at least one level.
    pub gained: u32,
    /// Stories that may be told.
    pub stories: u32,
    /// Incidents noted: their number only.
    pub incidents: u32,
    /// Money spent, by currency, in thousandths.
    #[ts(type = "Record<string, number>")]
    pub spent: BTreeMap<String, i128>,
}

/// One row of a breakdown.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Group {
    /// What these have in common.
    pub key: String,
    /// Their figures.
    pub sums: Sums,
}

/// Adds up mentorships.
pub fn sums<'a>(all: impl IntoIterator<Item = &'a One>) -> Sums {
    let mut sums = Sums::default();
    let mut organisations = BTreeSet::new();
    let mut gains = Vec::new();
    for one in all {
        sums.mentorships += 1;
        organisations.extend([&one.mentor, &one.mentee]);
        sums.held += one.held;
        sums.due += one.due;
        sums.minutes += one.minutes;
        sums.in_time += one.in_time;
        sums.actions_due += one.actions_due;
        sums.stories += one.stories;
        sums.incidents += one.incidents;
        gains.extend(one.gain);
        for (currency, amount) in &one.spent {
            *sums.spent.entry(currency.clone()).or_default() += amount;
        }
    }
    sums.organisations = u32::try_from(organisations.len()).unwrap_or(u32::MAX);
    sums.gained = u32::try_from(gains.iter().filter(|gain| **gain > 0).count()).unwrap_or(u32::MAX);
    sums.gains_of = u32::try_from(gains.len()).unwrap_or(u32::MAX);
    sums.gains = spread(gains);
    sums
}

/// The least, the middle and the most.
fn spread(mut numbers: Vec<i32>) -> Option<[f64; 3]> {
    numbers.sort_unstable();
    let (least, most) = (*numbers.first()?, *numbers.last()?);
    let half = numbers.len() / 2;
    let upper = f64::from(*numbers.get(half)?);
    let middle = if numbers.len().is_multiple_of(2) {
        (f64::from(*numbers.get(half - 1)?) + upper) / 2.0
    } else {
        upper
    };
    Some([f64::from(least), middle, f64::from(most)])
}

/// Mentorships by what `key` says of them, for the people who keep the workspace.
pub fn groups(all: &[One], key: impl Fn(&One) -> String) -> Vec<Group> {
    let mut sorted: BTreeMap<String, Vec<&One>> = BTreeMap::new();
    for one in all {
        sorted.entry(key(one)).or_default().push(one);
    }
    sorted.into_iter().map(|(key, ones)| Group { key, sums: sums(ones) }).collect()
}
