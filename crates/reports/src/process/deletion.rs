//! Step 10: what was deleted and returned at the close.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Cell, Document, Field, Level, Table, col, field};
use jirani_records::retention;
use jirani_records::retention::{NOTE_FIELDS, RecordCategory};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::plan::sign;
use super::super::sheets::label;
use super::{titled, to_fill};
use crate::error::{Error, Result};
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    Ok(retention::edit::note(reader, mentorship)?.is_some())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::DeletionNote, vault, mentorship, view)?;
    let words = view.words;
    let note = retention::edit::note(vault.reader(), mentorship)?
        .ok_or_else(|| Error::not_found("document", mentorship))?;
    let named = |kinds: &[RecordCategory]| {
        let names: Vec<String> =
            kinds.iter().map(|kind| words.text(&format!("choice-kept_kind-{}", kind.key()))).collect();
        names.join(", ")
    };
    let mut items: Vec<Field> = Vec::new();
    for (name, key, value) in [
        ("deleted", "close-delete", named(&note.deleted)),
        ("returned", "close-return", named(&note.returned)),
        ("closed_role", "form-by", note.closed_role.clone()),
    ] {
        items.extend(view.show(&NOTE_FIELDS, name, &value).map(|value| field(words.text(key), value)));
    }
    if let Some(date) = view.show_date(&NOTE_FIELDS, "closed_on", Some(&note.closed_on)) {
        let count = [("rows", note.row_count.into()), ("date", date.into())];
        items.push(field(words.text("document-deleted"), words.with("close-done", &count)));
    }
    let document = traces(document.fields(items), words);
    Ok(match vault.stale_backups()?.len() {
        0 => document,
        copies => document.paragraph(words.with("close-copies", &[("copies", copies.into())])),
    })
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    let mut kinds = Table::new([
        col(label("kept_kind", words)).wide(2.0),
        col(words.text("close-delete")),
        col(words.text("close-return")),
        col(words.text("close-keep")),
    ]);
    for kind in RecordCategory::ALL {
        let name = Cell::from(words.text(&format!("choice-kept_kind-{}", kind.key())));
        kinds.push([name, Cell::tick(false), Cell::tick(false), Cell::tick(false)]);
    }
    traces(to_fill(Kind::DeletionNote, words).table(kinds), words)
}

fn traces(document: Document, words: &Translations) -> Document {
    let document = document.callout(words.text("close-traces-title"), [words.text("close-traces")]);
    document.together(|part| sign(part.heading(Level::One, words.text("plan-agreed")), words))
}
