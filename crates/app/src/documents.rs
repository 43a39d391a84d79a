//! Requests about documents: what there is, how it looks, saving it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use jirani_base::error::{InvalidField, Problem};
use jirani_base::i18n::{Language, Translations, dates};
use jirani_base::ids::SubjectId;
use jirani_base::safety::Audience;
use jirani_document::Document;
use jirani_document::pdf::{Fonts, Paper, Sheets};
use jirani_records::session::Saved;
use jirani_reports::codes::{self, Code};
use jirani_reports::file::{self, Format, Made};
use jirani_reports::prints::{self, ExportRecord};
use jirani_reports::{Kind, Report, blank, filled};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::App;
use crate::error::Result;
use crate::preferences::PaperSize;

/// A document as it shall be laid out.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DocumentRequest {
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
    /// How pages are laid on sheets.
    #[serde(default)]
    #[ts(optional, as = "Option<Sheets>")]
    pub sheets: Sheets,
    /// How many numbered copies; one without a number if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub copies: u32,
    /// The day after which it is to be destroyed, in any usual form; empty for none.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub destroy_after: String,
    /// By which this work can be stopped: later requests have higher numbers, such as the time in milliseconds.
    #[ts(optional, type = "number")]
    pub ticket: Option<u64>,
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
    /// Codes in it and whom they stand for, for the eyes of whoever prints it.
    pub codes: Vec<Code>,
    /// Letters that no font on this computer has.
    pub missing: Vec<String>,
    /// A neutral name for the file, without its ending.
    pub file_name: String,
    /// The formats in which it can be saved.
    pub formats: Vec<Format>,
    /// Whether it can be printed blank too.
    pub has_blank: bool,
}

/// A document to save.
#[derive(Deserialize, TS)]
pub struct DocumentSave {
    pub document: DocumentRequest,
    /// The format; PDF if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<Format>")]
    pub format: Format,
    /// The file, as chosen by the user; if left out, a new file in the folder for documents.
    #[ts(optional)]
    pub path: Option<String>,
}

pub(crate) fn preview(app: &mut App, request: DocumentRequest) -> Result<Preview> {
    let Ready { report, mut paper, words, .. } = ready(app, &request)?;
    // One copy shows what all of them look like.
    paper.copies.truncate(1);
    let made = make(app, &request, &report.document, &paper, Format::Pdf)?;
    Ok(Preview {
        pdf: BASE64.encode(&made.bytes),
        pages: u32::try_from(made.pages).unwrap_or(u32::MAX),
        hidden: report.hidden,
        codes: codes::mentioned(app.session.vault()?, &report.document)?,
        missing: made.missing.iter().map(|missing| missing.letter.to_string()).collect(),
        file_name: file_name(request.kind, &words),
        formats: Format::of(&report.document),
        has_blank: request.kind.has_blank(),
    })
}

pub(crate) fn save(app: &mut App, request: DocumentSave) -> Result<Saved> {
    let DocumentSave { document: asked, format, path } = request;
    let Ready { report, paper, destroy_after, words } = ready(app, &asked)?;
    let made = make(app, &asked, &report.document, &paper, format)?;
    let saved = app.session.save_file(path, (&file_name(asked.kind, &words), format.key()), &made.bytes)?;
    let export = ExportRecord {
        kind: asked.kind,
        subject: asked.subject,
        audience: asked.audience,
        format,
        copies: asked.copies,
        destroy_after,
    };
    prints::keep(app.session.vault_mut()?, export, &report.consents, &words)?;
    Ok(saved)
}

/// A document with the paper it was asked for.
struct Ready {
    report: Report,
    paper: Paper,
    destroy_after: Option<String>,
    words: Translations,
}

fn ready(app: &App, request: &DocumentRequest) -> Result<Ready> {
    let words = app.session.words_in(request.language.unwrap_or(app.session.words.language()));
    let report = match &request.subject {
        Some(subject) => filled(app.session.vault()?, request.kind, subject, request.audience, &words)?,
        None => blank(request.kind, &words)?,
    };
    let today = app.settings.clock.today();
    let destroy_after = jirani_base::text::date_to_come("destroy_after", &request.destroy_after, today)?;
    if request.copies > MOST_COPIES {
        return Err(InvalidField::new(
            "copy_count",
            Problem::NotAChoice { found: request.copies.to_string() },
        )
        .into());
    }
    let paper = Paper {
        size: request.paper.unwrap_or(app.preferences.paper).into(),
        large_print: request.large_print,
        sheets: request.sheets,
        copies: copies(request.copies, &words),
        destroy_after: destroy_after.as_deref().map(|day| destroy(day, &words)).unwrap_or_default(),
    };
    Ok(Ready { report, paper, destroy_after, words })
}

/// The most copies that one file holds.
const MOST_COPIES: u32 = 50;

/// The words that number each copy; none for a single one.
pub(crate) fn copies(count: u32, words: &Translations) -> Vec<String> {
    let number = |copy: u32| words.with("document-copy", &[("copy", copy.into()), ("copies", count.into())]);
    if count > 1 { (1..=count).map(number).collect() } else { Vec::new() }
}

/// The words that say when to destroy it.
pub(crate) fn destroy(day: &str, words: &Translations) -> String {
    words.with("document-destroy", &[("date", dates::long_or_as_is(day, words).into())])
}

fn make(
    app: &mut App,
    request: &DocumentRequest,
    document: &Document,
    paper: &Paper,
    format: Format,
) -> Result<Made> {
    let running = app.session.work.begin(request.ticket);
    // A workspace may bring fonts of its own, so that its scripts print alike wherever it is opened.
    let own = app.session.vault()?.folder().join("fonts");
    let fonts = app.fonts.get_or_insert_with(|| Fonts::shipped().with_system().with_folder(own));
    fonts.refresh();
    let mut progress = |done, total| running.step(done, total);
    Ok(file::make(document, format, paper, fonts, &mut progress)?)
}

fn file_name(kind: Kind, words: &Translations) -> String {
    words.text(&format!("document-{}-file", kind.key()))
}
