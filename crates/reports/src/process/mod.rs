//! The documents of the process: what comes out of each step, filled and blank.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Level, blank_field};
use jirani_records::form::edit::{count, rows};
use jirani_records::form::{FieldValues, Form};
use jirani_records::mentorship;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::Kind;
use super::plan::{header, pair};
use super::sheets::{label, sheet};
use crate::error::Result;
use crate::view::{View, begin};

pub(super) mod agreement;
pub(super) mod benefits;
pub(super) mod changes;
pub(super) mod consents;
pub(super) mod deletion;
pub(super) mod expectations;
pub(super) mod handover;
pub(super) mod incident;
pub(super) mod journey;
pub(super) mod profile;
pub(super) mod readiness;
pub(super) mod safety;
pub(super) mod self_assessment;
pub(super) mod steps;

/// A new document about a mentorship, with the facts that head all of them.
fn titled(kind: Kind, vault: &Vault, mentorship: &MentorshipId, view: &mut View<'_>) -> Result<Document> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let head = header(&facts, view);
    let title = view.words.text(&format!("document-{}", kind.key()));
    Ok(begin(kind, view.words).title(title, pair(&facts, view.words), head))
}

/// A new blank form.
fn to_fill(kind: Kind, words: &Translations) -> Document {
    let head = ["mentor", "mentee"].map(|name| blank_field(label(name, words), 1));
    begin(kind, words).title(words.text(&format!("document-{}", kind.key())), words.text("blank-hint"), head)
}

fn has(reader: &Connection, form: &Form, parent: &str) -> Result<bool> {
    Ok(count(reader, form, parent)? > 0)
}

fn cells_of(vault: &Vault, form: &Form, parent: &str) -> Result<Vec<FieldValues>> {
    Ok(rows(vault, form, parent)?.into_iter().map(|row| row.cells).collect())
}

fn one(vault: &Vault, form: &Form, parent: &str) -> Result<FieldValues> {
    Ok(cells_of(vault, form, parent)?.into_iter().next().unwrap_or_default())
}

pub(super) fn always(_: &Connection, _: &MentorshipId) -> Result<bool> {
    Ok(true)
}

/// Cards one after the other, each under the field that names it.
fn each_card(
    mut document: Document,
    vault: &Vault,
    mentorship: &MentorshipId,
    form: &Form,
    title: &str,
    view: &mut View<'_>,
) -> Result<Document> {
    for cells in cells_of(vault, form, mentorship.as_str())? {
        if let Some(name) = view.cell(form, &cells, title) {
            document = document.heading(Level::One, name);
        }
        document = sheet(document, form, &cells, view);
    }
    Ok(document)
}
