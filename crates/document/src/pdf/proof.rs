//! A page as it was laid out, for tests and previews that must not depend on a PDF reader.

use std::ops::ControlFlow;

use super::marks::Mark;
use super::shape::Trust;
use super::{Fonts, Paper, RenderError};
use crate::Document;
use crate::pdf::piece::Piece;
use crate::pdf::render::{Laid, lay_out};

/// A word where it stands; points from the page's top left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedWord {
    /// The letters.
    pub text: String,
    /// The left end.
    pub x: f32,
    /// The baseline.
    pub baseline: f32,
    /// From the left end to the right end.
    pub width: f32,
    /// The size of the type.
    pub size: f32,
    /// The glyphs from left to right.
    pub glyphs: Vec<PlacedGlyph>,
}

/// A glyph of a word where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedGlyph {
    /// The PostScript name of its font.
    pub font: String,
    /// Its number in the font.
    pub id: u16,
    /// Its place from the word's left end, in em.
    pub x: f32,
    /// Its place above the baseline, in em: marks are lifted and lowered.
    pub up: f32,
}

/// A page with its words in the order they were set.
#[derive(Debug, Clone, PartialEq)]
pub struct ProofPage {
    /// Width of the page in points.
    pub width: f32,
    /// Height of the page in points.
    pub height: f32,
    /// The words.
    pub words: Vec<PlacedWord>,
    /// The box around all marks: left, top, right, bottom.
    pub extent: (f32, f32, f32, f32),
}

/// Lays a document out without writing a file.
///
/// # Errors
/// None today beyond those of layout itself; the type is shared with rendering.
pub fn proof(document: &Document, paper: &Paper, fonts: &Fonts) -> Result<Vec<ProofPage>, RenderError> {
    let mut progress = |_: usize, _: usize| ControlFlow::Continue(());
    let Laid { pages, shaper, .. } = lay_out(document, paper, fonts, &Trust::default(), &mut progress)?;
    let (width, height) = paper.area().page;
    let mut proofs = Vec::with_capacity(pages.len());
    for page in &pages {
        let mut proof = ProofPage {
            width,
            height,
            words: Vec::new(),
            extent: (f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY),
        };
        for mark in &page.marks {
            if let Mark::Words { x, y, pieces, .. } = mark {
                let name =
                    |font: usize| shaper.loaded.get(font).map(|font| font.name.clone()).unwrap_or_default();
                proof.words.extend(
                    pieces.iter().filter(|piece| !piece.space).map(|piece| placed(piece, *x, *y, name)),
                );
            }
            for (x, y) in corners(mark) {
                let (left, top, right, bottom) = proof.extent;
                proof.extent = (left.min(x), top.min(y), right.max(x), bottom.max(y));
            }
        }
        proofs.push(proof);
    }
    Ok(proofs)
}

fn placed(piece: &Piece, x: f32, y: f32, name: impl Fn(usize) -> String) -> PlacedWord {
    let mut glyphs = Vec::new();
    let mut pen = 0.0;
    for run in &piece.word.runs {
        for glyph in &run.glyphs {
            let (x, up) = ((pen + glyph.right) / 1000.0, glyph.up / 1000.0);
            glyphs.push(PlacedGlyph { font: name(run.font), id: glyph.id, x, up });
            pen += glyph.advance;
        }
    }
    PlacedWord {
        text: piece.word.text.to_string(),
        x: x + piece.x,
        baseline: y - piece.rise,
        width: piece.word.width * piece.size,
        size: piece.size,
        glyphs,
    }
}

fn corners(mark: &Mark) -> Vec<(f32, f32)> {
    match mark {
        Mark::Words { x, y, pieces, .. } => pieces
            .iter()
            .flat_map(|piece| {
                let left = x + piece.x;
                [(left, *y), (left + piece.word.width * piece.size, y - piece.rise)]
            })
            .collect(),
        Mark::Rule { from, to, .. } => vec![*from, *to],
        Mark::Shape { points, .. } => points.clone(),
        Mark::Circle { center, radius, .. } => {
            vec![(center.0 - radius, center.1 - radius), (center.0 + radius, center.1 + radius)]
        }
        Mark::Link { left, right, top, bottom, .. } => vec![(*left, *top), (*right, *bottom)],
        Mark::Source(..) | Mark::Bookmark(..) => Vec::new(),
    }
}
