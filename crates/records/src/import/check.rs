//! Each cell against the rules of its field, before anything is written.

use jirani_base::error::Problem;
use jirani_base::i18n::{Translations, fold};
use serde::Serialize;
use ts_rs::TS;

use super::{Cell, Column, ImportKind, Sheet};
use crate::error::Error;
use crate::form::{FieldSpec, FieldType, FieldValues, parse_field};

/// What trackers write for a choice, besides its name here.
const MEANS: [(&str, &str, &[&str]); 12] = [
    (
        "action_status",
        "open",
        &["open", "not started", "to do", "todo", "pending", "a faire", "non commence", "new"],
    ),
    ("action_status", "doing", &["in progress", "ongoing", "started", "en cours", "commence"]),
    (
        "action_status",
        "done",
        &["done", "completed", "complete", "closed", "finished", "fait", "faite", "termine", "yes", "oui"],
    ),
    ("action_status", "dropped", &["cancelled", "canceled", "dropped", "annule", "abandonne"]),
    ("encounter_form", "visit", &["visit", "in person", "face to face", "visite", "physical", "field visit"]),
    (
        "encounter_form",
        "call",
        &["call", "phone", "phone call", "online", "video", "zoom", "appel", "telephone"],
    ),
    ("encounter_form", "chat", &["chat", "message", "messages", "whatsapp", "signal"]),
    ("encounter_form", "group", &["group", "workshop", "meeting", "groupe", "atelier", "reunion"]),
    ("confidence", "1", &["very low", "tres faible"]),
    ("confidence", "2", &["low", "faible"]),
    ("confidence", "3", &["medium", "moyenne"]),
    ("confidence", "5", &["very high", "tres elevee"]),
];

/// One cell that cannot be taken over as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RowFault {
    /// The row as the spreadsheet numbers it, from 1.
    pub row: u32,
    pub field: String,
    /// What is wrong, and what was expected.
    pub message: String,
}

/// What the rows would become.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// Rows that can be taken over, in order.
    pub rows: Vec<FieldValues>,
    /// How many rows cannot.
    pub wrong: usize,
    /// Why, cell by cell.
    pub faults: Vec<RowFault>,
}

/// Checks every row under the row of the headings, which is numbered as the spreadsheet does; `tell` hears how far it is and may stop it.
pub fn check(
    sheet: &Sheet,
    kind: ImportKind,
    header: u32,
    columns: &[Column],
    words: &Translations,
    mut tell: impl FnMut(usize, usize) -> bool,
) -> Option<Checked> {
    let fields = kind.fields();
    let taken: Vec<(usize, &FieldSpec)> = columns
        .iter()
        .enumerate()
        .filter_map(|(at, column)| {
            let name = column.field.as_deref()?;
            Some((at, *fields.iter().find(|entry| entry.name == name)?))
        })
        .collect();
    let mut checked = Checked::default();
    let total = sheet.rows.len();
    for (at, row) in sheet.rows.iter().enumerate().filter(|(_, row)| row.number > header) {
        if at % 500 == 0 && !tell(at, total) {
            return None;
        }
        let number = row.number;
        let (mut cells, before) = (FieldValues::new(), checked.faults.len());
        for (place, entry) in &taken {
            let Some(cell) = row.cells.get(*place).filter(|cell| !cell.is_empty()) else { continue };
            let read = match cell {
                Cell::Translations(typed) => {
                    parse_field(entry, &meant(entry, typed), words).map_err(|error| error.message(words))
                }
                Cell::Wrong(flaw) => Err(flaw.message(words)),
            };
            match read {
                Ok(cell) => {
                    cells.insert(entry.name.to_owned(), cell);
                }
                Err(message) => {
                    checked.faults.push(RowFault { row: number, field: entry.name.to_owned(), message });
                }
            }
        }
        if let Some(first) = fields.first()
            && !cells.contains_key(first.name)
            && checked.faults.len() == before
        {
            let error = Error::invalid(first.name, Problem::Empty);
            checked.faults.push(RowFault {
                row: number,
                field: first.name.to_owned(),
                message: error.message(words),
            });
        }
        // Whether the cells of the row go together; what other rows forbid is asked when they are written.
        if checked.faults.len() == before
            && let Err(error) = kind.keeps(&cells)
        {
            checked.faults.push(RowFault {
                row: number,
                field: error.field().unwrap_or_default().to_owned(),
                message: error.message(words),
            });
        }
        if checked.faults.len() == before {
            checked.rows.push(cells);
        } else {
            checked.wrong += 1;
        }
    }
    Some(checked)
}

/// What somebody meant with a word that is not ours.
fn meant(entry: &FieldSpec, typed: &str) -> String {
    if let FieldType::Choice(_) | FieldType::Level(_) = entry.what {
        let bare = fold::words(typed);
        let found = MEANS.iter().find(|(field, _, all)| *field == entry.name && all.contains(&bare.as_str()));
        if let Some((_, key, _)) = found {
            return (*key).to_owned();
        }
    }
    if let FieldType::Number(..) = entry.what
        && let Some((whole, part)) = typed.split_once(['.', ','])
        && part.chars().all(|c| c == '0')
    {
        return whole.to_owned();
    }
    if entry.what == FieldType::Date {
        // A time of day may follow the date.
        let day = typed.split(['T', ' ']).next().unwrap_or(typed);
        if day.len() == 10 && typed.len() > 10 && typed.contains(':') {
            return day.to_owned();
        }
    }
    typed.to_owned()
}
