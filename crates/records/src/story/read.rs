//! Reading stories and lessons.

use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::safety::{Guarded, Release};
use jirani_vault::Vault;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{CONSENT_OF_STORY, STORY};
use crate::consent::state::{ConsentState, state};
use crate::consent::{CONSENT, ConsentWhat, OF, WHAT};
use crate::error::Result;
use crate::form::edit::rows;
use crate::form::{FieldValues, FormRow};

/// A story and whether it may be told today.
#[derive(Serialize, TS)]
pub struct StoryEntry {
    /// Its cells.
    pub story: FormRow,
    /// Whether its consent is valid; nothing where none is named.
    pub consent: Option<ConsentState>,
}

/// A consent that a story may rest on.
#[derive(Serialize, TS)]
pub struct ConsentChoice {
    pub id: RowId,
    /// Of whom, by code or role.
    pub of: String,
    /// Whether it is valid today.
    pub state: ConsentState,
}

/// A lesson, a story's title or what was learned in a session, found by its words.
#[derive(Serialize, TS)]
pub struct LessonEntry {
    /// Where it was written: `lesson`, `story` or `encounter`.
    pub kind: String,
    pub mentorship: MentorshipId,
    pub id: RowId,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    /// The words.
    pub text: String,
    /// For whom it is useful, or its tags.
    pub note: String,
}

/// The consents of a mentorship for stories and quotes.
pub fn consents(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<ConsentChoice>> {
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    Ok(rows(vault, &CONSENT, mentorship.as_str())?
        .into_iter()
        .filter(|row| matches!(WHAT.of(&row.cells), Some(ConsentWhat::Story | ConsentWhat::Quote)))
        .map(|row| ConsentChoice {
            of: OF.of(&row.cells).to_owned(),
            state: state(&row.cells, &today),
            id: row.id,
        })
        .collect())
}

/// The stories of a mentorship.
pub fn stories(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<StoryEntry>> {
    let consents = consents(vault, mentorship)?;
    Ok(rows(vault, &STORY, mentorship.as_str())?
        .into_iter()
        .map(|row| {
            let named = CONSENT_OF_STORY.of(&row.cells);
            let consent =
                consents.iter().find(|consent| consent.id.as_str() == named).map(|consent| consent.state);
            StoryEntry { consent, story: FormRow { id: row.id, cells: row.cells } }
        })
        .collect())
}

/// Titles of the stories that rest on a consent.
pub fn resting_on(reader: &Connection, consent: &RowId) -> Result<Vec<String>> {
    let mut query = reader
        .prepare_cached("SELECT story_title FROM story WHERE story_consent = ?1 ORDER BY position, id")?;
    let titles = query.query_map([consent], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(titles)
}

/// The stories that may be told today: those whose consent is valid.
pub fn told(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<FieldValues>> {
    let stories = stories(vault, mentorship)?.into_iter();
    Ok(stories
        .filter(|entry| entry.consent == Some(ConsentState::Valid))
        .map(|entry| entry.story.cells)
        .collect())
}

/// For each story of a mentorship, whether it may be told today; why it may not stays inside.
pub fn may_be_told(vault: &Vault, mentorship: &MentorshipId) -> Result<Guarded<Vec<bool>>> {
    let stories = stories(vault, mentorship)?;
    let valid = stories.iter().map(|entry| entry.consent == Some(ConsentState::Valid)).collect();
    let behind = CONSENT.guard(&["consent_what", "consent_until", "withdrawn_on"], valid);
    Ok(behind.released(Release::StoryMayBeTold))
}

/// Lessons, stories and what was learned, of all mentorships, that hold every word; the newest first.
pub fn search(vault: &Vault, words: &str) -> Result<Vec<LessonEntry>> {
    let patterns: Vec<String> = words
        .split_whitespace()
        .take(8)
        .map(|word| {
            let plain = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            format!("%{plain}%")
        })
        .collect();
    let filter: String =
        (1..=patterns.len()).map(|at| format!(" AND text || ' ' || note LIKE ?{at} ESCAPE '\\'")).collect();
    let mut query = vault.reader().prepare_cached(&format!(
        "SELECT kind, f.mentorship, f.id, a.code_name, b.code_name, text, note FROM (
             SELECT 'lesson' kind, mentorship, id, lesson_text text, lesson_for || ' ' || lesson_tags note FROM lesson
             UNION ALL SELECT 'story', mentorship, id, story_title, '' FROM story
             UNION ALL SELECT 'encounter', mentorship, id, learned, topics FROM encounter
         ) f JOIN mentorship m ON m.id = f.mentorship
         JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee
         WHERE text <> ''{filter} ORDER BY kind = 'encounter', f.id DESC LIMIT 100"
    ))?;
    let found = query
        .query_map(rusqlite::params_from_iter(patterns), |row| {
            Ok(LessonEntry {
                kind: row.get(0)?,
                mentorship: row.get(1)?,
                id: row.get(2)?,
                mentor_name: row.get(3)?,
                mentee_name: row.get(4)?,
                text: row.get(5)?,
                note: row.get::<_, String>(6)?.trim().to_owned(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
