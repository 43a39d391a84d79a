//! Marks on a page: the plain shapes between layout and file.
//!
//! Points, counted from the top left corner, so that layout reads downwards; the file turns them over.

use std::rc::Rc;

use super::tags::Tag;
use crate::pdf::ink::Ink;
use crate::pdf::link::Link;
use crate::pdf::piece::Piece;

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
