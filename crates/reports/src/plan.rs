//! The joint mentoring plan on paper.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_base::safety::{Audience, sensitivity};
use jirani_document::{
    Cell, Document, Field, Level, Row, Table, Text, blank_field, col, field, signature, text,
};
use jirani_recommender::catalogue::Phase;
use jirani_records::decision::{self, FIELDS as DECISION_FIELDS};
use jirani_records::form::edit::rows;
use jirani_records::mentorship::{self, FIELDS as MENTORSHIP_FIELDS, Mentorship};
use jirani_records::plan::{self, ACTIVITY_FIELDS, Activity, OBJECTIVE_FIELDS, Objective, PLAN_FIELDS};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::{Kind, sheets};
use crate::error::{Error, Result};
use crate::view::{View, begin, when_column};

/// Rows to write activities in, under each objective of a blank plan.
const BLANK_ACTIVITIES: usize = 7;

pub(super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(plan::edit::of_mentorship(reader, mentorship)?.is_some())
}

pub(super) fn filled(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    let plan =
        plan::edit::of_mentorship(reader, mentorship)?.ok_or_else(|| Error::not_found("plan", mentorship))?;
    let decision = decision::edit::get(reader, &plan.decision)?;
    let words = view.words;
    let approach = words.text(&format!("approach-{}-name", decision.chosen));
    let mut head = header(&facts, view);
    head.push(field(words.text("field-approach"), approach.clone()));
    for (name, date) in [("review_on", &plan.review_on), ("final_review_on", &plan.final_review_on)] {
        if let Some(date) = view.show_date(&PLAN_FIELDS, name, date.as_deref()) {
            head.push(field(words.text(&format!("field-{name}")), date));
        }
    }
    let mut document = begin(Kind::Plan, words).title(words.text("document-plan"), pair(&facts, words), head);
    if let Some(purpose) = view.show(&PLAN_FIELDS, "purpose", &plan.purpose) {
        document = document.lead(purpose);
    }
    document = document.heading(Level::One, words.text("plan-approach")).paragraph(
        text("")
            .bold(approach)
            .plain(". ")
            .plain(words.text(&format!("approach-{}-summary", decision.chosen))),
    );
    if let Some(reason) = view.show(&DECISION_FIELDS, "reason", &decision.reason) {
        document =
            document.paragraph(text("").bold(words.text("decision-our-reason")).plain(" ").plain(reason));
    }
    document = document.heading(Level::One, words.text("plan-objectives"));
    for (number, objective) in plan.objectives.iter().enumerate() {
        document = with_objective(document, number + 1, objective, view);
    }
    if plan.objectives.is_empty() {
        document = document.small(words.text("plan-no-objectives"));
    }
    document = with_tables(document, vault, &plan.id, view)?;
    for (name, value) in [
        ("resources", &plan.resources),
        ("knowledge", &plan.knowledge),
        ("graduation", &plan.graduation),
        ("exit_criteria", &plan.exit_criteria),
    ] {
        if let Some(value) = view.show(&PLAN_FIELDS, name, value) {
            document = document.heading(Level::One, words.text(&format!("field-{name}")));
            for paragraph in value.split('\n').filter(|line| !line.trim().is_empty()) {
                document = document.paragraph(paragraph);
            }
        }
    }
    Ok(signed(document, words))
}

/// Who takes part, indicators, risks and budget, each where there is any.
fn with_tables(
    mut document: Document,
    vault: &Vault,
    plan: &jirani_base::ids::PlanId,
    view: &mut View<'_>,
) -> Result<Document> {
    let words = view.words;
    for form in [&plan::PARTICIPANT, &plan::INDICATOR, &plan::RISK, &plan::BUDGET_LINE] {
        let rows: Vec<_> = rows(vault, form, plan.as_str())?.into_iter().map(|row| row.cells).collect();
        if rows.is_empty() {
            continue;
        }
        let table = sheets::table(form, &rows, view);
        if table.columns.is_empty() {
            continue;
        }
        document = document.heading(Level::One, words.text(&format!("form-{}", form.table))).table(table);
        if form.table == plan::BUDGET_LINE.table {
            let (totals, _) = plan::budget(&rows, words);
            let totals = form.guard(&["currency", "quantity", "price"], Some(totals));
            let totals = view.reveal("form-budget_line", totals).unwrap_or_default();
            document = document.field_pairs(totals.into_iter().map(|(currency, sum)| {
                field(words.with("budget-total", &[("currency", currency.into())]), sum)
            }));
        }
    }
    Ok(document)
}

pub(super) fn blank(words: &Translations) -> Document {
    let head = ["mentor", "mentee", "topic", "period", "approach", "review_on"]
        .map(|name| blank_field(words.text(&format!("field-{name}")), 1));
    let mut document = begin(Kind::Plan, words)
        .title(words.text("document-plan"), words.text("blank-hint"), head)
        .fields([blank_field(words.text("field-purpose"), 2)])
        .heading(Level::One, words.text("plan-objectives"));
    for number in 1..=2 {
        document = document
            .heading(Level::Two, words.with("plan-objective", &[("number", number.into())]))
            .fields([
                blank_field(words.text("field-statement"), 2),
                blank_field(words.text("field-success_sign"), 1),
            ])
            .table(activity_table(Audience::Internal, words).blank_rows(BLANK_ACTIVITIES));
    }
    for form in [&plan::PARTICIPANT, &plan::INDICATOR, &plan::RISK, &plan::BUDGET_LINE] {
        document = document
            .heading(Level::One, words.text(&format!("form-{}", form.table)))
            .table(sheets::blank_table(form, words));
    }
    document = document.heading(Level::One, words.text("plan-keeping"));
    document = document.fields(
        ["resources", "knowledge", "graduation", "exit_criteria"]
            .map(|name| blank_field(words.text(&format!("field-{name}")), 3)),
    );
    signed(document, words)
}

/// The facts that head every document of a mentorship.
pub(super) fn header(facts: &Mentorship, view: &mut View<'_>) -> Vec<Field> {
    let words = view.words;
    let label = |name: &str| words.text(&format!("field-{name}"));
    let mut head = vec![
        field(label("mentor"), facts.mentor_name.as_str()),
        field(label("mentee"), facts.mentee_name.as_str()),
    ];
    let named = words.text(&format!("topic-{}", facts.topic.key()));
    if let Some(topic) = view.show(&MENTORSHIP_FIELDS, "topic", &named) {
        let topic = match view.show(&MENTORSHIP_FIELDS, "topic_note", &facts.topic_note) {
            Some(note) => words.with("topic-with-note", &[("topic", topic.into()), ("note", note.into())]),
            None => topic,
        };
        head.push(field(label("topic"), topic));
    }
    let period = view.show_period(&MENTORSHIP_FIELDS, facts.starts_on.as_deref(), facts.ends_on.as_deref());
    head.extend(period.map(|period| field(label("period"), period)));
    head
}

/// The line under a title: who mentors whom.
pub(super) fn pair(facts: &Mentorship, words: &Translations) -> String {
    words.with(
        "pair",
        &[("mentor", facts.mentor_name.clone().into()), ("mentee", facts.mentee_name.clone().into())],
    )
}

fn with_objective(document: Document, number: usize, objective: &Objective, view: &mut View<'_>) -> Document {
    let words = view.words;
    let mut heading = words.with("plan-objective", &[("number", number.into())]);
    if let Some(statement) = view.show(&OBJECTIVE_FIELDS, "statement", &objective.statement) {
        heading =
            words.with("plan-objective-is", &[("heading", heading.into()), ("statement", statement.into())]);
    }
    let mut document = document.heading(Level::Two, heading);
    if let Some(sign) = view.show(&OBJECTIVE_FIELDS, "success_sign", &objective.success_sign) {
        document = document.block(jirani_document::Block::Paragraph(jirani_document::Paragraph {
            text: text("").bold(words.text("plan-success")).plain(" ").plain(sign),
            keep_with_next: true,
            ..Default::default()
        }));
    }
    let mut facts: Vec<Field> = Vec::new();
    if !objective.domain.is_empty() {
        let levels = [objective.level_now, objective.level_target]
            .map(|level| level.map_or("–".to_owned(), |level| level.to_string()));
        let domain = words.text(&format!("domain-{}", objective.domain));
        let shown = match view.show(&OBJECTIVE_FIELDS, "level_now", &levels.join(" → ")) {
            Some(levels) if objective.level_now.or(objective.level_target).is_some() => {
                format!("{domain}, {levels}")
            }
            _ => domain,
        };
        facts.push(field(words.text("field-domain"), shown));
    }
    if let Some(proof) = view.show(&OBJECTIVE_FIELDS, "proof", &objective.proof) {
        facts.push(field(words.text("field-proof"), proof));
    }
    if !facts.is_empty() {
        document = document.field_pairs(facts);
    }
    let mut table = activity_table(view.audience, words);
    let mut phase = None;
    for activity in &objective.activities {
        let begins = (phase != Some(activity.phase)).then_some(activity.phase);
        phase = Some(activity.phase);
        table.rows.push(row(activity, begins, view));
    }
    if table.rows.is_empty() {
        document.small(words.text("plan-no-activities"))
    } else {
        document.table(table)
    }
}

/// The columns that an audience may see; those it may not see are left out, not left blank.
fn activity_table(audience: Audience, words: &Translations) -> Table {
    let sees = |name| audience.sees(sensitivity(&ACTIVITY_FIELDS, name));
    let columns = [
        Some(col(words.text("field-phase"))),
        Some(col(words.text("field-what")).wide(3.0).at_least_mm(52.0)),
        sees("lead").then(|| col(words.text("field-lead")).at_least_mm(24.0)),
        sees("starts_on").then(|| when_column(words).at_least_mm(26.0)),
        sees("resources").then(|| col(words.text("field-resources")).wide(1.4).at_least_mm(26.0)),
    ];
    Table::new(columns.into_iter().flatten())
}

/// A row names its phase only where the phase begins.
fn row(activity: &Activity, begins: Option<Phase>, view: &mut View<'_>) -> Row {
    let words = view.words;
    let phase = begins.map(|phase| Cell::from(Text::default().bold(words.text(&format!("phase-{phase}")))));
    let when = view.period_cell(&ACTIVITY_FIELDS, activity.starts_on.as_deref(), activity.ends_on.as_deref());
    let mut shown = |name, value: &str| {
        let words = view.show(&ACTIVITY_FIELDS, name, value);
        words.map_or_else(Cell::blank, |words| Cell::paragraphs(words.split('\n').map(str::to_owned)))
    };
    let what = shown("what", &activity.what);
    let lead =
        [("lead", &activity.lead), ("participants", &activity.participants), ("place", &activity.place)]
            .map(|(name, value)| shown(name, value));
    let lead =
        Cell { paragraphs: lead.into_iter().flat_map(|cell| cell.paragraphs).collect(), ..Cell::blank() };
    let resources = shown("resources", &activity.resources);
    let sees = |name| view.audience.sees(sensitivity(&ACTIVITY_FIELDS, name));
    let cells = [
        Some(phase.unwrap_or_default()),
        Some(what),
        sees("lead").then_some(lead),
        sees("starts_on").then_some(when),
        sees("resources").then_some(resources),
    ];
    Row { cells: cells.into_iter().flatten().collect(), min_mm: 0.0 }
}

/// Both sides agree by role.
pub(super) fn signed(document: Document, words: &Translations) -> Document {
    document.together(|part| {
        let part = part.heading(Level::One, words.text("plan-agreed"));
        sign(part.paragraph(words.text("plan-agreed-line")), words)
    })
}

/// Room for both sides to sign by role.
pub(super) fn sign(document: Document, words: &Translations) -> Document {
    let lines = || ["sign-name", "sign-signature", "sign-date"].map(|key| words.text(key));
    document.signatures([
        signature(words.text("sign-mentor"), lines()),
        signature(words.text("sign-mentee"), lines()),
    ])
}
