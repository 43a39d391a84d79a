//! Step 5: what changed in the plan since both signed.

use jirani_base::ids::MentorshipId;
use jirani_base::safety::guard;
use jirani_document::{Document, Level};
use jirani_records::plan::versions;
use jirani_vault::Vault;
use rusqlite::Connection;

use super::super::Kind;
use super::super::plan::signed;
use super::titled;
use crate::error::{Error, Result};
use crate::view::View;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    match jirani_records::plan::edit::of_mentorship(reader, mentorship)? {
        Some(plan) => Ok(!versions::all(reader, &plan.id)?.is_empty()),
        None => Ok(false),
    }
}

pub(in super::super) fn filled(
    vault: &Vault,
    mentorship: &MentorshipId,
    view: &mut View<'_>,
) -> Result<Document> {
    let document = titled(Kind::Changes, vault, mentorship, view)?;
    let words = view.words;
    let missing = || Error::not_found("plan", mentorship);
    let plan = jirani_records::plan::edit::of_mentorship(vault.reader(), mentorship)?.ok_or_else(missing)?;
    let newest = versions::all(vault.reader(), &plan.id)?.into_iter().next().ok_or_else(missing)?;
    let sentences: Vec<String> =
        versions::changed_since(vault, &plan, &newest)?.iter().map(|change| change.sentence(words)).collect();
    let number = [("number", newest.number.into())];
    let declared = &jirani_records::plan::version::VERSION_FIELDS;
    let mut document = match view.show_date(declared, "frozen_on", Some(&newest.frozen_on)) {
        Some(date) => document
            .lead(words.with("versions-version", &[("number", newest.number.into()), ("date", date.into())])),
        None => document,
    };
    // A sentence quotes fields of every sensitivity below sealed: it is shown where the whole content may be.
    document = match view.reveal("field-content", guard(declared, "content", Some(sentences))) {
        Some(none) if none.is_empty() => document.paragraph(words.with("versions-no-changes", &number)),
        Some(sentences) => {
            document.heading(Level::Two, words.with("versions-changes", &number)).bullets(sentences)
        }
        None => document,
    };
    Ok(signed(document, words))
}
