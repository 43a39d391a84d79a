//! What the records of a mentorship say: pure functions of records and a day. Definitions follow the library of indicators
//! in `starters.toml`; what cannot be told from the records is nothing, never zero. Every figure is as sensitive as the
//! most sensitive record that it was computed from.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use jirani_base::safety::{Guarded, Reading};

use super::Figure;
use crate::self_assessment::gain::{RoundLevels, levels_gained};

/// What the indicators of one mentorship are computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    /// Today. A figure for today or later takes all records; one for a day in the past looks at their days.
    pub today: NaiveDate,
    /// The mentorship's first day.
    pub starts_on: Guarded<Option<NaiveDate>>,
    /// The day on which both sides had approved the first version of the plan.
    pub approved_on: Guarded<Option<NaiveDate>>,
    /// The day on which the organisation at risk signed the safety plan that stands.
    pub safety_signed_on: Guarded<Option<NaiveDate>>,
    /// The encounters, in no order that says when they were.
    pub encounters: Guarded<Vec<Met>>,
    pub actions: Guarded<Vec<Agreed>>,
    /// Levels of the chosen domains, one list a round, in the order of the rounds.
    pub rounds: Guarded<Vec<RoundLevels>>,
    /// Money spent: when, in thousandths, in which currency.
    pub spent: Guarded<Vec<(NaiveDate, i128, String)>>,
    /// What participants rated as useful, 1 to 5, as far as the feedback was released.
    pub useful: Guarded<Vec<u8>>,
    /// What both sides said of being equals, 1 to 5, in the order of the reviews.
    pub equals: Guarded<Vec<(NaiveDate, u8, u8)>>,
    /// Stories: for each, whether it may be told today.
    pub stories: Guarded<Vec<bool>>,
}

/// An encounter as far as figures need it.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// The day, once it is agreed.
    pub on: Guarded<Option<NaiveDate>>,
    /// Whether it was held.
    pub held: Guarded<bool>,
    /// Whether it was a visit.
    pub visit: Guarded<bool>,
    pub minutes: Guarded<u64>,
    /// How many took part, and how many of them belong to the community served; where both were counted.
    pub people: Guarded<Option<(u64, u64)>>,
    /// How many learned, and how many of them taught colleagues; where both were counted.
    pub learners: Guarded<Option<(u64, u64)>>,
    /// Confidence of the mentee, 1 to 5.
    pub confidence: Guarded<Option<u8>>,
}

/// An action as far as figures need it.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreed {
    /// When it was due.
    pub due: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether both sides dropped it.
    pub dropped: bool,
}

/// The figure of an indicator for all that happened until a day, that day among it.
pub fn figure(code: &str, records: &Records, until: NaiveDate) -> Guarded<Option<Figure>> {
    Reading::of(|reading| compute(code, records, until, reading))
}

fn compute(code: &str, records: &Records, until: NaiveDate, reading: &Reading) -> Option<Figure> {
    let held = || held(records, until, reading);
    match code {
        "O1" => {
            let due = records.encounters.read(reading).iter();
            let due: Vec<&Met> =
                due.filter(|met| met.on.read(reading).is_some_and(|on| on <= until)).collect();
            let held = due.iter().filter(|met| *met.held.read(reading)).count();
            Figure::share(held as u64, due.len() as u64)
        }
        "O2" => hours(held(), reading),
        "O4" => {
            let counted = || held().filter_map(|met| *met.people.read(reading));
            Figure::share(counted().map(|(_, own)| own).sum(), counted().map(|(all, _)| all).sum())
        }
        "O5" => {
            let signed = *records.safety_signed_on.read(reading);
            let safe = |met: &&Met| signed.is_some_and(|signed| Some(signed) <= *met.on.read(reading));
            let visits = || held().filter(|met| *met.visit.read(reading));
            Figure::share(visits().filter(safe).count() as u64, visits().count() as u64)
        }
        "O6" => {
            let (start, approved) = (*records.starts_on.read(reading), *records.approved_on.read(reading));
            let limit = start?.checked_add_days(chrono::Days::new(56))?;
            let joint = approved.is_some_and(|on| on <= limit && on <= until);
            (joint || until > limit).then(|| Figure {
                value: f64::from(u8::from(joint)),
                part: joint.into(),
                whole: 1,
            })
        }
        "O8" => {
            let spent = records.spent.read(reading).iter();
            let spent: Vec<_> = spent.filter(|(on, ..)| *on <= until).collect();
            let currencies: BTreeSet<&String> = spent.iter().map(|(_, _, currency)| currency).collect();
            let hours = hours(held(), reading)?.value;
            let sum = spent.iter().map(|(_, amount, _)| amount).sum::<i128>();
            (currencies.len() == 1 && hours > 0.0)
                .then(|| Figure::of(sum as f64 / 1000.0 / hours, spent.len() as u64))
        }
        "U1" => {
            let useful = records.useful.read(reading);
            let good = useful.iter().filter(|useful| **useful >= 4).count();
            Figure::share(good as u64, useful.len() as u64)
        }
        "U2" => {
            let (_, mentor, mentee) = records
                .equals
                .read(reading)
                .iter()
                .filter(|(on, ..)| *on <= until)
                .max_by_key(|(on, ..)| *on)?;
            // The lower of the two: a relation is as equal as the side says that feels it less.
            Some(Figure::of(f64::from(*mentor.min(mentee)), 2))
        }
        "R1" => {
            let due = records.actions.read(reading).iter();
            let due: Vec<&Agreed> =
                due.filter(|a| !a.dropped && a.due.is_some_and(|due| due <= until)).collect();
            let in_time = due.iter().filter(|a| a.done_on.zip(a.due).is_some_and(|(done, due)| done <= due));
            Figure::share(in_time.count() as u64, due.len() as u64)
        }
        "R3" => {
            let mut rated: Vec<(Option<NaiveDate>, u8)> = held()
                .filter_map(|met| Some((*met.on.read(reading), (*met.confidence.read(reading))?)))
                .collect();
            rated.sort_by_key(|(on, _)| *on);
            let (first, last) = (rated.first()?, rated.last()?);
            (rated.len() > 1).then(|| Figure::of(f64::from(last.1) - f64::from(first.1), rated.len() as u64))
        }
        "R4" => {
            let counted = || held().filter_map(|met| *met.learners.read(reading));
            Figure::share(counted().map(|(_, taught)| taught).sum(), counted().map(|(all, _)| all).sum())
        }
        "R5" => levels_gained(records.rounds.read(reading), until)
            .map(|(levels, domains)| Figure::of(f64::from(levels), domains)),
        "S2" => {
            let stories = records.stories.read(reading);
            let valid = stories.iter().filter(|valid| **valid).count();
            Figure::share(valid as u64, stories.len() as u64)
        }
        _ => None,
    }
}

/// Whether a code's figure says what was on a day in the past; the others only know today.
pub fn has_past(code: &str) -> bool {
    !matches!(code, "U1" | "S2")
}

/// The encounters that were held until a day. Until today, that is all of them: then nobody has to know the days.
fn held<'a>(
    records: &'a Records,
    until: NaiveDate,
    reading: &'a Reading,
) -> impl Iterator<Item = &'a Met> + use<'a> {
    let now = until >= records.today;
    let inside = move |met: &Met| now || met.on.read(reading).is_some_and(|on| on <= until);
    records.encounters.read(reading).iter().filter(move |met| *met.held.read(reading) && inside(met))
}

/// Hours of contact.
fn hours<'a>(held: impl Iterator<Item = &'a Met>, reading: &Reading) -> Option<Figure> {
    let minutes: Vec<u64> =
        held.map(|met| *met.minutes.read(reading)).filter(|minutes| *minutes > 0).collect();
    (!minutes.is_empty()).then(|| Figure::of(minutes.iter().sum::<u64>() as f64 / 60.0, minutes.len() as u64))
}

/// The last days of the periods in which an indicator is read: months, until one beyond `until`, at most `most`.
pub fn months(from: NaiveDate, until: NaiveDate, most: usize) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    let mut month = from;
    while month <= until {
        let Some(end) = last_day(month) else { break };
        days.push(end.min(until));
        let Some(next) = end.succ_opt() else { break };
        month = next;
    }
    let surplus = days.len().saturating_sub(most);
    days.split_off(surplus)
}

fn last_day(day: NaiveDate) -> Option<NaiveDate> {
    use chrono::Datelike;
    let first = day.with_day(1)?;
    first.checked_add_months(chrono::Months::new(1))?.pred_opt()
}
