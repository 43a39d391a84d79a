//! Figures and answers as people of a language write them.

use jirani_base::i18n::{Language, Translations};
use jirani_recommender::catalogue::{FactorId, Level};

/// A number with so many decimals; the minus is a minus, not a hyphen.
#[must_use]
pub fn decimal(value: f64, places: usize, words: &Translations) -> String {
    localised(&format!("{value:.places$}"), words)
}

/// A number with as many decimals as it needs.
#[must_use]
pub fn plain(value: f64, words: &Translations) -> String {
    localised(&format!("{value}"), words)
}

/// A number written with a point as people of the language write it.
#[must_use]
pub fn localised(text: &str, words: &Translations) -> String {
    let text = text.replace('-', "\u{2212}");
    match words.language() {
        Language::English => text,
        Language::French => text.replace('.', ","),
    }
}

/// A share of 1 as a whole percentage.
#[must_use]
pub fn percent(part: f64, words: &Translations) -> String {
    share(part * 100.0, 1.0, words, |percent| match words.language() {
        Language::English => format!("{percent:.0}%"),
        Language::French => format!("{percent:.0}\u{202f}%"),
    })
}

/// A percentage that is written in steps such as 1 or 0.1. What rounds to nothing or to all without being it is written
/// as less than the first step, or more than the last one: "0 %" and "100 %" are claims.
#[must_use]
pub fn share(percent: f64, step: f64, words: &Translations, written: impl Fn(f64) -> String) -> String {
    let rounded = (percent / step).round() * step;
    if percent > 0.0 && rounded <= 0.0 {
        return words.with("share-below", &[("share", written(step).into())]);
    }
    if percent < 100.0 && rounded >= 100.0 {
        return words.with("share-above", &[("share", written(100.0 - step).into())]);
    }
    written(percent)
}

/// A whole number, grouped by thousands.
#[must_use]
pub fn count(number: u64, words: &Translations) -> String {
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

/// An answer as it stands after "with".
pub(super) fn have(factor: FactorId, level: Level, words: &Translations) -> String {
    words.text(&format!("factor-{factor}-have-{}", level.number()))
}
