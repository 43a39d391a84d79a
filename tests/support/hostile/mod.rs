//! Files from strangers that are made to end or to mislead the program; see the README beside this.

use std::path::Path;

use jirani_document::pdf::{Fonts, Paper, render};
use jirani_document::{Document, text};
use jirani_records::import::read;

pub mod fonts;
pub mod workbooks;

/// A file, and what is expected of whoever opens it.
pub struct Hostile {
    /// Its name, with the end that tells its kind.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What the process that opens it has to say.
    pub expected: Expected,
}

/// What a process has to say about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It is refused for this reason.
    Refused(&'static str),
    /// So many rows are read.
    Rows(usize),
    /// It is used or left out; the document is made either way.
    Made,
}

impl Expected {
    /// The line that says it.
    pub fn line(self) -> String {
        match self {
            Expected::Refused(why) => format!("refused: {why}"),
            Expected::Rows(rows) => format!("{rows} rows"),
            Expected::Made => "made".to_owned(),
        }
    }
}

/// Opens one file as the program does; gives the line that says what came of it.
pub fn open(kind: &str, path: &Path) -> String {
    match kind {
        "workbook" => match read(path) {
            Ok(sheet) => format!("{} rows", sheet.rows.len()),
            Err(jirani_records::Error::NotAllowed(why)) => format!("refused: {why}"),
            Err(other) => format!("fault: {other}"),
        },
        "fonts" => {
            let words = format!("A letter of our own: {0} {0}e\u{301}{0}\u{302} {0}{0}", fonts::OWN_LETTER);
            let document = Document::new("Letters", "en").paragraph(text(&words));
            let fonts = Fonts::shipped().with_folder(path);
            match render(&document, &Paper::a4(), &fonts) {
                Ok(rendered) if rendered.bytes.starts_with(b"%PDF") => "made".to_owned(),
                Ok(_) => "no document".to_owned(),
                Err(other) => format!("fault: {other}"),
            }
        }
        other => format!("unknown kind {other}"),
    }
}

/// The most memory that this process ever had in use, in bytes; Linux says it.
pub fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()).unwrap_or(0) << 10
}
