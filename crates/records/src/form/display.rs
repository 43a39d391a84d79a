//! Stored cells as people read them.

use jirani_base::i18n::{Translations, dates};

use super::{FieldSpec, FieldType, amount};

/// A stored cell as people read it.
pub fn shown(entry: &FieldSpec, cell: &str, words: &Translations) -> String {
    match entry.what {
        _ if cell.is_empty() => String::new(),
        FieldType::Line | FieldType::Text | FieldType::Number(..) => cell.to_owned(),
        FieldType::Amount => amount::shown(cell, words),
        FieldType::Date => dates::long_or_as_is(cell, words),
        FieldType::Level(_) => level(entry.name, cell, words),
        FieldType::Tick => words.text("answer-yes"),
        FieldType::Choice(_) => words.text(&entry.choice_key(cell)),
    }
}

/// A level with its word, where its scale has words.
pub fn level(name: &str, cell: &str, words: &Translations) -> String {
    let scale = if name == "confidence" || name.starts_with("relation_") || name.ends_with("_rates") {
        return cell.to_owned();
    } else if name.starts_with("ready_") {
        "level-word-ready"
    } else if name.ends_with("likelihood") {
        "level-word-likelihood"
    } else if name.ends_with("impact") {
        "level-word-impact"
    } else {
        let word = words.text(&format!("domain-level-{cell}"));
        return words.with("assess-level", &[("level", cell.to_owned().into()), ("word", word.into())]);
    };
    words.text(&format!("{scale}-{cell}"))
}
