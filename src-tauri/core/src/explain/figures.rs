//! Figures as people of a language write them.

use crate::i18n::{Language, Words};

/// A number with so many decimals; the minus is a minus, not a hyphen.
#[must_use]
pub fn decimal(value: f64, places: usize, words: &Words) -> String {
    localised(&format!("{value:.places$}"), words)
}

/// A number with as many decimals as it needs.
#[must_use]
pub fn plain(value: f64, words: &Words) -> String {
    localised(&format!("{value}"), words)
}

/// A number written with a point as people of the language write it.
#[must_use]
pub fn localised(text: &str, words: &Words) -> String {
    let text = text.replace('-', "\u{2212}");
    match words.language() {
        Language::English => text,
        Language::French => text.replace('.', ","),
    }
}

/// A share of 1 as a whole percentage.
#[must_use]
pub fn percent(share: f64, words: &Words) -> String {
    let figure = format!("{:.0}", share * 100.0);
    match words.language() {
        Language::English => format!("{figure}%"),
        Language::French => format!("{figure}\u{202f}%"),
    }
}

/// A whole number, grouped by thousands.
#[must_use]
pub fn count(number: u64, words: &Words) -> String {
    let digits = number.to_string();
    let separator = match words.language() {
        Language::English => ',',
        Language::French => '\u{202f}',
    };
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}
