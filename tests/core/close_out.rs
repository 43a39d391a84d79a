//! The end of a mentorship: retention dates, deletion for good, consents.

use std::collections::BTreeSet;

use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use serde_json::{Value, json};

use crate::audience_plant::everything;
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
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    vault.check().unwrap();
    assert_eq!(holding(&vault, "canary"), Vec::<String>::new(), "no table holds what was deleted");
}

/// Tables of the open file, the journal and the index of words among them, that hold the word in small letters or not.
fn holding(vault: &Vault, word: &str) -> Vec<String> {
    let reader = vault.reader();
    let mut names = reader.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table'").unwrap();
    let tables: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let holds = |table: &String| {
        let mut query = reader.prepare(&format!("SELECT * FROM main.{table}")).unwrap();
        let width = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for at in 0..width {
                let cell = row.get_ref(at).unwrap();
                let bytes = cell.as_bytes_or_null().ok().flatten().unwrap_or_default();
                if String::from_utf8_lossy(bytes).to_lowercase().contains(word) {
                    return true;
                }
            }
        }
        false
    };
    assert!(tables.len() > 40, "the tables were read");
    tables.into_iter().filter(holds).collect()
}

/// Everything that hangs on a mentorship can be deleted at its close: nobody can add a table and forget it here.
#[test]
fn when_all_is_deleted_only_the_bare_mentorship_its_state_and_the_note_are_left() {
    // A cancelled mentorship stays cancelled: the row holds the day and nothing else.
    const LEFT: [&str; 5] = ["step", "step_check", "retention", "deletion_note", "cancellation"];
    let (mut sandbox, vault, id) = everything();
    drop(vault);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let kinds = sandbox.call("closeOutGet", json!({ "mentorship": id }))["kinds"].clone();
    let before = hanging(&mut sandbox, &id);
    let unfilled: Vec<String> =
        linked(&mut sandbox).into_iter().filter(|table| !before.contains(table)).collect();
    assert_eq!(
        unfilled,
        Vec::<String>::new(),
        "tables without a row show nothing: give them one in `everything`"
    );
    sandbox.call("draftKeep", json!({ "place": format!("mentorships/{id} note"), "content": "Canaryhalf" }));
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let request = json!({ "mentorship": id, "deleted": kinds, "returned": [], "role": "Coordinator" });
    sandbox.call("closeOut", request);
    let left: Vec<String> =
        hanging(&mut sandbox, &id).into_iter().filter(|table| !LEFT.contains(&table.as_str())).collect();
    assert_eq!(left, Vec::<String>::new());
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let drafts = sandbox.call("draftList", json!({})).to_string();
    assert!(!drafts.contains("Canaryhalf"), "nothing half typed about it is left: {drafts}");
}

/// Tables whose rows can hang on a mentorship, however far.
fn linked(sandbox: &mut Sandbox) -> BTreeSet<String> {
    sandbox.call("workspaceLock", json!({}));
    let links: Vec<(String, String)> = {
        let vault =
            Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
        let mut query = vault
            .reader()
            .prepare(
                "SELECT m.name, f.\"table\" FROM main.sqlite_master m, pragma_foreign_key_list(m.name) f
                 WHERE m.type = 'table'",
            )
            .unwrap();
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let mut linked = BTreeSet::from(["mentorship".to_owned()]);
    loop {
        let more: Vec<String> = links
            .iter()
            .filter(|(table, of)| linked.contains(of) && !linked.contains(table))
            .map(|(table, _)| table.clone())
            .collect();
        if more.is_empty() {
            break;
        }
        linked.extend(more);
    }
    linked.remove("mentorship");
    linked
}

/// Tables with rows that hang on the mentorship, however far. The application locks for it.
fn hanging(sandbox: &mut Sandbox, mentorship: &str) -> Vec<String> {
    sandbox.call("workspaceLock", json!({}));
    let found = {
        let vault =
            Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
        let reader = vault.reader();
        let links: Vec<(String, String, String)> = reader
            .prepare(
                "SELECT m.name, f.\"table\", f.\"from\" FROM main.sqlite_master m, pragma_foreign_key_list(m.name) f
                 WHERE m.type = 'table'",
            )
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mut known =
            std::collections::BTreeMap::from([("mentorship".to_owned(), vec![mentorship.to_owned()])]);
        let mut open = vec!["mentorship".to_owned()];
        while let Some(parent) = open.pop() {
            for (table, _, column) in
                links.iter().filter(|(table, of, _)| *of == parent && table != "mentorship")
            {
                let ids = known[&parent].iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", ");
                let rows: Vec<String> = reader
                    .prepare(&format!("SELECT id FROM main.{table} WHERE {column} IN ({ids})"))
                    .unwrap()
                    .query_map([], |row| row.get(0))
                    .unwrap()
                    .map(Result::unwrap)
                    .collect();
                if !rows.is_empty() && !known.contains_key(table) {
                    known.insert(table.clone(), rows);
                    open.push(table.clone());
                }
            }
        }
        known.remove("mentorship");
        known.into_keys().collect()
    };
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    found
}

#[test]
fn copies_made_before_a_deletion_give_way_to_one_of_the_state_afterwards() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    sandbox.call("backupMake", json!({}));
    let returned = json!({ "mentorship": id, "deleted": [], "returned": ["plan"], "role": "Coordinator" });
    sandbox.call("closeOut", returned);
    assert_eq!(copies(&sandbox).len(), 1, "returning deletes nothing");
    let before = copies(&sandbox);
    let aside = sandbox.workspace().join("backups/unopened-2027-01-05-101010-1-workspace.jirani");
    std::fs::write(&aside, "what did not open").unwrap();
    sandbox.come_back_at("2027-02-02T08:00:00Z");
    let request = json!({ "mentorship": id, "deleted": ["plan"], "returned": [], "role": "Coordinator" });
    sandbox.call("closeOut", request);
    let after = copies(&sandbox);
    assert_eq!(after.len(), 1);
    assert!(!after.contains(&before[0]), "{before:?} {after:?}");
    assert!(!aside.exists(), "a file that did not open may hold it too");

    // Ended in the middle: the older copy is there when the workspace opens again, and goes then.
    sandbox.call("workspaceLock", json!({}));
    let folder = sandbox.workspace().join("backups");
    std::fs::copy(folder.join(&after[0]), folder.join(&before[0])).unwrap();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(copies(&sandbox), after);
}

/// Names of the copies in the workspace.
fn copies(sandbox: &Sandbox) -> Vec<String> {
    jirani_vault::backups(&sandbox.workspace()).into_iter().map(|copy| copy.name).collect()
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
fn dates_are_proposed_once_and_accounts_are_kept_for_years() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "ends_on": "2027-08-31" } }));
    sandbox.call("retentionDraft", json!({ "mentorship": id }));
    let rows = sandbox.call("rowList", json!({ "form": "retention", "parent": id }));
    assert_eq!(rows.as_array().unwrap().len(), 13);
    for row in rows.as_array().unwrap() {
        // Funders audit reports and accounts for years.
        let until = if row["cells"]["kept_kind"] == "reports" { "2034-08-31" } else { "2028-02-29" };
        assert_eq!(row["cells"]["keep_until"], until, "{row}");
    }
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

#[test]
fn a_document_that_told_a_story_is_noted_with_its_consent_and_named_when_that_is_taken_back() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let consents = |sandbox: &mut Sandbox| sandbox.call("consentList", json!({ "mentorship": id }));
    let resting = |list: &Value| {
        let list = list.as_array().unwrap();
        list.iter()
            .position(|one| !one["stories"].as_array().unwrap().is_empty())
            .expect("a story rests on one")
    };
    let before = consents(&mut sandbox);
    let at = resting(&before);
    let typed = before[at]["uses"].as_array().unwrap().len();
    let save = |sandbox: &mut Sandbox, kind: &str, audience: &str| {
        let document = json!({ "kind": kind, "subject": id, "audience": audience });
        sandbox.call("documentSave", json!({ "document": document, "format": "docx" }));
    };
    let uses = |list: &Value| -> Vec<String> {
        let used = |row: &Value| row["cells"]["used_in"].as_str().unwrap().to_owned();
        list[at]["uses"].as_array().unwrap().iter().skip(typed).map(used).collect()
    };
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "topic_note": "Cash book" } }));
    save(&mut sandbox, "plan", "partners");
    assert_eq!(uses(&consents(&mut sandbox)), Vec::<String>::new(), "the plan tells no story");
    for _ in 0..2 {
        save(&mut sandbox, "final-evaluation", "partners");
    }
    assert_eq!(uses(&consents(&mut sandbox)), ["Final evaluation (The two organisations)"], "once a day");
    sandbox.call("undo", json!({}));
    let withdrawn =
        sandbox.call("consentWithdraw", json!({ "mentorship": id, "id": before[at]["consent"]["id"] }));
    assert_eq!(withdrawn[at]["state"], "withdrawn");
    assert_eq!(uses(&withdrawn), ["Final evaluation (The two organisations)"], "undo takes no paper back");
    save(&mut sandbox, "final-evaluation", "public");
    assert_eq!(uses(&consents(&mut sandbox)).len(), 1, "it is told no more");
}

/// A crash while a copy was made or put back leaves a whole database under a name that no list shows.
#[test]
fn what_a_crash_left_is_removed_at_opening_and_by_deletion_for_good() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    let folder = sandbox.workspace();
    let strays = [
        "workspace.jirani.new",
        "workspace.jirani.new-wal",
        "workspace.jirani.new-journal",
        "keys.json.new",
        "tries.json.new",
        "backups/keys.json.new",
        "backups/000087-2027-01-05-101010.new",
        "backups/000087-2027-01-05-101010.new-journal",
        "backups/000087-2027-01-05-101010.jirani-wal",
        "backups/000087-2027-01-05-101010.jirani-journal",
    ];
    let mine = ["notes.new", "backups/notes.new", "backups/my copy.jirani", "backups/000087-2027-01-05.new"];
    let plant = || {
        for name in strays.iter().chain(&mine) {
            std::fs::write(folder.join(name), "a whole database").unwrap();
        }
    };
    let left = || -> Vec<&str> { strays.into_iter().filter(|name| folder.join(name).exists()).collect() };
    sandbox.call("workspaceLock", json!({}));
    plant();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(left(), Vec::<&str>::new(), "at opening");
    plant();
    let request = json!({ "mentorship": id, "deleted": ["plan"], "returned": [], "role": "Coordinator" });
    sandbox.call("closeOut", request);
    assert_eq!(left(), Vec::<&str>::new(), "by deletion for good");
    assert!(mine.iter().all(|name| folder.join(name).exists()), "what is not ours stays");
}

/// The deletion is durable before the file is written anew: if that fails, the pages are told what changed, and the
/// next opening does it.
#[test]
fn a_deletion_whose_second_half_fails_tells_what_changed_and_is_finished_at_the_next_opening() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    sandbox.call("backupMake", json!({}));
    let before = copies(&sandbox);
    sandbox.come_back_at("2027-02-02T08:00:00Z");
    // In the way of the next copy, whatever its number: a folder where the half made file goes.
    let folder = sandbox.workspace().join("backups");
    let in_the_way: Vec<_> =
        (1..1000).map(|number| folder.join(format!("{number:06}-2027-02-02-080000.new"))).collect();
    for folder in &in_the_way {
        std::fs::create_dir(folder).unwrap();
    }
    let request = json!({ "mentorship": id, "deleted": ["plan"], "returned": [], "role": "Coordinator" });
    let failure = sandbox.fail("closeOut", request);
    assert!(failure.changed.contains(&"plan".to_owned()), "{failure:?}");
    assert!(failure.saved_at.is_some(), "{failure:?}");
    assert!(sandbox.call("planGet", json!({ "mentorship": id })).is_null(), "it is deleted");
    assert!(copies(&sandbox).contains(&before[0]), "and the older copy is still there");
    for folder in &in_the_way {
        std::fs::remove_dir(folder).unwrap();
    }
    sandbox.come_back_at("2027-02-02T08:00:00Z");
    assert!(!copies(&sandbox).contains(&before[0]), "until the next opening");
}

/// The state in which a full disk leaves a deletion for good: durable, and the file not yet written anew.
#[test]
fn a_file_that_was_not_written_anew_after_a_deletion_is_at_the_next_opening() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned();
    let request = json!({ "mentorship": id, "deleted": ["plan"], "returned": [], "role": "Coordinator" });
    sandbox.call("closeOut", request);
    sandbox.call("workspaceLock", json!({}));
    let folder = sandbox.workspace();
    let opened = jirani_vault::unlock(
        &folder,
        &PASSPHRASE.into(),
        jirani_vault::KdfCost::Floor,
        jirani_tests::clock(),
    )
    .unwrap();
    let database = folder.join("workspace.jirani");
    let spoilt = crate::hostile_workspaces::raw(&database, &opened.key);
    spoilt
        .execute_batch(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
             INSERT INTO draft SELECT 'd' || i, hex(zeroblob(4000)), '' FROM n;
             DELETE FROM draft;
             UPDATE operation SET state = 'purging' WHERE kind = 'close-out';",
        )
        .unwrap();
    let free = |connection: &rusqlite::Connection| -> i64 {
        connection.pragma_query_value(None, "freelist_count", |row| row.get(0)).unwrap()
    };
    assert!(free(&spoilt) > 20, "pages were freed");
    drop(spoilt);
    let vault = Vault::open_with(&folder, opened, jirani_tests::clock(), &MODEL).unwrap();
    assert_eq!(free(vault.reader()), 0, "the file was written anew");
    let secure: i64 = vault.reader().pragma_query_value(None, "secure_delete", |row| row.get(0)).unwrap();
    assert_eq!(secure, 1, "what is deleted is overwritten");
    let open: i64 = vault
        .reader()
        .query_row("SELECT count(*) FROM operation WHERE state = 'purging'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(open, 0);
}
