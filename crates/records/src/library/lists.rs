//! Verbs on reading lists.

use jirani_base::i18n::fold;
use jirani_base::ids::{MentorshipId, ReadingItemId, ReadingListId, ResourceId};
use jirani_base::text;
use jirani_vault::Vault;
use jirani_vault::storage::rows::{self, Change};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::edit;
use super::own::{ListPatch, ReadingItem, ReadingList};
use crate::error::{Error, Result};
use crate::mentorship;
use crate::operation::Op;

/// All reading lists, by title.
pub fn all(connection: &Connection) -> Result<Vec<ReadingList>> {
    let mut query = connection.prepare_cached("SELECT id FROM reading_list ORDER BY id")?;
    let ids: Vec<ReadingListId> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut lists: Vec<ReadingList> = ids.iter().map(|id| get(connection, id)).collect::<Result<_>>()?;
    lists.sort_by_cached_key(|list| fold::order(&list.title));
    Ok(lists)
}

/// One reading list with its items.
pub fn get(connection: &Connection, id: &ReadingListId) -> Result<ReadingList> {
    let mut list = connection
        .prepare_cached("SELECT id, title, mentorship, opening FROM reading_list WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(ReadingList {
                id: row.get(0)?,
                title: row.get(1)?,
                mentorship: row.get(2)?,
                opening: row.get(3)?,
                items: Vec::new(),
            })
        })
        .optional()?
        .ok_or_else(|| Error::NotFound { kind: "reading_list", id: id.to_string() })?;
    let mut query = connection.prepare_cached(
        "SELECT id, resource, why FROM reading_item WHERE reading_list = ?1 ORDER BY position, id",
    )?;
    list.items = query
        .query_map([id], |row| Ok(ReadingItem { id: row.get(0)?, resource: row.get(1)?, why: row.get(2)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(list)
}

/// Starts a reading list.
pub fn add(vault: &mut Vault, patch: &ListPatch) -> Result<ReadingListId> {
    let id = ReadingListId::new();
    let title = text::required_line("title", patch.title.as_deref().unwrap_or_default())?;
    let changes = changes(vault.reader(), patch)?;
    vault.transact(Op::ListAdd, |transaction| {
        transaction.execute("INSERT INTO reading_list (id, title) VALUES (?1, ?2)", params![id, title])?;
        rows::update(transaction, "reading_list", id.as_str(), changes)
    })?;
    Ok(id)
}

/// Changes some fields of a reading list.
pub fn edit(vault: &mut Vault, id: &ReadingListId, patch: &ListPatch) -> Result<()> {
    let changes = changes(vault.reader(), patch)?;
    Ok(vault.transact(Op::ListEdit, |transaction| {
        rows::update(transaction, "reading_list", id.as_str(), changes)
    })?)
}

/// Puts a reading list in the bin.
pub fn delete(vault: &mut Vault, id: &ReadingListId) -> Result<()> {
    Ok(vault
        .transact(Op::ListDelete, |transaction| rows::delete(transaction, "reading_list", id.as_str()))?)
}

/// Puts a resource at the end of a list; one that is on it already stays where it is.
pub fn put(vault: &mut Vault, list: &ReadingListId, resource: &ResourceId) -> Result<()> {
    edit::get(Some(vault.reader()), resource)?;
    get(vault.reader(), list)?;
    vault.transact(Op::ListPut, |transaction| {
        let position = rows::next_position(transaction, "reading_item", "reading_list", list.as_str())?;
        transaction.execute(
            "INSERT INTO reading_item (id, reading_list, position, resource) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (reading_list, resource) DO NOTHING",
            params![ReadingItemId::new(), list, position, resource],
        )?;
        Ok(())
    })
}

/// Says why an item is on its list.
pub fn explain(vault: &mut Vault, item: &ReadingItemId, why: &str) -> Result<()> {
    let why = text::text("why", why)?;
    Ok(vault.transact(Op::ListEdit, |transaction| {
        rows::update(transaction, "reading_item", item.as_str(), vec![("why", why.into())])
    })?)
}

/// Moves an item up (negative) or down.
pub fn shift(vault: &mut Vault, item: &ReadingItemId, by: i32) -> Result<()> {
    Ok(vault.transact(Op::ListEdit, |transaction| {
        rows::shift(transaction, "reading_item", "reading_list", item.as_str(), by)
    })?)
}

/// Takes an item off its list.
pub fn take(vault: &mut Vault, item: &ReadingItemId) -> Result<()> {
    Ok(vault
        .transact(Op::ListTake, |transaction| rows::delete(transaction, "reading_item", item.as_str()))?)
}

fn changes(connection: &Connection, patch: &ListPatch) -> Result<Vec<Change>> {
    let mut changes: Vec<Change> = Vec::new();
    if let Some(typed) = &patch.title {
        changes.push(("title", text::required_line("title", typed)?.into()));
    }
    if let Some(typed) = &patch.opening {
        changes.push(("opening", text::text("opening", typed)?.into()));
    }
    if let Some(id) = &patch.mentorship {
        let of =
            (!id.is_empty()).then(|| mentorship::edit::get(connection, &MentorshipId::from(id.as_str())));
        let of = of.transpose()?.map(|mentorship| mentorship.id.to_string());
        changes.push(("mentorship", Value::from(of)));
    }
    Ok(changes)
}
