//! A row of a form as pages get it.

use jirani_base::i18n::Translations;
use jirani_base::ids::RowId;
use serde::Serialize;
use ts_rs::TS;

use crate::explain;
use crate::form::cells::FieldValues;
use crate::form::{FieldType, Form};

/// One row.
#[derive(Serialize, TS)]
pub struct FormRow {
    pub id: RowId,
    /// Its cells by field.
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}

impl FormRow {
    /// A row whose amounts stand as people of the language type them: "1250,5" in French.
    pub fn editable(form: &Form, id: RowId, mut cells: FieldValues, words: &Translations) -> FormRow {
        for field in form.fields().filter(|field| field.what == FieldType::Amount) {
            if let Some(cell) = cells.get_mut(field.name) {
                *cell = explain::localised(cell, words);
            }
        }
        FormRow { id, cells }
    }
}
