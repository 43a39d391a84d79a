//! Old spreadsheets come in as they are: file, columns, preview, accept. Nothing is written before accept, and one undo
//! takes all of it back. What cannot be read is refused with one sentence that says why.

use jirani_base::safety::Sensitivity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::ACTION;
use crate::encounter::ENCOUNTER;
use crate::error::Result;
use crate::form::{FieldSpec, FieldType, FieldValues, Form};
use crate::plan::INDICATOR;

mod accept;
pub mod api;
mod cells;
mod check;
mod columns;
mod delimited;
mod file;
mod number;
mod ods;
mod packed;
mod records;
mod xls;
mod xlsx;

pub use cells::{Cell, Flaw, MOST_ROWS, Row, Sheet};
pub use check::{Checked, RowFault, check};
pub use columns::{Column, guess};
pub use file::{read, read_bytes};

/// What the rows of a spreadsheet become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ImportKind {
    /// Actions of one mentorship.
    Actions,
    /// Sessions of one mentorship.
    Sessions,
    /// Indicators of a mentorship's plan.
    Indicators,
    /// Organisations.
    Organisations,
}

/// The fields of an organisation that a spreadsheet may have.
const ORGANISATION: [FieldSpec; 5] = [
    FieldSpec::new("code_name", FieldType::Line, Sensitivity::Public),
    FieldSpec::new("region", FieldType::Line, Sensitivity::Partners),
    FieldSpec::new("languages", FieldType::Line, Sensitivity::Public),
    FieldSpec::new("strengths", FieldType::Text, Sensitivity::Public),
    FieldSpec::new("wants", FieldType::Text, Sensitivity::Public),
];

impl ImportKind {
    /// The form whose rows they become; organisations are no form.
    pub fn form(self) -> Option<&'static Form> {
        match self {
            ImportKind::Actions => Some(const { &ACTION }),
            ImportKind::Sessions => Some(const { &ENCOUNTER }),
            ImportKind::Indicators => Some(const { &INDICATOR }),
            ImportKind::Organisations => None,
        }
    }

    /// Whether the cells of one row go together, as the form asks that they will become.
    pub fn keeps(self, cells: &FieldValues) -> Result<()> {
        self.form().map_or(Ok(()), |form| form.check_alone(cells))
    }

    /// The fields that a column may go into; the first must be filled in every row.
    pub fn fields(self) -> Vec<&'static FieldSpec> {
        let named = |form: &'static Form, names: &[&str]| -> Vec<&'static FieldSpec> {
            names.iter().filter_map(|name| form.field(name)).collect()
        };
        match self {
            ImportKind::Actions => named(
                const { &ACTION },
                &[
                    "action_what",
                    "action_owner",
                    "action_due",
                    "action_status",
                    "action_done_on",
                    "barrier",
                    "help_needed",
                    "done_proof",
                ],
            ),
            ImportKind::Sessions => named(
                const { &ENCOUNTER },
                &[
                    "encounter_on",
                    "encounter_form",
                    "minutes",
                    "took_part",
                    "people",
                    "people_community",
                    "topics",
                    "mentee_did",
                    "learned",
                    "strength_seen",
                    "to_improve",
                    "confidence",
                    "next_on",
                ],
            ),
            ImportKind::Indicators => named(
                const { &INDICATOR },
                &["indicator", "indicator_unit", "baseline", "indicator_target", "frequency", "source"],
            ),
            ImportKind::Organisations => {
                const ALL: &[FieldSpec] = &ORGANISATION;
                ALL.iter().collect()
            }
        }
    }
}
