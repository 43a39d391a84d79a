//! The documents of the process: what comes out of each step, filled and blank.

use rusqlite::Connection;

use super::plan::{header, pair, signed};
use super::sheets::{blank_sheet, blank_table, cell, label, point, sheet, table};
use super::{Kind, View, begin};
use crate::agreement::AGREEMENT;
use crate::consent::{CONSENT, CONSENT_USE};
use crate::document::chart::{Axis, Dumbbell, Plot, mark};
use crate::document::{Cell, Document, Field, Level, Table, blank_field, check, col, field, text};
use crate::error::{Error, Result};
use crate::expectation::EXPECTATION;
use crate::form::edit::{Row, count, rows};
use crate::form::{Cells, Form};
use crate::i18n::Words;
use crate::ids::{MentorshipId, OrganisationId};
use crate::mentorship;
use crate::organisation::{self, PROFILE};
use crate::plan::versions;
use crate::process::{Knowledge, StepId, StepState};
use crate::protection::{self, INCIDENT, SAFETY_PLAN, Severity, THREAT, TRIP};
use crate::readiness::{self, GATE_FIELDS, HELP_CHECK, READINESS};
use crate::retention::{self, Kept, NOTE_FIELDS};
use crate::self_assessment::{DOMAINS, LEVELS, ROUND, SCORE};
use crate::vault::Vault;

/// Benefits to talk about before both sides agree.
const BENEFITS: [&str; 6] = ["believed", "near", "experts", "stays", "both", "confidence"];

/// A new document about a mentorship, with the facts that head all of them.
fn titled(kind: Kind, vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let head = header(&facts, view);
    let title = view.words.text(&format!("document-{}", kind.key()));
    Ok(begin(kind, view.words).title(title, pair(&facts, view.words), head))
}

/// A new blank form.
fn to_fill(kind: Kind, words: &Words) -> Document {
    let head = ["mentor", "mentee"].map(|name| blank_field(label(name, words), 1));
    begin(kind, words).title(words.text(&format!("document-{}", kind.key())), words.text("blank-hint"), head)
}

fn has(reader: &Connection, form: &Form, parent: &str) -> Result<bool> {
    Ok(count(reader, form, parent)? > 0)
}

fn cells_of(vault: &Vault, form: &Form, parent: &str) -> Result<Vec<Cells>> {
    Ok(rows(vault, form, parent)?.into_iter().map(|row| row.cells).collect())
}

fn one(vault: &Vault, form: &Form, parent: &str) -> Result<Cells> {
    Ok(cells_of(vault, form, parent)?.into_iter().next().unwrap_or_default())
}

pub(super) fn always(_: &Connection, _: &MentorshipId) -> Result<bool> {
    Ok(true)
}

// The eleven steps.

pub(super) fn path(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let mut document = titled(Kind::Steps, vault, mentorship, view)?;
    let words = view.words;
    for (number, step) in crate::process::edit::path(vault, mentorship)?.into_iter().enumerate() {
        let key = step.step.key();
        let state = match (step.state, &step.done_on) {
            (_, Some(done)) => {
                let date = crate::i18n::dates::long_or_as_is(done, words);
                words.with("path-state-done-on", &[("date", date.into())])
            }
            (StepState::UnderWay, None) => words.text("path-state-under_way"),
            (StepState::Open | StepState::Done, None) => words.text("path-state-open"),
        };
        let items = step
            .checks
            .iter()
            .map(|c| point(words.text(&format!("check-{key}-{}", c.point)), c.ticked, &c.not_needed));
        document = document
            .heading(Level::Two, format!("{number}. {}", words.text(&format!("way-{key}-title"))))
            .small(format!("{state}. {}", words.text(&format!("way-{key}-aim"))))
            .checklist(items.collect::<Vec<_>>());
    }
    Ok(document)
}

pub(super) fn path_blank(words: &Words) -> Document {
    let mut document = to_fill(Kind::Steps, words);
    let steps = Knowledge::published().map(|known| known.steps.as_slice()).unwrap_or_default();
    for (number, step) in steps.iter().enumerate() {
        let key = step.id.key();
        let text = |part: &str| words.text(&format!("way-{key}-{part}"));
        document = document
            .heading(Level::Two, format!("{number}. {}", text("title")))
            .small(format!("{} {}", text("aim"), text("who")))
            .checklist(step.checks.iter().map(|c| check(words.text(&format!("check-{key}-{c}")))));
    }
    document
}

// Step 0.

pub(super) fn benefits(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let document = titled(Kind::Benefits, vault, mentorship, view)?;
    let cells = one(vault, &HELP_CHECK, mentorship.as_str())?;
    let mut document = lists(document, view.words);
    for name in ["benefits_talk", "risks_talk", "cost_worth"] {
        if let Some(said) = cell(&HELP_CHECK, name, &cells, view) {
            document = document.fields([field(label(name, view.words), said)]);
        }
    }
    Ok(document)
}

pub(super) fn benefits_blank(words: &Words) -> Document {
    let ask = |name: &str| blank_field(label(name, words), 2);
    lists(to_fill(Kind::Benefits, words), words)
        .fields(["benefits_talk", "risks_talk", "cost_worth"].map(ask))
}

fn lists(document: Document, words: &Words) -> Document {
    let risks = Knowledge::published().map(|known| known.risks.as_slice()).unwrap_or_default();
    document
        .heading(Level::Two, words.text("benefits-title"))
        .checklist(BENEFITS.map(|benefit| check(words.text(&format!("benefit-{benefit}")))))
        .heading(Level::Two, words.text("risks-title"))
        .checklist(risks.iter().map(|risk| check(words.text(&format!("risk-{risk}")))))
}

pub(super) fn readiness_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(has(reader, &READINESS, mentorship.as_str())? || has(reader, &HELP_CHECK, mentorship.as_str())?)
}

pub(super) fn readiness(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let mut document = titled(Kind::Readiness, vault, mentorship, view)?;
    let words = view.words;
    if let Some(gate) = readiness::edit::gate(vault.reader(), mentorship)? {
        let verdict = words.text(&format!("verdict-{}", gate.verdict.key()));
        let mut items: Vec<Field> = Vec::new();
        for (name, value) in
            [("verdict", verdict), ("gate_what", gate.gate_what), ("gate_refer", gate.gate_refer)]
        {
            items.extend(view.show(&GATE_FIELDS, name, &value).map(|v| field(label(name, words), v)));
        }
        for (name, date) in [("gate_by", gate.gate_by), ("decided_on", Some(gate.decided_on))] {
            let shown = view.show_date(&GATE_FIELDS, name, date.as_deref());
            items.extend(shown.map(|value| field(label(name, words), value)));
        }
        if !items.is_empty() {
            document = document.heading(Level::One, words.text("gate-title")).fields(items);
        }
    }
    let help = one(vault, &HELP_CHECK, mentorship.as_str())?;
    document = sheet(document.heading(Level::One, words.text("form-help_check")), &HELP_CHECK, &help, view);
    let cells = one(vault, &READINESS, mentorship.as_str())?;
    Ok(sheet(document.heading(Level::One, words.text("form-readiness")), &READINESS, &cells, view))
}

pub(super) fn readiness_blank(words: &Words) -> Document {
    let document = to_fill(Kind::Readiness, words).heading(Level::One, words.text("form-help_check"));
    let document = blank_sheet(document, &HELP_CHECK, words);
    let document = document.heading(Level::One, words.text("form-readiness"));
    let document = blank_sheet(document, &READINESS, words);
    let verdicts =
        readiness::Verdict::ALL.map(|verdict| check(words.text(&format!("verdict-{}", verdict.key()))));
    document
        .heading(Level::One, words.text("gate-title"))
        .checklist(verdicts)
        .fields(["gate_what", "gate_by", "gate_refer"].map(|name| blank_field(label(name, words), 1)))
}

// Step 1.

pub(super) fn expectations_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &EXPECTATION, mentorship.as_str())
}

pub(super) fn expectations(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::Expectations, vault, mentorship, view)?;
    Ok(sheet(document, &EXPECTATION, &one(vault, &EXPECTATION, mentorship.as_str())?, view))
}

pub(super) fn expectations_blank(words: &Words) -> Document {
    blank_sheet(to_fill(Kind::Expectations, words), &EXPECTATION, words)
}

pub(super) fn agreement_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &AGREEMENT, mentorship.as_str())
}

pub(super) fn agreement(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let document = titled(Kind::Agreement, vault, mentorship, view)?;
    let document = sheet(document, &AGREEMENT, &one(vault, &AGREEMENT, mentorship.as_str())?, view);
    Ok(signed(document, view.words))
}

pub(super) fn agreement_blank(words: &Words) -> Document {
    signed(blank_sheet(to_fill(Kind::Agreement, words), &AGREEMENT, words), words)
}

// Step 2.

pub(super) fn rounds_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &ROUND, mentorship.as_str())
}

pub(super) fn rounds(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let mut document = titled(Kind::SelfAssessment, vault, mentorship, view)?;
    let words = view.words;
    let all = rows(vault, &ROUND, mentorship.as_str())?;
    let Some(last) = all.last() else { return Ok(document) };
    let scores = cells_of(vault, &SCORE, last.id.as_str())?;
    let first = match all.first() {
        Some(first) if first.id != last.id => Some(cells_of(vault, &SCORE, first.id.as_str())?),
        _ => None,
    };
    document = sheet(document, &ROUND, &last.cells, view);
    let seen = cell(&SCORE, "level", &Cells::from([("level".to_owned(), "1".to_owned())]), view).is_some();
    if !seen {
        return Ok(document);
    }
    document = document.heading(Level::Two, words.text("assess-bars")).chart(
        "",
        words.text("assess-lead"),
        chart(first.as_deref(), &scores, words),
    );
    let mut table = Table::new([
        col(label("domain", words)).wide(2.0),
        col(label("level", words)),
        col(words.text("assess-mentor")),
        col(label("target", words)),
        col(label("level_why", words)).wide(2.0).at_least_mm(34.0),
    ]);
    for cells in &scores {
        let mut shown = |name: &str| cell(&SCORE, name, cells, view).unwrap_or_default();
        let mut domain = shown("domain");
        if !shown("priority").is_empty() {
            domain = format!("{domain} · {}", words.text("assess-priority"));
        }
        table.push([domain, shown("level"), shown("mentor_level"), shown("target"), shown("level_why")]);
    }
    document = document.table(table);
    for cells in scores.iter().filter(|cells| cells.get("priority").is_some_and(|yes| yes == "yes")) {
        let domain = cell(&SCORE, "domain", cells, view).unwrap_or_default();
        let items: Vec<Field> = ["pride", "evidence", "target_by", "importance", "mentor_why"]
            .into_iter()
            .filter_map(|name| Some(field(label(name, words), cell(&SCORE, name, cells, view)?)))
            .collect();
        if !items.is_empty() {
            document = document.heading(Level::Three, domain).fields(items);
        }
    }
    Ok(document)
}

/// First and last round, domain by domain; with one round its levels against the aims.
fn chart(first: Option<&[Cells]>, last: &[Cells], words: &Words) -> Plot {
    let number = |cells: &Cells, name: &str| cells.get(name).and_then(|cell| cell.parse::<f64>().ok());
    let dumbbells = last
        .iter()
        .map(|cells| {
            let domain = cells.get("domain").cloned().unwrap_or_default();
            let was = first.and_then(|first| first.iter().find(|row| row.get("domain") == Some(&domain)));
            let (before, after) = match first {
                Some(_) => (was.and_then(|row| number(row, "level")), number(cells, "level")),
                None => (number(cells, "level"), number(cells, "target")),
            };
            let figure = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.0}"));
            Dumbbell {
                label: words.text(&format!("domain-{domain}")),
                before,
                after,
                shown: format!("{} → {}", figure(before), figure(after)),
            }
        })
        .collect();
    let (before, after) = match first {
        Some(_) => ("document-round-first", "document-round-last"),
        None => ("assess-own", "assess-target"),
    };
    let marks = (1..=LEVELS).map(|at| mark(f64::from(at), at.to_string()));
    Plot::Dumbbells {
        rows: dumbbells,
        before: words.text(before),
        after: words.text(after),
        axis: Axis::new(1.0, f64::from(LEVELS), marks),
    }
}

pub(super) fn rounds_blank(words: &Words) -> Document {
    let mut document = blank_sheet(to_fill(Kind::SelfAssessment, words), &ROUND, words);
    for domain in DOMAINS {
        let levels = (1..=LEVELS).map(|at| {
            let word = words.text(&format!("domain-level-{at}"));
            let name = words.with("assess-level", &[("level", at.into()), ("word", word.into())]);
            check(
                text("").bold(format!("{name}. ")).plain(words.text(&format!("domain-{domain}-level-{at}"))),
            )
        });
        let levels: Vec<_> = levels.collect();
        document = document.together(|part| {
            part.heading(Level::Two, words.text(&format!("domain-{domain}")))
                .fields([blank_field(label("pride", words), 1)])
                .checklist(levels)
                .fields([blank_field(label("level_why", words), 1)])
                .field_pairs([
                    blank_field(label("evidence", words), 1),
                    blank_field(label("target", words), 1),
                ])
        });
    }
    document
}

// Step 4 and the journeys of step 6: from the sealed store, for our own organisation only.

pub(super) fn safety_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &SAFETY_PLAN, mentorship.as_str())
}

pub(super) fn safety(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let mut document = titled(Kind::SafetyPlan, vault, mentorship, view)?;
    let words = view.words;
    document = sheet(document, &SAFETY_PLAN, &one(vault, &SAFETY_PLAN, mentorship.as_str())?, view);
    for cells in cells_of(vault, &THREAT, mentorship.as_str())? {
        let Some(threat) = cell(&THREAT, "threat", &cells, view) else { continue };
        let level = |name: &str| cells.get(name).and_then(|cell| cell.parse::<u8>().ok());
        let severity = level("likelihood").zip(level("impact")).map(|(likelihood, impact)| {
            words.text(&format!("severity-{}", Severity::of(likelihood, impact).key()))
        });
        let heading = severity.map_or(threat.clone(), |word| format!("{threat} · {word}"));
        let items: Vec<Field> = THREAT
            .fields()
            .filter(|entry| entry.name != "threat")
            .filter_map(|entry| {
                Some(field(label(entry.name, words), cell(&THREAT, entry.name, &cells, view)?))
            })
            .collect();
        document = document.heading(Level::Two, heading).fields(items);
    }
    let signoffs = protection::edit::signoffs(vault.reader(), mentorship)?;
    for signoff in signoffs {
        let declared = &protection::SIGNOFF_FIELDS;
        let side = label(signoff.side.key(), words);
        let (role, date) = (
            view.show(declared, "signed_role", &signoff.signed_role),
            view.show_date(declared, "signed_on", Some(&signoff.signed_on)),
        );
        if let (Some(role), Some(date)) = (role, date) {
            document = document.paragraph(words.with(
                "safety-signed",
                &[("side", side.into()), ("role", role.into()), ("date", date.into())],
            ));
        }
    }
    Ok(document)
}

pub(super) fn safety_blank(words: &Words) -> Document {
    let mut document = blank_sheet(to_fill(Kind::SafetyPlan, words), &SAFETY_PLAN, words);
    for number in 1..=3 {
        document = document.heading(Level::One, format!("{} {number}", label("threat", words)));
        document = blank_sheet(document, &THREAT, words);
    }
    signed(document, words)
}

pub(super) fn journey_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &TRIP, mentorship.as_str())
}

pub(super) fn journey(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let document = titled(Kind::Journey, vault, mentorship, view)?;
    each_card(document, vault, mentorship, &TRIP, "trip_purpose", view)
}

pub(super) fn journey_blank(words: &Words) -> Document {
    blank_sheet(to_fill(Kind::Journey, words), &TRIP, words)
}

pub(super) fn incident_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &INCIDENT, mentorship.as_str())
}

pub(super) fn incident(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let document = titled(Kind::Incident, vault, mentorship, view)?;
    each_card(document, vault, mentorship, &INCIDENT, "incident_on", view)
}

pub(super) fn incident_blank(words: &Words) -> Document {
    blank_sheet(to_fill(Kind::Incident, words), &INCIDENT, words)
}

/// Cards one after the other, each under the field that names it.
fn each_card(
    mut document: Document,
    vault: &Vault,
    mentorship: &MentorshipId,
    form: &Form,
    title: &str,
    view: &mut View<'_>,
) -> Result<Document> {
    for cells in cells_of(vault, form, mentorship.as_str())? {
        if let Some(name) = cell(form, title, &cells, view) {
            document = document.heading(Level::One, name);
        }
        document = sheet(document, form, &cells, view);
    }
    Ok(document)
}

pub(super) fn consents_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &CONSENT, mentorship.as_str())
}

pub(super) fn consents(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let mut document = titled(Kind::Consents, vault, mentorship, view)?;
    for Row { id, cells, .. } in rows(vault, &CONSENT, mentorship.as_str())? {
        if let Some(of) = cell(&CONSENT, "consent_of", &cells, view) {
            document = document.heading(Level::One, of);
        }
        document = sheet(document, &CONSENT, &cells, view);
        let uses = cells_of(vault, &CONSENT_USE, id.as_str())?;
        let table = table(&CONSENT_USE, &uses, view);
        if !uses.is_empty() && !table.columns.is_empty() {
            document = document.table(table.caption(view.words.text("group-consent-uses")));
        }
    }
    Ok(document)
}

pub(super) fn consents_blank(words: &Words) -> Document {
    let document = blank_sheet(to_fill(Kind::Consents, words), &CONSENT, words);
    let document = document.table(blank_table(&CONSENT_USE, words).caption(words.text("group-consent-uses")));
    document.signatures([crate::document::signature(
        words.text("sign-consent"),
        ["sign-name", "sign-signature", "sign-date"].map(|key| words.text(key)),
    )])
}

// Step 5: what changed since both signed.

pub(super) fn changes_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    match crate::plan::edit::of_mentorship(reader, mentorship)? {
        Some(plan) => Ok(!versions::all(reader, &plan.id)?.is_empty()),
        None => Ok(false),
    }
}

pub(super) fn changes(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let document = titled(Kind::Changes, vault, mentorship, view)?;
    let words = view.words;
    let missing = || Error::NotFound { kind: "plan", id: mentorship.to_string() };
    let plan = crate::plan::edit::of_mentorship(vault.reader(), mentorship)?.ok_or_else(missing)?;
    let newest = versions::all(vault.reader(), &plan.id)?.into_iter().next().ok_or_else(missing)?;
    let sentences: Vec<String> =
        versions::changed_since(vault, &plan, &newest)?.iter().map(|change| change.sentence(words)).collect();
    let number = [("number", newest.number.into())];
    let declared = &crate::plan::version::VERSION_FIELDS;
    let mut document = match view.show_date(declared, "frozen_on", Some(&newest.frozen_on)) {
        Some(date) => document
            .lead(words.with("versions-version", &[("number", newest.number.into()), ("date", date.into())])),
        None => document,
    };
    // A sentence quotes fields of every sensitivity below sealed: it is shown where the whole content may be.
    let said = sentences.join("\n");
    document = match view.show(declared, "content", &said) {
        Some(_) => document.heading(Level::Two, words.with("versions-changes", &number)).bullets(sentences),
        None if sentences.is_empty() => document.paragraph(words.with("versions-no-changes", &number)),
        None => document,
    };
    Ok(signed(document, words))
}

// Step 10.

pub(super) fn deletion_ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(retention::edit::note(reader, mentorship)?.is_some())
}

pub(super) fn deletion(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let document = titled(Kind::DeletionNote, vault, mentorship, view)?;
    let words = view.words;
    let note = retention::edit::note(vault.reader(), mentorship)?
        .ok_or_else(|| Error::NotFound { kind: "document", id: mentorship.to_string() })?;
    let named = |kinds: &[Kept]| {
        let names: Vec<String> =
            kinds.iter().map(|kind| words.text(&format!("choice-kept_kind-{}", kind.key()))).collect();
        names.join(", ")
    };
    let mut items: Vec<Field> = Vec::new();
    for (name, key, value) in [
        ("deleted", "close-delete", named(&note.deleted)),
        ("returned", "close-return", named(&note.returned)),
        ("closed_role", "form-by", note.closed_role.clone()),
    ] {
        items.extend(view.show(&NOTE_FIELDS, name, &value).map(|value| field(words.text(key), value)));
    }
    if let Some(date) = view.show_date(&NOTE_FIELDS, "closed_on", Some(&note.closed_on)) {
        let count = [("rows", note.row_count.into()), ("date", date.into())];
        items.push(field(words.text("document-deleted"), words.with("close-done", &count)));
    }
    let document = traces(document.fields(items), words);
    Ok(match vault.outlived()?.len() {
        0 => document,
        copies => document.paragraph(words.with("close-copies", &[("copies", copies.into())])),
    })
}

pub(super) fn deletion_blank(words: &Words) -> Document {
    let mut kinds = Table::new([
        col(label("kept_kind", words)).wide(2.0),
        col(words.text("close-delete")),
        col(words.text("close-return")),
        col(words.text("close-keep")),
    ]);
    for kind in Kept::ALL {
        let name = Cell::from(words.text(&format!("choice-kept_kind-{}", kind.key())));
        kinds.push([name, Cell::tick(false), Cell::tick(false), Cell::tick(false)]);
    }
    traces(to_fill(Kind::DeletionNote, words).table(kinds), words)
}

fn traces(document: Document, words: &Words) -> Document {
    signed(document.callout(words.text("close-traces-title"), [words.text("close-traces")]), words)
}

/// One page from which somebody new can go on.
pub(super) fn handover(vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let mut document = titled(Kind::Handover, vault, mentorship, view)?;
    let words = view.words;
    let reader = vault.reader();
    let steps = crate::process::edit::path(vault, mentorship)?;
    let next = crate::process::next(&steps);
    if let Some(next) = next {
        let number = StepId::ALL.iter().position(|step| *step == next.step).unwrap_or_default();
        let title = words.text(&format!("way-{}-title", next.step.key()));
        let at = words.with("path-at", &[("number", number.into()), ("title", title.into())]);
        let work = match next.work {
            Some(work) => words.text(&format!("work-{}-do", work.key())),
            None => words.text("path-next-checks"),
        };
        document = document.lead(text("").bold(at).plain(". ").plain(work).plain("."));
    }
    if let Some(on) = versions::cancelled_on(reader, mentorship)? {
        let date = view.show_date(&crate::plan::version::CANCELLATION_FIELDS, "cancelled_on", Some(&on));
        let body = date.map(|date| words.with("path-cancelled-about", &[("date", date.into())]));
        document = document.callout(words.text("path-cancelled"), body);
    }
    let done: Vec<String> = steps
        .iter()
        .filter(|step| step.state == StepState::Done)
        .map(|step| words.text(&format!("way-{}-title", step.step.key())))
        .collect();
    let open: Vec<String> = steps
        .iter()
        .filter(|step| step.state == StepState::UnderWay)
        .flat_map(|step| {
            let key = step.step.key();
            let points = step.checks.iter().filter(|check| !check.closed());
            points.map(move |check| words.text(&format!("check-{key}-{}", check.point))).take(3)
        })
        .take(6)
        .collect();
    let separator = words.text("list-separator");
    let mut facts: Vec<Field> = Vec::new();
    if !done.is_empty() {
        facts.push(field(words.text("handover-done"), done.join(&separator)));
    }
    if let Some(decision) = crate::decision::edit::latest(reader, mentorship)? {
        let name = words.text(&format!("approach-{}-name", decision.chosen));
        facts.push(field(label("approach", words), name));
    }
    if let Some(plan) = crate::plan::edit::of_mentorship(reader, mentorship)? {
        if let Some(newest) = versions::all(reader, &plan.id)?.first() {
            let standing = versions::standing(vault, mentorship)?;
            let word = standing.map(|standing| words.text(standing.key())).unwrap_or_default();
            facts.push(field(words.text("handover-version"), format!("{}. {word}", newest.number)));
        }
        for (name, date) in [("review_on", &plan.review_on), ("final_review_on", &plan.final_review_on)] {
            let shown = view.show_date(&crate::plan::PLAN_FIELDS, name, date.as_deref());
            facts.extend(shown.map(|date| field(label(name, words), date)));
        }
        document = document.fields(std::mem::take(&mut facts));
        document = coming(document, &plan, &vault.clock().today().to_string(), view);
    }
    if !facts.is_empty() {
        document = document.fields(facts);
    }
    if !open.is_empty() {
        document = document.heading(Level::Two, words.text("handover-open")).bullets(open);
    }
    document = contacts(document, vault, mentorship, view)?;
    let counts = [
        ("threats", count(reader, &THREAT, mentorship.as_str())?.into()),
        ("trips", count(reader, &TRIP, mentorship.as_str())?.into()),
        ("incidents", count(reader, &INCIDENT, mentorship.as_str())?.into()),
    ];
    Ok(document
        .heading(Level::Two, words.text("handover-where"))
        .bullets([words.with("handover-sealed", &counts), words.text("handover-records")]))
}

/// How many coming activities stand on the hand-over page.
const COMING: usize = 5;

fn coming(document: Document, plan: &crate::plan::Plan, today: &str, view: &mut View<'_>) -> Document {
    let words = view.words;
    let fields = &crate::plan::ACTIVITY_FIELDS;
    let mut ahead: Vec<_> = plan
        .objectives
        .iter()
        .flat_map(|objective| &objective.activities)
        .filter(|activity| activity.ends_on.as_deref().is_none_or(|end| end >= today))
        .collect();
    ahead.sort_by(|a, b| a.starts_on.cmp(&b.starts_on));
    let mut table = Table::new([
        col(label("what", words)).wide(3.0).at_least_mm(60.0),
        col(label("lead", words)).at_least_mm(30.0),
        col(words.text("plan-when")).at_least_mm(30.0),
    ]);
    for activity in ahead.into_iter().take(COMING) {
        let what = view.show(fields, "what", &activity.what).unwrap_or_default();
        let lead = view.show(fields, "lead", &activity.lead).unwrap_or_default();
        let when = view.show_period(fields, activity.starts_on.as_deref(), activity.ends_on.as_deref());
        table.push([what, lead, when.unwrap_or_default()]);
    }
    if table.rows.is_empty() {
        document
    } else {
        document.heading(Level::Two, words.text("pack-next")).table(table)
    }
}

/// Who to ask, by role.
fn contacts(
    document: Document,
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let words = view.words;
    let mut items: Vec<Field> = Vec::new();
    for (id, name) in [(&facts.mentor, &facts.mentor_name), (&facts.mentee, &facts.mentee_name)] {
        let cells = one(vault, &PROFILE, id.as_str())?;
        let said: Vec<String> = ["coordinator", "backup", "hours"]
            .into_iter()
            .filter_map(|field| cell(&PROFILE, field, &cells, view))
            .collect();
        if !said.is_empty() {
            items.push(field(name.as_str(), said.join(" · ")));
        }
    }
    let agreed = one(vault, &AGREEMENT, mentorship.as_str())?;
    for name in ["rhythm", "complaints"] {
        items.extend(cell(&AGREEMENT, name, &agreed, view).map(|value| field(label(name, words), value)));
    }
    if items.is_empty() {
        return Ok(document);
    }
    Ok(document.heading(Level::Two, words.text("handover-who")).fields(items))
}

pub(super) fn handover_blank(words: &Words) -> Document {
    to_fill(Kind::Handover, words).fields([
        blank_field(words.text("path-next"), 2),
        blank_field(words.text("handover-done"), 3),
        blank_field(words.text("handover-open"), 4),
        blank_field(words.text("pack-next"), 4),
        blank_field(words.text("handover-who"), 3),
        blank_field(words.text("handover-where"), 3),
    ])
}

// Organisations.

pub(super) fn profile_ready(reader: &Connection, organisation: &OrganisationId) -> Result<bool> {
    Ok(organisation::edit::get(reader, organisation).is_ok())
}

pub(super) fn profile(vault: &Vault, organisation: &OrganisationId, view: &mut View<'_>) -> Result<Document> {
    let words = view.words;
    let facts = organisation::edit::get(vault.reader(), organisation)?;
    let mut items: Vec<Field> = Vec::new();
    for (name, value) in [
        ("region", &facts.region),
        ("languages", &facts.languages),
        ("strengths", &facts.strengths),
        ("wants", &facts.wants),
    ] {
        let shown = view.show(&organisation::FIELDS, name, value);
        items.extend(shown.map(|value| field(label(name, words), value)));
    }
    let title = words.text("document-profile");
    let document = begin(Kind::Profile, words).title(title, facts.code_name.as_str(), []);
    let document = if items.is_empty() { document } else { document.fields(items) };
    Ok(sheet(document, &PROFILE, &one(vault, &PROFILE, organisation.as_str())?, view))
}

pub(super) fn profile_blank(words: &Words) -> Document {
    let head = [blank_field(label("code_name", words), 1)];
    let document =
        begin(Kind::Profile, words).title(words.text("document-profile"), words.text("blank-hint"), head);
    let ask = |name: &str| blank_field(label(name, words), 2);
    blank_sheet(document.fields(["region", "languages", "strengths", "wants"].map(ask)), &PROFILE, words)
}
