//! The log of prints: what left, for whom, and what became of it.

use std::collections::BTreeSet;

use jirani_base::i18n::Translations;
use jirani_base::ids::{PrintId, RowId, SubjectId};
use jirani_base::safety::{Audience, Field, Sensitivity};
use jirani_records::operation::Op;
use jirani_records::session::{Nothing, Session};
use jirani_vault::Vault;
use jirani_vault::storage::rows;
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Kind;
use super::file::Format;
use super::list::subjects;
use crate::error::Result;

/// How far each field may travel.
pub const FIELDS: [Field; 10] = [
    ("id", Sensitivity::Internal),
    ("at", Sensitivity::Internal),
    ("kind", Sensitivity::Internal),
    ("subject", Sensitivity::Internal),
    ("about", Sensitivity::Internal),
    ("audience", Sensitivity::Internal),
    ("format", Sensitivity::Internal),
    ("copies", Sensitivity::Internal),
    ("destroy_after", Sensitivity::Internal),
    ("destroyed_on", Sensitivity::Internal),
];

const COLUMNS: &str = "id, at, kind, subject, about, audience, format, copies, destroy_after, destroyed_on";

/// One document that left as a file or on paper.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Print {
    pub id: PrintId,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// Which document, by its key.
    pub kind: String,
    /// What it was about; none for a blank form.
    pub subject: Option<SubjectId>,
    /// The subject's name on that day.
    pub about: String,
    /// For whom, by its key.
    pub audience: String,
    /// In which format, by its key.
    pub format: String,
    /// How many copies.
    pub copies: u32,
    /// The day after which it is to be destroyed, `YYYY-MM-DD`.
    pub destroy_after: Option<String>,
    /// The day on which it was, `YYYY-MM-DD`.
    pub destroyed_on: Option<String>,
    /// Whether that day has passed while it was not.
    pub overdue: bool,
}

/// What becomes of a print.
#[derive(Deserialize, TS)]
pub struct PrintEdit {
    pub id: PrintId,
    /// Whether all its copies are destroyed.
    pub destroyed: bool,
}

pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<Print>> {
    all(session.vault()?)
}

pub fn change(session: &mut Session, request: PrintEdit) -> Result<Vec<Print>> {
    let vault = session.vault_mut()?;
    let today = request.destroyed.then(|| vault.clock().today().to_string());
    vault.transact(Op::PrintEdit, |transaction| {
        rows::update(transaction, "print", request.id.as_str(), vec![("destroyed_on", today.into())])
    })?;
    all(session.vault()?)
}

/// A document that is export.
pub struct ExportRecord {
    /// Which document.
    pub kind: Kind,
    /// What it is about; none for a blank form.
    pub subject: Option<SubjectId>,
    /// For whom.
    pub audience: Audience,
    /// In which format.
    pub format: Format,
    /// How many copies; none asked for is one.
    pub copies: u32,
    /// The day after which it is to be destroyed, `YYYY-MM-DD`.
    pub destroy_after: Option<String>,
}

/// Keeps that a document left, and with each consent that it used, where that was. Undo passes over it: paper does
/// not come back. Where the workspace takes no writes, nothing is kept, and the pages say so.
pub fn keep(
    vault: &mut Vault,
    leaving: ExportRecord,
    consents: &BTreeSet<String>,
    words: &Translations,
) -> Result<()> {
    if vault.is_read_only() {
        return Ok(());
    }
    let ExportRecord { kind, subject, audience, format, copies, destroy_after } = leaving;
    let about = match &subject {
        Some(id) => subjects(vault, words)?.into_iter().find(|one| one.id == *id).map(|one| one.name),
        None => Some(words.text("document-blank")),
    };
    let seen_by = words.text(&format!("audience-{}", audience.key()));
    let used_in = format!("{} ({seen_by})", words.text(&format!("document-{}", kind.key())));
    let at = vault.clock().now().to_rfc3339();
    let today = vault.clock().today().to_string();
    vault.transact_without_undo(Op::PrintAdd, |transaction| {
        for consent in consents {
            transaction.execute(
                "INSERT INTO consent_use (id, consent, position, used_in, used_on)
                 SELECT ?1, ?2, coalesce(max(position), -1) + 1, ?3, ?4 FROM consent_use WHERE consent = ?2
                 HAVING count(*) FILTER (WHERE used_in = ?3 AND used_on = ?4) = 0",
                params![RowId::new(), consent, used_in, today],
            )?;
        }
        transaction.execute(
            &format!("INSERT INTO print ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
            params![
                PrintId::new(),
                at,
                kind.key(),
                subject,
                about.unwrap_or_default(),
                audience.key(),
                format.key(),
                copies.max(1),
                destroy_after,
                None::<String>
            ],
        )?;
        Ok(())
    })
}

/// All prints, newest first.
pub fn all(vault: &Vault) -> Result<Vec<Print>> {
    let connection: &Connection = vault.reader();
    let today = vault.clock().today().to_string();
    let mut query =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM print ORDER BY at DESC, id DESC"))?;
    let mut prints = query.query_map([], read)?.collect::<rusqlite::Result<Vec<Print>>>()?;
    for print in &mut prints {
        print.overdue =
            print.destroyed_on.is_none() && print.destroy_after.as_ref().is_some_and(|day| *day < today);
    }
    Ok(prints)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Print> {
    Ok(Print {
        id: row.get(0)?,
        at: row.get(1)?,
        kind: row.get(2)?,
        subject: row.get(3)?,
        about: row.get(4)?,
        audience: row.get(5)?,
        format: row.get(6)?,
        copies: row.get(7)?,
        destroy_after: row.get(8)?,
        destroyed_on: row.get(9)?,
        overdue: false,
    })
}
