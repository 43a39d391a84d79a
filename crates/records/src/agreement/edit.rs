//! Drafting an agreement.

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;

use super::AGREEMENT;
use crate::error::{Error, Result};
use crate::expectation::EXPECTATION;
use crate::form::{self, FieldValues};
use crate::operation::Op;
use crate::{decision, mentorship};

/// From which expectation each field of the agreement is drafted.
const FROM: [(&str, &str); 6] = [
    ("agreed_purpose", "common_purpose"),
    ("agreed_mentor_offers", "mentor_offers"),
    ("agreed_mentor_wants", "mentor_wants"),
    ("agreed_mentee_offers", "mentee_offers"),
    ("agreed_mentee_wants", "mentee_wants"),
    ("agreed_language", "shared_language"),
];

/// Fields whose draft is a text of ours, to be changed by both sides.
const STANDARD: [&str; 8] = [
    "principles",
    "receipts",
    "confidentiality",
    "data_kept",
    "ownership",
    "conduct",
    "disagreement",
    "ending_early",
];

/// Drafts the agreement from what is known: expectations, dates, the approach, and standard clauses. There must
/// be none yet.
pub fn draft(vault: &mut Vault, mentorship: &MentorshipId, words: &Translations) -> Result<()> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    if form::edit::sheet(vault, &AGREEMENT, mentorship.as_str())?.is_some() {
        return Err(Error::NotAllowed("agreement-exists"));
    }
    let expected = form::edit::sheet(vault, &EXPECTATION, mentorship.as_str())?;
    let expected = expected.map(|row| row.cells).unwrap_or_default();
    let mut cells: FieldValues = FROM
        .into_iter()
        .filter_map(|(to, from)| Some((to.to_owned(), expected.get(from)?.clone())))
        .collect();
    for name in STANDARD {
        cells.insert(name.to_owned(), words.text(&format!("agreement-draft-{name}")));
    }
    cells.insert("agreed_from".to_owned(), facts.starts_on.unwrap_or_default());
    cells.insert("agreed_until".to_owned(), facts.ends_on.unwrap_or_default());
    if let Some(decision) = decision::edit::latest(vault.reader(), mentorship)? {
        let name = words.text(&format!("approach-{}-name", decision.chosen));
        cells.insert("agreed_ways".to_owned(), name);
    }
    cells.insert("images_rule".to_owned(), "none".to_owned());
    let id = RowId::new();
    vault.transact(Op::Form(AGREEMENT.ops[0]), |transaction| {
        form::edit::insert(transaction, &AGREEMENT, &id, mentorship.as_str())?;
        form::edit::update(transaction, &AGREEMENT, id.as_str(), cells)
    })
}
