//! Lines over equal steps, told apart by dash, marker and the words at their ends.

use super::flow::{Flow, Frame};
use super::line::Side;
use super::marks::Mark;
use super::paper::MM;
use crate::chart::{Axis, Series};
use crate::pdf::chart_labels::{Label, share};
use crate::pdf::ink::Ink;
use crate::pdf::line_box::LineBox;
use crate::{Align, Text};

/// Sets a line chart.
pub(crate) fn flow(flow: &mut Flow<'_, '_>, steps: &[String], series: &[Series], axis: &Axis, before: f32) {
    let kind = flow.sizes.small;
    let frame = flow.frame;
    let right = flow.from_right;
    let mut widest = |words: &mut dyn Iterator<Item = &str>| {
        words.map(|words| flow.measured(&Text::from(words), kind).whole_width() + 0.5).fold(0.0, f32::max)
    };
    let scale = widest(&mut axis.marks.iter().map(|mark| mark.label.as_str())).min(frame.width * 0.2)
        + kind.size * 0.6;
    let names = widest(&mut series.iter().map(|series| series.label.as_str())).min(frame.width * 0.28);
    let names_room = names + kind.size;
    let tall = (48.0 * MM).min(flow.tallest * 0.6);
    let top = kind.leading / 2.0;
    let field = Frame {
        x: if right { frame.x + names_room } else { frame.x + scale },
        width: frame.width - scale - names_room,
    };
    let mut boxed = LineBox { before, ..LineBox::default() };
    let y = |value: f64| top + tall * (1.0 - share(axis, value));
    let mut labels: Vec<(f32, Label)> = Vec::new();
    for mark in &axis.marks {
        let at = y(mark.at);
        boxed.marks.push(Mark::Rule {
            from: (field.x, at),
            to: (field.x + field.width, at),
            width: 0.35,
            ink: Ink::Faint,
            dash: 0.0,
        });
        let width = scale - kind.size * 0.6;
        let x = if right { frame.x + frame.width - width } else { frame.x };
        labels.push((at, Label::new(flow, &mark.label, Frame { x, width }, Side::of(Align::End, right))));
    }
    let lowest = place_apart(labels, &mut boxed.marks);
    let base = top + tall;
    boxed.marks.push(Mark::Rule {
        from: (field.x, base),
        to: (field.x + field.width, base),
        width: 0.6,
        ink: Ink::Full,
        dash: 0.0,
    });
    boxed.height = base.max(lowest);

    let count =
        steps.len().max(series.iter().map(|series| series.values.len()).max().unwrap_or_default()).max(1);
    let pitch = field.width / count as f32;
    let x = |at: usize| field.start(pitch * (at as f32 + 0.5), right);
    for (at, words) in steps.iter().enumerate() {
        let own = Frame { x: x(at) - pitch / 2.0 + 1.0, width: (pitch - 2.0).max(1.0) };
        let label = Label::new(flow, words, own, Side::Middle);
        let bottom = base + 3.0 + label.height;
        label.place((base + 3.0 + bottom) / 2.0, &mut boxed.marks);
        boxed.height = boxed.height.max(bottom);
    }

    let mut ends: Vec<(f32, &str)> = Vec::new();
    for (number, series) in series.iter().enumerate() {
        let dash = [0.0, 4.0, 1.5, 7.0][number % 4];
        let mut points: Vec<(f32, f32)> = Vec::new();
        let mut dots = Vec::new();
        for (at, value) in series.values.iter().enumerate() {
            match value {
                Some(value) => {
                    points.push((x(at), y(*value)));
                    dots.push(marker(number, x(at), y(*value), kind.size * 0.26));
                }
                None => draw(&mut points, dash, &mut boxed.marks),
            }
        }
        let last = series.values.iter().rev().flatten().next();
        ends.push((last.map_or(base, |value| y(*value)), &series.label));
        draw(&mut points, dash, &mut boxed.marks);
        boxed.marks.extend(dots);
    }
    let own = Frame {
        x: if right { frame.x } else { field.x + field.width + kind.size * 0.5 },
        width: names + 0.5,
    };
    let names =
        ends.into_iter().map(|(at, words)| (at, Label::new(flow, words, own, Side::of(Align::Start, right))));
    let lowest = place_apart(names.collect(), &mut boxed.marks);
    boxed.height = boxed.height.max(lowest);
    flow.pages.push(boxed);
}

/// Places labels near their heights, pushed down where they would meet; gives the lowest edge.
fn place_apart(mut labels: Vec<(f32, Label)>, marks: &mut Vec<Mark>) -> f32 {
    labels.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free: f32 = 0.0;
    for (at, label) in labels {
        let half = label.height / 2.0;
        let middle = (at - half).max(free) + half;
        free = middle + half;
        label.place(middle, marks);
    }
    free
}

fn draw(points: &mut Vec<(f32, f32)>, dash: f32, marks: &mut Vec<Mark>) {
    let points = std::mem::take(points);
    if points.len() > 1 {
        marks.push(Mark::Shape { points, closed: false, fill: None, stroke: Some((1.2, Ink::Full)), dash });
    }
}

/// A dot, a hollow ring, a square and a hollow square, in turn.
fn marker(number: usize, x: f32, y: f32, size: f32) -> Mark {
    let fill = Some(if number.is_multiple_of(2) { Ink::Full } else { Ink::None });
    let stroke = Some((0.9, Ink::Full));
    if number % 4 < 2 {
        return Mark::Circle { center: (x, y), radius: size, fill, stroke };
    }
    Mark::Shape {
        points: vec![(x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size)],
        closed: true,
        fill,
        stroke,
        dash: 0.0,
    }
}
