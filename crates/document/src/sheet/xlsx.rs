//! A workbook: the words of the document on the first sheet, each table on its own, with typed cells.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::grid::{Grid, Value, grids};
use crate::Document;
use crate::pdf::{Paper, PaperSize};

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be put together: {0}")]
pub struct SheetError(#[from] XlsxError);

/// UTF-16 units in a cell, and rows and columns in a sheet, that the format holds.
const MOST_UNITS: usize = 32_767;
const MOST_ROWS: usize = 1_048_576;
const MOST_COLUMNS: usize = 16_384;
/// Stands where the format holds no more of a text or of a table.
const CUT: &str = " […]";

/// Renders a document as a workbook; the same bytes for the same document and paper.
///
/// # Errors
/// When the workbook cannot be put together.
pub fn render(document: &Document, paper: &Paper) -> Result<Vec<u8>, SheetError> {
    let mut workbook = Workbook::new();
    // The title and nothing else: no author, and a time that tells nothing.
    let epoch = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&document.title).set_creation_datetime(&epoch));
    let looks = Looks::new();
    let (words, tables) = grids(document);
    let mut names = BTreeSet::new();
    for grid in std::iter::once(&words).chain(&tables) {
        let name = sheet_name(&grid.name, &mut names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_paper_size(match paper.size {
            PaperSize::A4 => 9,
            PaperSize::Letter => 1,
        });
        sheet.set_right_to_left(document.is_right_to_left());
        fill(sheet, grid, &looks)?;
    }
    Ok(workbook.save_to_buffer()?)
}

struct Looks {
    heading: Format,
    words: Format,
    date: Format,
}

impl Looks {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            heading: top.clone().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin),
            words: top.clone().set_text_wrap(),
            date: top.set_num_format("yyyy-mm-dd"),
        }
    }
}

fn fill(sheet: &mut Worksheet, grid: &Grid, looks: &Looks) -> Result<(), SheetError> {
    let headed = grid.headings.iter().any(|heading| !heading.is_empty());
    if headed {
        for (at, heading) in (0_u16..).zip(grid.headings.iter().take(MOST_COLUMNS)) {
            sheet.write_string_with_format(0, at, cut(heading), &looks.heading)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
    }
    let first = u32::from(headed);
    let room = MOST_ROWS - 2;
    if grid.rows.len() > room {
        sheet.write_string(u32::try_from(room).unwrap_or_default() + first, 0, CUT)?;
    }
    for (at, row) in (first..).zip(grid.rows.iter().take(room)) {
        for (column, value) in (0_u16..).zip(row.iter().take(MOST_COLUMNS)) {
            match value {
                Value::Empty => {}
                Value::Words(words) => {
                    sheet.write_string_with_format(at, column, cut(words), &looks.words)?;
                }
                Value::Number(number) => {
                    sheet.write_number(at, column, *number)?;
                }
                Value::Date(day) => {
                    use chrono::Datelike;
                    let year = u16::try_from(day.year()).ok().filter(|year| (1900..=9999).contains(year));
                    let month = u8::try_from(day.month()).unwrap_or(1);
                    let of_month = u8::try_from(day.day()).unwrap_or(1);
                    match year.and_then(|year| ExcelDateTime::from_ymd(year, month, of_month).ok()) {
                        Some(date) => sheet.write_datetime_with_format(at, column, &date, &looks.date)?,
                        None => sheet.write_string(at, column, day.to_string())?,
                    };
                }
                Value::Tick(ticked) => {
                    sheet.write_boolean(at, column, *ticked)?;
                }
            }
        }
    }
    for (column, width) in (0_u16..).zip(widths(grid)) {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

/// The words that a cell can hold; a mark at the end says that there are more.
fn cut(words: &str) -> String {
    let within = |most: usize| {
        let mut units = 0;
        move |(_, letter): &(usize, char)| {
            units += letter.len_utf16();
            units > most
        }
    };
    match words.char_indices().find(within(MOST_UNITS)) {
        None => words.to_owned(),
        Some(_) => {
            let end = words.char_indices().find(within(MOST_UNITS - CUT.encode_utf16().count()));
            let end = end.map_or(words.len(), |(at, _)| at);
            format!("{}{CUT}", words.get(..end).unwrap_or_default())
        }
    }
}

/// Widths that show most words without a line wider than a screen.
fn widths(grid: &Grid) -> Vec<f64> {
    let columns = grid.rows.iter().map(Vec::len).max().unwrap_or_default().max(grid.headings.len());
    let heading = |at: usize| grid.headings.get(at).map_or(0, |heading| heading.chars().count());
    let longest = |at: usize| {
        let cells = grid.rows.iter().filter_map(|row| row.get(at));
        let lengths = cells.map(|value| match value {
            Value::Words(words) => words.lines().map(|line| line.chars().count()).max().unwrap_or_default(),
            Value::Date(_) => 10,
            Value::Empty | Value::Number(_) | Value::Tick(_) => 8,
        });
        lengths.max().unwrap_or_default().max(heading(at))
    };
    (0..columns.min(MOST_COLUMNS)).map(|at| longest(at).clamp(8, 60) as f64 + 2.0).collect()
}

/// A name that a sheet may have: short, without the letters that formulas use, and no other sheet's.
fn sheet_name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String =
        wanted.chars().map(|letter| if "[]:*?/\\'\n".contains(letter) { ' ' } else { letter }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let base = if plain.is_empty() { "-".to_owned() } else { plain };
    let fit = |end: &str| {
        let room = 31 - end.encode_utf16().count();
        let mut name = String::new();
        for letter in base.chars() {
            if name.encode_utf16().count() + letter.len_utf16() > room {
                break;
            }
            name.push(letter);
        }
        format!("{}{end}", name.trim_end())
    };
    let name = std::iter::once(fit(""))
        .chain((2..).map(|number: u32| fit(&format!(" {number}"))))
        .find(|name| !taken.contains(&name.to_lowercase()))
        .unwrap_or_default();
    taken.insert(name.to_lowercase());
    name
}
