//! Reading a spreadsheet, whatever wrote the file: one function for all formats. What could exhaust the machine is turned
//! away while it is read, before it takes up room.

use std::io::Read;
use std::path::Path;

use super::cells::Sheet;
use super::packed::Packed;
use super::{delimited, ods, xls, xlsx};
use crate::error::{Error, Result};
use crate::import::cells::refuse;

/// The largest file, in bytes.
const MOST_BYTES: u64 = 20 << 20;

/// How an old or an encrypted office file begins.
const OLE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Reads the sheet with the most rows of a file, or the rows of a text file.
///
/// # Errors
/// When the file is no spreadsheet, is damaged or locked, or exceeds what is read.
pub fn read(path: &Path) -> Result<Sheet> {
    let file = std::fs::File::open(path).map_err(|e| Error::from_io(path, e))?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|e| Error::from_io(path, e))?;
    read_bytes(&bytes)
}

/// Reads what a file holds.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(bytes: &[u8]) -> Result<Sheet> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(refuse("import-large"));
    }
    let sheet = if bytes.starts_with(b"PK") {
        let packed = Packed::open(bytes)?;
        if packed.has("xl/workbook.bin") {
            return Err(refuse("import-binary"));
        }
        if packed.has("content.xml") { ods::read(packed)? } else { xlsx::read(packed)? }
    } else if bytes.starts_with(&OLE) {
        xls::read(bytes)?
    } else {
        delimited::read(bytes)?
    };
    if sheet.rows.is_empty() { Err(refuse("import-empty")) } else { Ok(sheet) }
}
