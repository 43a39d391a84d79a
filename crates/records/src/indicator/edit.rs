//! Verbs on indicators beyond those of every form.

use jirani_base::i18n::Translations;
use jirani_base::ids::{MentorshipId, RowId};
use jirani_vault::Vault;

use super::CODES;
use crate::error::{Error, Result};
use crate::form::{FieldValues, edit};
use crate::plan::{self, INDICATOR};
use crate::process::Knowledge;

/// Adds an entry of the library to the plan, with its unit, how often it is read and where its values come from.
pub fn add_from_library(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    code: &str,
    words: &Translations,
) -> Result<RowId> {
    let plan = plan::edit::of_mentorship(vault.reader(), mentorship)?.ok_or(Error::NotAllowed("no-plan"))?;
    let known = CODES.iter().find(|known| **known == code);
    let code = known.ok_or_else(|| Error::NotFound { kind: "indicator", id: code.to_owned() })?;
    let kind = Knowledge::published()?.indicators.iter().find(|entry| entry.code == **code);
    let cells: FieldValues = [
        ("indicator_code", (*code).to_owned()),
        ("indicator", words.text(&format!("indicator-{code}"))),
        ("indicator_kind", kind.map(|entry| entry.kind.clone()).unwrap_or_default()),
        ("indicator_unit", words.text(&format!("indicator-{code}-unit"))),
        ("frequency", words.text(&format!("indicator-{code}-when"))),
        ("source", words.text(&format!("indicator-{code}-source"))),
    ]
    .into_iter()
    .map(|(name, cell)| (name.to_owned(), cell))
    .collect();
    edit::add(vault, const { &INDICATOR }, plan.id.as_str(), &cells, words)
}
