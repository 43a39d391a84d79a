//! Requests about forms; each is answered with the rows as they are stored.

use jirani_base::ids::RowId;
use jirani_base::safety::Sensitivity;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::edit::{self, Row};
use super::{FieldType, FieldValues, Form, Shape};
use crate::error::{Error, Result};
use crate::form::row::FormRow;
use crate::forms;
use crate::session::{Nothing, Session};

/// A form as the pages draw it.
#[derive(Serialize, TS)]
pub struct FormView {
    /// Its name.
    pub form: String,
    /// What it belongs to.
    pub parent: String,
    /// How it is filled in.
    pub shape: ShapeView,
    /// Whether the sealed store must be open to read it.
    pub sealed: bool,
    /// Its fields, in groups.
    pub groups: Vec<GroupView>,
}

/// How a form is filled in.
#[derive(Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ShapeView {
    /// One sheet.
    Sheet,
    /// Rows of a spreadsheet.
    Grid,
    /// Rows, each a sheet.
    Cards,
}

/// Fields under one heading.
#[derive(Serialize, TS)]
pub struct GroupView {
    /// The key of the heading, `group-…`.
    pub name: String,
    /// The fields in order.
    pub fields: Vec<FieldView>,
}

/// One field.
#[derive(Serialize, TS)]
pub struct FieldView {
    /// Its name; the words are `field-…`.
    pub name: String,
    /// What it holds.
    pub what: WhatView,
    /// How many levels there are, for a level.
    pub most: Option<u8>,
    /// The choices, for a choice.
    pub choices: Vec<String>,
    /// Whether it never leaves the workspace.
    pub sealed: bool,
}

/// What a field holds.
#[derive(Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum WhatView {
    /// A line.
    Line,
    /// A text.
    Text,
    /// A date.
    Date,
    /// A whole number.
    Number,
    /// An amount.
    Amount,
    /// A level.
    Level,
    /// A choice.
    Choice,
    /// A tick.
    Tick,
}

/// Names the rows of a form that belong to something.
#[derive(Deserialize, TS)]
pub struct RowsRef {
    pub form: String,
    /// What they belong to.
    pub parent: String,
}

/// What to write on the one sheet of something.
#[derive(Deserialize, TS)]
pub struct SheetEdit {
    pub form: String,
    /// What the sheet belongs to.
    pub parent: String,
    /// The cells to change.
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}

/// Names one row.
#[derive(Deserialize, TS)]
pub struct RowRef {
    pub form: String,
    pub id: RowId,
}

/// New values for some cells of a row.
#[derive(Deserialize, TS)]
pub struct RowEdit {
    pub form: String,
    pub id: RowId,
    /// The cells to change.
    #[ts(type = "Record<string, string>")]
    pub cells: FieldValues,
}

/// A row to move: up (negative) or down.
#[derive(Deserialize, TS)]
pub struct RowMove {
    pub form: String,
    pub id: RowId,
    /// How far.
    pub by: i32,
}

/// A block of cells to put in.
#[derive(Deserialize, TS)]
pub struct RowPaste {
    pub form: String,
    /// What the rows belong to.
    pub parent: String,
    /// The first row; left out, the block is added at the end.
    #[ts(optional)]
    pub id: Option<RowId>,
    /// The first field.
    pub field: String,
    /// The cells, row by row.
    pub cells: Vec<Vec<String>>,
}

pub fn list(_: &mut Session, _: Nothing) -> Result<Vec<FormView>> {
    Ok(forms::ALL.iter().map(view).collect())
}

pub fn rows(session: &mut Session, request: RowsRef) -> Result<Vec<FormRow>> {
    answer(session, named(&request.form)?, &request.parent)
}

pub fn write(session: &mut Session, request: SheetEdit) -> Result<Vec<FormRow>> {
    let form = named(&request.form)?;
    if form.shape != Shape::Sheet {
        return Err(unknown(&request.form));
    }
    let words = session.words();
    edit::write(session.vault_mut()?, form, &request.parent, &request.cells, &words)?;
    answer(session, form, &request.parent)
}

pub fn add(session: &mut Session, request: SheetEdit) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    let words = session.words();
    edit::add(session.vault_mut()?, form, &request.parent, &request.cells, &words)?;
    answer(session, form, &request.parent)
}

pub fn change(session: &mut Session, request: RowEdit) -> Result<Vec<FormRow>> {
    let form = named(&request.form)?;
    let words = session.words();
    edit::change(session.vault_mut()?, form, request.id.as_str(), &request.cells, &words)?;
    let parent = edit::parent_of(session.vault()?.reader(), form, request.id.as_str())?;
    answer(session, form, &parent)
}

pub fn shift(session: &mut Session, request: RowMove) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    edit::shift(session.vault_mut()?, form, request.id.as_str(), request.by)?;
    let parent = edit::parent_of(session.vault()?.reader(), form, request.id.as_str())?;
    answer(session, form, &parent)
}

pub fn delete(session: &mut Session, request: RowRef) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    let parent = edit::parent_of(session.vault()?.reader(), form, request.id.as_str())?;
    edit::delete(session.vault_mut()?, form, request.id.as_str())?;
    answer(session, form, &parent)
}

pub fn paste(session: &mut Session, request: RowPaste) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    let words = session.words();
    let from = (request.id.as_ref().map(RowId::as_str), request.field.as_str());
    edit::paste(session.vault_mut()?, form, &request.parent, from, &request.cells, &words)?;
    answer(session, form, &request.parent)
}

fn answer(session: &Session, form: &Form, parent: &str) -> Result<Vec<FormRow>> {
    let rows = edit::rows(session.vault()?, form, parent)?;
    Ok(rows
        .into_iter()
        .map(|Row { id, cells, .. }| FormRow::editable(form, id, cells, &session.words))
        .collect())
}

fn named(name: &str) -> Result<&'static Form> {
    forms::named(name).ok_or_else(|| unknown(name))
}

/// A form of several rows, whose rows a person may add and remove: the domains of a self-assessment stay.
fn listed(name: &str) -> Result<&'static Form> {
    named(name).and_then(|form| match form.shape {
        Shape::Grid | Shape::Cards if !form.fixed_rows => Ok(form),
        Shape::Sheet | Shape::Grid | Shape::Cards => Err(unknown(name)),
    })
}

fn unknown(name: &str) -> Error {
    Error::bad_request("form", format_args!("no such form: {name}"))
}

fn view(form: &Form) -> FormView {
    FormView {
        form: form.table.to_owned(),
        parent: form.parent.to_owned(),
        shape: match form.shape {
            Shape::Sheet => ShapeView::Sheet,
            Shape::Grid => ShapeView::Grid,
            Shape::Cards => ShapeView::Cards,
        },
        sealed: form.sealed,
        groups: form
            .groups
            .iter()
            .map(|group| GroupView {
                name: group.name.to_owned(),
                fields: group.fields.iter().map(field).collect(),
            })
            .collect(),
    }
}

fn field(entry: &super::FieldSpec) -> FieldView {
    let (what, most, choices): (_, _, &[&str]) = match entry.what {
        FieldType::Line => (WhatView::Line, None, &[]),
        FieldType::Text => (WhatView::Text, None, &[]),
        FieldType::Date => (WhatView::Date, None, &[]),
        FieldType::Number(..) => (WhatView::Number, None, &[]),
        FieldType::Amount => (WhatView::Amount, None, &[]),
        FieldType::Level(most) => (WhatView::Level, Some(most), &[]),
        FieldType::Choice(choices) => (WhatView::Choice, None, choices),
        FieldType::Tick => (WhatView::Tick, None, &[]),
    };
    FieldView {
        name: entry.name.to_owned(),
        what,
        most,
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        sealed: entry.sensitivity == Sensitivity::Sealed,
    }
}
