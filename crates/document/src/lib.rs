#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod block;
mod build;
pub mod chart;
mod clean;
pub mod docx;
mod form;
pub mod pdf;
mod prune;
pub mod sheet;
mod table;
mod text;

pub use block::{Block, Callout, Item, Level, List, Marker, Paragraph, TextRole, TitleBlock};
pub use chart::{Chart, Plot};
pub use form::{
    CheckItem, Field, FieldValue, Fields, Lines, Scale, Signature, blank_field, check, field, scale,
    signature,
};
pub use table::{Align, Cell, CellValue, Column, HANDWRITING_MM, Row, Table, col};
pub use text::{Span, Text, text};

/// Which way a document is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// As its language is written: Arabic, Hebrew, Persian, Urdu and their kin from the right.
    #[default]
    ByLanguage,
    /// From the left.
    LeftToRight,
    /// From the right.
    RightToLeft,
}

/// Words a renderer needs at the edges of pages, given by the caller in the document's language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PageWords {
    /// The page number, with `{page}` and `{pages}`; empty for none.
    pub page_of: String,
    /// The caption of a table on its later pages, with `{caption}`; empty to repeat the caption as it is.
    pub continued: String,
}

/// A whole document, ready to be rendered.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The neutral title in the file's properties; the printed title is a block.
    pub title: String,
    /// The language of the words, as a BCP 47 tag such as `fr` or `pt-BR`.
    pub language: String,
    /// Which way it is read.
    pub direction: Direction,
    /// Who it is for, printed at the foot of each page; empty for none.
    pub audience: String,
    /// The words at the edges of pages.
    pub words: PageWords,
    /// What is on the pages, in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// True when the document is read from the right.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        match self.direction {
            Direction::LeftToRight => false,
            Direction::RightToLeft => true,
            Direction::ByLanguage => {
                let mut parts = self.language.split(['-', '_']);
                let language = parts.next().unwrap_or_default().to_ascii_lowercase();
                match parts.next().filter(|part| part.len() == 4) {
                    Some(script) => ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm"]
                        .contains(&script.to_ascii_lowercase().as_str()),
                    None => ["ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ckb", "dv", "syr", "nqo"]
                        .contains(&language.as_str()),
                }
            }
        }
    }
}
