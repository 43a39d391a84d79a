//! Requests about forms; each is answered with the rows as they are stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::edit::{self, Row};
use super::{Cells, Form, Shape, What};
use crate::api::{App, Nothing};
use crate::error::{Error, Result};
use crate::ids::RowId;
use crate::safety::Sensitivity;

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

/// One row.
#[derive(Serialize, TS)]
pub struct FormRow {
    /// Its identifier.
    pub id: RowId,
    /// Its cells by field.
    #[ts(type = "Record<string, string>")]
    pub cells: Cells,
}

/// Names the rows of a form that belong to something.
#[derive(Deserialize, TS)]
pub struct RowsRef {
    /// The form.
    pub form: String,
    /// What they belong to.
    pub parent: String,
}

/// What to write on the one sheet of something.
#[derive(Deserialize, TS)]
pub struct SheetEdit {
    /// The form.
    pub form: String,
    /// What the sheet belongs to.
    pub parent: String,
    /// The cells to change.
    #[ts(type = "Record<string, string>")]
    pub cells: Cells,
}

/// Names one row.
#[derive(Deserialize, TS)]
pub struct RowRef {
    /// The form.
    pub form: String,
    /// Which.
    pub id: RowId,
}

/// New values for some cells of a row.
#[derive(Deserialize, TS)]
pub struct RowEdit {
    /// The form.
    pub form: String,
    /// Which.
    pub id: RowId,
    /// The cells to change.
    #[ts(type = "Record<string, string>")]
    pub cells: Cells,
}

/// A row to move: up (negative) or down.
#[derive(Deserialize, TS)]
pub struct RowMove {
    /// The form.
    pub form: String,
    /// Which.
    pub id: RowId,
    /// How far.
    pub by: i32,
}

/// A block of cells to put in.
#[derive(Deserialize, TS)]
pub struct RowPaste {
    /// The form.
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

pub(crate) fn list(_: &mut App, _: Nothing) -> Result<Vec<FormView>> {
    Ok(Form::ALL.iter().map(view).collect())
}

pub(crate) fn rows(app: &mut App, request: RowsRef) -> Result<Vec<FormRow>> {
    answer(app, named(&request.form)?, &request.parent)
}

pub(crate) fn write(app: &mut App, request: SheetEdit) -> Result<Vec<FormRow>> {
    let form = named(&request.form)?;
    if form.shape != Shape::Sheet {
        return Err(unknown(&request.form));
    }
    let words = app.words();
    edit::write(app.vault_mut()?, form, &request.parent, &request.cells, &words)?;
    answer(app, form, &request.parent)
}

pub(crate) fn add(app: &mut App, request: SheetEdit) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    let words = app.words();
    edit::add(app.vault_mut()?, form, &request.parent, &request.cells, &words)?;
    answer(app, form, &request.parent)
}

pub(crate) fn change(app: &mut App, request: RowEdit) -> Result<Vec<FormRow>> {
    let form = named(&request.form)?;
    let words = app.words();
    edit::change(app.vault_mut()?, form, request.id.as_str(), &request.cells, &words)?;
    let parent = edit::parent_of(app.vault()?.reader(), form, request.id.as_str())?;
    answer(app, form, &parent)
}

pub(crate) fn shift(app: &mut App, request: RowMove) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    edit::shift(app.vault_mut()?, form, request.id.as_str(), request.by)?;
    let parent = edit::parent_of(app.vault()?.reader(), form, request.id.as_str())?;
    answer(app, form, &parent)
}

pub(crate) fn delete(app: &mut App, request: RowRef) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    let parent = edit::parent_of(app.vault()?.reader(), form, request.id.as_str())?;
    edit::delete(app.vault_mut()?, form, request.id.as_str())?;
    answer(app, form, &parent)
}

pub(crate) fn paste(app: &mut App, request: RowPaste) -> Result<Vec<FormRow>> {
    let form = listed(&request.form)?;
    let words = app.words();
    let from = (request.id.as_ref().map(RowId::as_str), request.field.as_str());
    edit::paste(app.vault_mut()?, form, &request.parent, from, &request.cells, &words)?;
    answer(app, form, &request.parent)
}

fn answer(app: &App, form: &Form, parent: &str) -> Result<Vec<FormRow>> {
    let rows = edit::rows(app.vault()?, form, parent)?;
    Ok(rows.into_iter().map(|Row { id, cells, .. }| FormRow { id, cells }).collect())
}

fn named(name: &str) -> Result<&'static Form> {
    Form::named(name).ok_or_else(|| unknown(name))
}

/// A form of several rows, whose rows a person may add and remove: the domains of a self-assessment stay.
fn listed(name: &str) -> Result<&'static Form> {
    named(name).and_then(|form| match form.shape {
        Shape::Grid | Shape::Cards if form.table != "score" => Ok(form),
        Shape::Sheet | Shape::Grid | Shape::Cards => Err(unknown(name)),
    })
}

fn unknown(name: &str) -> Error {
    Error::BadRequest { name: "form".to_owned(), detail: format!("no such form: {name}") }
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

fn field(entry: &super::Entry) -> FieldView {
    let (what, most, choices): (_, _, &[&str]) = match entry.what {
        What::Line => (WhatView::Line, None, &[]),
        What::Text => (WhatView::Text, None, &[]),
        What::Date => (WhatView::Date, None, &[]),
        What::Number(..) => (WhatView::Number, None, &[]),
        What::Amount => (WhatView::Amount, None, &[]),
        What::Level(most) => (WhatView::Level, Some(most), &[]),
        What::Choice(choices) => (WhatView::Choice, None, choices),
        What::Tick => (WhatView::Tick, None, &[]),
    };
    FieldView {
        name: entry.name.to_owned(),
        what,
        most,
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        sealed: entry.sensitivity == Sensitivity::Sealed,
    }
}
