//! The tree of elements in the file, tied to the words on the pages.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::tags::{Role, Tags};
use super::write::Stretch;
use crate::pdf::objects::{Click, words};

/// A stretch of words in the order of reading, and where it is in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Shown {
    page: usize,
    mark: usize,
    sheet: usize,
}

/// Adds the tree to a file. `tagged` lists for each sheet its marked stretches, in order; `clicks` the places to
/// click. Gives the tree's root; each sheet finds its stretches under its own number, then each place its element.
pub(crate) fn add(
    file: &mut lopdf::Document,
    tags: &Tags,
    tagged: &[Vec<Stretch>],
    sheets: &[ObjectId],
    clicks: &[Click],
) -> ObjectId {
    let mut own: Vec<Vec<Shown>> = vec![Vec::new(); tags.elements.len()];
    for (sheet, stretches) in tagged.iter().enumerate() {
        for (mark, stretch) in stretches.iter().enumerate() {
            if let Some(own) = own.get_mut(stretch.element as usize) {
                own.push(Shown { page: stretch.page, mark, sheet });
            }
        }
    }
    // Sheets of a booklet are not in the order of its pages.
    own.iter_mut().for_each(|own| own.sort_unstable());
    // Elements that show nothing anywhere are left out; a child comes after its parent, so one pass back tells from
    // where on each is shown.
    let mut begins: Vec<Option<Shown>> = own.iter().map(|own| own.first().copied()).collect();
    for at in (0..begins.len()).rev() {
        let Some(begin) = begins.get(at).copied().flatten() else { continue };
        let parent = tags.elements.get(at).and_then(|element| element.parent);
        if let Some(parent) = parent.and_then(|parent| begins.get_mut(parent as usize)) {
            *parent = Some(parent.map_or(begin, |known| known.min(begin)));
        }
    }
    let ids: Vec<Option<ObjectId>> =
        begins.iter().map(|begin| begin.is_some().then(|| file.new_object_id())).collect();
    let id = |at: u32| ids.get(at as usize).copied().flatten();
    let root = file.new_object_id();
    let mut children: Vec<Vec<(Shown, Object)>> = vec![Vec::new(); tags.elements.len()];
    for ((element, id), begin) in tags.elements.iter().zip(&ids).zip(&begins) {
        let parent = element.parent.and_then(|parent| children.get_mut(parent as usize));
        if let (Some(parent), Some(id), Some(begin)) = (parent, id, begin) {
            parent.push((*begin, (*id).into()));
        }
    }
    let mut places: Vec<Vec<Object>> = vec![Vec::new(); tags.elements.len()];
    for click in clicks {
        if let Some(places) = places.get_mut(click.element as usize) {
            let place = dictionary! { "Type" => "OBJR", "Obj" => click.annotation, "Pg" => click.sheet };
            places.push(place.into());
        }
    }
    let parts = tags.elements.iter().zip(&ids).zip(own).zip(children).zip(places);
    for ((((element, id), own), children), places) in parts {
        let Some(id) = id else { continue };
        let mut item = dictionary! {
            "S" => element.role.name(),
            "P" => element.parent.and_then(|parent| ids.get(parent as usize).copied().flatten()).unwrap_or(root),
        };
        let first = own.first().map(|shown| shown.sheet);
        if let Some(sheet) = first.and_then(|sheet| sheets.get(sheet)) {
            item.set("Pg", *sheet);
        }
        let mut kids: Vec<Object> =
            kids(&own, children, |shown| stretch(shown.sheet, shown.mark, first, sheets));
        kids.extend(places);
        match kids.pop() {
            Some(only) if kids.is_empty() => item.set("K", only),
            Some(last) => {
                kids.push(last);
                item.set("K", kids);
            }
            None => {}
        }
        if !element.alt.is_empty() {
            item.set("Alt", words(&element.alt));
        }
        if !element.typed.is_empty() {
            item.set("ActualText", words(&element.typed));
        }
        match element.role {
            Role::Head => item.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
            Role::Numbered => item.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
            _ => {}
        }
        file.objects.insert(*id, item.into());
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (sheet, stretches) in tagged.iter().enumerate() {
        let elements: Vec<Object> =
            stretches.iter().map(|stretch| id(stretch.element).map_or(Object::Null, Object::from)).collect();
        numbers.push(integer(sheet));
        numbers.push(file.add_object(elements).into());
    }
    for (at, click) in clicks.iter().enumerate() {
        numbers.push(integer(tagged.len() + at));
        numbers.push(id(click.element).map_or(Object::Null, Object::from));
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let mut tree: Dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "ParentTree" => parents,
        "ParentTreeNextKey" => integer(tagged.len() + clicks.len()),
    };
    if let Some(document) = id(0) {
        tree.set("K", document);
    }
    file.objects.insert(root, tree.into());
    root
}

/// An element's own words and the elements within it, as they follow each other: a link stands amid its sentence.
fn kids(own: &[Shown], children: Vec<(Shown, Object)>, shown: impl Fn(&Shown) -> Object) -> Vec<Object> {
    let mut kids = Vec::with_capacity(own.len() + children.len());
    let mut left = own;
    for (begin, child) in children {
        let (before, after) = left.split_at(left.partition_point(|own| *own < begin));
        kids.extend(before.iter().map(&shown));
        kids.push(child);
        left = after;
    }
    kids.extend(left.iter().map(shown));
    kids
}

fn stretch(sheet: usize, mark: usize, first: Option<usize>, sheets: &[ObjectId]) -> Object {
    match sheets.get(sheet) {
        Some(page) if first != Some(sheet) => {
            dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => integer(mark) }.into()
        }
        _ => integer(mark),
    }
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
