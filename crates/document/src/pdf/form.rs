//! Fields, boxes to tick, scales, ruled lines and places to sign.

use super::flow::{Flow, Frame, Setting};
use super::line::Side;
use super::marks::Mark;
use super::paper::MM;
use super::shapes::{ruled, tick_box};
use super::sizes::Type;
use super::tags::Role;
use crate::pdf::ink::Ink;
use crate::pdf::line_box::LineBox;
use crate::{CheckItem, Field, FieldValue, HANDWRITING_MM, Lines, Scale, Signature, Text};

/// Sets labels and answers, side by side where they are short, label above answer where labels are questions.
pub(crate) fn fields(flow: &mut Flow<'_, '_>, items: &[Field], paired: bool, before: f32) {
    let step = flow.sizes.step;
    let frame = flow.frame;
    let gutter = step * 3.0;
    let width = if paired { (frame.width - gutter) / 2.0 } else { frame.width };
    let label_kind = flow.sizes.body.bold();
    let widest =
        items.iter().map(|item| flow.measured(&item.label, label_kind).whole_width()).fold(0.0, f32::max);
    let beside = (widest <= width * 0.42).then_some(widest + step * 1.6);
    let between = if beside.is_some() { step * 0.55 } else { step * 1.5 };
    let mut rest = items;
    let mut first = true;
    while !rest.is_empty() {
        let (row, later) = rest.split_at(if paired { rest.len().min(2) } else { 1 });
        rest = later;
        let parts: Vec<(LineBox, Vec<LineBox>)> = row
            .iter()
            .enumerate()
            .map(|(at, item)| {
                let offset = at as f32 * (width + gutter);
                let x =
                    if flow.from_right { frame.x + frame.width - offset - width } else { frame.x + offset };
                flow.within(Role::Paragraph, |flow| one_field(flow, item, Frame { x, width }, beside))
            })
            .collect();
        let gap = if first { before } else { between };
        first = false;
        if parts.len() == 1 {
            for (head, tail) in parts {
                push_field(flow, head, tail, gap);
            }
            continue;
        }
        // Two short fields share one box; long answers in pairs still stay whole.
        let mut both = LineBox { before: gap, ..LineBox::default() };
        for (head, tail) in parts {
            let mut field = LineBox::default();
            for boxed in std::iter::once(head).chain(tail) {
                let gap = boxed.before;
                field.add_below(boxed, gap);
            }
            both.height = both.height.max(field.height);
            both.marks.extend(field.marks);
        }
        if both.height <= flow.tallest {
            flow.pages.push(both);
        } else {
            for (at, item) in row.iter().enumerate() {
                let (head, tail) = flow.within(Role::Paragraph, |flow| one_field(flow, item, frame, beside));
                push_field(flow, head, tail, if at == 0 { gap } else { between });
            }
        }
    }
    flow.pages.space(step * 1.6);
}

fn push_field(flow: &mut Flow<'_, '_>, mut head: LineBox, tail: Vec<LineBox>, gap: f32) {
    head.before = gap;
    head.keep = !tail.is_empty();
    flow.pages.push(head);
    for boxed in tail {
        flow.pages.push(boxed);
    }
}

/// The first strip of a field (label and first line) and the strips under it.
fn one_field(
    flow: &mut Flow<'_, '_>,
    item: &Field,
    frame: Frame,
    beside: Option<f32>,
) -> (LineBox, Vec<LineBox>) {
    let right = flow.from_right;
    let side = flow.start();
    let kind = flow.sizes.body;
    let write = HANDWRITING_MM * MM;
    let mut tail = Vec::new();
    let (mut head, room) = match beside {
        Some(label) => {
            let label_frame =
                Frame { x: if right { frame.x + frame.width - label } else { frame.x }, width: label };
            (flow.stack(&item.label, kind.bold(), label_frame, side), frame.indent(label, right))
        }
        None => (flow.stack(&item.label, kind.bold(), frame, side), frame),
    };
    match (&item.value, beside) {
        (FieldValue::Given(words), Some(_)) => {
            let lines = flow.lines(words, kind, room.width);
            for (at, line) in lines.iter().enumerate() {
                if at == 0 {
                    line.marks(room.x, 0.0, room.width, side, &mut head.marks);
                    head.height = head.height.max(line.height);
                } else {
                    let mut boxed = LineBox {
                        height: line.height,
                        keep: at + 2 >= lines.len() && at + 1 < lines.len(),
                        ..LineBox::default()
                    };
                    line.marks(room.x, 0.0, room.width, side, &mut boxed.marks);
                    tail.push(boxed);
                }
            }
        }
        (FieldValue::Given(words), None) => {
            for line in flow.lines(words, kind, room.width) {
                let mut boxed = LineBox { height: line.height, ..LineBox::default() };
                line.marks(room.x, 0.0, room.width, side, &mut boxed.marks);
                tail.push(boxed);
            }
        }
        (FieldValue::Ruled(count), Some(_)) => {
            // The label sits on the first rule, as on a printed form.
            let lift = (write - head.height).max(0.0);
            for mark in &mut head.marks {
                mark.shift(0.0, lift);
            }
            head.height += lift;
            let y = lift + kind.leading * 0.86;
            head.marks.push(ruled(room.x, room.x + room.width, y));
            head.height = head.height.max(y + 1.0);
            for _ in 1..*count {
                tail.push(LineBox {
                    height: write,
                    marks: vec![ruled(room.x, room.x + room.width, write - 1.0)],
                    ..LineBox::default()
                });
            }
        }
        (FieldValue::Ruled(count), None) => {
            for _ in 0..(*count).max(1) {
                tail.push(LineBox {
                    height: write,
                    marks: vec![ruled(room.x, room.x + room.width, write - 1.0)],
                    ..LineBox::default()
                });
            }
        }
    }
    (head, tail)
}

/// Sets boxes to tick with their words and remarks.
pub(crate) fn checklist(flow: &mut Flow<'_, '_>, items: &[CheckItem]) {
    let kind = flow.sizes.body;
    let step = flow.sizes.step;
    let right = flow.from_right;
    let side = flow.start();
    let frame = flow.frame;
    let inner = frame.indent(kind.size * 1.75, right);
    for (at, item) in items.iter().enumerate() {
        let tag = flow.tags.open(Role::Item, "");
        let body = flow.tags.open(Role::Body, "");
        let lines = flow.lines(&item.text, kind, inner.width);
        let noted = !item.note.is_blank();
        let setting = Setting { before: if at == 0 { step * 1.2 } else { step * 0.8 }, keep: noted };
        let x = if right { frame.x + frame.width - kind.size * 0.86 } else { frame.x + 0.4 };
        flow.push_lines(&lines, inner, side, setting, |at, line, marks| {
            if at == 0 {
                tick_box(x, line.baseline, kind.size, item.ticked, marks);
            }
        });
        if noted {
            let small = flow.sizes.small;
            let lines = flow.lines(&item.note, small, inner.width);
            flow.push_lines(&lines, inner, side, Setting::default(), |_, _, _| {});
        }
        flow.tags.close(body);
        flow.tags.close(tag);
    }
    flow.pages.space(step * 1.4);
}

/// Sets questions with a row of numbers to tick between what the ends mean: beside the question where all of them
/// have room for that, under it otherwise.
pub(crate) fn scales(flow: &mut Flow<'_, '_>, scales: &[Scale]) {
    let step = flow.sizes.step;
    let frame = flow.frame;
    let beside = question_column(flow, scales);
    for (at, scale) in scales.iter().enumerate() {
        let tag = flow.tags.open(Role::Paragraph, "");
        let mut boxed = match beside {
            Some(column) => {
                let x = if flow.from_right { frame.x } else { frame.x + column };
                scale_row(flow, scale, Frame { x, width: frame.width - column }, Some(column))
            }
            None => {
                let mut boxed = flow.stack(&scale.question, flow.sizes.body, frame, flow.start());
                boxed.add_below(scale_row(flow, scale, frame, None), step * 0.7);
                boxed
            }
        };
        boxed.before = match (at, beside) {
            (0, _) => step * 1.2,
            (_, Some(_)) => step * 0.9,
            (_, None) => step * 1.8,
        };
        flow.tags.close(tag);
        flow.pages.push(boxed);
    }
    flow.pages.space(step * 1.8);
}

/// How wide the questions are, if each has room beside its numbers on one line.
fn question_column(flow: &mut Flow<'_, '_>, scales: &[Scale]) -> Option<f32> {
    let (question_kind, end_kind) = (flow.sizes.body, flow.sizes.small);
    let (mut question, mut end, mut most) = (0.0_f32, 0.0_f32, 0);
    for scale in scales {
        if scale.question.is_blank() {
            return None;
        }
        question = question.max(flow.measured(&scale.question, question_kind).whole_width());
        for text in [&scale.low, &scale.high] {
            end = end.max(flow.measured(text, end_kind).whole_width());
        }
        most = most.max(numbers(scale));
    }
    let column = question + flow.sizes.step * 2.4;
    let row = flow.sizes.table.size * (PITCH * f32::from(most) + 2.0);
    (column + 2.0 * end + row <= flow.frame.width).then_some(column)
}

/// From the middle of one number of a scale to the next, in their size.
const PITCH: f32 = 3.0;

/// How many numbers a scale has.
fn numbers(scale: &Scale) -> u8 {
    scale.to.saturating_sub(scale.from).min(10) + 1
}

/// The numbers of a scale between what its ends mean; its question before them, if that has a column of its own.
fn scale_row(flow: &mut Flow<'_, '_>, scale: &Scale, frame: Frame, question: Option<f32>) -> LineBox {
    let right = flow.from_right;
    let kind = flow.sizes.small;
    let number_kind = flow.sizes.table;
    let count = numbers(scale);
    let pitch = (number_kind.size * PITCH).min(frame.width * 0.6 / f32::from(count));
    let radius = (number_kind.size * 0.95).min(pitch * 0.45);
    let longest = Text::from(scale.from.saturating_add(count - 1).to_string());
    let number_width = flow.measured(&longest, number_kind.bold()).whole_width().max(1.0);
    // Numbers of three digits shrink to fit their circles.
    let number_kind = Type { size: number_kind.size * (radius * 1.7 / number_width).min(1.0), ..number_kind };
    let row = pitch * f32::from(count);
    let room = (frame.width - row) / 2.0 - radius;
    let low = flow.lines(&scale.low, kind, room);
    let high = flow.lines(&scale.high, kind, room);
    let tall = |lines: &[super::line::Line]| lines.iter().map(|line| line.height).sum::<f32>();
    let wide = |lines: &[super::line::Line]| lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let asked = question.map(|column| (column, flow.lines(&scale.question, flow.sizes.body, column)));
    let height = [&low, &high]
        .into_iter()
        .chain(asked.as_ref().map(|(_, lines)| lines))
        .map(|lines| tall(lines))
        .fold(2.0 * radius + 2.0, f32::max);
    let middle = height / 2.0;
    let mut boxed = LineBox { height, ..LineBox::default() };
    if let Some((column, lines)) = asked {
        let x = if right { frame.x + frame.width } else { frame.x - column };
        let mut y = middle - tall(&lines) / 2.0;
        for line in lines {
            line.marks(x, y, column, flow.start(), &mut boxed.marks);
            y += line.height;
        }
    }
    let begin = if scale.low.is_blank() { 0.0 } else { wide(&low) + radius };
    for (lines, at) in [(&low, 0.0), (&high, begin + row + radius * 0.6)] {
        let width = wide(lines) + 0.5;
        let x = if right { frame.x + frame.width - at - width } else { frame.x + at };
        let mut y = middle - tall(lines) / 2.0;
        for line in lines {
            line.marks(x, y, width, Side::of(crate::Align::Start, right), &mut boxed.marks);
            y += line.height;
        }
    }
    for step in 0..count {
        let number = scale.from.saturating_add(step);
        let chosen = scale.chosen == Some(number);
        let x = frame.start(begin + pitch * (f32::from(step) + 0.5), right);
        let stroke = if chosen { 2.2 } else { 0.7 };
        boxed.marks.push(Mark::Circle {
            center: (x, middle),
            radius,
            fill: None,
            stroke: Some((stroke, Ink::Full)),
        });
        let kind = if chosen { number_kind.bold() } else { number_kind };
        for line in flow.lines(&Text::from(number.to_string()), kind, pitch) {
            let y = middle - line.baseline + kind.size * 0.357;
            line.marks(x - pitch / 2.0, y, pitch, Side::Middle, &mut boxed.marks);
        }
    }
    boxed
}

/// Sets a label and lines to write on.
pub(crate) fn lines(flow: &mut Flow<'_, '_>, lines: &Lines) {
    let step = flow.sizes.step;
    let frame = flow.frame;
    let write = HANDWRITING_MM * MM;
    let labelled = !lines.label.is_blank();
    if labelled {
        let words = flow.lines(&lines.label, flow.sizes.body.bold(), frame.width);
        let setting = Setting { before: step * 1.2, keep: lines.count > 0 };
        let side = flow.start();
        flow.push_lines(&words, frame, side, setting, |_, _, _| {});
    }
    for _ in 0..lines.count {
        let marks = vec![ruled(frame.x, frame.x + frame.width, write - 1.0)];
        flow.pages.push(LineBox { height: write, marks, ..LineBox::default() });
        if flow.progress.step() {
            return;
        }
    }
    flow.pages.space(step * 1.8);
}

/// The shortest line that a person can sign on.
const SIGNATURE_MM: f32 = 30.0;

/// Sets places to sign: two side by side, or one under the other where the lines would be too short.
pub(crate) fn signatures(flow: &mut Flow<'_, '_>, signatures: &[Signature]) {
    let step = flow.sizes.step;
    let frame = flow.frame;
    let right = flow.from_right;
    let side = flow.start();
    let gutter = step * 4.0;
    let write = HANDWRITING_MM * MM;
    let label_kind = flow.sizes.small;
    let labels = signatures.iter().flat_map(|signature| &signature.lines);
    let widest = labels.map(|label| flow.measured(label, label_kind).whole_width()).fold(0.0, f32::max);
    let half = (frame.width - gutter) / 2.0;
    let (beside, width) =
        if widest + step + SIGNATURE_MM * MM <= half { (2, half) } else { (1, frame.width) };
    let label_width = (widest + step).min(width * 0.45);
    flow.pages.begin_group();
    for pair in signatures.chunks(beside) {
        let mut boxed = LineBox { before: step * 3.0, ..LineBox::default() };
        for (at, signature) in pair.iter().enumerate() {
            let offset = at as f32 * (width + gutter);
            let x = if right { frame.x + frame.width - offset - width } else { frame.x + offset };
            let own = Frame { x, width };
            let kind = flow.sizes.body.bold();
            let head = flow.within(Role::Paragraph, |flow| flow.stack(&signature.role, kind, own, side));
            boxed.marks.extend(head.marks);
            let mut y = head.height;
            for label in &signature.lines {
                let label_x = if right { x + width - label_width } else { x };
                let label_frame = Frame { x: label_x, width: label_width };
                let words =
                    flow.within(Role::Paragraph, |flow| flow.stack(label, label_kind, label_frame, side));
                let top = y + (write * 1.05 - words.height).max(step * 0.4);
                boxed.marks.extend(words.marks.into_iter().map(|mut mark| {
                    mark.shift(0.0, top);
                    mark
                }));
                y = top + words.height;
                let room = own.indent(label_width, right);
                boxed.marks.push(ruled(room.x, room.x + room.width, y - label_kind.leading * 0.14));
            }
            boxed.height = boxed.height.max(y);
        }
        flow.pages.push(boxed);
    }
    flow.pages.end_group();
}
