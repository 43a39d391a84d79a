//! Rows and columns of values, before they become a file.

use chrono::NaiveDate;

use crate::clean::clean;
use crate::{Block, Cell, CellValue, Document, Field, FieldValue, Table, Text};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Empty,
    /// Words stay words, whatever they begin with.
    Words(String),
    Number(f64),
    Date(NaiveDate),
    Tick(bool),
}

/// A sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// From the caption or the heading above; not yet fit for a sheet's name.
    pub(super) name: String,
    /// Headings of the columns; none on the sheet of words.
    pub(super) headings: Vec<String>,
    pub(super) rows: Vec<Vec<Value>>,
}

/// The words of a document as a first sheet, then a sheet for each table.
pub(super) fn grids(document: &Document) -> (Grid, Vec<Grid>) {
    let mut sorter = Sorter {
        words: Grid { name: document.title.clone(), headings: Vec::new(), rows: Vec::new() },
        tables: Vec::new(),
        heading: document.title.clone(),
    };
    sorter.blocks(&document.blocks);
    (sorter.words, sorter.tables)
}

struct Sorter {
    words: Grid,
    tables: Vec<Grid>,
    /// The last heading, which names a table without a caption.
    heading: String,
}

impl Sorter {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => {
                self.line([&title.title]);
                self.line([&title.subtitle]);
                title.facts.iter().for_each(|field| self.field(field));
            }
            Block::Heading(_, text) => {
                self.heading = plain(text);
                self.line([text]);
            }
            Block::Paragraph(paragraph) => self.line([&paragraph.text]),
            Block::List(list) => {
                for item in &list.items {
                    self.line([&item.text]);
                    item.under.iter().for_each(|text| self.line([text]));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Fields(fields) => fields.items.iter().for_each(|field| self.field(field)),
            Block::Checklist(items) => {
                for item in items {
                    let row =
                        [&item.text, &item.note].map(value).into_iter().chain([Value::Tick(item.ticked)]);
                    self.words.rows.push(row.collect());
                }
            }
            Block::Scales(scales) => {
                for scale in scales {
                    let chosen = scale.chosen.map_or(Value::Empty, |chosen| Value::Number(chosen.into()));
                    let row =
                        [&scale.question, &scale.low, &scale.high].map(value).into_iter().chain([chosen]);
                    self.words.rows.push(row.collect());
                }
            }
            Block::Lines(lines) => self.line([&lines.label]),
            Block::Chart(chart) => {
                let table = Table { caption: chart.caption.clone(), ..chart.plot.table() };
                self.table(&table);
                self.line([&Text::from(chart.alt.as_str())]);
            }
            Block::Signatures(signatures) => {
                for signature in signatures {
                    self.line(std::iter::once(&signature.role).chain(&signature.lines));
                }
            }
            Block::Callout(callout) => {
                self.line([&callout.title]);
                callout.body.iter().for_each(|text| self.line([text]));
            }
            Block::Sources(sources) => {
                for (number, text) in (1_u32..).zip(sources) {
                    self.words.rows.push(vec![value(text), Value::Number(number.into())]);
                }
            }
            Block::Together(blocks) => self.blocks(blocks),
            Block::PageBreak => {}
        }
    }

    fn line<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) {
        let row: Vec<Value> = texts.into_iter().map(value).collect();
        if row.iter().any(|value| *value != Value::Empty) {
            self.words.rows.push(row);
        }
    }

    fn field(&mut self, field: &Field) {
        let blank = Text::default();
        let given = match &field.value {
            FieldValue::Given(given) => given,
            FieldValue::Ruled(_) => &blank,
        };
        self.line([&field.label, given]);
    }

    fn table(&mut self, table: &Table) {
        let name = if table.caption.is_blank() { self.heading.clone() } else { plain(&table.caption) };
        let headings = table.columns.iter().flat_map(|column| match &column.ends {
            Some(ends) => ends.iter().map(plain).collect(),
            None => vec![plain(&column.heading)],
        });
        let is_period = |at: usize| table.columns.get(at).is_some_and(|column| column.ends.is_some());
        let rows = table.rows.iter().chain(&table.totals).map(|row| {
            let cells = row.cells.iter().enumerate();
            cells.flat_map(|(at, of)| if is_period(at) { period(of) } else { vec![cell(of)] }).collect()
        });
        self.tables.push(Grid { name, headings: headings.collect(), rows: rows.collect() });
    }
}

fn plain(text: &Text) -> String {
    clean(text.words().trim()).into_owned()
}

fn value(text: &Text) -> Value {
    if text.is_blank() { Value::Empty } else { Value::Words(plain(text)) }
}

/// The first and the last day; words that are no period stay whole in the first column.
fn period(of: &Cell) -> Vec<Value> {
    let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Date);
    match of.value {
        CellValue::Period(first, last) => vec![day(first), day(last)],
        _ => vec![cell(of), Value::Empty],
    }
}

fn cell(cell: &Cell) -> Value {
    let words: Vec<String> = cell.paragraphs.iter().map(plain).filter(|words| !words.is_empty()).collect();
    match cell.value {
        CellValue::Number(number) if number.is_finite() => Value::Number(number),
        CellValue::Date(day) => Value::Date(day),
        // Words beside a box are worth more than the box.
        CellValue::Tick(ticked) if words.is_empty() => Value::Tick(ticked),
        CellValue::Words
        | CellValue::Number(_)
        | CellValue::Period(..)
        | CellValue::Tick(_)
        | CellValue::Choices => {
            if words.is_empty() {
                Value::Empty
            } else {
                Value::Words(words.join("\n"))
            }
        }
    }
}
