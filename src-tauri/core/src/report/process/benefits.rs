//! Benefits and risks to talk about, on one page for both sides.

use super::super::sheets::label;
use super::super::{Kind, View};
use super::{one, titled, to_fill};
use crate::document::{Document, Level, blank_field, check, field};
use crate::error::Result;
use crate::i18n::Words;
use crate::ids::MentorshipId;
use crate::process::Knowledge;
use crate::readiness::HELP_CHECK;
use crate::vault::Vault;

/// Benefits to talk about before both sides agree.
const BENEFITS: [&str; 6] = ["believed", "near", "experts", "stays", "both", "confidence"];

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::Benefits, vault, mentorship, view)?;
    let cells = one(vault, &HELP_CHECK, mentorship.as_str())?;
    let mut document = lists(document, view.words);
    for name in ["benefits_talk", "risks_talk", "cost_worth"] {
        if let Some(said) = view.cell(&HELP_CHECK, &cells, name) {
            document = document.fields([field(label(name, view.words), said)]);
        }
    }
    Ok(document)
}

pub(in super::super) fn blank(words: &Words) -> Document {
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
