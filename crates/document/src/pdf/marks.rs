//! Marks on a page: the plain shapes between layout and file.
//!
//! Points, counted from the top left corner, so that layout reads downwards; the file turns them over.

use super::line::Piece;
use super::paragraph::Link;
use super::tags::Tag;
use std::rc::Rc;

/// How dark a mark is; documents are grey-scale and spare with ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Black.
    Full,
    /// Dark grey that copies well.
    Soft,
    /// Light grey for rules between rows.
    Faint,
    /// The paper itself, for hollow shapes over lines.
    None,
}

impl Ink {
    /// The grey from 0 (black) to 1 (paper).
    pub(crate) fn grey(self) -> f32 {
        match self {
            Self::Full => 0.0,
            Self::Soft => 0.32,
            Self::Faint => 0.68,
            Self::None => 1.0,
        }
    }
}

/// A mark.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    /// Words of a line; (`x`, `y`) is its left end on the baseline.
    Words { x: f32, y: f32, ink: Ink, tag: Tag, pieces: Vec<Piece> },
    /// A straight rule; `dash` is the length of its dashes, 0 for none.
    Rule { from: (f32, f32), to: (f32, f32), width: f32, ink: Ink, dash: f32 },
    /// An outline through points, filled or stroked or both.
    Shape { points: Vec<(f32, f32)>, closed: bool, fill: Option<Ink>, stroke: Option<(f32, Ink)>, dash: f32 },
    /// A circle.
    Circle { center: (f32, f32), radius: f32, fill: Option<Ink>, stroke: Option<(f32, Ink)> },
    /// A place to click.
    Link { left: f32, right: f32, top: f32, bottom: f32, link: Rc<Link> },
    /// The place a source number leads to.
    Source(u32, f32),
    /// A heading for the bookmarks: depth from 0, words, height on the page.
    Bookmark(usize, String, f32),
}

impl Mark {
    /// The mark as decoration, such as a heading that returns on the next page.
    pub(crate) fn untagged(mut self) -> Self {
        if let Self::Words { tag, .. } = &mut self {
            *tag = None;
        }
        self
    }

    /// Moves the mark to the right and down.
    pub(crate) fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Words { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Rule { from, to, .. } => {
                for point in [from, to] {
                    point.0 += dx;
                    point.1 += dy;
                }
            }
            Self::Shape { points, .. } => {
                for point in points {
                    point.0 += dx;
                    point.1 += dy;
                }
            }
            Self::Circle { center, .. } => {
                center.0 += dx;
                center.1 += dy;
            }
            Self::Link { left, right, top, bottom, .. } => {
                *left += dx;
                *right += dx;
                *top += dy;
                *bottom += dy;
            }
            Self::Source(_, y) | Self::Bookmark(_, _, y) => *y += dy,
        }
    }
}
