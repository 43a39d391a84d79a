//! Tables as files for spreadsheet programs: in any language, and within what the formats hold.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use jirani_document::pdf::Paper;
use jirani_document::{Cell, Document, Table, col, sheet};
use jirani_records::import::read_bytes;

fn document(language: &str) -> Document {
    Document::new("T", language).table(
        Table::new([col("What"), col("Cost").end()])
            .row([Cell::from("x;=1+cmd|' /C calc'!A0;y"), Cell::number(-5.5, "−5.5")])
            .row([Cell::from("To do:\n- call\n=1+1,@x"), Cell::number(1200.0, "1 200")]),
    )
}

#[test]
fn a_table_has_the_marks_of_its_language_and_no_formula_behind_any_of_them() {
    let text = |language: &str| String::from_utf8(sheet::csv(&document(language))).unwrap();
    assert_eq!(
        text("en"),
        "\u{feff}What,Cost\r\nx;'=1+cmd|' /C calc'!A0;y,-5.5\r\n\"To do:\n'- call\n'=1+1,'@x\",1200\r\n"
    );
    assert_eq!(
        text("fr"),
        "\u{feff}What;Cost\r\n\"x;'=1+cmd|' /C calc'!A0;y\";-5,5\r\n\"To do:\n'- call\n'=1+1,'@x\";1200\r\n"
    );
    for language in ["en", "fr"] {
        let read = read_bytes(&sheet::csv(&document(language))).unwrap();
        assert_eq!(read.rows[1].cells[0].words(), "x;=1+cmd|' /C calc'!A0;y");
        assert_eq!(read.rows[2].cells[0].words(), "To do:\n- call\n=1+1,@x");
    }
}

/// The format counts units of UTF-16: letters beyond the first plane count twice.
#[test]
fn a_cell_holds_what_the_format_holds_and_says_where_it_was_cut() {
    for letter in ["𞤀", "a", "é", "👩🏽"] {
        let long = letter.repeat(40_000);
        let document = Document::new("T", "en").table(Table::new([col(long.as_str())]).row([long.as_str()]));
        let bytes = sheet::xlsx(&document, &Paper::a4()).unwrap();
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let name = book.sheet_names()[1].clone();
        let range = book.worksheet_range(&name).unwrap();
        for row in 0..2 {
            let cell = range.get_value((row, 0)).unwrap().to_string();
            let units = cell.encode_utf16().count();
            assert!((32_760..=32_767).contains(&units), "{units} units of {letter}");
            let kept = cell.strip_suffix(" […]").unwrap();
            assert!(long.starts_with(kept));
        }
        assert!(
            String::from_utf8(sheet::csv(&document)).unwrap().contains(&long),
            "a text file holds it whole"
        );
    }
    let fits = "𞤀".repeat(16_383);
    let document = Document::new("T", "en").table(Table::new([col("A")]).row([fits.as_str()]));
    let bytes = sheet::xlsx(&document, &Paper::a4()).unwrap();
    assert_eq!(read_bytes(&bytes).unwrap().rows.last().unwrap().cells[0].words(), fits);
}

#[test]
fn a_table_wider_than_the_format_is_cut_and_the_file_is_made() {
    let columns: Vec<String> = (0..17_000).map(|at| format!("c{at}")).collect();
    let document = Document::new("T", "en").table(
        Table::new(columns.iter().map(|name| col(name.as_str()))).row(columns.iter().map(String::as_str)),
    );
    assert!(sheet::xlsx(&document, &Paper::a4()).is_ok());
}
