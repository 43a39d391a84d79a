//! Tables: column widths from what the words need, rows that stay whole, headings that return on each page.

use std::collections::VecDeque;
use std::rc::Rc;

use super::flow::{Flow, Frame};
use super::line::{Line, Side};
use super::marks::Mark;
use super::paper::MM;
use super::paragraph::Paragraph;
use super::shapes;
use super::sizes::Type;
use super::tags::Role;
use crate::pdf::ink::Ink;
use crate::pdf::line_box::{Head, LineBox};
use crate::{Cell, CellValue, Column, Row, Table, Text, col};

/// A cell whose words are shaped.
struct Shaped {
    paragraphs: Vec<Paragraph>,
    boxes: Boxes,
}

/// The boxes to tick in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Boxes {
    None,
    /// One before all words, ticked or not.
    One(bool),
    /// An empty one before each paragraph.
    Each,
}

impl Boxes {
    /// The room they take beside the words.
    fn room(self, size: f32) -> f32 {
        match self {
            Boxes::None => 0.0,
            Boxes::One(_) | Boxes::Each => size * 1.6,
        }
    }
}

/// A line of a cell with the room above it.
struct CellLine {
    gap: f32,
    line: Line,
    /// Whether it begins a paragraph.
    first: bool,
}

/// A column with its place on the page.
#[derive(Debug, Clone, Copy)]
struct Place {
    frame: Frame,
    side: Side,
}

/// The font of a table and the spacing around its text.
#[derive(Clone, Copy)]
struct TableStyle {
    kind: Type,
    above: f32,
    gap: f32,
    from_right: bool,
}

/// Sets a table; as fields, one under the other, where its headings have no room side by side.
pub(crate) fn flow(flow: &mut Flow<'_, '_>, table: &Table) {
    if headings_fit(flow, &table.columns) {
        side_by_side(flow, table);
        return;
    }
    for record in records(table) {
        flow.pages.begin_group();
        side_by_side(flow, &record);
        flow.pages.end_group();
    }
}

/// The least room between two columns.
fn tightest(kind: Type) -> f32 {
    kind.size * 0.48
}

/// Whether the longest word of each heading has room; a long word in a row is cut instead, since one row must not
/// change the shape of the whole table.
fn headings_fit(flow: &mut Flow<'_, '_>, columns: &[Column]) -> bool {
    let kind = flow.sizes.table.bold();
    let words: f32 =
        columns.iter().map(|column| flow.measured(&column.heading, kind).least_width().max(kind.size)).sum();
    words + columns.len().saturating_sub(1) as f32 * tightest(kind) <= flow.frame.width
}

/// Each row as a table of its own: the headings in the first column, what the row says under them in the second.
fn records(table: &Table) -> Vec<Table> {
    let record = |row: &Row| {
        let mut record = Table::new([col("").wide(0.0), col("")]);
        for at in 0..table.columns.len().max(row.cells.len()) {
            let mut heading = table.columns.get(at).map(|column| column.heading.clone()).unwrap_or_default();
            heading.spans.iter_mut().for_each(|span| span.bold = true);
            let cell = row.cells.get(at).cloned().unwrap_or_default();
            if !heading.is_blank() || cell != Cell::blank() {
                record.rows.push(Row { cells: vec![heading.into(), cell], min_mm: row.min_mm });
            }
        }
        record
    };
    let blank = Row::default();
    let headings_alone = (table.rows.is_empty() && table.totals.is_none()).then_some(&blank);
    let mut records: Vec<Table> =
        table.rows.iter().chain(&table.totals).chain(headings_alone).map(record).collect();
    if let Some(first) = records.first_mut() {
        first.caption = table.caption.clone();
    }
    records
}

fn side_by_side(flow: &mut Flow<'_, '_>, table: &Table) {
    let only = [col("")];
    let columns: &[Column] = if table.columns.is_empty() { &only } else { &table.columns };
    let kind = flow.sizes.table;
    let step = flow.sizes.step;
    let style = TableStyle { kind, above: step * 0.55, gap: step * 0.5, from_right: flow.from_right };
    let bold = TableStyle { kind: kind.bold(), ..style };
    let mut again = LineBox::default();
    let caption = (!table.caption.is_blank()).then(|| {
        let kind = flow.sizes.body.bold();
        let (frame, side) = (flow.frame, flow.start());
        again = flow.stack(&continued(flow, &table.caption), kind, frame, side);
        flow.within(Role::Caption, |flow| flow.stack(&table.caption, kind, frame, side))
    });
    let headings: Vec<Shaped> = flow.within(Role::Row, |flow| {
        let head = |column: &Column| {
            flow.within(Role::Head, |flow| shape(flow, &[&column.heading], CellValue::Words, bold))
        };
        columns.iter().map(head).collect()
    });
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        rows.push(shape_row(flow, row, columns.len(), style));
        if flow.progress.step() {
            return;
        }
    }
    let totals = table.totals.as_ref().map(|row| shape_row(flow, row, columns.len(), bold));
    let all = || std::iter::once(&headings).chain(&rows).chain(&totals);
    let gaps = columns.len().saturating_sub(1) as f32;
    let words: f32 = needs(columns, all(), kind.size).iter().map(|(needed, _)| needed).sum();
    // Columns stand closer before a word is cut.
    let gutter = if words + gaps * step * 1.8 > flow.frame.width { tightest(kind) } else { step * 1.8 };
    let widths = widths(columns, all(), flow.frame.width, gutter, kind.size);
    let places = places(flow, columns, &widths, gutter);

    let frame = flow.frame;
    let rule = |y: f32, width: f32, ink: Ink| Mark::Rule {
        from: (frame.x, y),
        to: (frame.x + frame.width, y),
        width,
        ink,
        dash: 0.0,
    };
    let mut before = step * 1.6;
    if let Some(mut caption) = caption {
        caption.before = before;
        caption.keep = true;
        before = step * 0.5;
        flow.pages.push(caption);
        again.height += before;
    }
    let headed = columns.iter().any(|column| !column.heading.is_blank());
    let mut top = if headed { row_box(flow, &headings, &places, bold, 0.0) } else { LineBox::default() };
    top.height += 1.0;
    top.marks.push(rule(top.height - 0.5, 0.9, Ink::Full));
    let offset = again.height;
    again.height += top.height;
    again.marks.extend(top.marks.iter().cloned().map(|mut mark| {
        mark.shift(0.0, offset);
        mark
    }));
    top.before = before;
    top.keep = !rows.is_empty() || totals.is_some();
    flow.pages.push(top);
    let marks = again.marks.into_iter().map(Mark::untagged).collect();
    let head = Rc::new(Head { height: again.height, marks });
    let limit = (flow.tallest - head.height).max(kind.leading + 2.0 * style.above);

    let last = rows.len().saturating_sub(1);
    for (at, (cells, row)) in rows.iter().zip(&table.rows).enumerate() {
        let end = at == last && totals.is_none();
        for (mut boxed, whole) in row_boxes(flow, cells, &places, style, row.min_mm * MM, limit) {
            let y = boxed.height;
            if whole {
                boxed.marks.push(if end { rule(y, 0.6, Ink::Full) } else { rule(y, 0.4, Ink::Faint) });
            }
            if row.min_mm > 0.0 {
                boxed.marks.extend(uprights(&places, y, flow.from_right));
            }
            boxed.keep = whole && at == last && totals.is_some();
            boxed.head = Some(Rc::clone(&head));
            flow.pages.push(boxed);
        }
        if flow.progress.step() {
            return;
        }
    }
    if let (Some(cells), Some(row)) = (&totals, &table.totals) {
        for (mut boxed, whole) in row_boxes(flow, cells, &places, bold, row.min_mm * MM, limit) {
            boxed.marks.push(rule(0.0, 0.6, Ink::Full));
            if whole {
                boxed.marks.push(rule(boxed.height, 0.6, Ink::Full));
            }
            boxed.head = Some(Rc::clone(&head));
            flow.pages.push(boxed);
        }
    }
    flow.pages.space(step * 1.8);
}

fn continued(flow: &Flow<'_, '_>, caption: &Text) -> Text {
    let template = &flow.words.continued;
    if template.is_empty() {
        caption.clone()
    } else {
        Text::from(template.replace("{caption}", &caption.words()))
    }
}

fn shape(flow: &mut Flow<'_, '_>, paragraphs: &[&Text], value: CellValue, style: TableStyle) -> Shaped {
    let boxes = match value {
        CellValue::Tick(ticked) => Boxes::One(ticked),
        CellValue::Choices => Boxes::Each,
        CellValue::Words | CellValue::Number(_) | CellValue::Date(_) | CellValue::Period(..) => Boxes::None,
    };
    let shown = paragraphs.iter().filter(|text| !text.is_blank());
    Shaped { paragraphs: shown.map(|text| flow.shape(text, style.kind)).collect(), boxes }
}

fn shape_row(flow: &mut Flow<'_, '_>, row: &Row, columns: usize, style: TableStyle) -> Vec<Shaped> {
    let mut shaped = Vec::with_capacity(columns);
    let tag = flow.tags.open(Role::Row, "");
    for at in 0..columns {
        // Surplus cells join the last column, so that no word of a ragged row is lost.
        let end = if at + 1 == columns { row.cells.len().max(at + 1) } else { at + 1 };
        let cells: &[Cell] = row.cells.get(at..end.min(row.cells.len())).unwrap_or_default();
        let paragraphs: Vec<&Text> = cells.iter().flat_map(|cell| &cell.paragraphs).collect();
        let value = cells.first().map(|cell| cell.value).unwrap_or_default();
        shaped.push(flow.within(Role::Cell, |flow| shape(flow, &paragraphs, value, style)));
    }
    flow.tags.close(tag);
    shaped
}

/// For each column the width of its longest word, and of its longest paragraph on one line.
fn needs<'s>(columns: &[Column], rows: impl Iterator<Item = &'s Vec<Shaped>>, size: f32) -> Vec<(f32, f32)> {
    let mut needs = vec![(size, 0.0_f32); columns.len()];
    for row in rows {
        for (cell, (needed, whole)) in row.iter().zip(&mut needs) {
            let boxes = cell.boxes.room(size);
            for paragraph in &cell.paragraphs {
                *needed = needed.max(paragraph.least_width() + boxes);
                *whole = whole.max(paragraph.whole_width() + boxes);
            }
            *needed = needed.max(boxes);
        }
    }
    needs
}

/// The width of each column: what its words need, then shares of the rest by weight.
fn widths<'s>(
    columns: &[Column],
    rows: impl Iterator<Item = &'s Vec<Shaped>>,
    width: f32,
    gutter: f32,
    size: f32,
) -> Vec<f32> {
    let total = (width - gutter * columns.len().saturating_sub(1) as f32).max(1.0);
    let (needed, wanted): (Vec<f32>, Vec<f32>) =
        needs(columns, rows, size).into_iter().map(|(needed, whole)| (needed.min(total), whole)).unzip();
    let mut least: Vec<f32> =
        columns.iter().map(|column| (column.min_mm * MM).max(size).min(total)).collect();
    let mut whole: Vec<f32> = wanted.iter().zip(&least).map(|(whole, least)| whole.max(*least)).collect();
    for (least, needed) in least.iter_mut().zip(&needed) {
        *least = least.max(*needed);
    }
    // Room that was asked for gives way before a word is cut.
    let (asked, words) = (least.iter().sum::<f32>(), needed.iter().sum::<f32>());
    if asked > total && words < total {
        for (least, needed) in least.iter_mut().zip(&needed) {
            *least = needed + (*least - needed) * (total - words) / (asked - words);
        }
    }
    // A word no column can hold is cut anyway; it must not starve the other columns.
    let fair = total / columns.len().max(1) as f32;
    if least.iter().sum::<f32>() > total + 0.01 {
        for least in &mut least {
            *least = least.min(fair.max(size));
        }
        let sum: f32 = least.iter().sum();
        if sum > total {
            return least.iter().map(|least| least * total / sum).collect();
        }
    }
    for (whole, least) in whole.iter_mut().zip(&least) {
        *whole = whole.max(*least);
    }
    let weight = |column: &Column| {
        if column.weight.is_finite() { column.weight.max(0.0) } else { 0.0 }
    };
    let spared = least.clone();
    let mut widths = least;
    // Dates, names and figures stay on one line first: columns that need less than a fair share get all they need.
    for (width, whole) in widths.iter_mut().zip(&whole).filter(|(_, whole)| **whole <= fair) {
        *width = *whole;
    }
    let over = widths.iter().sum::<f32>() - total;
    if over > 0.0 {
        let short: f32 = widths.iter().zip(&spared).map(|(width, least)| width - least).sum();
        for (width, least) in widths.iter_mut().zip(&spared) {
            *width -= (*width - least) * (over / short).min(1.0);
        }
    }
    for _ in 0..columns.len() {
        let spare = total - widths.iter().sum::<f32>();
        let wish = |at: usize, width: f32| (whole.get(at).copied().unwrap_or(width) - width).max(0.0);
        let wishes: f32 = columns
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(at, (column, width))| (weight(column) + 0.05) * wish(at, *width))
            .sum();
        if spare < 0.5 || wishes < 0.01 {
            break;
        }
        for (at, (column, width)) in columns.iter().zip(&mut widths).enumerate() {
            let wish = wish(at, *width);
            *width += (spare * (weight(column) + 0.05) * wish / wishes).min(wish);
        }
    }
    let spare = (total - widths.iter().sum::<f32>()).max(0.0);
    let weights: f32 = columns.iter().map(weight).sum();
    for (column, width) in columns.iter().zip(&mut widths) {
        *width += if weights > 0.0 { spare * weight(column) / weights } else { spare / columns.len() as f32 };
    }
    widths
}

fn places(flow: &Flow<'_, '_>, columns: &[Column], widths: &[f32], gutter: f32) -> Vec<Place> {
    let mut at = 0.0;
    let mut places = Vec::with_capacity(columns.len());
    for (column, width) in columns.iter().zip(widths) {
        let x =
            if flow.from_right { flow.frame.x + flow.frame.width - at - width } else { flow.frame.x + at };
        places
            .push(Place { frame: Frame { x, width: *width }, side: Side::of(column.align, flow.from_right) });
        at += width + gutter;
    }
    places
}

/// Light rules between columns, for rows filled in by hand.
fn uprights(places: &[Place], height: f32, from_right: bool) -> Vec<Mark> {
    let between = |pair: &[Place]| match pair {
        [a, b] if from_right => (b.frame.x + b.frame.width + a.frame.x) / 2.0,
        [a, b] => (a.frame.x + a.frame.width + b.frame.x) / 2.0,
        _ => 0.0,
    };
    places
        .windows(2)
        .map(|pair| Mark::Rule {
            from: (between(pair), 0.0),
            to: (between(pair), height),
            width: 0.4,
            ink: Ink::Faint,
            dash: 0.0,
        })
        .collect()
}

/// The lines of a cell from top to bottom, each with its room above.
fn cell_lines(flow: &mut Flow<'_, '_>, cell: &Shaped, width: f32, style: TableStyle) -> VecDeque<CellLine> {
    let width = width - cell.boxes.room(style.kind.size);
    let mut lines = VecDeque::new();
    for (at, paragraph) in cell.paragraphs.iter().enumerate() {
        for (line_at, line) in paragraph.lines(&mut flow.shaper, width).into_iter().enumerate() {
            let first = line_at == 0;
            lines.push_back(CellLine { gap: if at > 0 && first { style.gap } else { 0.0 }, line, first });
        }
    }
    lines
}

fn row_box(
    flow: &mut Flow<'_, '_>,
    cells: &[Shaped],
    places: &[Place],
    style: TableStyle,
    least: f32,
) -> LineBox {
    let boxes = row_boxes(flow, cells, places, style, least, f32::INFINITY);
    boxes.into_iter().next().map(|(boxed, _)| boxed).unwrap_or_default()
}

/// A row as one box, or as several when no page can hold it; true marks the last one.
fn row_boxes(
    flow: &mut Flow<'_, '_>,
    cells: &[Shaped],
    places: &[Place],
    style: TableStyle,
    least: f32,
    limit: f32,
) -> Vec<(LineBox, bool)> {
    let mut queues: Vec<VecDeque<CellLine>> = cells
        .iter()
        .zip(places)
        .map(|(cell, place)| cell_lines(flow, cell, place.frame.width, style))
        .collect();
    let mut boxes = Vec::new();
    let mut first = true;
    while first || queues.iter().any(|queue| !queue.is_empty()) {
        let mut boxed = LineBox { height: if first { least.min(limit) } else { 0.0 }, ..LineBox::default() };
        for ((queue, cell), place) in queues.iter_mut().zip(cells).zip(places) {
            let mut y = style.above;
            let size = style.kind.size;
            let frame = place.frame.indent(cell.boxes.room(size), style.from_right);
            if let (Boxes::One(ticked), true) = (cell.boxes, first) {
                let x = tick_place(place, style, queue.is_empty());
                let base = y + style.kind.leading * 0.74;
                shapes::tick_box(x, base, size, ticked, &mut boxed.marks);
                boxed.height = boxed.height.max(style.kind.leading + 2.0 * style.above);
            }
            let mut taken = false;
            while let Some(next) = queue.pop_front() {
                let gap = if taken { next.gap } else { 0.0 };
                if taken && y + gap + next.line.height + style.above > limit {
                    queue.push_front(next);
                    break;
                }
                y += gap;
                let line = next.line;
                if cell.boxes == Boxes::Each && next.first {
                    let x = tick_place(place, style, false);
                    shapes::tick_box(x, y + line.baseline, size, false, &mut boxed.marks);
                }
                line.marks(frame.x, y, frame.width, place.side, &mut boxed.marks);
                y += line.height;
                taken = true;
            }
            if taken {
                boxed.height = boxed.height.max(y + style.above);
            }
        }
        if first && boxed.height == 0.0 {
            boxed.height = style.kind.leading + 2.0 * style.above;
        }
        first = false;
        let done = queues.iter().all(VecDeque::is_empty);
        boxes.push((boxed, done));
    }
    boxes
}

/// The left edge of a cell's box to tick, which follows the column's alignment when it stands alone.
fn tick_place(place: &Place, style: TableStyle, alone: bool) -> f32 {
    let size = style.kind.size;
    match place.side {
        Side::Middle if alone => place.frame.x + (place.frame.width - size) / 2.0,
        Side::Right if alone => place.frame.x + place.frame.width - size,
        Side::Left | Side::Middle | Side::Right if style.from_right => {
            place.frame.x + place.frame.width - size
        }
        Side::Left | Side::Middle | Side::Right => place.frame.x,
    }
}
