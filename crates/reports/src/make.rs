//! Making a document: filled for an audience, or blank.

use std::collections::BTreeSet;

use jirani_base::i18n::Translations;
use jirani_base::ids::SubjectId;
use jirani_base::safety::Audience;
use jirani_document::Document;
use jirani_vault::Vault;

use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::registry::Source;
use crate::view::View;

/// A document and what its audience does not see.
pub struct Report {
    pub document: Document,
    /// Names of filled fields that were left out for this audience.
    pub hidden: Vec<String>,
    /// Consents of the ledger without which it could not say what it says.
    pub consents: BTreeSet<String>,
}

/// Makes a document of its subject for an audience.
pub fn filled(
    vault: &Vault,
    kind: Kind,
    subject: &SubjectId,
    audience: Audience,
    words: &Translations,
) -> Result<Report> {
    let mut view = View { words, audience, hidden: BTreeSet::new(), consents: BTreeSet::new() };
    let document = match kind.source() {
        Source::Mentorship(_, filled) => filled(vault, &subject.as_str().into(), &mut view)?,
        Source::Organisation(_, filled) => filled(vault, &subject.as_str().into(), &mut view)?,
        Source::Workspace(_, filled) => filled(vault, &mut view)?,
        Source::ReadingList(filled) => filled(vault, &subject.as_str().into(), &mut view)?,
        Source::GuidePage(filled) => filled(vault, subject.as_str(), &mut view)?,
        Source::Form => return Err(Error::not_found("document", kind.key())),
    };
    let document = document.pruned();
    let nothing = if view.hidden.is_empty() { "document-nothing-yet" } else { "document-nothing" };
    let document = if document.says_something() { document } else { document.paragraph(words.text(nothing)) };
    let document = document.audience(reader_line(kind, audience, words));
    Ok(Report { document, hidden: view.hidden.into_iter().collect(), consents: view.consents })
}

/// Makes the blank form of a document, to be filled in by hand; nothing is hidden in it.
pub fn blank(kind: Kind, words: &Translations) -> Result<Report> {
    let blank = kind.blank().ok_or_else(|| Error::not_found("document", kind.key()))?;
    let document = match kind {
        Kind::CodeKey => blank(words).audience(words.text("codes-line")),
        _ => blank(words),
    };
    Ok(Report { document, hidden: Vec::new(), consents: BTreeSet::new() })
}

/// The line at the foot of every page that says who may read the document.
fn reader_line(kind: Kind, audience: Audience, words: &Translations) -> String {
    match (kind, kind.source(), audience) {
        // Whoever holds the key of codes can read all other papers.
        (Kind::CodeKey, ..) => words.text("codes-line"),
        (_, Source::Mentorship(..), _) | (_, _, Audience::Public | Audience::Internal) => {
            words.text(&format!("audience-{}-line", audience.key()))
        }
        // It is not about one pair of organisations.
        (_, _, Audience::Partners) => words.text("audience-partners-line-other"),
    }
}
