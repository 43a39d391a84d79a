//! What the records say in each section of a report.

use chrono::NaiveDate;
use jirani_base::i18n::dates;
use jirani_base::ids::MentorshipId;
use jirani_base::safety::guard;
use jirani_document::{Cell, Document, Table, col, field, text};
use jirani_records::action::list::{all, of_source};
use jirani_records::encounter::{self, ENCOUNTER, EncounterState};
use jirani_records::feedback::{FEEDBACK, RATINGS, read as feedback};
use jirani_records::form::Column;
use jirani_records::form::edit::{Row, rows};
use jirani_records::indicator::records;
use jirani_records::indicator::sheet::{behind, shown};
use jirani_records::plan::{self, OBJECTIVE_FIELDS};
use jirani_records::protection;
use jirani_records::reporting::facts::facts;
use jirani_records::review::{REVIEW, side};
use jirani_records::story::read::told;
use jirani_vault::Vault;

use super::{actions, indicators};
use crate::error::Result;
use crate::view::View;

/// What a report is about.
pub(super) struct Context<'a> {
    /// The workspace.
    pub vault: &'a Vault,
    pub mentorship: &'a MentorshipId,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub until: NaiveDate,
    /// The session that a visit report is about.
    pub session: Option<Row>,
}

/// Adds what the records say in a section; nothing where they say nothing.
pub(super) fn records(
    document: Document,
    context: &Context<'_>,
    section: &str,
    view: &mut View<'_>,
) -> Result<Document> {
    match section {
        "figures" => figures(document, context, view),
        "sessions" => sessions(document, context, view),
        "objectives" => objectives(document, context, view),
        "actions" => tracked(document, context, view),
        "indicators" => {
            let lines = indicators::lines(context.vault, context.mentorship, context.until, view)?;
            Ok(if lines.is_empty() { document } else { indicators::part(document, &lines, view) })
        }
        "domains" => domains(document, context, view),
        "spending" | "cost" => money(document, context, view),
        "relation" | "equal" => relation(document, context, view),
        "safe" => safety(document, context, view),
        "decisions" => decisions(document, context, view),
        "story" => stories(document, context, view),
        _ => Ok(document),
    }
}

fn figures(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let records = records::read(context.vault, context.mentorship)?;
    let mut table = Table::new([
        col(words.text("fact-what")).wide(2.4),
        col(words.text("fact-figure")).end(),
        col(words.text("fact-behind")),
    ]);
    // Who may not know the days of the sessions gets the figures of all time, which do not tell them.
    let period = view.sees(&ENCOUNTER, "encounter_on").then_some((context.from, context.until));
    for fact in facts(&records, period) {
        let label = format!("fact-{}", fact.key);
        let Some(figure) = view.reveal(&label, fact.figure) else { continue };
        table.push([
            Cell::from(words.text(&label)),
            Cell::number(figure.value, shown(figure.value, &fact.unit, words)),
            Cell::from(behind(figure, words)),
        ]);
    }
    let document = document.table(table);
    Ok(match period {
        Some(_) => document,
        None => {
            let today = dates::long(context.vault.clock().today(), words);
            document.small(words.with("report-figures-since", &[("date", today.into())]))
        }
    })
}

fn sessions(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    if let Some(session) = &context.session {
        let names =
            ["encounter_on", "encounter_form", "minutes", "took_part", "people", "topics", "mentee_did"];
        let fields = view.labelled(&ENCOUNTER, &session.cells, &names);
        return Ok(if fields.is_empty() { document } else { document.fields(fields) });
    }
    let names = ["encounter_on", "encounter_form", "minutes", "topics", "mentee_did"];
    let held: Vec<Row> = rows(context.vault, &ENCOUNTER, context.mentorship.as_str())?
        .into_iter()
        .filter(|row| encounter::STATE.of(&row.cells) == Some(EncounterState::Held))
        .filter(|row| inside(row, encounter::ON, context))
        .collect();
    // Which sessions fall into the period tells their days.
    let inside = ENCOUNTER.guard(&["encounter_on", "encounter_state"], Some(held));
    let Some(held) = view.reveal("document-session-log", inside) else { return Ok(document) };
    let seen: Vec<&str> = names.into_iter().filter(|name| view.sees(&ENCOUNTER, name)).collect();
    let mut table = Table::new(seen.iter().map(|name| {
        let wide = if matches!(*name, "topics" | "mentee_did") { 2.5 } else { 1.0 };
        col(words.text(&format!("field-{name}"))).wide(wide)
    }));
    let mut held = held;
    held.sort_by_key(|row| encounter::ON.of(&row.cells));
    for row in &held {
        let cells: Vec<Cell> =
            seen.iter().map(|name| view.table_cell(&ENCOUNTER, &row.cells, name)).collect();
        table.push(cells);
    }
    Ok(if table.rows.is_empty() {
        document.small(words.text("report-no-sessions"))
    } else {
        document.table(table)
    })
}

fn inside(row: &Row, day: Column<NaiveDate>, context: &Context<'_>) -> bool {
    day.of(&row.cells).is_some_and(|day| context.from <= day && day <= context.until)
}

fn objectives(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let Some(plan) = plan::edit::of_mentorship(context.vault.reader(), context.mentorship)? else {
        return Ok(document);
    };
    let mut table = Table::new([
        col(words.text("plan-objectives")).wide(3.0),
        col(words.text("field-success_sign")).wide(2.0),
    ]);
    for objective in &plan.objectives {
        let statement = view.show(&OBJECTIVE_FIELDS, "statement", &objective.statement);
        let sign = view.show(&OBJECTIVE_FIELDS, "success_sign", &objective.success_sign);
        table.push([statement, sign].map(|words| words.map_or_else(Cell::blank, Cell::from)));
    }
    Ok(if table.rows.is_empty() { document } else { document.table(table) })
}

fn tracked(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let found = match &context.session {
        Some(session) => of_source(context.vault, context.mentorship, session.id.as_str())?,
        None => all(context.vault, context.mentorship)?,
    };
    Ok(if found.is_empty() { document } else { actions::filled_tracker(document, found, view) })
}

fn domains(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let domains = side::domains(context.vault, context.mentorship)?;
    let some = domains.map(|domains| Some(domains).filter(|domains| !domains.is_empty()));
    let Some(domains) = view.reveal("field-level", some) else { return Ok(document) };
    let mut table = Table::new([
        col(words.text("form-score")).wide(3.0),
        col(words.text("chart-before")).end(),
        col(words.text("chart-after")).end(),
        col(words.text("chart-target")).end(),
    ]);
    for change in &domains {
        let level = |level: Option<u8>| {
            level.map_or_else(Cell::blank, |level| Cell::number(f64::from(level), level.to_string()))
        };
        let mut name = text("");
        let label = words.text(&format!("domain-{}", change.domain));
        name = if change.priority { name.bold(label) } else { name.plain(label) };
        table.push([Cell::from(name), level(change.before), level(change.after), level(change.target)]);
    }
    let document = document.table(table).small(words.text("report-priorities-bold"));
    Ok(match side::domain_chart(&domains, words) {
        Some(plot) => {
            let told: Vec<String> = domains
                .iter()
                .filter_map(|change| {
                    Some(words.with(
                        "indicator-told",
                        &[
                            ("name", words.text(&format!("domain-{}", change.domain)).into()),
                            ("before", change.before?.to_string().into()),
                            ("after", change.after?.to_string().into()),
                        ],
                    ))
                })
                .collect();
            document.chart(words.text("report-domains"), told.join(" "), plot)
        }
        None => document,
    })
}

fn money(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let lines = side::money(context.vault, context.mentorship, words)?;
    let some = lines.map(|lines| Some(lines).filter(|lines| !lines.is_empty()));
    let Some(lines) = view.reveal("field-spent_amount", some) else { return Ok(document) };
    let mut table = Table::new([
        col(words.text("field-currency")),
        col(words.text("money-budget")).end(),
        col(words.text("money-spent")).end(),
        col(words.text("money-share")).end(),
    ]);
    for line in lines {
        table.push([line.currency, line.budget, line.spent, line.share]);
    }
    Ok(document.table(table).small(words.text("money-until-now")))
}

fn latest_review(context: &Context<'_>) -> Result<Option<Row>> {
    Ok(rows(context.vault, &REVIEW, context.mentorship.as_str())?.pop())
}

fn relation(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let mut document = document;
    if let Some(review) = latest_review(context)? {
        let names = ["relation_mentor", "relation_mentee"];
        let fields = view.labelled(&REVIEW, &review.cells, &names);
        if !fields.is_empty() {
            document = document.fields(fields);
        }
    }
    let ratings = FEEDBACK
        .guard(&RATINGS.map(Column::name), feedback::view(context.vault, context.mentorship)?.answers);
    if let Some(answers) = view.reveal("document-feedback", ratings) {
        let mut table = Table::new(
            std::iter::once(col(words.text("document-feedback")).wide(3.0))
                .chain((1..=5).map(|level| col(level.to_string()).end())),
        );
        for rating in answers.ratings {
            let label = Cell::from(words.text(&format!("field-{}", rating.field)));
            let counts = rating.counts.map(|count| Cell::number(f64::from(count), count.to_string()));
            table.push(std::iter::once(label).chain(counts));
        }
        document = document.table(table);
    }
    Ok(document)
}

fn safety(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let signed = protection::edit::signoffs(context.vault.reader(), context.mentorship)?;
    let signed = guard(&protection::SIGNOFF_FIELDS, "side", Some(signed));
    let Some(signed) = view.reveal("report-safety-signed", signed) else { return Ok(document) };
    let signed: Vec<String> =
        signed.iter().map(|signoff| words.text(&format!("field-{}", signoff.side.key()))).collect();
    let signed = if signed.is_empty() {
        words.text("report-safety-unsigned")
    } else {
        signed.join(&words.text("list-separator"))
    };
    let mut fields = vec![field(words.text("report-safety-signed"), signed)];
    for (label, number) in [
        ("report-safety-incidents", side::incidents(context.vault, context.mentorship)?),
        ("report-safety-concerns", side::concerns(context.vault, context.mentorship)?),
    ] {
        let number = view.reveal(label, number.map(Some));
        fields.extend(number.map(|number| field(words.text(label), number.to_string())));
    }
    Ok(document.fields(fields))
}

fn decisions(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let Some(review) = latest_review(context)? else { return Ok(document) };
    let names = ["review_held_on", "review_verdict", "review_fit", "new_dates"];
    let fields = view.labelled(&REVIEW, &review.cells, &names);
    let mut document = if fields.is_empty() { document } else { document.fields(fields) };
    let agreed = of_source(context.vault, context.mentorship, review.id.as_str())?;
    if !agreed.is_empty() {
        document = actions::filled_tracker(document, agreed, view);
    }
    if let Some(fit) = view.reveal("field-answers", side::fit(context.vault, context.mentorship)?) {
        let name =
            |id: &jirani_recommender::catalogue::ApproachId| words.text(&format!("approach-{id}-name"));
        let leads: Vec<String> = fit.leads.iter().map(name).collect();
        document = document.small(words.with(
            "review-leads-today",
            &[
                ("leads", leads.join(&words.text("list-separator")).into()),
                ("chosen", name(&fit.chosen).into()),
            ],
        ));
    }
    Ok(document)
}

fn stories(document: Document, context: &Context<'_>, view: &mut View<'_>) -> Result<Document> {
    let mut document = document;
    for story in told(context.vault, context.mentorship)? {
        let form = &jirani_records::story::STORY;
        let title = view.cell(form, &story, "story_title");
        let voice = view.cell(form, &story, "story_voice");
        let Some(told) = view.cell(form, &story, "story_text") else { continue };
        view.consents.extend(story.get("story_consent").cloned());
        let paragraphs = told.split('\n').filter(|line| !line.trim().is_empty()).map(str::to_owned);
        document = document
            .callout(title.unwrap_or_default(), paragraphs.chain(voice.map(|voice| format!("— {voice}"))));
    }
    Ok(document)
}
