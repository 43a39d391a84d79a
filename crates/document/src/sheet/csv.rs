//! Tables as text (UTF-8 with its mark, so that spreadsheets read accents), with the marks between cells and in numbers
//! that spreadsheet programs expect where a language is spoken.

use super::grid::{Value, grids};
use super::guard::guarded;
use crate::Document;

/// What a file begins with.
pub const MARK: &str = "\u{feff}";

/// Renders the tables of a document one after the other, each under its name where there are several.
#[must_use]
pub fn render(document: &Document) -> Vec<u8> {
    let (_, tables) = grids(document);
    let language = document.language.as_str();
    let several = tables.len() > 1;
    let rendered: Vec<Vec<u8>> = tables
        .iter()
        .map(|table| {
            let name = several.then(|| vec![Value::Words(table.name.clone())]);
            let headed = table.headings.iter().any(|heading| !heading.is_empty());
            let headings = headed.then(|| table.headings.iter().cloned().map(Value::Words).collect());
            let rows = name.into_iter().chain(headings).chain(table.rows.iter().cloned());
            lines(rows.map(|row| row.into_iter().map(|value| shown(value, language)).collect()), language)
        })
        .collect();
    [MARK.as_bytes(), &rendered.join(&b"\r\n"[..])].concat()
}

/// Renders rows of words, with the mark at the beginning.
#[must_use]
pub fn words(rows: impl IntoIterator<Item = Vec<String>>, language: &str) -> Vec<u8> {
    let guarded = |row: Vec<String>| row.iter().map(|cell| guarded(cell).into_owned()).collect();
    [MARK.as_bytes(), &lines(rows.into_iter().map(guarded), language)].concat()
}

/// The mark between cells, and the one in numbers: where numbers are written with a comma, spreadsheet programs expect a
/// semicolon between cells.
fn marks(language: &str) -> (u8, &'static str) {
    match language.split('-').next() {
        Some("fr") => (b';', ","),
        _ => (b',', "."),
    }
}

fn lines(rows: impl Iterator<Item = Vec<String>>, language: &str) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(marks(language).0)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory does not fail.
        let _ = writer.write_record(&row);
    }
    writer.into_inner().unwrap_or_default()
}

/// Words are guarded; figures that are figures need not be.
fn shown(value: Value, language: &str) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Words(text) => guarded(&text).into_owned(),
        Value::Number(number) => number.to_string().replace('.', marks(language).1),
        Value::Date(day) => day.format("%Y-%m-%d").to_string(),
        Value::Tick(ticked) => ticked.to_string().to_uppercase(),
    }
}
