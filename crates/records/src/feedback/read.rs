//! Reading feedback, as far as it was released.

use std::hash::{DefaultHasher, Hash, Hasher};

use jirani_base::ids::MentorshipId;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

use super::{FEEDBACK, FEWEST, RATINGS, REMARKS, USEFUL, WAITING};
use crate::error::Result;
use crate::form::FieldValues;
use crate::form::edit::{count, rows};

/// How one question was rated.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Rating {
    /// The question, `field-…` in Fluent.
    pub field: String,
    /// How many chose 1, 2, 3, 4 and 5.
    pub counts: [u32; 5],
}

/// What the forms say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Answers {
    pub ratings: Vec<Rating>,
    /// What people wrote, question by question, in no order that says who.
    pub remarks: Vec<(String, Vec<String>)>,
}

/// Feedback on a mentorship as it may be seen today.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FeedbackView {
    /// How many forms were typed in.
    pub forms: u32,
    /// How many of them wait to be released.
    pub waiting: u32,
    /// How many have to wait before all that wait are released together.
    pub batch: u32,
    /// When the mentee opened them, `YYYY-MM-DD`; nothing while they are closed.
    pub opened_on: Option<String>,
    /// What the released ones say; nothing before there are any.
    pub answers: Option<Answers>,
}

/// When the mentee opened the feedback.
pub fn opened_on(connection: &Connection, mentorship: &MentorshipId) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT opened_on FROM feedback_opening WHERE mentorship = ?1")?
        .query_row([mentorship], |row| row.get(0))
        .optional()?)
}

/// The feedback as it may be seen.
pub fn view(vault: &Vault, mentorship: &MentorshipId) -> Result<FeedbackView> {
    let number = |form| -> Result<u32> {
        Ok(u32::try_from(count(vault.reader(), form, mentorship.as_str())?).unwrap_or(u32::MAX))
    };
    let (released, waiting) = (number(&FEEDBACK)?, number(&WAITING)?);
    let answers = if released > 0 { Some(answers(&cells(vault, mentorship)?)) } else { None };
    Ok(FeedbackView {
        forms: released + waiting,
        waiting,
        batch: FEWEST as u32,
        opened_on: opened_on(vault.reader(), mentorship)?,
        answers,
    })
}

/// The ratings of usefulness in the released forms.
pub fn useful(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<u8>> {
    let all = cells(vault, mentorship)?;
    Ok(all.iter().filter_map(|cells| USEFUL.of(cells)).collect())
}

fn cells(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<FieldValues>> {
    Ok(rows(vault, &FEEDBACK, mentorship.as_str())?.into_iter().map(|row| row.cells).collect())
}

fn answers(forms: &[FieldValues]) -> Answers {
    let ratings = RATINGS.iter().map(|field| {
        let mut counts = [0; 5];
        for level in forms.iter().filter_map(|cells| field.of(cells)) {
            if let Some(count) = usize::from(level).checked_sub(1).and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        }
        Rating { field: field.name().to_owned(), counts }
    });
    let remarks = REMARKS.iter().filter_map(|field| {
        let mut written: Vec<String> = forms
            .iter()
            .map(|cells| field.of(cells))
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned)
            .collect();
        written.sort_by_key(|text| {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            hasher.finish()
        });
        (!written.is_empty()).then(|| (field.name().to_owned(), written))
    });
    Answers { ratings: ratings.collect(), remarks: remarks.collect() }
}
