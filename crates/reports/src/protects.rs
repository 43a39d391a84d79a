//! What the application protects and what it cannot: the first page of the first run, for the wall of an office.

use jirani_base::i18n::Translations;
use jirani_document::{Document, Level};

use super::Kind;
use crate::view::begin;

pub(super) fn blank(words: &Translations) -> Document {
    let list = |side: &str| {
        (1..)
            .map(|number| format!("start-{side}-{number}"))
            .take_while(|key| words.has(key))
            .map(|key| words.text(&key))
            .collect::<Vec<_>>()
    };
    begin(Kind::Protects, words)
        .title(words.text("document-protects"), words.text("protects-lead"), [])
        .heading(Level::Two, words.text("start-protects-title"))
        .bullets(list("protects"))
        .heading(Level::Two, words.text("start-not-title"))
        .bullets(list("not"))
        .heading(Level::Two, words.text("protects-habits"))
        .bullets((1..=5).map(|number| words.text(&format!("protects-habit-{number}"))))
}
