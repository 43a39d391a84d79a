//! Requests about reports; cells of reports and sections are edited as those of any form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{Behind, facts};
use super::{Outline, REPORT, REPORT_SECTION, SECTIONS, edit};
use crate::api::App;
use crate::error::Result;
use crate::form::api::FormRow;
use crate::form::edit::{row, rows};
use crate::ids::{MentorshipId, RowId};
use crate::indicator::records;
use crate::indicator::sheet::{behind, shown};

/// Names the reports of one mentorship.
#[derive(Deserialize, TS)]
pub struct ReportsRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// A report to begin.
#[derive(Deserialize, TS)]
pub struct ReportBegin {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The kind of report.
    pub kind: String,
    /// The outline; the usual sections if left out.
    #[ts(optional)]
    pub outline: Option<String>,
}

/// Names one report.
#[derive(Deserialize, TS)]
pub struct ReportRef {
    /// Which.
    pub id: RowId,
}

/// A section to add.
#[derive(Deserialize, TS)]
pub struct SectionAdd {
    /// The report.
    pub id: RowId,
    /// The section.
    pub section: String,
}

/// An outline to keep or forget.
#[derive(Deserialize, TS)]
pub struct OutlineSave {
    /// The report whose order and choice is kept.
    pub id: RowId,
    /// Its name.
    pub name: String,
}

/// Names an outline.
#[derive(Deserialize, TS)]
pub struct OutlineRef {
    /// Its name.
    pub name: String,
}

/// The reports of a mentorship and the outlines there are.
#[derive(Serialize, TS)]
pub struct ReportsView {
    /// The reports, oldest first.
    pub reports: Vec<FormRow>,
    /// The outlines of the workspace.
    pub outlines: Vec<Outline>,
}

/// A figure with the way to its records.
#[derive(Serialize, TS)]
pub struct FactView {
    /// Which, `fact-…` in Fluent.
    pub key: String,
    /// The figure as written.
    pub shown: String,
    /// The counts behind it, in words.
    pub about: String,
    /// Where its records are seen.
    pub behind: Behind,
}

/// One report with its sections and figures.
#[derive(Serialize, TS)]
pub struct ReportView {
    /// Of which mentorship.
    pub mentorship: MentorshipId,
    /// Its cells.
    pub report: FormRow,
    /// Its sections in order.
    pub sections: Vec<FormRow>,
    /// Sections that it does not have.
    pub others: Vec<String>,
    /// The figures of its period.
    pub facts: Vec<FactView>,
}

pub(crate) fn list(app: &mut App, request: ReportsRef) -> Result<ReportsView> {
    let vault = app.vault()?;
    let reports = rows(vault, &REPORT, request.mentorship.as_str())?;
    Ok(ReportsView {
        reports: reports.into_iter().map(|row| FormRow { id: row.id, cells: row.cells }).collect(),
        outlines: edit::outlines(vault.reader())?,
    })
}

pub(crate) fn begin(app: &mut App, request: ReportBegin) -> Result<ReportView> {
    let ReportBegin { mentorship, kind, outline } = request;
    let id = edit::begin(app.vault_mut()?, &mentorship, &kind, outline.as_deref())?;
    get(app, ReportRef { id })
}

pub(crate) fn add_section(app: &mut App, request: SectionAdd) -> Result<ReportView> {
    edit::add_section(app.vault_mut()?, &request.id, &request.section)?;
    get(app, ReportRef { id: request.id })
}

pub(crate) fn save_outline(app: &mut App, request: OutlineSave) -> Result<ReportView> {
    edit::save_outline(app.vault_mut()?, &request.id, &request.name)?;
    get(app, ReportRef { id: request.id })
}

pub(crate) fn delete_outline(app: &mut App, request: OutlineRef) -> Result<crate::api::Nothing> {
    edit::delete_outline(app.vault_mut()?, &request.name)?;
    Ok(crate::api::Nothing {})
}

pub(crate) fn get(app: &mut App, request: ReportRef) -> Result<ReportView> {
    let vault = app.vault()?;
    let found = row(vault, &REPORT, request.id.as_str())?;
    let mentorship = MentorshipId::from(found.parent.as_str());
    let sections = rows(vault, &REPORT_SECTION, request.id.as_str())?;
    let has =
        |section: &str| sections.iter().any(|row| row.cells.get("section").is_some_and(|of| of == section));
    let period = edit::period(&found.cells, vault.clock().today());
    let facts = facts(&records::read(vault, &mentorship)?, Some(period));
    Ok(ReportView {
        others: SECTIONS.iter().filter(|s| !has(s)).map(|s| (*s).to_owned()).collect(),
        facts: facts
            .into_iter()
            .filter_map(|fact| {
                let figure = fact.figure.inside()?;
                Some(FactView {
                    shown: shown(figure.value, &fact.unit, &app.words),
                    about: behind(figure, &app.words),
                    key: fact.key,
                    behind: fact.behind,
                })
            })
            .collect(),
        sections: sections.into_iter().map(|row| FormRow { id: row.id, cells: row.cells }).collect(),
        report: FormRow { id: found.id, cells: found.cells },
        mentorship,
    })
}
