//! The meeting pack: all that the two sides need on the table, on four pages or fewer.
//!
//! It shortens what is long, and says so; the full plan and the full decision are documents of their own.

use jirani_base::ids::MentorshipId;
use jirani_base::safety::sensitivity;
use jirani_document::{Cell, Document, Level, Table, blank_field, col, field, text};
use jirani_records::decision::FIELDS as DECISION_FIELDS;
use jirani_records::mentorship;
use jirani_records::plan::{self, ACTIVITY_FIELDS, Activity, OBJECTIVE_FIELDS, PLAN_FIELDS, Plan};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::cells::short;
use super::{Kind, decision, meeting, session_log};
use crate::error::{Error, Result};
use crate::view::{View, begin, when_column};

/// Rows of the plan that fit on its page when each takes two lines.
const ACTIVITIES: usize = 12;
/// Objectives that are named on the plan's page.
const OBJECTIVES: usize = 4;
/// Letters of a text across the page, and of one in a cell; what is longer is cut at a word.
const LETTERS: usize = 160;
const LETTERS_OF_CELL: usize = 66;

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    super::plan::ready(reader, mentorship)
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    let plan =
        plan::edit::of_mentorship(reader, mentorship)?.ok_or_else(|| Error::not_found("plan", mentorship))?;
    let words = view.words;
    let document = begin(Kind::Pack, words);
    let document = meeting::page(document, vault, mentorship, &facts, view)?.page_break();
    let document = plan_page(document, &plan, &vault.clock().today().to_string(), view).page_break();
    let document = decision_page(document, vault, mentorship, view)?.page_break();
    let document = document
        .heading(Level::One, words.text("document-session-log"))
        .fields([blank_field(words.text("form-date"), 1)]);
    Ok(session_log::part(document, words))
}

/// The plan on one page: what comes next first.
fn plan_page(document: Document, plan: &Plan, today: &str, view: &mut View<'_>) -> Document {
    let words = view.words;
    let mut document = document.heading(Level::One, words.text("document-plan"));
    if let Some(purpose) = view.show(&PLAN_FIELDS, "purpose", &plan.purpose) {
        document = document.paragraph(short(&purpose, LETTERS));
    }
    let statements = plan.objectives.iter().take(OBJECTIVES).map(|objective| objective.statement.as_str());
    let statements: Vec<String> = statements
        .filter_map(|statement| view.show(&OBJECTIVE_FIELDS, "statement", statement))
        .map(|statement| short(&statement, LETTERS))
        .collect();
    if !statements.is_empty() {
        document = document.numbers(statements);
    }
    let all: Vec<(usize, &Activity)> = (1..)
        .zip(&plan.objectives)
        .flat_map(|(number, objective)| objective.activities.iter().map(move |activity| (number, activity)))
        .collect();
    // Who may not know the days gets the plan from its beginning.
    let days = view.audience.sees(sensitivity(&ACTIVITY_FIELDS, "ends_on"));
    let ahead = |activity: &Activity| !days || activity.ends_on.as_deref().is_none_or(|end| end >= today);
    let next: Vec<_> = all.iter().filter(|(_, activity)| ahead(activity)).take(ACTIVITIES).collect();
    let mut document = document.heading(Level::Two, words.text("pack-next"));
    let left = all.len() - next.len();
    if next.is_empty() {
        document = document.small(words.text("pack-nothing-ahead"));
    } else {
        document = document.table(ahead_table(&next, view));
    }
    if left > 0 || plan.objectives.len() > OBJECTIVES {
        document = document.small(words.with("pack-more", &[("count", left.into())]));
    }
    document
}

fn ahead_table(next: &[&(usize, &Activity)], view: &mut View<'_>) -> Table {
    let words = view.words;
    let audience = view.audience;
    let sees = |name| audience.sees(sensitivity(&ACTIVITY_FIELDS, name));
    let columns = [
        Some(col(words.text("pack-objective"))),
        Some(col(words.text("field-what")).wide(3.0).at_least_mm(60.0)),
        sees("lead").then(|| col(words.text("field-lead")).at_least_mm(30.0)),
        sees("starts_on").then(|| when_column(words).at_least_mm(32.0)),
        Some(col(words.text("pack-done"))),
    ];
    let mut table = Table::new(columns.into_iter().flatten());
    for (objective, activity) in next {
        let mut shown = |name, value: &str, letters| {
            let value = view.show(&ACTIVITY_FIELDS, name, value);
            value.map_or_else(Cell::blank, |value| Cell::from(short(&value, letters)))
        };
        let what = shown("what", &activity.what, LETTERS_OF_CELL);
        let lead = shown("lead", &activity.lead, LETTERS_OF_CELL / 2);
        let when =
            view.period_cell(&ACTIVITY_FIELDS, activity.starts_on.as_deref(), activity.ends_on.as_deref());
        let cells = [
            Some(Cell::from(objective.to_string())),
            Some(what),
            sees("lead").then_some(lead),
            sees("starts_on").then_some(when),
            Some(Cell::tick(false)),
        ];
        table.push(cells.into_iter().flatten());
    }
    table
}

/// The decision on one page: what was chosen, why, and what speaks for and against it.
fn decision_page(
    document: Document,
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let words = view.words;
    let made = jirani_records::decision::edit::latest(vault.reader(), mentorship)?
        .ok_or_else(|| Error::not_found("decision", mentorship))?;
    let name = |id| words.text(&format!("approach-{id}-name"));
    let mut document = document
        .heading(Level::One, words.text("document-decision"))
        .lead(text(words.text("decision-chosen")).plain(" ").bold(name(made.chosen)))
        .paragraph(decision::leads(&made, words));
    let mut facts = Vec::new();
    if let Some(date) = view.show_date(&DECISION_FIELDS, "decided_on", Some(&made.decided_on)) {
        facts.push(field(words.text("decision-date"), date));
    }
    if let Some(reason) = view.show(&DECISION_FIELDS, "reason", &made.reason) {
        facts.push(field(words.text("decision-our-reason"), short(&reason, LETTERS)));
    }
    if !facts.is_empty() {
        document = document.fields(facts);
    }
    let answers = view.show(&DECISION_FIELDS, "answers", "answers").is_some();
    let record = decision::Record { decision: &made, words, answers };
    if view.show(&DECISION_FIELDS, "result", "result").is_none() {
        return Ok(document.small(words.text("recommender-about")));
    }
    document = record.reasons(document);
    let others = made.result.ranking.iter().filter(|ranked| ranked.approach != made.chosen).take(3);
    let mut table =
        Table::new([col(words.text("pack-others")).wide(1.0), col(words.text("decision-speaks")).wide(2.0)]);
    for ranked in others {
        table.push([name(ranked.approach), record.objection(ranked)]);
    }
    Ok(document.table(table).small(words.text("recommender-about")))
}
