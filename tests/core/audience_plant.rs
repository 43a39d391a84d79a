//! A workspace in which every table has rows and every field is filled, and other valid values for each of its fields.

use jirani_base::safety::{Field, Sensitivity};
use jirani_records::MODEL;
use jirani_records::feedback::{FEEDBACK, WAITING};
use jirani_records::form::{FieldSpec, FieldType, Form, Shape};
use jirani_records::forms;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::protection::{SEALED, sign};

/// A workspace with the sample mentorship, all of its forms filled in; the sealed store is open.
pub fn everything() -> (Sandbox, Vault, String) {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    called(&mut sandbox, &id);
    sandbox.call("workspaceLock", json!({}));
    let mut vault =
        Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    vault.open_sealed(&SEALED.into()).unwrap();
    inserted(vault.reader(), &id);
    for form in forms::ALL.iter().chain([&FEEDBACK, &WAITING]) {
        fill(&vault, form);
    }
    (sandbox, vault, id)
}

/// What the commands of the application make.
fn called(sandbox: &mut Sandbox, id: &str) {
    sandbox.call("sealedMake", json!({ "passphrase": SEALED }));
    for form in forms::ALL.iter().filter(|form| form.sealed) {
        let cells: Map<String, Value> =
            form.fields().map(|field| (field.name.to_owned(), json!(values(field)[0]))).collect();
        for _ in 0..(if form.shape == Shape::Sheet { 1 } else { 2 }) {
            let verb = if form.shape == Shape::Sheet { "sheetEdit" } else { "rowAdd" };
            sandbox.call(verb, json!({ "form": form.table, "parent": id, "cells": cells }));
        }
    }
    sign(sandbox, id, "mentee");
    sign(sandbox, id, "mentor");
    for organisation in sandbox.call("organisationList", json!({})).as_array().unwrap().clone() {
        let patch = json!({ "public_name": "A real name", "led_by": ["other"] });
        sandbox.call("organisationEdit", json!({ "id": organisation["id"], "patch": patch }));
        let cells: Map<String, Value> = forms::named("profile")
            .unwrap()
            .fields()
            .map(|field| (field.name.to_owned(), json!(values(field)[0])))
            .collect();
        sandbox.call("sheetEdit", json!({ "form": "profile", "parent": organisation["id"], "cells": cells }));
    }
    for side in ["mentor", "mentee"] {
        let patch = json!({ "levels": { "money": 1, "trust": 1 }, "gates": {} });
        sandbox.call("assessmentEdit", json!({ "mentorship": id, "sheet": side, "patch": patch }));
    }
    sandbox.call("copyAdd", json!({ "mentorship": id, "from": "agreed", "name": "With more money" }));
    // The later decision rests on other answers, so that two results can be exchanged.
    for (money, made) in [(4, true), (2, false)] {
        let patch = json!({ "levels": { "money": money, "distance": money }, "gates": {} });
        sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": patch }));
        if made {
            let reason = json!({ "mentorship": id, "chosen": "PA", "reason": "Another reason" });
            sandbox.call("decisionMake", reason);
        }
    }
    for (item, amount, currency) in [("fare", "3000", "KES"), ("mentor_day", "40", "USD")] {
        sandbox.call("priceEdit", json!({ "item": item, "amount": amount, "currency": currency }));
    }
    sandbox.call("rateEdit", json!({ "from": "USD", "to": "KES", "rate": "129.25", "on": "2/11/2026" }));
    for approach in ["MV", "PA"] {
        let patch = json!({ "reserve_percent": "12" });
        sandbox.call("estimateEdit", json!({ "mentorship": id, "approach": approach, "patch": patch }));
    }
    sandbox.call("comparisonEdit", json!({ "mentorship": id, "approaches": ["MV", "PA"] }));
    let weight = json!({ "part": "weight", "factor": "money", "weight": 2.5, "author": "coordinator",
        "reason": "Buses are cheap." });
    sandbox.call("amendmentPut", weight);
    let own = sandbox.call("resourceAdd", json!({ "title": "Radio guide", "publisher": "Us" }));
    let own = own["line"]["id"].clone();
    let note = json!({ "useful": true, "note": "Good on interviews", "tags": "radio" });
    sandbox.call("resourceNote", json!({ "id": own, "patch": note }));
    let list = sandbox.call("readingListAdd", json!({ "title": "For the radio team", "mentorship": id }));
    sandbox.call("readingListPut", json!({ "list": list["id"], "resource": own }));
    let contact = json!({ "kind": "clinic", "name": "Night clinic", "note": "Ask for the nurse" });
    sandbox.call("contactAdd", contact);
    let objective = sandbox.call("planGet", json!({ "mentorship": id }))["objectives"][0]["id"].clone();
    let patch = json!({ "domain": "money", "level_now": 2, "level_target": 3, "proof": "The book" });
    sandbox.call("objectiveEdit", json!({ "mentorship": id, "id": objective, "patch": patch }));
    sandbox.call("versionFreeze", json!({ "mentorship": id }));
    let patch = json!({ "statement": "Another objective" });
    sandbox.call("objectiveEdit", json!({ "mentorship": id, "id": objective, "patch": patch }));
    for kind in ["visit", "midterm", "final"] {
        sandbox.call("reportBegin", json!({ "mentorship": id, "kind": kind }));
    }
    sandbox.call("encounterAdd", json!({ "mentorship": id, "held": false }));
    sandbox.call("feedbackOpen", json!({ "mentorship": id, "role": "Chair of the mentee" }));
    sandbox.call("feedbackAdd", json!({ "mentorship": id, "cells": { "useful": "1", "best": "It waits" } }));
    let save = json!({ "document": { "kind": "plan", "subject": id, "audience": "internal" } });
    sandbox.call("documentSave", save);
    sandbox.call("draftKeep", json!({ "place": "somewhere", "content": "half" }));
}

/// What has no command of its own, or only one that changes more than is wanted here.
fn inserted(connection: &Connection, id: &str) {
    connection
        .execute_batch(&format!(
            "INSERT INTO operation (kind, at, state) VALUES ('sample-add', '2027-02-01T08:00:00Z', 'done');
             INSERT INTO cancellation VALUES ('c', '{id}', '2027-01-20');
             INSERT INTO deletion_note VALUES ('d', '{id}', '[\"start\",\"actions\"]', '[\"reports\"]', 'Chair',
                 '2027-01-30', 44);
             INSERT INTO outline VALUES ('o', 'Short', 'final', '[\"figures\"]');
             INSERT INTO attachment SELECT 'a', id, 'guide.pdf', 4, 'AAAA' FROM own_resource LIMIT 1;
             INSERT INTO word_choice VALUES ('w', 'en', 'mentee', 'learner', 'learners');
             UPDATE own_resource SET year = '2024', address = 'https://example.org', about = 'On radio';
             UPDATE reading_list SET opening = 'Begin here';
             UPDATE reading_item SET why = 'It is short';
             UPDATE step_check SET not_needed = 'Not for us' WHERE rowid % 5 = 0;
             UPDATE step SET due_on = '2027-03-01', started_on = '2026-09-01';
             UPDATE plan SET more_indicators = 'All of them', review_on = '2027-01-10', final_review_on = '2027-04-10';
             UPDATE activity SET participants = 'Treasurers', place = 'Their office', lead = 'Mentee coordinator';
             UPDATE gate SET gate_what = 'More cover', gate_by = '2026-10-01', gate_refer = 'A lawyer';"
        ))
        .unwrap();
    for row in ["retention", "consent", "spending"] {
        let form = forms::named(row).unwrap();
        for place in 70..72 {
            let new = format!("INSERT INTO {row} (id, {}, position) VALUES (?1, ?2, ?3)", form.parent);
            connection.execute(&new, rusqlite::params![format!("{row}{place}"), id, place]).unwrap();
        }
    }
    let codes = ["O1", "O4", "O5", "O6", "O8", "U1", "U2", "R3", "R4", "S2"];
    for (place, code) in (20..).zip(codes) {
        connection
            .execute(
                "INSERT INTO indicator (id, plan, position, indicator_code, indicator, indicator_unit)
                 SELECT ?1, id, ?2, ?3, ?3, CASE WHEN ?3 IN ('O1', 'O4', 'O5', 'U1', 'R4', 'S2') THEN '%' ELSE '' END
                 FROM plan WHERE mentorship = ?4",
                rusqlite::params![format!("indicator{code}"), place, code, id],
            )
            .unwrap();
    }
}

/// Fills the empty cells of the rows that a form has. What would take a consent, an open concern or an open action out of
/// all documents stays as it is.
fn fill(vault: &Vault, form: &Form) {
    let kept = ["withdrawn_on", "consent_until", "concern_settled_on", "action_done_on", "action_status"];
    if form.sealed {
        return;
    }
    for entry in form.fields().filter(|entry| !kept.contains(&entry.name)) {
        let value = if entry.name == "spent_currency" { "KES".to_owned() } else { values(entry)[0].clone() };
        let sql = format!("UPDATE {0} SET {1} = ?1 WHERE {1} = ''", form.table, entry.name);
        vault.reader().execute(&sql, [value]).unwrap();
    }
}

/// Valid values of a field that differ from one another; the last one is empty.
fn values(entry: &FieldSpec) -> Vec<String> {
    let of = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    match entry.what {
        FieldType::Line | FieldType::Text => of(&["Words of their own", "Planted", ""]),
        FieldType::Date => of(&["2026-11-11", "2027-05-05", ""]),
        FieldType::Number(least, most) => vec![least.to_string(), most.to_string(), String::new()],
        FieldType::Amount => of(&["25", "9999.5", ""]),
        FieldType::Level(most) => {
            vec!["2".to_owned(), "1".to_owned(), most.to_string(), String::new()]
        }
        FieldType::Choice(choices) => [choices.last(), choices.first()]
            .iter()
            .flatten()
            .map(|choice| (**choice).to_owned())
            .chain([String::new()])
            .collect(),
        FieldType::Tick => of(&["yes", ""]),
    }
}

/// Other valid values of a column, as SQL expressions over the row that is changed.
fn expressions(table: &str, column: &str) -> Vec<String> {
    let of = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    let quoted =
        |values: Vec<String>| values.into_iter().map(|value| format!("'{value}'")).collect::<Vec<_>>();
    match (table, column) {
        (_, "action_source" | "report_encounter") => {
            of(&["(SELECT min(id) FROM encounter)", "(SELECT max(id) FROM encounter)", "''"])
        }
        (_, "story_consent") => of(&["(SELECT min(id) FROM consent)", "(SELECT max(id) FROM consent)", "''"]),
        ("amendment", "author" | "reason") => of(&["'Planted'"]),
        ("organisation", "led_by") => of(&["'[\"sex_workers\"]'", "'[]'"]),
        ("mentorship", "at_risk") => of(&["'mentor'", "'mentee'", "'both'", "'unknown'"]),
        ("mentorship", "stage") => of(&["(SELECT stage FROM mentorship)"]),
        ("assessment" | "decision" | "sheet", "answers") => of(&[
            "(SELECT answers FROM sheet WHERE kind = 'mentor')",
            "json_remove(answers, '$.levels.trust')",
        ]),
        ("decision", "result" | "amendments" | "texts")
        | ("version", "content")
        | ("estimate", "settings") => {
            vec![
                format!("(SELECT {column} FROM {table} ORDER BY id LIMIT 1)"),
                format!("(SELECT {column} FROM {table} ORDER BY id DESC LIMIT 1)"),
            ]
        }
        ("sheet", "kind") => of(&["'copy'"]),
        ("comparison", _) => of(&["'mentor'", "'mentee'", "'agreed'"]),
        ("gate", "verdict") => of(&["'not_yet'", "'refer'"]),
        ("approval", "verdict") => of(&["'veto'", "'approve'"]),
        ("approval" | "safety_signoff", "side") => of(&["'mentor'", "'mentee'"]),
        ("step" | "step_check", "step") => of(&["'close_out'", "'review'"]),
        ("step_check", "ticked") | ("resource_note", "useful") => of(&["0", "1"]),
        ("deletion_note", "deleted" | "returned") => of(&["'[\"safety\"]'", "'[]'"]),
        ("deletion_note", "row_count") | ("print", "copies") | ("attachment", "size") => of(&["1", "7"]),
        ("price", "minor") => of(&["1", "99999"]),
        ("price", "currency") => of(&["'XOF'"]),
        ("objective", "level_now" | "level_target") => of(&["1", "4", "NULL"]),
        ("print", "destroy_after" | "destroyed_on") | ("gate", "gate_by") => of(&["'2027-05-05'", "NULL"]),
        ("plan", "review_on" | "final_review_on")
        | ("activity", "starts_on" | "ends_on")
        | ("step", "due_on" | "started_on" | "done_on") => of(&["'2026-03-03'", "'2027-05-05'", "NULL"]),
        (
            _,
            "decided_on" | "made_on" | "signed_on" | "frozen_on" | "cancelled_on" | "closed_on" | "opened_on",
        ) => of(&["'2026-03-03'", "'2027-05-05'"]),
        _ => {
            let feedback = table.starts_with("feedback").then_some(&FEEDBACK);
            let entry = forms::named(table).or(feedback).and_then(|form| form.field(column));
            entry.map_or_else(|| of(&["'Planted'", "''"]), |entry| quoted(values(entry)))
        }
    }
}

/// The most values that are tried in a field: each is the whole set of documents once more.
const MOST_VALUES: usize = 3;

/// One change of the records.
pub struct Plant {
    /// The table.
    pub table: &'static str,
    /// The table, and the column or what is done with whole rows.
    pub what: String,
    /// Who may see what is changed.
    pub sensitivity: Sensitivity,
    /// How it is done.
    pub statements: Vec<String>,
}

/// Every change that somebody does not see: other values of each field, in all rows and in single ones, and rows that are
/// gone or there twice where nobody outside may know of the row.
pub fn plants(vault: &Vault, declared: &[(&'static str, Vec<Field>)]) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (table, fields) in declared {
        let keys: Vec<&str> = keys(vault.reader(), table);
        let sealed = forms::named(table).is_some_and(|form| form.sealed);
        let own = || fields.iter().filter(|(column, _)| !keys.contains(column) && *column != "position");
        for (column, sensitivity) in own() {
            let first = format!("WHERE id = (SELECT min(id) FROM {table})");
            let last = format!("WHERE id = (SELECT max(id) FROM {table})");
            for (at, value) in expressions(table, column).into_iter().take(MOST_VALUES).enumerate() {
                for scope in ["", &first, &last].iter().take(if at == 0 { 3 } else { 1 }) {
                    let statements = match sealed {
                        true => sealed_updates(vault, table, column, &value, scope),
                        false => vec![format!("UPDATE OR IGNORE {table} SET {column} = {value} {scope}")],
                    };
                    let what = format!("{table}.{column}");
                    plants.push(Plant { table, what, sensitivity: *sensitivity, statements });
                }
            }
        }
        // Who may see no field of a row may not learn that there is one.
        let Some(row) = own().map(|(_, sensitivity)| *sensitivity).min() else { continue };
        for which in ["min", "max"] {
            let gone = format!("DELETE FROM {table} WHERE id = (SELECT {which}(id) FROM {table})");
            let what = format!("{table}, a row less");
            plants.push(Plant { table, what, sensitivity: row, statements: vec![gone] });
        }
        let columns: Vec<&str> =
            fields.iter().map(|(column, _)| *column).filter(|name| *name != "id").collect();
        let columns = columns.join(", ");
        let twice = format!(
            "INSERT OR IGNORE INTO {table} (id, {columns}) SELECT id || 'x', {columns} FROM {table} ORDER BY id LIMIT 1"
        );
        if !sealed {
            let what = format!("{table}, a row more");
            plants.push(Plant { table, what, sensitivity: row, statements: vec![twice] });
        }
    }
    plants
}

/// Identifiers and the columns that point at other rows: what they hold is which record it is, not what it says.
fn keys(connection: &Connection, table: &str) -> Vec<&'static str> {
    let mut query = connection.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?1)").unwrap();
    let found = query.query_map([table], |row| row.get::<_, String>(0)).unwrap();
    let mut keys: Vec<&'static str> = found.map(|key| &*key.unwrap().leak()).collect();
    keys.push("id");
    if table == "reading_item" || table == "resource_note" || table == "attachment" {
        keys.push("resource");
    }
    keys
}

fn sealed_updates(vault: &Vault, table: &str, column: &str, value: &str, scope: &str) -> Vec<String> {
    let mut query = vault.reader().prepare(&format!("SELECT id FROM {table} {scope}")).unwrap();
    let ids: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let plain = value.trim_matches('\'');
    ids.iter()
        .map(|id| {
            let sealed = vault.seal(table, id, column, plain).unwrap();
            format!("UPDATE {table} SET {column} = '{sealed}' WHERE id = '{id}'")
        })
        .collect()
}

/// A workspace with six mentorships of twelve organisations, with incidents and concerns.
pub fn many() -> (tempfile::TempDir, Vault, String) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    let (clock, cost) = (jirani_tests::clock(), jirani_vault::KdfCost::Floor);
    let mut vault = Vault::create(&workspace, &PASSPHRASE.into(), cost, clock, &MODEL).unwrap();
    jirani_app::sample::add_many(&mut vault, jirani_base::i18n::Language::English, 6, 36).unwrap();
    vault.make_sealed(&SEALED.into(), cost).unwrap();
    let connection = vault.reader();
    connection
        .execute_batch(
            "INSERT INTO incident (id, mentorship, position) SELECT 'i' || id, id, 0 FROM mentorship;
             INSERT INTO story (id, mentorship, position, story_title) SELECT 's' || id, id, 0, 'Told' FROM mentorship;
             UPDATE encounter SET concern = 'safety' WHERE rowid % 7 = 0;",
        )
        .unwrap();
    let id = connection.query_row("SELECT min(id) FROM mentorship", [], |row| row.get(0)).unwrap();
    (folder, vault, id)
}
