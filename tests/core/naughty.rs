//! Texts that break careless programs, through every text field of every command: kept or refused with a reason, never
//! a fault of ours, and the workspace is sound afterwards. The fields are read from the pages' own types, so that a
//! command that is added is tested without anybody thinking of it.

use std::collections::BTreeMap;

use jirani_tests::Sandbox;
use serde_json::{Map, Value, json};

const TEXTS: [&str; 34] = [
    "",
    " ",
    "\t\n\r\u{b}\u{c}",
    "\u{0}",
    "a\u{0}b",
    "\u{1}\u{2}\u{7f}\u{80}\u{9f}",
    "\u{feff}\u{200b}\u{200e}\u{200f}\u{2060}",
    "\u{202a}\u{202b}\u{202d}\u{202e}evil\u{202c}",
    "\u{2066}\u{2067}\u{2068}\u{2069}",
    "\u{fffe}\u{ffff}\u{10ffff}",
    "e\u{301}\u{327}\u{336}\u{489}\u{332}",
    "\u{e001}\u{f8ff}",
    "👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🇺🇬",
    "مرحبا بالعالم ١٢٣",
    "שלום עולם",
    "नमस्ते दुनिया",
    "สวัสดีชาวโลก",
    "ሰላም ዓለም",
    "Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ",
    "ＦＵＬＬＷＩＤＴＨ ﬃ ǅ ß ſ İ ı",
    "'; DROP TABLE organisation; --",
    "\" OR \"\"=\"",
    "%' ESCAPE '\\",
    "=HYPERLINK(\"http://example.org\")",
    "+1+1|cmd",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "{{7*7}} ${7*7} #{7*7} { $name } %s%n%x",
    "../../../../etc/passwd",
    "C:\\con\\aux\\nul",
    "file:///etc/hostname",
    "1e309",
    "-0",
    "NaN",
    "2027-02-30",
];

/// Commands that open, close, restore or write into a folder that the request names; their own tests see to them.
const LEFT_OUT: [&str; 10] = [
    "workspaceCreate",
    "workspaceOpen",
    "workspaceComeIn",
    "workspaceRecover",
    "workspaceLock",
    "workspaceCopy",
    "preferencesEdit",
    "documentSave",
    "documentPreview",
    "folderCheck",
];

/// The pages' types: what each name stands for.
struct Types {
    bodies: BTreeMap<String, String>,
    requests: Vec<(String, String)>,
}

impl Types {
    fn read() -> Types {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/generated.ts");
        let text = std::fs::read_to_string(path).unwrap();
        let mut plain = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once("/**") {
            plain.push_str(before);
            rest = after.split_once("*/").map_or("", |(_, after)| after);
        }
        plain.push_str(rest);
        let mut bodies = BTreeMap::new();
        for part in plain.split("export type ").skip(1) {
            let (name, body) = part.split_once(" = ").unwrap();
            let body = body.split("export ").next().unwrap().trim().trim_end_matches(';');
            bodies.insert(name.to_owned(), body.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        let requests = plain
            .lines()
            .filter_map(|line| line.strip_prefix("export const "))
            .map(|line| {
                let (name, rest) = line.split_once(" = ").unwrap();
                let request = rest.strip_prefix("(request: ").and_then(|rest| rest.split_once("): Promise"));
                (name.to_owned(), request.map_or("", |(request, _)| request).to_owned())
            })
            .collect();
        Types { bodies, requests }
    }

    /// A value of the type in which every text is `text`, and every identifier one that is there.
    fn value(&self, of: &str, text: &str, ids: &BTreeMap<&str, Value>) -> Value {
        let of = of.trim();
        if let Some(id) = ids.get(of) {
            return id.clone();
        }
        if let Some(inner) = of.strip_prefix("Array<").and_then(|of| of.strip_suffix('>')) {
            return json!([self.value(inner, text, ids)]);
        }
        if of.starts_with('{') {
            return self.object(of, text, ids);
        }
        let choices = apart(of, '|');
        if choices.len() > 1 {
            return self.value(choices.iter().find(|one| **one != "null").unwrap(), text, ids);
        }
        if let Some(literal) = of.strip_prefix('"') {
            return json!(literal.trim_end_matches('"'));
        }
        match of {
            "string" => json!(text),
            "number" => json!(1),
            "boolean" => json!(true),
            "" | "null" => Value::Null,
            named => match self.bodies.get(named) {
                Some(body) => self.value(body, text, ids),
                None => Value::Null,
            },
        }
    }

    fn object(&self, of: &str, text: &str, ids: &BTreeMap<&str, Value>) -> Value {
        let mut made = Map::new();
        for field in apart(of.trim_start_matches('{').trim_end_matches('}'), ',') {
            if let Some((name, of)) = field.split_once(':')
                && !name.contains('[')
            {
                let name = name.trim().trim_end_matches('?').trim_matches('"');
                made.insert(name.to_owned(), self.value(of, text, ids));
            }
        }
        Value::Object(made)
    }
}

/// Splits where the mark is not inside brackets.
fn apart(text: &str, mark: char) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '{' | '<' | '[' | '(' => depth += 1,
            '}' | '>' | ']' | ')' => depth -= 1,
            _ if letter == mark && depth == 0 => {
                parts.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

#[test]
fn no_text_in_any_field_of_any_command_is_a_fault_of_ours() {
    let types = Types::read();
    assert!(types.requests.len() > 50, "{} commands were read", types.requests.len());
    let mut sandbox = Sandbox::with_sample();
    let mut asked = 0;
    let (mut faults, mut long) = (Vec::new(), Vec::new());
    for (name, request) in &types.requests {
        if LEFT_OUT.contains(&name.as_str()) || !holds_text(&types, request) {
            continue;
        }
        // What an earlier command deleted is not there for the next: its identifiers are asked for anew.
        let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
        let organisation = sandbox.call("organisationList", json!({}))[0]["id"].clone();
        let plan = match &mentorship {
            Value::Null => Value::Null,
            id => sandbox.call("planGet", json!({ "mentorship": id })),
        };
        let ids = BTreeMap::from([
            ("MentorshipId", mentorship),
            ("OrganisationId", organisation),
            ("PlanId", plan["id"].clone()),
            ("ObjectiveId", plan["objectives"][0]["id"].clone()),
            ("ActivityId", plan["objectives"][0]["activities"][0]["id"].clone()),
        ]);
        for text in TEXTS {
            let request = types.value(request, text, &ids);
            if let Err(failure) = sandbox.app.call(name, request.clone()) {
                if failure.code == "internal" {
                    faults.push(format!("{name} {request}"));
                }
                if failure.message.chars().count() > 1000 {
                    long.push(format!("{name} {request}: {}", failure.message));
                }
            }
            asked += 1;
        }
    }
    println!("{asked} requests");
    assert_eq!((faults, long), (Vec::<String>::new(), Vec::<String>::new()));
    assert!(asked > 3000, "only {asked} requests were made");
    sandbox.call("workspaceCheck", json!({}));
    let files: Vec<_> =
        std::fs::read_dir(env!("CARGO_MANIFEST_DIR")).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert!(files.len() < 15, "something was written where the tests were started: {files:?}");
}

/// Whether there is a text anywhere in the request.
fn holds_text(types: &Types, request: &str) -> bool {
    const MARK: &str = "a text that is nowhere else";
    types.value(request, MARK, &BTreeMap::new()).to_string().contains(MARK)
}
