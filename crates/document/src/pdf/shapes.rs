//! Boxes, ticks and dots drawn as shapes, because few fonts have them and screen readers should not read them.

use super::marks::Mark;
use crate::pdf::ink::Ink;

/// A box as high as capital letters standing on the baseline `base`, ticked or not.
pub(crate) fn tick_box(x: f32, base: f32, size: f32, ticked: bool, marks: &mut Vec<Mark>) {
    let side = size * 0.86;
    let top = base - size * 0.79;
    marks.push(Mark::Shape {
        points: vec![(x, top), (x + side, top), (x + side, top + side), (x, top + side)],
        closed: true,
        fill: None,
        stroke: Some((0.8, Ink::Full)),
        dash: 0.0,
    });
    if ticked {
        marks.push(Mark::Shape {
            points: vec![
                (x + side * 0.2, top + side * 0.52),
                (x + side * 0.43, top + side * 0.76),
                (x + side * 0.83, top + side * 0.2),
            ],
            closed: false,
            fill: None,
            stroke: Some((size * 0.13, Ink::Full)),
            dash: 0.0,
        });
    }
}

/// A thin rule to write on.
pub(crate) fn ruled(from: f32, to: f32, y: f32) -> Mark {
    Mark::Rule { from: (from, y), to: (to, y), width: 0.5, ink: Ink::Soft, dash: 0.0 }
}
