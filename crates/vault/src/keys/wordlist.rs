//! Words for passphrases and recovery parts: 1,024 in each language, ten bits a word, chosen so that no two
//! differ by one letter only.

use std::sync::LazyLock;

use jirani_base::i18n::Language;
use secrecy::SecretString;

use crate::error::Result;
use crate::keys::key::fill;

/// Words in each list.
pub const COUNT: usize = 1024;
/// Words of a proposed passphrase: sixty bits, far beyond guessing at about a second a guess.
const PASSPHRASE: usize = 6;

static ENGLISH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../../../content/words/en.txt").lines().collect());
static FRENCH: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../../../content/words/fr.txt").lines().collect());

/// The words of a language, in alphabetical order.
pub fn words(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &ENGLISH,
        Language::French => &FRENCH,
    }
}

/// A passphrase of words drawn by the system's generator, each as likely as any other.
pub fn passphrase(language: Language) -> Result<SecretString> {
    let words = words(language);
    let mut bytes = zeroize::Zeroizing::new([0; 2 * PASSPHRASE]);
    fill(bytes.as_mut_slice())?;
    let drawn: Vec<&str> = bytes
        .chunks_exact(2)
        .map(|pair| words[usize::from(u16::from_le_bytes([pair[0], pair[1]])) % COUNT])
        .collect();
    Ok(SecretString::from(drawn.join(" ")))
}

/// A word's place in the list.
pub(super) fn place(language: Language, word: &str) -> Option<u16> {
    words(language).binary_search(&word).ok().and_then(|at| u16::try_from(at).ok())
}

/// The one word of the list that a slip of one letter turns into this, if there is just one.
pub(super) fn near(language: Language, word: &str) -> Option<&'static str> {
    let mut close = words(language).iter().filter(|known| one_slip(known, word));
    match (close.next(), close.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Whether the two differ by one letter: another, one more or one less.
fn one_slip(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let (short, long) = (short.as_bytes(), long.as_bytes());
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    match long.len() - short.len() {
        0 => short != long && short[same + 1..] == long[same + 1..],
        1 => short[same..] == long[same + 1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_full_sorted_plain_and_no_two_words_are_a_slip_apart() {
        for language in Language::ALL {
            let words = words(language);
            assert_eq!(words.len(), COUNT, "{}", language.tag());
            assert!(words.is_sorted_by(|a, b| a < b), "{} is sorted, without doubles", language.tag());
            for (at, word) in words.iter().enumerate() {
                assert!(word.bytes().all(|letter| letter.is_ascii_lowercase()) && word.len() >= 3, "{word}");
                let confused = words[at + 1..].iter().find(|other| one_slip(word, other));
                assert_eq!(confused, None, "{word}");
            }
        }
    }

    #[test]
    fn a_slip_is_one_letter() {
        for (a, b, slip) in [
            ("moon", "noon", true),
            ("moon", "mon", true),
            ("moon", "moons", true),
            ("moon", "moon", false),
            ("moon", "nood", false),
        ] {
            assert_eq!(one_slip(a, b), slip, "{a} {b}");
            assert_eq!(one_slip(b, a), slip, "{b} {a}");
        }
    }
}
