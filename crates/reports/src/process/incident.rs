//! Notes of incidents, from the sealed store, for our own organisation only.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::Document;
use jirani_records::protection::INCIDENT;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::sheets::blank_sheet;
use super::{each_card, has, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &INCIDENT, mentorship.as_str())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::Incident, vault, mentorship, view)?;
    each_card(document, vault, mentorship, &INCIDENT, "incident_on", view)
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    blank_sheet(to_fill(Kind::Incident, words), &INCIDENT, words)
}
