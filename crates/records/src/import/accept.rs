//! Writing the rows: all of them as one operation, or none.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use jirani_base::i18n::fold;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;
use jirani_vault::error::Error as VaultError;
use rusqlite::Transaction;

use super::{Checked, ImportKind};
use crate::action::{self, ActionFrom, ActionStatus};
use crate::encounter::{self, EncounterState};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::insert_all;
use crate::operation::Op;
use crate::plan::{self, MOST_INDICATORS};
use crate::{mentorship, organisation};

/// How many rows are written at a time.
const BATCH: usize = 5_000;

/// Writes checked rows; `tell` hears how far it is and may stop it, and then nothing was written.
pub(super) fn accept(
    vault: &mut Vault,
    kind: ImportKind,
    mentorship: Option<&MentorshipId>,
    checked: Checked,
    mut tell: impl FnMut(usize, usize) -> bool,
) -> Result<usize> {
    let total = checked.rows.len();
    let parent = parent(vault, kind, mentorship, total)?;
    let today = vault.clock().today();
    let mut taken: BTreeSet<String> = match kind {
        ImportKind::Organisations => organisation::edit::all(vault.reader())?
            .into_iter()
            .map(|one| fold::same(&one.code_name))
            .collect(),
        ImportKind::Actions | ImportKind::Sessions | ImportKind::Indicators => BTreeSet::new(),
    };
    vault.transact(Op::ImportAccept, |transaction| {
        let mut added = 0;
        let mut left = checked.rows.into_iter().map(|cells| completed(kind, cells, today)).peekable();
        let mut at = 0;
        while left.peek().is_some() {
            if !tell(at, total) {
                return Err(VaultError::Stopped.into());
            }
            let batch: Vec<FieldValues> = left.by_ref().take(BATCH).collect();
            at += batch.len();
            match (kind.form(), &parent) {
                (Some(form), Some(parent)) => {
                    insert_all(transaction, form, parent, &batch)?;
                    added += batch.len();
                }
                _ => {
                    for cells in &batch {
                        added += usize::from(organisation(transaction, cells, &mut taken)?);
                    }
                }
            }
        }
        Ok(added)
    })
}

/// What the rows belong to.
fn parent(
    vault: &Vault,
    kind: ImportKind,
    mentorship: Option<&MentorshipId>,
    rows: usize,
) -> Result<Option<String>> {
    if kind == ImportKind::Organisations {
        return Ok(None);
    }
    let mentorship = mentorship.ok_or(Error::NotAllowed("import-mentorship"))?;
    mentorship::edit::get(vault.reader(), mentorship)?;
    if kind != ImportKind::Indicators {
        return Ok(Some(mentorship.to_string()));
    }
    let plan = plan::edit::of_mentorship(vault.reader(), mentorship)?.ok_or(Error::NotAllowed("no-plan"))?;
    let present = crate::form::edit::count(vault.reader(), &plan::INDICATOR, plan.id.as_str())?;
    if present + rows > MOST_INDICATORS && plan.more_indicators.trim().is_empty() {
        return Err(Error::NotAllowed("indicators"));
    }
    Ok(Some(plan.id.to_string()))
}

/// What a row says without writing it: an action is open, a session with a past day was held.
fn completed(kind: ImportKind, mut cells: FieldValues, today: NaiveDate) -> FieldValues {
    let implied = match kind {
        ImportKind::Actions => {
            let done = action::DONE_ON.of(&cells).is_some();
            let status = if done { ActionStatus::Done } else { ActionStatus::Open };
            vec![action::STATUS.holding(&status), action::FROM.holding(&ActionFrom::Other)]
        }
        ImportKind::Sessions => {
            let ahead = encounter::ON.of(&cells).is_some_and(|on| on > today);
            let state = if ahead { EncounterState::Planned } else { EncounterState::Held };
            vec![encounter::STATE.holding(&state)]
        }
        ImportKind::Indicators | ImportKind::Organisations => Vec::new(),
    };
    for (name, cell) in implied {
        cells.entry(name).or_insert(cell);
    }
    cells
}

/// Adds an organisation unless one of that code name is there already, or came before in the same file.
fn organisation(
    transaction: &Transaction<'_>,
    cells: &FieldValues,
    taken: &mut BTreeSet<String>,
) -> Result<bool> {
    let cell = |name: &str| cells.get(name).cloned().unwrap_or_default();
    let name = cell("code_name");
    if !taken.insert(fold::same(&name)) {
        return Ok(false);
    }
    transaction
        .prepare_cached(
            "INSERT INTO organisation (id, code_name, region, languages, strengths, wants)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute([
            RowId::new().to_string(),
            name,
            cell("region"),
            cell("languages"),
            cell("strengths"),
            cell("wants"),
        ])?;
    Ok(true)
}
