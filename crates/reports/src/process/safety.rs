//! Step 4: the safety and security plan, from the sealed store, for our own organisation only.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Field, Level, field};
use jirani_records::protection;
use jirani_records::protection::{SAFETY_PLAN, Severity, THREAT};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::plan::signed;
use super::super::sheets::{blank_sheet, label, sheet};
use super::{cells_of, has, one, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &SAFETY_PLAN, mentorship.as_str())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let mut document = titled(Kind::SafetyPlan, vault, mentorship, view)?;
    let words = view.words;
    document = sheet(document, &SAFETY_PLAN, &one(vault, &SAFETY_PLAN, mentorship.as_str())?, view);
    for cells in cells_of(vault, &THREAT, mentorship.as_str())? {
        let Some(threat) = view.cell(&THREAT, &cells, "threat") else { continue };
        let level = |name: &str| cells.get(name).and_then(|cell| cell.parse::<u8>().ok());
        let severity = level("likelihood").zip(level("impact")).map(|(likelihood, impact)| {
            words.text(&format!("severity-{}", Severity::of(likelihood, impact).key()))
        });
        let heading = severity.map_or(threat.clone(), |word| format!("{threat} · {word}"));
        let items: Vec<Field> = THREAT
            .fields()
            .filter(|entry| entry.name != "threat")
            .filter_map(|entry| {
                Some(field(label(entry.name, words), view.cell(&THREAT, &cells, entry.name)?))
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

pub(in super::super) fn blank(words: &Translations) -> Document {
    let mut document = blank_sheet(to_fill(Kind::SafetyPlan, words), &SAFETY_PLAN, words);
    for number in 1..=3 {
        document = document.heading(Level::One, format!("{} {number}", label("threat", words)));
        document = blank_sheet(document, &THREAT, words);
    }
    signed(document, words)
}
