//! Requests about what is due.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DueCount, DueItem, between, calendar, today};
use crate::api::{App, Nothing};
use crate::encounter::list::EncounterEntry;
use crate::error::{Error, Problem, Result};
use crate::i18n::dates;
use crate::report::api::Saved;

/// What the first page shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HomeView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// What is past its day, oldest first.
    pub late: Vec<DueItem>,
    /// How much of that there is in all.
    pub late_total: u32,
    /// What is due within a week.
    pub week: Vec<DueItem>,
    /// How much of that there is in all.
    pub week_total: u32,
    /// Sessions to come.
    pub sessions: Vec<DueItem>,
    /// Reviews to come.
    pub reviews: Vec<DueItem>,
    /// Concerns that nobody settled.
    pub concerns: Vec<EncounterEntry>,
    /// Mentorships with indicators that nobody feeds.
    pub unfed: Vec<DueCount>,
    /// Mentorships with a visit ahead and no signed safety plan.
    pub unsafe_visits: Vec<DueCount>,
}

/// A span of days.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DaySpan {
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day, `YYYY-MM-DD`.
    pub until: String,
}

/// A calendar file to save.
#[derive(Deserialize, TS)]
pub struct CalendarSave {
    /// Which days.
    pub span: DaySpan,
    /// Whether code names stand in it.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub codes: bool,
    /// The file, as chosen by the user; if left out, a new file in the folder for documents.
    #[ts(optional)]
    pub path: Option<String>,
}

pub(crate) fn home(app: &mut App, _: Nothing) -> Result<HomeView> {
    today(app.vault()?)
}

pub(crate) fn calendar(app: &mut App, request: DaySpan) -> Result<Vec<DueItem>> {
    let (from, until) = days(&request)?;
    between(app.vault()?, from, until)
}

pub(crate) fn save(app: &mut App, request: CalendarSave) -> Result<Saved> {
    let (from, until) = days(&request.span)?;
    let vault = app.vault()?;
    let items = between(vault, from, until)?;
    let file = calendar::file(&items, request.codes, vault.clock().now(), &app.words);
    app.save_file(request.path, (&app.words.text("calendar-file"), "ics"), file.as_bytes())
}

fn days(span: &DaySpan) -> Result<(NaiveDate, NaiveDate)> {
    let day = |field: &'static str, text: &str| {
        dates::stored(text).ok_or_else(|| Error::Invalid {
            field,
            problem: Problem::NotADate { found: text.chars().take(40).collect() },
        })
    };
    Ok((day("from", &span.from)?, day("until", &span.until)?))
}
