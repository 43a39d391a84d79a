//! Reading a spreadsheet: the cells as words, whatever wrote the file. Files that could exhaust the machine are turned
//! away before they are unpacked.

use std::io::{Cursor, Read};
use std::path::Path;

use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};

use crate::error::{Error, Result};

/// The most rows that come in at once.
pub const MOST_ROWS: usize = 50_000;
/// The most columns of a row.
const MOST_COLUMNS: usize = 200;
/// The largest file, in bytes.
const MOST_BYTES: u64 = 20 << 20;
/// The most that a packed file may unpack to, in bytes.
const MOST_UNPACKED: u64 = 150 << 20;
/// The most files in a packed file.
const MOST_PARTS: usize = 2_000;
/// How an old or an encrypted office file begins.
const OLE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The rows of one sheet, each as long as it was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The cells as words; dates as `YYYY-MM-DD`.
    pub rows: Vec<Vec<String>>,
}

fn refuse(why: &'static str) -> Error {
    Error::NotAllowed(why)
}

/// Reads the sheet with the most rows of a file, or the rows of a text file.
pub fn read(path: &Path) -> Result<Sheet> {
    let file = std::fs::File::open(path).map_err(|e| Error::from_io(path, e))?;
    let length = file.metadata().map_err(|e| Error::from_io(path, e))?.len();
    if length > MOST_BYTES {
        return Err(refuse("import-large"));
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes).map_err(|e| Error::from_io(path, e))?;
    read_bytes(bytes)
}

/// Reads what a file holds.
pub fn read_bytes(bytes: Vec<u8>) -> Result<Sheet> {
    let sheet = if bytes.starts_with(b"PK") {
        packed(&bytes)?;
        workbook(bytes)?
    } else if bytes.starts_with(&OLE) {
        let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if bytes.windows(locked.len()).any(|window| window == locked) {
            return Err(refuse("import-locked"));
        }
        workbook(bytes)?
    } else {
        text(&bytes)?
    };
    let rows = sheet.rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).count();
    match rows {
        0 => Err(refuse("import-empty")),
        rows if rows > MOST_ROWS + 20 => Err(refuse("import-rows")),
        _ => Ok(sheet),
    }
}

/// Whether a packed file unpacks to a reasonable size. The sizes it states are not believed: they are counted.
fn packed(bytes: &[u8]) -> Result<()> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| refuse("import-damaged"))?;
    if archive.len() > MOST_PARTS {
        return Err(refuse("import-large"));
    }
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| refuse("import-damaged"))?;
        if part.size() > left {
            return Err(refuse("import-large"));
        }
        let mut counted = part.take(left + 1);
        let size = std::io::copy(&mut counted, &mut std::io::sink()).map_err(|_| refuse("import-damaged"))?;
        left = left.checked_sub(size).ok_or_else(|| refuse("import-large"))?;
    }
    Ok(())
}

fn workbook(bytes: Vec<u8>) -> Result<Sheet> {
    let mut book: Sheets<_> =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| refuse("import-damaged"))?;
    let mut best: Option<(String, calamine::Range<Data>)> = None;
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        if range.get_size().0 > MOST_ROWS + 20 {
            return Err(refuse("import-rows"));
        }
        let more = best.as_ref().is_none_or(|(_, known)| range.get_size().0 > known.get_size().0);
        if !range.is_empty() && more {
            best = Some((name, range));
        }
    }
    let (name, range) = best.ok_or_else(|| refuse("import-empty"))?;
    let formulas =
        book.worksheet_formula(&name).map(|formulas| formulas.used_cells().count()).unwrap_or_default();
    if formulas > 0 {
        return Err(refuse("import-formulas"));
    }
    let rows = range.rows().map(|row| row.iter().take(MOST_COLUMNS).map(cell).collect()).collect();
    Ok(Sheet { rows })
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.trim().to_owned(),
        Data::Int(number) => number.to_string(),
        // Whole numbers are written as such, and no number in powers of ten.
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(moment) => moment
            .as_datetime()
            .map_or_else(|| moment.as_f64().to_string(), |moment| moment.format("%Y-%m-%d").to_string()),
    }
}

/// A text file with commas, semicolons or tabs between cells, whichever its first lines have most of.
fn text(bytes: &[u8]) -> Result<Sheet> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().take(4096).any(|byte| *byte == 0) {
        return Err(refuse("import-unknown"));
    }
    // Spreadsheets of some systems still write one byte a letter.
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
    let head: String = text.lines().take(20).collect::<Vec<_>>().join("\n");
    let count = |mark: char| head.matches(mark).count();
    let delimiter = [';', '\t', ','].into_iter().max_by_key(|mark| count(*mark)).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| refuse("import-damaged"))?;
        if rows.len() > MOST_ROWS + 20 {
            return Err(refuse("import-rows"));
        }
        let row: Vec<String> = record.iter().take(MOST_COLUMNS).map(|cell| cell.trim().to_owned()).collect();
        if row.iter().any(|cell| cell.len() > 1 && cell.starts_with('=')) {
            return Err(refuse("import-formulas"));
        }
        rows.push(row);
    }
    Ok(Sheet { rows })
}
