//! Steps 6 and 7: encounters between the two sides, from the agenda to the log. One record holds both, so that what was
//! meant to happen stands beside what happened. No facts about clients, no names: people appear by role and number.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::choice::choices;
use crate::error::{Error, Result};
use crate::form::FieldType::{Choice, Date, Level, Line, Number, Text, Tick};
use crate::form::rule::Change;
use crate::form::{Column, Form, form};

pub mod api;
pub mod edit;
pub mod list;
pub mod progress;

choices! {
    /// How both sides meet.
    EncounterForm {
        /// One side travels to the other.
        Visit = "visit",
        /// A call.
        Call = "call",
        /// Messages.
        Chat = "chat",
        /// Several organisations together.
        Group = "group",
    }

    /// What became of an encounter.
    EncounterState {
        /// It is still to come.
        Planned = "planned",
        /// It took place.
        Held = "held",
        /// It will not take place.
        Cancelled = "cancelled",
    }
}

/// What can be of concern; the first means that nothing is.
pub const CONCERNS: &[&str] = &["none", "safety", "wellbeing", "relation"];
/// The longest that an encounter lasts, in minutes: two weeks, as the longest visits do.
pub const MOST_MINUTES: u32 = 14 * 24 * 60;
/// The most people that an encounter or a part of a plan counts: beyond that it is an event, or a slip of the hand.
pub const MOST_PEOPLE: u32 = 1_000;
/// The blocks that an agenda begins with, in the order in which they help: ground rules first, wellbeing last.
pub const BLOCKS: &[&str] =
    &["welcome", "recall", "observe", "practise", "discuss", "community", "reflect", "actions", "wellbeing"];

/// One encounter: its agenda, then its log.
pub const ENCOUNTER: Form = form! {
    "encounter" of "mentorship" as Cards, sealed: false, rule: Some(validate), can_delete: Some(can_delete);
    "encounter-when" {
        "encounter_on": Date, Partners;
        "encounter_form": Choice(EncounterForm::KEYS), Public;
        "encounter_state": Choice(EncounterState::KEYS), Public;
        "minutes": Number(0, MOST_MINUTES), Public;
    }
    "encounter-agenda" {
        "aim": Text, Partners;
        "learning_questions": Text, Partners;
        "learners": Line, Partners;
        "hosts": Line, Partners;
        "materials": Line, Partners;
        "interpreter_brief": Line, Partners;
        "safety_brief": Tick, Partners;
        "photos_allowed": Choice(&["no", "agreed"]), Partners;
    }
    "encounter-log" {
        "took_part": Line, Partners;
        "people": Number(0, MOST_PEOPLE), Public;
        "people_community": Number(0, MOST_PEOPLE), Public;
        "topics": Line, Partners;
        "mentee_did": Text, Partners;
        "learned": Text, Partners;
        "strength_seen": Text, Partners;
        "to_improve": Text, Partners;
        "mentor_learned": Text, Partners;
        "people_learning": Number(0, MOST_PEOPLE), Public;
        "people_taught": Number(0, MOST_PEOPLE), Public;
        "confidence": Level(5), Partners;
        "next_on": Date, Partners;
    }
    "encounter-concern" {
        "concern": Choice(CONCERNS), Internal;
        "concern_note": Text, Internal;
        "concern_done": Text, Internal;
        "concern_settled_on": Date, Internal;
    }
};

/// The day of an encounter.
pub const ON: Column<NaiveDate> = ENCOUNTER.column("encounter_on");
/// What became of it.
pub const STATE: Column<EncounterState> = ENCOUNTER.column("encounter_state");

/// One block of time of an agenda.
pub const AGENDA_BLOCK: Form = form! {
    "agenda_block" of "encounter" as Grid, sealed: false, rule: None;
    "agenda-blocks" {
        "block": Choice(BLOCKS), Partners;
        "block_time": Line, Partners;
        "block_method": Line, Partners;
        "block_lead": Line, Partners;
        "block_note": Line, Partners;
    }
};

/// Whether these cells hold a concern, settled or not.
pub fn is_concern(concern: &str) -> bool {
    !matches!(concern, "" | "none")
}

/// A concern that was raised stays until somebody wrote what was done about it and on which day it was settled, and
/// then keeps that answer; and no more people of the community, learners or teachers are counted than took part.
fn validate(change: &Change<'_>) -> Result<()> {
    if is_concern(change.was("concern")) && !is_concern(change.becomes("concern")) {
        return Err(Error::NotAllowed("concern-stays"));
    }
    let settled = |on: &str, done: &str| !on.is_empty() && done.trim().is_empty();
    let was = settled(change.was("concern_settled_on"), change.was("concern_done"));
    if settled(change.becomes("concern_settled_on"), change.becomes("concern_done")) && !was {
        return Err(Error::NotAllowed("concern-unanswered"));
    }
    change.part_of("people_community", "people")?;
    change.part_of("people_learning", "people")?;
    change.part_of("people_taught", "people_learning")
}

/// An encounter with a concern that is not settled is not removed.
pub fn can_delete(connection: &Connection, id: &str) -> Result<()> {
    let open = connection
        .prepare_cached(
            "SELECT 1 FROM encounter WHERE id = ?1 AND concern NOT IN ('', 'none') AND concern_settled_on = ''",
        )?
        .exists([id])?;
    if open { Err(Error::NotAllowed("concern-stays")) } else { Ok(()) }
}
