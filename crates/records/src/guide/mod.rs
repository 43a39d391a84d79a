//! The guide: pages in plain words, one source for the screen, the search and the paper.
//!
//! A page is a small part of Markdown, parsed here into blocks; what the parser does not know is an error that a
//! test finds, so a page cannot look right on paper and wrong on screen.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use jirani_base::i18n::{Language, Translations};
use serde::Deserialize;

use crate::error::{Error, Result};

pub mod api;
mod facts;
pub mod page;

pub use page::{Block, Link, Page, PageError, PageProblem, Span};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content/library");

/// A chapter of the guide; its name is `guide-chapter-<id>` in Fluent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub id: String,
    /// Its pages, in order.
    pub pages: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents {
    chapter: Vec<Chapter>,
}

/// The chapters, in order.
pub fn chapters() -> Result<&'static [Chapter]> {
    static READ: OnceLock<std::result::Result<Contents, toml::de::Error>> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(include_str!("../../../../content/library/guide.toml")))
        .as_ref()
        .map(|contents| contents.chapter.as_slice())
        .map_err(Error::internal)
}

/// The source of a page; English where the language has none, which a test shows never happens.
pub fn source(id: &str, language: Language) -> Option<&'static str> {
    let file = |language: Language| FILES.get_file(format!("{}/{id}.md", language.tag()));
    file(language).or_else(|| file(Language::English))?.contents_utf8()
}

/// One page, with the community's own words in it.
pub fn page(id: &str, words: &Translations) -> Result<Page> {
    let missing = || Error::NotFound { kind: "guide_page", id: id.chars().take(60).collect() };
    if !chapters()?.iter().any(|chapter| chapter.pages.iter().any(|page| page == id)) {
        return Err(missing());
    }
    let source = source(id, words.language()).ok_or_else(missing)?;
    let mut page = page::parse(id, source).map_err(Error::internal)?;
    facts::fill_in(&mut page, words)?;
    page.each_span(|span| span.text = words.own(&span.text));
    page.title = words.own(&page.title);
    Ok(page)
}
