//! Forms on paper: every sheet and table of the process, filled for an audience and blank to fill in by hand.

use jirani_base::i18n::Translations;
use jirani_document::{
    Cell, CheckItem, Document, Field, Level, Table, blank_field, check, col, field, scale,
};
use jirani_records::form::display::{level, shown};
use jirani_records::form::{FieldSpec, FieldType, FieldValues, Form};

use crate::view::View;

/// Rows of a blank table.
const BLANK_ROWS: usize = 6;

/// The label of a field.
pub(super) fn label(name: &str, words: &Translations) -> String {
    words.text(&format!("field-{name}"))
}

/// The fields of a sheet, group by group; a group of which nothing is shown is left out.
pub(super) fn sheet(
    mut document: Document,
    form: &Form,
    cells: &FieldValues,
    view: &mut View<'_>,
) -> Document {
    for group in form.groups {
        let items: Vec<Field> = group
            .fields
            .iter()
            .filter_map(|entry| {
                Some(field(label(entry.name, view.words), view.cell(form, cells, entry.name)?))
            })
            .collect();
        if !items.is_empty() {
            let heading = view.words.text(&format!("group-{}", group.name));
            document = document.heading(Level::Two, heading).fields(items);
        }
    }
    document
}

/// The same sheet to fill in by hand.
pub(super) fn blank_sheet(mut document: Document, form: &Form, words: &Translations) -> Document {
    for group in form.groups {
        document = document.heading(Level::Two, words.text(&format!("group-{}", group.name)));
        let mut waiting: Vec<(&FieldSpec, &[&str])> = Vec::new();
        for entry in group.fields {
            // Questions that follow one another share a table.
            if let FieldType::Choice(choices) = entry.what {
                waiting.push((entry, choices));
                continue;
            }
            if !waiting.is_empty() {
                document = document.table(choice_table(&std::mem::take(&mut waiting), words));
            }
            document = blank_entry(document, entry, words);
        }
        if !waiting.is_empty() {
            document = document.table(choice_table(&waiting, words));
        }
    }
    document
}

/// One field to fill in: lines, boxes or a scale.
fn blank_entry(document: Document, entry: &FieldSpec, words: &Translations) -> Document {
    let name = label(entry.name, words);
    match entry.what {
        FieldType::Line | FieldType::Date | FieldType::Number(..) | FieldType::Amount => {
            document.fields([blank_field(name, 1)])
        }
        FieldType::Text => document.fields([blank_field(name, 2)]),
        FieldType::Tick => document.checklist([check(name)]),
        FieldType::Level(most) => {
            let word = |at: u8| level(entry.name, &at.to_string(), words);
            document.scales([scale(name, 1, most, word(1), word(most))])
        }
        FieldType::Choice(choices) => document.table(choice_table(&[(entry, choices)], words)),
    }
}

/// Questions with their answers to tick.
fn choice_table(entries: &[(&FieldSpec, &[&str])], words: &Translations) -> Table {
    let mut table = Table::new([col("").wide(1.0).at_least_mm(60.0), col("").wide(1.4)]);
    for (entry, choices) in entries {
        let answers = choices.iter().map(|choice| shown(entry, choice, words));
        table.push([Cell::from(label(entry.name, words)), Cell::choices(answers)]);
    }
    table
}

/// Rows of a form as a table with the columns that the audience may see and in which something stands.
pub(super) fn table(form: &Form, rows: &[FieldValues], view: &mut View<'_>) -> Table {
    let words = view.words;
    let filled = |entry: &FieldSpec| {
        rows.iter().any(|cells| cells.get(entry.name).is_some_and(|cell| !cell.is_empty()))
    };
    let seen: Vec<&FieldSpec> =
        on_paper(form).filter(|entry| filled(entry) && view.sees(form, entry.name)).collect();
    // What a row is about stands first and needs most room.
    let wide = |at: usize, entry: &FieldSpec| match entry.what {
        FieldType::Line if at == 0 => column(entry, words).wide(3.5).at_least_mm(36.0),
        _ => column(entry, words),
    };
    let mut table = Table::new(seen.iter().enumerate().map(|(at, entry)| wide(at, entry)));
    for cells in rows {
        for entry in on_paper(form) {
            // Asking for it notes that this audience does not see it.
            let _ = view.cell(form, cells, entry.name);
        }
        let shown: Vec<Cell> = seen.iter().map(|entry| view.table_cell(form, cells, entry.name)).collect();
        table.push(shown);
    }
    table
}

/// The same table to fill in by hand.
pub(super) fn blank_table(form: &Form, words: &Translations) -> Table {
    Table::new(on_paper(form).map(|entry| column(entry, words).at_least_mm(14.0))).blank_rows(BLANK_ROWS)
}

fn on_paper(form: &Form) -> impl Iterator<Item = &'static FieldSpec> {
    form.fields().filter(|entry| entry.on_paper)
}

fn column(entry: &FieldSpec, words: &Translations) -> jirani_document::Column {
    let column = col(label(entry.name, words));
    match entry.what {
        FieldType::Text => column.wide(3.0).at_least_mm(36.0),
        FieldType::Line => column.wide(2.0).at_least_mm(20.0),
        FieldType::Number(..) | FieldType::Amount => column.end(),
        FieldType::Date | FieldType::Level(_) | FieldType::Choice(_) | FieldType::Tick => column,
    }
}

/// A point to tick with a remark.
pub(super) fn point(words: String, ticked: bool, note: &str) -> CheckItem {
    let item = check(words).ticked(ticked);
    if note.trim().is_empty() { item } else { item.note(note.trim()) }
}
