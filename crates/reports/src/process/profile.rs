//! The profile of an organisation.

use jirani_base::i18n::Translations;
use jirani_base::ids::OrganisationId;
use jirani_document::{Document, Field, blank_field, field};
use jirani_records::organisation;
use jirani_records::organisation::PROFILE;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::sheets::{blank_sheet, label, sheet};
use super::one;
use crate::error::Result;
use crate::view::{View, begin};

pub(in super::super) fn ready(reader: &Connection, organisation: &OrganisationId) -> Result<bool> {
    Ok(organisation::edit::get(reader, organisation).is_ok())
}

pub(in super::super) fn filled(
    vault: &Vault,
    organisation: &OrganisationId,
    view: &mut View<'_>,
) -> Result<Document> {
    let words = view.words;
    let facts = organisation::edit::get(vault.reader(), organisation)?;
    let mut items: Vec<Field> = Vec::new();
    for (name, value) in [
        ("region", &facts.region),
        ("languages", &facts.languages),
        ("strengths", &facts.strengths),
        ("wants", &facts.wants),
    ] {
        let shown = view.show(&organisation::FIELDS, name, value);
        items.extend(shown.map(|value| field(label(name, words), value)));
    }
    let title = words.text("document-profile");
    let document = begin(Kind::Profile, words).title(title, facts.code_name.as_str(), []);
    let document = if items.is_empty() { document } else { document.fields(items) };
    Ok(sheet(document, &PROFILE, &one(vault, &PROFILE, organisation.as_str())?, view))
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    let head = [blank_field(label("code_name", words), 1)];
    let document =
        begin(Kind::Profile, words).title(words.text("document-profile"), words.text("blank-hint"), head);
    let ask = |name: &str| blank_field(label(name, words), 2);
    blank_sheet(document.fields(["region", "languages", "strengths", "wants"].map(ask)), &PROFILE, words)
}
