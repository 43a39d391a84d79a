//! Step 1: the mentoring agreement.

use rusqlite::Connection;

use super::super::plan::signed;
use super::super::sheets::{blank_sheet, sheet};
use super::super::{Kind, View};
use super::{has, one, titled, to_fill};
use crate::agreement::AGREEMENT;
use crate::document::Document;
use crate::error::Result;
use crate::i18n::Words;
use crate::ids::MentorshipId;
use crate::vault::Vault;

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

pub(in super::super) fn blank(words: &Words) -> Document {
    signed(blank_sheet(to_fill(Kind::Agreement, words), &AGREEMENT, words), words)
}
