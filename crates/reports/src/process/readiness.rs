//! Step 0: which help is right, the mentor's readiness, and the decision to go on.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Field, Level, blank_field, check, field};
use jirani_records::readiness;
use jirani_records::readiness::{GATE_FIELDS, HELP_CHECK, READINESS};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::sheets::{blank_sheet, label, sheet};
use super::{has, one, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(has(reader, &READINESS, mentorship.as_str())? || has(reader, &HELP_CHECK, mentorship.as_str())?)
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
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
    for (form, title) in [(&HELP_CHECK, "form-help_check"), (&READINESS, "form-readiness")] {
        let cells = one(vault, form, mentorship.as_str())?;
        let filled = sheet(Document::default(), form, &cells, view).blocks;
        // A heading stands only where this audience sees something under it.
        if !filled.is_empty() {
            document = document.heading(Level::One, words.text(title));
            document.blocks.extend(filled);
        }
    }
    Ok(document)
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    let document = to_fill(Kind::Readiness, words).heading(Level::One, words.text("form-help_check"));
    let document = blank_sheet(document, &HELP_CHECK, words);
    let document = document.heading(Level::One, words.text("form-readiness"));
    let document = blank_sheet(document, &READINESS, words);
    let verdicts = readiness::Verdict::ALL
        .iter()
        .map(|verdict| check(words.text(&format!("verdict-{}", verdict.key()))));
    document
        .heading(Level::One, words.text("gate-title"))
        .checklist(verdicts)
        .fields(["gate_what", "gate_by", "gate_refer"].map(|name| blank_field(label(name, words), 1)))
}
