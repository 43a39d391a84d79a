//! Charts drawn as plain shapes: outlines, dots and dashes that survive a bad photocopier.

use super::flow::{Flow, Frame};
use super::line::Side;
use super::lines_chart;
use super::marks::Mark;
use super::tags::Role;
use crate::chart::{Axis, Bar, Chart, Dumbbell, Plot, Stretch};
use crate::pdf::chart_labels::{Label, share};
use crate::pdf::ink::Ink;
use crate::pdf::line_box::LineBox;
use crate::{Align, Text};

/// Sets a chart.
pub(crate) fn flow(flow: &mut Flow<'_, '_>, chart: &Chart) {
    let step = flow.sizes.step;
    let tag = flow.tags.open(Role::Figure, &chart.alt);
    flow.pages.begin_group();
    let mut before = step * 1.8;
    if !chart.caption.is_blank() {
        let (kind, frame, side) = (flow.sizes.body.bold(), flow.frame, flow.start());
        let mut boxed = flow.within(Role::Caption, |flow| flow.stack(&chart.caption, kind, frame, side));
        boxed.before = before;
        boxed.keep = true;
        before = step * 0.6;
        flow.pages.push(boxed);
    }
    match &chart.plot {
        Plot::Bars { bars, axis } => {
            let shown = bars.iter().map(|bar| bar.shown.as_str());
            let plot = Rows::new(flow, bars.iter().map(|bar| bar.label.as_str()), shown, axis);
            for bar in bars {
                plot.row(flow, &bar.label, &bar.shown, &mut before, |plot, middle, marks| {
                    plot.bar(bar, middle, marks)
                });
            }
            plot.axis(flow, before);
        }
        Plot::Dumbbells { rows, before: earlier, after, axis } => {
            let shown = rows.iter().map(|row| row.shown.as_str());
            let plot = Rows::new(flow, rows.iter().map(|row| row.label.as_str()), shown, axis);
            plot.legend(flow, earlier, after, &mut before);
            for row in rows {
                plot.row(flow, &row.label, &row.shown, &mut before, |plot, middle, marks| {
                    plot.dumbbell(row, middle, marks)
                });
            }
            plot.axis(flow, before);
        }
        Plot::Timeline { rows, axis } => {
            let plot = Rows::new(flow, rows.iter().map(|row| row.label.as_str()), std::iter::empty(), axis);
            for row in rows {
                plot.row(flow, &row.label, "", &mut before, |plot, middle, marks| {
                    plot.stretch(row, middle, marks)
                });
            }
            plot.axis(flow, before);
        }
        Plot::Lines { steps, series, axis } => lines_chart::flow(flow, steps, series, axis, before),
    }
    flow.pages.space(step * 2.4);
    flow.pages.end_group();
    flow.tags.close(tag);
}

/// A chart of rows: labels, a field with upright guides, figures at the end.
struct Rows<'c> {
    labels: Frame,
    field: Frame,
    figures: Frame,
    axis: &'c Axis,
    size: f32,
    row: f32,
    from_right: bool,
}

impl<'c> Rows<'c> {
    fn new<'w>(
        flow: &mut Flow<'_, '_>,
        labels: impl Iterator<Item = &'w str>,
        figures: impl Iterator<Item = &'w str>,
        axis: &'c Axis,
    ) -> Self {
        let kind = flow.sizes.small;
        let frame = flow.frame;
        let mut widest = |words: &mut dyn Iterator<Item = &'w str>| {
            words.map(|words| flow.measured(&Text::from(words), kind).whole_width() + 0.5).fold(0.0, f32::max)
        };
        let label = widest(&mut { labels }).min(frame.width * 0.34);
        let figure = widest(&mut { figures }).min(frame.width * 0.22);
        let right = flow.from_right;
        let gap = kind.size;
        // Half a tick label may reach past either end of the field.
        let end = if figure > 0.0 { figure + gap } else { gap * 1.6 };
        let start = label + gap;
        let field = frame.width - start - end;
        let at = |from: f32, width: f32| Frame {
            x: if right { frame.x + frame.width - from - width } else { frame.x + from },
            width,
        };
        Self {
            labels: at(0.0, label.max(1.0)),
            field: at(start, field),
            figures: at(start + field + gap, figure.max(1.0)),
            axis,
            size: kind.size,
            row: kind.size * 1.95,
            from_right: right,
        }
    }

    fn x(&self, value: f64) -> f32 {
        self.field.start(self.field.width * share(self.axis, value), self.from_right)
    }

    fn row(
        &self,
        flow: &mut Flow<'_, '_>,
        words: &str,
        figure: &str,
        before: &mut f32,
        draw: impl FnOnce(&Self, f32, &mut Vec<Mark>),
    ) {
        let start = Side::of(Align::Start, self.from_right);
        let words = Label::new(flow, words, self.labels, start);
        let figure = Label::new(flow, figure, self.figures, start);
        let tall = self.row.max(words.height).max(figure.height);
        let middle = tall / 2.0;
        let mut marks = Vec::new();
        words.place(middle, &mut marks);
        for guide in &self.axis.marks {
            let x = self.x(guide.at);
            marks.push(Mark::Rule { from: (x, 0.0), to: (x, tall), width: 0.35, ink: Ink::Faint, dash: 0.0 });
        }
        draw(self, middle, &mut marks);
        figure.place(middle, &mut marks);
        flow.pages.push(LineBox {
            height: tall,
            before: std::mem::take(before),
            marks,
            keep: true,
            ..LineBox::default()
        });
    }

    fn axis(&self, flow: &mut Flow<'_, '_>, before: f32) {
        let mut boxed = LineBox { before, ..LineBox::default() };
        let (from, to) = (self.field.x, self.field.x + self.field.width);
        boxed.marks.push(Mark::Rule {
            from: (from, 0.0),
            to: (to, 0.0),
            width: 0.6,
            ink: Ink::Full,
            dash: 0.0,
        });
        let kind = flow.sizes.small;
        // Labels that would run into each other are set one under the other.
        let mut taken: Vec<(f32, f32, f32)> = Vec::new();
        for guide in &self.axis.marks {
            let whole = flow.measured(&Text::from(guide.label.as_str()), kind).whole_width() + 1.0;
            let width = whole.min(flow.frame.width);
            let x = self.x(guide.at);
            let left = (x - width / 2.0).min(flow.frame.x + flow.frame.width - width).max(flow.frame.x);
            let right = left + width;
            let top = taken
                .iter()
                .filter(|(from, to, _)| *from < right + 2.0 && left < *to + 2.0)
                .map(|(_, _, bottom)| *bottom)
                .fold(kind.leading * 0.25, f32::max);
            let label = Label::new(flow, &guide.label, Frame { x: left, width }, Side::Middle);
            let bottom = top + label.height;
            label.place((top + bottom) / 2.0, &mut boxed.marks);
            taken.push((left, right, bottom));
            boxed.height = boxed.height.max(bottom);
            boxed.marks.push(Mark::Rule {
                from: (x, 0.0),
                to: (x, 2.5),
                width: 0.6,
                ink: Ink::Full,
                dash: 0.0,
            });
        }
        boxed.height = boxed.height.max(2.5);
        flow.pages.push(boxed);
    }

    fn legend(&self, flow: &mut Flow<'_, '_>, hollow: &str, full: &str, before: &mut f32) {
        let kind = flow.sizes.small;
        let side = Side::of(Align::Start, self.from_right);
        let mut boxed = LineBox { before: std::mem::take(before), keep: true, ..LineBox::default() };
        let mut labels = Vec::new();
        let mut at = self.size * 0.5;
        for (words, fill) in [(hollow, Ink::None), (full, Ink::Full)] {
            if words.is_empty() {
                continue;
            }
            let whole = flow.measured(&Text::from(words), kind).whole_width() + 1.0;
            let width = whole.min(self.field.width * 0.4);
            let from = at + self.size * 0.8;
            let x = if self.from_right {
                self.field.x + self.field.width - from - width
            } else {
                self.field.x + from
            };
            labels.push((at, fill, Label::new(flow, words, Frame { x, width }, side)));
            at = from + width + self.size * 2.0;
        }
        let tall = labels.iter().map(|(_, _, label)| label.height).fold(0.0, f32::max);
        for (at, fill, label) in labels {
            boxed.marks.push(self.dot(self.field.start(at, self.from_right), tall / 2.0, fill));
            label.place(tall / 2.0, &mut boxed.marks);
        }
        boxed.height = tall + kind.leading * 0.3;
        flow.pages.push(boxed);
    }

    fn dot(&self, x: f32, y: f32, fill: Ink) -> Mark {
        Mark::Circle {
            center: (x, y),
            radius: self.size * 0.34,
            fill: Some(fill),
            stroke: Some((1.0, Ink::Full)),
        }
    }

    fn bar(&self, bar: &Bar, middle: f32, marks: &mut Vec<Mark>) {
        let Some(value) = bar.value else { return };
        let zero = self.x(self.axis.min.max(0.0).min(self.axis.max));
        let end = self.x(value);
        let half = self.size * 0.52;
        marks.push(Mark::Shape {
            points: vec![
                (zero, middle - half),
                (end, middle - half),
                (end, middle + half),
                (zero, middle + half),
            ],
            closed: true,
            fill: Some(Ink::Faint),
            stroke: Some((0.7, Ink::Full)),
            dash: 0.0,
        });
    }

    fn dumbbell(&self, row: &Dumbbell, middle: f32, marks: &mut Vec<Mark>) {
        if let (Some(before), Some(after)) = (row.before, row.after) {
            let (from, to) = ((self.x(before), middle), (self.x(after), middle));
            marks.push(Mark::Rule { from, to, width: 1.4, ink: Ink::Soft, dash: 0.0 });
        }
        if let Some(before) = row.before {
            marks.push(self.dot(self.x(before), middle, Ink::None));
        }
        if let Some(after) = row.after {
            marks.push(self.dot(self.x(after), middle, Ink::Full));
        }
    }

    fn stretch(&self, row: &Stretch, middle: f32, marks: &mut Vec<Mark>) {
        let (from, to) = (self.x(row.from), self.x(row.to));
        let half = self.size * 0.48;
        let fill = Some(if row.done { Ink::Soft } else { Ink::None });
        let points = if row.from == row.to {
            vec![(from, middle - half), (from + half, middle), (from, middle + half), (from - half, middle)]
        } else {
            vec![(from, middle - half), (to, middle - half), (to, middle + half), (from, middle + half)]
        };
        marks.push(Mark::Shape { points, closed: true, fill, stroke: Some((0.8, Ink::Full)), dash: 0.0 });
    }
}
