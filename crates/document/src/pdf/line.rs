//! A line of words with its room above and below, and the marks it leaves on a page.

use std::rc::Rc;

use super::marks::Mark;
use super::shape::Word;
use super::sizes::Type;
use super::tags::Tag;
use crate::Align;
use crate::pdf::ink::Ink;
use crate::pdf::link::Target;
use crate::pdf::piece::Piece;

/// One line, in the order of the page from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: f32,
    /// The whole height with its leading, in points.
    pub(crate) height: f32,
    /// From the top to the baseline, in points.
    pub(crate) baseline: f32,
    ink: Ink,
    tag: Tag,
}

impl Line {
    /// An empty line of a kind of type, belonging to an element.
    pub(crate) fn of(kind: Type, tag: Tag) -> Self {
        // Noto Sans: letters rise 0.76 em with accents on small letters and fall 0.24 em.
        let spare = kind.leading - kind.size;
        Self {
            pieces: Vec::new(),
            width: 0.0,
            height: kind.leading,
            baseline: spare / 2.0 + kind.size * 0.78,
            ink: kind.ink,
            tag,
        }
    }

    /// Grows the line for letters taller than the leading foresaw.
    pub(crate) fn make_room(&mut self, word: &Word, size: f32, rise: f32) {
        // Shipped letters fit the leading by design; their fonts ask for room for letters stacked with marks.
        let above = (word.ascent - 0.12).min(1.6) * size + rise - self.baseline;
        if above > 0.0 {
            self.baseline += above;
            self.height += above;
        }
        let below = (word.descent - 0.06).min(1.2) * size - rise - (self.height - self.baseline);
        self.height += below.max(0.0);
    }

    /// The marks of the line in a box `width` wide whose top left corner is (`x`, `y`).
    pub(crate) fn marks(&self, x: f32, y: f32, width: f32, side: Side, marks: &mut Vec<Mark>) {
        let left = x + side.offset(width - self.width);
        let base = y + self.baseline;
        let same = |a: &Piece, b: &Piece| match (&a.link, &b.link) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        for pieces in self.pieces.chunk_by(same) {
            let link = pieces.first().and_then(|piece| piece.link.as_ref());
            let tag = link.map_or(self.tag, |link| link.tag.or(self.tag));
            marks.push(Mark::Words { x: left, y: base, ink: self.ink, tag, pieces: pieces.to_vec() });
            let (Some(link), Some(first), Some(last)) = (link, pieces.first(), pieces.last()) else {
                continue;
            };
            let (from, to) = (left + first.x, left + last.x + last.word.width * last.size);
            if matches!(link.target, Target::Address(_)) {
                let (from, to) = ((from, base + 1.6), (to, base + 1.6));
                marks.push(Mark::Rule { from, to, width: 0.35, ink: Ink::Soft, dash: 0.0 });
            }
            let (top, bottom) = (y, y + self.height);
            marks.push(Mark::Link { left: from, right: to, top, bottom, link: Rc::clone(link) });
        }
    }
}

/// Which physical side words stand at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Middle,
    Right,
}

impl Side {
    /// The side of an alignment in a page read from the right or not.
    pub(crate) fn of(align: Align, from_right: bool) -> Self {
        match (align, from_right) {
            (Align::Center, _) => Self::Middle,
            (Align::Start, false) | (Align::End, true) => Self::Left,
            (Align::Start, true) | (Align::End, false) => Self::Right,
        }
    }

    fn offset(self, spare: f32) -> f32 {
        match self {
            Self::Left => 0.0,
            Self::Middle => spare / 2.0,
            Self::Right => spare,
        }
    }
}
