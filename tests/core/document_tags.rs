//! Documents as a reader finds them that does not look at the page.

use jirani_document::pdf::{Fonts, Paper, Sheets, render};
use jirani_document::{Document, field, signature, text};
use lopdf::{Dictionary, Object, ObjectId};

use crate::document::{kept, run};
use crate::document_samples::plan;

/// The tree as poppler reads it.
fn tree(name: &str, paper: &Paper) -> Option<String> {
    let (_, path) = kept(name, &plan(), paper, &Fonts::shipped());
    run("pdfinfo", &["-struct-text"], &path, &[])
}

#[test]
fn headings_tables_lists_and_charts_are_found() {
    let Some(tree) = tree("tagged", &Paper::a4()) else { return };
    for part in ["H1", "H2", "Table", "TH", "TD", "LBody", "Lbl", "Figure", "Caption", "Link"] {
        assert!(tree.lines().any(|line| line.trim().starts_with(part)), "{part} is in the tree:\n{tree}");
    }
    let count = |part: &str| tree.lines().filter(|line| line.trim().starts_with(part)).count();
    assert_eq!(count("Table"), 1, "a table over many pages is one table");
    assert_eq!(count("TH"), 5, "headings that return on later pages are decoration");
    assert_eq!(count("TR"), 1 + 90 + 1, "the heading, the rows, the totals");
    assert!(tree.contains("/ListNumbering /Decimal"), "lists say how they count");
    let order = [
        "Mentoring plan",
        "Why this approach",
        "Steps",
        "Actions agreed",
        "Progress",
        "Checklist",
        "Notes of the",
    ];
    let places: Vec<usize> =
        order.iter().map(|words| tree.find(words).unwrap_or_else(|| panic!("{words} in {tree}"))).collect();
    assert!(places.is_sorted(), "in the order of reading: {places:?}");
    assert!(!tree.contains("Page 1 of"), "page numbers are decoration");
}

/// The quoted words of the tree, without the spaces that lines of another width would move.
fn words(tree: &str) -> String {
    let quoted = tree.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    quoted.flat_map(str::split_whitespace).collect()
}

#[test]
fn a_booklet_is_read_in_the_order_of_its_pages_and_not_of_its_sheets() {
    let (Some(single), Some(booklet)) =
        (tree("tagged-single", &Paper::a4()), tree("tagged-booklet", &Paper::a4().sheets(Sheets::Booklet)))
    else {
        return;
    };
    assert!(words(&single).len() > 5_000);
    assert_eq!(words(&booklet), words(&single));
}

fn dictionary(file: &lopdf::Document, id: ObjectId) -> Dictionary {
    file.get_dictionary(id).unwrap().clone()
}

/// What a node of the tree holds, in order.
fn kids(file: &lopdf::Document, node: &Dictionary) -> Vec<Object> {
    match node.get(b"K").map(|kids| file.dereference(kids).unwrap().1) {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(_) => vec![node.get(b"K").unwrap().clone()],
        Err(_) => Vec::new(),
    }
}

#[test]
fn what_is_measured_before_it_is_set_is_said_once() {
    let document = Document::new("Labels", "he")
        .fields([field("שם", "said")])
        .signatures([signature("Mentor", ["חתימה"])]);
    let rendered = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let said = |object: &Object| {
        let words = object.as_dict().ok()?.get(b"ActualText").ok()?.as_str().ok()?;
        let pairs = words.get(2..)?.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        String::from_utf16(&pairs.collect::<Vec<_>>()).ok()
    };
    let mut said: Vec<String> = file.objects.values().filter_map(said).collect();
    said.sort();
    assert_eq!(said, ["חתימה", "שם"]);
}

#[test]
fn links_are_elements_amid_their_sentence_and_know_their_place_to_click() {
    let document = Document::new("Links", "en")
        .paragraph(text("See ").link("the guide", "https://example.org").plain(" and its notes").source(1))
        .sources(["A handbook."]);
    let rendered = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let parents = dictionary(&file, root).get(b"ParentTree").unwrap().as_reference().unwrap();
    let numbers = dictionary(&file, parents).get(b"Nums").unwrap().as_array().unwrap().clone();
    let page = dictionary(&file, *file.get_pages().get(&1).unwrap());
    assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S", "the key for the next follows the tree");
    let annotations = page.get(b"Annots").unwrap().as_array().unwrap().clone();
    assert_eq!(annotations.len(), 2);
    for (annotation, words) in annotations.iter().zip(["the guide", "1"]) {
        let id = annotation.as_reference().unwrap();
        let about = dictionary(&file, id);
        assert_eq!(about.get(b"Contents").unwrap().as_str().unwrap(), words.as_bytes());
        let number = about.get(b"StructParent").unwrap();
        let at = numbers.iter().step_by(2).position(|key| key == number).unwrap();
        let element = dictionary(&file, numbers[2 * at + 1].as_reference().unwrap());
        assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Link");
        let place = kids(&file, &element).into_iter().find_map(|kid| kid.as_dict().ok().cloned()).unwrap();
        assert_eq!(place.get(b"Obj").unwrap().as_reference().unwrap(), id, "the element names the place");
        let sentence = dictionary(&file, element.get(b"P").unwrap().as_reference().unwrap());
        let kinds: Vec<bool> = kids(&file, &sentence).iter().map(|kid| kid.as_reference().is_ok()).collect();
        assert_eq!(kinds, [false, true, false, true], "words, a link, words, a source");
    }
}
