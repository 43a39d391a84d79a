//! Translations: one set of Fluent files for screens, documents, errors and undo labels.
//!
//! The pages read the same files. A key that a language lacks falls back to English; tests hold
//! every language complete, so that the fall-back is never seen.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

mod copies;
pub mod dates;
pub mod fold;
mod own_words;

pub use copies::Copied;
pub use fluent_bundle::FluentValue as Argument;
pub use own_words::OwnWords;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content/i18n");

/// A language that the application offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
}

impl Language {
    /// All languages offered, in the order of the menu.
    pub const ALL: [Language; 2] = [Language::English, Language::French];

    /// The language tag, `en` or `fr`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
        }
    }

    /// The language of a tag such as `fr`, `fr-CM` or `fr_CM.UTF-8`, if it is offered.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|language| language.tag() == primary)
    }
}

/// The words of one language, read when the first is asked for: the first screen waits for none of them.
pub struct Translations {
    language: Language,
    own: OwnWords,
    spoken: OnceLock<FluentBundle<FluentResource>>,
    english: OnceLock<FluentBundle<FluentResource>>,
}

impl Translations {
    /// The words of a language, with English behind it.
    pub fn of(language: Language) -> Translations {
        Translations::with_own(language, OwnWords::default())
    }

    /// The words of a language with a community's own words among them.
    pub fn with_own(language: Language, own: OwnWords) -> Translations {
        Translations { language, own, spoken: OnceLock::new(), english: OnceLock::new() }
    }

    /// The language's own texts, and the English ones behind them, each only where they are looked into.
    fn bundles(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        let spoken = || self.spoken.get_or_init(|| bundle(self.language, &self.own));
        let english = || self.english.get_or_init(|| bundle(Language::English, &OwnWords::default()));
        let behind = (self.language != Language::English).then_some(english);
        std::iter::once_with(spoken).chain(behind.into_iter().map(|english| english()))
    }

    /// A text of the application that is not a Fluent text, such as a guide page, with the own words in it.
    pub fn own(&self, text: &str) -> String {
        self.own.apply(text)
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key; the key itself if no language has it.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key with its variables filled in.
    pub fn with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let found = self.find(key, &arguments);
        // A raw key on a page or on paper is a fault of ours, which every test then shows.
        debug_assert!(found.is_some(), "no language has a text for {key}");
        found.unwrap_or_else(|| key.to_owned())
    }

    /// Whether a key has a text of its own.
    pub fn has(&self, key: &str) -> bool {
        self.bundles().any(|bundle| bundle.has_message(key))
    }

    fn find(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        self.bundles().find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
        })
    }
}

/// Every key of a language, for the tests that hold the languages complete.
pub fn keys(language: Language) -> BTreeSet<String> {
    sources(language)
        .flat_map(str::lines)
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim().to_owned())
        .collect()
}

fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    FILES.get_dir(language.tag()).into_iter().flat_map(Dir::files).filter_map(|file| file.contents_utf8())
}

/// The texts of a language that own words change, as one Fluent source for the pages to lay over theirs.
pub fn changed_by(language: Language, own: &OwnWords) -> String {
    sources(language).flat_map(|source| own.laid_over(source)).collect()
}

fn bundle(language: Language, own: &OwnWords) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would be printed and pasted along; the pages isolate names with markup instead.
    bundle.set_use_isolating(false);
    let standard = sources(language).map(str::to_owned);
    for source in standard.chain(sources(language).flat_map(|source| own.laid_over(source))) {
        let resource = match FluentResource::try_new(source) {
            Ok(resource) => resource,
            Err((readable, _)) => readable,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
