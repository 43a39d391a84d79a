//! Verbs on own entries, notes and files.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use jirani_base::error::Problem;
use jirani_base::i18n::fold;
use jirani_base::ids::{AttachmentId, NoteId, ResourceId};
use jirani_base::text;
use jirani_vault::Vault;
use jirani_vault::storage::rows::{self, Change};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::own::{Attachment, Note, NotePatch, ResourcePatch};
use super::{Collection, Languages, Length, Resource};
use crate::error::{Error, Result};
use crate::operation::Op;

/// The largest file that can be kept, in bytes: the journal holds each once more.
pub const LARGEST_FILE: usize = 4 << 20;

const COLUMNS: &str =
    "id, title, publisher, year, kinds, topics, audiences, languages, length, terms, address, about";

/// Every resource: own entries by title, then the published ones.
pub fn all(connection: Option<&Connection>) -> Result<Vec<Resource>> {
    let mut resources = connection.map_or_else(|| Ok(Vec::new()), own)?;
    resources.extend(Collection::published()?.resources.iter().cloned());
    Ok(resources)
}

/// One resource, own or published.
pub fn get(connection: Option<&Connection>, id: &ResourceId) -> Result<Resource> {
    if let Some(published) = Collection::published()?.resources.iter().find(|resource| resource.id == *id) {
        return Ok(published.clone());
    }
    let own = match connection {
        Some(connection) => connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM own_resource WHERE id = ?1"))?
            .query_row([id], read)
            .optional()?,
        None => None,
    };
    own.ok_or_else(|| Error::NotFound { kind: "own_resource", id: id.to_string() })
}

/// All own entries, by title.
pub fn own(connection: &Connection) -> Result<Vec<Resource>> {
    let mut query = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM own_resource ORDER BY id"))?;
    let mut resources = query.query_map([], read)?.collect::<rusqlite::Result<Vec<Resource>>>()?;
    resources.sort_by_cached_key(|resource| fold::order(&resource.title));
    Ok(resources)
}

/// Adds an own entry; only the title is needed.
pub fn add(vault: &mut Vault, patch: &ResourcePatch) -> Result<ResourceId> {
    let title = text::required_line("title", patch.title.as_deref().unwrap_or_default())?;
    let changes = changes(patch)?;
    vault.transact(Op::ResourceAdd, |transaction| insert(transaction, &title, changes))
}

/// Adds own entries as one operation; gives their number.
pub fn add_all(vault: &mut Vault, patches: &[(ResourcePatch, NotePatch)]) -> Result<usize> {
    vault.transact(Op::ResourceImport, |transaction| {
        for (patch, note) in patches {
            let title = text::required_line("title", patch.title.as_deref().unwrap_or_default())?;
            let id = insert(transaction, &title, changes(patch)?)?;
            put_note(transaction, &id, note)?;
        }
        Ok(patches.len())
    })
}

fn insert(transaction: &Transaction<'_>, title: &str, changes: Vec<Change>) -> Result<ResourceId> {
    let id = ResourceId::new();
    transaction.execute("INSERT INTO own_resource (id, title) VALUES (?1, ?2)", params![id, title])?;
    rows::update(transaction, "own_resource", id.as_str(), changes)?;
    Ok(id)
}

/// Changes some fields of an own entry.
pub fn edit(vault: &mut Vault, id: &ResourceId, patch: &ResourcePatch) -> Result<()> {
    let changes = changes(patch)?;
    Ok(vault.transact(Op::ResourceEdit, |transaction| {
        rows::update(transaction, "own_resource", id.as_str(), changes)
    })?)
}

/// Puts an own entry in the bin, with its note, its files and its places on reading lists.
pub fn delete(vault: &mut Vault, id: &ResourceId) -> Result<()> {
    Ok(vault.transact(Op::ResourceDelete, |transaction| {
        for table in ["reading_item", "resource_note", "attachment"] {
            transaction.execute(&format!("DELETE FROM {table} WHERE resource = ?1"), [id])?;
        }
        rows::delete(transaction, "own_resource", id.as_str())
    })?)
}

/// What was noted about a resource.
pub fn note(connection: &Connection, resource: &ResourceId) -> Result<Note> {
    let note = connection
        .prepare_cached("SELECT useful, note, tags FROM resource_note WHERE resource = ?1")?
        .query_row([resource], |row| Ok(Note { useful: row.get(0)?, note: row.get(1)?, tags: row.get(2)? }))
        .optional()?;
    Ok(note.unwrap_or_default())
}

/// The resources that were marked as useful.
pub fn useful(connection: &Connection) -> Result<BTreeSet<ResourceId>> {
    let mut query = connection.prepare_cached("SELECT resource FROM resource_note WHERE useful = 1")?;
    let ids = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// Notes something about a resource, own or published.
pub fn edit_note(vault: &mut Vault, resource: &ResourceId, patch: &NotePatch) -> Result<()> {
    get(Some(vault.reader()), resource)?;
    vault.transact(Op::ResourceNote, |transaction| put_note(transaction, resource, patch))
}

fn put_note(transaction: &Transaction<'_>, resource: &ResourceId, patch: &NotePatch) -> Result<()> {
    let mut changes: Vec<Change> = Vec::new();
    if let Some(useful) = patch.useful {
        changes.push(("useful", Value::from(i64::from(useful))));
    }
    if let Some(typed) = &patch.note {
        changes.push(("note", text::text("note", typed)?.into()));
    }
    if let Some(typed) = &patch.tags {
        changes.push(("tags", text::line("tags", typed)?.into()));
    }
    if changes.is_empty() {
        return Ok(());
    }
    let there: Option<NoteId> = transaction
        .prepare_cached("SELECT id FROM resource_note WHERE resource = ?1")?
        .query_row([resource], |row| row.get(0))
        .optional()?;
    let id = match there {
        Some(id) => id,
        None => {
            let id = NoteId::new();
            transaction
                .execute("INSERT INTO resource_note (id, resource) VALUES (?1, ?2)", params![id, resource])?;
            id
        }
    };
    Ok(rows::update(transaction, "resource_note", id.as_str(), changes)?)
}

/// Keeps a copy of a file with a resource, inside the encrypted database.
pub fn attach(vault: &mut Vault, resource: &ResourceId, name: &str, content: &[u8]) -> Result<()> {
    get(Some(vault.reader()), resource)?;
    let name = text::required_line("file_name", name)?;
    if content.len() > LARGEST_FILE {
        let (most, found) = (LARGEST_FILE >> 10, content.len() >> 10);
        return Err(Error::invalid("file", Problem::TooLarge { most, found }));
    }
    let encoded = BASE64.encode(content);
    vault.transact(Op::AttachmentAdd, |transaction| {
        transaction.execute(
            "INSERT INTO attachment (id, resource, name, size, content) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![AttachmentId::new(), resource, name, content.len() as i64, encoded],
        )?;
        Ok(())
    })
}

/// The files kept with a resource.
pub fn attachments(connection: &Connection, resource: &ResourceId) -> Result<Vec<Attachment>> {
    let mut query =
        connection.prepare_cached("SELECT id, name, size FROM attachment WHERE resource = ?1 ORDER BY id")?;
    let mut files = query
        .query_map([resource], |row| {
            Ok(Attachment { id: row.get(0)?, name: row.get(1)?, size: row.get(2)? })
        })?
        .collect::<rusqlite::Result<Vec<Attachment>>>()?;
    files.sort_by_cached_key(|file| fold::order(&file.name));
    Ok(files)
}

/// The content of a kept file, in base64, with its name.
pub fn content(connection: &Connection, id: &AttachmentId) -> Result<(String, String)> {
    connection
        .prepare_cached("SELECT name, content FROM attachment WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::NotFound { kind: "attachment", id: id.to_string() })
}

/// Puts a kept file in the bin.
pub fn detach(vault: &mut Vault, id: &AttachmentId) -> Result<()> {
    Ok(vault
        .transact(Op::AttachmentDelete, |transaction| rows::delete(transaction, "attachment", id.as_str()))?)
}

fn changes(patch: &ResourcePatch) -> Result<Vec<Change>> {
    let mut changes: Vec<Change> = Vec::new();
    if let Some(typed) = &patch.title {
        changes.push(("title", text::required_line("title", typed)?.into()));
    }
    for (column, typed) in
        [("publisher", &patch.publisher), ("year", &patch.year), ("address", &patch.address)]
    {
        if let Some(typed) = typed {
            changes.push((column, text::line(column, typed)?.into()));
        }
    }
    if let Some(typed) = &patch.about {
        changes.push(("about", text::text("about", typed)?.into()));
    }
    let lists = [
        ("kinds", list(&patch.kinds)?),
        ("topics", list(&patch.topics)?),
        ("audiences", list(&patch.audiences)?),
        ("languages", list(&patch.languages)?),
    ];
    changes.extend(lists.into_iter().filter_map(|(column, list)| Some((column, list?.into()))));
    if let Some(length) = patch.length {
        changes.push(("length", Value::from(length.key().to_owned())));
    }
    if let Some(terms) = patch.terms {
        changes.push(("terms", Value::from(terms.key().to_owned())));
    }
    Ok(changes)
}

fn list<T: Serialize>(values: &Option<T>) -> Result<Option<String>> {
    Ok(values.as_ref().map(serde_json::to_string).transpose()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Resource> {
    fn list<T: DeserializeOwned>(row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<T>> {
        let broken = |fault: serde_json::Error| {
            rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(fault))
        };
        serde_json::from_str(&row.get::<_, String>(at)?).map_err(broken)
    }
    let address: String = row.get(10)?;
    Ok(Resource {
        id: row.get(0)?,
        title: row.get(1)?,
        publisher: row.get(2)?,
        year: row.get(3)?,
        kinds: list(row, 4)?,
        topics: list(row, 5)?,
        audiences: list(row, 6)?,
        languages: Languages { named: list(row, 7)?, more: false, about: None },
        length: Length { class: row.get(8)?, ..Length::default() },
        terms: row.get(9)?,
        address: Some(address).filter(|address| !address.is_empty()),
        address_uncertain: false,
        checked: None,
        sources: Vec::new(),
        own_about: Some(row.get(11)?),
    })
}
