//! What a person chose to lay side by side: two sheets of answers, and up to three approaches.

use jirani_base::ids::{ComparisonId, MentorshipId};
use jirani_base::safety::{Field, Sensitivity};
use jirani_recommender::Recommendation;
use jirani_recommender::catalogue::ApproachId;
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::SidesRef;
use super::sheets::{self, SheetKind};
use crate::error::{Error, Result};
use crate::operation::Op;
use crate::session::Session;
use crate::{amendment, mentorship};

/// How far each field may travel.
pub const FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("left_sheet", Sensitivity::Partners),
    ("right_sheet", Sensitivity::Partners),
    ("approaches", Sensitivity::Public),
];

/// How many approaches fit side by side on one page.
pub const MOST: usize = 3;

/// What is laid side by side.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Pick {
    /// The sheet on the left.
    pub left: SheetKind,
    /// The sheet on the right.
    pub right: SheetKind,
    /// The approaches, at most three; empty for the first three of the ranking.
    pub approaches: Vec<ApproachId>,
}

/// A change of what is laid side by side; what is left out stays as it is.
#[derive(Deserialize, TS)]
#[ts(optional_fields)]
pub struct PickEdit {
    pub mentorship: MentorshipId,
    /// The sheet on the left.
    pub left: Option<SheetKind>,
    /// The sheet on the right.
    pub right: Option<SheetKind>,
    /// The approaches; those beyond three are left out.
    pub approaches: Option<Vec<ApproachId>>,
}

/// What was chosen. Where nothing was, or a copy is gone: the agreed answers beside the newest copy, or beside the
/// mentee's answers where there is no copy.
pub fn get(connection: &Connection, mentorship: &MentorshipId) -> Result<Pick> {
    mentorship::edit::get(connection, mentorship)?;
    let copies = sheets::copies(connection, mentorship)?;
    let there = |which: &SheetKind| match which {
        SheetKind::Copy(id) => copies.iter().any(|copy| copy.id == *id),
        SheetKind::Agreed | SheetKind::Mentor | SheetKind::Mentee => true,
    };
    let newest = copies.last().map_or(SheetKind::Mentee, |copy| SheetKind::Copy(copy.id.clone()));
    let stored: Option<(String, String, String)> = connection
        .prepare_cached("SELECT left_sheet, right_sheet, approaches FROM comparison WHERE mentorship = ?1")?
        .query_row([mentorship], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((left, right, approaches)) = stored else {
        return Ok(Pick { left: SheetKind::Agreed, right: newest, approaches: Vec::new() });
    };
    Ok(Pick {
        left: Some(SheetKind::from(left)).filter(there).unwrap_or_default(),
        right: Some(SheetKind::from(right)).filter(there).unwrap_or(newest),
        approaches: serde_json::from_str(&approaches)?,
    })
}

/// Changes what is laid side by side.
pub fn set(vault: &mut Vault, request: &PickEdit) -> Result<Pick> {
    let now = get(vault.reader(), &request.mentorship)?;
    let mut approaches = request.approaches.clone().unwrap_or(now.approaches);
    approaches.dedup();
    approaches.truncate(MOST);
    let pick = Pick {
        left: request.left.clone().unwrap_or(now.left),
        right: request.right.clone().unwrap_or(now.right),
        approaches,
    };
    // What is laid side by side already may have lost an own approach; what is asked for must be there.
    for approach in request.approaches.iter().flatten() {
        amendment::read::known(vault.reader(), *approach)?;
    }
    for which in [&pick.left, &pick.right] {
        sheets::get(vault.reader(), &request.mentorship, which)?;
    }
    let json = serde_json::to_string(&pick.approaches)?;
    vault.transact(Op::ComparisonEdit, |transaction| {
        transaction.execute(
            "INSERT INTO comparison (id, mentorship, left_sheet, right_sheet, approaches)
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (mentorship) DO UPDATE SET left_sheet = excluded.left_sheet,
             right_sheet = excluded.right_sheet, approaches = excluded.approaches",
            params![
                ComparisonId::new(),
                request.mentorship,
                String::from(pick.left.clone()),
                String::from(pick.right.clone()),
                json
            ],
        )?;
        Ok::<_, Error>(())
    })?;
    Ok(pick)
}

/// The approaches to lay side by side: those chosen, else the first three that are possible.
#[must_use]
pub fn approaches(pick: &Pick, result: &Recommendation) -> Vec<ApproachId> {
    if !pick.approaches.is_empty() {
        return pick.approaches.clone();
    }
    let possible = result.ranking.iter().filter(|ranked| ranked.ruled_out_by.is_empty());
    possible.map(|ranked| ranked.approach).take(MOST).collect()
}

pub fn chosen(session: &mut Session, request: SidesRef) -> Result<Pick> {
    get(session.vault()?.reader(), &request.mentorship)
}

pub fn choose(session: &mut Session, request: PickEdit) -> Result<Pick> {
    set(session.vault_mut()?, &request)
}
