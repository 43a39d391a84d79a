//! Paper: from a [`Document`](crate::Document) to the bytes of a PDF, the same bytes for the same words, paper and fonts.
//!
//! Words are shaped and broken into lines (`shape`, `paragraph`), blocks become boxes of lines (`blocks`, `table`,
//! `form`, `chart`), boxes fill pages (`pages`), and pages become a file (`write`, `finish`). Layout knows no
//! file format and the file knows no layout.

mod blocks;
mod chart;
mod chart_labels;
mod codes;
mod cut;
mod draw;
mod error;
mod finish;
mod flow;
mod fonts;
mod footer;
mod foreign;
mod form;
mod ink;
mod library;
mod line;
mod line_box;
mod lines_chart;
mod link;
mod marks;
mod objects;
mod outline;
mod pages;
mod paper;
mod paragraph;
mod piece;
mod progress;
mod proof;
mod render;
mod shape;
mod shapes;
mod sizes;
mod structure;
mod style;
mod table;
mod tags;
mod write;

pub use error::RenderError;
pub use fonts::Fonts;
pub use paper::{Paper, PaperSize, Sheets};
pub use proof::{PlacedGlyph, PlacedWord, ProofPage, proof};
pub use render::{Missing, Rendered, render, render_with};
