//! Requests about reports; cells of reports and sections are edited as those of any form.

use jirani_base::ids::{MentorshipId, RowId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{Behind, facts};
use super::{Outline, REPORT, REPORT_SECTION, SECTION, SECTIONS, edit};
use crate::error::Result;
use crate::form::FormRow;
use crate::form::edit::{row, rows};
use crate::indicator::records;
use crate::indicator::sheet::{behind, shown};
use crate::session::Session;

/// Names the reports of one mentorship.
#[derive(Deserialize, TS)]
pub struct ReportsRef {
    pub mentorship: MentorshipId,
}

/// A report to begin.
#[derive(Deserialize, TS)]
pub struct ReportBegin {
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
    pub id: RowId,
}

/// A section to add.
#[derive(Deserialize, TS)]
pub struct SectionAdd {
    /// The report.
    pub id: RowId,
    pub section: String,
}

/// An outline to keep or forget.
#[derive(Deserialize, TS)]
pub struct OutlineSave {
    /// The report whose order and choice is kept.
    pub id: RowId,
    pub name: String,
}

/// Names an outline.
#[derive(Deserialize, TS)]
pub struct OutlineRef {
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

pub fn list(session: &mut Session, request: ReportsRef) -> Result<ReportsView> {
    let vault = session.vault()?;
    let reports = rows(vault, &REPORT, request.mentorship.as_str())?;
    Ok(ReportsView {
        reports: reports.into_iter().map(|row| FormRow { id: row.id, cells: row.cells }).collect(),
        outlines: edit::outlines(vault.reader())?,
    })
}

pub fn begin(session: &mut Session, request: ReportBegin) -> Result<ReportView> {
    let ReportBegin { mentorship, kind, outline } = request;
    let id = edit::begin(session.vault_mut()?, &mentorship, &kind, outline.as_deref())?;
    get(session, ReportRef { id })
}

pub fn add_section(session: &mut Session, request: SectionAdd) -> Result<ReportView> {
    edit::add_section(session.vault_mut()?, &request.id, &request.section)?;
    get(session, ReportRef { id: request.id })
}

pub fn save_outline(session: &mut Session, request: OutlineSave) -> Result<ReportView> {
    edit::save_outline(session.vault_mut()?, &request.id, &request.name)?;
    get(session, ReportRef { id: request.id })
}

pub fn delete_outline(session: &mut Session, request: OutlineRef) -> Result<crate::session::Nothing> {
    edit::delete_outline(session.vault_mut()?, &request.name)?;
    Ok(crate::session::Nothing {})
}

pub fn get(session: &mut Session, request: ReportRef) -> Result<ReportView> {
    let vault = session.vault()?;
    let found = row(vault, &REPORT, request.id.as_str())?;
    let mentorship = MentorshipId::from(found.parent.as_str());
    let sections = rows(vault, &REPORT_SECTION, request.id.as_str())?;
    let has = |section: &str| sections.iter().any(|row| SECTION.of(&row.cells) == section);
    let period = edit::period(&found.cells, vault.clock().today());
    let facts = facts(&records::read(vault, &mentorship)?, Some(period));
    Ok(ReportView {
        others: SECTIONS.iter().filter(|s| !has(s)).map(|s| (*s).to_owned()).collect(),
        facts: facts
            .into_iter()
            .filter_map(|fact| {
                let figure = fact.figure.inside()?;
                Some(FactView {
                    shown: shown(figure.value, &fact.unit, &session.words),
                    about: behind(figure, &session.words),
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
