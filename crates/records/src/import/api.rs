//! Requests about imports: four steps, of which only the last one writes.

use std::path::Path;

use jirani_base::ids::MentorshipId;
use jirani_vault::error::Error as VaultError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Checked, Column, ImportKind, RowFault, accept, check, guess, read};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::session::Session;
use crate::work::Running;

/// The most faults that a preview lists.
const MOST_FAULTS: usize = 200;
/// Rows of a preview.
const SHOWN: usize = 8;

/// A file, and what its rows are.
#[derive(Deserialize, TS)]
pub struct ImportOpen {
    /// The file.
    pub path: String,
    /// What its rows become.
    pub kind: ImportKind,
}

/// What stands in a file.
#[derive(Serialize, TS)]
pub struct ImportFile {
    /// The row of its headings, as the spreadsheet numbers it.
    pub header: u32,
    /// Its columns, with what they probably are.
    pub columns: Vec<Column>,
    /// The fields that a column may go into, the needed one first.
    pub fields: Vec<String>,
    /// How many rows there are under the headings.
    pub rows: u32,
    /// What to know about how it was read, in sentences.
    pub notes: Vec<String>,
}

/// A file with its columns as the person wants them.
#[derive(Deserialize, TS)]
pub struct ImportRows {
    /// The file.
    pub path: String,
    /// What its rows become.
    pub kind: ImportKind,
    /// The mentorship that they belong to; none for organisations.
    #[ts(optional)]
    pub mentorship: Option<MentorshipId>,
    /// The row of its headings, as the spreadsheet numbers it.
    pub header: u32,
    pub columns: Vec<Column>,
    /// Whether rows that cannot be taken over are left out.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub skip_wrong: bool,
    /// By what the work can be stopped.
    #[serde(default)]
    #[ts(optional, type = "number")]
    pub ticket: Option<u64>,
}

/// What would come in.
#[derive(Serialize, TS)]
pub struct ImportPreview {
    /// Rows that can be taken over.
    pub good: u32,
    /// Rows that cannot.
    pub wrong: u32,
    /// Why, cell by cell; the first two hundred.
    pub faults: Vec<RowFault>,
    /// The first rows as they would be stored.
    #[ts(type = "Record<string, string>[]")]
    pub first: Vec<FieldValues>,
}

/// What came in.
#[derive(Serialize, TS)]
pub struct ImportDone {
    /// How many rows were added.
    pub added: u32,
}

pub fn open(session: &mut Session, request: ImportOpen) -> Result<ImportFile> {
    session.vault()?;
    let sheet = read(Path::new(&request.path))?;
    let (header, columns) = guess(&sheet, request.kind);
    let under = sheet.rows.iter().filter(|row| row.number > header);
    Ok(ImportFile {
        header,
        columns,
        fields: request.kind.fields().iter().map(|entry| entry.name.to_owned()).collect(),
        rows: number(under.count()),
        notes: sheet.notes(&session.words),
    })
}

pub fn preview(session: &mut Session, request: ImportRows) -> Result<ImportPreview> {
    session.vault()?;
    let running = session.work.begin(request.ticket);
    let mut checked = checked(session, &request, &running)?;
    checked.faults.truncate(MOST_FAULTS);
    Ok(ImportPreview {
        good: number(checked.rows.len()),
        wrong: number(checked.wrong),
        faults: checked.faults,
        first: checked.rows.into_iter().take(SHOWN).collect(),
    })
}

pub fn take_over(session: &mut Session, request: ImportRows) -> Result<ImportDone> {
    session.vault()?;
    let running = session.work.begin(request.ticket);
    let checked = checked(session, &request, &running)?;
    if checked.wrong > 0 && !request.skip_wrong {
        return Err(Error::NotAllowed("import-wrong"));
    }
    // Whatever comes in, the way back is a file of its own, and not only undo.
    session.vault_mut()?.back_up()?;
    let added = accept::accept(
        session.vault_mut()?,
        request.kind,
        request.mentorship.as_ref(),
        checked,
        |done, total| running.step(done, total).is_continue(),
    )?;
    Ok(ImportDone { added: number(added) })
}

fn checked(session: &Session, request: &ImportRows, running: &Running) -> Result<Checked> {
    let sheet = read(Path::new(&request.path))?;
    let words = session.words();
    check(&sheet, request.kind, request.header, &request.columns, &words, |done, total| {
        running.step(done, total).is_continue()
    })
    .ok_or_else(|| VaultError::Stopped.into())
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
