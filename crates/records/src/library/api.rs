//! Requests about the library.

use std::path::PathBuf;

use jirani_base::ids::{AttachmentId, ContactId, ReadingItemId, ReadingListId, ResourceId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::care::{self, Contact, ContactPatch};
use super::find::{FacetView, Query, find};
use super::own::{Attachment, ListPatch, Note, NotePatch, ReadingList, ResourcePatch};
use super::{AudienceKind, Collection, Kind, Languages, Length, Resource, Terms, Topic, edit, lists, sheet};
use crate::error::{Error, Result};
use crate::session::{Nothing, Session};

/// A resource as a line of the finder.
#[derive(Serialize, TS)]
pub struct ResourceLine {
    pub id: ResourceId,
    pub title: String,
    /// Who published it, and when.
    pub publisher: String,
    /// The year, as published.
    pub year: String,
    /// What it is for.
    pub about: String,
    /// What kind of thing it is.
    pub kinds: Vec<Kind>,
    /// On which terms it may be used.
    pub terms: Terms,
    /// Whether its page was read and checked.
    pub verified: bool,
    /// Whether what to do now comes before it.
    pub urgent: bool,
    /// Whether a person of this workspace added it.
    pub own: bool,
    /// Whether it was marked as useful.
    pub useful: bool,
}

/// What the finder found.
#[derive(Serialize, TS)]
pub struct LibraryFound {
    pub resources: Vec<ResourceLine>,
    /// How many there are without any choice.
    pub all: u32,
    /// The facets with their counts.
    pub facets: Vec<FacetView>,
}

/// A resource with everything that is known of it.
#[derive(Serialize, TS)]
pub struct ResourceView {
    pub line: ResourceLine,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// For whom.
    pub audiences: Vec<AudienceKind>,
    /// How long it takes.
    pub length: Length,
    /// In which languages.
    pub languages: Languages,
    /// Where it is.
    pub address: Option<String>,
    /// Whether the application may have it opened in a browser, and not only copied.
    pub opens: bool,
    /// Whether the address may be out of date.
    pub address_uncertain: bool,
    /// The month in which it was checked, `YYYY-MM`.
    pub checked: Option<String>,
    /// Where what is said here comes from.
    pub sources: Vec<String>,
    /// What was noted about it.
    pub note: Note,
    /// The files kept with it.
    pub files: Vec<Attachment>,
}

/// A word of the glossary.
#[derive(Serialize, TS)]
pub struct TermView {
    pub id: String,
    /// The word.
    pub term: String,
    /// The word as it stands in sentences.
    pub forms: Vec<String>,
    /// What it means here.
    pub meaning: String,
    /// Whether it is one of the terms of mental health and psychosocial support.
    pub wellbeing: bool,
}

macro_rules! requests {
    ($( $(#[$doc:meta])* $name:ident as $known:literal { $($field:ident: $type:ty),+ } )+) => {$(
        $(#[$doc])*
        #[derive(Deserialize, TS)]
        #[ts(rename = $known)]
        pub struct $name {
            $(
                /// Part of the request.
                pub $field: $type,
            )+
        }
    )+};
}

requests! {
    /// Names one resource.
    ResourceRef as "ResourceRef" { id: ResourceId }
    /// New values for an own entry.
    ResourceEdit as "ResourceEdit" { id: ResourceId, patch: ResourcePatch }
    /// New values for the note on a resource.
    NoteEdit as "ResourceNoteEdit" { id: ResourceId, patch: NotePatch }
    /// A file to keep with a resource.
    AttachmentAdd as "AttachmentAdd" { resource: ResourceId, path: String }
    /// Names one kept file.
    AttachmentRef as "AttachmentRef" { id: AttachmentId }
    /// A kept file to write out, in clear, where the person says.
    AttachmentSave as "AttachmentSave" { id: AttachmentId, path: String }
    /// Names one reading list.
    ListRef as "ReadingListRef" { id: ReadingListId }
    /// New values for a reading list.
    ListEdit as "ReadingListEdit" { id: ReadingListId, patch: ListPatch }
    /// A resource to put on a list.
    ListPut as "ReadingListPut" { list: ReadingListId, resource: ResourceId }
    /// Why an item is on its list.
    ItemEdit as "ReadingItemEdit" { id: ReadingItemId, why: String }
    /// An item to move: up (negative) or down.
    ItemMove as "ReadingItemMove" { id: ReadingItemId, by: i32 }
    /// Names one item of a reading list.
    ItemRef as "ReadingItemRef" { id: ReadingItemId }
    /// A file to write or to read.
    TableFile as "LibraryTableFile" { path: String }
    /// New values for a contact.
    ContactEdit as "CareContactEdit" { id: ContactId, patch: ContactPatch }
    /// Names one contact.
    ContactRef as "CareContactRef" { id: ContactId }
}

pub fn search(session: &mut Session, query: Query) -> Result<LibraryFound> {
    let connection = session.vault().ok().map(|vault| vault.reader());
    let resources = edit::all(connection)?;
    let useful = connection.map_or_else(|| Ok(Default::default()), edit::useful)?;
    let found = find(&resources, &query, |resource| resource.about(&session.words));
    Ok(LibraryFound {
        resources: found
            .resources
            .into_iter()
            .map(|resource| line(resource, useful.contains(&resource.id), session))
            .collect(),
        all: u32::try_from(resources.len()).unwrap_or(u32::MAX),
        facets: found.facets,
    })
}

pub fn get(session: &mut Session, request: ResourceRef) -> Result<ResourceView> {
    view(session, &request.id)
}

pub fn add(session: &mut Session, patch: ResourcePatch) -> Result<ResourceView> {
    let id = edit::add(session.vault_mut()?, &patch)?;
    view(session, &id)
}

pub fn change(session: &mut Session, request: ResourceEdit) -> Result<ResourceView> {
    edit::edit(session.vault_mut()?, &request.id, &request.patch)?;
    view(session, &request.id)
}

pub fn delete(session: &mut Session, request: ResourceRef) -> Result<Nothing> {
    edit::delete(session.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

pub fn note(session: &mut Session, request: NoteEdit) -> Result<ResourceView> {
    edit::edit_note(session.vault_mut()?, &request.id, &request.patch)?;
    view(session, &request.id)
}

pub fn attach(session: &mut Session, request: AttachmentAdd) -> Result<ResourceView> {
    let path = PathBuf::from(&request.path);
    let found = std::fs::metadata(&path).map_err(|e| Error::from_io(&path, e))?.len();
    // A file that is far too large is refused before it is read.
    let content = if found > edit::LARGEST_FILE as u64 {
        vec![0; edit::LARGEST_FILE + 1]
    } else {
        std::fs::read(&path).map_err(|e| Error::from_io(&path, e))?
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    edit::attach(session.vault_mut()?, &request.resource, &name, &content)?;
    view(session, &request.resource)
}

pub fn save_attachment(session: &mut Session, request: AttachmentSave) -> Result<crate::session::Saved> {
    use base64::Engine;
    let (_, content) = edit::content(session.vault()?.reader(), &request.id)?;
    let bytes = base64::engine::general_purpose::STANDARD.decode(content).map_err(Error::internal)?;
    session.save_file(Some(request.path), ("", ""), &bytes)
}

pub fn detach(session: &mut Session, request: AttachmentRef) -> Result<Nothing> {
    edit::detach(session.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

pub fn glossary(session: &mut Session, _: Nothing) -> Result<Vec<TermView>> {
    let glossary = &Collection::published()?.glossary;
    let mut terms: Vec<TermView> = glossary
        .all()
        .map(|id| {
            let text = |part: &str| session.words.text(&format!("term-{id}{part}"));
            TermView {
                id: id.to_owned(),
                term: text(""),
                forms: text("-forms").split(',').map(|form| form.trim().to_owned()).collect(),
                meaning: text("-meaning"),
                wellbeing: glossary.wellbeing.iter().any(|known| known == id),
            }
        })
        .collect();
    terms.sort_by_key(|term| jirani_base::i18n::fold::order(&term.term));
    Ok(terms)
}

pub fn reading_lists(session: &mut Session, _: Nothing) -> Result<Vec<ReadingList>> {
    lists::all(session.vault()?.reader())
}

pub fn reading_list(session: &mut Session, request: ListRef) -> Result<ReadingList> {
    lists::get(session.vault()?.reader(), &request.id)
}

pub fn add_list(session: &mut Session, patch: ListPatch) -> Result<ReadingList> {
    let id = lists::add(session.vault_mut()?, &patch)?;
    lists::get(session.vault()?.reader(), &id)
}

pub fn change_list(session: &mut Session, request: ListEdit) -> Result<ReadingList> {
    lists::edit(session.vault_mut()?, &request.id, &request.patch)?;
    lists::get(session.vault()?.reader(), &request.id)
}

pub fn delete_list(session: &mut Session, request: ListRef) -> Result<Nothing> {
    lists::delete(session.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

pub fn put(session: &mut Session, request: ListPut) -> Result<ReadingList> {
    lists::put(session.vault_mut()?, &request.list, &request.resource)?;
    lists::get(session.vault()?.reader(), &request.list)
}

pub fn explain(session: &mut Session, request: ItemEdit) -> Result<Nothing> {
    lists::explain(session.vault_mut()?, &request.id, &request.why)?;
    Ok(Nothing {})
}

pub fn shift(session: &mut Session, request: ItemMove) -> Result<Nothing> {
    lists::shift(session.vault_mut()?, &request.id, request.by)?;
    Ok(Nothing {})
}

pub fn take(session: &mut Session, request: ItemRef) -> Result<Nothing> {
    lists::take(session.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

/// What came of reading a table.
#[derive(Serialize, TS)]
pub struct TableRead {
    /// Entries that were added.
    pub added: u32,
    /// Entries that were here already.
    pub known: u32,
}

pub fn export_table(session: &mut Session, request: TableFile) -> Result<crate::session::Saved> {
    let table = sheet::export(session.vault()?, session.words.language())?;
    session.save_file(Some(request.path), ("", ""), &table)
}

pub fn import_table(session: &mut Session, request: TableFile) -> Result<TableRead> {
    let path = PathBuf::from(&request.path);
    session.vault()?;
    let read = crate::import::read(&path)?;
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    session.vault_mut()?.back_up()?;
    let (added, known) = sheet::import(session.vault_mut()?, &file, &read)?;
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(TableRead { added: number(added), known: number(known) })
}

pub fn contacts(session: &mut Session, _: Nothing) -> Result<Vec<Contact>> {
    care::all(session.vault()?.reader())
}

pub fn add_contact(session: &mut Session, patch: ContactPatch) -> Result<Vec<Contact>> {
    care::add(session.vault_mut()?, &patch)?;
    care::all(session.vault()?.reader())
}

pub fn change_contact(session: &mut Session, request: ContactEdit) -> Result<Vec<Contact>> {
    care::edit(session.vault_mut()?, &request.id, &request.patch)?;
    care::all(session.vault()?.reader())
}

pub fn delete_contact(session: &mut Session, request: ContactRef) -> Result<Vec<Contact>> {
    care::delete(session.vault_mut()?, &request.id)?;
    care::all(session.vault()?.reader())
}

fn line(resource: &Resource, useful: bool, session: &Session) -> ResourceLine {
    ResourceLine {
        id: resource.id.clone(),
        title: resource.title.clone(),
        publisher: resource.publisher.clone(),
        year: resource.year.clone(),
        about: resource.about(&session.words),
        kinds: resource.kinds.clone(),
        terms: resource.terms,
        verified: resource.checked.is_some(),
        urgent: resource.is_urgent(),
        own: resource.is_own(),
        useful,
    }
}

fn view(session: &Session, id: &ResourceId) -> Result<ResourceView> {
    let connection = session.vault().ok().map(|vault| vault.reader());
    let resource = edit::get(connection, id)?;
    let (note, files) = match connection {
        Some(connection) => (edit::note(connection, id)?, edit::attachments(connection, id)?),
        None => (Note::default(), Vec::new()),
    };
    let published = Collection::published()?;
    Ok(ResourceView {
        line: line(&resource, note.useful, session),
        topics: resource.topics,
        audiences: resource.audiences,
        length: resource.length,
        languages: resource.languages,
        opens: resource.address.as_ref().is_some_and(|address| published.opens(address)),
        address: resource.address,
        address_uncertain: resource.address_uncertain,
        checked: resource.checked,
        sources: resource.sources.iter().filter_map(|key| published.sources.get(key).cloned()).collect(),
        note,
        files,
    })
}
