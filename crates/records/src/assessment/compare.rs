//! Two sheets side by side: where they differ, what leads under each, and which difference matters.

use jirani_base::ids::{MentorshipId, SheetId};
use jirani_recommender::catalogue::{ApproachId, Catalogue, FactorId, GateId};
use jirani_recommender::{Band, Recommendation};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheets::{self, CopyEntry, SheetKind};
use super::{Sheet, edit};
use crate::amendment::read::catalogue;
use crate::error::Result;
use crate::session::Session;

/// Names a mentorship.
#[derive(Deserialize, TS)]
pub struct SidesRef {
    pub mentorship: MentorshipId,
}

/// What both sides answered, differences first.
#[derive(Serialize, TS)]
pub struct SidesView {
    /// What the mentor answered.
    pub mentor: Sheet,
    /// What the mentee answered.
    pub mentee: Sheet,
    /// What both agree on.
    pub agreed: Sheet,
    /// What leads under each side's answers and the agreed ones.
    pub leads: SidesLeads,
    /// The questions: different answers first, those that change the lead before the others.
    pub rows: Vec<SideRow>,
    /// The yes/no questions that only one side ticked.
    pub gates: Vec<GateId>,
    /// The copies to try things out.
    pub copies: Vec<CopyEntry>,
}

/// What leads under three sheets.
#[derive(Serialize, TS)]
pub struct SidesLeads {
    /// Under the mentor's answers.
    pub mentor: Vec<ApproachId>,
    /// Under the mentee's answers.
    pub mentee: Vec<ApproachId>,
    /// Under the agreed answers.
    pub agreed: Vec<ApproachId>,
}

/// One question under both sides.
#[derive(Serialize, TS)]
pub struct SideRow {
    /// The question.
    pub factor: FactorId,
    /// How the two answers stand to each other.
    pub state: SideState,
    /// Whether taking the other side's answer changes what leads under either sheet.
    pub matters: bool,
}

/// How two answers to one question stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SideState {
    /// Both answered, differently.
    Differ,
    /// At least one side has not answered yet.
    Open,
    /// Both gave the same answer.
    Same,
}

/// Two sheets to compare.
#[derive(Deserialize, TS)]
pub struct CompareRef {
    pub mentorship: MentorshipId,
    /// The one.
    pub left: SheetKind,
    /// The other.
    pub right: SheetKind,
}

/// Two sheets side by side.
#[derive(Serialize, TS)]
pub struct CompareView {
    /// The one.
    pub left: Sheet,
    /// The other.
    pub right: Sheet,
    /// Questions with different answers.
    pub factors: Vec<FactorId>,
    /// Yes/no questions with different answers.
    pub gates: Vec<GateId>,
    /// Every approach under both, in the order of the left ranking.
    pub approaches: Vec<CompareRow>,
}

/// One approach under two sheets.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CompareRow {
    pub approach: ApproachId,
    /// Under the one.
    pub left: Place,
    /// Under the other.
    pub right: Place,
}

/// Where an approach stands under one sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Place {
    pub score: f64,
    /// The score in words.
    pub band: Band,
    /// Whether it leads.
    pub lead: bool,
    /// Its place in the ranking, from 1.
    pub rank: u8,
}

/// A copy to be made.
#[derive(Deserialize, TS)]
pub struct CopyAdd {
    pub mentorship: MentorshipId,
    /// The answers to copy.
    pub from: SheetKind,
    /// What is tried out.
    pub name: String,
}

/// A copy's new name.
#[derive(Deserialize, TS)]
pub struct CopyRename {
    pub id: SheetId,
    pub name: String,
}

/// Names a copy.
#[derive(Deserialize, TS)]
pub struct CopyRef {
    pub id: SheetId,
}

pub fn sides(session: &mut Session, request: SidesRef) -> Result<SidesView> {
    let reader = session.vault()?.reader();
    let catalogue = catalogue(reader)?;
    let mentor = sheets::get(reader, &request.mentorship, &SheetKind::Mentor)?;
    let mentee = sheets::get(reader, &request.mentorship, &SheetKind::Mentee)?;
    let agreed = edit::get(reader, &request.mentorship)?;
    let leads = |sheet: &Sheet| -> Result<Vec<ApproachId>> {
        Ok(jirani_recommender::recommend(&catalogue, &sheet.answers()?).leads)
    };
    let mut rows = Vec::new();
    for factor in FactorId::ALL {
        let state = match (mentor.levels.get(factor), mentee.levels.get(factor)) {
            (Some(one), Some(other)) if one == other => SideState::Same,
            (Some(_), Some(_)) => SideState::Differ,
            _ => SideState::Open,
        };
        let matters = state == SideState::Differ && matters(&catalogue, &mentor, &mentee, *factor)?;
        rows.push(SideRow { factor: *factor, state, matters });
    }
    rows.sort_by_key(|row| (row.state, !row.matters));
    Ok(SidesView {
        leads: SidesLeads { mentor: leads(&mentor)?, mentee: leads(&mentee)?, agreed: leads(&agreed)? },
        gates: sheets::differing(&mentor, &mentee).1,
        copies: sheets::copies(reader, &request.mentorship)?,
        mentor,
        mentee,
        agreed,
        rows,
    })
}

/// Whether either side's lead changes when it takes over the other's answer to one question.
fn matters(catalogue: &Catalogue, mentor: &Sheet, mentee: &Sheet, factor: FactorId) -> Result<bool> {
    for (own, other) in [(mentor, mentee), (mentee, mentor)] {
        let before = own.answers()?;
        let mut after = own.clone();
        if let Some(level) = other.levels.get(&factor) {
            after.levels.insert(factor, *level);
        }
        if jirani_recommender::lead(catalogue, &before)
            != jirani_recommender::lead(catalogue, &after.answers()?)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

pub fn agree(session: &mut Session, request: SidesRef) -> Result<SidesView> {
    sheets::agree(session.vault_mut()?, &request.mentorship)?;
    sides(session, request)
}

pub fn compare(session: &mut Session, request: CompareRef) -> Result<CompareView> {
    let reader = session.vault()?.reader();
    let catalogue = catalogue(reader)?;
    let left = sheets::get(reader, &request.mentorship, &request.left)?;
    let right = sheets::get(reader, &request.mentorship, &request.right)?;
    let approaches = compared(
        &jirani_recommender::recommend(&catalogue, &left.answers()?),
        &jirani_recommender::recommend(&catalogue, &right.answers()?),
    );
    let (factors, gates) = sheets::differing(&left, &right);
    Ok(CompareView { left, right, factors, gates, approaches })
}

/// Every approach under two results, in the order of the first.
#[must_use]
pub fn compared(left: &Recommendation, right: &Recommendation) -> Vec<CompareRow> {
    left.ranking
        .iter()
        .filter_map(|ranked| {
            let approach = ranked.approach;
            Some(CompareRow { approach, left: place(left, approach)?, right: place(right, approach)? })
        })
        .collect()
}

fn place(result: &Recommendation, approach: ApproachId) -> Option<Place> {
    let at = result.ranking.iter().position(|ranked| ranked.approach == approach)?;
    let ranked = result.ranking.get(at)?;
    Some(Place {
        score: ranked.score,
        band: ranked.band,
        lead: ranked.joint_lead,
        rank: u8::try_from(at + 1).unwrap_or(u8::MAX),
    })
}

pub fn add_copy(session: &mut Session, request: CopyAdd) -> Result<CopyEntry> {
    let id = sheets::copy(session.vault_mut()?, &request.mentorship, &request.from, &request.name)?;
    let copies = sheets::copies(session.vault()?.reader(), &request.mentorship)?;
    copies
        .into_iter()
        .find(|copy| copy.id == id)
        .ok_or_else(|| crate::error::Error::internal("the copy is gone"))
}

pub fn rename_copy(session: &mut Session, request: CopyRename) -> Result<crate::session::Nothing> {
    sheets::rename(session.vault_mut()?, &request.id, &request.name)?;
    Ok(crate::session::Nothing {})
}

pub fn delete_copy(session: &mut Session, request: CopyRef) -> Result<crate::session::Nothing> {
    sheets::delete(session.vault_mut()?, &request.id)?;
    Ok(crate::session::Nothing {})
}
