//! The end of a mentorship: retention dates, deletion for good, consents.

use jirani_core::vault::Vault;
use jirani_tests::{PASSPHRASE, Sandbox};
use serde_json::{Value, json};

use crate::protection::complete;

#[test]
fn what_is_deleted_at_the_close_is_gone_from_records_journal_bin_and_undo() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    complete(&mut sandbox, &id);
    let mentee = sandbox.call("mentorshipGet", json!({ "id": id }))["mentee"].clone();
    sandbox.call("organisationEdit", json!({ "id": mentee, "patch": { "public_name": "Canaryname" } }));
    let cells = json!({ "common_purpose": "Canarypurpose", "mentee_wants": "Canarywant" });
    sandbox.call("sheetEdit", json!({ "form": "expectation", "parent": id, "cells": cells }));
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let objective = plan["objectives"][0]["id"].clone();
    let patch = json!({ "statement": "Canaryobjective" });
    sandbox.call("objectiveEdit", json!({ "mentorship": id, "id": objective, "patch": patch }));
    sandbox.call("versionFreeze", json!({ "mentorship": id }));
    sandbox.call("objectiveDelete", json!({ "mentorship": id, "id": objective }));

    let deleted = json!(["start", "plan", "safety", "profile_mentee"]);
    let request =
        json!({ "mentorship": id, "deleted": deleted, "returned": ["consent"], "role": "Coordinator" });
    let view = sandbox.call("closeOut", request);
    assert_eq!(view["note"]["deleted"], deleted);
    assert!(view["note"]["row_count"].as_u64().unwrap() > 5, "{view}");
    assert_eq!(sandbox.call("planGet", json!({ "mentorship": id })), Value::Null);
    assert_eq!(sandbox.call("undo", json!({}))["what"], Value::Null, "nothing before it can be undone");
    assert_eq!(sandbox.call("binList", json!({})), json!([]), "nothing of it is in the bin");
    sandbox.call("mentorshipGet", json!({ "id": id }));

    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock()).unwrap();
    vault.check().unwrap();
    let everything: String = vault
        .reader()
        .query_row(
            "SELECT group_concat(coalesce(before, '') || coalesce(after, '')) FROM journal",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!(!everything.contains("Canary"), "the journal still holds what was deleted");
}

#[test]
fn the_close_needs_a_role_and_an_open_complaint_of_the_file_changes_nothing() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let request = json!({ "mentorship": id, "deleted": ["plan"], "returned": [], "role": " " });
    assert_eq!(sandbox.fail("closeOut", request).field.as_deref(), Some("closed_role"));
    assert!(sandbox.call("planGet", json!({ "mentorship": id })).is_object());
}

#[test]
fn dates_are_proposed_once_six_months_after_the_end() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "ends_on": "2027-08-31" } }));
    sandbox.call("retentionDraft", json!({ "mentorship": id }));
    let rows = sandbox.call("rowList", json!({ "form": "retention", "parent": id }));
    assert_eq!(rows.as_array().unwrap().len(), 8);
    assert!(rows.as_array().unwrap().iter().all(|row| row["cells"]["keep_until"] == "2028-02-29"), "{rows}");
    assert_eq!(sandbox.fail("retentionDraft", json!({ "mentorship": id })).code, "not-allowed");
}

#[test]
fn a_consent_ends_by_time_or_by_being_taken_back_and_says_where_it_was_used() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let add = |until: &str| json!({ "form": "consent", "parent": id, "cells": { "consent_of": "P3", "consent_until": until } });
    sandbox.call("rowAdd", add("2027-02-01"));
    sandbox.call("rowAdd", add("2027-01-31"));
    let list = sandbox.call("consentList", json!({ "mentorship": id }));
    assert_eq!(
        (&list[0]["state"], &list[1]["state"]),
        (&json!("valid"), &json!("expired")),
        "the last day counts"
    );
    let consent = list[0]["consent"]["id"].clone();
    let used =
        json!({ "form": "consent_use", "parent": consent, "cells": { "used_in": "Progress report 1" } });
    sandbox.call("rowAdd", used);
    let list = sandbox.call("consentWithdraw", json!({ "mentorship": id, "id": consent }));
    assert_eq!(list[0]["state"], "withdrawn");
    assert_eq!(list[0]["uses"][0]["cells"]["used_in"], "Progress report 1");
}
