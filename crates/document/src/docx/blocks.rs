//! Blocks as paragraphs and tables of an office file.

use std::fmt::Write;

use super::words::{Addresses, RunStyle, runs, tick_box};
use crate::chart::{Chart, Plot};
use crate::{
    Align, Block, Callout, Cell, CellValue, CheckItem, Field, FieldValue, HANDWRITING_MM, Item, Level, Lines,
    List, Marker, Paragraph, Row, Scale, Signature, Table, Text, TextRole, TitleBlock, col,
};

/// Twentieths of a point in a millimetre, the unit of heights.
const TWIPS: f32 = 1440.0 / 25.4;
/// Widths of tables are shares of this whole.
const WHOLE: f32 = 5000.0;

/// The body of the file while it is written.
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) addresses: Addresses,
    /// Numbered lists so far: each counts from one.
    pub(super) numbered: usize,
    from_right: bool,
    together: bool,
    /// The next paragraph begins a page.
    turn: bool,
}

impl Body {
    pub(super) fn new(from_right: bool) -> Self {
        Self {
            xml: String::new(),
            addresses: Vec::new(),
            numbered: 0,
            from_right,
            together: false,
            turn: false,
        }
    }

    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => self.title(title),
            Block::Heading(level, words) => self.paragraph(words, heading_style(*level), "", true),
            Block::Paragraph(Paragraph { text, voice, keep_with_next }) => {
                let style = match voice {
                    TextRole::Body => "",
                    TextRole::Lead => "Lead",
                    TextRole::Small => "Small",
                };
                self.paragraph(text, style, "", *keep_with_next);
            }
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Fields(fields) => self.fields(&fields.items),
            Block::Checklist(items) => items.iter().for_each(|item| self.check(item)),
            Block::Scales(scales) => scales.iter().for_each(|scale| self.scale(scale)),
            Block::Lines(lines) => self.lines(lines),
            Block::Chart(chart) => self.chart(chart),
            Block::Signatures(signatures) => signatures.chunks(2).for_each(|pair| self.signatures(pair)),
            Block::Callout(callout) => self.callout(callout),
            Block::Sources(sources) => self.sources(sources),
            Block::Together(blocks) => {
                let before = std::mem::replace(&mut self.together, true);
                blocks.iter().for_each(|block| self.block(block));
                self.together = before;
            }
            Block::PageBreak => self.turn = true,
        }
    }

    /// Opens a paragraph; `more` are properties that follow its style in the schema's order.
    fn open(&mut self, style: &str, more: &str, keep: bool) {
        self.xml.push_str("<w:p><w:pPr>");
        if !style.is_empty() {
            let _ = write!(self.xml, r#"<w:pStyle w:val="{style}"/>"#);
        }
        if keep || self.together {
            self.xml.push_str("<w:keepNext/>");
        }
        if std::mem::take(&mut self.turn) {
            self.xml.push_str("<w:pageBreakBefore/>");
        }
        self.xml.push_str(more);
        self.xml.push_str("</w:pPr>");
    }

    fn close(&mut self) {
        self.xml.push_str("</w:p>");
    }

    fn words(&mut self, text: &Text, manner: RunStyle) {
        runs(&mut self.xml, text, manner, &mut self.addresses);
    }

    fn paragraph(&mut self, text: &Text, style: &str, more: &str, keep: bool) {
        let bidi = if self.from_right { "<w:bidi/>" } else { "" };
        self.open(style, &format!("{more}{bidi}"), keep);
        self.words(text, RunStyle::default());
        self.close();
    }

    /// The paragraph that word processors want beside a table, as low as can be.
    fn after_table(&mut self) {
        self.open("After", "", false);
        self.close();
    }

    fn title(&mut self, title: &TitleBlock) {
        self.paragraph(&title.title, "Title", "", true);
        if !title.subtitle.is_blank() {
            self.paragraph(&title.subtitle, "Subtitle", "", true);
        }
        if !title.facts.is_empty() {
            self.fields(&title.facts);
        }
    }

    fn list(&mut self, list: &List) {
        let number = match list.marker {
            Marker::Bullet => 1,
            Marker::Number => {
                self.numbered += 1;
                self.numbered + 1
            }
        };
        for Item { text, under } in &list.items {
            self.paragraph(text, "ListItem", &in_list(number, 0), false);
            for text in under {
                self.paragraph(text, "ListItem", &in_list(number, 1), false);
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_blank() {
            self.paragraph(&table.caption, "Caption", "", true);
        }
        let only = [col("")];
        let columns = if table.columns.is_empty() { &only } else { table.columns.as_slice() };
        let weights: Vec<f32> = columns.iter().map(|column| weight(column.weight)).collect();
        self.open_table(&shares(&weights), "Ruled");
        if columns.iter().any(|column| !column.heading.is_blank()) {
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (column, share) in columns.iter().zip(shares(&weights)) {
                self.open_cell(share, "");
                self.in_cell(&column.heading, column.align, RunStyle { bold: true });
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        let aligns: Vec<Align> = columns.iter().map(|column| column.align).collect();
        for row in &table.rows {
            self.row(row, &aligns, &shares(&weights), RunStyle::default());
        }
        if let Some(row) = &table.totals {
            self.row(row, &aligns, &shares(&weights), RunStyle { bold: true });
        }
        if table.rows.is_empty() && table.totals.is_none() && columns.iter().all(|c| c.heading.is_blank()) {
            self.row(&Row::default(), &aligns, &shares(&weights), RunStyle::default());
        }
        self.xml.push_str("</w:tbl>");
        self.after_table();
    }

    fn row(&mut self, row: &Row, aligns: &[Align], shares: &[u32], manner: RunStyle) {
        self.open_row(row.min_mm);
        for (at, (align, share)) in aligns.iter().zip(shares).enumerate() {
            // Surplus cells join the last column, so that no word of a ragged row is lost.
            let end = if at + 1 == aligns.len() { row.cells.len().max(at + 1) } else { at + 1 };
            let cells = row.cells.get(at..end.min(row.cells.len())).unwrap_or_default();
            self.open_cell(*share, "");
            self.cell(cells, *align, manner);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }

    fn cell(&mut self, cells: &[Cell], align: Align, manner: RunStyle) {
        let mut empty = true;
        for cell in cells {
            let shown: Vec<&Text> = cell.paragraphs.iter().filter(|text| !text.is_blank()).collect();
            match cell.datum {
                CellValue::Tick(ticked) => {
                    let (first, rest) = shown.split_first().map_or((None, &[][..]), |(f, r)| (Some(*f), r));
                    self.ticked(ticked, first, align, manner);
                    rest.iter().for_each(|text| self.in_cell(text, align, manner));
                    empty = false;
                }
                CellValue::Choices => {
                    shown.iter().for_each(|text| self.ticked(false, Some(text), align, manner));
                    empty &= shown.is_empty();
                }
                CellValue::Words | CellValue::Number(_) | CellValue::Date(_) | CellValue::Period(..) => {
                    shown.iter().for_each(|text| self.in_cell(text, align, manner));
                    empty &= shown.is_empty();
                }
            }
        }
        if empty {
            self.in_cell(&Text::default(), align, manner);
        }
    }

    fn ticked(&mut self, ticked: bool, text: Option<&Text>, align: Align, manner: RunStyle) {
        self.open_in_cell(align);
        tick_box(&mut self.xml, ticked);
        if let Some(text) = text {
            self.words(text, manner);
        }
        self.close();
    }

    fn open_in_cell(&mut self, align: Align) {
        let bidi = if self.from_right { "<w:bidi/>" } else { "" };
        let side = match align {
            Align::Start => "start",
            Align::Center => "center",
            Align::End => "end",
        };
        self.open("Cell", &format!(r#"{bidi}<w:jc w:val="{side}"/>"#), false);
    }

    fn in_cell(&mut self, text: &Text, align: Align, manner: RunStyle) {
        self.open_in_cell(align);
        self.words(text, manner);
        self.close();
    }

    fn open_table(&mut self, shares: &[u32], style: &str) {
        if self.turn {
            self.after_table();
        }
        let right = if self.from_right { "<w:bidiVisual/>" } else { "" };
        let _ = write!(
            self.xml,
            r#"<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{right}<w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>"#
        );
        for share in shares {
            let _ = write!(self.xml, r#"<w:gridCol w:w="{}"/>"#, share * 2);
        }
        self.xml.push_str("</w:tblGrid>");
    }

    fn open_row(&mut self, min_mm: f32) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
        if min_mm > 0.0 {
            let _ = write!(self.xml, r#"<w:trHeight w:val="{:.0}"/>"#, (min_mm * TWIPS).min(30_000.0));
        }
        self.xml.push_str("</w:trPr>");
    }

    fn open_cell(&mut self, share: u32, more: &str) {
        let _ = write!(self.xml, r#"<w:tc><w:tcPr><w:tcW w:w="{share}" w:type="pct"/>{more}</w:tcPr>"#);
    }

    fn fields(&mut self, fields: &[Field]) {
        if fields.is_empty() {
            return;
        }
        let shares = [1500, 3500];
        self.open_table(&shares, "Plain");
        for Field { label, value } in fields {
            let lines = match value {
                FieldValue::Given(_) => 1,
                FieldValue::Ruled(lines) => usize::from((*lines).max(1)),
            };
            for line in 0..lines {
                let ruled = matches!(value, FieldValue::Ruled(_));
                self.open_row(if ruled { HANDWRITING_MM } else { 0.0 });
                self.open_cell(shares[0], "");
                let shown = if line == 0 { label.clone() } else { Text::default() };
                self.in_cell(&shown, Align::Start, RunStyle { bold: true });
                self.xml.push_str("</w:tc>");
                self.open_cell(shares[1], if ruled { RULE_UNDER } else { "" });
                match value {
                    FieldValue::Given(words) => self.in_cell(words, Align::Start, RunStyle::default()),
                    FieldValue::Ruled(_) => self.in_cell(&Text::default(), Align::Start, RunStyle::default()),
                }
                self.xml.push_str("</w:tc></w:tr>");
            }
        }
        self.xml.push_str("</w:tbl>");
        self.after_table();
    }

    fn check(&mut self, item: &CheckItem) {
        self.open("", if self.from_right { "<w:bidi/>" } else { "" }, !item.note.is_blank());
        tick_box(&mut self.xml, item.ticked);
        self.words(&item.text, RunStyle::default());
        self.close();
        if !item.note.is_blank() {
            self.paragraph(&item.note, "Small", "", false);
        }
    }

    fn scale(&mut self, scale: &Scale) {
        self.paragraph(&scale.question, "", "", true);
        self.open("", if self.from_right { "<w:bidi/>" } else { "" }, false);
        self.words(&scale.low, RunStyle::default());
        self.words(&Text::from("  "), RunStyle::default());
        for number in scale.from..=scale.to.min(scale.from.saturating_add(10)) {
            tick_box(&mut self.xml, scale.chosen == Some(number));
            self.words(&Text::from(format!("{number}  ")), RunStyle::default());
        }
        self.words(&scale.high, RunStyle::default());
        self.close();
    }

    fn lines(&mut self, lines: &Lines) {
        if !lines.label.is_blank() {
            self.paragraph(&lines.label, "Caption", "", true);
        }
        if lines.count == 0 {
            return;
        }
        self.open_table(&[5000], "Plain");
        for _ in 0..lines.count {
            self.open_row(HANDWRITING_MM);
            self.open_cell(5000, RULE_UNDER);
            self.in_cell(&Text::default(), Align::Start, RunStyle::default());
            self.xml.push_str("</w:tc></w:tr>");
        }
        self.xml.push_str("</w:tbl>");
        self.after_table();
    }

    /// A chart becomes what it says and the table of its figures.
    fn chart(&mut self, chart: &Chart) {
        let mut table = figures(&chart.plot);
        table.caption = chart.caption.clone();
        self.table(&table);
        if !chart.alt.is_empty() {
            self.paragraph(&Text::from(chart.alt.as_str()), "Small", "", false);
        }
    }

    fn signatures(&mut self, pair: &[Signature]) {
        let shares = vec![5000 / u32::try_from(pair.len().max(1)).unwrap_or(1); pair.len()];
        self.open_table(&shares, "Plain");
        self.open_row(0.0);
        for (signature, share) in pair.iter().zip(&shares) {
            self.open_cell(*share, "");
            self.in_cell(&signature.role, Align::Start, RunStyle { bold: true });
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
        let most = pair.iter().map(|signature| signature.lines.len()).max().unwrap_or_default();
        for line in 0..most {
            self.open_row(HANDWRITING_MM);
            for (signature, share) in pair.iter().zip(&shares) {
                self.open_cell(*share, RULE_UNDER);
                let label = signature.lines.get(line).cloned().unwrap_or_default();
                self.in_cell(&label, Align::Start, RunStyle::default());
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        self.xml.push_str("</w:tbl>");
        self.after_table();
    }

    fn callout(&mut self, callout: &Callout) {
        if !callout.title.is_blank() {
            let title = callout.title.spans.iter().cloned().map(|mut span| {
                span.bold = true;
                span
            });
            self.paragraph(&Text { spans: title.collect() }, "Callout", "", !callout.body.is_empty());
        }
        callout.body.iter().for_each(|text| self.paragraph(text, "Callout", "", false));
    }

    fn sources(&mut self, sources: &[Text]) {
        for (number, source) in (1..).zip(sources) {
            self.open("Small", if self.from_right { "<w:bidi/>" } else { "" }, false);
            let _ = write!(
                self.xml,
                r#"<w:bookmarkStart w:id="{number}" w:name="source-{number}"/><w:bookmarkEnd w:id="{number}"/>"#
            );
            self.words(&Text::from(format!("{number}. ")), RunStyle::default());
            self.words(source, RunStyle::default());
            self.close();
        }
    }
}

const RULE_UNDER: &str =
    r#"<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="808080"/></w:tcBorders>"#;

fn heading_style(level: Level) -> &'static str {
    match level {
        Level::One => "Heading1",
        Level::Two => "Heading2",
        Level::Three => "Heading3",
    }
}

fn in_list(number: usize, depth: u8) -> String {
    format!(r#"<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>"#)
}

fn weight(weight: f32) -> f32 {
    if weight.is_finite() { weight.clamp(0.3, 8.0) } else { 1.0 }
}

/// Widths in fiftieths of a percent.
fn shares(weights: &[f32]) -> Vec<u32> {
    let sum: f32 = weights.iter().sum();
    weights.iter().map(|weight| (weight / sum.max(0.1) * WHOLE) as u32).collect()
}

/// The figures of a chart as rows and columns.
pub(crate) fn figures(plot: &Plot) -> Table {
    let number = |value: Option<f64>, shown: &str| match value.filter(|value| value.is_finite()) {
        Some(value) => Cell::number(value, shown),
        None => Cell::from(shown),
    };
    match plot {
        Plot::Bars { bars, .. } => {
            let mut table = Table::new([col("").wide(2.0), col("").end()]);
            for bar in bars {
                table.push([Cell::from(bar.label.as_str()), number(bar.value, &bar.shown)]);
            }
            table
        }
        Plot::Dumbbells { rows, before, after, .. } => {
            let heads = [before, after].map(|head| col(head.as_str()).end());
            let mut table = Table::new([col("").wide(2.0)].into_iter().chain(heads).chain([col("")]));
            for row in rows {
                let figure = |value: Option<f64>| {
                    value.map_or_else(Cell::blank, |value| number(Some(value), &value.to_string()))
                };
                table.push([
                    Cell::from(row.label.as_str()),
                    figure(row.before),
                    figure(row.after),
                    Cell::from(row.shown.as_str()),
                ]);
            }
            table
        }
        Plot::Lines { steps, series, .. } => {
            let heads = series.iter().map(|series| col(series.label.as_str()).end());
            let mut table = Table::new([col("")].into_iter().chain(heads));
            for (at, step) in steps.iter().enumerate() {
                let values = series.iter().map(|series| {
                    let value = series.values.get(at).copied().flatten();
                    value.map_or_else(Cell::blank, |value| number(Some(value), &value.to_string()))
                });
                table.push([Cell::from(step.as_str())].into_iter().chain(values));
            }
            table
        }
        Plot::Timeline { rows, axis } => {
            let mut table = Table::new([col("").wide(2.0), col("")]);
            for row in rows {
                let near = |at: f64| {
                    let mark = axis.marks.iter().rev().find(|mark| mark.at <= at);
                    mark.map(|mark| mark.label.clone()).unwrap_or_default()
                };
                let (from, to) = (near(row.from), near(row.to));
                let when = if from == to { from } else { format!("{from} – {to}") };
                table.push([row.label.clone(), when]);
            }
            table
        }
    }
}
