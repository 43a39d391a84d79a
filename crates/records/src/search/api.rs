//! Requests about searching.

use jirani_base::i18n::{Language, Translations};
use serde::Deserialize;
use ts_rs::TS;

use super::{BundledIndex, Results, kind_name, search};
use crate::error::Result;
use crate::session::Session;

/// What to look for.
#[derive(Deserialize, TS)]
#[ts(rename = "SearchQuery")]
pub struct Query {
    /// The words.
    pub text: String,
}

pub fn find(session: &mut Session, query: Query) -> Result<Results> {
    if session.bundled.is_none() {
        let others = Language::ALL.into_iter().filter(|language| *language != session.words.language());
        let others: Vec<Translations> = others.map(|language| session.words_in(language)).collect();
        session.bundled = Some(BundledIndex::build(&session.words, &others)?);
    }
    let Session { bundled: Some(bundled), words, vault, vocabulary, .. } = session else {
        return Ok(Results { corrected: None, hits: Vec::new() });
    };
    let name = |kind: &str| kind_name(kind, words);
    let own = vault.as_ref().map(|vault| (vault.reader(), vocabulary));
    search(&query.text, bundled, own, &name)
}
