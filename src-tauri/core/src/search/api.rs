//! Requests about searching.

use serde::Deserialize;
use ts_rs::TS;

use super::{Results, Shelf, kind_name, search};
use crate::api::App;
use crate::error::Result;
use crate::i18n::{Language, Words};

/// What to look for.
#[derive(Deserialize, TS)]
#[ts(rename = "SearchQuery")]
pub struct Query {
    /// The words.
    pub text: String,
}

pub(crate) fn find(app: &mut App, query: Query) -> Result<Results> {
    if app.shelf.is_none() {
        let others = Language::ALL.into_iter().filter(|language| *language != app.words.language());
        let others: Vec<Words> = others.map(|language| app.words_in(language)).collect();
        app.shelf = Some(Shelf::build(&app.words, &others)?);
    }
    let App { shelf: Some(shelf), words, vault, vocabulary, .. } = app else {
        return Ok(Results { corrected: None, hits: Vec::new() });
    };
    let name = |kind: &str| kind_name(kind, words);
    let own = vault.as_ref().map(|vault| (vault.reader(), vocabulary));
    search(&query.text, shelf, own, &name)
}
