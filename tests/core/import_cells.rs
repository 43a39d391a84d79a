//! What the cells of spreadsheets say, and which of them cannot be read.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use calamine::{Data, Reader};
use jirani_base::i18n::Language;
use jirani_document::sheet::{csv_of_words, guarded, unguarded};
use jirani_records::import::{Cell, Flaw, Sheet, read_bytes};
use jirani_tests::Sandbox;
use jirani_tests::hostile::workbooks::workbook;
use proptest::prelude::*;
use serde_json::{Value, json};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/spreadsheets").join(name)
}

fn words(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet.rows.iter().map(|row| row.cells.iter().map(Cell::words).collect()).collect()
}

/// What another library reads in the sheet of that name, by row and column as the spreadsheet numbers them.
fn elsewhere(bytes: &[u8], sheet: &str) -> BTreeMap<(u32, usize), String> {
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let range = book.worksheet_range(sheet).unwrap();
    let (top, left) = range.start().unwrap();
    range
        .used_cells()
        .filter_map(|(row, column, data)| {
            let words = match data {
                Data::Empty | Data::Error(_) => String::new(),
                Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
                Data::DateTimeIso(day) => day.chars().take(10).collect(),
                Data::DateTime(moment) => moment.as_datetime().unwrap().format("%Y-%m-%d").to_string(),
                Data::Float(number) => number.to_string(),
                other => other.to_string().trim().to_owned(),
            };
            (!words.is_empty()).then(|| ((top + row as u32 + 1, left as usize + column), words))
        })
        .collect()
}

/// Every spreadsheet kept with the tests says the same here as in a library that reads whole workbooks.
#[test]
fn cells_say_what_another_library_reads() {
    let mut compared = 0;
    for entry in std::fs::read_dir(fixture("")).unwrap() {
        let path = entry.unwrap().path();
        let end = path.extension().unwrap().to_str().unwrap();
        if !["xlsx", "xls", "ods"].contains(&end) || path.ends_with("locked.xlsx") {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let sheet = read_bytes(&bytes).unwrap();
        let mut here = BTreeMap::new();
        for row in &sheet.rows {
            for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.words().is_empty()) {
                here.insert((row.number, column), cell.words().to_owned());
            }
        }
        assert_eq!(here, elsewhere(&bytes, &sheet.name), "{}", path.display());
        compared += here.len();
    }
    assert!(compared > 50, "only {compared} cells were compared");
}

fn opened(sandbox: &mut Sandbox, name: &str, bytes: &[u8]) -> (Value, Value) {
    let path = sandbox.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "actions" }));
    let request =
        json!({ "path": path, "kind": "actions", "header": opened["header"], "columns": opened["columns"] });
    let preview = sandbox.call("importPreview", request);
    (opened, preview)
}

#[test]
fn a_formula_is_read_by_its_last_value_and_said_so() {
    let mut sandbox = Sandbox::unlocked();
    let sheet = r#"<sheetData>
        <row r="1"><c r="A1" t="str"><v>No</v></c><c r="B1" t="str"><v>Action</v></c><c r="C1" t="str"><v>Due</v></c></row>
        <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Send the rules</v></c><c r="C2" t="str"><v>14/02/2027</v></c></row>
        <row r="3"><c r="A3"><f>A2+1</f><v>2</v></c><c r="B3" t="str"><f>"Count "&amp;"it"</f><v>Count it</v></c></row>
        <row r="4"><c r="A4"><f>A3+1</f></c><c r="B4" t="str"><v>Keep the book</v></c></row>
        <row r="5"><c r="B5"><f>A9</f></c></row>
        <row r="6"><c r="B6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C6" t="e"><v>#REF!</v></c></row>
    </sheetData>"#;
    let (opened, preview) = opened(&mut sandbox, "f.xlsx", &workbook("<sst/>", "", &[sheet]));
    assert_eq!(
        opened["notes"],
        json!(["5 cells hold formulas: the values that were last computed for them are shown."])
    );
    assert_eq!((&preview["good"], &preview["wrong"]), (&json!(3), &json!(2)), "{preview}");
    assert_eq!(preview["first"][1]["action_what"], "Count it");
    let faults: Vec<(u64, &str, &str)> = preview["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (one["row"].as_u64().unwrap(), one["field"].as_str().unwrap(), one["message"].as_str().unwrap())
        })
        .collect();
    assert_eq!(faults.len(), 3, "{faults:?}");
    for ((row, field, message), (expected_row, expected_field, says)) in faults.iter().zip([
        (5, "action_what", "does not hold its value"),
        (6, "action_what", "#DIV/0!"),
        (6, "action_due", "#REF!"),
    ]) {
        assert_eq!((*row, *field), (expected_row, expected_field));
        assert!(message.contains(says), "{message}");
    }
}

/// A program that cannot compute writes 0 for every formula, and asks whoever opens the file to compute them.
#[test]
fn values_that_nobody_computed_are_not_taken_for_numbers() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "Action").unwrap();
    sheet.write_formula(1, 0, "=20+20").unwrap();
    let sheet = read_bytes(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(sheet.rows[1].cells, [Cell::Wrong(Flaw::NoValue)]);
}

#[test]
fn a_stray_cell_far_below_is_one_row_and_another_sheet_bars_nothing() {
    let mut sandbox = Sandbox::unlocked();
    let cell = |name: &str, words: &str| format!(r#"<c r="{name}" t="str"><v>{words}</v></c>"#);
    let stray = format!(
        "<sheetData>{}{}{}</sheetData>",
        cell("A1", "Action"),
        cell("A2", "Send"),
        r#"<row r="1048576"><c r="B1048576" t="str"><v> </v></c></row>"#
    );
    let (opened, preview) = opened(&mut sandbox, "stray.xlsx", &workbook("<sst/>", "", &[&stray]));
    assert_eq!((&opened["rows"], &preview["good"], &preview["wrong"]), (&json!(1), &json!(1), &json!(0)));
    let many: String = (0..60_000).map(|_| "<row><c><v>1</v></c></row>").collect();
    let huge = format!("<sheetData>{many}</sheetData>");
    let sheet = read_bytes(&workbook("<sst/>", "", &[&stray, &huge])).unwrap();
    assert_eq!((sheet.name.as_str(), words(&sheet)), ("S1", vec![vec!["Action"], vec!["Send"]]));
    assert_eq!(sheet.too_large, ["S2"]);
}

#[test]
fn rows_are_named_as_the_spreadsheet_numbers_them() {
    let at = format!(
        "<sheetData>{}{}{}</sheetData>",
        r#"<c r="C5" t="str"><v>Action</v></c>"#,
        r#"<c r="C6" t="str"><v>Send</v></c>"#,
        r#"<c r="C8" t="str"><v>Count</v></c>"#
    );
    let numbers =
        |bytes: &[u8]| -> Vec<u32> { read_bytes(bytes).unwrap().rows.iter().map(|row| row.number).collect() };
    assert_eq!(numbers(&workbook("<sst/>", "", &[&at])), [5, 6, 8]);
    assert_eq!(numbers(b"Action,Due\n\n\nSend,\r\n\"two\nlines\",x\rlast,y"), [1, 4, 5, 6]);
    assert_eq!(numbers(b"a;b\n\n\"x\n\n\ny\";z\n\nlast;w\n"), [1, 3, 5]);
}

#[test]
fn text_files_name_errors_and_formulas_and_keep_words_that_are_none() {
    let sheet =
        read_bytes(b"A,B,C\n#REF!,=SUM(A1:A9),=1+1\n=> ask,=\"0772\",= see above\n- call,'- call,+256 700\n")
            .unwrap();
    let flaw = |row: usize, column: usize| sheet.rows[row].cells[column].clone();
    assert_eq!(flaw(1, 0), Cell::Wrong(Flaw::Error("#REF!")));
    assert_eq!((flaw(1, 1), flaw(1, 2)), (Cell::Wrong(Flaw::NoValue), Cell::Wrong(Flaw::NoValue)));
    assert_eq!(words(&sheet)[2..], [["=> ask", "0772", "= see above"], ["- call", "- call", "+256 700"]]);
}

#[test]
fn the_mark_between_cells_is_the_one_that_fits_the_rows() {
    let expected =
        vec![vec!["Action", "Due"], vec!["Send rules, forms, and keys, soon", "x"], vec!["a, b, c", "y"]];
    for mark in [";", "\t"] {
        let text = format!("Action{mark}Due\nSend rules, forms, and keys, soon{mark}x\na, b, c{mark}y\n");
        assert_eq!(words(&read_bytes(text.as_bytes()).unwrap()), expected, "{mark:?}");
    }
}

#[test]
fn cells_longer_than_any_program_writes_are_named() {
    let sheet =
        read_bytes(format!("Action\n{}\n{}\n", "𞤀".repeat(16_384), "é".repeat(32_767)).as_bytes()).unwrap();
    assert_eq!(sheet.rows[1].cells, [Cell::Wrong(Flaw::TooLong)]);
    assert_eq!(sheet.rows[2].cells[0].words().chars().count(), 32_767);
}

#[test]
fn nothing_goes_on_after_work_that_failed() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let path = sandbox.folder().join("a.csv");
    // So many that the work tells how far it is.
    std::fs::write(&path, format!("Action\n{}", "Send\n".repeat(600))).unwrap();
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "actions" }));
    let backups = sandbox.workspace().join("backups");
    std::fs::remove_dir_all(&backups).unwrap();
    std::fs::write(&backups, "in the way").unwrap();
    let request = json!({ "path": path, "kind": "actions", "mentorship": id, "header": opened["header"],
                          "columns": opened["columns"], "ticket": 1 });
    sandbox.fail("importAccept", request);
    assert_eq!(sandbox.call("workStatus", json!({})), json!({ "done": 0, "total": 0 }));
}

fn piece() -> impl Strategy<Value = String> {
    let letters = prop::sample::select(vec![
        "=", "+", "-", "@", "'", "\"", ";", ",", "\t", "\n", "a", " ", "1", "＝", "é",
    ]);
    prop::collection::vec(letters, 0..12).prop_map(|letters| letters.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn guarded_words_begin_no_formula_wherever_a_program_parts_them(text in piece()) {
        let safe = guarded(&text);
        for part in safe.split([';', ',', '\t', '\n', '\r']) {
            prop_assert!(!part.trim_start_matches('"').starts_with(['=', '+', '-', '@', '＝']), "{safe:?}");
        }
        prop_assert_eq!(unguarded(&safe), text.as_str());
    }

    #[test]
    fn a_file_of_ours_says_the_same_when_it_is_read_again(
        rows in prop::collection::vec(prop::collection::vec(piece(), 3), 1..6),
        french in any::<bool>(),
    ) {
        let language = if french { Language::French } else { Language::English };
        let mut all = vec![["One", "Two", "Three"].map(str::to_owned).to_vec()];
        all.extend(rows);
        let sheet = read_bytes(&csv_of_words(all.clone(), language.tag())).unwrap();
        let mut there = sheet.rows.iter();
        for row in &all {
            if row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let found = there.next().unwrap();
            for (at, cell) in row.iter().enumerate() {
                let read = found.cells.get(at).map_or("", Cell::words);
                prop_assert_eq!(read, cell.trim(), "{:?}", all);
            }
        }
    }
}
