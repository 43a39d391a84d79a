//! The tree of elements in the file, tied to the words on the pages.

use super::finish::words;
use super::tags::{Role, Tags};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

/// Adds the tree to a file. `tagged` lists for each sheet the element of each marked stretch, in order.
/// Gives the tree's root; each sheet finds its stretches under its own number.
pub(crate) fn add(
    file: &mut lopdf::Document,
    tags: &Tags,
    tagged: &[Vec<u32>],
    sheets: &[ObjectId],
) -> ObjectId {
    let mut own: Vec<Vec<(usize, usize)>> = vec![Vec::new(); tags.elements.len()];
    for (sheet, stretches) in tagged.iter().enumerate() {
        for (mark, element) in stretches.iter().enumerate() {
            if let Some(own) = own.get_mut(*element as usize) {
                own.push((sheet, mark));
            }
        }
    }
    // Elements that show nothing anywhere are left out; a child comes after its parent, so one pass back is enough.
    let mut used: Vec<bool> = own.iter().map(|own| !own.is_empty()).collect();
    for at in (0..used.len()).rev() {
        let parent = tags.elements.get(at).and_then(|element| element.parent);
        let parent = parent.filter(|_| used.get(at) == Some(&true));
        if let Some(parent) = parent.and_then(|parent| used.get_mut(parent as usize)) {
            *parent = true;
        }
    }
    let ids: Vec<Option<ObjectId>> = used.iter().map(|used| used.then(|| file.new_object_id())).collect();
    let id = |at: u32| ids.get(at as usize).copied().flatten();
    let root = file.new_object_id();
    let mut children: Vec<Vec<Object>> = vec![Vec::new(); tags.elements.len()];
    for (element, id) in tags.elements.iter().zip(&ids) {
        if let (Some(parent), Some(id)) =
            (element.parent.and_then(|parent| children.get_mut(parent as usize)), id)
        {
            parent.push((*id).into());
        }
    }
    let parts = tags.elements.iter().zip(&ids).zip(own).zip(children);
    for (((element, id), own), children) in parts {
        let Some(id) = id else { continue };
        let mut item = dictionary! {
            "S" => element.role.name(),
            "P" => element.parent.and_then(|parent| ids.get(parent as usize).copied().flatten()).unwrap_or(root),
        };
        let first = own.first().map(|(sheet, _)| *sheet);
        if let Some(sheet) = first.and_then(|sheet| sheets.get(sheet)) {
            item.set("Pg", *sheet);
        }
        let stretches = own.iter().map(|(sheet, mark)| stretch(*sheet, *mark, first, sheets));
        let mut kids: Vec<Object> = stretches.chain(children).collect();
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
        if element.role == Role::Head {
            item.set("A", dictionary! { "O" => "Table", "Scope" => "Column" });
        }
        file.objects.insert(*id, item.into());
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (sheet, stretches) in tagged.iter().enumerate() {
        let elements: Vec<Object> =
            stretches.iter().map(|element| id(*element).map_or(Object::Null, Object::from)).collect();
        numbers.push(integer(sheet));
        numbers.push(file.add_object(elements).into());
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let mut tree: Dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "ParentTree" => parents,
        "ParentTreeNextKey" => integer(tagged.len()),
    };
    if let Some(document) = id(0) {
        tree.set("K", document);
    }
    file.objects.insert(root, tree.into());
    root
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
