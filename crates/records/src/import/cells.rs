//! The cells of a sheet as they are read one by one, within budgets: whatever a file states about its size, memory is only
//! used for cells that are there.

use std::collections::BTreeMap;

use jirani_base::i18n::Translations;

use crate::error::{Error, Result};

/// The most rows that come in at once.
pub const MOST_ROWS: usize = 50_000;

/// Rows for titles and headings above them.
const ABOVE: usize = 20;

/// The most columns of a row.
pub(super) const MOST_COLUMNS: u32 = 200;

/// The most cells of a sheet, those included that are skipped within a row.
const MOST_CELLS: usize = 2_000_000;

/// The most bytes of text in a sheet.
const MOST_TEXT: usize = 32 << 20;

/// So many sheets are named in a note.
const MOST_NAMED: usize = 5;

/// The longest text of a cell in UTF-16 units, as spreadsheet programs have it.
const LONGEST: usize = 32_767;

/// From so many bytes on a text is certainly longer than that, and the rest of it is not kept.
const LONGEST_BYTES: usize = 4 * LONGEST;

/// The rows of one sheet that hold something, and what a person should know about how they were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The sheet's name; empty for text files.
    pub name: String,
    /// The rows with at least one cell, in order.
    pub rows: Vec<Row>,
    /// How many cells hold formulas.
    pub formulas: usize,
    /// Whether there are cells beyond the last column that is read.
    pub wide: bool,
    /// Other sheets with rows.
    pub others: Vec<String>,
    /// Sheets that exceed what is read.
    pub too_large: Vec<String>,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// As the spreadsheet numbers it, from 1.
    pub number: u32,
    /// The cells up to the last one that holds something.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// What it says; dates as `YYYY-MM-DD`, an empty text for nothing.
    Translations(Box<str>),
    /// It cannot be read.
    Wrong(Flaw),
}

/// Why a cell cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It holds an error such as `#REF!`.
    Error(&'static str),
    /// It holds a formula whose value the file does not have.
    NoValue,
    /// Its text is longer than any spreadsheet program writes.
    TooLong,
}

/// The errors that cells may show, in the languages in which spreadsheet programs write them.
const ERRORS: [&str; 12] = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#NUL!", "#VALEUR!", "#NOM?",
    "#NOMBRE!", "#ERROR",
];

impl Cell {
    pub(super) const EMPTY_TEXT: &'static str = "";

    /// A text without the spaces around it.
    pub(super) fn text(text: &str) -> Cell {
        let text = text.trim();
        if text.len() > LONGEST_BYTES || (text.len() > LONGEST && text.encode_utf16().count() > LONGEST) {
            return Cell::Wrong(Flaw::TooLong);
        }
        Cell::Translations(text.into())
    }

    /// An error; what is not known as one is `#ERROR`.
    pub(super) fn error(shown: &str) -> Cell {
        Cell::Wrong(Flaw::Error(error(shown).unwrap_or("#ERROR")))
    }

    /// What it says; nothing where it cannot be read.
    pub fn words(&self) -> &str {
        match self {
            Cell::Translations(words) => words,
            Cell::Wrong(_) => Self::EMPTY_TEXT,
        }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Translations(words) if words.is_empty())
    }
}

/// The error that a text is.
pub(super) fn error(shown: &str) -> Option<&'static str> {
    ERRORS.into_iter().find(|error| *error == shown)
}

impl Flaw {
    /// What is wrong and what to do about it.
    pub(super) fn message(self, words: &Translations) -> String {
        match self {
            Flaw::Error(error) => words.with("import-cell-error", &[("error", error.into())]),
            Flaw::NoValue => words.text("import-cell-no-value"),
            Flaw::TooLong => words.text("import-cell-long"),
        }
    }
}

impl Sheet {
    /// What a person should know about how the file was read.
    pub(super) fn notes(&self, words: &Translations) -> Vec<String> {
        let separator = words.text("list-separator");
        let mut notes = Vec::new();
        if !self.others.is_empty() {
            let others = self.others.join(&separator);
            let arguments = [("sheet", self.name.as_str().into()), ("others", others.as_str().into())];
            notes.push(words.with("import-note-sheet", &arguments));
        }
        if !self.too_large.is_empty() {
            let sheets = self.too_large.join(&separator);
            notes.push(words.with("import-note-too-large", &[("sheets", sheets.as_str().into())]));
        }
        if self.formulas > 0 {
            notes.push(words.with("import-note-formulas", &[("count", self.formulas.into())]));
        }
        if self.wide {
            notes.push(words.with("import-note-wide", &[("columns", MOST_COLUMNS.into())]));
        }
        notes
    }
}

/// Adds to a text that is put together from pieces; beyond the longest text of a cell nothing more is kept.
pub(super) fn append(text: &mut String, piece: &str) {
    if text.len() <= LONGEST_BYTES {
        text.push_str(piece);
    }
}

/// What has been read of a sheet.
#[derive(Default)]
pub(super) struct Gatherer {
    rows: BTreeMap<u32, Vec<Cell>>,
    cells: usize,
    text: usize,
    formulas: usize,
    wide: bool,
}

impl Gatherer {
    /// Takes a cell at a row and a column, both counted from 0.
    ///
    /// # Errors
    /// When a budget is exceeded.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<()> {
        if cell.is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            self.wide = true;
            return Ok(());
        }
        if self.rows.len() >= MOST_ROWS + ABOVE && !self.rows.contains_key(&row) {
            return Err(refuse("import-rows"));
        }
        self.text += cell.words().len();
        let cells = self.rows.entry(row).or_default();
        let place = usize::try_from(column).unwrap_or(usize::MAX);
        if cells.len() <= place {
            self.cells += place + 1 - cells.len();
            if self.cells <= MOST_CELLS {
                cells.resize(place + 1, Cell::Translations(Box::default()));
            }
        }
        if self.cells > MOST_CELLS || self.text > MOST_TEXT {
            return Err(refuse("import-large"));
        }
        if let Some(there) = cells.get_mut(place) {
            *there = cell;
        }
        Ok(())
    }

    /// Counts a cell with a formula.
    pub(super) fn formula(&mut self) {
        self.formulas += 1;
    }

    /// The sheet that was read.
    pub(super) fn sheet(self, name: &str) -> Sheet {
        let rows = self.rows.into_iter().map(|(row, cells)| Row { number: row.saturating_add(1), cells });
        Sheet {
            name: name.to_owned(),
            rows: rows.collect(),
            formulas: self.formulas,
            wide: self.wide,
            ..Sheet::default()
        }
    }
}

/// Chooses among the sheets of a workbook: the one with the most rows, those that are shown before hidden ones.
#[derive(Default)]
pub(super) struct Choice {
    best: Option<(bool, Sheet)>,
    others: Vec<String>,
    too_large: Vec<String>,
    why: Option<crate::error::Error>,
}

impl Choice {
    /// Remembers the name of a sheet that is not read from, for the note; a few are enough.
    fn name(names: &mut Vec<String>, name: String) {
        match names.len() {
            0..MOST_NAMED => names.push(name),
            MOST_NAMED => names.push("…".to_owned()),
            _ => {}
        }
    }

    /// Takes what reading one sheet gave; a sheet that exceeds a budget does not bar the others.
    ///
    /// # Errors
    /// When the file is not sound.
    pub(super) fn take(&mut self, name: &str, hidden: bool, read: Result<Gatherer>) -> Result<()> {
        let sheet = match read {
            Ok(gathered) => gathered.sheet(name),
            Err(crate::error::Error::NotAllowed(why @ ("import-rows" | "import-large"))) => {
                Self::name(&mut self.too_large, name.to_owned());
                self.why.get_or_insert(refuse(why));
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        if sheet.rows.is_empty() {
            return Ok(());
        }
        let better = self
            .best
            .as_ref()
            .is_none_or(|(best_hidden, best)| (!hidden, sheet.rows.len()) > (!best_hidden, best.rows.len()));
        let beside = if better { self.best.replace((hidden, sheet)) } else { Some((hidden, sheet)) };
        if let Some((hidden, beside)) = beside
            && !hidden
        {
            Self::name(&mut self.others, beside.name);
        }
        Ok(())
    }

    /// The sheet to read from.
    ///
    /// # Errors
    /// When none has rows, or all that have are too large.
    pub(super) fn sheet(self) -> Result<Sheet> {
        match (self.best, self.why) {
            (Some((_, sheet)), _) => Ok(Sheet { others: self.others, too_large: self.too_large, ..sheet }),
            (None, Some(why)) => Err(why),
            (None, None) => Err(refuse("import-empty")),
        }
    }
}

pub(crate) fn refuse(why: &'static str) -> Error {
    Error::NotAllowed(why)
}
