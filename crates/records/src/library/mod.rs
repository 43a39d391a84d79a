//! The library: resources that others published, a glossary, and what people add themselves.
//!
//! The application finds, describes and points to; it holds no question of any instrument, scores nobody and
//! stores no answer. What is known of each published resource stands in `library/resources/*.toml` with its
//! sources; what it is for stands in the Fluent files, so that every language has it.

use jirani_base::i18n::Translations;
use jirani_base::ids::ResourceId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod api;
pub mod care;
mod choice;
mod collection;
pub mod edit;
pub mod find;
pub mod lists;
pub mod own;
pub mod sheet;

pub use choice::{AudienceKind, Kind, LengthClass, Terms, Topic};
pub use collection::{Collection, Glossary};

/// How long a resource takes, as far as is known; the texts are figures such as `5–10`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ResourceLength")]
pub struct Length {
    /// Roughly.
    pub class: LengthClass,
    /// How many questions.
    #[serde(default)]
    pub questions: Option<String>,
    /// Minutes for the whole.
    #[serde(default)]
    pub minutes: Option<String>,
    /// How many sessions.
    #[serde(default)]
    pub sessions: Option<String>,
    /// Minutes for each session.
    #[serde(default)]
    pub each: Option<String>,
    /// How many pages.
    #[serde(default)]
    pub pages: Option<String>,
}

/// In which languages there is a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ResourceLanguages")]
pub struct Languages {
    /// Those that are known by name, as language tags.
    #[serde(default)]
    pub named: Vec<String>,
    /// Whether there are others.
    #[serde(default)]
    pub more: bool,
    /// Roughly how many there are in all; none where it is not known.
    #[serde(default)]
    pub about: Option<u16>,
}

/// Something worth knowing of, published by others or noted by the people of this workspace.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its identifier: a short name for a published one.
    pub id: ResourceId,
    /// The title as published.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, as the publication says.
    #[serde(default)]
    pub year: String,
    /// What kind of thing it is; at least one.
    pub kinds: Vec<Kind>,
    /// What it is about; at least one.
    pub topics: Vec<Topic>,
    /// For whom; at least one.
    pub audiences: Vec<AudienceKind>,
    /// How long it takes.
    pub length: Length,
    /// In which languages.
    pub languages: Languages,
    /// On which terms it may be used.
    pub terms: Terms,
    /// Where it is, if it has an address.
    #[serde(default)]
    pub address: Option<String>,
    /// Whether the address may be out of date.
    #[serde(default)]
    pub address_uncertain: bool,
    /// The month in which this was read and checked, `YYYY-MM`; none means not verified.
    #[serde(default)]
    pub checked: Option<String>,
    /// Keys of the sources of what is said here.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What it is for, where a person of this workspace wrote it; published ones have a text in Fluent.
    #[serde(skip)]
    pub own_about: Option<String>,
}

impl Resource {
    /// What it is for.
    pub fn about(&self, words: &Translations) -> String {
        match &self.own_about {
            Some(about) => about.clone(),
            None => words.text(&format!("resource-{}-about", self.id)),
        }
    }

    /// Whether a person of this workspace added it.
    pub fn is_own(&self) -> bool {
        self.own_about.is_some()
    }

    /// Whether it is about self-harm or suicide, so that what to do now comes before it.
    pub fn is_urgent(&self) -> bool {
        self.topics.contains(&Topic::SelfHarm)
    }
}
