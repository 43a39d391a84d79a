//! The figures of a report's period: pure functions of records and two days, both among it.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::indicator::Figure;
use crate::indicator::compute::{Met, Records};

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
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Fact {
    /// Which, `fact-…` in Fluent.
    pub key: String,
    /// The figure.
    pub figure: Figure,
    /// Its unit, as indicators have it: `%` or nothing.
    pub unit: String,
    /// Where its records are seen.
    pub behind: Behind,
}

/// What the records say of a period: sessions held of those that were due, hours, visits, people at most, actions done in
/// time of those that were due, actions done, and actions still open past their day.
pub fn of_period(records: &Records, from: NaiveDate, until: NaiveDate) -> Vec<Fact> {
    let inside = |day: NaiveDate| from <= day && day <= until;
    let met: Vec<&Met> = records.encounters.iter().filter(|met| inside(met.on)).collect();
    let held: Vec<&&Met> = met.iter().filter(|met| met.held).collect();
    let minutes: u64 = held.iter().map(|met| met.minutes).sum();
    let most = held.iter().filter_map(|met| met.people).map(|(all, _)| all).max();
    let due: Vec<_> =
        records.actions.iter().filter(|action| !action.dropped && action.due.is_some_and(inside)).collect();
    let in_time = due.iter().filter(|a| a.done_on.zip(a.due).is_some_and(|(done, due)| done <= due)).count();
    let done = records.actions.iter().filter(|action| action.done_on.is_some_and(inside)).count();
    let late = records
        .actions
        .iter()
        .filter(|a| {
            !a.dropped && a.done_on.is_none_or(|on| on > until) && a.due.is_some_and(|due| due < until)
        })
        .count();
    let count = |number: usize| Some(Figure::of(number as f64, number as u64));
    let fact = |key: &str, figure: Option<Figure>, unit: &str, behind| {
        figure.map(|figure| Fact { key: key.to_owned(), figure, unit: unit.to_owned(), behind })
    };
    [
        fact("held", count(held.len()), "", Behind::Sessions),
        fact("held_share", Figure::share(held.len() as u64, met.len() as u64), "%", Behind::Sessions),
        fact("hours", Some(Figure::of(minutes as f64 / 60.0, held.len() as u64)), "", Behind::Sessions),
        fact("visits", count(held.iter().filter(|met| met.visit).count()), "", Behind::Sessions),
        fact("people", most.map(|most| Figure::of(most as f64, held.len() as u64)), "", Behind::Sessions),
        fact("actions_done", count(done), "", Behind::Actions),
        fact("actions_in_time", Figure::share(in_time as u64, due.len() as u64), "%", Behind::Actions),
        fact("actions_late", count(late), "", Behind::Actions),
    ]
    .into_iter()
    .flatten()
    .collect()
}
