//! Verbs on rounds.

use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;

use super::{DOMAIN, DOMAINS, ROUND, SCORE};
use crate::error::{Error, Result};
use crate::form::edit::{insert, update};
use crate::form::{FieldValues, edit as rows};
use crate::operation::Op;

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
        update(transaction, &ROUND, id.as_str(), FieldValues::from([("held_on".to_owned(), today)]))?;
        for domain in DOMAINS {
            let score = RowId::new();
            let old = before.iter().find(|row| DOMAIN.of(&row.cells) == *domain);
            let mut cells: FieldValues = ["target", "target_by", "importance", "priority"]
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), old?.cells.get(name)?.clone())))
                .collect();
            cells.extend([DOMAIN.holding(domain)]);
            insert(transaction, &SCORE, &score, id.as_str())?;
            update(transaction, &SCORE, score.as_str(), cells)?;
        }
        Ok::<_, Error>(())
    })?;
    Ok(id)
}
