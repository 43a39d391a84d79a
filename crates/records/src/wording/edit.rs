//! Verbs on own words.

use jirani_base::error::Problem;
use jirani_base::i18n::{Language, OwnWords, Translations};
use jirani_base::ids::WordChoiceId;
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, params};

use super::TERMS;
use crate::amendment;
use crate::error::{Error, Result};
use crate::operation::Op;

/// Chooses the own word for a standard one, or, with an empty singular, goes back to the standard one.
pub fn choose(vault: &mut Vault, language: Language, term: &str, singular: &str, plural: &str) -> Result<()> {
    if !TERMS.contains(&term) {
        return Err(Error::invalid("kind", Problem::NotAChoice { found: term.chars().take(40).collect() }));
    }
    let singular = text::line("singular", singular)?;
    let plural = Some(text::line("plural", plural)?).filter(|plural| !plural.is_empty());
    let plural = plural.unwrap_or_else(|| singular.clone());
    vault.transact(Op::WordChoose, |transaction| {
        if singular.is_empty() {
            transaction.execute(
                "DELETE FROM word_choice WHERE language = ?1 AND term = ?2",
                params![language.tag(), term],
            )?;
            return Ok(());
        }
        transaction.execute(
            "INSERT INTO word_choice (id, language, term, singular, plural) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (language, term) DO UPDATE SET singular = excluded.singular, plural = excluded.plural",
            params![WordChoiceId::new(), language.tag(), term, singular, plural],
        )?;
        Ok(())
    })
}

/// The chosen words of a language: standard word, own word, own word for more than one.
pub fn chosen(connection: &Connection, language: Language) -> Result<Vec<(String, String, String)>> {
    let mut query = connection
        .prepare_cached("SELECT term, singular, plural FROM word_choice WHERE language = ?1 ORDER BY term")?;
    let rows = query
        .query_map([language.tag()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// The words of a language as this workspace has them: with its own words, and those of its own approaches.
pub fn words(connection: &Connection, language: Language) -> Result<Translations> {
    Ok(Translations::with_own(language, own_words(connection, language)?))
}

/// The chosen words as they go into the texts of a language.
pub fn own_words(connection: &Connection, language: Language) -> Result<OwnWords> {
    #[expect(clippy::disallowed_methods, reason = "the standard words are those that are replaced")]
    let words = Translations::of(language);
    // A workspace of another version can hold a term that this one has no standard word for.
    let known = chosen(connection, language)?.into_iter().filter(|(term, ..)| TERMS.contains(&term.as_str()));
    let own = OwnWords::new(known.flat_map(|(term, singular, plural)| {
        [
            (words.text(&format!("standard-{term}-one")), singular),
            (words.text(&format!("standard-{term}-many")), plural),
        ]
    }));
    Ok(own.with_approaches(amendment::read::copies(connection)?))
}
