//! The words that an index holds, and which of them somebody may have meant.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use crate::error::Result;

/// Words with the number of texts that have them, findable by groups of three letters.
#[derive(Default)]
pub struct Vocabulary {
    words: Vec<(Vec<char>, u32)>,
    by_trigram: HashMap<[char; 3], Vec<u32>>,
}

impl Vocabulary {
    /// The words of the index of a database.
    pub fn read(connection: &Connection, database: &'static str) -> Result<Vocabulary> {
        connection.execute_batch(&format!(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_vocabulary
             USING fts5vocab('{database}', 'search_word', 'row')"
        ))?;
        let mut query = connection.prepare_cached("SELECT term, doc FROM temp.search_vocabulary")?;
        let mut vocabulary = Vocabulary::default();
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (term, documents): (String, u32) = (row.get(0)?, row.get(1)?);
            vocabulary.add(&term, documents);
        }
        Ok(vocabulary)
    }

    /// A vocabulary of these words.
    pub fn of<'a>(words: impl IntoIterator<Item = (&'a str, u32)>) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for (word, documents) in words {
            vocabulary.add(word, documents);
        }
        vocabulary
    }

    fn add(&mut self, word: &str, documents: u32) {
        let word: Vec<char> = word.chars().collect();
        let Ok(place) = u32::try_from(self.words.len()) else { return };
        for trigram in trigrams(&word) {
            let places = self.by_trigram.entry(trigram).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
        self.words.push((word, documents));
    }

    fn has(&self, beginning: &[char]) -> bool {
        self.words.iter().any(|(word, _)| word.starts_with(beginning))
    }
}

/// The word that somebody who typed this may have meant: fewest mistakes first, then the commonest. None if some
/// text has the word, or none comes near.
pub(super) fn nearest(typed: &str, vocabularies: &[&Vocabulary]) -> Option<String> {
    let wanted = typed;
    let typed: Vec<char> = typed.chars().collect();
    let most = match typed.len() {
        0..=3 => return None,
        4..=5 => 1,
        _ => 2,
    };
    if vocabularies.iter().any(|vocabulary| vocabulary.has(&typed)) {
        return None;
    }
    let mut best: Option<(usize, std::cmp::Reverse<u32>, &[char])> = None;
    for vocabulary in vocabularies {
        let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
        for trigram in trigrams(&typed) {
            for place in vocabulary.by_trigram.get(&trigram).into_iter().flatten() {
                *shared.entry(*place).or_default() += 1;
            }
        }
        for place in shared.into_keys() {
            let (word, documents) = &vocabulary.words[place as usize];
            if word.len().abs_diff(typed.len()) > most {
                continue;
            }
            // Letters put in, left out, changed, or swapped with the next one.
            let mistakes = strsim::osa_distance(wanted, &word.iter().collect::<String>());
            let candidate = (mistakes, std::cmp::Reverse(*documents), word.as_slice());
            if mistakes <= most && best.is_none_or(|best| candidate < best) {
                best = Some(candidate);
            }
        }
    }
    best.map(|(_, _, word)| word.iter().collect())
}

/// Groups of three letters, with the edges of the word marked, so that short words share some too.
fn trigrams(word: &[char]) -> Vec<[char; 3]> {
    let padded: Vec<char> =
        std::iter::once(' ').chain(word.iter().copied()).chain(std::iter::once(' ')).collect();
    padded.windows(3).map(|three| [three[0], three[1], three[2]]).collect()
}
