//! Queries in the words of an index, and the rows that an index gives back.

use serde::Serialize;
use ts_rs::TS;

/// Where a hit comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "HitGroup")]
pub enum Group {
    /// The workspace's own records.
    Own,
    /// The guide.
    Guide,
    /// The resources.
    Resource,
    /// The glossary.
    Term,
}

/// A row of an index that fits.
pub(super) struct Row {
    pub(super) group: Group,
    pub(super) kind: String,
    pub(super) id: String,
    /// Whether its title is a name, and not a sentence in which the words happen to stand.
    pub(super) named: bool,
    pub(super) title: String,
    /// The title in other languages.
    pub(super) also: Vec<String>,
    pub(super) snippet: String,
}

/// How the words of a query are joined.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Join {
    /// All must be there.
    All,
    /// Any will do.
    Any,
}

/// Words that are shorter begin so many others that they are looked for as they stand, unless nothing is found.
pub(super) const LONG: usize = 3;

/// What a word of a query stands for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Reach {
    /// Itself.
    Whole,
    /// All words that begin with it, if it is not too short.
    Beginning,
    /// All words that begin with it, however short it is.
    AnyBeginning,
}

pub(super) fn is_long(word: &str) -> bool {
    word.chars().count() >= LONG
}

/// A query in the words of the index.
pub(super) fn expression(words: &[String], join: Join, reach: Reach) -> String {
    let begins = |word: &str| match reach {
        Reach::Whole => false,
        Reach::Beginning => is_long(word),
        Reach::AnyBeginning => true,
    };
    let words: Vec<String> =
        words.iter().map(|word| format!("\"{word}\"{}", if begins(word) { "*" } else { "" })).collect();
    words.join(match join {
        Join::All => " AND ",
        Join::Any => " OR ",
    })
}
