//! The consent ledger.

use jirani_base::i18n::Translations;
use jirani_base::ids::MentorshipId;
use jirani_document::{Document, Level};
use jirani_records::consent::{CONSENT, CONSENT_USE};
use jirani_records::form::edit::{Row, rows};
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::sheets::{blank_sheet, blank_table, sheet, table};
use super::{cells_of, has, titled, to_fill};
use crate::error::Result;
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    has(reader, &CONSENT, mentorship.as_str())
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let mut document = titled(Kind::Consents, vault, mentorship, view)?;
    for Row { id, cells, .. } in rows(vault, &CONSENT, mentorship.as_str())? {
        if let Some(of) = view.cell(&CONSENT, &cells, "consent_of") {
            document = document.heading(Level::One, of);
        }
        document = sheet(document, &CONSENT, &cells, view);
        let uses = cells_of(vault, &CONSENT_USE, id.as_str())?;
        let table = table(&CONSENT_USE, &uses, view);
        if !uses.is_empty() && !table.columns.is_empty() {
            document = document.table(table.caption(view.words.text("group-consent-uses")));
        }
    }
    Ok(document)
}

pub(in super::super) fn blank(words: &Translations) -> Document {
    let document = blank_sheet(to_fill(Kind::Consents, words), &CONSENT, words);
    let document = document.table(blank_table(&CONSENT_USE, words).caption(words.text("group-consent-uses")));
    document.signatures([jirani_document::signature(
        words.text("sign-consent"),
        ["sign-name", "sign-signature", "sign-date"].map(|key| words.text(key)),
    )])
}
