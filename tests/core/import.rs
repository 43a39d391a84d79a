//! Old spreadsheets come in as they are, or are refused with one sentence.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use jirani_tests::Sandbox;
use serde_json::{Value, json};

fn file(sandbox: &Sandbox, name: &str, bytes: &[u8]) -> PathBuf {
    let path = sandbox.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A tracker as they are found: a title over merged cells, then headings, then rows.
const TRACKER: &str = "Action tracker of both teams;;;;\n;;;;\nN°;Action item;Person responsible;Deadline;Status\n\
    1;Send the rules;Treasurer;14/02/2027;Completed\n2;Count \"the\" box;Coordinator;3 mars 2027;in progress\n\
    ;;;;\n3;Teach two colleagues;;2027-04-01;Not started\n";

fn request(path: &Path, mentorship: &str, opened: &Value) -> Value {
    json!({ "path": path, "kind": "actions", "mentorship": mentorship, "header": opened["header"],
            "columns": opened["columns"] })
}

#[test]
fn an_old_tracker_comes_in_as_it_is_and_one_undo_takes_it_back() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let path = file(&sandbox, "tracker.csv", TRACKER.as_bytes());
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "actions" }));
    assert_eq!((&opened["header"], &opened["rows"]), (&json!(3), &json!(3)));
    let preview = sandbox.call("importPreview", request(&path, &id, &opened));
    assert_eq!((&preview["good"], &preview["wrong"]), (&json!(3), &json!(0)), "{preview}");
    let page =
        |sandbox: &mut Sandbox| sandbox.call("actionPage", json!({ "mentorship": id, "which": "all" }));
    assert_eq!(page(&mut sandbox)["total"], 0, "nothing is written before accept");
    assert_eq!(sandbox.call("importAccept", request(&path, &id, &opened))["added"], 3);
    let rows = page(&mut sandbox);
    let cells = &rows["rows"][0]["cells"];
    assert_eq!((&cells["action_due"], &cells["action_status"]), (&json!("2027-02-14"), &json!("done")));
    assert_eq!(rows["rows"][1]["cells"]["action_what"], "Count \"the\" box");
    assert_eq!(rows["rows"][2]["cells"]["action_status"], "open");
    assert_eq!(sandbox.call("undo", json!({}))["what"], "Take over a spreadsheet");
    assert_eq!(page(&mut sandbox)["total"], 0);
}

/// A spreadsheet that is kept with the tests.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/spreadsheets").join(name)
}

/// Takes a whole file over; gives how many rows were added.
fn taken_over(sandbox: &mut Sandbox, path: &Path, kind: &str, mentorship: &str) -> Value {
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": kind }));
    let mut asked = request(path, mentorship, &opened);
    asked["kind"] = json!(kind);
    let preview = sandbox.call("importPreview", asked.clone());
    assert_eq!(preview["faults"], json!([]), "{}", path.display());
    sandbox.call("importAccept", asked)["added"].clone()
}

/// What LibreOffice 7.4 wrote: two merged title rows over French headings, days as dates and as three kinds of words.
#[test]
fn a_tracker_that_libreoffice_wrote_comes_in() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    assert_eq!(taken_over(&mut sandbox, &fixture("libreoffice-actions.xlsx"), "actions", &id), 3);
    let rows = sandbox.call("actionPage", json!({ "mentorship": id, "which": "all" }))["rows"].clone();
    let found: Vec<[&str; 4]> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            ["action_what", "action_owner", "action_due", "action_status"]
                .map(|name| row["cells"][name].as_str().unwrap())
        })
        .collect();
    let expected = [
        ["Envoyer les règles de paiement", "Trésorière", "2027-02-14", "done"],
        ["Compter la caisse chaque soir", "Coordination", "2027-03-03", "doing"],
        ["Former deux collègues", "", "2027-04-01", "open"],
    ];
    for row in expected {
        assert!(found.contains(&row), "{row:?} is not in {found:?}");
    }
}

#[test]
fn sessions_and_decimal_commas_that_libreoffice_wrote_come_in() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.mentorship();
    assert_eq!(taken_over(&mut sandbox, &fixture("libreoffice-sessions.xlsx"), "sessions", &id), 2);
    let rows = sandbox.call("encounterPage", json!({ "mentorship": id }))["rows"].clone();
    let visit = rows.as_array().unwrap().iter().find(|row| row["on"] == "2027-01-27").unwrap();
    assert_eq!((&visit["form"], &visit["minutes"]), (&json!("visit"), &json!("180")));
    sandbox.say_it_is_safe(&id);
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "we know each other" }));
    let plan = sandbox.call("planDraft", json!({ "mentorship": id }))["id"].clone();
    for row in sandbox.call("rowList", json!({ "form": "indicator", "parent": plan })).as_array().unwrap() {
        sandbox.call("rowDelete", json!({ "form": "indicator", "id": row["id"] }));
    }
    assert_eq!(taken_over(&mut sandbox, &fixture("libreoffice-indicators.csv"), "indicators", &id), 2);
    let sheet = sandbox.call("indicatorSheet", json!({ "mentorship": id }));
    let line = |at: usize| sheet["indicators"][at]["line"].clone();
    assert_eq!((&line(0)["baseline"], &line(0)["baseline_value"]), (&json!("12,5"), &json!(12.5)));
    assert_eq!(line(1)["target_value"], 7.5);
}

/// Undo is one way back; a file of its own is the other.
#[test]
fn a_checked_copy_is_made_before_rows_come_in() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let before = sandbox.call("backupList", json!({}))["copies"].as_array().unwrap().len();
    assert_eq!(taken_over(&mut sandbox, &fixture("libreoffice-actions.xlsx"), "actions", &id), 3);
    let copies = sandbox.call("backupList", json!({}))["copies"].clone();
    assert_eq!(copies.as_array().unwrap().len(), before + 1);
    let look = sandbox.call("backupLook", json!({ "name": copies[0]["name"] }));
    let count = look["counts"].as_array().unwrap().iter().find(|count| count[0] == "action").unwrap().clone();
    assert_eq!((&count[1], &count[2]), (&json!(0), &json!(3)), "the copy is of the time before");
    let wrong = file(&sandbox, "wrong.csv", b"Action,Due\nSend,never\n");
    let opened = sandbox.call("importOpen", json!({ "path": wrong, "kind": "actions" }));
    sandbox.fail("importAccept", request(&wrong, &id, &opened));
    let after = sandbox.call("backupList", json!({}))["copies"].as_array().unwrap().len();
    assert_eq!(after, before + 1, "what is refused needs no copy");
}

/// What another library wrote, with a real date, a whole number and a merged title.
#[test]
fn a_workbook_with_real_dates_comes_in() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 3, "Sessions 2027", &rust_xlsxwriter::Format::new()).unwrap();
    for (column, heading) in ["Date", "Type", "Duration", "Topic"].into_iter().enumerate() {
        sheet.write_string(1, column as u16, heading).unwrap();
    }
    let day = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2027, 1, 20).unwrap();
    sheet.write_datetime_with_format(2, 0, &date, &day).unwrap();
    sheet.write_string(2, 1, "Phone call").unwrap();
    sheet.write_number(2, 2, 45.0).unwrap();
    sheet.write_string(2, 3, "Cash book").unwrap();
    let path = file(&sandbox, "sessions.xlsx", &book.save_to_buffer().unwrap());
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "sessions" }));
    let mut request = request(&path, &id, &opened);
    request["kind"] = json!("sessions");
    assert_eq!(sandbox.call("importAccept", request)["added"], 1);
    let row = sandbox.call("encounterPage", json!({ "mentorship": id }))["rows"][0].clone();
    assert_eq!(
        (&row["on"], &row["form"], &row["minutes"]),
        (&json!("2027-01-20"), &json!("call"), &json!("45"))
    );
    assert_eq!((&row["state"], &row["about"]), (&json!("held"), &json!("Cash book")));
}

#[test]
fn each_wrong_cell_is_named_by_row_and_field_and_nothing_comes_in_by_mistake() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let path = file(
        &sandbox,
        "wrong.csv",
        b"Action,Due,Status\nSend,31/2/2027,done\nCount,1/3/2027,maybe\n,,open\nKeep,,\n",
    );
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "actions" }));
    let mut request = request(&path, &id, &opened);
    let preview = sandbox.call("importPreview", request.clone());
    assert_eq!((&preview["good"], &preview["wrong"]), (&json!(1), &json!(3)));
    let faults: Vec<_> = preview["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| (f["row"].clone(), f["field"].clone()))
        .collect();
    let expected = [(2, "action_due"), (3, "action_status"), (4, "action_what")];
    assert_eq!(faults, expected.map(|(row, field)| (json!(row), json!(field))));
    assert_eq!(sandbox.fail("importAccept", request.clone()).code, "not-allowed");
    request["skip_wrong"] = json!(true);
    assert_eq!(sandbox.call("importAccept", request.clone())["added"], 1);
    request["mentorship"] = json!("gone");
    assert_eq!(sandbox.fail("importAccept", request).code, "not-found");
}

#[test]
fn organisations_come_in_once_and_indicators_stay_few() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let path =
        file(&sandbox, "o.csv", "Organisation;Region\nHeron;Coast\nStork;Hills\nStork;Hills\n".as_bytes());
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "organisations" }));
    let mut asked = request(&path, &id, &opened);
    asked["kind"] = json!("organisations");
    assert_eq!(sandbox.call("importAccept", asked)["added"], 1, "Heron is there, and Stork comes once");
    sandbox.say_it_is_safe(&id);
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "we know each other" }));
    sandbox.call("planDraft", json!({ "mentorship": id }));
    let many: String = (0..9).map(|number| format!("Indicator {number};%;0;80\n")).collect();
    let path = file(&sandbox, "i.csv", format!("Indicator;Unit;Baseline;Target\n{many}").as_bytes());
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "indicators" }));
    let mut asked = request(&path, &id, &opened);
    asked["kind"] = json!("indicators");
    assert_eq!(sandbox.fail("importAccept", asked).code, "not-allowed");
}

/// A workbook that says it has so many rows, written as text so that the test stays quick.
fn rows_of_a_workbook(rows: usize) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "Action").unwrap();
    let small = book.save_to_buffer().unwrap();
    let mut from = zip::ZipArchive::new(std::io::Cursor::new(small)).unwrap();
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let packed =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        if name.ends_with("sheet1.xml") {
            let (head, tail) = text.split_once("</sheetData>").unwrap();
            let mut long = head.to_owned();
            for row in 2..=rows {
                long.push_str(&format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>"));
            }
            text = format!("{long}</sheetData>{tail}");
        }
        archive.start_file(name, packed).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_cannot_be_read_is_refused_with_one_sentence_that_says_why() {
    let mut sandbox = Sandbox::unlocked();
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "Action").unwrap();
    let mut cut = book.save_to_buffer().unwrap();
    cut.truncate(cut.len() / 2);
    let many = format!("Action\n{}", "Count\n".repeat(1_000_000));
    for (name, bytes, says) in [
        ("cut.xlsx", cut, "damaged"),
        ("many.csv", many.into_bytes(), "50,000"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(), "no spreadsheet"),
        ("empty.csv", b"\n\n".to_vec(), "no rows"),
        ("lo-locked.xlsx", std::fs::read(fixture("locked.xlsx")).unwrap(), "password"),
        (
            "lo-cut.xlsx",
            std::fs::read(fixture("libreoffice-actions.xlsx")).unwrap()[..2_600].to_vec(),
            "damaged",
        ),
        ("rows.xlsx", rows_of_a_workbook(1_000_000), "50,000"),
    ] {
        let path = file(&sandbox, name, &bytes);
        let failure = sandbox.fail("importOpen", json!({ "path": path, "kind": "actions" }));
        assert_eq!(failure.code, "not-allowed", "{name}");
        assert!(failure.message.contains(says), "{name}: {}", failure.message);
    }
    let missing = json!({ "path": sandbox.folder().join("gone.csv"), "kind": "actions" });
    assert_ne!(sandbox.fail("importOpen", missing).code, "internal");
}
