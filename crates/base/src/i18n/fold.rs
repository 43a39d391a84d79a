//! Texts without what does not tell them apart: capitals, accents, signs that cannot be seen, ways of typing.
//! One place says which names are the same, which order they stand in, and what finds what.

use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name as it is compared with others: two names with the same result are the same name.
///
/// Compatibility forms, capitals (by full case folding), characters that are not drawn, and how much space stands
/// where do not count; accents do.
pub fn same(text: &str) -> String {
    let visible: String = text.nfkd().filter(|c| !is_ignorable(*c)).collect();
    let folded: String = UniCase::unicode(visible).to_folded_case().nfkd().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without capitals, accents and characters that are not drawn, for searching in it: as the full-text index folds
/// its words.
pub fn plain(text: &str) -> String {
    without_accents(text).flat_map(char::to_lowercase).collect()
}

/// The letters of a text, each without its accents; capitals stay.
pub fn without_accents(text: &str) -> impl Iterator<Item = char> {
    text.nfd().filter(|c| !is_combining_mark(*c) && !is_ignorable(*c))
}

/// The plain letters and digits of a text, with one space where anything else stands between them.
pub fn words(text: &str) -> String {
    let letters: String = plain(text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The place of a name in a sorted list: by letters, then by accents, then by how it is written, as English and French
/// sort. Other scripts go by the numbers of their letters.
pub fn order(text: &str) -> (String, String, String) {
    let name = same(text);
    let mut letters = String::with_capacity(name.len());
    for c in without_accents(&name) {
        match c {
            'œ' => letters.push_str("oe"),
            'æ' => letters.push_str("ae"),
            'ø' => letters.push('o'),
            'ł' => letters.push('l'),
            'đ' => letters.push('d'),
            other => letters.push(other),
        }
    }
    (letters, name, text.to_owned())
}

/// Characters that are not drawn: Default_Ignorable_Code_Point of the Unicode database, and other format characters
/// that files from elsewhere bring along.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}
