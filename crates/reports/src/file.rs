//! A document as a file: the formats, and what each is good for.

use std::ops::ControlFlow;

use jirani_document::pdf::{self, Fonts, Missing, Paper, RenderError};
use jirani_document::{Document, docx, sheet};
use jirani_vault::error::Error as VaultError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// The kind of file; its name is `document-format-…` in Fluent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For printing, and for reading everywhere alike.
    #[default]
    Pdf,
    /// For changing in a word processor.
    Docx,
    /// For computing: every table with typed cells.
    Xlsx,
    /// For other programs: the tables alone.
    Csv,
}

impl Format {
    /// All formats, in the order of the menu.
    pub const ALL: [Format; 4] = [Format::Pdf, Format::Docx, Format::Xlsx, Format::Csv];

    /// Its name in scripts and in Fluent keys, and the end of its file names.
    pub fn key(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
        }
    }

    /// The format of that name.
    pub fn from_key(key: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.key() == key)
    }

    /// The formats in which a document says something: spreadsheets need tables.
    pub fn of(document: &Document) -> Vec<Format> {
        let fits = |format: &Format| match format {
            Format::Pdf | Format::Docx => true,
            Format::Xlsx | Format::Csv => sheet::has_tables(document),
        };
        Format::ALL.into_iter().filter(fits).collect()
    }
}

/// A file, not yet written anywhere.
pub struct Made {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many pages; only a PDF has any.
    pub pages: usize,
    /// Letters that no font has, printed as empty boxes.
    pub missing: Vec<Missing>,
}

/// Makes the file of a document; `progress` hears how far it is and may stop it.
pub fn make(
    document: &Document,
    format: Format,
    paper: &Paper,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Made> {
    let plain = |bytes| Made { bytes, pages: 0, missing: Vec::new() };
    match format {
        Format::Pdf => match pdf::render_with(document, paper, fonts, progress) {
            Ok(rendered) => {
                Ok(Made { bytes: rendered.bytes, pages: rendered.pages, missing: rendered.missing })
            }
            Err(RenderError::Cancelled) => Err(VaultError::Stopped.into()),
            Err(other) => Err(Error::Document(other.to_string())),
        },
        Format::Docx => docx::render(document, paper).map(plain).map_err(|e| Error::Document(e.to_string())),
        Format::Xlsx => sheet::xlsx(document, paper).map(plain).map_err(|e| Error::Document(e.to_string())),
        Format::Csv => Ok(plain(sheet::csv(document))),
    }
}
