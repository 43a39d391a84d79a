//! What the records of a mentorship say: pure functions of records and a day. Definitions follow the library of indicators
//! in `starters.toml`; what cannot be told from the records is nothing, never zero.

use chrono::NaiveDate;

use super::Figure;

/// What the indicators of one mentorship are computed from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    /// The mentorship's first day.
    pub starts_on: Option<NaiveDate>,
    /// The day on which both sides had approved the first version of the plan.
    pub approved_on: Option<NaiveDate>,
    /// The day on which the organisation at risk signed the safety plan that stands.
    pub safety_signed_on: Option<NaiveDate>,
    /// The encounters.
    pub encounters: Vec<Met>,
    /// The actions.
    pub actions: Vec<Agreed>,
    /// Levels of the chosen domains, one list a round, in the order of the rounds.
    pub rounds: Vec<Round>,
    /// Money spent, in thousandths, where all of it is in one currency.
    pub spent: Vec<(NaiveDate, i128)>,
    /// Whether money was spent in more than one currency, which cannot be added up.
    pub mixed_currencies: bool,
    /// What participants rated as useful, 1 to 5, once the mentee has opened the feedback.
    pub useful: Vec<u8>,
    /// What both sides said of being equals, 1 to 5, in the order of the reviews.
    pub equals: Vec<(NaiveDate, u8, u8)>,
    /// Stories: for each, whether it has a consent that is valid today.
    pub stories: Vec<bool>,
}

/// An encounter as far as figures need it.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// The day.
    pub on: NaiveDate,
    /// Whether it was held.
    pub held: bool,
    /// Whether it was a visit.
    pub visit: bool,
    /// Minutes.
    pub minutes: u64,
    /// How many took part, and how many of them belong to the community served; where both were counted.
    pub people: Option<(u64, u64)>,
    /// How many learned, and how many of them taught colleagues; where both were counted.
    pub learners: Option<(u64, u64)>,
    /// Confidence of the mentee, 1 to 5.
    pub confidence: Option<u8>,
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

/// A round of self-assessment: the levels of the domains that are a priority, by domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The day.
    pub on: NaiveDate,
    /// Domain, level, and whether it is a priority.
    pub levels: Vec<(String, u8, bool)>,
}

/// The figure of an indicator for all that happened until a day, that day among it.
pub fn figure(code: &str, records: &Records, until: NaiveDate) -> Option<Figure> {
    let met = || records.encounters.iter().filter(move |met| met.on <= until);
    let held = || met().filter(|met| met.held);
    match code {
        "O1" => Figure::share(held().count() as u64, met().count() as u64),
        "O2" => hours(held()),
        "O4" => {
            let counted = || held().filter_map(|met| met.people);
            Figure::share(counted().map(|(_, own)| own).sum(), counted().map(|(all, _)| all).sum())
        }
        "O5" => {
            let visits = || held().filter(|met| met.visit);
            let safe = visits().filter(|met| records.safety_signed_on.is_some_and(|on| on <= met.on));
            Figure::share(safe.count() as u64, visits().count() as u64)
        }
        "O6" => {
            let start = records.starts_on?;
            let limit = start.checked_add_days(chrono::Days::new(56))?;
            let joint = records.approved_on.is_some_and(|on| on <= limit && on <= until);
            (joint || until > limit).then(|| Figure {
                value: f64::from(u8::from(joint)),
                part: joint.into(),
                whole: 1,
            })
        }
        "O8" => {
            let hours = hours(held())?.value;
            let spent: Vec<i128> =
                records.spent.iter().filter(|(on, _)| *on <= until).map(|(_, amount)| *amount).collect();
            let known = !records.mixed_currencies && !spent.is_empty() && hours > 0.0;
            known.then(|| Figure::of(spent.iter().sum::<i128>() as f64 / 1000.0 / hours, spent.len() as u64))
        }
        "U1" => {
            let good = records.useful.iter().filter(|useful| **useful >= 4).count();
            Figure::share(good as u64, records.useful.len() as u64)
        }
        "U2" => {
            let (_, mentor, mentee) = records.equals.iter().rfind(|(on, ..)| *on <= until)?;
            // The lower of the two: a relation is as equal as the side says that feels it less.
            Some(Figure::of(f64::from(*mentor.min(mentee)), 2))
        }
        "R1" => {
            let due =
                || records.actions.iter().filter(|a| !a.dropped && a.due.is_some_and(|due| due <= until));
            let in_time = due().filter(|a| a.done_on.zip(a.due).is_some_and(|(done, due)| done <= due));
            Figure::share(in_time.count() as u64, due().count() as u64)
        }
        "R3" => {
            let mut rated: Vec<(NaiveDate, u8)> =
                held().filter_map(|met| Some((met.on, met.confidence?))).collect();
            rated.sort_by_key(|(on, _)| *on);
            let (first, last) = (rated.first()?, rated.last()?);
            (rated.len() > 1).then(|| Figure::of(f64::from(last.1) - f64::from(first.1), rated.len() as u64))
        }
        "R4" => {
            let counted = || held().filter_map(|met| met.learners);
            Figure::share(counted().map(|(_, taught)| taught).sum(), counted().map(|(all, _)| all).sum())
        }
        "R5" => gained(records, until),
        "S2" => {
            let valid = records.stories.iter().filter(|valid| **valid).count();
            Figure::share(valid as u64, records.stories.len() as u64)
        }
        _ => None,
    }
}

/// Whether a code's figure says what was on a day in the past; the others only know today.
pub fn has_past(code: &str) -> bool {
    !matches!(code, "U1" | "S2")
}

/// Hours of contact.
fn hours<'a>(held: impl Iterator<Item = &'a Met>) -> Option<Figure> {
    let minutes: Vec<u64> = held.map(|met| met.minutes).filter(|minutes| *minutes > 0).collect();
    (!minutes.is_empty()).then(|| Figure::of(minutes.iter().sum::<u64>() as f64 / 60.0, minutes.len() as u64))
}

/// Levels gained in the domains that were a priority, from the first round to the last one until that day.
fn gained(records: &Records, until: NaiveDate) -> Option<Figure> {
    let rounds: Vec<&Round> = records.rounds.iter().filter(|round| round.on <= until).collect();
    let (first, last) = (rounds.first()?, rounds.last()?);
    if rounds.len() < 2 {
        return None;
    }
    let level = |round: &Round, domain: &str| {
        round.levels.iter().find(|(of, ..)| of == domain).map(|(_, level, _)| i32::from(*level))
    };
    let chosen = rounds.iter().flat_map(|round| &round.levels).filter(|(.., priority)| *priority);
    let domains: std::collections::BTreeSet<&str> = chosen.map(|(domain, ..)| domain.as_str()).collect();
    let gains: Vec<i32> =
        domains.iter().filter_map(|domain| Some(level(last, domain)? - level(first, domain)?)).collect();
    (!gains.is_empty()).then(|| Figure::of(f64::from(gains.iter().sum::<i32>()), gains.len() as u64))
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
