//! The eleven steps of a mentorship with their checklists.

use super::super::sheets::point;
use super::super::{Kind, View};
use super::{titled, to_fill};
use crate::document::{Document, Level, check};
use crate::error::Result;
use crate::i18n::Words;
use crate::ids::MentorshipId;
use crate::process::{Knowledge, StepState};
use crate::vault::Vault;

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
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

pub(in super::super) fn blank(words: &Words) -> Document {
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
