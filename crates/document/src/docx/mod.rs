//! An office file from a [`Document`]: headings, tables and boxes that word processors edit, in the order and
//! the words of the paper. It holds a title and a language, and nothing about who made it, where or when.

mod blocks;
mod package;
mod styles;
mod words;
mod xml;

use blocks::Body;

use super::Document;
use super::pdf::Paper;

/// Renders a document for a word processor; the same bytes for the same document and paper.
///
/// # Errors
/// When the file cannot be put together in memory.
pub fn render(document: &Document, paper: &Paper) -> std::io::Result<Vec<u8>> {
    let mut body = Body::new(document.is_right_to_left());
    for block in &document.blocks {
        body.block(block);
    }
    package::zip(document, paper, body)
}
