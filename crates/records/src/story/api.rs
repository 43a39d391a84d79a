//! Requests about stories and lessons; their cells are edited as those of any form.

use jirani_base::ids::MentorshipId;
use jirani_base::text;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LESSON;
use super::read::{self, ConsentChoice, LessonEntry, StoryEntry};
use crate::error::Result;
use crate::form::FormRow;
use crate::form::edit::rows;
use crate::session::Session;

/// Names the stories of one mentorship.
#[derive(Deserialize, TS)]
pub struct StoriesRef {
    pub mentorship: MentorshipId,
}

/// Words to look for.
#[derive(Deserialize, TS)]
pub struct LessonSearch {
    /// The words; all lessons where there are none.
    pub words: String,
}

/// Stories and lessons of a mentorship.
#[derive(Serialize, TS)]
pub struct StoriesView {
    pub stories: Vec<StoryEntry>,
    /// Consents that a story may rest on.
    pub consents: Vec<ConsentChoice>,
    pub lessons: Vec<FormRow>,
}

pub fn get(session: &mut Session, request: StoriesRef) -> Result<StoriesView> {
    let vault = session.vault()?;
    Ok(StoriesView {
        stories: read::stories(vault, &request.mentorship)?,
        consents: read::consents(vault, &request.mentorship)?,
        lessons: rows(vault, &LESSON, request.mentorship.as_str())?
            .into_iter()
            .map(|row| FormRow { id: row.id, cells: row.cells })
            .collect(),
    })
}

pub fn search(session: &mut Session, request: LessonSearch) -> Result<Vec<LessonEntry>> {
    read::search(session.vault()?, &text::line("words", &request.words)?)
}
