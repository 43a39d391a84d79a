//! The workspace's own records, indexed inside its encrypted database.

use jirani_vault::IndexedTable;
use rusqlite::{Connection, OptionalExtension, params};

use super::index_query::{Group, Join, Reach, Row, expression};
use super::sources::{Source, sources};
use crate::error::Result;
use crate::forms;

/// How many entries are ranked.
const RANKED: usize = 200;
/// The most rows that are given back.
const MOST_ROWS: usize = 20;
/// The letters of a record's words that stand for the name it has not.
const TITLE: usize = 200;
/// How many parents a row may have above it.
const DEEPEST: usize = 4;

/// What of the records can be found.
pub fn indexed() -> Vec<IndexedTable> {
    let indexed = |source: &Source| {
        let [name, title, body] = parts(source);
        IndexedTable { table: source.table, name, title, body }
    };
    sources().iter().map(indexed).collect()
}

/// The name, the title and the words of a row, in SQL. A row without a name goes by the first words that it has.
fn parts(source: &Source) -> [String; 3] {
    let title = source.title.iter().map(|column| format!("nullif(trim({column}), '')"));
    let others = source.body.iter().map(|column| format!("nullif(trim(substr({column}, 1, {TITLE})), '')"));
    let title = match source.name.as_slice() {
        [] => format!(
            "coalesce({}, '')",
            title.chain(others).chain(["''".to_owned()]).collect::<Vec<_>>().join(", ")
        ),
        _ => "''".to_owned(),
    };
    [joined(&source.name), title, joined(&source.body)]
}

fn joined(columns: &[&str]) -> String {
    if columns.is_empty() {
        return "''".to_owned();
    }
    let columns: Vec<String> = columns.iter().map(|column| format!("coalesce({column}, '')")).collect();
    columns.join(" || ' ' || ")
}

/// The rows that fit best.
///
/// Words that stand in more texts than [`RANKED`] tell little about any of them: then texts that have the whole words
/// go before those with longer ones, names before mentions, and of the rest the newest are ranked.
pub(super) fn rows(connection: &Connection, words: &[String], join: Join, reach: Reach) -> Result<Vec<Row>> {
    let mut wanted = expression(words, join, Reach::Whole);
    let mut found = entries(connection, &wanted)?;
    if found.len() < RANKED {
        wanted = expression(words, join, reach);
        found = entries(connection, &wanted)?;
    }
    let mut best = match newest(&found) {
        Some(oldest) => ranked(connection, &wanted, oldest)?,
        None => return Ok(Vec::new()),
    };
    if found.len() > RANKED {
        let names = format!("{{name}} : ({wanted})");
        let named = match newest(&entries(connection, &names)?) {
            Some(oldest) => ranked(connection, &names, oldest)?,
            None => Vec::new(),
        };
        best.retain(|id| !named.contains(id));
        best.splice(0..0, named);
    }
    best.truncate(MOST_ROWS);
    shown(connection, &wanted, &best)
}

/// All entries that an expression finds, oldest first. The other way round, the index makes room for a few entries
/// at a time, and the encrypted database wipes what it gives back each time.
fn entries(connection: &Connection, expression: &str) -> Result<Vec<i64>> {
    let mut query = connection.prepare_cached("SELECT rowid FROM search_word WHERE search_word MATCH ?1")?;
    let found = query.query_map([expression], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The oldest of the newest entries, as many as are ranked.
fn newest(found: &[i64]) -> Option<i64> {
    found.get(found.len().saturating_sub(RANKED)).copied()
}

/// The entries that an expression finds from one on, the best first.
fn ranked(connection: &Connection, expression: &str, oldest: i64) -> Result<Vec<i64>> {
    // A name weighs so much that no other column, however often it has the words, outweighs it.
    let mut query = connection.prepare_cached(
        "SELECT rowid, bm25(search_word, 100.0, 2.0, 1.0) FROM search_word
         WHERE search_word MATCH ?1 AND rowid >= ?2",
    )?;
    let mut found: Vec<(i64, f64)> = query
        .query_map(params![expression, oldest], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    found.sort_by(|a, b| a.1.total_cmp(&b.1));
    Ok(found.into_iter().map(|(id, _)| id).collect())
}

/// Entries in the order given, with what was found in them marked.
fn shown(connection: &Connection, expression: &str, ids: &[i64]) -> Result<Vec<Row>> {
    let (Some(first), Some(last)) = (ids.iter().min(), ids.iter().max()) else { return Ok(Vec::new()) };
    let list: Vec<String> = ids.iter().map(i64::to_string).collect();
    // One walk over what the expression finds: without the plus, or with the tables the other way round, every entry
    // would start a search of its own.
    let mut query = connection.prepare(&format!(
        "SELECT search_word.rowid, entry.kind, entry.record, entry.name <> '',
                highlight(search_word, 0, char(2), char(3)), highlight(search_word, 1, char(2), char(3)),
                snippet(search_word, 2, char(2), char(3), '…', 18)
         FROM search_word CROSS JOIN search_entry entry ON entry.id = search_word.rowid
         WHERE search_word MATCH ?1 AND search_word.rowid BETWEEN ?2 AND ?3 AND +search_word.rowid IN ({})",
        list.join(", ")
    ))?;
    let mut rows: Vec<(i64, Row)> = query
        .query_map(params![expression, first, last], |row| {
            let named: bool = row.get(3)?;
            let row_shown = Row {
                group: Group::Own,
                kind: row.get(1)?,
                id: row.get(2)?,
                named,
                title: row.get(if named { 4 } else { 5 })?,
                also: Vec::new(),
                snippet: row.get(6)?,
            };
            Ok((row.get(0)?, row_shown))
        })?
        .collect::<rusqlite::Result<_>>()?;
    rows.sort_by_key(|(id, _)| ids.iter().position(|other| other == id));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Where in a mentorship the records of a kind are worked on; nothing for those that what they belong to shows.
fn part<'a>(kind: &str, id: &'a str) -> Option<Vec<&'a str>> {
    Some(match kind {
        "decision" => vec!["finder"],
        "help_check" => vec!["help"],
        "readiness" => vec!["readiness"],
        "expectation" => vec!["expectation"],
        "agreement" => vec!["agreement"],
        "round" | "score" => vec!["assessment"],
        "consent" | "consent_use" => vec!["consent"],
        "plan" | "objective" | "activity" => vec!["plan"],
        "participant" | "budget_line" => vec!["plan", "people"],
        "indicator" | "risk" => vec!["plan", "signs"],
        "indicator_value" => vec!["indicators"],
        "encounter" => vec!["sessions", id],
        "action" => vec!["actions", id],
        "review" | "spending" => vec!["reviews"],
        "story" | "lesson" => vec!["stories"],
        "report" => vec!["reports", id],
        "retention" => vec!["close"],
        _ => return None,
    })
}

/// The address of the screen that shows a record: its own, or that of what it belongs to.
pub(super) fn place(connection: &Connection, kind: &str, id: &str) -> Result<Vec<String>> {
    let all = sources();
    let (mut kind, mut id) = (kind.to_owned(), id.to_owned());
    let mut under: Option<Vec<String>> = None;
    for _ in 0..DEEPEST {
        let here: Option<Vec<&str>> = match kind.as_str() {
            "organisation" => Some(vec!["organisations", &id]),
            "mentorship" => Some(vec!["mentorships", &id]),
            "own_resource" | "resource" => Some(vec!["library", "resources", &id]),
            "reading_list" => Some(vec!["library", "lists", &id]),
            "care_contact" => Some(vec!["library", "care"]),
            _ => None,
        };
        if let Some(here) = here {
            return Ok(here.into_iter().map(str::to_owned).chain(under.into_iter().flatten()).collect());
        }
        under =
            under.or_else(|| part(&kind, &id).map(|parts| parts.into_iter().map(str::to_owned).collect()));
        // A record whose own words nobody looks for still belongs to something.
        let source =
            all.iter().find_map(|source| (source.table == kind).then_some((source.table, source.parent?)));
        let form = || forms::named(&kind).map(|form| (form.table, form.parent));
        let Some((table, parent)) = source.or_else(form) else { break };
        let above: Option<String> = connection
            .prepare_cached(&format!("SELECT {parent} FROM {table} WHERE id = ?1"))?
            .query_row([&id], |row| row.get(0))
            .optional()?;
        let Some(above) = above else { break };
        (kind, id) = (parent.to_owned(), above);
    }
    Ok(Vec::new())
}
