//! Rules are kept by every way in: a cell, a row, a paste, a spreadsheet and the sample.

use std::path::PathBuf;

use jirani_records::MODEL;
use jirani_tests::Sandbox;
use serde_json::{Value, json};

/// Tries the same cells by every way in which a row of sessions can be written; each must refuse and name the field.
fn refused_by_every_way(cells: &[(&str, &str)], field: &str) {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let named: Value = cells.iter().map(|(name, cell)| ((*name).to_owned(), json!(cell))).collect();
    let add = json!({ "form": "encounter", "parent": mentorship, "cells": named });
    let failure = sandbox.fail("rowAdd", add);
    assert_eq!(failure.field.as_deref(), Some(field), "rowAdd {cells:?}: {}", failure.message);

    let begun = sandbox.call("encounterAdd", json!({ "mentorship": mentorship, "held": true }));
    let id = begun["encounter"]["id"].clone();
    let failure = sandbox.fail("rowEdit", json!({ "form": "encounter", "id": id, "cells": named }));
    assert_eq!(failure.field.as_deref(), Some(field), "rowEdit {cells:?}: {}", failure.message);
    let one =
        |(name, cell): &(&str, &str)| json!({ "form": "encounter", "id": id, "cells": { *name: cell } });
    sandbox.call("rowEdit", one(&cells[0]));
    let failure = sandbox.fail("rowEdit", one(&cells[1]));
    assert_eq!(failure.field.as_deref(), Some(cells[1].0), "one by one, the later is refused: {cells:?}");

    // The fields lie side by side in the form, so that one line of a paste reaches them both.
    let all = [
        "people",
        "people_community",
        "topics",
        "mentee_did",
        "learned",
        "strength_seen",
        "to_improve",
        "mentor_learned",
        "people_learning",
        "people_taught",
    ];
    let line: Vec<&str> =
        all.iter().map(|name| cells.iter().find(|(of, _)| of == name).map_or("", |(_, cell)| cell)).collect();
    let paste = json!({ "form": "encounter", "parent": mentorship, "field": "people", "cells": [line] });
    assert_eq!(sandbox.fail("rowPaste", paste).field.as_deref(), Some(field), "rowPaste {cells:?}");
    let rows = sandbox.call("rowList", json!({ "form": "encounter", "parent": mentorship }));
    assert_eq!(rows.as_array().unwrap().len(), 1, "a refused row is not there: {rows}");
}

#[test]
fn no_more_people_are_counted_than_took_part() {
    refused_by_every_way(&[("people", "3"), ("people_community", "30")], "people_community");
    refused_by_every_way(&[("people", "3"), ("people_learning", "4")], "people_learning");
    refused_by_every_way(&[("people_learning", "2"), ("people_taught", "9")], "people_taught");
    refused_by_every_way(&[("people_community", "8"), ("people", "5")], "people_community");
}

#[test]
fn a_spreadsheet_brings_no_more_people_than_took_part() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let path: PathBuf = sandbox.folder().join("sessions.csv");
    let text = "Date;How many took part;Of them from the community served\n1/2/2027;3;30\n2/2/2027;8;6\n";
    std::fs::write(&path, text).unwrap();
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": "sessions" }));
    let request = json!({ "path": path, "kind": "sessions", "mentorship": mentorship,
        "header": opened["header"], "columns": opened["columns"] });
    let preview = sandbox.call("importPreview", request.clone());
    assert_eq!((&preview["good"], &preview["wrong"]), (&json!(1), &json!(1)), "{preview}");
    assert_eq!(
        (&preview["faults"][0]["row"], &preview["faults"][0]["field"]),
        (&json!(2), &json!("people_community"))
    );
    assert_eq!(sandbox.fail("importAccept", request).code, "not-allowed");
}

#[test]
fn an_inconsistent_record_of_an_older_version_stays_and_can_be_corrected() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let begun = sandbox.call("encounterAdd", json!({ "mentorship": mentorship, "held": true }));
    let id = begun["encounter"]["id"].as_str().unwrap().to_owned();
    // As a version wrote it that did not check.
    sandbox.call("workspaceLock", json!({}));
    let mut vault = jirani_vault::Vault::open(
        &sandbox.workspace(),
        &jirani_tests::PASSPHRASE.into(),
        jirani_tests::clock(),
        &MODEL,
    )
    .unwrap();
    let op = jirani_records::operation::Op::SampleAdd;
    vault
        .transact(op, |transaction| {
            transaction.execute(
                "UPDATE encounter SET people = '3', people_community = '30' WHERE id = ?1",
                [id.as_str()],
            )?;
            Ok::<_, jirani_vault::error::Error>(())
        })
        .unwrap();
    drop(vault);
    sandbox.call("workspaceOpen", json!({ "passphrase": jirani_tests::PASSPHRASE }));
    let edit = |cells: Value| json!({ "form": "encounter", "id": id, "cells": cells });
    sandbox.call("rowEdit", edit(json!({ "topics": "Counting" })));
    assert_eq!(sandbox.fail("rowEdit", edit(json!({ "people_community": "29" }))).code, "invalid");
    sandbox.call("rowEdit", edit(json!({ "people_community": "2" })));
}

#[test]
fn a_settled_concern_keeps_its_answer() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let add = |cells: Value| json!({ "form": "encounter", "parent": mentorship, "cells": cells });
    let settled = json!({ "concern": "safety", "concern_settled_on": "1/2/2027" });
    assert_eq!(
        sandbox.fail("rowAdd", add(settled)).code,
        "not-allowed",
        "a settled concern without an answer"
    );
    let settled =
        json!({ "concern": "safety", "concern_settled_on": "1/2/2027", "concern_done": "Both talked" });
    let rows = sandbox.call("rowAdd", add(settled));
    let edit = |cells: Value| json!({ "form": "encounter", "id": rows[0]["id"], "cells": cells });
    for blank in ["", "  "] {
        let failure = sandbox.fail("rowEdit", edit(json!({ "concern_done": blank })));
        assert_eq!(failure.code, "not-allowed");
    }
    sandbox.call("rowEdit", edit(json!({ "concern_settled_on": "" })));
    sandbox.call("rowEdit", edit(json!({ "concern_done": "" })));
}

#[test]
fn a_share_of_the_library_lies_between_nothing_and_all() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    sandbox.say_it_is_safe(&mentorship);
    sandbox.call(
        "decisionMake",
        json!({ "mentorship": mentorship, "chosen": "MV", "reason": "We know each other." }),
    );
    let plan = sandbox.call("planDraft", json!({ "mentorship": mentorship }))["id"].clone();
    sandbox.call("indicatorAdd", json!({ "mentorship": mentorship, "code": "R7" }));
    let rows = sandbox.call("rowList", json!({ "form": "indicator", "parent": plan }));
    let share =
        rows.as_array().unwrap().iter().find(|row| row["cells"]["indicator_code"] == "R7").unwrap()["id"]
            .clone();
    let value = |of: &Value, value: &str| {
        json!({ "form": "indicator_value", "parent": of,
            "cells": { "period_on": "31/1/2027", "period_value": value } })
    };
    assert_eq!(sandbox.fail("rowAdd", value(&share, "120")).field.as_deref(), Some("period_value"));
    sandbox.call("rowAdd", value(&share, "100"));
    for field in ["baseline", "indicator_target"] {
        let edit = json!({ "form": "indicator", "id": share, "cells": { field: "130 %" } });
        assert_eq!(sandbox.fail("rowEdit", edit).field.as_deref(), Some(field));
        sandbox.call("rowEdit", json!({ "form": "indicator", "id": share, "cells": { field: "80 %" } }));
    }
    let own = json!({ "form": "indicator", "parent": plan,
        "cells": { "indicator": "Growth of the group", "indicator_unit": "%" } });
    let rows = sandbox.call("rowAdd", own);
    let own = rows.as_array().unwrap().last().unwrap()["id"].clone();
    sandbox.call("rowAdd", value(&own, "120"));
}

#[test]
fn figures_beyond_what_can_be_are_refused_with_what_can() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let organisation = sandbox.call("mentorshipGet", json!({ "id": mentorship }))["mentor"].clone();
    let session = |name: &str, typed: &str| json!({ "form": "encounter", "parent": mentorship, "cells": { name: typed } });
    for (name, typed) in
        [("minutes", "-5"), ("minutes", "99999"), ("people", "9999"), ("people_community", "1001")]
    {
        let failure = sandbox.fail("rowAdd", session(name, typed));
        assert_eq!(failure.field.as_deref(), Some(name), "{typed}: {}", failure.message);
    }
    sandbox.call("rowAdd", session("minutes", "20160"));
    for founded in ["20", "2350"] {
        let profile = json!({ "form": "profile", "parent": organisation, "cells": { "founded": founded } });
        assert_eq!(sandbox.fail("sheetEdit", profile).field.as_deref(), Some("founded"));
    }
}

#[test]
fn a_period_does_not_end_before_it_starts() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let agreement = json!({ "form": "agreement", "parent": mentorship,
        "cells": { "agreed_from": "1/3/2027", "agreed_until": "1/2/2027" } });
    assert_eq!(sandbox.fail("sheetEdit", agreement).field.as_deref(), Some("agreed_until"));
    let report = sandbox.call("reportBegin", json!({ "mentorship": mentorship, "kind": "progress" }));
    let id = report["report"]["id"].clone();
    let edit = |cells: Value| json!({ "form": "report", "id": id, "cells": cells });
    sandbox.call("rowEdit", edit(json!({ "report_from": "1/1/2027" })));
    let failure = sandbox.fail("rowEdit", edit(json!({ "report_until": "31/12/2026" })));
    assert_eq!(failure.field.as_deref(), Some("report_until"), "{}", failure.message);
    sandbox.call("sealedMake", json!({ "passphrase": crate::protection::SEALED }));
    let trip = json!({ "form": "trip", "parent": mentorship,
        "cells": { "trip_from": "1/3/2027", "trip_until": "1/2/2027" } });
    assert_eq!(sandbox.fail("rowAdd", trip).field.as_deref(), Some("trip_until"), "sealed forms too");
}

#[test]
fn a_second_report_of_the_same_day_does_not_begin_tomorrow() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let begin = json!({ "mentorship": mentorship, "kind": "progress" });
    let first = sandbox.call("reportBegin", begin.clone())["report"]["id"].clone();
    let from = json!({ "form": "report", "id": first, "cells": { "report_from": "1/1/2027" } });
    sandbox.call("rowEdit", from);
    let second = sandbox.call("reportBegin", begin)["report"]["cells"].clone();
    assert_eq!(second["report_until"], "2027-02-01");
    assert_eq!(second["report_from"], "2027-01-01", "the same period once more");
    let patch = json!({ "starts_on": "1/6/2027", "ends_on": "1/9/2027" });
    sandbox.call("mentorshipEdit", json!({ "id": mentorship, "patch": patch }));
    let early = sandbox.call("reportBegin", json!({ "mentorship": mentorship, "kind": "midterm" }));
    let cells = &early["report"]["cells"];
    assert!(cells["report_from"].as_str().unwrap() <= cells["report_until"].as_str().unwrap(), "{cells}");
}

#[test]
fn an_action_is_either_open_or_done_on_a_day() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let add = |cells: Value| json!({ "form": "action", "parent": mentorship, "cells": cells });
    let both = json!({ "action_what": "Count", "action_status": "open", "action_done_on": "1/2/2027" });
    assert_eq!(sandbox.fail("rowAdd", add(both)).field.as_deref(), Some("action_done_on"));
    let rows = sandbox.call("rowAdd", add(json!({ "action_what": "Count", "action_status": "open" })));
    let id = rows[0]["id"].clone();
    let day = json!({ "action_done_on": "31/1/2027" });
    let edit = json!({ "form": "action", "id": id, "cells": day });
    assert_eq!(sandbox.fail("rowEdit", edit).field.as_deref(), Some("action_done_on"));
    // The tracker takes a day for the word that is missing.
    sandbox.call("actionEdit", json!({ "id": id, "cells": day }));
    let page = sandbox.call("actionPage", json!({ "mentorship": mentorship, "which": "closed" }));
    assert_eq!(page["rows"][0]["cells"]["action_status"], "done", "{page}");
}

#[test]
fn a_report_has_each_section_once() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let begun = sandbox.call("reportBegin", json!({ "mentorship": mentorship, "kind": "progress" }));
    let report = begun["report"]["id"].clone();
    let add = |section: &str| json!({ "form": "report_section", "parent": report, "cells": { "section": section } });
    assert_eq!(sandbox.fail("rowAdd", add("summary")).field.as_deref(), Some("section"));
    sandbox.call("rowAdd", add("equal"));
}

#[test]
fn a_paper_is_not_to_be_destroyed_before_it_is_printed() {
    let mut sandbox = Sandbox::with_sample();
    let request = |day: &str| json!({ "document": { "kind": "agenda", "destroy_after": day } });
    let failure = sandbox.fail("documentSave", request("31/1/2020"));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some("destroy_after")));
    assert_eq!(sandbox.call("printList", json!({})), json!([]));
    sandbox.call("documentSave", request("1/2/2027"));
}
