//! Reads what the program brings along, once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::Resource;
use crate::error::{Error, Result};

const SHELVES: [&str; 2] = [
    include_str!("../../../../content/library/resources/wellbeing.toml"),
    include_str!("../../../../content/library/resources/mentoring.toml"),
];
const SOURCES: &str = include_str!("../../../../content/library/sources.toml");
const GLOSSARY: &str = include_str!("../../../../content/library/glossary.toml");

/// The words of the glossary, by group; the texts are `term-<id>`, `-forms` and `-meaning` in Fluent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// Terms of mental health and psychosocial support.
    pub wellbeing: Vec<String>,
    /// Terms of mentoring.
    pub mentoring: Vec<String>,
}

impl Glossary {
    /// All words.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.wellbeing.iter().chain(&self.mentoring).map(String::as_str)
    }
}

/// All that the program brings along.
#[derive(Debug)]
pub struct Collection {
    /// Published resources, in the order of the files.
    pub resources: Vec<Resource>,
    /// Where what is said of them comes from, by key.
    pub sources: BTreeMap<String, String>,
    pub glossary: Glossary,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BundledIndex {
    resource: Vec<Resource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: BTreeMap<String, String>,
}

impl Collection {
    /// The published collection.
    ///
    /// # Errors
    /// The first fault in its files, which a test shows there is none of.
    pub fn published() -> Result<&'static Collection> {
        static READ: OnceLock<std::result::Result<Collection, toml::de::Error>> = OnceLock::new();
        READ.get_or_init(Collection::read).as_ref().map_err(Error::internal)
    }

    /// Whether a page may be opened outside: the address of a published resource that nobody on the way can read or
    /// change.
    pub fn opens(&self, address: &str) -> bool {
        address.starts_with("https://")
            && self.resources.iter().any(|resource| resource.address.as_deref() == Some(address))
    }

    fn read() -> std::result::Result<Collection, toml::de::Error> {
        let mut resources = Vec::new();
        for bundled in SHELVES {
            resources.extend(toml::from_str::<BundledIndex>(bundled)?.resource);
        }
        Ok(Collection {
            resources,
            sources: toml::from_str::<Sources>(SOURCES)?.source,
            glossary: toml::from_str(GLOSSARY)?,
        })
    }
}
