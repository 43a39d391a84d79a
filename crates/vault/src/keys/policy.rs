//! Which passphrases may protect anything: the one rule for the workspace, its sealed store and the command line.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use jirani_base::i18n::fold;
use secrecy::{ExposeSecret, SecretString};

use super::profile;
use crate::error::{Error, Result};

/// Characters below which no passphrase is enough, whatever they are.
const SHORTEST: usize = 12;
/// The score from which a passphrase is enough.
const ENOUGH: u8 = 3;
/// The powers of ten of guesses at which the scores 1, 2, 3 and 4 begin. A card tries some thousand passphrases a second
/// at the lowest price; the third step keeps it busy for years.
const STEPS: [f64; 4] = [4.0, 8.0, 12.0, 15.0];
/// The power of ten that a word adds at most which people of the place know: somebody who guesses begins with these.
const LOCAL_WORD: f64 = 2.3;

/// Words that somebody who knows the place tries first, in small letters without accents.
static LOCAL: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines =
        include_str!("../../../../content/words/local.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect::<BTreeSet<_>>().into_iter().collect()
});

/// A passphrase that passed the policy, in the form in which it is derived from. There is no other way to make one,
/// and every new key slot takes one.
pub struct NewPassphrase(SecretString);

impl NewPassphrase {
    /// Weighs what was typed; `around` are words that anybody near the workspace knows, such as its organisations' names.
    ///
    /// # Errors
    /// [`Error::WeakPassphrase`] where it is too short or too easy to guess.
    pub fn new(typed: &SecretString, around: &[String]) -> Result<NewPassphrase> {
        let passphrase = profile::normal(typed);
        match weigh(&passphrase, around) >= ENOUGH {
            true => Ok(NewPassphrase(passphrase)),
            false => Err(Error::WeakPassphrase),
        }
    }

    pub(super) fn secret(&self) -> &SecretString {
        &self.0
    }
}

/// How hard a passphrase is to guess, 0 (at once) to 4 (beyond reach), and whether that is enough.
pub fn strength(typed: &SecretString, around: &[String]) -> (u8, bool) {
    let score = weigh(&profile::normal(typed), around);
    (score, score >= ENOUGH)
}

/// The weight of the whole by zxcvbn, which knows patterns, repeats and dates, and of its words one by one: between
/// words zxcvbn adds far more than a list of words costs to try in every order.
fn weigh(passphrase: &SecretString, around: &[String]) -> u8 {
    // Beyond a hundred characters the estimate takes long and cannot change.
    let text: String = passphrase.expose_secret().chars().take(100).collect();
    let known: Vec<String> = around.iter().flat_map(|name| words(name)).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).chain(LOCAL.iter().copied()).collect();
    let whole = u8::from(zxcvbn::zxcvbn(&text, &known).score());
    let distinct: BTreeSet<String> = words(&text).into_iter().collect();
    let is_known: HashSet<String> = known.iter().map(|word| word.to_lowercase()).collect();
    let weight = |word: &String| {
        let most = if is_known.contains(&word.to_lowercase()) { LOCAL_WORD } else { f64::INFINITY };
        zxcvbn::zxcvbn(word, &known).guesses_log10().min(most)
    };
    let of_words: f64 = distinct.iter().map(weight).sum();
    let marks: BTreeSet<char> = text.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).collect();
    let guesses = of_words + marks.len() as f64;
    let score = STEPS.iter().filter(|step| guesses >= **step).count().min(4) as u8;
    let short = text.chars().count() < SHORTEST;
    whole.min(score).min(if short { ENOUGH - 1 } else { 4 })
}

/// The words of a text: what stands between spaces and marks, without accents, as the lists have them. Small and
/// capital letters stay, because they are weighed.
fn words(text: &str) -> Vec<String> {
    let plain: String = fold::without_accents(text).collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
