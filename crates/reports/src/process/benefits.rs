//! Benefits and risks to talk about, on one page for both sides.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Level, blank_field, check, field};
use jirani_records::process::Knowledge;
use jirani_records::readiness::HELP_CHECK;
use jirani_vault::Vault;

use super::super::Kind;
use super::super::sheets::label;
use super::{one, titled, to_fill};
use crate::error::Result;
use crate::view::View;

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

pub(in super::super) fn blank(words: &Translations) -> Document {
    let ask = |name: &str| blank_field(label(name, words), 2);
    lists(to_fill(Kind::Benefits, words), words)
        .fields(["benefits_talk", "risks_talk", "cost_worth"].map(ask))
}

fn lists(document: Document, words: &Translations) -> Document {
    let risks = Knowledge::published().map(|known| known.risks.as_slice()).unwrap_or_default();
    document
        .heading(Level::Two, words.text("benefits-title"))
        .checklist(BENEFITS.map(|benefit| check(words.text(&format!("benefit-{benefit}")))))
        .heading(Level::Two, words.text("risks-title"))
        .checklist(risks.iter().map(|risk| check(words.text(&format!("risk-{risk}")))))
}
