//! The decision on an approach: what was recommended, what was chosen, and why.

use std::collections::BTreeMap;

use jirani_base::i18n::{Language, Translations};
use jirani_base::ids::{DecisionId, MentorshipId};
use jirani_base::safety::{Field, Sensitivity};
use jirani_recommender::Recommendation;
use jirani_recommender::catalogue::{Amendment, ApproachId};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assessment::Sheet;
use crate::error::Result;
use crate::wording;

pub mod api;
pub mod edit;
mod moved;

pub use moved::answer;
pub use moved::{Moved, MovedRow};

/// How far each field may travel.
pub const FIELDS: [Field; 11] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("answers", Sensitivity::Partners),
    ("catalogue_version", Sensitivity::Public),
    ("leads", Sensitivity::Public),
    ("chosen", Sensitivity::Public),
    ("reason", Sensitivity::Partners),
    ("decided_on", Sensitivity::Partners),
    ("result", Sensitivity::Partners),
    ("amendments", Sensitivity::Partners),
    ("texts", Sensitivity::Public),
];

/// A decision as it was made. It keeps its answers, the result of the day with its reasons in words, and the
/// workspace's changes to the catalogue, so that it still explains itself when the catalogue has moved on.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Decision {
    pub id: DecisionId,
    pub mentorship: MentorshipId,
    /// The answers on that day.
    pub sheet: Sheet,
    /// The catalogue's version on that day.
    pub catalogue_version: String,
    /// The joint leads on that day.
    pub leads: Vec<ApproachId>,
    /// The approach chosen.
    pub chosen: ApproachId,
    /// Why, where it is not the recommended one or anything is to be remembered.
    pub reason: String,
    /// The day, `YYYY-MM-DD`.
    pub decided_on: String,
    /// The whole result of that day.
    pub result: Recommendation,
    /// The workspace's changes to the catalogue on that day.
    pub amendments: Vec<Amendment>,
    /// The reasons in the words of that day.
    #[serde(skip)]
    #[ts(skip)]
    pub texts: KeptTexts,
}

/// Texts as they read on the day of a decision, by language tag and key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeptTexts(BTreeMap<String, BTreeMap<String, String>>);

impl KeptTexts {
    /// Keeps every sentence that explains the result, in every language offered and in the words of the workspace.
    pub fn of(connection: &Connection, result: &Recommendation) -> Result<Self> {
        let keys = keys(result);
        let mut all = BTreeMap::new();
        for language in Language::ALL {
            let words = wording::edit::words(connection, language)?;
            let texts = keys.iter().map(|key| (key.clone(), words.text(key))).collect();
            all.insert(language.tag().to_owned(), texts);
        }
        Ok(Self(all))
    }

    /// The text as it read on that day; as it reads now where it was not kept.
    #[must_use]
    pub fn text(&self, key: &str, words: &Translations) -> String {
        let kept = self.0.get(words.language().tag()).and_then(|texts| texts.get(key));
        kept.cloned().unwrap_or_else(|| words.text(key))
    }
}

/// The keys of the sentences that explain a result.
fn keys(result: &Recommendation) -> Vec<String> {
    use jirani_recommender::RuledOutBy;
    let mut keys: Vec<String> = Vec::new();
    for ranked in &result.ranking {
        let approach = ranked.approach;
        let reasons = ranked.reasons_for.iter().chain(&ranked.reasons_against);
        keys.extend(reasons.map(|reason| format!("cell-{}-{approach}", reason.factor)));
        keys.extend(ranked.ruled_out_by.iter().filter_map(|by| match by {
            RuledOutBy::Rule(rule) => Some(format!("rule-{rule}-why")),
            RuledOutBy::Cell { factor, .. } => Some(format!("cell-{factor}-{approach}")),
            RuledOutBy::Means { .. } | RuledOutBy::Open { .. } => None,
        }));
        keys.extend(ranked.blocked_by.iter().map(|rule| format!("rule-{rule}-why")));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}
