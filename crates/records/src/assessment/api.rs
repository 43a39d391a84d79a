//! Requests about answers; each is answered with the recommendation that follows from them.

use std::borrow::Cow;

use jirani_base::ids::MentorshipId;
use jirani_recommender::catalogue::{Amendments, ApproachId, Catalogue, FactorGroup, FactorId, GateId};
use jirani_recommender::{Obstacles, Path, Recommendation, Sampling};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheets::{self, SheetKind};
use super::{Sheet, SheetPatch};
use crate::amendment;
use crate::error::Result;
use crate::explain::{self, Said, SaidObstacles, SaidPath};
use crate::session::{Nothing, Session};

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
    pub factor: FactorId,
    /// How many answers it offers, counted from 1.
    pub levels: u8,
}

/// Names the answers of one mentorship.
#[derive(Deserialize, TS)]
pub struct AssessmentRef {
    pub mentorship: MentorshipId,
    /// Which of its sheets; the agreed one if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<SheetKind>")]
    pub sheet: SheetKind,
}

/// Changes to the answers of one mentorship.
#[derive(Deserialize, TS)]
pub struct AssessmentEdit {
    pub mentorship: MentorshipId,
    /// Which of its sheets; the agreed one if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<SheetKind>")]
    pub sheet: SheetKind,
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
    /// The same in words.
    pub said: Said,
}

/// An approach to be looked at more closely under some answers.
#[derive(Deserialize, TS)]
pub struct ApproachLook {
    /// The answers.
    pub sheet: Sheet,
    pub approach: ApproachId,
}

/// What keeps an approach from leading, and how it would be done.
#[derive(Serialize, TS)]
pub struct ApproachView {
    /// What keeps it from leading.
    pub obstacles: Obstacles,
    /// The same in words.
    pub keeps: SaidObstacles,
    /// It in a sequence; none when it is ruled out.
    pub path: Option<Path>,
    /// The same in words.
    pub said_path: Option<SaidPath>,
}

pub fn questions(_: &mut Session, _: Nothing) -> Result<Questions> {
    let catalogue = amendment::read::published()?;
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

pub fn get(session: &mut Session, request: AssessmentRef) -> Result<AssessmentView> {
    let sheet = sheets::get(session.vault()?.reader(), &request.mentorship, &request.sheet)?;
    view(session, sheet)
}

pub fn change(session: &mut Session, request: AssessmentEdit) -> Result<AssessmentView> {
    let sheet = sheets::change(session.vault_mut()?, &request.mentorship, &request.sheet, &request.patch)?;
    view(session, sheet)
}

pub fn try_out(session: &mut Session, request: AnswerSheet) -> Result<AssessmentView> {
    view(session, request.sheet)
}

pub fn look(session: &mut Session, request: ApproachLook) -> Result<ApproachView> {
    let (catalogue, _) = knowledge(session)?;
    if !catalogue.present().contains(request.approach) {
        return Err(amendment::read::unknown());
    }
    let answers = request.sheet.answers()?;
    let obstacles = jirani_recommender::obstacles(&catalogue, &answers, request.approach);
    let path = jirani_recommender::path(&catalogue, &answers, request.approach);
    Ok(ApproachView {
        keeps: explain::obstacles(&obstacles, &session.words),
        said_path: path.as_ref().map(|path| explain::path(path, &session.words)),
        obstacles,
        path,
    })
}

/// Everything the finder shows, in one answer.
fn view(session: &Session, sheet: Sheet) -> Result<AssessmentView> {
    let (catalogue, amendments) = knowledge(session)?;
    let answers = sheet.answers()?;
    let result = jirani_recommender::recommend_in_full(&catalogue, &answers, Sampling::default());
    let said = explain::said(amendment::read::published()?, &amendments, &answers, &result, &session.words);
    Ok(AssessmentView { sheet, result, said })
}

/// The catalogue as it counts here, and the workspace's part in it; the published one while the workspace is locked.
fn knowledge(session: &Session) -> Result<(Cow<'static, Catalogue>, Amendments)> {
    match session.vault() {
        Ok(vault) => {
            let reader = vault.reader();
            Ok((amendment::read::catalogue(reader)?, amendment::read::amendments(reader)?))
        }
        Err(_) => Ok((Cow::Borrowed(amendment::read::published()?), Amendments::default())),
    }
}
