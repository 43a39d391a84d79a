//! Requests about stories and lessons; their cells are edited as those of any form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LESSON;
use super::read::{self, ConsentChoice, LessonEntry, StoryEntry};
use crate::api::App;
use crate::error::Result;
use crate::form::api::FormRow;
use crate::form::edit::rows;
use crate::ids::MentorshipId;
use crate::text;

/// Names the stories of one mentorship.
#[derive(Deserialize, TS)]
pub struct StoriesRef {
    /// The mentorship.
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
    /// The stories.
    pub stories: Vec<StoryEntry>,
    /// Consents that a story may rest on.
    pub consents: Vec<ConsentChoice>,
    /// The lessons.
    pub lessons: Vec<FormRow>,
}

pub(crate) fn get(app: &mut App, request: StoriesRef) -> Result<StoriesView> {
    let vault = app.vault()?;
    Ok(StoriesView {
        stories: read::stories(vault, &request.mentorship)?,
        consents: read::consents(vault, &request.mentorship)?,
        lessons: rows(vault, &LESSON, request.mentorship.as_str())?
            .into_iter()
            .map(|row| FormRow { id: row.id, cells: row.cells })
            .collect(),
    })
}

pub(crate) fn search(app: &mut App, request: LessonSearch) -> Result<Vec<LessonEntry>> {
    read::search(app.vault()?, &text::line("words", &request.words)?)
}
