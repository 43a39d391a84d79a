//! Forms: what may be typed, pasted and moved, and what their nouns refuse.

use jirani_base::i18n::{Language, Translations};
use jirani_base::ids::MentorshipId;
use jirani_records::MODEL;
use jirani_records::action::ACTION;
use jirani_records::encounter::ENCOUNTER;
use jirani_records::error::Error;
use jirani_records::form::edit::rows;
use jirani_records::form::{FieldType, Shape, amount};
use jirani_records::plan::versions;
use jirani_records::{forms, mentorship, readiness};
use jirani_tests::{PASSPHRASE, Sandbox, clock};
use jirani_vault::Vault;
use serde_json::{Value, json};

/// The sample's plan: its id and its mentorship's.
fn plan(sandbox: &mut Sandbox) -> (Value, Value) {
    let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let plan = sandbox.call("planGet", json!({ "mentorship": mentorship }));
    (mentorship, plan["id"].clone())
}

/// Empties a table, so that a test begins from nothing.
fn emptied(sandbox: &mut Sandbox, form: &str, parent: &Value) {
    let rows = sandbox.call("rowList", json!({ "form": form, "parent": parent }));
    for row in rows.as_array().unwrap() {
        sandbox.call("rowDelete", json!({ "form": form, "id": row["id"] }));
    }
}

#[test]
fn every_form_has_words_for_all_that_it_asks() {
    for language in Language::ALL {
        let words = Translations::of(language);
        let mut wanted = Vec::new();
        for form in forms::ALL {
            wanted.extend([format!("form-{}", form.table), format!("kind-{}", form.table)]);
            wanted.extend(form.ops.map(|op| format!("op-{op}")));
            wanted.extend(form.groups.iter().map(|group| format!("group-{}", group.name)));
            for field in form.fields() {
                wanted.push(format!("field-{}", field.name));
                if let FieldType::Choice(choices) = field.what
                    && field.name != "domain"
                {
                    wanted.extend(choices.iter().map(|choice| format!("choice-{}-{choice}", field.name)));
                }
            }
        }
        let missing: Vec<_> = wanted.into_iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn a_sheet_is_made_when_something_is_first_written_and_undone_as_a_whole() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let of = json!({ "form": "agreement", "parent": id });
    assert_eq!(sandbox.call("rowList", of.clone()), json!([]));
    let edit = |cells: Value| json!({ "form": "agreement", "parent": id, "cells": cells });
    sandbox.call("sheetEdit", edit(json!({ "agreed_purpose": "Carry on alone", "agreed_from": "1/3/2027" })));
    let rows = sandbox.call("sheetEdit", edit(json!({ "rhythm": "monthly", "no_exploitation": "yes" })));
    assert_eq!(rows.as_array().unwrap().len(), 1, "one sheet, however often it is written on");
    assert_eq!(rows[0]["cells"]["agreed_from"], "2027-03-01");
    assert_eq!(rows[0]["cells"]["rhythm"], "monthly");
    for (cells, field) in [
        (json!({ "rhythm": "hourly" }), "rhythm"),
        (json!({ "agreed_until": "soon" }), "agreed_until"),
        (json!({ "no_exploitation": "perhaps" }), "no_exploitation"),
        (json!({ "complaints": "x".repeat(300) }), "complaints"),
    ] {
        assert_eq!(sandbox.fail("sheetEdit", edit(cells)).field.as_deref(), Some(field));
    }
    assert_eq!(sandbox.fail("sheetEdit", edit(json!({ "id": "x" }))).code, "bad-request");
    sandbox.call("undo", json!({}));
    sandbox.call("undo", json!({}));
    assert_eq!(sandbox.call("rowList", of), json!([]));
}

#[test]
fn rows_are_added_moved_deleted_and_pasted_as_one_operation() {
    let mut sandbox = Sandbox::with_sample();
    let (_, plan) = plan(&mut sandbox);
    emptied(&mut sandbox, "budget_line", &plan);
    let paste = |row: Value, field: &str, cells: Value| {
        let mut request = json!({ "form": "budget_line", "parent": plan, "field": field, "cells": cells });
        if !row.is_null() {
            request["id"] = row;
        }
        request
    };
    let block = json!([
        ["Travel", "Two fares", "2", "fare", "1 250,50", "KES"],
        ["mentee’s time", "Four days", "4", "day", "1,500", "kes"],
        ["Safety", "Taxi at night", "", "", "30", "USD"],
    ]);
    let rows = sandbox.call("rowPaste", paste(Value::Null, "budget_kind", block));
    assert_eq!(rows.as_array().unwrap().len(), 3);
    assert_eq!(rows[0]["cells"]["budget_kind"], "travel", "a choice may be pasted in words");
    assert_eq!(rows[0]["cells"]["price"], "1250.5");
    assert_eq!(rows[1]["cells"]["price"], "1500");
    let mentorship = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let budget = sandbox.call("planBudget", json!({ "mentorship": mentorship }));
    assert_eq!(budget["totals"], json!([["KES", "8,501"], ["USD", "30"]]), "currencies are never added");
    assert_eq!(budget["missing"], json!(["wellbeing"]));
    let over = json!([["5"], ["6"], ["7"]]);
    let rows = sandbox.call("rowPaste", paste(rows[1]["id"].clone(), "quantity", over));
    let quantities: Vec<&str> =
        rows.as_array().unwrap().iter().map(|row| row["cells"]["quantity"].as_str().unwrap()).collect();
    assert_eq!(quantities, ["2", "5", "6", "7"], "what does not fit is added");
    let wrong = json!([["8"], ["many"]]);
    let failure = sandbox.fail("rowPaste", paste(rows[0]["id"].clone(), "quantity", wrong));
    assert_eq!(failure.field.as_deref(), Some("quantity"));
    assert_eq!(
        sandbox.call("rowList", json!({ "form": "budget_line", "parent": plan })),
        rows,
        "all or nothing"
    );
    sandbox.call("rowMove", json!({ "form": "budget_line", "id": rows[3]["id"], "by": -10 }));
    let moved = sandbox.call("rowList", json!({ "form": "budget_line", "parent": plan }));
    assert_eq!(moved[0]["id"], rows[3]["id"]);
    sandbox.call("undo", json!({}));
    assert_eq!(sandbox.call("undo", json!({}))["what"], "Edit budget line", "a paste is one operation");
    let rows = sandbox.call("rowList", json!({ "form": "budget_line", "parent": plan }));
    assert_eq!(rows.as_array().unwrap().len(), 3);
}

#[test]
fn a_ninth_indicator_needs_a_reason_however_it_comes() {
    let mut sandbox = Sandbox::with_sample();
    let (mentorship, plan) = plan(&mut sandbox);
    emptied(&mut sandbox, "indicator", &plan);
    let nine: Vec<[String; 1]> = (1..=9).map(|number| [format!("Indicator {number}")]).collect();
    let paste = json!({ "form": "indicator", "parent": plan, "field": "indicator", "cells": nine });
    assert_eq!(sandbox.fail("rowPaste", paste.clone()).code, "not-allowed");
    assert_eq!(sandbox.call("rowList", json!({ "form": "indicator", "parent": plan })), json!([]));
    let add = json!({ "form": "indicator", "parent": plan, "cells": {} });
    for _ in 0..8 {
        sandbox.call("rowAdd", add.clone());
    }
    assert_eq!(sandbox.fail("rowAdd", add.clone()).code, "not-allowed");
    let patch = json!({ "more_indicators": "The funder asks for two of its own." });
    sandbox.call("planEdit", json!({ "mentorship": mentorship, "patch": patch }));
    let rows = sandbox.call("rowAdd", add);
    assert_eq!(rows.as_array().unwrap().len(), 9);
}

#[test]
fn a_round_has_fourteen_domains_and_three_priorities_at_most() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let rounds = sandbox.call("roundBegin", json!({ "mentorship": id }));
    let scores = rounds[0]["scores"].as_array().unwrap().clone();
    assert_eq!(scores.len(), 14);
    let edit = |at: usize, cells: Value| json!({ "form": "score", "id": scores[at]["id"], "cells": cells });
    for at in 0..3 {
        sandbox.call("rowEdit", edit(at, json!({ "level": "2", "priority": "yes", "target": "4" })));
    }
    assert_eq!(sandbox.fail("rowEdit", edit(3, json!({ "priority": "yes" }))).code, "not-allowed");
    sandbox.call("rowEdit", edit(0, json!({ "priority": "yes", "mentor_level": "3" })));
    assert_eq!(sandbox.fail("rowEdit", edit(0, json!({ "level": "6" }))).field.as_deref(), Some("level"));
    assert_eq!(sandbox.fail("rowEdit", edit(0, json!({ "domain": "money" }))).code, "not-allowed");
    let stay = json!({ "form": "score", "id": scores[0]["id"] });
    assert_eq!(sandbox.fail("rowDelete", stay).code, "bad-request", "the domains of a round stay");
    let rounds = sandbox.call("roundBegin", json!({ "mentorship": id }));
    let again = &rounds[1]["scores"][0]["cells"];
    assert_eq!(
        (&again["level"], &again["target"], &again["priority"]),
        (&json!(""), &json!("4"), &json!("yes"))
    );
    assert_eq!(rounds[0]["scores"][0]["cells"]["level"], "2", "the first round keeps its levels");
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (typed, stored) in [
        ("1250", "1250"),
        ("1 250,50", "1250.5"),
        ("1,250.50", "1250.5"),
        ("1.250,50", "1250.5"),
        ("1,250", "1250"),
        ("1.250", "1.25"),
        ("1.250.000", "1250000"),
        ("0,5", "0.5"),
        ("007", "7"),
        ("12.", ""),
        ("1,2,3", ""),
        ("-5", ""),
        ("5 USD", ""),
        ("", ""),
        ("1234567890123456", ""),
    ] {
        assert_eq!(amount::parse(typed).unwrap_or_default(), stored, "{typed:?}");
    }
    assert_eq!(amount::line("0.333", "3"), Some(999), "three times a third is not rounded up to a whole");
}

#[test]
fn only_declared_shapes_answer_to_rows() {
    let mut sandbox = Sandbox::with_sample();
    let (_, plan) = plan(&mut sandbox);
    for form in forms::ALL.iter().filter(|form| form.shape == Shape::Sheet) {
        let request = json!({ "form": form.table, "parent": plan, "cells": {} });
        assert_eq!(sandbox.fail("rowAdd", request).code, "bad-request", "{}", form.table);
    }
    let request = json!({ "form": "organisation", "parent": plan });
    assert_eq!(sandbox.fail("rowList", request).code, "bad-request");
    let request = json!({ "form": "risk", "parent": "nowhere", "cells": { "risk": "x" } });
    assert_eq!(sandbox.fail("rowAdd", request).code, "not-found");
}

#[test]
fn figures_are_written_as_people_of_the_language_write_them() {
    use jirani_records::indicator::sheet::shown;
    let english = Translations::of(Language::English);
    let french = Translations::of(Language::French);
    assert_eq!(shown(1.5, "", &french), "1,5");
    assert_eq!(shown(1.5, "", &english), "1.5");
    assert_eq!(amount::written(1_234_567_500, &french), "1\u{202f}234\u{202f}567,50");
    assert_eq!(amount::written(1_234_567_500, &english), "1,234,567.50");
}

#[test]
fn an_amount_is_edited_as_it_is_written_in_the_language_and_stays_the_same() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let rows = |parent: &str| json!({ "form": "spending", "parent": parent });
    let add = json!({ "form": "spending", "parent": id, "cells": { "spent_amount": "1 250,5" } });
    assert_eq!(sandbox.call("rowAdd", add)[0]["cells"]["spent_amount"], "1250.5");
    sandbox.call("preferencesEdit", json!({ "language": "fr" }));
    let row = sandbox.call("rowList", rows(&id))[0].clone();
    assert_eq!(row["cells"]["spent_amount"], "1250,5");
    let again = json!({ "form": "spending", "id": row["id"], "cells": { "spent_amount": "1250,5" } });
    assert_eq!(sandbox.call("rowEdit", again)[0]["cells"]["spent_amount"], "1250,5");
    sandbox.call("preferencesEdit", json!({ "language": "en" }));
    assert_eq!(sandbox.call("rowList", rows(&id))[0]["cells"]["spent_amount"], "1250.5");
}

/// A choice that no version stores is named as damage, with its place, and never read as another one.
#[test]
fn a_stored_choice_that_is_unknown_is_damage_and_not_another_choice() {
    type Read = fn(&Vault, &MentorshipId) -> Result<(), Error>;
    let mut sandbox = Sandbox::with_sample();
    let (mentorship, _) = plan(&mut sandbox);
    let mentorship = MentorshipId::from(mentorship.as_str().unwrap());
    sandbox.restart();
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), clock(), &MODEL).unwrap();
    let of_mentorship: Read = |vault, id| mentorship::edit::get(vault.reader(), id).map(drop);
    let reads: [(&str, &str, Read); 9] = [
        ("action", "action_status", |vault, id| rows(vault, &ACTION, id.as_str()).map(drop)),
        ("encounter", "encounter_form", |vault, id| rows(vault, &ENCOUNTER, id.as_str()).map(drop)),
        ("encounter", "encounter_state", |vault, id| rows(vault, &ENCOUNTER, id.as_str()).map(drop)),
        ("approval", "side", |vault, id| versions::status(vault, id).map(drop)),
        ("approval", "verdict", |vault, id| versions::status(vault, id).map(drop)),
        ("gate", "verdict", |vault, id| readiness::edit::gate(vault.reader(), id).map(drop)),
        ("mentorship", "at_risk", of_mentorship),
        ("mentorship", "stage", of_mentorship),
        ("mentorship", "topic", of_mentorship),
    ];
    for (table, column, read) in reads {
        read(&vault, &mentorship).unwrap();
        let connection = vault.reader();
        connection.execute_batch("SAVEPOINT planted").unwrap();
        let changed = connection.execute(&format!("UPDATE {table} SET {column} = 'lost'"), []);
        // Where a record may have one row of each value, one of them is enough.
        let changed = changed.or_else(|_| {
            let one = format!("WHERE rowid = (SELECT min(rowid) FROM {table})");
            connection.execute(&format!("UPDATE {table} SET {column} = 'lost' {one}"), [])
        });
        assert!(changed.unwrap() > 0, "the sample has no {table}");
        let failure = read(&vault, &mentorship).unwrap_err();
        assert_eq!(failure.code(), "damaged", "{table}.{column}: {failure}");
        connection.execute_batch("ROLLBACK TO planted; RELEASE planted").unwrap();
    }
}
