//! The file itself: what it says about its makers (nothing), what it says about its words, and when it stops.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use jirani_document::chart::{Axis, Bar, Plot, mark};
use jirani_document::pdf::{Fonts, Missing, Paper, RenderError, Sheets, proof, render, render_with};
use jirani_document::{Cell, Document, Level, Table, Text, col, signature, text};

use crate::document::{kept, run};
use crate::document_samples::{blank, plan};

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// The file with its streams opened, as a forensic reader would see it.
fn opened(bytes: &[u8]) -> Vec<u8> {
    let mut file = lopdf::Document::load_mem(bytes).unwrap();
    file.decompress();
    let mut plain = Vec::new();
    file.save_to(&mut plain).unwrap();
    plain
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for paper in [Paper::a4(), Paper::letter().large_print(), Paper::a4().sheets(Sheets::Booklet)] {
        let once = render(&plan(), &paper, &Fonts::shipped()).unwrap();
        let twice = render(&plan(), &paper, &Fonts::shipped()).unwrap();
        assert!(once.bytes == twice.bytes, "{paper:?}");
    }
}

#[test]
fn no_file_tells_who_made_it_where_or_when() {
    let rendered = render(&plan(), &Paper::a4(), &Fonts::shipped()).unwrap();
    let bytes = opened(&rendered.bytes);
    for forbidden in [
        "Author",
        "Creator",
        "Producer",
        "CreationDate",
        "ModDate",
        "Keywords",
        "Subject",
        "Metadata",
        "Trapped",
        "GTS_",
        "Identifier",
        "PieceInfo",
        "LastModified",
        "OCProperties",
        "printpdf",
        "lopdf",
        "harfrust",
        "jirani",
        "Jirani",
        "/root",
        "/home",
        "/usr",
        "/tmp",
        "D:20",
        "D:19",
        "1970",
    ] {
        assert!(!holds(&bytes, forbidden), "the file holds {forbidden}");
    }
    if let Ok(host) = std::fs::read_to_string("/etc/hostname") {
        assert!(
            host.trim().len() < 4 || !holds(&bytes, host.trim()),
            "the file holds the name of the machine"
        );
    }
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let info = file
        .trailer
        .get(b"Info")
        .and_then(|info| file.dereference(info))
        .unwrap()
        .1
        .as_dict()
        .unwrap()
        .clone();
    assert_eq!(
        info.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>(),
        [b"Title".to_vec()],
        "only the title"
    );
    assert_eq!(info.get(b"Title").unwrap().as_str().unwrap(), b"Mentoring plan");
}

#[test]
fn the_file_names_its_language_and_its_parts() {
    let rendered = render(&plan(), &Paper::a4(), &Fonts::shipped()).unwrap();
    assert!(rendered.bytes.starts_with(b"%PDF-1.7"));
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en");
    assert_eq!(catalog.get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    let item = |at: &lopdf::Object| file.dereference(at).unwrap().1.as_dict().unwrap().clone();
    let outline = item(catalog.get(b"Outlines").unwrap());
    let mut titles = Vec::new();
    let mut next = outline.get(b"First").ok().map(item);
    while let Some(own) = next {
        titles.push(String::from_utf8(own.get(b"Title").unwrap().as_str().unwrap().to_vec()).unwrap());
        if let Ok(first) = own.get(b"First") {
            titles.push(format!(
                "- {}",
                String::from_utf8(item(first).get(b"Title").unwrap().as_str().unwrap().to_vec()).unwrap()
            ));
        }
        next = own.get(b"Next").ok().map(item);
    }
    assert_eq!(titles, ["Why this approach", "- Steps", "Actions", "Progress", "Checklist"]);
}

#[test]
fn links_are_plain_ascii_and_sources_lead_to_their_line() {
    let document = Document::new("Links", "en")
        .paragraph(text("See ").link("the guide", "https://example.org/été?a b").plain(" and").source(1))
        .sources(["A handbook."]);
    let rendered = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    let bytes = opened(&rendered.bytes);
    assert!(holds(&bytes, "https://example.org/%C3%A9t%C3%A9?a%20b"));
    let file = lopdf::Document::load_mem(&rendered.bytes).unwrap();
    let page = file.get_dictionary(*file.get_pages().get(&1).unwrap()).unwrap();
    let links = page.get(b"Annots").unwrap().as_array().unwrap();
    let kinds: Vec<bool> =
        links.iter().map(|link| file.dereference(link).unwrap().1.as_dict().unwrap().has(b"Dest")).collect();
    assert_eq!(kinds, [false, true], "an address, then a place in the document");
}

#[test]
fn a_long_table_repeats_its_heading_and_never_splits_a_row() {
    let mut table = Table::new([col("Head one").wide(2.0), col("Head two").end()]).caption("Long list");
    for at in 0..200 {
        table
            .push([Cell::from(format!("first{at} line\nsecond{at} line")), Cell::from(format!("value{at}"))]);
    }
    let document = Document::new("Table", "en")
        .page_words("Page {page} of {pages}", "{caption} (continued)")
        .table(table.totals(["Total", "200"]));
    let pages = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    assert!(pages.len() > 3);
    for (at, page) in pages.iter().enumerate() {
        let words: Vec<&str> = page.words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(
            words.iter().filter(|word| **word == "Head").count(),
            2,
            "both headings once on page {at}"
        );
        assert_eq!(words.contains(&"(continued)"), at > 0, "the mark stands on every page but the first");
        for row in 0..200 {
            let parts = [format!("first{row}"), format!("second{row}"), format!("value{row}")];
            let here = parts.iter().filter(|part| words.contains(&part.as_str())).count();
            assert!(here == 0 || here == 3, "row {row} is split on page {at}");
        }
    }
    let last = &pages.last().unwrap().words;
    assert!(
        last.iter().any(|word| word.text == "Total") && last.iter().any(|word| word.text == "value199"),
        "the totals stay with the last row"
    );
}

#[test]
fn a_table_whose_headings_have_no_room_side_by_side_becomes_fields() {
    let headings = ["Indicateur", "Sorte", "Unité", "Départ", "Cible", "Fréquence", "Source", "Bibliothèque"];
    let said = |row: usize| headings.map(|heading| format!("{heading}{row}"));
    let mut table = Table::new(headings.map(col)).caption("Indicateurs");
    for row in 0..3 {
        table.push(said(row));
    }
    let document = Document::new("Fields", "fr").table(table.blank_rows(1).totals(["Total", "", "3"]));
    let places = |paper: &Paper| -> Vec<(String, f32, usize, f32)> {
        let pages = proof(&document, paper, &Fonts::shipped()).unwrap();
        let words = pages.into_iter().enumerate().flat_map(|(at, page)| {
            page.words.into_iter().map(move |word| (word.text, word.baseline, at, word.x))
        });
        words.collect()
    };
    let count = |words: &[(String, f32, usize, f32)], text: &str| {
        words.iter().filter(|(word, ..)| word == text).count()
    };

    let wide = places(&Paper::a4());
    assert_eq!(count(&wide, "Indicateur"), 1, "side by side where they fit");
    let narrow = places(&Paper::a4().large_print().sheets(Sheets::TwoUp));
    for heading in headings {
        assert_eq!(
            count(&narrow, heading),
            5,
            "{heading}: whole, for three rows, the blank one and the totals"
        );
        for row in 0..3 {
            let value = narrow.iter().find(|(word, ..)| *word == format!("{heading}{row}")).unwrap();
            let beside = narrow.iter().filter(|(word, y, page, _)| {
                word == heading && (*y - value.1).abs() < 0.1 && *page == value.2
            });
            assert!(
                beside.into_iter().any(|(.., x)| *x < value.3),
                "{heading}{row} stands beside its heading"
            );
        }
    }
    assert_eq!(count(&narrow, "Indicateurs"), 1);
}

#[test]
fn places_to_sign_stand_one_under_the_other_where_their_lines_would_be_too_short() {
    let lines = ["Rôle et nom ou code", "Signature", "Date"];
    let document =
        Document::new("Signed", "fr").signatures([signature("Mentore", lines), signature("Mentorée", lines)]);
    let roles = |paper: &Paper| -> Vec<(f32, f32)> {
        let page = proof(&document, paper, &Fonts::shipped()).unwrap().swap_remove(0);
        let role = |text: &str| page.words.iter().find(|word| word.text == text).unwrap();
        ["Mentore", "Mentorée"].map(|text| (role(text).x, role(text).baseline)).to_vec()
    };
    let wide = roles(&Paper::a4());
    assert!(wide[0].0 < wide[1].0 && wide[0].1 == wide[1].1, "side by side: {wide:?}");
    let narrow = roles(&Paper::a4().large_print().sheets(Sheets::TwoUp));
    assert!(narrow[0].0 == narrow[1].0 && narrow[0].1 < narrow[1].1, "one under the other: {narrow:?}");
}

#[test]
fn a_row_taller_than_a_page_is_split_and_loses_nothing() {
    let tall = (0..400).map(|at| format!("word{at}")).collect::<Vec<_>>().join("\n");
    let document = Document::new("Table", "en")
        .table(Table::new([col("A"), col("B")]).row([tall.as_str(), "short"]).row(["next", "row"]));
    let pages = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    let words: Vec<&str> = pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str()).collect();
    for at in 0..400 {
        assert_eq!(words.iter().filter(|word| **word == format!("word{at}")).count(), 1, "word{at}");
    }
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    for filler in 30..60 {
        let mut document = Document::new("Headings", "en");
        for at in 0..filler {
            document = document.paragraph(format!("Filler {at}"));
        }
        let document = document.heading(Level::One, "Heading").paragraph("One two three. ".repeat(40));
        for page in proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap() {
            let lowest = page.words.iter().map(|word| word.baseline).fold(0.0, f32::max);
            let heading = page.words.iter().find(|word| word.text == "Heading");
            let under = heading.map(|heading| {
                let mut lines: Vec<i32> = page
                    .words
                    .iter()
                    .filter(|word| word.baseline > heading.baseline + 1.0)
                    .map(|word| word.baseline as i32)
                    .collect();
                lines.dedup();
                lines.len()
            });
            assert!(
                under.is_none_or(|under| under >= 2),
                "two lines at least stand under the heading, to {lowest}"
            );
        }
    }
}

#[test]
fn no_page_begins_or_ends_with_a_single_line_of_a_paragraph() {
    for filler in 40..58 {
        let mut document = Document::new("Lines", "en");
        for at in 0..filler {
            document = document.paragraph(format!("Filler {at}"));
        }
        let document = document.paragraph((0..90).map(|at| format!("w{at}")).collect::<Vec<_>>().join(" "));
        let pages = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
        for page in &pages {
            let mut lines: Vec<i32> = page
                .words
                .iter()
                .filter(|word| word.text.starts_with('w'))
                .map(|word| word.baseline as i32)
                .collect();
            lines.dedup();
            assert_ne!(lines.len(), 1, "with {filler} lines before it");
        }
    }
}

#[test]
fn a_letter_no_font_has_is_named_and_counted() {
    let document =
        Document::new("Missing", "en").paragraph("a \u{10FFFD} b \u{10FFFD}").heading(Level::One, "\u{E000}");
    let rendered = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    assert_eq!(
        rendered.missing,
        [Missing { letter: '\u{E000}', count: 1 }, Missing { letter: '\u{10FFFD}', count: 2 }]
    );
    let (_, path) = kept("missing", &document, &Paper::a4(), &Fonts::shipped());
    if let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) {
        let found = text.matches('\u{10FFFD}').count();
        assert_eq!(found, 2, "the letters are in the text though their shapes are boxes: {text:?}");
    }
}

#[test]
fn rendering_stops_when_asked_and_tells_how_far_it_is() {
    let mut seen = Vec::new();
    let result = render_with(&plan(), &Paper::a4(), &Fonts::shipped(), &mut |done, total| {
        seen.push((done, total));
        if done * 4 > total { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(result, Err(RenderError::Cancelled)));
    assert!(
        seen.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 == pair[1].1),
        "it only goes forward"
    );
    let mut last = (0, 1);
    render_with(&plan(), &Paper::a4(), &Fonts::shipped(), &mut |done, total| {
        last = (done, total);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(last.0, last.1, "the last word is that all is done");
}

#[test]
fn copy_and_destroy_words_stand_at_the_foot_of_each_page() {
    let paper = Paper::a4().copy("Copy2").destroy_after("DestroyJune");
    for page in proof(&plan(), &paper, &Fonts::shipped()).unwrap() {
        for words in ["Copy2", "DestroyJune"] {
            let found = page.words.iter().find(|word| word.text == words).unwrap();
            assert!(found.baseline > page.height - 60.0);
        }
    }
}

#[test]
fn the_number_of_a_page_keeps_to_one_line_where_nothing_stands_beside_it() {
    let mut document = Document::new("Numbers", "fr").page_words("Page {page} sur {pages}", "");
    for _ in 0..300 {
        document = document.paragraph("Ligne.");
    }
    let pages =
        proof(&document, &Paper::a4().large_print().sheets(Sheets::TwoUp), &Fonts::shipped()).unwrap();
    assert!(pages.len() > 9);
    for page in pages {
        let number: BTreeSet<u32> = page
            .words
            .iter()
            .filter(|word| word.text != "Ligne." && word.text != "Numbers")
            .map(|word| word.baseline.to_bits())
            .collect();
        assert_eq!(number.len(), 1);
    }
}

#[test]
fn copies_are_numbered_one_after_the_other_and_read_out_once() {
    let document =
        Document::new("Copies", "en").page_words("p{page}of{pages}", "").heading(Level::One, "Only");
    let numbered = Paper::a4().copy("Copy1").copy("Copy2").copy("Copy3");
    let words: Vec<Vec<String>> = proof(&document, &numbered, &Fonts::shipped())
        .unwrap()
        .into_iter()
        .map(|page| page.words.into_iter().map(|word| word.text).collect())
        .collect();
    let foot = |copy: &str| vec!["Only".to_owned(), copy.to_owned(), "p1of1".to_owned()];
    assert_eq!(words, ["Copy1", "Copy2", "Copy3"].map(foot));
    let (rendered, path) = kept("copies", &document, &numbered, &Fonts::shipped());
    assert_eq!(rendered.pages, 3);
    let file = lopdf::Document::load(&path).unwrap();
    let headings = file.objects.values().filter_map(|object| object.as_dict().ok());
    let headings =
        headings.filter(|item| item.get(b"S").and_then(lopdf::Object::as_name).is_ok_and(|s| s == b"H1"));
    assert_eq!(headings.count(), 1);
    let folded = numbered.sheets(Sheets::Booklet);
    let (_, path) = kept("copies-folded", &document, &folded, &Fonts::shipped());
    assert_eq!(lopdf::Document::load(&path).unwrap().get_pages().len(), 6, "each copy folds by itself");
}

#[test]
fn a_booklet_folds_into_reading_order() {
    let mut document = Document::new("Booklet", "en");
    for at in 1..=6 {
        document = document.paragraph(format!("page{at}")).page_break();
    }
    let (rendered, path) =
        kept("booklet", &document, &Paper::a4().sheets(Sheets::Booklet), &Fonts::shipped());
    assert_eq!(rendered.pages, 6);
    let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) else {
        return;
    };
    let sheets: Vec<Vec<&str>> =
        text.split('\u{0C}').map(|sheet| sheet.split_whitespace().collect()).collect();
    assert_eq!(sheets[..4], [vec!["page1"], vec!["page2"], vec!["page6", "page3"], vec!["page4", "page5"]]);
}

#[test]
fn large_print_sets_nothing_under_fourteen_points() {
    for document in [plan(), blank()] {
        for page in proof(&document, &Paper::a4().large_print(), &Fonts::shipped()).unwrap() {
            for word in &page.words {
                assert!(word.size >= 14.0, "{} is set in {}", word.text, word.size);
            }
        }
    }
}

#[test]
fn a_document_read_from_the_right_is_mirrored() {
    let table = || Table::new([col("First").wide(1.0), col("Second").wide(1.0)]).row(["a", "b"]);
    let place = |language: &str, wanted: &str| {
        let document = Document::new("Mirror", language).table(table());
        let pages = proof(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
        pages[0]
            .words
            .iter()
            .find(|word| word.text == wanted)
            .map(|word| (word.x, word.x + word.width))
            .unwrap()
    };
    assert!(place("en", "First").0 < place("en", "Second").0);
    assert!(place("ar", "First").0 > place("ar", "Second").0, "the first column stands at the right");
    let right = Paper::a4();
    let edge = 595.28 - place("en", "a").0;
    assert!((place("ar", "a").1 - edge).abs() < 0.1, "its words end at the right margin of {right:?}");
}

/// How much of each page is covered by ink, from 0 to 1; none where the program that draws them is missing.
pub fn ink(pdf: &Path) -> Option<Vec<f64>> {
    let folder = tempfile::tempdir().unwrap();
    let prefix = folder.path().join("page");
    run("pdftoppm", &["-r", "50", "-gray"], pdf, &[prefix.to_str().unwrap()])?;
    let cover = |picture: std::io::Result<std::fs::DirEntry>| {
        let bytes = std::fs::read(picture.unwrap().path()).unwrap();
        // A grey picture after its three header lines: one byte a point, 255 for paper.
        let start = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).unwrap().0 + 1;
        let ink: u64 = bytes[start..].iter().map(|byte| u64::from(255 - byte)).sum();
        ink as f64 / 255.0 / (bytes.len() - start) as f64
    };
    Some(std::fs::read_dir(folder.path()).unwrap().map(cover).collect())
}

#[test]
fn text_pages_are_spare_with_ink() {
    let (_, path) = kept("ink", &plan(), &Paper::a4(), &Fonts::shipped());
    for cover in ink(&path).unwrap_or_default() {
        assert!(cover <= 0.05, "a page is covered by {:.1} %", cover * 100.0);
    }
}

#[test]
fn empty_documents_and_empty_parts_are_one_page() {
    let empty = Document::new("", "").table(Table::default()).chart(
        "",
        "",
        Plot::Bars {
            bars: vec![Bar { label: String::new(), value: None, shown: String::new() }],
            axis: Axis::new(0.0, 0.0, [mark(0.0, "")]),
        },
    );
    for document in [Document::default(), empty, Document::new("x", "en").paragraph(Text::default())] {
        let rendered = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
        assert_eq!(rendered.pages, 1);
        assert_eq!(lopdf::Document::load_mem(&rendered.bytes).unwrap().get_pages().len(), 1);
    }
}
