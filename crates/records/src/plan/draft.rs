//! The first draft of a plan: what the chosen approach needs first, the approach itself, what follows it,
//! and the companions that prepare, apply and sustain it, laid on the calendar.

use chrono::{Duration, NaiveDate};
use jirani_base::i18n::{Argument, Translations, dates};
use jirani_base::ids::{MentorshipId, PlanId};
use jirani_recommender::Path;
use jirani_recommender::catalogue::{ApproachId, Catalogue, Phase};
use jirani_vault::Vault;
use rusqlite::params;

use super::edit::{NewActivity, insert_activity, insert_objective};
use super::read;
use crate::amendment::read::catalogue;
use crate::decision;
use crate::error::{Error, Result};
use crate::mentorship::{self, Mentorship, Stage};
use crate::operation::Op;

/// Who leads a drafted activity.
#[derive(Clone, Copy)]
enum Lead {
    Mentor,
    Mentee,
    Both,
}

/// Drafts the plan of a mentorship from its decision; there must be one, and no plan yet.
pub fn draft(vault: &mut Vault, mentorship: &MentorshipId, words: &Translations) -> Result<PlanId> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    if read::of_mentorship(reader, mentorship)?.is_some() {
        return Err(Error::NotAllowed("plan-exists"));
    }
    let decision = decision::edit::latest(reader, mentorship)?.ok_or(Error::NotAllowed("no-decision"))?;
    let catalogue = catalogue(reader)?;
    let path = jirani_recommender::path(&catalogue, &decision.sheet.answers()?, decision.chosen)
        .ok_or(Error::NotAllowed("ruled-out"))?;
    let time = Time::of(&facts, vault.clock().today());
    let activities = activities(&catalogue, &path, time, words);
    let review_on = time.midway(activities.last());
    let arguments = arguments(&facts, time, words);
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
        transaction.execute(
            "UPDATE objective SET success_sign = ?2 WHERE id = ?1",
            params![objective, text("draft-success")],
        )?;
        for activity in &activities {
            insert_activity(transaction, &objective, activity)?;
        }
        mentorship::edit::advance_stage(transaction, mentorship, Stage::Planned)
    })?;
    Ok(id)
}

fn arguments(facts: &Mentorship, time: Time, words: &Translations) -> [(&'static str, Argument<'static>); 4] {
    let topic = match facts.topic_note.trim() {
        "" => words.text(&format!("topic-{}", facts.topic.key())),
        note => note.to_owned(),
    };
    [
        ("mentor", facts.mentor_name.clone().into()),
        ("mentee", facts.mentee_name.clone().into()),
        ("topic", topic.into()),
        ("months", time.months_alone().into()),
    ]
}

/// One line of the draft before it has dates.
struct Line {
    phase: Phase,
    approach: ApproachId,
    what: String,
    lead: Lead,
    /// Whether it is one of several steps that follow each other in the phase; else it lasts as long as the phase.
    step: bool,
}

fn activities(catalogue: &Catalogue, path: &Path, time: Time, words: &Translations) -> Vec<NewActivity> {
    let lines = lines(catalogue, path, words);
    let time = time.of_path(path);
    let activity = |(place, line): (usize, &Line)| {
        let (start, end) = weeks(path, line.phase);
        let (first, last) = (7 * i64::from(start), 7 * i64::from(end));
        // Steps share the days of their phase; the others last as long as it.
        let (first, last) = if line.step {
            let alike = |other: &&Line| other.step && other.phase == line.phase;
            let at = lines.iter().take(place).filter(alike).count();
            let all = lines.iter().filter(alike).count();
            let day = |at: usize| first + (last - first) * count(at) / count(all);
            (day(at), day(at + 1).max(day(at) + 1))
        } else {
            (first, last)
        };
        NewActivity {
            phase: line.phase,
            approach: Some(line.approach),
            what: line.what.clone(),
            lead: words.text(match line.lead {
                Lead::Mentor => "draft-lead-mentor",
                Lead::Mentee => "draft-lead-mentee",
                Lead::Both => "draft-lead-both",
            }),
            starts_on: time.day(first),
            ends_on: time.day(last - 1),
        }
    };
    lines.iter().enumerate().map(activity).collect()
}

/// A number of lines, which are few.
fn count(lines: usize) -> i64 {
    i64::try_from(lines).unwrap_or(i64::MAX)
}

/// What is done, in the order of the phases: first needs, then the lead, then what follows it, with the
/// companion of each phase.
fn lines(catalogue: &Catalogue, path: &Path, words: &Translations) -> Vec<Line> {
    let lead = path.lead;
    let approach = catalogue.approach(lead);
    let text = |id: ApproachId, what: &str| words.text(&format!("approach-{id}-{what}"));
    // What needs a channel or a journey that the answers deny is left out.
    let possible = |what: &String| {
        let (calls, visits) = (approach.calls.contains(what), approach.visits.contains(what));
        !(calls || visits) || calls && path.calls || visits && path.visit_home
    };
    // What is done by calls is done otherwise where there is no channel for them.
    let done = |id: ApproachId, what: &str| match catalogue.approach(id).calls.iter().any(|text| text == what)
    {
        true if !path.calls => text(id, &format!("{what}-without-calls")),
        true | false => text(id, what),
    };
    let companion = |phase, who| {
        path.phases.iter().filter(move |part| part.phase == phase).map(move |part| Line {
            phase,
            approach: part.approach,
            what: match part.own_words {
                true => words.text(&format!("path-{lead}-{phase}")),
                false => done(part.approach, "companion"),
            },
            lead: who,
            step: false,
        })
    };
    let own =
        |phase, what, who| Line { phase, approach: lead, what, lead: who, step: phase != Phase::Immerse };
    let numbered = |kind: &str, most: u8| -> Vec<String> {
        (1..=most).map(|number| format!("{kind}-{number}")).filter(possible).collect()
    };
    let needs = numbered("need", approach.needs)
        .into_iter()
        .map(|need| own(Phase::Prepare, text(lead, &need), Lead::Both));
    let follows = numbered("follow", approach.follow_up)
        .into_iter()
        .map(|follow| own(Phase::Apply, text(lead, &follow), Lead::Both));
    needs
        .chain(companion(Phase::Prepare, Lead::Mentor))
        .chain([own(Phase::Immerse, done(lead, "do"), Lead::Mentor)])
        .chain(follows)
        .chain([own(Phase::Apply, words.text("draft-teach-back"), Lead::Mentee)])
        .chain(companion(Phase::Apply, Lead::Mentor))
        .chain(companion(Phase::Sustain, Lead::Mentee))
        .chain([own(Phase::Sustain, words.text("draft-review"), Lead::Both)])
        .collect()
}

/// The weeks of a phase, counted from 0, the end not included. A phase without a leg lies between its
/// neighbours: what must be ready before the lead is due by then, what follows it begins after.
fn weeks(path: &Path, phase: Phase) -> (u16, u16) {
    let ends =
        path.phases.iter().filter(|part| part.phase < phase).map(|part| part.start_week - 1 + part.weeks);
    let starts = path.phases.iter().filter(|part| part.phase > phase).map(|part| part.start_week - 1);
    match path.phases.iter().find(|part| part.phase == phase) {
        Some(part) => (part.start_week - 1, part.start_week - 1 + part.weeks),
        None => {
            let start = ends.max().unwrap_or(0);
            (start, starts.min().unwrap_or(start + AFTERWARDS).max(start + 1))
        }
    }
}

/// Weeks given to what follows the last part.
const AFTERWARDS: u16 = 4;

/// The time of a mentorship, in which its plan must fit.
#[derive(Clone, Copy)]
struct Time {
    begin: NaiveDate,
    end: Option<NaiveDate>,
    /// The days that the path takes by itself, where the mentorship has fewer.
    squeezed: Option<i64>,
}

impl Time {
    fn of(facts: &Mentorship, today: NaiveDate) -> Time {
        let stored = |date: &Option<String>| date.as_deref().and_then(dates::stored);
        let begin = stored(&facts.starts_on).unwrap_or(today);
        Time { begin, end: stored(&facts.ends_on).filter(|end| *end >= begin), squeezed: None }
    }

    /// The days that there are, the last one included.
    fn days(self) -> Option<i64> {
        self.end.map(|end| (end - self.begin).num_days() + 1)
    }

    /// The same time for this path, whose days lie closer together where it would not fit.
    fn of_path(self, path: &Path) -> Time {
        let last = Phase::ALL.iter().map(|phase| weeks(path, *phase).1).max().unwrap_or(0);
        let taken = 7 * i64::from(last);
        Time { squeezed: self.days().filter(|days| taken > *days).map(|_| taken), ..self }
    }

    /// The stored form of a day so many days after the beginning of the path.
    fn day(self, days: i64) -> Option<String> {
        let days = match (self.squeezed, self.days()) {
            (Some(taken), Some(there)) => days * there / taken,
            (Some(_) | None, _) => days,
        };
        let date = self.begin.checked_add_signed(Duration::days(days))?;
        Some(self.end.map_or(date, |end| date.min(end)).format("%Y-%m-%d").to_string())
    }

    /// The day half way to the end of the last activity.
    fn midway(self, last: Option<&NewActivity>) -> Option<String> {
        let end = dates::stored(last?.ends_on.as_deref()?)?;
        let date = self.begin.checked_add_signed(Duration::days((end - self.begin).num_days() / 2))?;
        Some(date.format("%Y-%m-%d").to_string())
    }

    /// The months without help after which mentoring may end: three, or fewer in a short mentorship.
    fn months_alone(self) -> i64 {
        self.days().map_or(3, |days| (days / 90).clamp(1, 3))
    }
}
