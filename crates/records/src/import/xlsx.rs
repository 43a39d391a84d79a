//! Workbooks of Excel since 2007.

use std::collections::{HashMap, HashSet};

use quick_xml::events::Event;

use super::cells::{Cell, Choice, Flaw, Gatherer, Sheet, append, refuse};
use super::number::{Shown, known, words, written};
use super::packed::{Packed, Xml, attribute, letter};
use crate::error::Result;

/// The most texts that cells share, and the most formats of cells.
const MOST_SHARED: usize = 2_000_000;
const MOST_FORMATS: usize = 100_000;
/// The most sheets of a workbook.
const MOST_SHEETS: usize = 1_000;
/// The most bytes of the texts that cells share.
const MOST_SHARED_TEXT: usize = 64 << 20;

/// What the sheets of a workbook refer to.
#[derive(Default)]
struct Book {
    /// The shared texts one after the other, and where each ends.
    texts: String,
    ends: Vec<usize>,
    /// Those that are too long for a cell; they are not kept.
    long: HashSet<usize>,
    formats: Vec<Shown>,
    from_1904: bool,
    /// Whether the values of formulas are to be computed anew, because whoever wrote the file could not.
    uncomputed: bool,
}

impl Book {
    fn text(&self, at: usize) -> Option<&str> {
        let from = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.texts.get(from..*self.ends.get(at)?)
    }
}

/// One sheet of the list.
struct Listed {
    name: String,
    hidden: bool,
    part: String,
}

/// Reads the sheet with the most rows.
pub(super) fn read(mut packed: Packed<'_>) -> Result<Sheet> {
    let main = targets(&mut packed, "_rels/.rels", "")?
        .into_values()
        .find(|(kind, _)| kind.ends_with("/officeDocument"))
        .map_or_else(|| "xl/workbook.xml".to_owned(), |(_, target)| target);
    if main.to_lowercase().ends_with(".bin") {
        return Err(refuse("import-binary"));
    }
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let parts = targets(&mut packed, &format!("{folder}/_rels/{name}.rels"), folder)?;
    let of = |kind: &str| {
        let found = parts.values().find(|(named, _)| named.ends_with(kind));
        found.map(|(_, target)| target.clone())
    };
    let mut book = Book::default();
    let sheets = match packed.xml(&main)? {
        Some(part) => workbook(part, &mut book, &parts)?,
        None => return Err(refuse("import-damaged")),
    };
    if let Some(name) = of("/styles")
        && let Some(part) = packed.xml(&name)?
    {
        book.formats = formats(part)?;
    }
    if let Some(name) = of("/sharedStrings")
        && let Some(part) = packed.xml(&name)?
    {
        texts(part, &mut book)?;
    }
    let mut choice = Choice::default();
    for sheet in sheets {
        if let Some(part) = packed.xml(&sheet.part)? {
            choice.take(&sheet.name, sheet.hidden, cells(part, &book))?;
        }
    }
    choice.sheet()
}

/// What a part refers to: the kind and the name of each other part, by its identifier.
fn targets(packed: &mut Packed<'_>, name: &str, folder: &str) -> Result<HashMap<String, (String, String)>> {
    let mut found = HashMap::new();
    let Some(mut part) = packed.xml(name)? else { return Ok(found) };
    loop {
        match part.next()? {
            Event::Start(tag) if tag.local_name().as_ref() == "Relationship" => {
                let (id, kind) = (attribute(&tag, "Id")?, attribute(&tag, "Type")?);
                if let (Some(id), Some(kind), Some(target)) = (id, kind, attribute(&tag, "Target")?) {
                    found.insert(id, (kind, within(folder, &target)));
                }
            }
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// A target's name from the beginning.
fn within(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let whole = if target.starts_with('/') { target } else { format!("{folder}/{target}") };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn workbook(
    mut part: Xml<'_>,
    book: &mut Book,
    parts: &HashMap<String, (String, String)>,
) -> Result<Vec<Listed>> {
    let yes = |value: Option<String>| matches!(value.as_deref(), Some("1" | "true"));
    let mut sheets = Vec::new();
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "workbookPr" => book.from_1904 |= yes(attribute(&tag, "date1904")?),
                "calcPr" => book.uncomputed |= yes(attribute(&tag, "fullCalcOnLoad")?),
                "sheet" => {
                    let found = attribute(&tag, "id")?.and_then(|id| parts.get(&id));
                    let Some((kind, target)) = found else { continue };
                    if kind.ends_with("/worksheet") {
                        let hidden = attribute(&tag, "state")?.is_some_and(|state| state != "visible");
                        let name = attribute(&tag, "name")?.unwrap_or_default();
                        sheets.push(Listed { name, hidden, part: target.clone() });
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok(sheets),
            _ => {}
        }
        if sheets.len() > MOST_SHEETS {
            return Err(refuse("import-large"));
        }
    }
}

/// What each format of cells makes of a number.
fn formats(mut part: Xml<'_>) -> Result<Vec<Shown>> {
    let mut own: HashMap<u32, Shown> = HashMap::new();
    let (mut formats, mut of_cells) = (Vec::new(), false);
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "cellXfs" => of_cells = true,
                "numFmt" => {
                    let id = attribute(&tag, "numFmtId")?.and_then(|id| id.parse().ok());
                    if let (Some(id), Some(code)) = (id, attribute(&tag, "formatCode")?) {
                        own.insert(id, written(&code));
                    }
                }
                "xf" if of_cells => {
                    let id = attribute(&tag, "numFmtId")?.and_then(|id| id.parse().ok()).unwrap_or(0);
                    formats.push(own.get(&id).copied().unwrap_or_else(|| known(id)));
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => of_cells = false,
            Event::Eof => return Ok(formats),
            _ => {}
        }
        if formats.len() > MOST_FORMATS || own.len() > MOST_FORMATS {
            return Err(refuse("import-large"));
        }
    }
}

/// The texts that cells share.
fn texts(mut part: Xml<'_>, book: &mut Book) -> Result<()> {
    let (mut text, mut taken, mut reading) = (String::new(), true, false);
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "si" => text.clear(),
                // How words are pronounced is written beside them.
                "rPh" => taken = false,
                "t" => reading = taken,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "si" => {
                    match Cell::text(&unescaped(&text)) {
                        Cell::Translations(words) => book.texts.push_str(&words),
                        Cell::Wrong(_) => {
                            book.long.insert(book.ends.len());
                        }
                    }
                    book.ends.push(book.texts.len());
                    if book.ends.len() > MOST_SHARED || book.texts.len() > MOST_SHARED_TEXT {
                        return Err(refuse("import-large"));
                    }
                }
                "rPh" => taken = true,
                "t" => reading = false,
                _ => {}
            },
            Event::Eof => return Ok(()),
            event if reading => add(&mut text, &event),
            _ => {}
        }
    }
}

fn add(text: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(piece) => append(text, &piece.xml10_content()),
        Event::CData(piece) => append(text, &piece.xml10_content()),
        Event::GeneralRef(reference) => {
            if let Some(letter) = letter(reference) {
                append(text, letter.encode_utf8(&mut [0; 4]));
            }
        }
        _ => {}
    }
}

/// What of a cell has been read.
#[derive(Default)]
struct Reading {
    kind: Option<String>,
    format: usize,
    value: String,
    inline: String,
    formula: bool,
}

impl Reading {
    fn cell(&self, book: &Book) -> Cell {
        let kind = self.kind.as_deref().unwrap_or("n");
        let value = self.value.trim();
        if self.formula && (book.uncomputed || (value.is_empty() && kind != "str")) {
            return Cell::Wrong(Flaw::NoValue);
        }
        match kind {
            "s" => match value.parse() {
                Ok(at) if book.long.contains(&at) => Cell::Wrong(Flaw::TooLong),
                Ok(at) => Cell::text(book.text(at).unwrap_or_default()),
                Err(_) => Cell::Wrong(Flaw::Error("#ERROR")),
            },
            "str" => Cell::text(&unescaped(&self.value)),
            "inlineStr" => Cell::text(&unescaped(&self.inline)),
            "b" => Cell::text(if value == "1" { "yes" } else { "no" }),
            "e" => Cell::error(value),
            "d" => Cell::text(value.get(..10).unwrap_or(value)),
            _ => {
                let shown = book.formats.get(self.format).copied().unwrap_or_default();
                match value.parse::<f64>() {
                    Ok(number) if number.is_finite() => Cell::text(&words(number, shown, book.from_1904)),
                    _ => Cell::text(value),
                }
            }
        }
    }
}

/// The cells of a sheet.
fn cells(mut part: Xml<'_>, book: &Book) -> Result<Gatherer> {
    let mut gathered = Gatherer::default();
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut reading = Reading::default();
    let (mut value, mut inline, mut ended) = (false, false, false);
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "row" => {
                    if let Some(number) = attribute(&tag, "r")?.and_then(|number| number.parse::<u32>().ok())
                    {
                        row = number.saturating_sub(1);
                    }
                    column = 0;
                }
                "c" => {
                    if let Some(at) = attribute(&tag, "r")?.as_deref().and_then(place) {
                        (row, column) = at;
                    }
                    reading = Reading {
                        kind: attribute(&tag, "t")?,
                        format: attribute(&tag, "s")?.and_then(|at| at.parse().ok()).unwrap_or_default(),
                        ..Reading::default()
                    };
                }
                "v" => value = true,
                "t" => inline = true,
                "rPh" => ended = true,
                "f" => reading.formula = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "row" => row = row.saturating_add(1),
                "c" => {
                    if reading.formula {
                        gathered.formula();
                    }
                    gathered.put(row, column, reading.cell(book))?;
                    column = column.saturating_add(1);
                }
                "v" => value = false,
                "t" => inline = false,
                "rPh" => ended = false,
                "sheetData" => return Ok(gathered),
                _ => {}
            },
            Event::Eof => return Err(refuse("import-damaged")),
            event if value => add(&mut reading.value, &event),
            event if inline && !ended => add(&mut reading.inline, &event),
            _ => {}
        }
    }
}

/// The row and the column of a name such as `B7`, both counted from 0.
fn place(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, digits) = name.split_at(digits);
    let mut column = 0_u32;
    for letter in letters.chars() {
        let value = letter.to_ascii_uppercase() as u32;
        if !(65..=90).contains(&value) {
            return None;
        }
        column = column.checked_mul(26)?.checked_add(value - 64)?;
    }
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// A text in which letters that XML cannot hold are written as `_x000D_`.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from.get(2..6).filter(|_| from.get(6..7) == Some("_"));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(letter) => {
                if letter != '\0' {
                    out.push(letter);
                }
                rest = from.get(7..).unwrap_or_default();
            }
            None => {
                out.push_str("_x");
                rest = from.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}
