//! Plain tables (RFC 4180, UTF-8 with its mark, so that spreadsheets read accents): one after the other, each
//! under its name where there are several.

use super::grid::{Value, grids};
use crate::document::Document;

/// Renders the tables of a document.
#[must_use]
pub fn render(document: &Document) -> Vec<u8> {
    let (_, tables) = grids(document);
    let several = tables.len() > 1;
    let mut out = String::from('\u{FEFF}');
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        if several {
            line(&mut out, [words(&table.name)]);
        }
        if table.headings.iter().any(|heading| !heading.is_empty()) {
            line(&mut out, table.headings.iter().map(|heading| words(heading)));
        }
        for row in &table.rows {
            line(&mut out, row.iter().map(shown));
        }
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: impl IntoIterator<Item = String>) {
    out.push_str(&cells.into_iter().collect::<Vec<_>>().join(","));
    out.push_str("\r\n");
}

fn shown(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Words(text) => words(text),
        Value::Number(number) => number.to_string(),
        Value::Date(day) => day.format("%Y-%m-%d").to_string(),
        Value::Tick(ticked) => ticked.to_string().to_uppercase(),
    }
}

/// Words that a spreadsheet would take for a formula get an apostrophe; figures that are figures do not.
fn words(text: &str) -> String {
    let guarded = match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        _ => text.to_owned(),
    };
    if guarded.contains(['"', ',', ';', '\n', '\r', '\t']) || guarded.trim() != guarded {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}
