//! Searching everything in one box: the guide, the resources, the glossary, and the workspace's own records.
//!
//! What the program brings along is indexed in memory, in the language of the screens with the other languages
//! behind it. Own records are indexed inside the encrypted database, brought up to date with every operation, and only
//! from fields that are not sealed. A word that nothing has is taken for a typing mistake of the nearest word that something has.

use std::collections::BTreeSet;

use index_query::Row;
use jirani_base::i18n::{Language, Translations, fold};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::search::index_query::{Join, Reach, expression, is_long};
use crate::wording;

pub mod api;
mod bundled_index;
mod index_query;
mod own;
mod sources;
mod vocabulary;

pub use bundled_index::BundledIndex;
pub use index_query::Group;
pub use own::indexed;
pub use sources::{Source, sources};
pub use vocabulary::Vocabulary;

/// The most hits that are shown.
const MOST: usize = 30;

/// The most words of a query that count.
const MOST_WORDS: usize = 8;

/// What words in a sentence count for, where words in a name count for one.
const MENTION: f64 = 0.25;

/// Marks around a word that was found, in what the database gives back.
const OPEN: char = '\u{2}';

const CLOSE: char = '\u{3}';

/// A stretch of a text, and whether it is what was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "HitPiece")]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they were looked for.
    pub hit: bool,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "SearchHit")]
pub struct Hit {
    /// Where it comes from.
    pub group: Group,
    /// What it is, in words.
    pub kind: String,
    pub id: String,
    /// The parts of the address of its screen.
    pub place: Vec<String>,
    pub title: Vec<Piece>,
    /// The words around the hit.
    pub snippet: Vec<Piece>,
}

/// All that was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "SearchResults")]
pub struct Results {
    /// What was looked for instead, where a word was taken for a typing mistake.
    pub corrected: Option<String>,
    /// The hits, the best first.
    pub hits: Vec<Hit>,
}

/// The words of a query, folded, each once.
fn query_words(query: &str) -> Vec<String> {
    let folded = fold::plain(query);
    let mut seen = BTreeSet::new();
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && seen.insert((*word).to_owned()))
        .map(str::to_owned)
        .take(MOST_WORDS)
        .collect()
}

/// Finds in both indexes; `own` is missing while the workspace is locked.
pub(crate) fn search(
    query: &str,
    bundled: &BundledIndex,
    own: Option<(&Connection, &mut Option<Vocabulary>)>,
    name: &dyn Fn(&str) -> String,
) -> Result<Results> {
    let words = query_words(query);
    if words.is_empty() {
        return Ok(Results { corrected: None, hits: Vec::new() });
    }
    let connection = own.as_ref().map(|(connection, _)| *connection);
    let reaching = |words: &[String], join: Join, reach: Reach| -> Result<Vec<Row>> {
        let mut rows = bundled.rows(&expression(words, join, reach))?;
        if let Some(connection) = connection {
            rows.extend(own::rows(connection, words, join, reach)?);
        }
        Ok(rows)
    };
    let rows = |words: &[String], join: Join| -> Result<Vec<Row>> {
        let found = reaching(words, join, Reach::Beginning)?;
        match found.is_empty() && !words.iter().all(|word| is_long(word)) {
            true => reaching(words, join, Reach::AnyBeginning),
            false => Ok(found),
        }
    };
    let mut corrected = None;
    let mut wanted = words;
    let mut found = rows(&wanted, Join::All)?;
    if found.is_empty() {
        let vocabularies = vocabularies(bundled, own)?;
        let nearest: Vec<String> = wanted
            .iter()
            .map(|word| vocabulary::nearest(word, &vocabularies).unwrap_or_else(|| word.clone()))
            .collect();
        if nearest != wanted {
            corrected = Some(nearest.join(" "));
            wanted = nearest;
            found = rows(&wanted, Join::All)?;
        }
        if found.is_empty() && wanted.len() > 1 {
            // Of several words any will do, but a short one by itself says too little.
            let long: Vec<String> = wanted.iter().filter(|word| is_long(word)).cloned().collect();
            found = rows(if long.is_empty() { &wanted } else { &long }, Join::Any)?;
        }
    }
    if found.is_empty() {
        corrected = None;
    }
    let mut ranked: Vec<(f64, Row)> =
        found.into_iter().enumerate().map(|(place, row)| (fit(&wanted, &row, place), row)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut hits = Vec::new();
    for (_, row) in ranked.into_iter().take(MOST) {
        let place = match (row.group, connection) {
            (Group::Own, Some(connection)) => own::place(connection, &row.kind, &row.id)?,
            (Group::Guide, _) => vec!["library".to_owned(), "guide".to_owned(), row.id.clone()],
            (Group::Resource, _) => vec!["library".to_owned(), "resources".to_owned(), row.id.clone()],
            (Group::Term | Group::Own, _) => {
                vec!["library".to_owned(), "glossary".to_owned(), row.id.clone()]
            }
        };
        hits.push(Hit {
            kind: name(&row.kind),
            title: pieces(&row.title),
            snippet: pieces(&row.snippet),
            group: row.group,
            id: row.id,
            place,
        });
    }
    Ok(Results { corrected, hits })
}

/// Finds once, in a workspace that a script opened.
pub fn once(query: &str, own: &Connection, words: &Translations) -> Result<Results> {
    let others = Language::ALL.into_iter().filter(|language| *language != words.language());
    let others = others.map(|language| wording::edit::words(own, language)).collect::<Result<Vec<_>>>()?;
    let bundled = BundledIndex::build(words, &others)?;
    search(query, &bundled, Some((own, &mut None)), &|kind| kind_name(kind, words))
}

/// What a kind of hit is called.
fn kind_name(kind: &str, words: &Translations) -> String {
    let form = format!("form-{kind}");
    if words.has(&form) { words.text(&form) } else { words.text(&format!("search-kind-{kind}")) }
}

fn vocabularies<'a>(
    bundled: &'a BundledIndex,
    own: Option<(&Connection, &'a mut Option<Vocabulary>)>,
) -> Result<Vec<&'a Vocabulary>> {
    let mut all = vec![bundled.vocabulary()];
    if let Some((connection, kept)) = own {
        if kept.is_none() {
            *kept = Some(Vocabulary::read(connection, "main")?);
        }
        all.extend(kept.as_ref());
    }
    Ok(all)
}

/// How well a row fits: first whether its name is just what was asked for, then how much of it was asked for, then
/// the order that the index itself gives.
fn fit(wanted: &[String], row: &Row, place: usize) -> f64 {
    let title = row.title.replace([OPEN, CLOSE], "");
    let titles = std::iter::once(title.as_str()).chain(row.also.iter().map(String::as_str));
    let named = titles.map(|title| naming(wanted, title)).fold(0.0, f64::max);
    let weight = if row.named { 1.0 } else { MENTION };
    weight * named + 1.0 / (1.0 + place as f64)
}

/// How far a title is what was asked for, from 0 to 3.5.
fn naming(wanted: &[String], title: &str) -> f64 {
    let title = fold::plain(title);
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let named = wanted.iter().filter(|want| words.iter().any(|word| word.starts_with(want.as_str()))).count();
    let share = named as f64 / wanted.len() as f64;
    let exact = words.len() == wanted.len() && wanted.iter().all(|want| words.contains(&want.as_str()));
    let tight = named as f64 / words.len().max(1) as f64;
    f64::from(u8::from(exact)) + 2.0 * share + 0.5 * tight
}

/// A text with marks, cut where they stand.
fn pieces(marked: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (at, part) in marked.split(OPEN).enumerate() {
        let (hit, rest) = match part.split_once(CLOSE) {
            Some((hit, rest)) if at > 0 => (hit, rest),
            _ => ("", part),
        };
        for (text, hit) in [(hit, true), (rest, false)] {
            if !text.is_empty() {
                pieces.push(Piece { text: text.replace('\n', " "), hit });
            }
        }
    }
    pieces
}
