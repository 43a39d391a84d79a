//! Requests about answers; each is answered with the recommendation that follows from them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Sheet, SheetPatch, edit};
use crate::api::{App, Nothing};
use crate::catalogue::{Catalogue, FactorGroup, FactorId, GateId};
use crate::error::{Error, Result};
use crate::ids::MentorshipId;
use crate::recommend::{self, Recommendation};

/// The questionnaire: question groups in order, then the yes/no questions.
#[derive(Serialize, TS)]
pub struct Questions {
    /// Version of the catalogue.
    pub version: String,
    /// The questions, grouped.
    pub groups: Vec<QuestionGroup>,
    /// The yes/no questions.
    pub gates: Vec<GateId>,
}

/// The questions of one page.
#[derive(Serialize, TS)]
pub struct QuestionGroup {
    /// Which group, `factor-group-…` in Fluent.
    pub group: FactorGroup,
    /// Its questions in order.
    pub factors: Vec<Question>,
}

/// One question; its words are `factor-…` in Fluent.
#[derive(Serialize, TS)]
pub struct Question {
    /// Which.
    pub factor: FactorId,
    /// How many answers it offers, counted from 1.
    pub levels: u8,
}

/// Names the answers of one mentorship.
#[derive(Deserialize, TS)]
pub struct AssessmentRef {
    /// The mentorship.
    pub mentorship: MentorshipId,
}

/// Changes to the answers of one mentorship.
#[derive(Deserialize, TS)]
pub struct AssessmentEdit {
    /// The mentorship.
    pub mentorship: MentorshipId,
    /// The changes.
    pub patch: SheetPatch,
}

/// Answers that are tried out and not kept.
#[derive(Deserialize, TS)]
pub struct AnswerSheet {
    /// The answers.
    pub sheet: Sheet,
}

/// Answers and what follows from them.
#[derive(Serialize, TS)]
pub struct AssessmentView {
    /// The answers.
    pub sheet: Sheet,
    /// What follows.
    pub result: Recommendation,
}

pub(crate) fn questions(_: &mut App, _: Nothing) -> Result<Questions> {
    let catalogue = catalogue()?;
    let mut groups: Vec<QuestionGroup> = Vec::new();
    for id in FactorId::ALL {
        let factor = catalogue.factor(*id);
        let question = Question { factor: *id, levels: id.levels() };
        match groups.iter_mut().find(|group| group.group == factor.group) {
            Some(group) => group.factors.push(question),
            None => groups.push(QuestionGroup { group: factor.group, factors: vec![question] }),
        }
    }
    groups.sort_by_key(|group| group.group as u8);
    Ok(Questions { version: catalogue.version().to_owned(), groups, gates: GateId::ALL.to_vec() })
}

pub(crate) fn get(app: &mut App, request: AssessmentRef) -> Result<AssessmentView> {
    view(edit::get(app.vault()?.reader(), &request.mentorship)?)
}

pub(crate) fn change(app: &mut App, request: AssessmentEdit) -> Result<AssessmentView> {
    view(edit::edit(app.vault_mut()?, &request.mentorship, &request.patch)?)
}

pub(crate) fn try_out(_: &mut App, request: AnswerSheet) -> Result<AssessmentView> {
    view(request.sheet)
}

fn view(sheet: Sheet) -> Result<AssessmentView> {
    let result = recommend::recommend(catalogue()?, &sheet.answers()?);
    Ok(AssessmentView { sheet, result })
}

/// The catalogue that came with this version.
pub(crate) fn catalogue() -> Result<&'static Catalogue> {
    Catalogue::published().map_err(Error::internal)
}
