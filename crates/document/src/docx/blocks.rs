//! Blocks as paragraphs and tables of an office file.

use super::styles::border;
use super::words::{Addresses, RunStyle, runs, tick_box};
use super::xml::{Attributes, NAMES, Xml};
use crate::chart::Chart;
use crate::pdf::{Paper, PaperSize};
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
    pub(super) xml: Xml,
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
        let mut xml = Xml::new();
        xml.start("w:document", NAMES);
        xml.start("w:body", &[]);
        Self { xml, addresses: Vec::new(), numbered: 0, from_right, together: false, turn: false }
    }

    /// The whole part, for this paper.
    pub(super) fn finish(mut self, paper: &Paper) -> Xml {
        section(&mut self.xml, paper);
        self.xml.end("w:body");
        self.xml.end("w:document");
        self.xml
    }

    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => self.title(title),
            Block::Heading(level, words) => self.paragraph(words, Shape::of(heading_style(*level)).kept()),
            Block::Paragraph(Paragraph { text, role, keep_with_next }) => {
                let style = match role {
                    TextRole::Body => "",
                    TextRole::Lead => "Lead",
                    TextRole::Small => "Small",
                };
                self.paragraph(text, Shape { keep: *keep_with_next, ..Shape::of(style) });
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

    /// An element of the file with what `inside` writes.
    fn element(&mut self, name: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        self.xml.start(name, attributes);
        inside(self);
        self.xml.end(name);
    }

    /// A paragraph with what `inside` writes.
    fn shaped(&mut self, shape: Shape, inside: impl FnOnce(&mut Self)) {
        let keep = shape.keep || self.together;
        let turn = std::mem::take(&mut self.turn);
        let from_right = self.from_right;
        self.element("w:p", &[], |body| {
            // The properties stand in the order of the schema.
            body.xml.element("w:pPr", &[], |xml| {
                if !shape.style.is_empty() {
                    xml.value("w:pStyle", shape.style);
                }
                if keep {
                    xml.empty("w:keepNext", &[]);
                }
                if turn {
                    xml.empty("w:pageBreakBefore", &[]);
                }
                if let Some((number, depth)) = shape.list {
                    xml.element("w:numPr", &[], |xml| {
                        xml.value("w:ilvl", depth);
                        xml.value("w:numId", number);
                    });
                }
                if from_right {
                    xml.empty("w:bidi", &[]);
                }
                if let Some(align) = shape.align {
                    let side = match align {
                        Align::Start => "start",
                        Align::Center => "center",
                        Align::End => "end",
                    };
                    xml.value("w:jc", side);
                }
            });
            inside(body);
        });
    }

    fn words(&mut self, text: &Text, style: RunStyle) {
        runs(&mut self.xml, text, style, &mut self.addresses);
    }

    fn paragraph(&mut self, text: &Text, shape: Shape) {
        self.shaped(shape, |body| body.words(text, RunStyle::default()));
    }

    /// The paragraph that word processors want beside a table, as low as can be.
    fn after_table(&mut self) {
        self.shaped(Shape::of("After"), |_| ());
    }

    fn title(&mut self, title: &TitleBlock) {
        self.paragraph(&title.title, Shape::of("Title").kept());
        if !title.subtitle.is_blank() {
            self.paragraph(&title.subtitle, Shape::of("Subtitle").kept());
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
            self.paragraph(text, Shape { list: Some((number, 0)), ..Shape::of("ListItem") });
            for text in under {
                self.paragraph(text, Shape { list: Some((number, 1)), ..Shape::of("ListItem") });
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_blank() {
            self.paragraph(&table.caption, Shape::of("Caption").kept());
        }
        let only = [col("")];
        let columns = if table.columns.is_empty() { &only } else { table.columns.as_slice() };
        let weights: Vec<f32> = columns.iter().map(|column| weight(column.weight)).collect();
        let shares = shares(&weights);
        let aligns: Vec<Align> = columns.iter().map(|column| column.align).collect();
        let headed = columns.iter().any(|column| !column.heading.is_blank());
        self.in_table(&shares, "Ruled", |body| {
            if headed {
                body.element("w:tr", &[], |body| {
                    body.xml.element("w:trPr", &[], |xml| {
                        xml.empty("w:cantSplit", &[]);
                        xml.empty("w:tblHeader", &[]);
                    });
                    for (column, share) in columns.iter().zip(&shares) {
                        body.in_column(*share, false, |body| {
                            body.in_cell(&column.heading, column.align, RunStyle { bold: true });
                        });
                    }
                });
            }
            for row in &table.rows {
                body.row(row, &aligns, &shares, RunStyle::default());
            }
            if let Some(row) = &table.totals {
                body.row(row, &aligns, &shares, RunStyle { bold: true });
            }
            if table.rows.is_empty() && table.totals.is_none() && !headed {
                body.row(&Row::default(), &aligns, &shares, RunStyle::default());
            }
        });
    }

    fn row(&mut self, row: &Row, aligns: &[Align], shares: &[u32], style: RunStyle) {
        self.in_row(row.min_mm, |body| {
            for (at, (align, share)) in aligns.iter().zip(shares).enumerate() {
                // Surplus cells join the last column, so that no word of a ragged row is lost.
                let end = if at + 1 == aligns.len() { row.cells.len().max(at + 1) } else { at + 1 };
                let cells = row.cells.get(at..end.min(row.cells.len())).unwrap_or_default();
                body.in_column(*share, false, |body| body.cell(cells, *align, style));
            }
        });
    }

    fn cell(&mut self, cells: &[Cell], align: Align, style: RunStyle) {
        let mut empty = true;
        for cell in cells {
            let shown: Vec<&Text> = cell.paragraphs.iter().filter(|text| !text.is_blank()).collect();
            match cell.value {
                CellValue::Tick(ticked) => {
                    let (first, rest) = shown.split_first().map_or((None, &[][..]), |(f, r)| (Some(*f), r));
                    self.ticked(ticked, first, align, style);
                    rest.iter().for_each(|text| self.in_cell(text, align, style));
                    empty = false;
                }
                CellValue::Choices => {
                    shown.iter().for_each(|text| self.ticked(false, Some(text), align, style));
                    empty &= shown.is_empty();
                }
                CellValue::Words | CellValue::Number(_) | CellValue::Date(_) | CellValue::Period(..) => {
                    shown.iter().for_each(|text| self.in_cell(text, align, style));
                    empty &= shown.is_empty();
                }
            }
        }
        if empty {
            self.in_cell(&Text::default(), align, style);
        }
    }

    fn ticked(&mut self, ticked: bool, text: Option<&Text>, align: Align, style: RunStyle) {
        self.shaped(Shape { align: Some(align), ..Shape::of("Cell") }, |body| {
            tick_box(&mut body.xml, ticked);
            if let Some(text) = text {
                body.words(text, style);
            }
        });
    }

    fn in_cell(&mut self, text: &Text, align: Align, style: RunStyle) {
        self.shaped(Shape { align: Some(align), ..Shape::of("Cell") }, |body| body.words(text, style));
    }

    /// A table whose columns have these shares of the width, with the rows that `rows` writes.
    fn in_table(&mut self, shares: &[u32], style: &str, rows: impl FnOnce(&mut Self)) {
        if self.turn {
            self.after_table();
        }
        let from_right = self.from_right;
        self.element("w:tbl", &[], |body| {
            body.xml.element("w:tblPr", &[], |xml| {
                xml.value("w:tblStyle", style);
                if from_right {
                    xml.empty("w:bidiVisual", &[]);
                }
                xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
            });
            body.xml.element("w:tblGrid", &[], |xml| {
                for share in shares {
                    xml.empty("w:gridCol", &[("w:w", &(share * 2).to_string())]);
                }
            });
            rows(body);
        });
        self.after_table();
    }

    /// A row at least this high, with the cells that `cells` writes.
    fn in_row(&mut self, min_mm: f32, cells: impl FnOnce(&mut Self)) {
        self.element("w:tr", &[], |body| {
            body.xml.element("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                if min_mm > 0.0 {
                    xml.value("w:trHeight", format!("{:.0}", (min_mm * TWIPS).min(30_000.0)));
                }
            });
            cells(body);
        });
    }

    /// A cell of this share of the width, with a line under it to write on where it is `ruled`.
    fn in_column(&mut self, share: u32, ruled: bool, inside: impl FnOnce(&mut Self)) {
        self.element("w:tc", &[], |body| {
            body.xml.element("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &share.to_string()), ("w:type", "pct")]);
                if ruled {
                    xml.element("w:tcBorders", &[], |xml| xml.empty("w:bottom", &border("4", "0", "808080")));
                }
            });
            inside(body);
        });
    }

    fn fields(&mut self, fields: &[Field]) {
        if fields.is_empty() {
            return;
        }
        let none = Text::default();
        self.in_table(&[1500, 3500], "Plain", |body| {
            for Field { label, value } in fields {
                let (words, lines, ruled) = match value {
                    FieldValue::Given(words) => (words, 1, false),
                    FieldValue::Ruled(lines) => (&none, usize::from((*lines).max(1)), true),
                };
                for line in 0..lines {
                    let label = if line == 0 { label } else { &none };
                    body.in_row(if ruled { HANDWRITING_MM } else { 0.0 }, |body| {
                        body.in_column(1500, false, |body| {
                            body.in_cell(label, Align::Start, RunStyle { bold: true });
                        });
                        body.in_column(3500, ruled, |body| {
                            body.in_cell(words, Align::Start, RunStyle::default());
                        });
                    });
                }
            }
        });
    }

    fn check(&mut self, item: &CheckItem) {
        let noted = !item.note.is_blank();
        self.shaped(Shape { keep: noted, ..Shape::default() }, |body| {
            tick_box(&mut body.xml, item.ticked);
            body.words(&item.text, RunStyle::default());
        });
        if noted {
            self.paragraph(&item.note, Shape::of("Small"));
        }
    }

    fn scale(&mut self, scale: &Scale) {
        self.paragraph(&scale.question, Shape::default().kept());
        self.shaped(Shape::default(), |body| {
            body.words(&scale.low, RunStyle::default());
            body.words(&Text::from("  "), RunStyle::default());
            for number in scale.from..=scale.to.min(scale.from.saturating_add(10)) {
                tick_box(&mut body.xml, scale.chosen == Some(number));
                body.words(&Text::from(format!("{number}  ")), RunStyle::default());
            }
            body.words(&scale.high, RunStyle::default());
        });
    }

    fn lines(&mut self, lines: &Lines) {
        if !lines.label.is_blank() {
            self.paragraph(&lines.label, Shape::of("Caption").kept());
        }
        if lines.count == 0 {
            return;
        }
        self.in_table(&[5000], "Plain", |body| {
            for _ in 0..lines.count {
                body.in_row(HANDWRITING_MM, |body| {
                    body.in_column(5000, true, |body| {
                        body.in_cell(&Text::default(), Align::Start, RunStyle::default());
                    });
                });
            }
        });
    }

    /// A chart becomes what it says and the table of its figures.
    fn chart(&mut self, chart: &Chart) {
        let mut table = chart.plot.table();
        table.caption = chart.caption.clone();
        self.table(&table);
        if !chart.alt.is_empty() {
            self.paragraph(&Text::from(chart.alt.as_str()), Shape::of("Small"));
        }
    }

    fn signatures(&mut self, pair: &[Signature]) {
        let share = 5000 / u32::try_from(pair.len().max(1)).unwrap_or(1);
        let most = pair.iter().map(|signature| signature.lines.len()).max().unwrap_or_default();
        self.in_table(&vec![share; pair.len()], "Plain", |body| {
            body.in_row(0.0, |body| {
                for signature in pair {
                    body.in_column(share, false, |body| {
                        body.in_cell(&signature.role, Align::Start, RunStyle { bold: true });
                    });
                }
            });
            for line in 0..most {
                body.in_row(HANDWRITING_MM, |body| {
                    for signature in pair {
                        let label = signature.lines.get(line).cloned().unwrap_or_default();
                        body.in_column(share, true, |body| {
                            body.in_cell(&label, Align::Start, RunStyle::default());
                        });
                    }
                });
            }
        });
    }

    fn callout(&mut self, callout: &Callout) {
        if !callout.title.is_blank() {
            let title = callout.title.spans.iter().cloned().map(|mut span| {
                span.bold = true;
                span
            });
            let shape = Shape { keep: !callout.body.is_empty(), ..Shape::of("Callout") };
            self.paragraph(&Text { spans: title.collect() }, shape);
        }
        callout.body.iter().for_each(|text| self.paragraph(text, Shape::of("Callout")));
    }

    fn sources(&mut self, sources: &[Text]) {
        for (number, source) in (1..).zip(sources) {
            self.shaped(Shape::of("Small"), |body| {
                let id = number.to_string();
                let name = format!("source-{number}");
                body.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
                body.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
                body.words(&Text::from(format!("{number}. ")), RunStyle::default());
                body.words(source, RunStyle::default());
            });
        }
    }
}

/// How a paragraph is set.
#[derive(Clone, Copy, Default)]
struct Shape {
    style: &'static str,
    /// Whether it stays on the page of the next paragraph.
    keep: bool,
    /// The list that it is in, and how deep.
    list: Option<(usize, u8)>,
    align: Option<Align>,
}

impl Shape {
    fn of(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }

    fn kept(self) -> Self {
        Self { keep: true, ..self }
    }
}

fn heading_style(level: Level) -> &'static str {
    match level {
        Level::One => "Heading1",
        Level::Two => "Heading2",
        Level::Three => "Heading3",
    }
}

fn weight(weight: f32) -> f32 {
    if weight.is_finite() { weight.clamp(0.3, 8.0) } else { 1.0 }
}

/// Widths in fiftieths of a percent.
fn shares(weights: &[f32]) -> Vec<u32> {
    let sum: f32 = weights.iter().sum();
    weights.iter().map(|weight| (weight / sum.max(0.1) * WHOLE) as u32).collect()
}

/// The section that ends the body: paper, margins and the footer of each page.
fn section(xml: &mut Xml, paper: &Paper) {
    let (width, height) = match paper.size {
        PaperSize::A4 => ("11906", "16838"),
        PaperSize::Letter => ("12240", "15840"),
    };
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer")]);
        xml.empty("w:pgSz", &[("w:w", width), ("w:h", height)]);
        let margins = [
            ("w:top", "964"),
            ("w:right", "1134"),
            ("w:bottom", "1134"),
            ("w:left", "1134"),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins);
    });
}
