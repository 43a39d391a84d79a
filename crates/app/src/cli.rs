//! `jirani-cli`: scripted use of the core. JSON on standard output; exit 0, or 2 with one line that names
//! what, where and what was expected.

use crate::cli::output::Fault;

pub use crate::cli::output::Streams;
use crate::cli::output::print;
use std::ffi::OsString;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jirani_base::clock::Clock;
use jirani_base::files;
use jirani_base::files::shown;
use jirani_base::i18n::Language;
use jirani_base::ids::SubjectId;
use jirani_base::safety::Audience;
use jirani_document::pdf::{Fonts, Paper, PaperSize, Sheets};
use jirani_records::MODEL;
use jirani_records::wording;
use jirani_reports::file::Format;
use jirani_reports::prints::ExportRecord;
use jirani_reports::{self, Kind, Report};
use jirani_vault::{self, KdfCost, Vault};
use serde_json::json;

use crate::error::Error;
use crate::sample;

mod arguments;
mod copy;
mod input;
mod output;
mod recommend;

use arguments::{Arguments, Usage};

/// The commands, as a fault names them.
const COMMANDS: &str = "recommend, sample, documents, export, search, dump, load, check, backup or restore";

/// What `jirani-cli` without a known command prints.
const USAGE: &str = "usage: jirani-cli COMMAND …
  recommend ANSWERS.json [--samples N] [--amendments FILE.toml] [--prices PRICES.json] [--lang en|fr]
  sample DIR [--mentorships N] [--sessions N] [--lang en|fr]
  documents DIR
  export DIR DOCUMENT [ID] -o FILE [--lang en|fr] [--paper a4|letter] [--audience public|partners|internal] [--large-print]
    [--sheets single|two-up|booklet] [--copies N]; the end of FILE says the format: .pdf, .docx, .xlsx or .csv
  search DIR QUERY [--lang en|fr]
  dump DIR [-o FILE]
  load DIR FILE
  check DIR
  backup DIR [--to FOLDER]
  restore DIR [COPY]
The passphrase is asked for, or read from standard input with --passphrase-stdin; ANSWERS.json may be - for
standard input. Without ID, export makes the blank form; documents lists the IDs. dump prints
every record, readable, sealed names too, without history; safety plans stay under their own passphrase. load makes a
new workspace of what dump printed, under a new passphrase.
backup makes a checked copy inside the workspace, or with --to a second workspace in a new folder there; restore
without COPY lists the copies, and keeps what it replaces.";

/// Runs one command; the arguments are those after the program's name. Answers the exit code.
pub fn run(arguments: Vec<OsString>, mut streams: Streams<'_>) -> u8 {
    let outcome = Arguments::read(arguments).map_err(Fault::from).and_then(|a| command(a, &mut streams));
    match outcome {
        Ok(()) => 0,
        Err(fault) => {
            // A closed standard error leaves nobody to tell.
            let _ = writeln!(streams.error, "jirani-cli: {fault}");
            2
        }
    }
}

fn command(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let named = arguments.word("a command; help lists them")?;
    match named.as_str() {
        "recommend" => recommend::run(arguments, streams),
        "sample" => make_sample(arguments, streams),
        "documents" => documents(arguments, streams),
        "export" => export(arguments, streams),
        "search" => find(arguments, streams),
        "dump" => copy::dump(arguments, streams),
        "load" => copy::load(arguments, streams),
        "check" => check(arguments, streams),
        "backup" => backup(arguments, streams),
        "restore" => restore(arguments, streams),
        "help" => Ok(writeln!(streams.output, "{USAGE}")?),
        other => Err(Usage::unknown("command", other, COMMANDS).into()),
    }
}

fn make_sample(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let count: u32 = arguments.number("--mentorships", 0)?;
    let sessions: u32 = arguments.number("--sessions", 0)?;
    if sessions > 0 && count == 0 {
        return Err(Usage::Needs { option: "--sessions N", needs: "--mentorships N of at least 1" }.into());
    }
    let language = arguments.language()?;
    let passphrase = arguments.new_passphrase(streams)?;
    arguments.end()?;
    let mut vault = Vault::create(&folder, &passphrase, KdfCost::Floor, Clock::System, &MODEL)?;
    match count {
        0 => sample::add(&mut vault, language)?,
        count => sample::add_many(&mut vault, language, count as usize, sessions as usize)?,
    }
    print(streams, &json!({ "workspace": shown(&folder), "mentorships": count.max(1), "sessions": sessions }))
}

fn documents(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let language = arguments.language()?;
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    let vault = Vault::open(&folder, &passphrase, Clock::System, &MODEL)?;
    let words = wording::edit::words(vault.reader(), language)?;
    let mut entries = Vec::new();
    for subject in jirani_reports::list::subjects(&vault, &words)? {
        entries.extend(jirani_reports::list::documents(&vault, &subject)?);
    }
    entries.extend(jirani_reports::list::blanks(&words));
    print(streams, &serde_json::to_value(entries).map_err(Error::from)?)
}

fn export(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let named = arguments.word("DOCUMENT")?;
    let kind = Kind::from_key(&named).ok_or_else(|| {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.key()).collect();
        Usage::unknown("document", &named, format!("one of {}", known.join(", ")))
    })?;
    let target = arguments.option("-o").ok_or(Usage::Missing("-o FILE"))?;
    let language = arguments.language()?;
    let audience = match arguments.option_word("--audience")? {
        None => Audience::default(),
        Some(key) => Audience::from_key(&key)
            .ok_or_else(|| Usage::unknown("audience", &key, "public, partners or internal"))?,
    };
    let size = match arguments.option_word("--paper")?.as_deref() {
        None | Some("a4") => PaperSize::A4,
        Some("letter") => PaperSize::Letter,
        Some(other) => return Err(Usage::unknown("paper", other, "a4 or letter").into()),
    };
    let sheets = match arguments.option_word("--sheets")?.as_deref() {
        None | Some("single") => Sheets::Single,
        Some("two-up") => Sheets::TwoUp,
        Some("booklet") => Sheets::Booklet,
        Some(other) => return Err(Usage::unknown("sheets", other, "single, two-up or booklet").into()),
    };
    let end = Path::new(&target).extension().and_then(|end| end.to_str()).unwrap_or_default();
    let format = Format::from_key(&end.to_ascii_lowercase()).ok_or_else(|| {
        let problem = "expected a name that ends in .pdf, .docx, .xlsx or .csv".to_owned();
        Fault::File { file: format!("-o {}", shown(Path::new(&target))), problem }
    })?;
    let copies = arguments.number("--copies", 1)?;
    let large_print = arguments.flag("--large-print");
    let passphrase = arguments.passphrase(streams)?;
    let subject = arguments.word("ID").ok().map(|id| SubjectId::from(id.as_str()));
    arguments.end()?;
    let mut vault = Vault::open(&folder, &passphrase, Clock::System, &MODEL)?;
    let words = wording::edit::words(vault.reader(), language)?;
    let paper = Paper {
        large_print,
        size,
        sheets,
        copies: crate::documents::copies(copies, &words),
        ..Paper::default()
    };
    let Report { document, hidden, consents } = match &subject {
        Some(id) => jirani_reports::filled(&vault, kind, id, audience, &words)?,
        None => jirani_reports::blank(kind, &words)?,
    };
    let mut on = |_: usize, _: usize| ControlFlow::Continue(());
    let made =
        jirani_reports::file::make(&document, format, &paper, &Fonts::shipped().with_system(), &mut on)?;
    let path = std::path::absolute(&target).map_err(|e| Error::from_io(Path::new(&target), e))?;
    if let Err(warning) = jirani_vault::check_folder(path.parent().unwrap_or(&path)) {
        writeln!(streams.error, "jirani-cli: warning: {warning}")?;
    }
    files::save(&path, &made.bytes)?;
    let export = ExportRecord { kind, subject, audience, format, copies, destroy_after: None };
    jirani_reports::prints::keep(&mut vault, export, &consents, &words)?;
    print(
        streams,
        &json!({ "file": shown(Path::new(&target)), "pages": made.pages, "bytes": made.bytes.len(), "hidden": hidden }),
    )
}

fn find(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let query = arguments.word("QUERY")?;
    let language = arguments.language()?;
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    let vault = Vault::open(&folder, &passphrase, Clock::System, &MODEL)?;
    let words = wording::edit::words(vault.reader(), language)?;
    let results = jirani_records::search::once(&query, vault.reader(), &words)?;
    print(streams, &serde_json::to_value(results).map_err(Error::from)?)
}

fn check(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    Vault::open(&folder, &passphrase, Clock::System, &MODEL)?.check()?;
    print(streams, &json!({ "workspace": shown(&folder), "ok": true }))
}

fn backup(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let to = arguments.option("--to").map(PathBuf::from);
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    let mut vault = Vault::open(&folder, &passphrase, Clock::System, &MODEL)?;
    let made = match to {
        Some(to) => vault.copy_to(&to)?,
        None => vault.back_up()?,
    };
    print(streams, &json!({ "workspace": shown(&folder), "copy": shown(&made) }))
}

fn restore(mut arguments: Arguments, streams: &mut Streams<'_>) -> std::result::Result<(), Fault> {
    let folder = PathBuf::from(arguments.next("DIR")?);
    let copy = arguments.word("COPY").ok();
    let passphrase = arguments.passphrase(streams)?;
    arguments.end()?;
    let opened = jirani_vault::unlock(&folder, &passphrase, KdfCost::Floor, Clock::System)?;
    let Some(copy) = copy else {
        let copies: Vec<_> = jirani_vault::backups(&folder)
            .into_iter()
            .map(|copy| json!({ "copy": copy.name, "at": copy.at.to_rfc3339(), "bytes": copy.bytes }))
            .collect();
        return print(streams, &json!({ "workspace": shown(&folder), "copies": copies }));
    };
    match Vault::open_with(&folder, opened.clone(), Clock::System, &MODEL) {
        Ok(mut sound) => sound.restore_copy(&copy)?,
        Err(jirani_vault::error::Error::Damaged { .. }) => {
            jirani_vault::rescue(&folder, &opened, &copy, Clock::System, &MODEL).map(drop)?
        }
        Err(other) => return Err(other.into()),
    }
    print(streams, &json!({ "workspace": shown(&folder), "restored": copy }))
}

impl Arguments {
    fn language(&mut self) -> std::result::Result<Language, Usage> {
        match self.option_word("--lang")? {
            None => Ok(Language::default()),
            Some(tag) => Language::from_tag(&tag).ok_or_else(|| Usage::unknown("language", &tag, "en or fr")),
        }
    }
}
