//! Verbs on rounds.

use rusqlite::params;

use super::{DOMAINS, MOST_PRIORITIES, ROUND, SCORE};
use crate::error::{Error, Result};
use crate::form::edit::{insert, update};
use crate::form::rule::Change;
use crate::form::{Cells, edit as rows};
use crate::ids::{MentorshipId, RowId};
use crate::vault::{Op, Vault};

/// Begins a round with all domains. Targets and priorities of the round before go on; levels do not, so that
/// they are discussed anew.
pub fn begin(vault: &mut Vault, mentorship: &MentorshipId) -> Result<RowId> {
    let before = rows::rows(vault, &ROUND, mentorship.as_str())?.pop();
    let before = before.map(|round| rows::rows(vault, &SCORE, round.id.as_str())).transpose()?;
    let before = before.unwrap_or_default();
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let id = RowId::new();
    vault.transact(Op::Form(ROUND.ops[0]), |transaction| {
        insert(transaction, &ROUND, &id, mentorship.as_str())?;
        update(transaction, &ROUND, id.as_str(), Cells::from([("held_on".to_owned(), today)]))?;
        for domain in DOMAINS {
            let score = RowId::new();
            let old = before.iter().find(|row| row.cells.get("domain").is_some_and(|of| of == domain));
            let mut cells: Cells = ["target", "target_by", "importance", "priority"]
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), old?.cells.get(name)?.clone())))
                .collect();
            cells.insert("domain".to_owned(), (*domain).to_owned());
            insert(transaction, &SCORE, &score, id.as_str())?;
            update(transaction, &SCORE, score.as_str(), cells)?;
        }
        Ok(())
    })?;
    Ok(id)
}

/// At most three domains of a round are a priority, and the domain of a row stays.
pub(super) fn keep(change: &Change<'_>) -> Result<()> {
    let (was, becomes) = (change.was("domain"), change.becomes("domain"));
    if !was.is_empty() && was != becomes {
        return Err(Error::NotAllowed("domain-stays"));
    }
    let chosen = !change.becomes("priority").is_empty() && change.was("priority").is_empty();
    let Some(connection) = change.connection.filter(|_| chosen) else { return Ok(()) };
    let others: i64 = connection
        .prepare_cached("SELECT count(*) FROM score WHERE round = ?1 AND priority = 'yes' AND id <> ?2")?
        .query_row(params![change.parent, change.id.unwrap_or_default()], |row| row.get(0))?;
    match usize::try_from(others) {
        Ok(others) if others < MOST_PRIORITIES => Ok(()),
        _ => Err(Error::NotAllowed("priorities")),
    }
}
