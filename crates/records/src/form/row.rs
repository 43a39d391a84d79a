//! A row of a form as pages get it.

use jirani_base::ids::RowId;
use serde::Serialize;
use ts_rs::TS;

use crate::form::cells::FieldValues;

/// One row.
#[derive(Serialize, TS)]
pub struct FormRow {
    pub id: RowId,
    /// Its cells by field.
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}
