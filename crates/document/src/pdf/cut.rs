//! Cutting a box that no page can hold, between its words.

use std::rc::Rc;

use super::marks::Mark;
use crate::pdf::line_box::LineBox;

/// The box in parts no higher than `limit`; rules that run down are cut, everything else stays whole.
pub(crate) fn cut(boxed: LineBox, limit: f32) -> Vec<LineBox> {
    let mut parts = Vec::new();
    let mut rest = boxed;
    while rest.height > limit {
        let mut at = limit;
        // Moving the cut up over one mark may bring it into the next.
        while let Some(top) = rest
            .marks
            .iter()
            .filter(|mark| !is_upright(mark))
            .filter_map(|mark| {
                let (top, bottom) = extent(mark);
                // A hair's breadth is rounding: without the slack, lines that touch would pull the cut up to the top.
                (top < at - 0.05 && bottom > at + 0.05).then_some(top)
            })
            .min_by(f32::total_cmp)
        {
            at = top;
        }
        // Columns whose lines overlap all the way up leave no gap to cut in: then what crosses the cut goes under it
        // whole, and everything there makes room.
        if at <= 0.0 {
            at = limit;
        }
        let mut part = LineBox {
            height: at,
            before: rest.before,
            head: rest.head.as_ref().map(Rc::clone),
            ..LineBox::default()
        };
        let mut below = Vec::new();
        let mut running = Vec::new();
        let mut room = 0.0_f32;
        for mut mark in rest.marks {
            let (top, bottom) = extent(&mark);
            if is_upright(&mark) && top < at && bottom > at {
                let mut lower = mark.clone();
                clip(&mut mark, f32::min, at);
                clip(&mut lower, f32::max, at);
                lower.shift(0.0, -at);
                part.marks.push(mark);
                running.push(lower);
            } else if bottom <= at + 0.05 || bottom - top > limit / 2.0 && top + bottom < 2.0 * at {
                part.marks.push(mark);
            } else {
                mark.shift(0.0, -at);
                below.push(mark);
                room = room.max(at - top);
            }
        }
        for mark in &mut below {
            mark.shift(0.0, room);
        }
        for mut rule in running {
            lengthen(&mut rule, room);
            below.push(rule);
        }
        parts.push(part);
        rest = LineBox { height: rest.height - at + room, before: 0.0, marks: below, ..rest };
    }
    parts.push(rest);
    parts
}

fn is_upright(mark: &Mark) -> bool {
    matches!(mark, Mark::Rule { from, to, .. } if from.1 != to.1)
}

fn clip(mark: &mut Mark, bound: fn(f32, f32) -> f32, at: f32) {
    if let Mark::Rule { from, to, .. } = mark {
        from.1 = bound(from.1, at);
        to.1 = bound(to.1, at);
    }
}

/// Moves the lower end of an upright rule down.
fn lengthen(mark: &mut Mark, by: f32) {
    if let Mark::Rule { from, to, .. } = mark {
        let lower = if from.1 > to.1 { from } else { to };
        lower.1 += by;
    }
}

fn extent(mark: &Mark) -> (f32, f32) {
    match mark {
        Mark::Words { y, pieces, .. } => {
            let size = pieces.iter().map(|piece| piece.size).fold(0.0, f32::max);
            // Within the line's own leading, so that lines and the links over them are cut at one place.
            (y - size * 0.75, y + size * 0.25)
        }
        Mark::Rule { from, to, .. } => (from.1.min(to.1), from.1.max(to.1)),
        Mark::Shape { points, .. } => {
            let heights = || points.iter().map(|point| point.1);
            (heights().fold(f32::INFINITY, f32::min), heights().fold(f32::NEG_INFINITY, f32::max))
        }
        Mark::Circle { center, radius, .. } => (center.1 - radius, center.1 + radius),
        Mark::Link { top, bottom, .. } => (*top, *bottom),
        Mark::Source(_, y) | Mark::Bookmark(_, _, y) => (*y, *y),
    }
}
