//! A strip of a page: what layout hands to the pages.

use std::rc::Rc;

use super::marks::Mark;

/// What stands again above a box that opens a page: the heading row of its table.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
}

/// A strip of a page, as wide as the words and never cut: a line, a row, a chart.
#[derive(Debug, Default)]
pub(crate) struct LineBox {
    pub(crate) height: f32,
    /// Space above it, dropped at the top of a page.
    pub(crate) before: f32,
    /// Space under it; of two neighbours' wishes the larger counts.
    pub(crate) after: f32,
    /// Stays on the page of the box after it.
    pub(crate) keep: bool,
    /// The marks, with heights counted from the box's top.
    pub(crate) marks: Vec<Mark>,
    /// What stands above it when it opens a page.
    pub(crate) head: Option<Rc<Head>>,
}

impl LineBox {
    /// Puts another one under this, so that no page's end comes between them.
    pub(crate) fn add_below(&mut self, below: LineBox, gap: f32) {
        let down = self.height + gap;
        self.marks.extend(below.marks.into_iter().map(|mut mark| {
            mark.shift(0.0, down);
            mark
        }));
        self.height = down + below.height;
    }
}
