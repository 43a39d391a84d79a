//! Requests about documents: what there is, how it looks, saving it.

use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, Report, blank, filled};
use crate::api::App;
use crate::document::pdf::{self, Fonts, Paper, Rendered};
use crate::error::{Error, Result};
use crate::i18n::{Language, Words};
use crate::ids::SubjectId;
use crate::preferences::PaperSize;
use crate::safety::Audience;

/// A document as it shall be laid out.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DocumentRequest {
    /// Which.
    pub kind: Kind,
    /// What it is about; left out for a blank form.
    #[ts(optional)]
    pub subject: Option<SubjectId>,
    /// For whom; the safest if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<Audience>")]
    pub audience: Audience,
    /// The paper; the preferred one if left out.
    #[ts(optional)]
    pub paper: Option<PaperSize>,
    /// The language; the screen's if left out.
    #[ts(optional)]
    pub language: Option<Language>,
    /// Larger letters.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub large_print: bool,
}

/// The document, laid out.
#[derive(Serialize, TS)]
pub struct Preview {
    /// The PDF file, in base64.
    pub pdf: String,
    /// How many pages.
    pub pages: u32,
    /// Filled fields that this audience does not see.
    pub hidden: Vec<String>,
    /// Letters that no font on this computer has.
    pub missing: Vec<String>,
    /// A neutral name for the file.
    pub file_name: String,
    /// Whether it can be printed blank too.
    pub has_blank: bool,
}

/// A document to save.
#[derive(Deserialize, TS)]
pub struct DocumentSave {
    /// The document.
    pub document: DocumentRequest,
    /// The file, as chosen by the user; if left out, a new file in the folder for documents.
    #[ts(optional)]
    pub path: Option<String>,
}

/// A saved document.
#[derive(Serialize, TS)]
pub struct Saved {
    /// Where it is.
    pub path: String,
}

pub(crate) fn preview(app: &mut App, request: DocumentRequest) -> Result<Preview> {
    let made = make(app, &request)?;
    Ok(Preview {
        pdf: BASE64.encode(&made.rendered.bytes),
        pages: u32::try_from(made.rendered.pages).unwrap_or(u32::MAX),
        hidden: made.hidden,
        missing: made.rendered.missing.iter().map(|missing| missing.letter.to_string()).collect(),
        file_name: made.file_name,
        has_blank: request.kind.has_blank(),
    })
}

pub(crate) fn save(app: &mut App, request: DocumentSave) -> Result<Saved> {
    let made = make(app, &request.document)?;
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => {
            let folder = app.preferences.documents(&app.settings);
            std::fs::create_dir_all(&folder).map_err(|e| Error::from_io(&folder, e))?;
            unused(&folder, &made.file_name)
        }
    };
    write(&path, &made.rendered.bytes)?;
    Ok(Saved { path: crate::preferences::shown(&path) })
}

struct Made {
    rendered: Rendered,
    hidden: Vec<String>,
    file_name: String,
}

fn make(app: &mut App, request: &DocumentRequest) -> Result<Made> {
    let language = request.language.unwrap_or(app.words.language());
    let words = Words::of(language);
    let Report { document, hidden } = match &request.subject {
        Some(subject) => filled(app.vault()?, request.kind, subject, request.audience, &words)?,
        None => blank(request.kind, &words)?,
    };
    let size = request.paper.unwrap_or(app.preferences.paper).into();
    let paper = Paper { size, large_print: request.large_print, ..Paper::default() };
    let fonts = app.fonts.get_or_insert_with(|| Fonts::shipped().with_system());
    let rendered = pdf::render(&document, &paper, fonts).map_err(|e| Error::Document(e.to_string()))?;
    let file_name = format!("{}.pdf", words.text(&format!("document-{}-file", request.kind.key())));
    Ok(Made { rendered, hidden, file_name })
}

/// A name in the folder that no file has yet: `plan.pdf`, `plan-2.pdf`, …
fn unused(folder: &Path, file_name: &str) -> PathBuf {
    let (stem, extension) = file_name.rsplit_once('.').unwrap_or((file_name, "pdf"));
    std::iter::once(folder.join(file_name))
        .chain((2..).map(|number: u32| folder.join(format!("{stem}-{number}.{extension}"))))
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join(file_name))
}

/// Writes a file whole or not at all.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let fail = |e| Error::from_io(path, e);
    let beside = path.with_extension("part");
    let written = std::fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| std::fs::rename(&beside, path)) {
        // The half-written file is of no use to anybody; that it may not be there is no fault.
        let _ = std::fs::remove_file(&beside);
        return Err(fail(error));
    }
    Ok(())
}
