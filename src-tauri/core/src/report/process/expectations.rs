//! Step 1: what each side offers and wants.

use rusqlite::Connection;

use super::super::sheets::{blank_sheet, sheet};
use super::super::{Kind, View};
use super::{has, one, titled, to_fill};
use crate::document::Document;
use crate::error::Result;
use crate::expectation::EXPECTATION;
use crate::i18n::Words;
use crate::ids::MentorshipId;
use crate::vault::Vault;

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

pub(in super::super) fn blank(words: &Words) -> Document {
    blank_sheet(to_fill(Kind::Expectations, words), &EXPECTATION, words)
}
