//! Step 8: by what both sides see whether mentoring works. An indicator of a plan has values period by period; those that
//! the records of the workspace can answer are computed from them and never typed twice.

use chrono::Days;
use jirani_base::ids::RowId;
use rusqlite::OptionalExtension;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::form::FieldType::{Amount, Choice, Date, Line};
use crate::form::rule::Change;
use crate::form::{Form, form};

pub mod api;
pub mod chart;
pub mod compute;
pub mod edit;
pub mod records;
pub mod sheet;

/// An indicator that is typed in is asked for after this many days without a value.
pub const FED_WITHIN: Days = Days::new(100);

/// The codes of the library, in its order; each is described in `starters.toml`.
pub const CODES: &[&str] = &[
    "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "U1", "U2", "R1", "R2", "R3", "R4", "R5", "R6", "R7",
    "R8", "R9", "R10", "R11", "R12", "S1", "S2", "W1",
];

/// Those that are computed from the records of the workspace.
pub const COMPUTED: &[&str] = &["O1", "O2", "O4", "O5", "O6", "O8", "U1", "U2", "R1", "R3", "R4", "R5", "S2"];

/// Those whose lower figure is the better one, so that no chart reads them the wrong way.
pub const LOWER_IS_BETTER: &[&str] = &["O8", "S1"];

/// Those that are shares of a whole, from 0 to 100 %; the unit of others may be a percentage that goes beyond.
const SHARES: &[&str] = &["O1", "O4", "O5", "U1", "R1", "R2", "R4", "R7", "S2", "W1"];

/// Whether an entry of the library is a share of a whole.
pub fn is_share(code: &str) -> bool {
    SHARES.contains(&code)
}

/// A value of a share is a share.
fn validate(change: &Change<'_>) -> Result<()> {
    let Some(connection) = change.connection else { return Ok(()) };
    let code: Option<String> = connection
        .prepare_cached("SELECT indicator_code FROM indicator WHERE id = ?1")?
        .query_row([change.parent], |row| row.get(0))
        .optional()?;
    if code.is_some_and(|code| is_share(&code)) {
        change.share("period_value", change.becomes("period_value").parse().ok())?;
    }
    Ok(())
}

/// One value of an indicator that somebody typed, for a period that ends on a day.
pub const INDICATOR_VALUE: Form = form! {
    "indicator_value" of "indicator" as Grid, sealed: false, rule: Some(validate);
    "indicator-values" {
        "period_on": Date, Public;
        "period_value": Amount, Public;
        "value_source": Line, Partners;
        "value_confidence": Choice(&["low", "medium", "high"]), Partners;
        "value_note": Line, Partners;
    }
};

/// A figure and the counts behind it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Figure {
    /// The figure in its own unit: a percentage as 0 to 100.
    pub value: f64,
    /// How many records speak for it.
    #[ts(type = "number")]
    pub part: u64,
    /// Of how many; the same number where it is no share.
    #[ts(type = "number")]
    pub whole: u64,
}

impl Figure {
    /// A share as a percentage; nothing where there is nothing to divide by.
    pub fn share(part: u64, whole: u64) -> Option<Figure> {
        (whole > 0).then(|| Figure { value: part as f64 * 100.0 / whole as f64, part, whole })
    }

    /// A figure that is no share, with how many records stand behind it.
    pub fn of(value: f64, records: u64) -> Figure {
        Figure { value, part: records, whole: records }
    }
}

/// One value of an indicator on its sheet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Point {
    /// The last day of its period, `YYYY-MM-DD`.
    pub on: String,
    pub value: f64,
    /// The value as it is written, with its unit where that is a percentage.
    pub shown: String,
    /// What stands behind it: counts for a computed one, the source for a typed one.
    pub behind: String,
    /// The typed row; none for a computed one.
    pub row: Option<RowId>,
}
