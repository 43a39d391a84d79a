//! The eleven steps of a mentorship with their checklists.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_base::safety::guard;
use jirani_document::{Document, Level, check};
use jirani_records::process::{CHECK_FIELDS, Knowledge, STEP_FIELDS, StepState};
use jirani_vault::Vault;

use super::super::Kind;
use super::super::sheets::point;
use super::{titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let mut document = titled(Kind::Steps, vault, mentorship, view)?;
    let words = view.words;
    let path = guard(&CHECK_FIELDS, "ticked", Some(jirani_records::process::edit::path(vault, mentorship)?));
    for (number, step) in view.reveal("document-steps", path).into_iter().flatten().enumerate() {
        let key = step.step.key();
        let done = view.show_date(&STEP_FIELDS, "done_on", step.done_on.as_deref());
        let state = match (done, view.reveal("document-steps", step.stands().map(Some))) {
            (Some(date), _) => Some(words.with("path-state-done-on", &[("date", date.into())])),
            (None, Some(StepState::UnderWay)) => Some(words.text("path-state-under_way")),
            (None, Some(StepState::Open | StepState::Done)) => Some(words.text("path-state-open")),
            (None, None) => None,
        };
        let state = state.map(|state| format!("{state}. ")).unwrap_or_default();
        let items = step
            .checks
            .iter()
            .map(|c| point(words.text(&format!("check-{key}-{}", c.point)), c.ticked, &c.not_needed));
        document = document
            .heading(Level::Two, format!("{number}. {}", words.text(&format!("way-{key}-title"))))
            .small(format!("{state}{}", words.text(&format!("way-{key}-aim"))))
            .checklist(items.collect::<Vec<_>>());
    }
    Ok(document)
}

pub(in super::super) fn blank(words: &Translations) -> Document {
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
