//! The records of an old workbook, and the texts in them.

use super::cells::{Cell, append, refuse};
use crate::error::Result;

/// A record that goes on from the one before.
const CONTINUE: u16 = 0x003c;
/// The most texts that cells share, and the most bytes of them.
const MOST_SHARED: usize = 2_000_000;
const MOST_SHARED_TEXT: usize = 64 << 20;

/// A record.
#[derive(Clone, Copy)]
pub(super) struct Record<'s> {
    pub(super) kind: u16,
    pub(super) data: &'s [u8],
    /// Where it ends in the stream.
    end: usize,
}

/// The records of a stream; it ends where one would go beyond the stream.
pub(super) struct Records<'s> {
    stream: &'s [u8],
    at: usize,
}

impl<'s> Records<'s> {
    pub(super) fn new(stream: &'s [u8]) -> Self {
        Self { stream, at: 0 }
    }

    /// The next record.
    pub(super) fn next(&mut self) -> Option<Record<'s>> {
        let &[kind_low, kind_high, low, high] = self.stream.get(self.at..self.at + 4)? else { return None };
        let from = self.at + 4;
        let end = from + usize::from(u16::from_le_bytes([low, high]));
        let data = self.stream.get(from..end)?;
        self.at = end;
        Some(Record { kind: u16::from_le_bytes([kind_low, kind_high]), data, end })
    }

    /// The data of a record and of those that go on from it.
    pub(super) fn with_rest(&self, record: &Record<'s>) -> Vec<&'s [u8]> {
        let mut parts = vec![record.data];
        let mut rest = Records { stream: self.stream, at: record.end };
        while let Some(next) = rest.next().filter(|next| next.kind == CONTINUE) {
            parts.push(next.data);
        }
        parts
    }
}

/// A text with its length before it, in two bytes or in one; it ends with the data.
pub(super) fn string(parts: &[&[u8]], long: bool) -> String {
    let mut source = Source { parts, part: 0, at: 0 };
    let length = if long { source.word() } else { source.byte().map(u16::from) };
    let (Some(length), Some(flags)) = (length, source.byte()) else { return String::new() };
    source.letters(length.into(), flags)
}

/// The texts that cells share. Each may go on in the next record, in which its letters may be wider or narrower.
pub(super) fn strings(parts: &[&[u8]]) -> Result<Vec<Cell>> {
    let mut source = Source { parts, part: 0, at: 8 };
    let (mut found, mut size) = (Vec::new(), 0);
    while let (Some(length), Some(flags)) = (source.word(), source.byte()) {
        let runs = if flags & 8 != 0 { source.word().unwrap_or_default() } else { 0 };
        let extra = if flags & 4 != 0 { source.double().unwrap_or_default() } else { 0 };
        let text = source.letters(length.into(), flags);
        source.skip(4 * u64::from(runs) + u64::from(extra));
        size += text.len();
        found.push(Cell::text(&text));
        if found.len() > MOST_SHARED || size > MOST_SHARED_TEXT {
            return Err(refuse("import-large"));
        }
    }
    Ok(found)
}

/// Bytes that are spread over several records.
struct Source<'p> {
    parts: &'p [&'p [u8]],
    part: usize,
    at: usize,
}

impl Source<'_> {
    fn byte(&mut self) -> Option<u8> {
        loop {
            let part = self.parts.get(self.part)?;
            if let Some(byte) = part.get(self.at) {
                self.at += 1;
                return Some(*byte);
            }
            (self.part, self.at) = (self.part + 1, 0);
        }
    }

    fn word(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn double(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, mut count: u64) {
        while count > 0 {
            let Some(part) = self.parts.get(self.part) else { return };
            let left = part.len().saturating_sub(self.at) as u64;
            if count < left {
                self.at += usize::try_from(count).unwrap_or_default();
                return;
            }
            count -= left;
            (self.part, self.at) = (self.part + 1, 0);
        }
    }

    fn letters(&mut self, mut left: usize, mut flags: u8) -> String {
        let mut text = String::new();
        let mut units: Vec<u16> = Vec::new();
        while left > 0 {
            let Some(part) = self.parts.get(self.part) else { break };
            if self.at >= part.len() {
                (self.part, self.at) = (self.part + 1, 0);
                // The letters that follow say again how wide they are.
                let Some(again) = self.byte() else { break };
                flags = again;
                continue;
            }
            let unit = if flags & 1 == 0 { self.byte().map(u16::from) } else { self.word() };
            let Some(unit) = unit else { break };
            units.push(unit);
            left -= 1;
        }
        append(&mut text, &String::from_utf16_lossy(&units));
        text
    }
}
