//! Reading actions: of one mentorship or of all, page by page, what is overdue first.

use chrono::NaiveDate;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;
use rusqlite::{Row as SqlRow, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OPEN_IN_SQL, SOURCE, days_overdue};
use crate::error::Result;
use crate::form::FieldValues;

/// The most rows that one page holds.
pub const PAGE: u32 = 100;

/// Which actions a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ActionFilter {
    /// Those that still ask for something.
    #[default]
    Open,
    /// Those that are past their day.
    Overdue,
    /// Those that are done or dropped.
    Closed,
    /// All of them.
    All,
}

/// One action as a list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActionEntry {
    pub id: RowId,
    pub mentorship: MentorshipId,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
    /// Days since it was due, for an open one that is past its day.
    pub days_overdue: Option<u32>,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActionPage {
    /// The rows of this page, first due first.
    pub rows: Vec<ActionEntry>,
    /// How many there are in all.
    pub total: u32,
}

const COLUMNS: [&str; 11] = [
    "action_what",
    "action_owner",
    "action_due",
    "action_status",
    "action_done_on",
    "barrier",
    "in_our_control",
    "help_needed",
    "done_proof",
    "action_from",
    "action_source",
];
/// First due first; those without a day last.
const ORDER: &str = "ORDER BY x.action_due = '', x.action_due, x.id";

/// A page of actions of one mentorship, or of all where none is named.
pub fn page(
    vault: &Vault,
    mentorship: Option<&MentorshipId>,
    which: ActionFilter,
    offset: u32,
) -> Result<ActionPage> {
    let today = vault.clock().today();
    let open = format!("x.action_status IN {OPEN_IN_SQL}");
    let filter = match which {
        ActionFilter::Open => open.clone(),
        ActionFilter::Overdue => format!("{open} AND x.action_due <> '' AND x.action_due < '{today}'"),
        ActionFilter::Closed => format!("NOT ({open})"),
        ActionFilter::All => "1".to_owned(),
    };
    let of = if mentorship.is_some() { "x.mentorship = ?1" } else { "?1 IS NULL" };
    let filter = format!("WHERE {of} AND {filter}");
    let rows = select(vault, &format!("{filter} {ORDER} LIMIT {PAGE} OFFSET {offset}"), mentorship)?;
    let total = vault
        .reader()
        .prepare_cached(&format!("SELECT count(*) FROM action x {filter}"))?
        .query_row([mentorship], |row| row.get(0))?;
    Ok(ActionPage { rows, total })
}

/// Open actions of a mentorship that were agreed elsewhere than in `source`: what the next agenda carries over.
pub fn carried(vault: &Vault, mentorship: &MentorshipId, source: Option<&str>) -> Result<Vec<ActionEntry>> {
    let rows = select(
        vault,
        &format!("WHERE x.mentorship = ?1 AND x.action_status IN {OPEN_IN_SQL} {ORDER} LIMIT 500"),
        Some(mentorship),
    )?;
    Ok(rows.into_iter().filter(|row| source != Some(SOURCE.of(&row.cells))).collect())
}

/// The actions that were agreed in one session or review.
pub fn of_source(vault: &Vault, mentorship: &MentorshipId, source: &str) -> Result<Vec<ActionEntry>> {
    let rows = select(vault, "WHERE x.mentorship = ?1 ORDER BY x.position, x.id", Some(mentorship))?;
    Ok(rows.into_iter().filter(|row| SOURCE.of(&row.cells) == source).collect())
}

/// All actions of a mentorship as the tracker prints them.
pub fn all(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<ActionEntry>> {
    select(vault, &format!("WHERE x.mentorship = ?1 {ORDER}"), Some(mentorship))
}

fn select(vault: &Vault, which: &str, mentorship: Option<&MentorshipId>) -> Result<Vec<ActionEntry>> {
    let today = vault.clock().today();
    let columns: Vec<String> = COLUMNS.iter().map(|column| format!("x.{column}")).collect();
    let mut query = vault.reader().prepare_cached(&format!(
        "SELECT x.id, x.mentorship, a.code_name, b.code_name, {}
         FROM action x JOIN mentorship m ON m.id = x.mentorship
         JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee {which}",
        columns.join(", ")
    ))?;
    let rows =
        query.query_map(params![mentorship], |row| read(row, today))?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

fn read(row: &SqlRow<'_>, today: NaiveDate) -> rusqlite::Result<ActionEntry> {
    let cells: FieldValues = COLUMNS
        .iter()
        .enumerate()
        .map(|(at, name)| Ok(((*name).to_owned(), row.get(at + 4)?)))
        .collect::<rusqlite::Result<_>>()?;
    Ok(ActionEntry {
        id: row.get(0)?,
        mentorship: row.get(1)?,
        mentor_name: row.get(2)?,
        mentee_name: row.get(3)?,
        days_overdue: days_overdue(&cells, today),
        cells,
    })
}
