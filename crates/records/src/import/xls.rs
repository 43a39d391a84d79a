//! Workbooks of Excel 97 to 2003: a stream of records (MS-XLS) within a container of sectors (MS-CFB).

use std::collections::HashMap;
use std::io::{Cursor, Read};

use super::cells::{Cell, Choice, Flaw, Gatherer, Sheet, refuse};
use super::number::{Shown, known, words, written};
use super::records::{Record, Records, string, strings};
use crate::error::Result;

/// The most sectors with lists of sectors: 20 MB need two.
const MOST_LISTS: usize = 4;
/// The version of the records since Excel 97.
const BIFF8: u16 = 0x0600;

type Container<'b> = cfb::CompoundFile<Cursor<&'b [u8]>>;

/// What the sheets of a workbook refer to.
#[derive(Default)]
struct Book {
    texts: Vec<Cell>,
    own: HashMap<u16, Shown>,
    formats: Vec<u16>,
    from_1904: bool,
    sheets: Vec<Listed>,
}

/// One sheet of the list.
struct Listed {
    name: String,
    hidden: bool,
    at: usize,
}

impl Book {
    fn number(&self, number: f64, format: u16) -> Cell {
        let id = self.formats.get(usize::from(format)).copied().unwrap_or_default();
        let shown = self.own.get(&id).copied().unwrap_or_else(|| known(id.into()));
        Cell::text(&words(number, shown, self.from_1904))
    }
}

/// Reads the sheet with the most rows.
pub(super) fn read(bytes: &[u8]) -> Result<Sheet> {
    let stream = stream(bytes)?;
    let book = workbook(&stream)?;
    let mut choice = Choice::default();
    for sheet in &book.sheets {
        let read = stream.get(sheet.at..).ok_or_else(|| refuse("import-damaged"));
        choice.take(&sheet.name, sheet.hidden, read.and_then(|records| cells(records, &book)))?;
    }
    choice.sheet()
}

/// The stream of records.
fn stream(bytes: &[u8]) -> Result<Vec<u8>> {
    if lists(bytes) > MOST_LISTS {
        return Err(refuse("import-damaged"));
    }
    let mut container: Container<'_> =
        cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| refuse("import-damaged"))?;
    if container.exists("/EncryptedPackage") {
        return Err(refuse("import-locked"));
    }
    if container.exists("/Book") && !container.exists("/Workbook") {
        return Err(refuse("import-old"));
    }
    if !container.exists("/Workbook") {
        return Err(refuse("import-unknown"));
    }
    let part = container.open_stream("/Workbook").map_err(|_| refuse("import-damaged"))?;
    let mut stream = Vec::new();
    part.take(bytes.len() as u64).read_to_end(&mut stream).map_err(|_| refuse("import-damaged"))?;
    Ok(stream)
}

/// How many sectors list the sectors that list sectors: each such sector may name the same ones again, so that a small
/// file would be read as a very large one.
fn lists(bytes: &[u8]) -> usize {
    let word = |at: usize| {
        let four = bytes.get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes(four.try_into().ok()?))
    };
    let size = match bytes.get(30) {
        Some(12) => 4096,
        _ => 512,
    };
    let (mut next, mut count) = (word(68), 0);
    while let Some(at) = next.filter(|at| *at < 0xffff_fffa)
        && count <= MOST_LISTS
    {
        count += 1;
        next = usize::try_from(at).ok().and_then(|at| word((at + 2) * size - 4));
    }
    count
}

/// The records before the sheets.
fn workbook(stream: &[u8]) -> Result<Book> {
    let mut book = Book::default();
    let mut records = Records::new(stream);
    match records.next() {
        Some(Record { kind: 0x0809, data, .. }) if word(data, 0) == Some(BIFF8) => {}
        Some(_) => return Err(refuse("import-old")),
        None => return Err(refuse("import-damaged")),
    }
    while let Some(record) = records.next() {
        let data = record.data;
        match record.kind {
            // FILEPASS
            0x002f => return Err(refuse("import-locked")),
            // DATEMODE
            0x0022 => book.from_1904 = word(data, 0) == Some(1),
            // FORMAT
            0x041e => {
                if let Some(id) = word(data, 0) {
                    book.own.insert(id, written(&string(&[data.get(2..).unwrap_or_default()], true)));
                }
            }
            // XF
            0x00e0 => book.formats.push(word(data, 2).unwrap_or_default()),
            // BOUNDSHEET of a worksheet
            0x0085 if data.get(5) == Some(&0) => {
                if let (Some(at), Some(state)) = (double(data, 0), data.get(4)) {
                    let name = string(&[data.get(6..).unwrap_or_default()], false);
                    let at = usize::try_from(at).unwrap_or(usize::MAX);
                    book.sheets.push(Listed { name, hidden: state & 3 != 0, at });
                }
            }
            // SST
            0x00fc => book.texts = strings(&records.with_rest(&record))?,
            // EOF
            0x000a => break,
            _ => {}
        }
    }
    Ok(book)
}

/// The cells of a sheet.
fn cells(stream: &[u8], book: &Book) -> Result<Gatherer> {
    let mut gathered = Gatherer::default();
    let mut records = Records::new(stream);
    // Charts within the sheet have a beginning and an end of their own.
    let mut depth = 0_usize;
    // Where the text of a formula goes that a later record holds.
    let mut waits: Option<(u32, u32)> = None;
    while let Some(record) = records.next() {
        let data = record.data;
        match record.kind {
            0x0809 => depth += 1,
            0x000a if depth <= 1 => return Ok(gathered),
            0x000a => depth -= 1,
            _ if depth != 1 => {}
            // STRING
            0x0207 => {
                if let Some((row, column)) = waits.take() {
                    let parts = records.with_rest(&record);
                    gathered.put(row, column, Cell::text(&string(&parts, true)))?;
                }
            }
            // MULRK
            0x00bd => {
                let (Some(row), Some(first)) = (word(data, 0), word(data, 2)) else { continue };
                let pairs = data.get(4..).unwrap_or_default().chunks_exact(6);
                for (at, pair) in (u32::from(first)..).zip(pairs) {
                    if let (Some(format), Some(packed)) = (word(pair, 0), double(pair, 2)) {
                        gathered.put(row.into(), at, book.number(rk(packed), format))?;
                    }
                }
            }
            kind => {
                let (Some(row), Some(column), Some(format)) = (word(data, 0), word(data, 2), word(data, 4))
                else {
                    continue;
                };
                let at = (u32::from(row), u32::from(column));
                if let Some(cell) = cell(kind, data, format, book) {
                    waits = None;
                    gathered.put(at.0, at.1, cell)?;
                }
                if kind == 0x0006 {
                    gathered.formula();
                    waits = (data.get(6) == Some(&0) && word(data, 12) == Some(0xffff)).then_some(at);
                }
            }
        }
    }
    Err(refuse("import-damaged"))
}

/// What a record of one cell holds; none for records of other things, and for a formula whose text follows.
fn cell(kind: u16, data: &[u8], format: u16, book: &Book) -> Option<Cell> {
    match kind {
        // LABELSST
        0x00fd => {
            let at = usize::try_from(double(data, 6)?).ok()?;
            book.texts.get(at).cloned().or(Some(Cell::error("")))
        }
        // LABEL and RSTRING
        0x0204 | 0x00d6 => Some(Cell::text(&string(&[data.get(6..)?], true))),
        // NUMBER
        0x0203 => Some(book.number(float(data, 6)?, format)),
        // RK
        0x027e => Some(book.number(rk(double(data, 6)?), format)),
        // BOOLERR
        0x0205 => Some(simple(*data.get(6)?, *data.get(7)? != 0)),
        // FORMULA
        0x0006 => {
            if word(data, 12)? != 0xffff {
                return Some(book.number(float(data, 6)?, format));
            }
            match *data.get(6)? {
                0 | 3 => None,
                1 => Some(simple(*data.get(8)?, false)),
                2 => Some(simple(*data.get(8)?, true)),
                _ => Some(Cell::Wrong(Flaw::NoValue)),
            }
        }
        _ => None,
    }
}

fn simple(value: u8, error: bool) -> Cell {
    if !error {
        return Cell::text(if value == 1 { "yes" } else { "no" });
    }
    Cell::error(match value {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        _ => "#ERROR",
    })
}

/// A number in four bytes: a whole one or the upper half of a float, and possibly a hundred times too large.
fn rk(packed: u32) -> f64 {
    let number = if packed & 2 != 0 {
        f64::from(packed.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(packed & !3) << 32)
    };
    if packed & 1 != 0 { number / 100.0 } else { number }
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn double(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

fn float(data: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(data.get(at..at + 8)?.try_into().ok()?))
}
