//! What can be printed: the subjects, and the documents of each.

use jirani_base::i18n::Translations;
use jirani_base::ids::SubjectId;
use jirani_records::session::{Nothing, Session};
use jirani_records::{library, mentorship, organisation};
use jirani_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, Part, Subject};
use crate::error::Result;

/// Something that documents can be about.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SubjectEntry {
    /// What it is.
    pub subject: Subject,
    pub id: SubjectId,
    /// Its name: who mentors whom, or the organisation's code name.
    pub name: String,
}

/// A document that can be opened; its name is `document-…` in Fluent.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DocumentEntry {
    pub kind: Kind,
    /// The part of the work that it belongs to.
    pub part: Part,
    /// What it is about; none for a blank form.
    pub subject: Option<SubjectId>,
    /// The subject's name.
    pub about: String,
    /// Whether its record exists yet; else only the blank form can be printed.
    pub ready: bool,
}

/// Whose documents.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentsOf {
    /// The subject; the blank forms if left out.
    #[ts(optional)]
    pub subject: Option<SubjectId>,
}

pub fn subjects_asked(session: &mut Session, _: Nothing) -> Result<Vec<SubjectEntry>> {
    subjects(session.vault()?, &session.words)
}

pub fn documents_asked(session: &mut Session, request: DocumentsOf) -> Result<Vec<DocumentEntry>> {
    let vault = session.vault()?;
    let Some(id) = request.subject else { return Ok(blanks(&session.words)) };
    match subjects(vault, &session.words)?.into_iter().find(|subject| subject.id == id) {
        Some(subject) => documents(vault, &subject),
        None => Ok(Vec::new()),
    }
}

/// Everything that at least one document can be about: mentorships newest first, organisations by name.
pub fn subjects(vault: &Vault, words: &Translations) -> Result<Vec<SubjectEntry>> {
    let has = |subject| Kind::ALL.iter().any(|kind| kind.subject() == Some(subject));
    let mut found = Vec::new();
    if has(Subject::Mentorship) {
        found.extend(mentorship::edit::all(vault.reader())?.into_iter().map(|one| SubjectEntry {
            subject: Subject::Mentorship,
            name: super::plan::pair(&one, words),
            id: one.id.as_str().into(),
        }));
    }
    if has(Subject::Organisation) {
        found.extend(organisation::edit::all(vault.reader())?.into_iter().map(|one| SubjectEntry {
            subject: Subject::Organisation,
            name: one.code_name,
            id: one.id.as_str().into(),
        }));
    }
    if has(Subject::ReadingList) {
        found.extend(library::lists::all(vault.reader())?.into_iter().map(|one| SubjectEntry {
            subject: Subject::ReadingList,
            name: words.with("document-subject-reading-list", &[("title", one.title.into())]),
            id: one.id.as_str().into(),
        }));
    }
    if has(Subject::Workspace) {
        found.push(SubjectEntry {
            subject: Subject::Workspace,
            name: words.text("document-subject-workspace"),
            id: SubjectId::workspace(),
        });
    }
    Ok(found)
}

/// The documents of one subject, in the order of the table.
pub fn documents(vault: &Vault, subject: &SubjectEntry) -> Result<Vec<DocumentEntry>> {
    let about = Kind::ALL.iter().copied().filter(|kind| kind.subject() == Some(subject.subject));
    about
        .map(|kind| {
            Ok(DocumentEntry {
                kind,
                part: kind.part(),
                subject: Some(subject.id.clone()),
                about: subject.name.clone(),
                ready: kind.ready(vault.reader(), &subject.id)?,
            })
        })
        .collect()
}

/// The blank forms, in the order of the table.
pub fn blanks(words: &Translations) -> Vec<DocumentEntry> {
    let forms = Kind::ALL.iter().copied().filter(|kind| kind.has_blank());
    forms
        .map(|kind| DocumentEntry {
            kind,
            part: kind.part(),
            subject: None,
            about: words.text("document-blank"),
            ready: true,
        })
        .collect()
}
