//! Text files with commas, semicolons or tabs between cells.

use csv_core::{ReadFieldResult, ReaderBuilder};
use jirani_document::sheet::unguarded;

use super::cells::{Cell, Flaw, Gatherer, Sheet, append, error, refuse};
use crate::error::Result;

/// Marks between cells, the likelier ones first.
const MARKS: [u8; 3] = [b';', b'\t', b','];
/// The most columns that spreadsheet programs have.
const WIDEST: u32 = 16_384;
/// So many rows, and bytes, tell which mark it is.
const LOOKED_AT: usize = 20;
const LOOKED_AT_BYTES: usize = 1 << 16;

/// Reads the rows of a text file.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().take(4096).any(|byte| *byte == 0) {
        return Err(refuse("import-unknown"));
    }
    // Spreadsheets of some systems still write one byte a letter.
    let mut text = match std::str::from_utf8(bytes) {
        Ok(text) => text.replace("\r\n", "\n"),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect::<String>().replace("\r\n", "\n"),
    };
    if text.contains('\r') {
        text = text.replace('\r', "\n");
    }
    let mut gathered = Gatherer::default();
    for_each(&text, mark(&text), |field| {
        gathered.put(field.row, field.column, cell(&field.text))?;
        Ok(true)
    })?;
    Ok(gathered.sheet(""))
}

/// What a cell says; a formula has no value in such a file.
fn cell(typed: &str) -> Cell {
    if let Some(error) = error(typed.trim()) {
        return Cell::error(error);
    }
    // A text in a formula is how some programs keep zeros at the beginning of a number.
    let quoted = typed.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    match quoted.filter(|inside| !inside.contains('"')) {
        Some(inside) => Cell::text(inside),
        None if is_formula(typed) => Cell::Wrong(Flaw::NoValue),
        None => Cell::text(&unguarded(typed)),
    }
}

/// Whether a cell that begins as a formula is one, and not words after an arrow or a sign.
fn is_formula(typed: &str) -> bool {
    let first = typed.strip_prefix('=').and_then(|rest| rest.chars().next());
    first.is_some_and(|first| first.is_alphanumeric() || "+-(\"'$@#{.".contains(first))
}

/// The mark that gives all rows the same number of cells, or else most of them, at least two.
fn mark(text: &str) -> u8 {
    let named = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
    if let Some(named) = named.filter(|named| named.is_ascii_punctuation() || *named == b'\t') {
        return named;
    }
    let cut = text.char_indices().map(|(at, _)| at).find(|at| *at >= LOOKED_AT_BYTES);
    let head = cut.and_then(|cut| text.get(..cut)).unwrap_or(text);
    let fits = |mark: u8| {
        let mut widths: Vec<u32> = Vec::new();
        // Counting does not fail.
        let _ = for_each(head, mark, |field| {
            if field.ends_row {
                widths.push(field.column);
            }
            Ok(widths.len() < LOOKED_AT)
        });
        let alike = |width: &u32| widths.iter().filter(|other| *other == width).count();
        let best = widths.iter().filter(|width| **width > 0).map(|width| (alike(width), *width)).max();
        let (rows, width) = best.unwrap_or_default();
        (rows == widths.len(), rows, width)
    };
    MARKS.into_iter().rev().max_by_key(|mark| fits(*mark)).unwrap_or(b',')
}

/// A cell of a text file.
struct Field {
    /// Its row as the spreadsheet shows it: empty lines are rows, line breaks within cells are not. From 0.
    row: u32,
    /// From 0.
    column: u32,
    text: String,
    ends_row: bool,
}

/// Goes through the cells one by one, so that a row of any width takes no more room than one cell.
fn for_each(text: &str, mark: u8, mut take: impl FnMut(&Field) -> Result<bool>) -> Result<()> {
    let mut reader = ReaderBuilder::new().delimiter(mark).build();
    let (mut rest, mut buffer) = (text.as_bytes(), [0; 4096]);
    let mut piece: Vec<u8> = Vec::new();
    let breaks =
        |bytes: &[u8]| u32::try_from(bytes.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX);
    // Line breaks that were read, and those of them that stand within cells.
    let (mut lines, mut within) = (0_u32, 0_u32);
    let mut field = Field { row: 0, column: 0, text: String::new(), ends_row: false };
    loop {
        let (result, read, written) = reader.read_field(rest, &mut buffer);
        let (consumed, after) = rest.split_at(read.min(rest.len()));
        lines = lines.saturating_add(breaks(consumed));
        rest = after;
        let put = buffer.get(..written).unwrap_or_default();
        within = within.saturating_add(breaks(put));
        piece.extend_from_slice(put);
        // What was cut at a letter's middle waits for its rest; the longest texts are cut where they are too long anyway.
        let whole = match std::str::from_utf8(&piece) {
            Ok(all) => all.len(),
            Err(fault) => fault.valid_up_to(),
        };
        append(
            &mut field.text,
            std::str::from_utf8(piece.get(..whole).unwrap_or_default()).unwrap_or_default(),
        );
        piece.drain(..whole);
        match result {
            ReadFieldResult::OutputFull | ReadFieldResult::InputEmpty => {}
            ReadFieldResult::Field { record_end } => {
                // The break that ends a row was read with it, unless the file ends there.
                let ended = u32::from(record_end && consumed.last() == Some(&b'\n'));
                field.row = lines.saturating_sub(within + ended);
                field.ends_row = record_end;
                if !take(&field)? {
                    return Ok(());
                }
                field.column = if record_end { 0 } else { field.column + 1 };
                if field.column > WIDEST {
                    return Err(refuse("import-large"));
                }
                field.text.clear();
                piece.clear();
            }
            ReadFieldResult::End => return Ok(()),
        }
    }
}
