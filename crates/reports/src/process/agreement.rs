//! Step 1: the mentoring agreement.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::Document;
use jirani_records::agreement::AGREEMENT;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::plan::signed;
use super::super::sheets::{blank_sheet, sheet};
use super::{has, one, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &AGREEMENT, mentorship.as_str())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::Agreement, vault, mentorship, view)?;
    let document = sheet(document, &AGREEMENT, &one(vault, &AGREEMENT, mentorship.as_str())?, view);
    Ok(signed(document, view.words))
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    signed(blank_sheet(to_fill(Kind::Agreement, words), &AGREEMENT, words), words)
}
