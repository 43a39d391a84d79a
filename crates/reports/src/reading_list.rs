//! A reading list on paper: what, by whom, what for, and where.

use jirani_base::ids::ReadingListId;
use jirani_document::{Document, Field, Item, text};
use jirani_records::library::own::{ITEM_FIELDS, LIST_FIELDS, OWN_FIELDS, ReadingItem};
use jirani_records::library::{Resource, edit, lists};
use jirani_vault::Vault;

use super::Kind;
use crate::error::Result;
use crate::view::{View, begin};

pub(super) fn filled(vault: &Vault, list: &ReadingListId, view: &mut View<'_>) -> Result<Document> {
    let reader = vault.reader();
    let list = lists::get(reader, list)?;
    let title = view.show(&LIST_FIELDS, "title", &list.title).unwrap_or_default();
    let mut document = begin(Kind::ReadingList, view.words).title(title, text(""), Vec::<Field>::new());
    if let Some(opening) = view.show(&LIST_FIELDS, "opening", &list.opening) {
        document = document.lead(opening);
    }
    let mut items = Vec::new();
    for item in &list.items {
        items.push(entry(item, &edit::get(Some(reader), &item.resource)?, view));
    }
    if items.is_empty() {
        return Ok(document.small(view.words.text("document-reading-list-empty")));
    }
    let note = view.words.text("document-reading-list-note");
    Ok(document.numbers(items).small(note))
}

fn entry(item: &ReadingItem, resource: &Resource, view: &mut View<'_>) -> Item {
    let words = view.words;
    let by = [resource.publisher.as_str(), resource.year.as_str()];
    let by = by.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let mut head = text("").bold(resource.title.as_str());
    if !by.is_empty() {
        head = head.plain(format!(". {by}"));
    }
    let mut under = Vec::new();
    if let Some(why) = view.show(&ITEM_FIELDS, "why", &item.why) {
        under.push(text(why));
    }
    if let Some(about) = view.show(&OWN_FIELDS, "about", &resource.about(words)) {
        under.push(text(about));
    }
    let mut terms = words.text(&format!("facet-terms-{}", resource.terms.key()));
    if resource.checked.is_none() && !resource.is_own() {
        terms = format!("{terms} · {}", words.text("resource-not-verified"));
    }
    under.push(text("").italic(terms));
    if let Some(address) = &resource.address {
        under.push(text(address.as_str()));
    }
    Item { text: head, under }
}
