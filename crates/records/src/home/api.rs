//! Requests about what is due.

use chrono::NaiveDate;
use jirani_base::error::Problem;
use jirani_base::i18n::dates;
use serde::Deserialize;
use ts_rs::TS;

use super::{DueItem, between, calendar, today};
use crate::error::{Error, Result};
use crate::home::read::HomeView;
use crate::session::{Nothing, Saved, Session};

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

pub fn home(session: &mut Session, _: Nothing) -> Result<HomeView> {
    today(session.vault()?)
}

pub fn calendar(session: &mut Session, request: DaySpan) -> Result<Vec<DueItem>> {
    let (from, until) = days(&request)?;
    between(session.vault()?, from, until)
}

pub fn save(session: &mut Session, request: CalendarSave) -> Result<Saved> {
    let (from, until) = days(&request.span)?;
    let vault = session.vault()?;
    let items = between(vault, from, until)?;
    let file = calendar::file(&items, request.codes, vault.clock().now(), &session.words);
    session.save_file(request.path, (&session.words.text("calendar-file"), "ics"), file.as_bytes())
}

fn days(span: &DaySpan) -> Result<(NaiveDate, NaiveDate)> {
    let day = |field: &'static str, text: &str| {
        dates::stored(text).ok_or_else(|| {
            Error::invalid(field, Problem::NotADate { found: text.chars().take(40).collect() })
        })
    };
    Ok((day("from", &span.from)?, day("until", &span.until)?))
}
