//! Step 1: what each side offers and wants.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::Document;
use jirani_records::expectation::EXPECTATION;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::sheets::{blank_sheet, sheet};
use super::{has, one, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &EXPECTATION, mentorship.as_str())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::Expectations, vault, mentorship, view)?;
    Ok(sheet(document, &EXPECTATION, &one(vault, &EXPECTATION, mentorship.as_str())?, view))
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    blank_sheet(to_fill(Kind::Expectations, words), &EXPECTATION, words)
}
