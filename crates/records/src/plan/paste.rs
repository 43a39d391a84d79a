//! Activities out of a spreadsheet: a block of cells becomes activities, in one step that can be undone.

use jirani_base::error::Problem;
use jirani_base::i18n::{Language, Translations};
use jirani_base::ids::{ActivityId, MentorshipId, ObjectiveId};
use jirani_recommender::catalogue::Phase;
use jirani_vault::Vault;
use jirani_vault::storage::rows;

use super::edit::{NewActivity, activity_changes, insert_activity};
use super::{ActivityPatch, read};
use crate::error::{Error, Result};
use crate::form::edit::MOST_PASTED;
use crate::operation::Op;

/// The cells of an activity, in the order of the table.
pub const CELLS: [&str; 8] =
    ["phase", "what", "lead", "participants", "place", "starts_on", "ends_on", "resources"];

/// Puts a block of cells into activities from one on, and adds activities where there are more rows.
pub fn paste(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    from: (&ActivityId, &str),
    block: &[Vec<String>],
) -> Result<()> {
    let (first, column) = from;
    if block.len() > MOST_PASTED {
        return Err(Error::NotAllowed("paste-too-long"));
    }
    let cells: Vec<&str> = CELLS.into_iter().skip_while(|cell| *cell != column).collect();
    if cells.is_empty() {
        let detail = "no such field".to_owned();
        return Err(Error::BadRequest { name: "activity".to_owned(), detail });
    }
    let missing = || Error::NotFound { kind: "activity", id: first.to_string() };
    let plan = read::of_mentorship(vault.reader(), mentorship)?.ok_or_else(missing)?;
    let (objective, start) = plan
        .objectives
        .iter()
        .find_map(|objective| {
            let at = objective.activities.iter().position(|activity| activity.id == *first)?;
            Some((objective, at))
        })
        .ok_or_else(missing)?;
    let mut rows = Vec::with_capacity(block.len());
    for (at, line) in block.iter().enumerate() {
        let old = objective.activities.get(start + at);
        let patch = patch(&cells, line)?;
        let dates = old.map_or_else(Default::default, |old| [old.starts_on.clone(), old.ends_on.clone()]);
        rows.push((old.map(|old| old.id.clone()), patch.phase, activity_changes(&patch, dates)?));
    }
    let last = objective.activities.last().map_or(Phase::Prepare, |last| last.phase);
    add(vault, &objective.id, last, rows)
}

type Row = (Option<ActivityId>, Option<Phase>, Vec<rows::Change>);

fn add(vault: &mut Vault, objective: &ObjectiveId, last: Phase, pasted: Vec<Row>) -> Result<()> {
    vault.transact(Op::ActivityPaste, |transaction| {
        for (id, phase, changes) in pasted {
            let id = match id {
                Some(id) => id,
                None => {
                    let phase = phase.unwrap_or(last);
                    insert_activity(transaction, objective, &NewActivity { phase, ..NewActivity::default() })?
                }
            };
            rows::update(transaction, "activity", id.as_str(), changes)?;
        }
        Ok(())
    })
}

/// A line of cells as changes; a phase that is left empty stays as it is.
fn patch(cells: &[&str], line: &[String]) -> Result<ActivityPatch> {
    let mut patch = ActivityPatch::default();
    for (cell, typed) in cells.iter().zip(line) {
        let typed = typed.clone();
        match *cell {
            "phase" if typed.trim().is_empty() => {}
            "phase" => patch.phase = Some(phase(&typed)?),
            "what" => patch.what = Some(typed),
            "lead" => patch.lead = Some(typed),
            "participants" => patch.participants = Some(typed),
            "place" => patch.place = Some(typed),
            "starts_on" => patch.starts_on = Some(typed),
            "ends_on" => patch.ends_on = Some(typed),
            _ => patch.resources = Some(typed),
        }
    }
    Ok(patch)
}

/// A phase by its key or by its name in any language: a table may have come from somebody else's screen.
fn phase(typed: &str) -> Result<Phase> {
    let typed = typed.trim().to_lowercase();
    #[expect(
        clippy::disallowed_methods,
        reason = "a table from elsewhere does not know this workspace's words"
    )]
    let is = |phase: &Phase| {
        let named =
            |language| Translations::of(language).text(&format!("phase-{phase}")).to_lowercase() == typed;
        phase.as_str() == typed || Language::ALL.into_iter().any(named)
    };
    Phase::ALL.iter().copied().find(is).ok_or_else(|| {
        let problem = Problem::NotAChoice { found: typed.chars().take(40).collect() };
        Error::invalid("phase", problem)
    })
}
