//! A word placed on a line.

use std::rc::Rc;

use crate::pdf::link::Link;
use crate::pdf::shape::Word;

/// A word placed on a line.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) word: Rc<Word>,
    /// Points from the line's left end.
    pub(crate) x: f32,
    pub(crate) size: f32,
    /// Points above the baseline.
    pub(crate) rise: f32,
    pub(crate) link: Option<Rc<Link>>,
    pub(crate) space: bool,
}
