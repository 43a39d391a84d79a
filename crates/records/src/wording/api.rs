//! Requests about wording.

use jirani_base::i18n::{self, Translations};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Hint, TERMS, edit, hints};
use crate::error::Result;
use crate::session::{Nothing, Session};

/// A standard word and the community's own, in the language of the screens.
#[derive(Serialize, TS)]
pub struct WordView {
    /// The standard word's identifier.
    pub term: String,
    /// The standard word.
    pub standard: String,
    /// The own word; empty where the standard one is used.
    pub singular: String,
    /// The own word for more than one.
    pub plural: String,
}

/// An own word to use.
#[derive(Deserialize, TS)]
pub struct WordChoose {
    /// The standard word's identifier.
    pub term: String,
    /// The own word; empty goes back to the standard one.
    pub singular: String,
    /// The own word for more than one; if empty, the same.
    pub plural: String,
}

/// The texts of the screens that own words change.
#[derive(Serialize, TS)]
pub struct WordOverlay {
    /// A Fluent source to lay over the standard texts.
    pub source: String,
}

/// A text to look at.
#[derive(Deserialize, TS)]
pub struct TextToCheck {
    pub text: String,
}

pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<WordView>> {
    let language = session.words.language();
    let chosen = edit::chosen(session.vault()?.reader(), language)?;
    #[expect(clippy::disallowed_methods, reason = "the standard words are shown beside the own ones")]
    let words = Translations::of(language);
    Ok(TERMS
        .iter()
        .map(|term| {
            let own = chosen.iter().find(|(known, _, _)| known == term);
            WordView {
                term: (*term).to_owned(),
                standard: words.text(&format!("standard-{term}-one")),
                singular: own.map(|own| own.1.clone()).unwrap_or_default(),
                plural: own.map(|own| own.2.clone()).unwrap_or_default(),
            }
        })
        .collect())
}

pub fn choose(session: &mut Session, request: WordChoose) -> Result<Vec<WordView>> {
    let language = session.words.language();
    edit::choose(session.vault_mut()?, language, &request.term, &request.singular, &request.plural)?;
    list(session, Nothing {})
}

pub fn overlay(session: &mut Session, _: Nothing) -> Result<WordOverlay> {
    let language = session.words.language();
    let own = edit::own_words(session.vault()?.reader(), language)?;
    Ok(WordOverlay { source: i18n::changed_by(language, &own) })
}

pub fn check(session: &mut Session, request: TextToCheck) -> Result<Vec<Hint>> {
    hints(&request.text, session.words.language())
}
