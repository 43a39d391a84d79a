//! Requests about indicators; typed values are edited as the rows of any form.

use jirani_base::ids::MentorshipId;
use jirani_document::chart::Plot;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::{self, IndicatorLine};
use super::{CODES, COMPUTED, chart, edit};
use crate::error::Result;
use crate::session::Session;

/// Names the sheet of one mentorship.
#[derive(Deserialize, TS)]
pub struct SheetRef {
    pub mentorship: MentorshipId,
}

/// An entry of the library to add to the plan.
#[derive(Deserialize, TS)]
pub struct IndicatorAdd {
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
    pub indicators: Vec<IndicatorView>,
    /// Start and now of all percentages in one chart.
    pub overview: Option<Plot>,
    /// Entries of the library that are not on the sheet.
    pub library: Vec<LibraryEntry>,
}

/// An entry of the library.
#[derive(Serialize, TS)]
pub struct LibraryEntry {
    pub code: String,
    /// Whether its values come from the records.
    pub computed: bool,
}

pub fn get(session: &mut Session, request: SheetRef) -> Result<IndicatorSheet> {
    let vault = session.vault()?;
    let words = &session.words;
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

pub fn add(session: &mut Session, request: IndicatorAdd) -> Result<IndicatorSheet> {
    let words = session.words();
    edit::add_from_library(session.vault_mut()?, &request.mentorship, &request.code, &words)?;
    get(session, SheetRef { mentorship: request.mentorship })
}
