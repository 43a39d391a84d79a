//! Wording: the community's own words in place of standard ones, and hints about words that wound.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jirani_base::i18n::Language;
use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

pub mod api;
pub mod edit;

/// How far each field of an own word may travel: it stands in every text, so it is public.
pub const FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("language", Sensitivity::Public),
    ("term", Sensitivity::Public),
    ("singular", Sensitivity::Public),
    ("plural", Sensitivity::Public),
];

/// The standard words that may be replaced; their texts are `standard-<term>-one` and `-many`.
pub const TERMS: [&str; 11] = [
    "sex-worker",
    "man-who-has-sex-with-men",
    "transgender-person",
    "person-who-injects-drugs",
    "person-living-with-hiv",
    "key-population",
    "mentor-organisation",
    "mentee-organisation",
    "mentorship",
    "person-served",
    "drop-in-centre",
];

/// A word in a text that another word could replace.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Hint {
    /// The word as it stands there.
    pub found: String,
    /// What could be said instead.
    pub instead: String,
}

#[derive(Deserialize)]
struct Advice {
    avoid: Vec<String>,
    instead: String,
}

/// Hints on the words of a text, each word once, in the order of the list.
pub fn hints(text: &str, language: Language) -> Result<Vec<Hint>> {
    static READ: OnceLock<std::result::Result<BTreeMap<String, Vec<Advice>>, toml::de::Error>> =
        OnceLock::new();
    let lists = READ
        .get_or_init(|| toml::from_str(include_str!("../../../../content/library/plain-words.toml")))
        .as_ref()
        .map_err(Error::internal)?;
    let advice = lists.get(language.tag()).map(Vec::as_slice).unwrap_or_default();
    Ok(advice
        .iter()
        .flat_map(|advice| advice.avoid.iter().map(move |word| (word, &advice.instead)))
        .filter_map(|(word, instead)| {
            Some(Hint { found: whole_word(text, word)?.to_owned(), instead: instead.clone() })
        })
        .collect())
}

/// The first place where a word stands by itself, whatever its capitals, as it is written there.
fn whole_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    // Abbreviations count only as they are written.
    let exact = word.chars().all(|c| c.is_uppercase() || c == 's');
    text.char_indices().find_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        let mut rest = text[at..].chars();
        let mut end = at;
        for wanted in word.chars() {
            let there = rest.next()?;
            let same = if exact { there == wanted } else { there.to_lowercase().eq(wanted.to_lowercase()) };
            if !same {
                return None;
            }
            end += there.len_utf8();
        }
        let alone = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        (alone(before) && alone(rest.next())).then(|| &text[at..end])
    })
}
