//! The first draft of a plan: what the chosen approach needs first, the approach itself, what follows it,
//! and the companions that prepare, apply and sustain it, laid on the calendar.

use chrono::{Days, NaiveDate};
use rusqlite::params;

use super::edit::{NewActivity, insert_activity, insert_objective};
use super::read;
use crate::assessment::api::catalogue;
use crate::catalogue::{ApproachId, Catalogue, Companion, Phase};
use crate::decision;
use crate::error::{Error, Result};
use crate::i18n::{Argument, Words};
use crate::ids::{MentorshipId, PlanId};
use crate::mentorship::{self, Mentorship, Stage};
use crate::recommend;
use crate::vault::{Op, Vault};

/// Who leads a drafted activity.
#[derive(Clone, Copy)]
enum Lead {
    Mentor,
    Mentee,
    Both,
}

/// Drafts the plan of a mentorship from its decision; there must be one, and no plan yet.
pub fn draft(vault: &mut Vault, mentorship: &MentorshipId, words: &Words) -> Result<PlanId> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    if read::of_mentorship(reader, mentorship)?.is_some() {
        return Err(Error::NotAllowed("plan-exists"));
    }
    let decision =
        decision::edit::latest(reader, mentorship)?.ok_or(Error::NotAllowed("no-decision"))?;
    let catalogue = catalogue()?;
    let result = recommend::recommend(catalogue, &decision.sheet.answers()?);
    let allowed = |id: ApproachId| {
        result.ranking.iter().any(|ranked| ranked.approach == id && ranked.ruled_out_by.is_empty())
    };
    let begin = facts
        .starts_on
        .as_deref()
        .and_then(|date| NaiveDate::parse_from_str(date, "%Y-%m-%d").ok())
        .unwrap_or_else(|| vault.clock().today());
    let activities = activities(catalogue, decision.chosen, allowed, begin, words);
    let review_on = midway(begin, activities.last());
    let arguments = arguments(&facts, words);
    let text = |key: &str| words.with(key, &arguments);
    let id = PlanId::new();
    vault.transact(Op::PlanDraft, |transaction| {
        transaction.execute(
            "INSERT INTO plan (id, mentorship, decision, purpose, knowledge, review_on, graduation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                id,
                mentorship,
                decision.id,
                text("draft-purpose"),
                text("draft-knowledge"),
                review_on,
                text("draft-graduation")
            ],
        )?;
        let objective = insert_objective(transaction, &id, &text("draft-objective"))?;
        transaction
            .execute("UPDATE objective SET success_sign = ?2 WHERE id = ?1", params![objective, text("draft-success")])?;
        for activity in &activities {
            insert_activity(transaction, &objective, activity)?;
        }
        mentorship::edit::reach(transaction, mentorship, Stage::Planned)
    })?;
    Ok(id)
}

fn arguments(facts: &Mentorship, words: &Words) -> [(&'static str, Argument<'static>); 3] {
    let topic = match facts.topic_note.trim() {
        "" => words.text(&format!("topic-{}", facts.topic.key())),
        note => note.to_owned(),
    };
    [
        ("mentor", facts.mentor_name.clone().into()),
        ("mentee", facts.mentee_name.clone().into()),
        ("topic", topic.into()),
    ]
}

fn activities(
    catalogue: &Catalogue,
    chosen: ApproachId,
    allowed: impl Fn(ApproachId) -> bool,
    begin: NaiveDate,
    words: &Words,
) -> Vec<NewActivity> {
    let approach = catalogue.approach(chosen);
    let companion = |phase| -> Option<Companion> {
        catalogue.path(chosen).candidates(phase).iter().copied().find(|companion| allowed(companion.approach))
    };
    let text = |id: ApproachId, what: &str| words.text(&format!("approach-{id}-{what}"));
    let mut lines: Vec<(Phase, ApproachId, String, Lead)> = Vec::new();
    for need in 1..=approach.needs {
        lines.push((Phase::Prepare, chosen, text(chosen, &format!("need-{need}")), Lead::Both));
    }
    if let Some(companion) = companion(Phase::Prepare) {
        lines.push((Phase::Prepare, companion.approach, text(companion.approach, "companion"), Lead::Mentor));
    }
    lines.push((Phase::Immerse, chosen, text(chosen, "do"), Lead::Mentor));
    for follow in 1..=approach.follow_up {
        lines.push((Phase::Apply, chosen, text(chosen, &format!("follow-{follow}")), Lead::Both));
    }
    lines.push((Phase::Apply, chosen, words.text("draft-teach-back"), Lead::Mentee));
    for (phase, lead) in [(Phase::Apply, Lead::Mentor), (Phase::Sustain, Lead::Mentee)] {
        if let Some(companion) = companion(phase) {
            lines.push((phase, companion.approach, text(companion.approach, "companion"), lead));
        }
    }
    lines.push((Phase::Sustain, chosen, words.text("draft-review"), Lead::Both));
    let mut cursor = begin;
    let mut spans: Vec<(Phase, NaiveDate, NaiveDate)> = Vec::new();
    for phase in Phase::ALL {
        let who = if *phase == Phase::Immerse { Some(chosen) } else { companion(*phase).map(|c| c.approach) };
        let weeks = match phase {
            Phase::Prepare => approach.weeks.ahead.usual.max(2),
            Phase::Immerse | Phase::Apply | Phase::Sustain => {
                who.and_then(|id| catalogue.approach(id).weeks.of(*phase)).map_or(4, |weeks| weeks.usual.max(1))
            }
        };
        let end = later(cursor, weeks);
        spans.push((*phase, cursor, end.pred_opt().unwrap_or(end)));
        cursor = end;
    }
    lines.into_iter().map(|(phase, approach, what, lead)| {
        let span = spans.iter().find(|(of, _, _)| *of == phase);
        NewActivity {
            phase,
            approach: Some(approach),
            what,
            lead: words.text(match lead {
                Lead::Mentor => "draft-lead-mentor",
                Lead::Mentee => "draft-lead-mentee",
                Lead::Both => "draft-lead-both",
            }),
            starts_on: span.map(|(_, start, _)| iso(*start)),
            ends_on: span.map(|(_, _, end)| iso(*end)),
        }
    })
    .collect()
}

/// The day half way between the start and the end of the last activity.
fn midway(begin: NaiveDate, last: Option<&NewActivity>) -> Option<String> {
    let end = NaiveDate::parse_from_str(last?.ends_on.as_deref()?, "%Y-%m-%d").ok()?;
    let half = u64::try_from((end - begin).num_days() / 2).ok()?;
    begin.checked_add_days(Days::new(half)).map(iso)
}

fn later(date: NaiveDate, weeks: u16) -> NaiveDate {
    date.checked_add_days(Days::new(u64::from(weeks) * 7)).unwrap_or(date)
}

fn iso(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}
