//! The sealed store and the safety plan: what opens it, what leaves it, and when it is signed off.

use jirani_records::MODEL;
use jirani_records::forms;
use jirani_records::protection::Severity;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use serde_json::{Value, json};

/// A passphrase for the sealed store that differs from the workspace's.
pub const SEALED: &str = "amber ladder whistles under nine bridges";

/// Makes the sealed store and a complete safety plan.
pub fn complete(sandbox: &mut Sandbox, mentorship: &str) {
    if sandbox.call("sealedStatus", json!({}))["made"] == false {
        sandbox.call("sealedMake", json!({ "passphrase": SEALED }));
    }
    for table in ["safety_plan", "threat"] {
        let form = forms::named(table).unwrap();
        let cells: serde_json::Map<String, Value> = form
            .fields()
            .filter(|field| !matches!(field.what, jirani_records::form::FieldType::Date))
            .map(|field| (field.name.to_owned(), json!("3")))
            .collect();
        let verb = if table == "threat" { "rowAdd" } else { "sheetEdit" };
        sandbox.call(verb, json!({ "form": table, "parent": mentorship, "cells": cells }));
    }
}

/// Signs the safety plan off for a side.
pub fn sign(sandbox: &mut Sandbox, mentorship: &str, side: &str) {
    sandbox
        .call("safetySign", json!({ "mentorship": mentorship, "side": side, "role": "Safety focal person" }));
}

#[test]
fn sealed_texts_open_only_with_their_own_passphrase_and_are_counted_outside() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let rows = json!({ "form": "incident", "parent": id });
    assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": SEALED })).code, "not-allowed");
    assert_eq!(sandbox.fail("sealedMake", json!({ "passphrase": "short" })).code, "weak-passphrase");
    sandbox.call("sealedMake", json!({ "passphrase": SEALED }));
    assert_eq!(sandbox.fail("sealedMake", json!({ "passphrase": SEALED })).code, "not-allowed");
    let cells = json!({ "incident_what": "Canarystop at the bus station", "incident_on": "1/2/2027" });
    sandbox.call("rowAdd", json!({ "form": "incident", "parent": id, "cells": cells }));
    assert_eq!(sandbox.call("rowList", rows.clone())[0]["cells"]["incident_on"], "2027-02-01");

    sandbox.call("sealedClose", json!({}));
    assert_eq!(sandbox.fail("rowList", rows.clone()).code, "not-allowed");
    let seen = sandbox.call("safetyGet", json!({ "mentorship": id }));
    assert_eq!((&seen["incidents"], &seen["lacks"]), (&json!(1), &Value::Null), "only counts outside");
    assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": PASSPHRASE })).code, "wrong-passphrase");

    sandbox.restart();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(sandbox.call("sealedStatus", json!({})), json!({ "made": true, "open": false }));
    sandbox.call("sealedOpen", json!({ "passphrase": SEALED }));
    assert_eq!(sandbox.call("rowList", rows)[0]["cells"]["incident_what"], "Canarystop at the bus station");
}

#[test]
fn not_even_the_journal_of_an_open_workspace_holds_a_sealed_text() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    complete(&mut sandbox, &id);
    let cells = json!({ "if_asked": "Canarystory for the border" });
    sandbox.call("sheetEdit", json!({ "form": "safety_plan", "parent": id, "cells": cells }));
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    for table in ["journal", "safety_plan", "threat"] {
        let column = if table == "journal" { "coalesce(before, '') || coalesce(after, '')" } else { "*" };
        let mut query = vault.reader().prepare(&format!("SELECT {column} FROM {table}")).unwrap();
        let width = query.column_count();
        let mut rows = query.query([]).unwrap();
        let mut seen = 0;
        while let Some(row) = rows.next().unwrap() {
            seen += 1;
            for at in 0..width {
                let text: Option<String> = row.get(at).unwrap_or_default();
                assert!(!text.unwrap_or_default().contains("Canarystory"), "{table} holds a sealed text");
            }
        }
        assert!(seen > 0, "{table}");
    }
}

#[test]
fn a_sealed_text_moved_to_another_place_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let cost = jirani_vault::KdfCost::Floor;
    let mut vault =
        Vault::create(folder.path(), &PASSPHRASE.into(), cost, jirani_tests::clock(), &MODEL).unwrap();
    assert!(vault.seal("threat", "1", "threat", "x").is_err(), "nothing is sealed before there is a key");
    vault.make_sealed(&SEALED.into(), cost).unwrap();
    let sealed = vault.seal("threat", "1", "threat", "A text").unwrap();
    assert_eq!(vault.unseal("threat", "1", "threat", &sealed).unwrap(), "A text");
    assert_ne!(
        sealed,
        vault.seal("threat", "1", "threat", "A text").unwrap(),
        "the same text never looks the same"
    );
    for (table, id, column) in
        [("trip", "1", "threat"), ("threat", "2", "threat"), ("threat", "1", "response")]
    {
        assert_eq!(vault.unseal(table, id, column, &sealed).unwrap_err().code(), "damaged");
    }
    for broken in ["A", "AAAA", &sealed[..sealed.len() - 4]] {
        assert_eq!(vault.unseal("threat", "1", "threat", broken).unwrap_err().code(), "damaged");
    }
}

#[test]
fn only_a_complete_plan_is_signed_off_and_any_change_takes_the_sign_off_back() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let sign_request = json!({ "mentorship": id, "side": "mentee", "role": "Safety focal person" });
    assert_eq!(sandbox.fail("safetySign", sign_request.clone()).code, "not-allowed", "no store");
    sandbox.call("sealedMake", json!({ "passphrase": SEALED }));
    let lacks = sandbox.call("safetyGet", json!({ "mentorship": id }))["lacks"].clone();
    assert!(lacks.as_array().unwrap().contains(&json!("threat")), "{lacks}");
    assert_eq!(sandbox.fail("safetySign", sign_request).code, "not-allowed", "nothing filled in");
    complete(&mut sandbox, &id);
    assert_eq!(sandbox.call("safetyGet", json!({ "mentorship": id }))["lacks"], json!([]));
    let signed = |sandbox: &mut Sandbox| {
        sandbox.call("safetyGet", json!({ "mentorship": id }))["signoffs"].as_array().unwrap().len()
    };
    sign(&mut sandbox, &id, "mentee");
    sign(&mut sandbox, &id, "mentor");
    assert_eq!(signed(&mut sandbox), 2);
    let threat = sandbox.call("rowList", json!({ "form": "threat", "parent": id }))[0]["id"].clone();
    let same = json!({ "form": "threat", "id": threat, "cells": { "response": "3" } });
    sandbox.call("rowEdit", same);
    assert_eq!(signed(&mut sandbox), 2, "what changes nothing takes nothing back");
    sandbox
        .call("rowEdit", json!({ "form": "threat", "id": threat, "cells": { "response": "Leave at once" } }));
    assert_eq!(signed(&mut sandbox), 0);
    sandbox.call("undo", json!({}));
    assert_eq!(signed(&mut sandbox), 2, "undo brings plan and sign-off back together");
    sandbox.call("rowDelete", json!({ "form": "threat", "id": threat }));
    assert_eq!(signed(&mut sandbox), 0);
}

#[test]
fn what_can_cost_a_life_is_never_small() {
    for likelihood in 1..=5 {
        assert!(Severity::of(likelihood, 5) >= Severity::High);
        for impact in 1..5 {
            assert!(Severity::of(likelihood, impact) <= Severity::of(likelihood, impact + 1));
            if likelihood < 5 {
                assert!(Severity::of(likelihood, impact) <= Severity::of(likelihood + 1, impact));
            }
        }
    }
    assert_eq!(Severity::of(1, 1), Severity::Low);
    assert_eq!(Severity::of(5, 5), Severity::Extreme);
}

#[test]
fn the_sealed_store_takes_another_passphrase_and_the_old_one_opens_it_no_more() {
    const OTHER: &str = "copper kettle sings above seven orchards";
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    complete(&mut sandbox, &id);
    let change = |present: &str, new: &str| json!({ "present": present, "passphrase": new });
    assert_eq!(sandbox.fail("sealedChange", change("not it", OTHER)).code, "wrong-passphrase");
    assert_eq!(sandbox.fail("sealedChange", change(SEALED, "short")).code, "weak-passphrase");
    sandbox.call("sealedChange", change(SEALED, OTHER));
    let rows = json!({ "form": "threat", "parent": id });
    let kept = sandbox.call("rowList", rows.clone());
    sandbox.restart();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": SEALED })).code, "wrong-passphrase");
    sandbox.call("sealedOpen", json!({ "passphrase": OTHER }));
    assert_eq!(sandbox.call("rowList", rows), kept, "what was sealed before is read as before");
}

#[test]
fn wrong_tries_at_the_sealed_store_make_one_wait_also_after_a_restart_and_the_workspace_still_opens() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("sealedMake", json!({ "passphrase": SEALED }));
    sandbox.call("sealedClose", json!({}));
    for _ in 0..3 {
        assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": PASSPHRASE })).code, "wrong-passphrase");
    }
    assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": SEALED })).code, "too-soon");
    sandbox.come_back_at("2027-02-01T08:00:04Z");
    assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": SEALED })).code, "too-soon");
    sandbox.come_back_at("2027-02-01T08:00:05Z");
    sandbox.call("sealedOpen", json!({ "passphrase": SEALED }));
    sandbox.call("sealedClose", json!({}));
    assert_eq!(
        sandbox.fail("sealedOpen", json!({ "passphrase": PASSPHRASE })).code,
        "wrong-passphrase",
        "a right one ended the count"
    );
}
