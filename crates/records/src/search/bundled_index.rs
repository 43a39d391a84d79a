//! What the program brings along, indexed in memory.

use jirani_base::i18n::Translations;
use rusqlite::{Connection, params};

use super::index_query::{Group, Row};
use super::vocabulary::Vocabulary;
use crate::error::{Error, Result};
use crate::guide;
use crate::library::Collection;

/// Between titles in several languages.
const ALSO: &str = " | ";

/// The guide, the resources and the glossary in the language of some words, with the other languages behind it.
pub struct BundledIndex {
    connection: Connection,
    vocabulary: Vocabulary,
}

impl BundledIndex {
    /// Indexes everything in the language of these words, with the others behind it.
    pub fn build(words: &Translations, others: &[Translations]) -> Result<BundledIndex> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE search_word USING fts5 (
                 title, also, body, other, kind UNINDEXED, record UNINDEXED,
                 tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
             )",
        )?;
        {
            let mut insert = connection.prepare(
                "INSERT INTO search_word (title, also, body, other, kind, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for chapter in guide::chapters()? {
                for id in &chapter.pages {
                    let page = guide::page(id, words)?;
                    let (mut also, mut other) = (Vec::new(), String::new());
                    for words in others {
                        let page = guide::page(id, words)?;
                        other.push_str(&page.words());
                        also.push(page.title);
                    }
                    let also = also.join(ALSO);
                    insert.execute(params![page.title, also, page.words(), other, "guide_page", id])?;
                }
            }
            for resource in &Collection::published()?.resources {
                let body = format!("{} {} {}", resource.about(words), resource.publisher, resource.year);
                let topics = |words: &Translations| -> String {
                    let topics = resource.topics.iter().map(|topic| topic.key());
                    topics.map(|key| words.text(&format!("facet-topic-{key}")) + " ").collect()
                };
                let other: String = others
                    .iter()
                    .map(|words| format!("{} {}", resource.about(words), topics(words)))
                    .collect();
                let body = format!("{body} {}", topics(words));
                insert.execute(params![resource.title, "", body, other, "resource", resource.id])?;
            }
            for term in Collection::published()?.glossary.all() {
                let text = |words: &Translations, part: &str| words.text(&format!("term-{term}{part}"));
                let body = format!("{} {}", text(words, "-meaning"), text(words, "-forms"));
                let other: String = others
                    .iter()
                    .map(|words| ["-meaning", "-forms"].map(|part| text(words, part)).join(" "))
                    .collect();
                let also: Vec<String> = others.iter().map(|words| text(words, "")).collect();
                insert.execute(params![text(words, ""), also.join(ALSO), body, other, "term", term])?;
            }
        }
        let vocabulary = Vocabulary::read(&connection, "main")?;
        Ok(BundledIndex { connection, vocabulary })
    }

    /// The words that stand in it.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    pub(super) fn rows(&self, expression: &str) -> Result<Vec<Row>> {
        let mut query = self.connection.prepare_cached(
            "SELECT kind, record, highlight(search_word, 0, char(2), char(3)),
                    snippet(search_word, 2, char(2), char(3), '…', 18), also
             FROM search_word WHERE search_word MATCH ?1
             ORDER BY bm25(search_word, 10.0, 8.0, 1.0, 0.3) LIMIT 20",
        )?;
        let mut found = query.query([expression])?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let kind: String = row.get(0)?;
            let group = match kind.as_str() {
                "guide_page" => Group::Guide,
                "resource" => Group::Resource,
                "term" => Group::Term,
                _ => return Err(Error::internal("the bundled index holds another kind")),
            };
            let also: String = row.get(4)?;
            rows.push(Row {
                group,
                kind,
                id: row.get(1)?,
                named: true,
                title: row.get(2)?,
                also: also.split(ALSO).map(str::to_owned).collect(),
                snippet: row.get(3)?,
            });
        }
        Ok(rows)
    }
}
