//! XML parts of a packed office file, read as a stream: what is unpacked and what stands between two marks is counted, and
//! nothing is believed that the file states about sizes.

use std::cell::Cell;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use super::cells::refuse;
use crate::error::{Error, Result};

/// The most that may be unpacked of one file, in bytes.
const MOST_UNPACKED: u64 = 150 << 20;
/// The most files in a packed file.
const MOST_PARTS: usize = 2_000;
/// The longest tag or text between two tags, in bytes.
const LONGEST_PIECE: usize = 1 << 20;

/// A packed file.
pub(super) struct Packed<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// The parts by their names, without regard to capitals and with slashes.
    places: HashMap<String, usize>,
    left: Cell<u64>,
}

impl<'b> Packed<'b> {
    /// Reads the list of what is in it.
    ///
    /// # Errors
    /// When it is no packed file, or holds too many.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self> {
        // The list is kept whole as it is read, so its entries are counted first, each by how it begins.
        let entries = bytes.windows(4).filter(|window| window == b"PK\x01\x02").count();
        if entries > 2 * MOST_PARTS {
            return Err(refuse("import-large"));
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refuse("import-damaged"))?;
        if archive.len() > MOST_PARTS {
            return Err(refuse("import-large"));
        }
        let mut places = HashMap::new();
        for at in 0..archive.len() {
            if let Some(Ok(name)) = archive.name_for_index(at) {
                places.entry(plain(&name)).or_insert(at);
            }
        }
        Ok(Self { archive, places, left: Cell::new(MOST_UNPACKED) })
    }

    /// Whether there is a part of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.places.contains_key(&plain(name))
    }

    /// A part of XML; none where it is not there.
    ///
    /// # Errors
    /// When it cannot be unpacked.
    pub(super) fn xml(&mut self, name: &str) -> Result<Option<Xml<'_>>> {
        let Some(at) = self.places.get(&plain(name)) else { return Ok(None) };
        let part = self.archive.by_index(*at).map_err(|_| refuse("import-damaged"))?;
        let counted = Counted {
            part: BufReader::new(Box::new(part) as Box<dyn Read + '_>),
            left: &self.left,
            piece: LONGEST_PIECE,
        };
        let mut reader = Reader::from_reader(counted);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Ok(Some(Xml { reader, buffer: Vec::new() }))
    }
}

fn plain(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_lowercase()
}

/// A part that tells how much was read of it.
struct Counted<'a> {
    part: BufReader<Box<dyn Read + 'a>>,
    left: &'a Cell<u64>,
    piece: usize,
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Counted<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let filled = self.part.fill_buf()?;
        if !filled.is_empty() && (self.piece == 0 || self.left.get() == 0) {
            return Err(ErrorKind::FileTooLarge.into());
        }
        Ok(filled)
    }

    fn consume(&mut self, amount: usize) {
        self.left.set(self.left.get().saturating_sub(amount as u64));
        self.piece = self.piece.saturating_sub(amount);
        self.part.consume(amount);
    }
}

/// A part of XML.
pub(super) struct Xml<'a> {
    reader: Reader<Counted<'a>>,
    buffer: Vec<u8>,
}

impl Xml<'_> {
    /// The next tag or text.
    ///
    /// # Errors
    /// When the part is not sound or a budget is exceeded.
    pub(super) fn next(&mut self) -> Result<Event<'_>> {
        self.buffer.clear();
        self.reader.get_mut().piece = LONGEST_PIECE;
        self.reader.read_event_into(&mut self.buffer).map_err(fault)
    }
}

fn fault(error: quick_xml::Error) -> Error {
    match error {
        quick_xml::Error::Io(error) if error.kind() == ErrorKind::FileTooLarge => refuse("import-large"),
        _ => refuse("import-damaged"),
    }
}

/// An attribute by its name without a prefix.
///
/// # Errors
/// When the attributes cannot be read.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>> {
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| refuse("import-damaged"))?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|_| refuse("import-damaged"))?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// The letter that a reference such as `&amp;` or `&#233;` stands for; none for those that the document would define.
pub(super) fn letter(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Some(letter);
    }
    match reference.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
