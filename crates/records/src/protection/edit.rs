//! Verbs on safety plans.

use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, params};

use super::{SAFETY_PLAN, Side, Signoff, THREAT, lacking};
use crate::error::{Error, Result};
use crate::form::{FieldValues, edit as rows};
use crate::operation::Op;

/// What the safety plan still lacks; the sealed store must be open.
pub fn lacks(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<&'static str>> {
    let frame = rows::sheet(vault, &SAFETY_PLAN, mentorship.as_str())?.map(|row| row.cells);
    let threats: Vec<FieldValues> =
        rows::rows(vault, &THREAT, mentorship.as_str())?.into_iter().map(|row| row.cells).collect();
    Ok(lacking(&frame.unwrap_or_default(), &threats))
}

/// One side signs off the safety plan as it stands; any later change of it takes both sign-offs back.
pub fn sign(vault: &mut Vault, mentorship: &MentorshipId, side: Side, role: &str) -> Result<()> {
    let role = text::required_line("signed_role", role)?;
    if !vault.sealed_is_open() {
        return Err(Error::NotAllowed("sealed-locked"));
    }
    if !lacks(vault, mentorship)?.is_empty() {
        return Err(Error::NotAllowed("safety-incomplete"));
    }
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact(Op::SafetySign, |transaction| {
        transaction.execute(
            "INSERT INTO safety_signoff (id, mentorship, side, signed_role, signed_on) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (mentorship, side) DO UPDATE SET signed_role = excluded.signed_role,
                 signed_on = excluded.signed_on",
            params![RowId::new(), mentorship, side.key(), role, today],
        )?;
        Ok(())
    })
}

/// Who has signed the safety plan off as it stands.
pub fn signoffs(connection: &Connection, mentorship: &MentorshipId) -> Result<Vec<Signoff>> {
    let mut query = connection.prepare_cached(
        "SELECT side, signed_role, signed_on FROM safety_signoff WHERE mentorship = ?1 ORDER BY side",
    )?;
    let signed = query
        .query_map([mentorship], |row| {
            Ok(Signoff { side: row.get(0)?, signed_role: row.get(1)?, signed_on: row.get(2)? })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(signed)
}
