//! Requests about indicators; typed values are edited as the rows of any form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::{self, IndicatorLine};
use super::{CODES, COMPUTED, chart, edit};
use crate::api::App;
use crate::document::chart::Plot;
use crate::error::Result;
use crate::ids::MentorshipId;

/// Names the sheet of one mentorship.
#[derive(Deserialize, TS)]
pub struct SheetRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// An entry of the library to add to the plan.
#[derive(Deserialize, TS)]
pub struct IndicatorAdd {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The entry's code.
    pub code: String,
}

/// One indicator with its chart.
#[derive(Serialize, TS)]
pub struct IndicatorView {
    /// The indicator and its values.
    pub line: IndicatorLine,
    /// Its change over time, once there are two values.
    pub chart: Option<Plot>,
}

/// The sheet of a mentorship.
#[derive(Serialize, TS)]
pub struct IndicatorSheet {
    /// Whether there is a plan to which indicators can be added.
    pub planned: bool,
    /// The indicators.
    pub indicators: Vec<IndicatorView>,
    /// Start and now of all percentages in one chart.
    pub overview: Option<Plot>,
    /// Entries of the library that are not on the sheet.
    pub library: Vec<LibraryEntry>,
}

/// An entry of the library.
#[derive(Serialize, TS)]
pub struct LibraryEntry {
    /// Its code.
    pub code: String,
    /// Whether its values come from the records.
    pub computed: bool,
}

pub(crate) fn get(app: &mut App, request: SheetRef) -> Result<IndicatorSheet> {
    let vault = app.vault()?;
    let words = &app.words;
    let lines = sheet::read(vault, &request.mentorship, vault.clock().today(), words)?;
    let planned = crate::plan::edit::of_mentorship(vault.reader(), &request.mentorship)?.is_some();
    let library = CODES
        .iter()
        .filter(|code| !lines.iter().any(|line| line.code == **code))
        .map(|code| LibraryEntry { code: (*code).to_owned(), computed: COMPUTED.contains(code) })
        .collect();
    let overview = chart::dumbbells(&lines, words);
    let indicators =
        lines.into_iter().map(|line| IndicatorView { chart: chart::line(&line, words), line }).collect();
    Ok(IndicatorSheet { planned, indicators, overview, library })
}

pub(crate) fn add(app: &mut App, request: IndicatorAdd) -> Result<IndicatorSheet> {
    let words = app.words();
    edit::add_from_library(app.vault_mut()?, &request.mentorship, &request.code, &words)?;
    get(app, SheetRef { mentorship: request.mentorship })
}
