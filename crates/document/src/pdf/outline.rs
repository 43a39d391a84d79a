//! Bookmarks: the headings of the document, nested as they are in it.

use lopdf::{Object, ObjectId, dictionary};

use super::marks::Mark;
use super::objects::Place;
use super::pages::Page;
use crate::pdf::objects::{real, words};

struct Entry {
    id: ObjectId,
    depth: usize,
    title: String,
    sheet: ObjectId,
    y: f32,
    parent: Option<usize>,
    children: Vec<usize>,
}

/// Adds the bookmarks to a file; none when the document has no heading.
pub(crate) fn add(
    file: &mut lopdf::Document,
    pages: &[Page],
    places: &[Option<Place>],
    height: f32,
) -> Option<ObjectId> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (page, place) in pages.iter().zip(places) {
        let Some(place) = place else { continue };
        for mark in &page.marks {
            let Mark::Bookmark(depth, title, y) = mark else {
                continue;
            };
            while open.last().and_then(|last| entries.get(*last)).is_some_and(|last| last.depth >= *depth) {
                open.pop();
            }
            let parent = open.last().copied();
            let at = entries.len();
            if let Some(parent) = parent.and_then(|parent| entries.get_mut(parent)) {
                parent.children.push(at);
            }
            let (id, y) = (file.new_object_id(), height - y);
            let title = title.clone();
            entries.push(Entry {
                id,
                depth: *depth,
                title,
                sheet: place.sheet,
                y,
                parent,
                children: Vec::new(),
            });
            open.push(at);
        }
    }
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let top: Vec<usize> =
        entries.iter().enumerate().filter(|(_, entry)| entry.parent.is_none()).map(|(at, _)| at).collect();
    let id = |at: Option<&usize>| at.and_then(|at| entries.get(*at)).map(|entry| entry.id);
    for (at, entry) in entries.iter().enumerate() {
        let parent = entry.parent.and_then(|parent| entries.get(parent));
        let siblings = parent.map_or(&top, |parent| &parent.children);
        let mine = siblings.iter().position(|own| *own == at).unwrap_or_default();
        let mut item = dictionary! {
            "Title" => words(&entry.title),
            "Parent" => parent.map_or(root, |parent| parent.id),
            "Dest" => vec![entry.sheet.into(), "XYZ".into(), Object::Null, real(entry.y), Object::Null],
        };
        let others = [("Prev", mine.checked_sub(1)), ("Next", Some(mine + 1))];
        for (key, other) in others {
            if let Some(other) = id(other.and_then(|other| siblings.get(other))) {
                item.set(key, other);
            }
        }
        if let (Some(first), Some(last)) = (id(entry.children.first()), id(entry.children.last())) {
            item.set("First", first);
            item.set("Last", last);
            // Negative: closed until asked for, so that long documents show their parts first.
            item.set("Count", -i64::try_from(entry.children.len()).unwrap_or_default());
        }
        file.objects.insert(entry.id, item.into());
    }
    let mut outline =
        dictionary! { "Type" => "Outlines", "Count" => i64::try_from(top.len()).unwrap_or_default() };
    if let (Some(first), Some(last)) = (id(top.first()), id(top.last())) {
        outline.set("First", first);
        outline.set("Last", last);
    }
    file.objects.insert(root, outline.into());
    Some(root)
}
