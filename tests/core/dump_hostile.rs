//! Open copies that do not fit: each is refused by name, and nothing is made of it.

use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::OpenCopy;
use jirani_vault::error::Error;
use serde_json::{Value, json};

use crate::dump::{dumped, on};

/// How a copy is spoiled.
type Spoil = fn(&mut Value);

/// Spoils one value, and what the message says then.
const SPOILED: [(&str, Spoil); 28] = [
    ("not an open copy", |dump| dump["format"] = json!("other")),
    ("not an open copy", |dump| *dump = json!([])),
    ("not an open copy", |dump| *dump = json!({})),
    ("newer version", |dump| dump["version"] = json!(3)),
    ("newer version", |dump| dump["schema"] = json!(999)),
    ("field \"schema\"", |dump| dump["schema"] = json!(0)),
    ("field \"schema\"", |dump| dump["schema"] = json!("7")),
    ("field \"version\"", |dump| dump["version"] = json!(1.5)),
    ("field \"colour\"", |dump| dump["colour"] = json!("red")),
    ("field \"tables\"", |dump| dump["tables"] = json!(null)),
    ("list of records", |dump| dump["tables"]["plan"] = json!({})),
    ("table \"journal\"", |dump| dump["tables"]["journal"] = json!([])),
    ("table \"plan; DROP TABLE plan\"", |dump| dump["tables"]["plan; DROP TABLE plan"] = json!([])),
    ("table \"plan\"", |dump| {
        dump["tables"].as_object_mut().unwrap().remove("plan");
    }),
    ("field \"colour\"", |dump| dump["tables"]["plan"][0]["colour"] = json!("red")),
    ("field \"a) VALUES (1); --\"", |dump| dump["tables"]["plan"][0]["a) VALUES (1); --"] = json!("red")),
    ("field \"purpose\"", |dump| {
        dump["tables"]["plan"][0].as_object_mut().unwrap().remove("purpose");
    }),
    ("expected a text, found a whole number", |dump| dump["tables"]["plan"][0]["purpose"] = json!(5)),
    ("expected a text, found nothing", |dump| dump["tables"]["plan"][0]["purpose"] = json!(null)),
    ("expected a text, found a list", |dump| dump["tables"]["plan"][0]["purpose"] = json!([[], {}])),
    ("expected a whole number, found a number", |dump| {
        dump["tables"]["objective"][0]["position"] = json!(0.5)
    }),
    ("expected a whole number, found true or false", |dump| {
        dump["tables"]["objective"][0]["position"] = json!(true)
    }),
    ("identifier", |dump| dump["tables"]["plan"][0]["id"] = json!("")),
    ("identifier", |dump| dump["tables"]["plan"][0]["id"] = json!("a\u{0}b")),
    ("identifier", |dump| dump["tables"]["plan"][0]["id"] = json!("x".repeat(1 << 20))),
    ("another record has the same", |dump| {
        dump["tables"]["organisation"][1] = dump["tables"]["organisation"][0].clone()
    }),
    ("mentor <> mentee", |dump| {
        dump["tables"]["mentorship"][0]["mentee"] = dump["tables"]["mentorship"][0]["mentor"].clone()
    }),
    ("record of table “mentorship”", |dump| dump["tables"]["mentorship"] = json!([])),
];

/// Files that are no such JSON, whatever is in them.
fn broken(good: &str) -> Vec<(&'static str, Vec<u8>)> {
    let cell = |text: &str| {
        good.replacen("\"purpose\": \"", &format!("\"purpose\": {text}, \"x\": \""), 1).into_bytes()
    };
    let twice = |what: &str| good.replacen(what, &format!("{what}{what}"), 1).into_bytes();
    let deep = "[".repeat(300_000);
    vec![
        ("empty", Vec::new()),
        ("a null byte", vec![0]),
        ("null bytes", vec![0; 5000]),
        ("no text", vec![0xff; 5000]),
        ("half a UTF-16 letter", vec![0xff, 0xfe, 0x7b]),
        ("a lone surrogate", vec![0xff, 0xfe, 0x00, 0xd8]),
        ("only a mark", b"\xef\xbb\xbf".to_vec()),
        ("null", b"null".to_vec()),
        ("deep lists", deep.clone().into_bytes()),
        ("deep records", "{\"a\":".repeat(300_000).into_bytes()),
        ("a deep cell", cell(&deep)),
        ("a number beyond all", cell("1e999")),
        ("a long number", cell(&"9".repeat(100_000))),
        ("NaN", cell("NaN")),
        ("Infinity", cell("-Infinity")),
        ("half an escape", cell("\"\\ud800\"")),
        ("a wrong escape", cell("\"\\u12\"")),
        ("a field twice", cell("\"one\", \"purpose\": \"two\"")),
        ("a head twice", twice("\"version\": 2,\n")),
        ("tables twice", good.replacen("\"tables\": {", "\"tables\": {}, \"tables\": {", 1).into_bytes()),
        ("a table twice", good.replacen("\"plan\": [", "\"plan\": [], \"plan\": [", 1).into_bytes()),
        ("a text of 100 MB", cell(&format!("\"{}\"", "x".repeat(100 << 20)))),
        (
            "a list too deep for the database",
            good.replacen("\"led_by\": \"", &format!("\"led_by\": \"{deep}"), 1).into_bytes(),
        ),
        ("something after the end", [good.as_bytes(), b"{}"].concat()),
    ]
}

#[test]
fn what_does_not_fit_is_refused_by_name_and_leaves_no_folder() {
    let mut sandbox = Sandbox::with_sample();
    let bytes = dumped(&mut sandbox);
    let good: Value = serde_json::from_slice(&bytes).unwrap();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (says, spoil) in &SPOILED {
        let mut dump = good.clone();
        spoil(&mut dump);
        files.push(((*says).to_owned(), dump.to_string().into_bytes()));
    }
    let text = String::from_utf8(bytes.clone()).unwrap();
    files.extend(broken(&text).into_iter().map(|(what, bytes)| (format!("? {what}"), bytes)));
    for at in (0..bytes.len() - 3).step_by(bytes.len() / 60) {
        files.push((format!("? cut after {at} bytes"), bytes[..at].to_vec()));
    }
    let count = files.len();
    let (file, folder) = (sandbox.folder().join("bad.json"), sandbox.folder().join("new"));
    for (says, bytes) in files {
        let error = match OpenCopy::of("bad.json", bytes.clone(), &MODEL, &mut on) {
            Ok(_) => panic!("{says}: was taken"),
            Err(error) => error,
        };
        assert!(matches!(error, Error::OpenCopy { .. }), "{says}: {error:?}");
        let said = error.to_string();
        assert!(said.contains("bad.json") && said.len() < 700, "{says}: {said}");
        assert!(says.starts_with('?') || said.contains(&says), "{says}: {said}");
        if bytes.len() < 1 << 20 {
            std::fs::write(&file, bytes).unwrap();
            let request = json!({ "folder": folder, "path": file, "passphrase": PASSPHRASE });
            let failure = sandbox.fail("dumpLoad", request);
            assert_eq!(failure.code, "open-copy", "{says}: {}", failure.message);
            assert!(!folder.exists(), "{says}: a folder stays");
        }
    }
    println!("{count} files refused");
    // The same place and the same tries then take a good one.
    std::fs::write(&file, bytes).unwrap();
    let request = json!({ "folder": folder, "path": file, "passphrase": "weak" });
    assert_eq!(sandbox.fail("dumpLoad", request).code, "weak-passphrase");
    assert!(!folder.exists());
    let view = sandbox.call("dumpLoad", json!({ "folder": folder, "path": file, "passphrase": PASSPHRASE }));
    assert_eq!(view["unlocked"], true);
    let again = sandbox.fail("dumpLoad", json!({ "folder": folder, "path": file, "passphrase": PASSPHRASE }));
    assert_eq!(again.code, "workspace-exists");
}

#[test]
fn a_fault_names_line_table_record_and_field() {
    let mut sandbox = Sandbox::with_sample();
    let bytes = dumped(&mut sandbox);
    let text = String::from_utf8(bytes).unwrap();
    let line = text.lines().position(|line| line.contains("\"purpose\": ")).unwrap();
    let record = text.lines().nth(line).unwrap().split('"').nth(3).unwrap().to_owned();
    let spoiled = text.replacen("\"purpose\": \"", "\"purpose\": 7, \"_\": \"", 1);
    let error = match OpenCopy::of("all.json", spoiled.into_bytes(), &MODEL, &mut on) {
        Ok(_) => panic!("was taken"),
        Err(error) => error.to_string(),
    };
    let expected = format!("all.json, line {}, table \"plan\", record \"{record}\", field", line + 1);
    assert!(error.starts_with(&expected), "{error}\n{expected}");
}
