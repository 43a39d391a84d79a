//! Step 2: the mentee's own look at itself, domain by domain, in rounds. Both sides' levels stand side by side;
//! nothing is added up, averaged or ranked.

use rusqlite::params;

use crate::error::{Error, Result};
use crate::form::FieldType::{Choice, Date, Level, Text, Tick};
use crate::form::rule::Change;
use crate::form::{Column, Form, form};

pub mod api;
pub mod edit;
pub mod gain;

/// The domains, in the order of the form. Each has a name `domain-…` and five described levels
/// `domain-…-level-N` in Fluent.
pub const DOMAINS: &[&str] = &[
    "governance",
    "leadership",
    "strategy",
    "money",
    "people",
    "outreach",
    "services",
    "mobilisation",
    "data",
    "safety",
    "advocacy",
    "funding",
    "communication",
    "wellbeing",
];

/// How many levels a domain has.
pub const LEVELS: u8 = 5;

/// The most domains that may be a priority in one round.
pub const MOST_PRIORITIES: usize = 3;

/// One round: when, and who took part.
pub const ROUND: Form = form! {
    "round" of "mentorship" as Cards, sealed: false, rule: None;
    "round-when" {
        "held_on": Date, Partners;
        "took_part": Text, Partners;
        "round_note": Text, Partners;
    }
};

/// One domain in one round.
pub const SCORE: Form = form! {
    "score" of "round" as Cards, sealed: false, rule: Some(validate_score), fixed_rows: true;
    "score-now" {
        "domain": Choice(DOMAINS), Partners;
        "pride": Text, Partners;
        "level": Level(LEVELS), Partners;
        "level_why": Text, Partners;
        "evidence": Text, Partners;
        "mentor_level": Level(LEVELS), Partners;
        "mentor_why": Text, Partners;
    }
    "score-next" {
        "target": Level(LEVELS), Partners;
        "target_by": Date, Partners;
        "importance": Choice(&["1", "2", "3"]), Partners;
        "priority": Tick, Partners;
    }
};

/// The domain of a score.
pub const DOMAIN: Column = SCORE.column("domain");
/// Where the mentee is, by its own account.
pub const LEVEL: Column<u8> = SCORE.column("level");
/// Where it wants to be.
pub const TARGET: Column<u8> = SCORE.column("target");
/// Whether the domain is a priority of the round.
pub const PRIORITY: Column<bool> = SCORE.column("priority");

/// At most three domains of a round are a priority, and the domain of a row stays.
fn validate_score(change: &Change<'_>) -> Result<()> {
    let (was, becomes) = (change.was("domain"), change.becomes("domain"));
    if !was.is_empty() && was != becomes {
        return Err(Error::NotAllowed("domain-stays"));
    }
    let chosen = !change.becomes("priority").is_empty() && change.was("priority").is_empty();
    let Some(connection) = change.connection.filter(|_| chosen) else { return Ok(()) };
    let others: i64 = connection
        .prepare_cached("SELECT count(*) FROM score WHERE round = ?1 AND priority = 'yes' AND id <> ?2")?
        .query_row(params![change.parent, change.id.unwrap_or_default()], |row| row.get(0))?;
    match usize::try_from(others) {
        Ok(others) if others < MOST_PRIORITIES => Ok(()),
        _ => Err(Error::NotAllowed("priorities")),
    }
}
