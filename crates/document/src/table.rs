//! Tables: what each column wants, and rows that renderers keep whole.

use chrono::NaiveDate;

use super::text::Text;

/// Where a column's words stand. `Start` is the left in English and the right in Arabic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Where reading begins.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// Where reading ends: figures stand in line.
    End,
}

/// One column: its heading and its claim on the width.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The words of the heading; may be blank.
    pub heading: Text,
    /// Share of the width left over when every column has what its words need; 1 by default.
    pub weight: f32,
    /// The least width in millimetres, whatever the words need.
    pub min_mm: f32,
    /// Where the words of the column stand.
    pub align: Align,
    /// Headings of its first and last days, for a column of periods: a spreadsheet has a column for each.
    pub ends: Option<[Text; 2]>,
}

/// Starts a column: `col("Action").wide(3.0)`.
pub fn col(heading: impl Into<Text>) -> Column {
    Column { heading: heading.into(), weight: 1.0, min_mm: 0.0, align: Align::Start, ends: None }
}

impl Column {
    /// Sets the share of the spare width.
    #[must_use]
    pub fn wide(mut self, weight: f32) -> Self {
        self.weight = weight;
        self
    }

    /// Sets the least width in millimetres, for columns filled in by hand.
    #[must_use]
    pub fn at_least_mm(mut self, millimetres: f32) -> Self {
        self.min_mm = millimetres;
        self
    }

    /// Names the first and the last days of a column of periods.
    #[must_use]
    pub fn ends(mut self, first: impl Into<Text>, last: impl Into<Text>) -> Self {
        self.ends = Some([first.into(), last.into()]);
        self
    }

    /// Stands the words in the middle.
    #[must_use]
    pub fn center(mut self) -> Self {
        self.align = Align::Center;
        self
    }

    /// Stands the words at the end, for figures.
    #[must_use]
    pub fn end(mut self) -> Self {
        self.align = Align::End;
        self
    }
}

/// What a cell means besides its words, so that a spreadsheet can compute with it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum CellValue {
    /// Only words, even where they look like a formula or a number.
    #[default]
    Words,
    /// A number; the words show it rounded and grouped for the reader.
    Number(f64),
    /// A calendar day.
    Date(NaiveDate),
    /// A period by its first and last day, either of which may be open.
    Period(Option<NaiveDate>, Option<NaiveDate>),
    /// A box to tick, drawn as a shape; `true` is ticked. Words may follow it.
    Tick(bool),
    /// Answers to choose from: a box to tick before each paragraph, drawn as a shape.
    Choices,
}

/// One cell: paragraphs, and what they mean to a spreadsheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// The paragraphs; none for a cell to be filled in by hand.
    pub paragraphs: Vec<Text>,
    /// The value behind the words.
    pub value: CellValue,
}

impl Cell {
    /// An empty cell, to be filled in by hand.
    #[must_use]
    pub fn blank() -> Self {
        Self::default()
    }

    /// A cell of several paragraphs.
    pub fn paragraphs<T: Into<Text>>(paragraphs: impl IntoIterator<Item = T>) -> Self {
        Self { paragraphs: paragraphs.into_iter().map(Into::into).collect(), value: CellValue::Words }
    }

    /// A number with the words that show it.
    pub fn number(value: f64, shown: impl Into<Text>) -> Self {
        Self { paragraphs: vec![shown.into()], value: CellValue::Number(value) }
    }

    /// A day with the words that show it.
    pub fn date(day: NaiveDate, shown: impl Into<Text>) -> Self {
        Self { paragraphs: vec![shown.into()], value: CellValue::Date(day) }
    }

    /// A period with the words that show it.
    pub fn period(first: Option<NaiveDate>, last: Option<NaiveDate>, shown: impl Into<Text>) -> Self {
        Self { paragraphs: vec![shown.into()], value: CellValue::Period(first, last) }
    }

    /// Answers to choose from, each after a box to tick.
    pub fn choices<T: Into<Text>>(answers: impl IntoIterator<Item = T>) -> Self {
        Self { value: CellValue::Choices, ..Self::paragraphs(answers) }
    }

    /// A box to tick.
    #[must_use]
    pub fn tick(ticked: bool) -> Self {
        Self { paragraphs: Vec::new(), value: CellValue::Tick(ticked) }
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(words: T) -> Self {
        Self { paragraphs: vec![words.into()], value: CellValue::Words }
    }
}

/// One row; never split between pages unless it is taller than one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// One cell a column; missing cells are blank, surplus ones join the last column.
    pub cells: Vec<Cell>,
    /// The least height in millimetres, for rows filled in by hand.
    pub min_mm: f32,
}

/// A table with its heading row repeated on every page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Words above the table; repeated with the "continued" mark on later pages. Blank for none.
    pub caption: Text,
    /// The columns in reading order.
    pub columns: Vec<Column>,
    /// The rows in reading order.
    pub rows: Vec<Row>,
    /// A last row of totals, kept with the row before it.
    pub totals: Option<Row>,
}

/// The height of a row a person can write in, in millimetres.
pub const HANDWRITING_MM: f32 = 9.0;

impl Table {
    /// A table of these columns and no rows yet.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self { columns: columns.into_iter().collect(), ..Self::default() }
    }

    /// Sets the words above the table.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<Text>) -> Self {
        self.caption = caption.into();
        self
    }

    /// Adds a row of cells.
    #[must_use]
    pub fn row<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.push(cells);
        self
    }

    /// Adds a row of cells in place, for loops.
    pub fn push<C: Into<Cell>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), min_mm: 0.0 });
    }

    /// Adds a row with room to write in its empty cells.
    #[must_use]
    pub fn row_to_fill<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        let cells = cells.into_iter().map(Into::into).collect();
        self.rows.push(Row { cells, min_mm: HANDWRITING_MM });
        self
    }

    /// Adds empty rows to be filled in by hand.
    #[must_use]
    pub fn blank_rows(mut self, count: usize) -> Self {
        self.rows.extend((0..count).map(|_| Row { cells: Vec::new(), min_mm: HANDWRITING_MM }));
        self
    }

    /// Sets the totals row.
    #[must_use]
    pub fn totals<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.totals = Some(Row { cells: cells.into_iter().map(Into::into).collect(), min_mm: 0.0 });
        self
    }
}
