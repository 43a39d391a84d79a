//! Workbooks of LibreOffice and others that write OpenDocument.

use std::collections::HashSet;

use quick_xml::events::{BytesStart, Event};

use super::cells::{Cell, Choice, Flaw, Gatherer, MOST_COLUMNS, Sheet, append, error, refuse};
use super::packed::{Packed, Xml, attribute, letter};
use crate::error::Result;

/// The most styles that are remembered.
const MOST_STYLES: usize = 100_000;

/// Reads the sheet with the most rows.
pub(super) fn read(mut packed: Packed<'_>) -> Result<Sheet> {
    if let Some(mut manifest) = packed.xml("META-INF/manifest.xml")? {
        loop {
            match manifest.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "encryption-data" => {
                    return Err(refuse("import-locked"));
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }
    let Some(mut part) = packed.xml("content.xml")? else { return Err(refuse("import-damaged")) };
    let (mut choice, mut style, mut hidden) = (Choice::default(), String::new(), HashSet::new());
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "style" => style = attribute(&tag, "name")?.unwrap_or_default(),
                "table-properties"
                    if attribute(&tag, "display")?.as_deref() == Some("false")
                        && hidden.len() < MOST_STYLES =>
                {
                    hidden.insert(style.clone());
                }
                "table" => {
                    let name = attribute(&tag, "name")?.unwrap_or_default();
                    let is_hidden =
                        attribute(&tag, "style-name")?.is_some_and(|style| hidden.contains(&style));
                    let read = table(&mut part);
                    let whole = read.is_ok();
                    choice.take(&name, is_hidden, read)?;
                    if !whole && !skip(&mut part)? {
                        return choice.sheet();
                    }
                }
                _ => {}
            },
            Event::Eof => return choice.sheet(),
            _ => {}
        }
    }
}

/// Goes to the end of a table that was not read whole; whether there is one within what may be unpacked.
fn skip(part: &mut Xml<'_>) -> Result<bool> {
    loop {
        match part.next() {
            Ok(Event::End(tag)) if tag.local_name().as_ref() == "table" => return Ok(true),
            Ok(Event::Eof) | Err(crate::error::Error::NotAllowed("import-large")) => return Ok(false),
            Ok(_) => {}
            Err(error) => return Err(error),
        }
    }
}

fn repeats(tag: &BytesStart<'_>, name: &str) -> Result<u32> {
    Ok(attribute(tag, name)?.and_then(|times| times.parse::<u32>().ok()).unwrap_or(1).max(1))
}

fn table(part: &mut Xml<'_>) -> Result<Gatherer> {
    let mut gathered = Gatherer::default();
    let (mut row, mut times) = (0_u32, 1_u32);
    // The cells of a row that hold something, each with its column.
    let mut cells: Vec<(u32, Cell)> = Vec::new();
    let mut column = 0_u32;
    loop {
        let start = match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "table-row" => {
                    times = repeats(&tag, "number-rows-repeated")?;
                    (column, cells) = (0, Vec::new());
                    None
                }
                "table-cell" | "covered-table-cell" => Some(Attributes::of(&tag)?),
                _ => None,
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "table-row" => {
                    if !cells.is_empty() {
                        for at in 0..times {
                            for (column, cell) in &cells {
                                gathered.put(row.saturating_add(at), *column, cell.clone())?;
                            }
                        }
                    }
                    row = row.saturating_add(times);
                    None
                }
                "table" => return Ok(gathered),
                _ => None,
            },
            Event::Eof => return Err(refuse("import-damaged")),
            _ => None,
        };
        if let Some(start) = start {
            let text = text(part)?;
            if start.formula {
                gathered.formula();
            }
            let (wide, cell) = (start.wide, start.cell(&text));
            if !cell.is_empty() {
                // One column beyond the last that is read lets the gatherer say that there are more.
                let last = column.saturating_add(wide).min(MOST_COLUMNS + 1).max(column + 1);
                cells.extend((column..last).map(|column| (column, cell.clone())));
            }
            column = column.saturating_add(wide);
            if cells.len() > 2 * MOST_COLUMNS as usize {
                cells.truncate(2 * MOST_COLUMNS as usize);
            }
        }
    }
}

/// What a cell's tag says.
struct Attributes {
    kind: String,
    value: Option<String>,
    string: Option<String>,
    error: bool,
    formula: bool,
    wide: u32,
}

impl Attributes {
    fn of(tag: &BytesStart<'_>) -> Result<Attributes> {
        let mut found = Attributes {
            kind: String::new(),
            value: None,
            string: attribute(tag, "string-value")?,
            error: false,
            formula: attribute(tag, "formula")?.is_some(),
            wide: repeats(tag, "number-columns-repeated")?,
        };
        for name in ["value", "date-value", "time-value", "boolean-value"] {
            if found.value.is_none() {
                found.value = attribute(tag, name)?;
            }
        }
        // There are two attributes of this name: what it is, and what the program made of it.
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| refuse("import-damaged"))?;
            match attribute.key.as_ref() {
                "calcext:value-type" => found.error |= attribute.value.as_ref() == "error",
                key if key.ends_with(":value-type") => found.kind = attribute.value.as_ref().to_owned(),
                _ => {}
            }
        }
        Ok(found)
    }

    fn cell(self, text: &str) -> Cell {
        if self.error || (self.formula && error(text.trim()).is_some()) {
            return Cell::error(text.trim());
        }
        match (self.kind.as_str(), self.value) {
            ("date", Some(day)) => Cell::text(day.get(..10).unwrap_or(&day)),
            ("time", Some(time)) => Cell::text(&clock(&time).unwrap_or(time)),
            ("boolean", Some(yes)) => Cell::text(if yes.eq_ignore_ascii_case("true") { "yes" } else { "no" }),
            ("float" | "percentage" | "currency", Some(value)) => match value.parse::<f64>() {
                Ok(number) if number.is_finite() => Cell::text(&number.to_string()),
                _ => Cell::text(text),
            },
            _ if self.formula && self.kind.is_empty() => Cell::Wrong(Flaw::NoValue),
            _ => Cell::text(self.string.as_deref().unwrap_or(text)),
        }
    }
}

/// A duration such as `PT09H30M00S` as `9:30`.
fn clock(time: &str) -> Option<String> {
    let (hours, rest) = time.strip_prefix("PT")?.split_once('H')?;
    let minutes = rest.split_once('M')?.0;
    Some(format!("{}:{:02}", hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?))
}

/// The words of a cell up to its end; notes at its side are none.
fn text(part: &mut Xml<'_>) -> Result<String> {
    let (mut text, mut paragraphs, mut beside) = (String::new(), 0_usize, 0_usize);
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "annotation" | "shapes" => beside += 1,
                _ if beside > 0 => {}
                "p" => {
                    if paragraphs > 0 {
                        append(&mut text, "\n");
                    }
                    paragraphs += 1;
                }
                "s" => {
                    let spaces = repeats(&tag, "c")?.min(1_000) as usize;
                    append(&mut text, &" ".repeat(spaces));
                }
                "tab" => append(&mut text, "\t"),
                "line-break" => append(&mut text, "\n"),
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "annotation" | "shapes" => beside = beside.saturating_sub(1),
                "table-cell" | "covered-table-cell" if beside == 0 => return Ok(text),
                _ => {}
            },
            Event::Text(piece) if beside == 0 && paragraphs > 0 => append(&mut text, &piece.xml10_content()),
            Event::CData(piece) if beside == 0 && paragraphs > 0 => append(&mut text, &piece.xml10_content()),
            Event::GeneralRef(reference) if beside == 0 => {
                if let Some(letter) = letter(&reference) {
                    append(&mut text, letter.encode_utf8(&mut [0; 4]));
                }
            }
            Event::Eof => return Err(refuse("import-damaged")),
            _ => {}
        }
    }
}
