//! Own entries as a table in a text file, for other programs and other workspaces.

use std::collections::BTreeSet;

use jirani_base::i18n::Language;
use jirani_document::sheet::csv_of_words;
use jirani_vault::Vault;

use super::own::{NotePatch, ResourcePatch};
use super::{AudienceKind, Kind, LengthClass, Terms, Topic, edit};
use crate::error::{Error, Result};
use crate::import::{Cell, Sheet};

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

/// All own entries with their notes, as a file.
///
/// # Errors
/// When the entries cannot be read.
pub fn export(vault: &Vault, language: Language) -> Result<Vec<u8>> {
    let reader = vault.reader();
    let mut rows = vec![COLUMNS.map(str::to_owned).to_vec()];
    for resource in edit::own(reader)? {
        let note = edit::note(reader, &resource.id)?;
        let joined = |keys: Vec<&str>| keys.join(BETWEEN);
        rows.push(vec![
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
        ]);
    }
    Ok(csv_of_words(rows, language.tag()))
}

/// Adds the entries of a table that are not here yet; gives how many were added and how many were here.
///
/// # Errors
/// When any cell cannot be read: the error names its row and column, and nothing is added.
pub fn import(vault: &mut Vault, file: &str, sheet: &Sheet) -> Result<(usize, usize)> {
    let fault = |row: u32, column: &str, expected: &str| fault(file, row, column, expected);
    let here: BTreeSet<(String, String)> = edit::own(vault.reader())?
        .into_iter()
        .map(|resource| (resource.title.to_lowercase(), resource.publisher.to_lowercase()))
        .collect();
    let head = sheet.rows.first().ok_or_else(|| fault(1, "title", "title"))?;
    let place = |name: &str| head.cells.iter().position(|cell| cell.words().eq_ignore_ascii_case(name));
    if place("title").is_none() {
        return Err(fault(head.number, "title", "title"));
    }
    let (mut fresh, mut seen, mut known) = (Vec::new(), here, 0);
    for (at, found) in sheet.rows.iter().skip(1).enumerate() {
        let row = found.number;
        if at >= MOST_ROWS {
            return Err(fault(row, "title", &format!("≤ {MOST_ROWS}")));
        }
        for name in COLUMNS {
            if place(name)
                .and_then(|at| found.cells.get(at))
                .is_some_and(|cell| matches!(cell, Cell::Wrong(_)))
            {
                return Err(fault(row, name, "text"));
            }
        }
        let cell = |name: &str| {
            let cell = place(name).and_then(|at| found.cells.get(at));
            cell.map(|cell| cell.words().to_owned()).unwrap_or_default()
        };
        if cell("title").is_empty() {
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
    (file, row): (&str, u32),
    column: &str,
    cell: &str,
    read: impl Fn(&str) -> Option<T>,
    expected: String,
) -> Result<BTreeSet<T>> {
    let keys = cell.split([';', ',']).map(str::trim).filter(|key| !key.is_empty());
    keys.map(|key| read(&key.to_lowercase()).ok_or_else(|| fault(file, row, column, &expected))).collect()
}

fn one<T>(
    (file, row): (&str, u32),
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

fn fault(file: &str, row: u32, column: &str, expected: &str) -> Error {
    let row = usize::try_from(row).unwrap_or(usize::MAX);
    Error::Unreadable { file: file.to_owned(), row, field: column.to_owned(), expected: expected.to_owned() }
}
