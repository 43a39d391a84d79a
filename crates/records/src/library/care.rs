//! Where help is: contacts that people of this workspace fill in, for themselves and for the card they hand out.

use jirani_base::ids::ContactId;
use jirani_base::safety::{Field, Sensitivity};
use jirani_base::text;
use jirani_vault::Vault;
use jirani_vault::storage::rows::{self, Change};
use rusqlite::types::Value;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choices;
use crate::error::Result;
use crate::operation::Op;

/// How far each field of a contact may travel: what stands on the card is made to be handed out.
pub const CONTACT_FIELDS: [Field; 7] = [
    ("id", Sensitivity::Internal),
    ("position", Sensitivity::Public),
    ("kind", Sensitivity::Public),
    ("name", Sensitivity::Public),
    ("reach", Sensitivity::Public),
    ("hours", Sensitivity::Public),
    ("note", Sensitivity::Internal),
];

choices! {
    /// What a contact is good for.
    ContactKind {
        /// At once, when life is in danger.
        Emergency = "emergency",
        /// Somebody to talk to.
        Helpline = "helpline",
        /// Health care.
        Clinic = "clinic",
        /// Law.
        Lawyer = "lawyer",
        /// Money in an emergency.
        Fund = "fund",
        /// A safe place to stay.
        Shelter = "shelter",
        /// Anything else.
        Other = "other",
    }
}

/// One place or person to turn to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "CareContact")]
pub struct Contact {
    pub id: ContactId,
    /// What it is good for.
    pub kind: ContactKind,
    /// What it is called.
    pub name: String,
    /// How to reach it: a number, a place, a way in.
    pub reach: String,
    /// When.
    pub hours: String,
    /// What only we need to know; never on the card.
    pub note: String,
}

/// New values for some fields of a contact; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields, rename = "CareContactPatch")]
pub struct ContactPatch {
    /// New kind.
    pub kind: Option<ContactKind>,
    /// New name.
    pub name: Option<String>,
    /// New way to reach it.
    pub reach: Option<String>,
    /// New hours.
    pub hours: Option<String>,
    /// New note.
    pub note: Option<String>,
}

/// All contacts, in order.
pub fn all(connection: &Connection) -> Result<Vec<Contact>> {
    let mut query = connection.prepare_cached(
        "SELECT id, kind, name, reach, hours, note FROM care_contact ORDER BY position, id",
    )?;
    let contacts = query
        .query_map([], |row| {
            Ok(Contact {
                id: row.get(0)?,
                kind: row.get(1)?,
                name: row.get(2)?,
                reach: row.get(3)?,
                hours: row.get(4)?,
                note: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(contacts)
}

/// Adds a contact at the end.
pub fn add(vault: &mut Vault, patch: &ContactPatch) -> Result<ContactId> {
    let id = ContactId::new();
    let changes = changes(patch)?;
    vault.transact(Op::ContactAdd, |transaction| {
        transaction.execute(
            "INSERT INTO care_contact (id, position, kind)
             VALUES (?1, (SELECT coalesce(max(position) + 1, 0) FROM care_contact), ?2)",
            params![id, ContactKind::Other.key()],
        )?;
        rows::update(transaction, "care_contact", id.as_str(), changes)
    })?;
    Ok(id)
}

/// Changes some fields of a contact.
pub fn edit(vault: &mut Vault, id: &ContactId, patch: &ContactPatch) -> Result<()> {
    let changes = changes(patch)?;
    Ok(vault.transact(Op::ContactEdit, |transaction| {
        rows::update(transaction, "care_contact", id.as_str(), changes)
    })?)
}

/// Puts a contact in the bin.
pub fn delete(vault: &mut Vault, id: &ContactId) -> Result<()> {
    Ok(vault
        .transact(Op::ContactDelete, |transaction| rows::delete(transaction, "care_contact", id.as_str()))?)
}

fn changes(patch: &ContactPatch) -> Result<Vec<Change>> {
    let mut changes: Vec<Change> = Vec::new();
    if let Some(kind) = patch.kind {
        changes.push(("kind", Value::from(kind.key().to_owned())));
    }
    for (column, typed) in [("name", &patch.name), ("reach", &patch.reach), ("hours", &patch.hours)] {
        if let Some(typed) = typed {
            changes.push((column, text::line(column, typed)?.into()));
        }
    }
    if let Some(typed) = &patch.note {
        changes.push(("note", text::text("note", typed)?.into()));
    }
    Ok(changes)
}
