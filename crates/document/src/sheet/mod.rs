//! Spreadsheets from a [`Document`]: its tables with typed cells, so that figures can be added and days sorted.

mod csv;
mod grid;
mod guard;
mod xlsx;

pub use csv::{render as csv, words as csv_of_words};
pub use guard::{guarded, unguarded};
pub use xlsx::{SheetError, render as xlsx};

use super::{Block, Document};

/// Whether the document has a table with something in it; else a spreadsheet would be of no use.
#[must_use]
pub fn has_tables(document: &Document) -> bool {
    fn any(blocks: &[Block]) -> bool {
        blocks.iter().any(|block| match block {
            Block::Table(table) => table.rows.iter().any(|row| !row.cells.is_empty()),
            Block::Chart(_) => true,
            Block::Together(blocks) => any(blocks),
            _ => false,
        })
    }
    any(&document.blocks)
}

/// All words of the document, a line a row, to look for something in it.
#[must_use]
pub fn lines(document: &Document) -> Vec<String> {
    let (words, tables) = grid::grids(document);
    let rows = std::iter::once(words).chain(tables).flat_map(|grid| grid.rows).flatten();
    rows.filter_map(|value| match value {
        grid::Value::Words(words) => Some(words),
        grid::Value::Empty | grid::Value::Number(_) | grid::Value::Date(_) | grid::Value::Tick(_) => None,
    })
    .collect()
}
