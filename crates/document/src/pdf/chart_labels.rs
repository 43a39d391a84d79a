//! Labels of charts, and places along an axis.

use super::marks::Mark;
use crate::chart::Axis;
use crate::pdf::flow::{Flow, Frame};
use crate::pdf::ink::Ink;
use crate::pdf::line::Side;
use crate::pdf::sizes::Type;
use crate::text::Text;

/// The share of an axis at which a value stands, from 0 to 1; values outside are drawn at its ends.
pub(crate) fn share(axis: &Axis, value: f64) -> f32 {
    let span = axis.max - axis.min;
    let share = if span.is_finite() && span > 0.0 { (value - axis.min) / span } else { 0.0 };
    if share.is_finite() { share.clamp(0.0, 1.0) as f32 } else { 0.0 }
}

/// Words set and not yet placed: their marks around height 0, and how high they are.
pub(crate) struct Label {
    marks: Vec<Mark>,
    pub(crate) height: f32,
}

impl Label {
    /// Sets words in a frame.
    pub(crate) fn new(flow: &mut Flow<'_, '_>, words: &str, frame: Frame, side: Side) -> Self {
        let kind = Type { ink: Ink::Full, ..flow.sizes.small };
        let lines = flow.lines(&Text::from(words), kind, frame.width);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let mut marks = Vec::new();
        let mut y = -height / 2.0;
        for line in lines {
            line.marks(frame.x, y, frame.width, side, &mut marks);
            y += line.height;
        }
        Self { marks, height }
    }

    /// Places the words around a height.
    pub(crate) fn place(self, middle: f32, marks: &mut Vec<Mark>) {
        marks.extend(self.marks.into_iter().map(|mut mark| {
            mark.shift(0.0, middle);
            mark
        }));
    }
}
