//! Finding resources by facets that combine, with the number of resources behind each value.

use std::collections::{BTreeMap, BTreeSet};

use jirani_base::i18n::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AudienceKind, Kind, LengthClass, Resource, Terms, Topic};

/// From how many languages on a resource counts as "in many languages".
const MANY: u16 = 20;
/// The facet value of such resources.
pub const MANY_LANGUAGES: &str = "many";

/// A side from which resources can be sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "LibraryFacet")]
pub enum Facet {
    /// What kind of thing it is.
    Kind,
    /// What it is about.
    Topic,
    /// For whom.
    Audience,
    /// In which language.
    Language,
    /// How long it takes.
    Length,
    /// On which terms.
    Terms,
}

impl Facet {
    /// All facets, in the order in which they are shown.
    pub const ALL: [Facet; 6] =
        [Facet::Kind, Facet::Topic, Facet::Audience, Facet::Language, Facet::Length, Facet::Terms];

    /// Its name in Fluent.
    pub fn key(self) -> &'static str {
        match self {
            Facet::Kind => "kind",
            Facet::Topic => "topic",
            Facet::Audience => "audience",
            Facet::Language => "language",
            Facet::Length => "length",
            Facet::Terms => "terms",
        }
    }

    /// The values of a resource on this side.
    pub fn values(self, resource: &Resource) -> BTreeSet<&str> {
        match self {
            Facet::Kind => resource.kinds.iter().map(|kind| kind.key()).collect(),
            Facet::Topic => resource.topics.iter().map(|topic| topic.key()).collect(),
            Facet::Audience => resource.audiences.iter().map(|audience| audience.key()).collect(),
            Facet::Language => {
                let many = resource.languages.about.is_some_and(|about| about >= MANY);
                let named = resource.languages.named.iter().map(String::as_str);
                named.chain(many.then_some(MANY_LANGUAGES)).collect()
            }
            Facet::Length => BTreeSet::from([resource.length.class.key()]),
            Facet::Terms => BTreeSet::from([resource.terms.key()]),
        }
    }

    /// The order in which values are shown; languages have none of their own.
    fn order(self) -> Vec<&'static str> {
        match self {
            Facet::Kind => Kind::ALL.iter().map(|kind| kind.key()).collect(),
            Facet::Topic => Topic::ALL.iter().map(|topic| topic.key()).collect(),
            Facet::Audience => AudienceKind::ALL.iter().map(|audience| audience.key()).collect(),
            Facet::Language => Vec::new(),
            Facet::Length => LengthClass::ALL.iter().map(|class| class.key()).collect(),
            Facet::Terms => Terms::ALL.iter().map(|terms| terms.key()).collect(),
        }
    }
}

/// What is looked for: values of one facet widen, facets narrow.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields, rename = "LibraryQuery")]
pub struct Query {
    /// Words that must stand in title, publisher or description, accents and case aside.
    pub text: Option<String>,
    /// Chosen values by facet.
    pub chosen: Option<BTreeMap<Facet, BTreeSet<String>>>,
}

/// A value of a facet with the number of resources one would see with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FacetValue {
    /// Its key.
    pub value: String,
    /// How many resources have it, among those that the other facets and the words leave.
    pub count: u32,
}

/// The values of one facet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FacetView {
    pub facet: Facet,
    /// Its values that any resource has, in their order.
    pub values: Vec<FacetValue>,
}

/// What a query left.
pub struct Found<'a> {
    /// The resources, in their order.
    pub resources: Vec<&'a Resource>,
    /// All facets with counts.
    pub facets: Vec<FacetView>,
}

/// Applies a query. `about` gives what a resource is for, in the reader's language.
pub fn find<'a>(resources: &'a [Resource], query: &Query, about: impl Fn(&Resource) -> String) -> Found<'a> {
    let wanted: Vec<String> = query
        .text
        .as_deref()
        .map(fold::plain)
        .unwrap_or_default()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    let none = BTreeMap::new();
    let chosen = query.chosen.as_ref().unwrap_or(&none);
    let said = |resource: &Resource| {
        wanted.is_empty() || {
            let text = fold::plain(&format!("{} {} {}", resource.title, resource.publisher, about(resource)));
            wanted.iter().all(|word| text.contains(word))
        }
    };
    let has = |facet: Facet, resource: &Resource| match chosen.get(&facet) {
        Some(values) if !values.is_empty() => {
            facet.values(resource).iter().any(|value| values.contains(*value))
        }
        _ => true,
    };
    let said: Vec<&Resource> = resources.iter().filter(|resource| said(resource)).collect();
    let facets = Facet::ALL.map(|facet| {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for resource in resources {
            counts.extend(facet.values(resource).into_iter().map(|value| (value, 0)));
        }
        let others = Facet::ALL.into_iter().filter(|other| *other != facet);
        for resource in said.iter().filter(|resource| others.clone().all(|other| has(other, resource))) {
            for value in facet.values(resource) {
                *counts.entry(value).or_default() += 1;
            }
        }
        let order = facet.order();
        let place = |value: &str| order.iter().position(|known| *known == value);
        let mut values: Vec<FacetValue> =
            counts.into_iter().map(|(value, count)| FacetValue { value: value.to_owned(), count }).collect();
        values.sort_by_key(|value| place(&value.value));
        FacetView { facet, values }
    });
    let resources =
        said.into_iter().filter(|resource| Facet::ALL.iter().all(|facet| has(*facet, resource))).collect();
    Found { resources, facets: facets.into() }
}
