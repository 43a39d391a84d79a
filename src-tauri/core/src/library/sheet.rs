//! Own entries as a table in a CSV file, for other programs and other workspaces.

use std::collections::BTreeSet;

use super::edit;
use super::own::{NotePatch, ResourcePatch};
use super::{AudienceKind, Kind, LengthClass, Terms, Topic};
use crate::error::{Error, Result};
use crate::vault::Vault;

/// The columns, which are also the words of the first row.
const COLUMNS: [&str; 14] = [
    "title",
    "publisher",
    "year",
    "kinds",
    "topics",
    "audiences",
    "languages",
    "length",
    "terms",
    "address",
    "about",
    "useful",
    "note",
    "tags",
];
/// Between several values of one cell.
const BETWEEN: &str = "; ";
/// The most rows that are read at once.
const MOST_ROWS: usize = 2_000;

/// All own entries with their notes.
pub fn export(vault: &Vault) -> Result<String> {
    let reader = vault.reader();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(Error::internal)?;
    for resource in edit::own(reader)? {
        let note = edit::note(reader, &resource.id)?;
        let joined = |keys: Vec<&str>| keys.join(BETWEEN);
        let row = [
            resource.title.clone(),
            resource.publisher.clone(),
            resource.year.clone(),
            joined(resource.kinds.iter().map(|kind| kind.key()).collect()),
            joined(resource.topics.iter().map(|topic| topic.key()).collect()),
            joined(resource.audiences.iter().map(|audience| audience.key()).collect()),
            joined(resource.languages.named.iter().map(String::as_str).collect()),
            resource.length.class.key().to_owned(),
            resource.terms.key().to_owned(),
            resource.address.clone().unwrap_or_default(),
            resource.own_about.clone().unwrap_or_default(),
            if note.useful { "yes" } else { "" }.to_owned(),
            note.note,
            note.tags,
        ];
        writer.write_record(row.map(|cell| harmless(&cell))).map_err(Error::internal)?;
    }
    let bytes = writer.into_inner().map_err(Error::internal)?;
    // A mark at the beginning lets spreadsheets read the accents.
    Ok(format!("\u{feff}{}", String::from_utf8(bytes).map_err(Error::internal)?))
}

/// Adds the entries of a table that are not here yet; gives how many were added and how many were here.
///
/// Nothing is added if any cell cannot be read: the error names its row and column.
pub fn import(vault: &mut Vault, file: &str, text: &str) -> Result<(usize, usize)> {
    let fault = |row: usize, column: &str, expected: &str| fault(file, row, column, expected);
    let here: BTreeSet<(String, String)> = edit::own(vault.reader())?
        .into_iter()
        .map(|resource| (resource.title.to_lowercase(), resource.publisher.to_lowercase()))
        .collect();
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let head = reader.headers().map_err(|_| fault(1, "title", "text"))?.clone();
    let place = |name: &str| head.iter().position(|column| column.trim().eq_ignore_ascii_case(name));
    let title = place("title").ok_or_else(|| fault(1, "title", "title"))?;
    let (mut fresh, mut seen, mut known) = (Vec::new(), here, 0);
    for (at, record) in reader.records().enumerate() {
        let row = at + 2;
        if at >= MOST_ROWS {
            return Err(fault(row, "title", &format!("≤ {MOST_ROWS}")));
        }
        let record = record.map_err(|_| fault(row, "title", "text"))?;
        let cell = |name: &str| place(name).and_then(|at| record.get(at)).map(plain).unwrap_or_default();
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.get(title).is_none_or(|title| title.trim().is_empty()) {
            return Err(fault(row, "title", "title"));
        }
        if !seen.insert((cell("title").to_lowercase(), cell("publisher").to_lowercase())) {
            known += 1;
            continue;
        }
        let patch = ResourcePatch {
            title: Some(cell("title")),
            publisher: Some(cell("publisher")),
            year: Some(cell("year")),
            kinds: Some(several(
                (file, row),
                "kinds",
                &cell("kinds"),
                Kind::from_key,
                keys(Kind::ALL, Kind::key),
            )?),
            topics: Some(several(
                (file, row),
                "topics",
                &cell("topics"),
                Topic::from_key,
                keys(Topic::ALL, Topic::key),
            )?),
            audiences: Some(several(
                (file, row),
                "audiences",
                &cell("audiences"),
                AudienceKind::from_key,
                keys(AudienceKind::ALL, AudienceKind::key),
            )?),
            languages: Some(several(
                (file, row),
                "languages",
                &cell("languages"),
                tag,
                "en, fr, …".to_owned(),
            )?),
            length: one(
                (file, row),
                "length",
                &cell("length"),
                LengthClass::from_key,
                keys(LengthClass::ALL, LengthClass::key),
            )?,
            terms: one((file, row), "terms", &cell("terms"), Terms::from_key, keys(Terms::ALL, Terms::key))?,
            address: Some(cell("address")),
            about: Some(cell("about")),
        };
        let useful = !matches!(cell("useful").to_lowercase().as_str(), "" | "0" | "no" | "non");
        let note = NotePatch {
            useful: useful.then_some(true),
            note: Some(cell("note")).filter(|note| !note.is_empty()),
            tags: Some(cell("tags")).filter(|tags| !tags.is_empty()),
        };
        fresh.push((patch, note));
    }
    Ok((edit::add_all(vault, &fresh)?, known))
}

fn several<T: Ord>(
    (file, row): (&str, usize),
    column: &str,
    cell: &str,
    read: impl Fn(&str) -> Option<T>,
    expected: String,
) -> Result<BTreeSet<T>> {
    let keys = cell.split([';', ',']).map(str::trim).filter(|key| !key.is_empty());
    keys.map(|key| read(&key.to_lowercase()).ok_or_else(|| fault(file, row, column, &expected))).collect()
}

fn one<T>(
    (file, row): (&str, usize),
    column: &str,
    cell: &str,
    read: impl Fn(&str) -> Option<T>,
    expected: String,
) -> Result<Option<T>> {
    match cell.trim() {
        "" => Ok(None),
        key => read(&key.to_lowercase()).map(Some).ok_or_else(|| fault(file, row, column, &expected)),
    }
}

fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> String {
    all.iter().map(|value| key(*value)).collect::<Vec<_>>().join(", ")
}

fn tag(key: &str) -> Option<String> {
    let fits = (2..=8).contains(&key.len()) && key.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    fits.then(|| key.to_owned())
}

fn fault(file: &str, row: usize, column: &str, expected: &str) -> Error {
    Error::Unreadable { file: file.to_owned(), row, field: column.to_owned(), expected: expected.to_owned() }
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{cell}"),
        _ => cell.to_owned(),
    }
}

/// A cell as it was before it was made harmless.
fn plain(cell: &str) -> String {
    let cell = cell.trim();
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}
