//! Office files and tables, as other programs' libraries read them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use jirani_document::pdf::Paper;
use jirani_document::{Block, Cell, Document, Level, Table, col, docx, field, sheet, text};
use proptest::prelude::*;
use serde_json::Value;

use crate::document_fuzz::{all_words, count, document};
use crate::document_samples::{blank, plan};

/// All words of an office file in reading order, as the library `docx-rs` reads them.
fn read(bytes: &[u8]) -> String {
    let docx = docx_rs::read_docx(bytes).unwrap();
    let mut words = String::new();
    gather(&serde_json::from_str(&docx.json()).unwrap(), &mut words);
    words
}

fn gather(value: &Value, words: &mut String) {
    match value {
        Value::Object(map) => match (map.get("type").and_then(Value::as_str), &map.get("data")) {
            (Some("text"), Some(data)) => words.push_str(data["text"].as_str().unwrap()),
            (Some("paragraph"), Some(data)) => {
                gather(&data["children"], words);
                words.push('\n');
            }
            _ => map.values().for_each(|value| gather(value, words)),
        },
        Value::Array(values) => values.iter().for_each(|value| gather(value, words)),
        _ => {}
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn docx(document: &Document) -> Vec<u8> {
    docx::render(document, &Paper::a4()).unwrap()
}

#[test]
fn a_word_processor_finds_headings_tables_lists_and_boxes() {
    for document in [plan(), blank()] {
        let bytes = docx(&document);
        let body = part(&bytes, "word/document.xml");
        for piece in [r#"w:val="Title""#, "<w:tblHeader/>", "<w:cantSplit/>", "<w:tbl>"] {
            assert!(body.contains(piece), "{piece}");
        }
        let mut words = Vec::new();
        // A chart becomes a table of its figures; the marks of its axis stay with the drawing.
        let told: Vec<Block> =
            document.blocks.iter().filter(|block| !matches!(block, Block::Chart(_))).cloned().collect();
        all_words(&told, &mut words);
        let found = read(&bytes);
        for word in words.iter().flat_map(|text| text.split_whitespace()) {
            assert!(found.contains(word), "{word} is lost");
        }
    }
    assert!(part(&docx(&plan()), "word/document.xml").contains(r#"w:val="Heading1""#));
    assert!(part(&docx(&blank()), "word/document.xml").contains("<w14:checkbox>"));
}

#[test]
fn an_office_file_tells_nothing_of_its_maker_and_is_the_same_twice() {
    let bytes = docx(&plan());
    assert!(bytes == docx(&plan()));
    let properties = part(&bytes, "docProps/core.xml");
    for forbidden in ["creator", "created", "modified", "Application", "lastModifiedBy"] {
        assert!(!properties.contains(forbidden), "{forbidden}");
    }
    let archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    assert!(archive.file_names().all(|name| !name.unwrap().contains("app.xml")));
    let book = sheet::xlsx(&plan(), &Paper::a4()).unwrap();
    assert!(book == sheet::xlsx(&plan(), &Paper::a4()).unwrap());
    let properties = part(&book, "docProps/core.xml");
    assert!(
        properties.contains("<dc:creator></dc:creator>") || !properties.contains("creator"),
        "{properties}"
    );
    assert!(properties.contains("2000-01-01"), "{properties}");
}

#[test]
fn links_open_pages_and_letters_and_nothing_else() {
    let document = Document::new("Links", "en").paragraph(
        text("")
            .link("page", "https://example.org/a b")
            .link("script", "javascript:alert(1)")
            .link("file", "file:///etc"),
    );
    let bytes = docx(&document);
    let relations = part(&bytes, "word/_rels/document.xml.rels");
    assert!(relations.contains("https://example.org/a%20b"));
    assert!(!relations.contains("javascript") && !relations.contains("file:"), "{relations}");
    assert!(read(&bytes).contains("pagescriptfile"));
}

fn figures() -> Document {
    let day = chrono::NaiveDate::from_ymd_opt(2027, 3, 14).unwrap();
    Document::new("Figures", "en")
        .title("Figures", "", [field("Owner", "=cmd")])
        .heading(Level::One, "Costs: all")
        .table(
            Table::new([col("What"), col("Cost").end(), col("When"), col("Paid")])
                .row([
                    Cell::from("=1+1"),
                    Cell::number(-5.5, "−5.50"),
                    Cell::date(day, "14 March 2027"),
                    Cell::tick(true),
                ])
                .row([Cell::from("-7"), Cell::number(12.0, "12"), Cell::blank(), Cell::tick(false)])
                .totals(["Sum", "6.5"]),
        )
}

#[test]
fn a_workbook_has_typed_cells_that_another_library_reads() {
    let bytes = sheet::xlsx(&figures(), &Paper::a4()).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Figures", "Costs all"]);
    let costs = book.worksheet_range("Costs all").unwrap();
    let cell = |row, column| costs.get_value((row, column)).cloned().unwrap_or(Data::Empty);
    assert_eq!(cell(0, 1), Data::String("Cost".to_owned()));
    assert_eq!(cell(1, 0), Data::String("=1+1".to_owned()), "a formula typed by somebody stays words");
    assert_eq!(cell(1, 1), Data::Float(-5.5), "a negative number stays a number");
    let Data::DateTime(day) = cell(1, 2) else { panic!("no date: {:?}", cell(1, 2)) };
    assert_eq!(day.as_datetime().unwrap().date().to_string(), "2027-03-14");
    assert_eq!(cell(1, 3), Data::Bool(true));
    assert_eq!(cell(2, 0), Data::String("-7".to_owned()));
    assert_eq!(cell(3, 0), Data::String("Sum".to_owned()));
    let formulas = book.worksheet_formula("Costs all").unwrap();
    assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()), "no formula was made");
    let words = book.worksheet_range("Figures").unwrap();
    assert!(words.used_cells().any(|(_, _, value)| *value == Data::String("=cmd".to_owned())));
}

#[test]
fn a_table_as_csv_guards_words_and_leaves_figures_alone() {
    let csv = String::from_utf8(sheet::csv(&figures())).unwrap();
    let lines: Vec<&str> = csv.trim_start_matches('\u{FEFF}').split("\r\n").collect();
    assert_eq!(lines[..4], ["What,Cost,When,Paid", "'=1+1,-5.5,2027-03-14,TRUE", "'-7,12,,FALSE", "Sum,6.5"]);
    let tricky = Document::new("T", "en").table(Table::new([col("a,b")]).row(["say \"so\"\nthen"]));
    let csv = String::from_utf8(sheet::csv(&tricky)).unwrap();
    assert_eq!(csv, "\u{FEFF}\"a,b\"\r\n\"say \"\"so\"\"\nthen\"\r\n");
}

#[test]
fn sheets_have_names_that_spreadsheets_accept() {
    let mut document = Document::new("History", "en");
    for heading in ["A/B: [test]*?", "a b  test", "", "x".repeat(60).as_str(), "x".repeat(60).as_str(), "'"] {
        document = document.heading(Level::One, heading).table(Table::new([col("")]).row(["cell"]));
    }
    let bytes = sheet::xlsx(&document, &Paper::a4()).unwrap();
    let book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    assert_eq!(names.len(), 7);
    assert!(names.iter().all(|name| !name.is_empty() && name.chars().count() <= 31), "{names:?}");
}

/// The letters of the words, without those that list marks, boxes and numbers bring.
fn letters<'t>(words: impl Iterator<Item = &'t str>) -> BTreeMap<char, usize> {
    let mut counts = count(words);
    counts.retain(|letter, _| !matches!(letter, '☐' | '☒' | '–'));
    counts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Charts become tables with figures of their own, so their letters are looked for and not counted.
    #[test]
    fn any_document_becomes_office_files_that_keep_its_words(document in document()) {
        let mut put_in = Vec::new();
        all_words(&document.blocks, &mut put_in);
        let wanted = letters(put_in.iter().map(String::as_str));
        let found = letters(std::iter::once(read(&docx(&document)).as_str()));
        let charts = format!("{:?}", document.blocks).contains("Chart(");
        for (letter, times) in &wanted {
            let there = found.get(letter).copied().unwrap_or_default();
            prop_assert!(charts || there == *times, "{letter:?}: {there} instead of {times}");
        }
        let book = sheet::xlsx(&document, &Paper::letter()).unwrap();
        let book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(book)).unwrap();
        prop_assert!(!book.sheet_names().is_empty());
        prop_assert!(String::from_utf8(sheet::csv(&document)).is_ok());
    }
}
