//! Requests about the library.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::care::{self, Contact, ContactPatch};
use super::find::{FacetView, Query, find};
use super::own::{Attachment, ListPatch, Note, NotePatch, ReadingList, ResourcePatch};
use super::{AudienceKind, Collection, Kind, Languages, Length, Resource, Terms, Topic, edit, lists, sheet};
use crate::api::{App, Nothing};
use crate::error::{Error, Result};
use crate::ids::{AttachmentId, ContactId, ReadingItemId, ReadingListId, ResourceId};

/// A resource as a line of the finder.
#[derive(Serialize, TS)]
pub struct ResourceLine {
    /// Its identifier.
    pub id: ResourceId,
    /// Its title.
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
    /// The resources.
    pub resources: Vec<ResourceLine>,
    /// How many there are without any choice.
    pub all: u32,
    /// The facets with their counts.
    pub facets: Vec<FacetView>,
}

/// A resource with everything that is known of it.
#[derive(Serialize, TS)]
pub struct ResourceView {
    /// Its line.
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
    /// Its identifier.
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

pub(crate) fn search(app: &mut App, query: Query) -> Result<LibraryFound> {
    let connection = app.vault().ok().map(|vault| vault.reader());
    let resources = edit::all(connection)?;
    let useful = connection.map_or_else(|| Ok(Default::default()), edit::useful)?;
    let found = find(&resources, &query, |resource| resource.about(&app.words));
    Ok(LibraryFound {
        resources: found
            .resources
            .into_iter()
            .map(|resource| line(resource, useful.contains(&resource.id), app))
            .collect(),
        all: u32::try_from(resources.len()).unwrap_or(u32::MAX),
        facets: found.facets,
    })
}

pub(crate) fn get(app: &mut App, request: ResourceRef) -> Result<ResourceView> {
    view(app, &request.id)
}

pub(crate) fn add(app: &mut App, patch: ResourcePatch) -> Result<ResourceView> {
    let id = edit::add(app.vault_mut()?, &patch)?;
    view(app, &id)
}

pub(crate) fn change(app: &mut App, request: ResourceEdit) -> Result<ResourceView> {
    edit::edit(app.vault_mut()?, &request.id, &request.patch)?;
    view(app, &request.id)
}

pub(crate) fn delete(app: &mut App, request: ResourceRef) -> Result<Nothing> {
    edit::delete(app.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

pub(crate) fn note(app: &mut App, request: NoteEdit) -> Result<ResourceView> {
    edit::edit_note(app.vault_mut()?, &request.id, &request.patch)?;
    view(app, &request.id)
}

pub(crate) fn attach(app: &mut App, request: AttachmentAdd) -> Result<ResourceView> {
    let path = PathBuf::from(&request.path);
    let found = std::fs::metadata(&path).map_err(|e| Error::from_io(&path, e))?.len();
    // A file that is far too large is refused before it is read.
    let content = if found > edit::LARGEST_FILE as u64 {
        vec![0; edit::LARGEST_FILE + 1]
    } else {
        std::fs::read(&path).map_err(|e| Error::from_io(&path, e))?
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    edit::attach(app.vault_mut()?, &request.resource, &name, &content)?;
    view(app, &request.resource)
}

pub(crate) fn save_attachment(app: &mut App, request: AttachmentSave) -> Result<crate::report::api::Saved> {
    use base64::Engine;
    let (_, content) = edit::content(app.vault()?.reader(), &request.id)?;
    let bytes = base64::engine::general_purpose::STANDARD.decode(content).map_err(Error::internal)?;
    app.save_file(Some(request.path), ("", ""), &bytes)
}

pub(crate) fn detach(app: &mut App, request: AttachmentRef) -> Result<Nothing> {
    edit::detach(app.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

pub(crate) fn glossary(app: &mut App, _: Nothing) -> Result<Vec<TermView>> {
    let glossary = &Collection::published()?.glossary;
    let mut terms: Vec<TermView> = glossary
        .all()
        .map(|id| {
            let text = |part: &str| app.words.text(&format!("term-{id}{part}"));
            TermView {
                id: id.to_owned(),
                term: text(""),
                forms: text("-forms").split(',').map(|form| form.trim().to_owned()).collect(),
                meaning: text("-meaning"),
                wellbeing: glossary.wellbeing.iter().any(|known| known == id),
            }
        })
        .collect();
    terms.sort_by_key(|term| crate::i18n::fold::order(&term.term));
    Ok(terms)
}

pub(crate) fn reading_lists(app: &mut App, _: Nothing) -> Result<Vec<ReadingList>> {
    lists::all(app.vault()?.reader())
}

pub(crate) fn reading_list(app: &mut App, request: ListRef) -> Result<ReadingList> {
    lists::get(app.vault()?.reader(), &request.id)
}

pub(crate) fn add_list(app: &mut App, patch: ListPatch) -> Result<ReadingList> {
    let id = lists::add(app.vault_mut()?, &patch)?;
    lists::get(app.vault()?.reader(), &id)
}

pub(crate) fn change_list(app: &mut App, request: ListEdit) -> Result<ReadingList> {
    lists::edit(app.vault_mut()?, &request.id, &request.patch)?;
    lists::get(app.vault()?.reader(), &request.id)
}

pub(crate) fn delete_list(app: &mut App, request: ListRef) -> Result<Nothing> {
    lists::delete(app.vault_mut()?, &request.id)?;
    Ok(Nothing {})
}

pub(crate) fn put(app: &mut App, request: ListPut) -> Result<ReadingList> {
    lists::put(app.vault_mut()?, &request.list, &request.resource)?;
    lists::get(app.vault()?.reader(), &request.list)
}

pub(crate) fn explain(app: &mut App, request: ItemEdit) -> Result<Nothing> {
    lists::explain(app.vault_mut()?, &request.id, &request.why)?;
    Ok(Nothing {})
}

pub(crate) fn shift(app: &mut App, request: ItemMove) -> Result<Nothing> {
    lists::shift(app.vault_mut()?, &request.id, request.by)?;
    Ok(Nothing {})
}

pub(crate) fn take(app: &mut App, request: ItemRef) -> Result<Nothing> {
    lists::take(app.vault_mut()?, &request.id)?;
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

pub(crate) fn export_table(app: &mut App, request: TableFile) -> Result<crate::report::api::Saved> {
    let table = sheet::export(app.vault()?, app.words.language())?;
    app.save_file(Some(request.path), ("", ""), &table)
}

pub(crate) fn import_table(app: &mut App, request: TableFile) -> Result<TableRead> {
    let path = PathBuf::from(&request.path);
    app.vault()?;
    let read = crate::import::read(&path)?;
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    app.vault_mut()?.back_up()?;
    let (added, known) = sheet::import(app.vault_mut()?, &file, &read)?;
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(TableRead { added: number(added), known: number(known) })
}

pub(crate) fn contacts(app: &mut App, _: Nothing) -> Result<Vec<Contact>> {
    care::all(app.vault()?.reader())
}

pub(crate) fn add_contact(app: &mut App, patch: ContactPatch) -> Result<Vec<Contact>> {
    care::add(app.vault_mut()?, &patch)?;
    care::all(app.vault()?.reader())
}

pub(crate) fn change_contact(app: &mut App, request: ContactEdit) -> Result<Vec<Contact>> {
    care::edit(app.vault_mut()?, &request.id, &request.patch)?;
    care::all(app.vault()?.reader())
}

pub(crate) fn delete_contact(app: &mut App, request: ContactRef) -> Result<Vec<Contact>> {
    care::delete(app.vault_mut()?, &request.id)?;
    care::all(app.vault()?.reader())
}

fn line(resource: &Resource, useful: bool, app: &App) -> ResourceLine {
    ResourceLine {
        id: resource.id.clone(),
        title: resource.title.clone(),
        publisher: resource.publisher.clone(),
        year: resource.year.clone(),
        about: resource.about(&app.words),
        kinds: resource.kinds.clone(),
        terms: resource.terms,
        verified: resource.checked.is_some(),
        urgent: resource.is_urgent(),
        own: resource.is_own(),
        useful,
    }
}

fn view(app: &App, id: &ResourceId) -> Result<ResourceView> {
    let connection = app.vault().ok().map(|vault| vault.reader());
    let resource = edit::get(connection, id)?;
    let (note, files) = match connection {
        Some(connection) => (edit::note(connection, id)?, edit::attachments(connection, id)?),
        None => (Note::default(), Vec::new()),
    };
    let published = Collection::published()?;
    Ok(ResourceView {
        line: line(&resource, note.useful, app),
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
