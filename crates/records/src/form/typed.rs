//! What a person typed or pasted into one field, made fit to store.

use jirani_base::error::Problem;
use jirani_base::i18n::Translations;
use jirani_base::text;

use super::{FieldSpec, FieldType, amount};
use crate::error::{Error, Result};

/// The stored form of what was typed; a choice may be given by its key or by its words, as a paste has it.
pub fn parse_field(field: &FieldSpec, typed: &str, words: &Translations) -> Result<String> {
    let wrong = |problem| Error::invalid(field.name, problem);
    let short = || typed.chars().filter(|c| !c.is_control()).take(40).collect::<String>();
    let bare = typed.trim();
    match field.what {
        FieldType::Line => Ok(text::line(field.name, typed)?),
        FieldType::Text => Ok(text::text(field.name, typed)?),
        FieldType::Date => Ok(text::date(field.name, typed)?.unwrap_or_default()),
        _ if bare.is_empty() => Ok(String::new()),
        FieldType::Number(least, most) => match bare.parse::<i64>() {
            Ok(number) if (i64::from(least)..=i64::from(most)).contains(&number) => Ok(number.to_string()),
            Ok(_) => Err(wrong(Problem::OutOfRange { least, most, found: short() })),
            Err(_) => Err(wrong(Problem::NotANumber { found: short() })),
        },
        FieldType::Amount => amount::parse(bare).ok_or_else(|| wrong(Problem::NotANumber { found: short() })),
        FieldType::Level(most) => match bare.parse::<u8>() {
            Ok(level) if (1..=most).contains(&level) => Ok(level.to_string()),
            Ok(_) | Err(_) => Err(wrong(Problem::NotAChoice { found: short() })),
        },
        FieldType::Choice(choices) => choices
            .iter()
            .find(|choice| {
                **choice == bare
                    || words.text(&field.choice_key(choice)).to_lowercase() == bare.to_lowercase()
            })
            .map(|choice| (*choice).to_owned())
            .ok_or_else(|| wrong(Problem::NotAChoice { found: short() })),
        FieldType::Tick => match bare {
            "yes" => Ok("yes".to_owned()),
            "no" => Ok(String::new()),
            other if other.to_lowercase() == words.text("answer-yes").to_lowercase() => Ok("yes".to_owned()),
            _ => Err(wrong(Problem::NotAChoice { found: short() })),
        },
    }
}
