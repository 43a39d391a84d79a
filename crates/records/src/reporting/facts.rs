//! The figures of a report's period: pure functions of records and two days, both among it. Each is as sensitive as what
//! it was computed from.

use chrono::NaiveDate;
use jirani_base::safety::{Guarded, Reading};
use serde::Serialize;
use ts_rs::TS;

use crate::indicator::Figure;
use crate::indicator::compute::{Agreed, Met, Records};

/// Where the records behind a figure are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Behind {
    /// The sessions of the mentorship.
    Sessions,
    /// Its action tracker.
    Actions,
    /// Its reviews, with money, safety and levels.
    Reviews,
}

/// A figure of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Which, `fact-…` in Fluent.
    pub key: String,
    /// The figure; nothing where the records do not say it.
    pub figure: Guarded<Option<Figure>>,
    /// Its unit, as indicators have it: `%` or nothing.
    pub unit: String,
    /// Where its records are seen.
    pub behind: Behind,
}

/// The days of a report, both among them.
pub type Period = (NaiveDate, NaiveDate);

/// What the records say of a period, or of all that is known today: sessions held of those that were due, hours, visits,
/// people at most, actions done in time of those that were due, actions done, and actions still open past their day.
///
/// Figures of a period look at the days of the sessions, those of all time do not.
pub fn facts(records: &Records, period: Option<Period>) -> Vec<Fact> {
    let inside = |day: NaiveDate| period.is_none_or(|(from, until)| from <= day && day <= until);
    let until = period.map_or(records.today, |(_, until)| until);
    let met = |reading: &Reading| -> Vec<&Met> {
        let all = records.encounters.read(reading).iter();
        all.filter(|met| period.is_none() || met.on.read(reading).is_some_and(inside)).collect()
    };
    let held = |reading: &Reading| -> Vec<&Met> {
        met(reading).into_iter().filter(|met| *met.held.read(reading)).collect()
    };
    let due = |reading: &Reading| -> Vec<&Agreed> {
        let all = records.actions.read(reading).iter();
        all.filter(|a| !a.dropped && a.due.is_some_and(|due| inside(due) && due <= until)).collect()
    };
    let count = |number: usize| Some(Figure::of(number as f64, number as u64));
    let fact = |key: &str, unit: &str, behind, figure: &dyn Fn(&Reading) -> Option<Figure>| Fact {
        key: key.to_owned(),
        figure: Reading::of(|reading| figure(reading)),
        unit: unit.to_owned(),
        behind,
    };
    vec![
        fact("held", "", Behind::Sessions, &|reading| count(held(reading).len())),
        fact("held_share", "%", Behind::Sessions, &|reading| {
            let due =
                met(reading).into_iter().filter(|met| met.on.read(reading).is_some_and(|on| on <= until));
            Figure::share(held(reading).len() as u64, due.count() as u64)
        }),
        fact("hours", "", Behind::Sessions, &|reading| {
            let held = held(reading);
            let minutes: u64 = held.iter().map(|met| *met.minutes.read(reading)).sum();
            Some(Figure::of(minutes as f64 / 60.0, held.len() as u64))
        }),
        fact("visits", "", Behind::Sessions, &|reading| {
            count(held(reading).into_iter().filter(|met| *met.visit.read(reading)).count())
        }),
        fact("people", "", Behind::Sessions, &|reading| {
            let held = held(reading);
            let most = held.iter().filter_map(|met| *met.people.read(reading)).map(|(all, _)| all).max()?;
            Some(Figure::of(most as f64, held.len() as u64))
        }),
        fact("actions_done", "", Behind::Actions, &|reading| {
            let all = records.actions.read(reading).iter();
            count(all.filter(|action| action.done_on.is_some_and(inside)).count())
        }),
        fact("actions_in_time", "%", Behind::Actions, &|reading| {
            let due = due(reading);
            let in_time = due.iter().filter(|a| a.done_on.zip(a.due).is_some_and(|(done, due)| done <= due));
            Figure::share(in_time.count() as u64, due.len() as u64)
        }),
        fact("actions_late", "", Behind::Actions, &|reading| {
            let all = records.actions.read(reading).iter();
            let late = |a: &&Agreed| {
                !a.dropped && a.done_on.is_none_or(|on| on > until) && a.due.is_some_and(|due| due < until)
            };
            count(all.filter(late).count())
        }),
    ]
}
