//! Step 5: what changed in the plan since both signed.

use rusqlite::Connection;

use super::super::plan::signed;
use super::super::{Kind, View};
use super::titled;
use crate::document::{Document, Level};
use crate::error::{Error, Result};
use crate::ids::MentorshipId;
use crate::plan::versions;
use crate::safety::guard;
use crate::vault::Vault;

pub(in super::super) fn ready(reader: &Connection, mentorship: &MentorshipId) -> Result<bool> {
    match crate::plan::edit::of_mentorship(reader, mentorship)? {
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
    let missing = || Error::NotFound { kind: "plan", id: mentorship.to_string() };
    let plan = crate::plan::edit::of_mentorship(vault.reader(), mentorship)?.ok_or_else(missing)?;
    let newest = versions::all(vault.reader(), &plan.id)?.into_iter().next().ok_or_else(missing)?;
    let sentences: Vec<String> =
        versions::changed_since(vault, &plan, &newest)?.iter().map(|change| change.sentence(words)).collect();
    let number = [("number", newest.number.into())];
    let declared = &crate::plan::version::VERSION_FIELDS;
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
