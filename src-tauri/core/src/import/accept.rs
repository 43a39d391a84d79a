//! Writing the rows: all of them as one operation, or none.

use rusqlite::{Transaction, params_from_iter};

use super::{Checked, ImportKind};
use crate::error::{Error, Result};
use crate::form::{Cells, Form};
use crate::ids::{MentorshipId, RowId};
use crate::mentorship;
use crate::organisation;
use crate::plan::{self, MOST_INDICATORS};
use crate::storage::rows;
use crate::vault::{Op, Vault};

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
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let taken: Vec<String> = match kind {
        ImportKind::Organisations => organisation::edit::all(vault.reader())?
            .into_iter()
            .map(|one| one.code_name.to_lowercase())
            .collect(),
        ImportKind::Actions | ImportKind::Sessions | ImportKind::Indicators => Vec::new(),
    };
    vault.transact(Op::ImportAccept, |transaction| {
        let mut added = 0;
        let mut position = match (kind.form(), &parent) {
            (Some(form), Some(parent)) => rows::next_position(transaction, form.table, form.parent, parent)?,
            _ => 0,
        };
        for (at, cells) in checked.rows.into_iter().enumerate() {
            if at % 500 == 0 && !tell(at, total) {
                return Err(Error::Stopped);
            }
            match (kind.form(), &parent) {
                (Some(form), Some(parent)) => {
                    insert(transaction, form, parent, position, completed(kind, cells, &today))?;
                    position += 1;
                    added += 1;
                }
                _ => added += usize::from(organisation(transaction, &cells, &taken)?),
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
fn completed(kind: ImportKind, mut cells: Cells, today: &str) -> Cells {
    let mut set = |name: &str, value: &str| {
        cells.entry(name.to_owned()).or_insert_with(|| value.to_owned());
    };
    match kind {
        ImportKind::Actions => {
            set("action_status", "open");
            set("action_from", "other");
        }
        ImportKind::Sessions => {
            let on = cells.get("encounter_on").cloned().unwrap_or_default();
            let state = if on.as_str() <= today { "held" } else { "planned" };
            cells.entry("encounter_state".to_owned()).or_insert_with(|| state.to_owned());
        }
        ImportKind::Indicators | ImportKind::Organisations => {}
    }
    cells
}

fn insert(
    transaction: &Transaction<'_>,
    form: &Form,
    parent: &str,
    position: i64,
    cells: Cells,
) -> Result<()> {
    let names: Vec<&str> = form.fields().map(|field| field.name).collect();
    let marks: Vec<String> = (4..4 + names.len()).map(|at| format!("?{at}")).collect();
    let mut statement = transaction.prepare_cached(&format!(
        "INSERT INTO {} (id, {}, position, {}) VALUES (?1, ?2, ?3, {})",
        form.table,
        form.parent,
        names.join(", "),
        marks.join(", ")
    ))?;
    let own = [RowId::new().to_string(), parent.to_owned(), position.to_string()];
    let cells = names.iter().map(|name| cells.get(*name).cloned().unwrap_or_default());
    statement.execute(params_from_iter(own.into_iter().chain(cells)))?;
    Ok(())
}

/// Adds an organisation unless one of that code name is there already.
fn organisation(transaction: &Transaction<'_>, cells: &Cells, taken: &[String]) -> Result<bool> {
    let cell = |name: &str| cells.get(name).cloned().unwrap_or_default();
    let name = cell("code_name");
    let twice =
        transaction.prepare_cached("SELECT 1 FROM organisation WHERE code_name = ?1")?.exists([&name])?;
    if twice || taken.contains(&name.to_lowercase()) {
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
