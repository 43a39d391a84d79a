//! Notes of incidents, from the sealed store, for our own organisation only.

use rusqlite::Connection;

use super::super::sheets::blank_sheet;
use super::super::{Kind, View};
use super::{each_card, has, titled, to_fill};
use crate::document::Document;
use crate::error::Result;
use crate::i18n::Words;
use crate::ids::MentorshipId;
use crate::protection::INCIDENT;
use crate::vault::Vault;

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

pub(in super::super) fn blank(words: &Words) -> Document {
    blank_sheet(to_fill(Kind::Incident, words), &INCIDENT, words)
}
