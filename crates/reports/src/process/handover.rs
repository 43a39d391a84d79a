//! One page from which somebody new can go on.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_base::safety::{Guarded, Reading, guard, sensitivity};
use jirani_document::{Cell, Document, Field, Level, Table, blank_field, col, field, text};
use jirani_records::agreement::AGREEMENT;
use jirani_records::form::edit::count;
use jirani_records::mentorship;
use jirani_records::organisation::PROFILE;
use jirani_records::plan::version::APPROVAL_FIELDS;
use jirani_records::plan::versions;
use jirani_records::process::{CHECK_FIELDS, StepId, StepState};
use jirani_records::protection::{INCIDENT, THREAT, TRIP};
use jirani_vault::Vault;

use super::super::Kind;
use super::super::sheets::label;
use super::{one, titled, to_fill};
use crate::error::Result;
use crate::view::{View, when_column};

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let mut document = titled(Kind::Handover, vault, mentorship, view)?;
    let words = view.words;
    let reader = vault.reader();
    let steps = jirani_records::process::edit::path(vault, mentorship)?;
    if let Some(next) = view.reveal("path-next", jirani_records::process::next(&steps)) {
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
        let date =
            view.show_date(&jirani_records::plan::version::CANCELLATION_FIELDS, "cancelled_on", Some(&on));
        if let Some(date) = date {
            let body = words.with("path-cancelled-about", &[("date", date.into())]);
            document = document.callout(words.text("path-cancelled"), [body]);
        }
    }
    let steps =
        view.reveal("document-steps", guard(&CHECK_FIELDS, "ticked", Some(steps))).unwrap_or_default();
    let steps: Vec<_> = steps
        .into_iter()
        .filter_map(|step| Some((view.reveal("document-steps", step.stands().map(Some))?, step)))
        .collect();
    let done: Vec<String> = steps
        .iter()
        .filter(|(state, _)| *state == StepState::Done)
        .map(|(_, step)| words.text(&format!("way-{}-title", step.step.key())))
        .collect();
    let open: Vec<String> = steps
        .iter()
        .filter(|(state, _)| *state == StepState::UnderWay)
        .flat_map(|(_, step)| {
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
    if let Some(decision) = jirani_records::decision::edit::latest(reader, mentorship)? {
        let name = words.text(&format!("approach-{}-name", decision.chosen));
        facts.push(field(label("approach", words), name));
    }
    if let Some(plan) = jirani_records::plan::edit::of_mentorship(reader, mentorship)? {
        if let Some(newest) = versions::all(reader, &plan.id)?.first() {
            let status = guard(&APPROVAL_FIELDS, "verdict", versions::status(vault, mentorship)?);
            let word = view.reveal("handover-version", status).map(|status| words.text(status.key()));
            let said = match word {
                Some(word) => format!("{}. {word}", newest.number),
                None => newest.number.to_string(),
            };
            facts.push(field(words.text("handover-version"), said));
        }
        for (name, date) in [("review_on", &plan.review_on), ("final_review_on", &plan.final_review_on)] {
            let shown = view.show_date(&jirani_records::plan::PLAN_FIELDS, name, date.as_deref());
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
    let counts = Reading::of(|reading| {
        [("threats", &THREAT), ("trips", &TRIP), ("incidents", &INCIDENT)]
            .into_iter()
            .map(|(name, form)| {
                let number = form.guard_rows(count(reader, form, mentorship.as_str())?);
                Ok((name, (*number.read(reading)).into()))
            })
            .collect::<Result<Vec<_>>>()
    });
    let sensitivity = counts.sensitivity();
    let counts = Guarded::new(Some(counts.inside()?), sensitivity);
    let sealed = view.reveal("handover-where", counts).map(|counts| words.with("handover-sealed", &counts));
    // Where papers and secrets lie is for who may know what is there.
    let Some(sealed) = sealed else { return Ok(document) };
    Ok(document
        .heading(Level::Two, words.text("handover-where"))
        .bullets([sealed, words.text("handover-records")]))
}

/// How many coming activities stand on the hand-over page.
const COMING: usize = 5;

fn coming(
    document: Document,
    plan: &jirani_records::plan::Plan,
    today: &str,
    view: &mut View<'_>,
) -> Document {
    let words = view.words;
    let fields = &jirani_records::plan::ACTIVITY_FIELDS;
    let mut ahead: Vec<_> = plan.objectives.iter().flat_map(|objective| &objective.activities).collect();
    let sees = |view: &View<'_>, name| view.audience.sees(sensitivity(fields, name));
    // Who may not know the days gets the plan from its beginning.
    if sees(view, "starts_on") && sees(view, "ends_on") {
        ahead.retain(|activity| activity.ends_on.as_deref().is_none_or(|end| end >= today));
        ahead.sort_by(|a, b| a.starts_on.cmp(&b.starts_on));
    }
    let columns = [
        Some(col(label("what", words)).wide(3.0).at_least_mm(60.0)),
        sees(view, "lead").then(|| col(label("lead", words)).at_least_mm(30.0)),
        sees(view, "starts_on").then(|| when_column(words).at_least_mm(30.0)),
    ];
    let mut table = Table::new(columns.into_iter().flatten());
    for activity in ahead.into_iter().take(COMING) {
        let mut shown =
            |name, value: &str| view.show(fields, name, value).map(Cell::from).unwrap_or_default();
        let (what, lead) = (shown("what", &activity.what), shown("lead", &activity.lead));
        let when = view.period_cell(fields, activity.starts_on.as_deref(), activity.ends_on.as_deref());
        let cells = [Some(what), sees(view, "lead").then_some(lead), sees(view, "starts_on").then_some(when)];
        table.push(cells.into_iter().flatten());
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
            .filter_map(|field| view.cell(&PROFILE, &cells, field))
            .collect();
        if !said.is_empty() {
            items.push(field(name.as_str(), said.join(" · ")));
        }
    }
    let agreed = one(vault, &AGREEMENT, mentorship.as_str())?;
    for name in ["rhythm", "complaints"] {
        items.extend(view.cell(&AGREEMENT, &agreed, name).map(|value| field(label(name, words), value)));
    }
    if items.is_empty() {
        return Ok(document);
    }
    Ok(document.heading(Level::Two, words.text("handover-who")).fields(items))
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    to_fill(Kind::Handover, words).fields([
        blank_field(words.text("path-next"), 2),
        blank_field(words.text("handover-done"), 3),
        blank_field(words.text("handover-open"), 4),
        blank_field(words.text("pack-next"), 4),
        blank_field(words.text("handover-who"), 3),
        blank_field(words.text("handover-where"), 3),
    ])
}
