//! Undo, redo, history and the bin, from the one row journal.

use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn undo_and_redo_work_from_the_first_record_on_and_across_a_restart() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "region": "Coast" } }));
    sandbox.restart();
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(sandbox.call("undoStatus", json!({}))["undo"], "Edit organisation");
    assert_eq!(sandbox.changes("undo", json!({})), ["organisation"]);
    assert_eq!(sandbox.call("organisationGet", json!({ "id": id }))["region"], "");
    sandbox.call("undo", json!({}));
    assert_eq!(sandbox.call("organisationList", json!({})), json!([]));
    assert_eq!(sandbox.call("undo", json!({}))["what"], Value::Null, "nothing is left to undo");
    sandbox.call("redo", json!({}));
    sandbox.call("redo", json!({}));
    assert_eq!(sandbox.call("organisationGet", json!({ "id": id }))["region"], "Coast");
    assert_eq!(sandbox.call("redo", json!({}))["what"], Value::Null);
}

#[test]
fn the_sample_goes_with_one_undo_and_comes_back_with_one_redo() {
    let mut sandbox = Sandbox::with_sample();
    let before = everything(&mut sandbox);
    assert_eq!(sandbox.call("undo", json!({}))["what"], "Add sample data");
    assert_eq!(sandbox.call("organisationList", json!({})), json!([]));
    assert_eq!(sandbox.call("undo", json!({}))["what"], Value::Null, "nothing is left to undo");
    sandbox.call("redo", json!({}));
    assert_eq!(everything(&mut sandbox), before);
}

#[test]
fn a_new_change_drops_what_could_be_redone() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.call("undo", json!({}));
    sandbox.organisation("Egret");
    assert_eq!(sandbox.call("undoStatus", json!({}))["redo"], Value::Null);
}

#[test]
fn a_change_that_changes_nothing_leaves_no_trace() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    sandbox.organisation("Egret");
    sandbox.call("undo", json!({}));
    assert!(
        sandbox
            .changes("organisationEdit", json!({ "id": id, "patch": { "code_name": "Heron" } }))
            .is_empty()
    );
    assert_eq!(sandbox.call("undoStatus", json!({}))["redo"], "Add organisation", "redo is still possible");
}

#[test]
fn a_deleted_mentorship_comes_back_from_the_bin_with_all_that_hung_on_it() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let changed = sandbox.changes("mentorshipDelete", json!({ "id": id }));
    let kinds = [
        "action",
        "activity",
        "agreement",
        "approval",
        "assessment",
        "consent_use",
        "decision",
        "encounter",
        "mentorship",
        "objective",
        "plan",
        "review",
        "score",
        "version",
    ];
    for kind in kinds {
        assert!(changed.iter().any(|changed| changed == kind), "{kind} went with it: {changed:?}");
    }
    sandbox.organisation("Egret");
    let bin = sandbox.call("binList", json!({}));
    assert_eq!(bin[0]["what"], "Delete mentorship");
    sandbox.call("binRestore", json!({ "operation": bin[0]["operation"] }));
    assert_eq!(sandbox.call("planGet", json!({ "mentorship": id })), plan);
    assert_eq!(sandbox.call("binList", json!({})), json!([]), "what came back is no longer in the bin");
    sandbox.call("undo", json!({}));
    assert_eq!(sandbox.call("mentorshipList", json!({})), json!([]));
    assert_eq!(sandbox.call("binList", json!({}))[0]["what"], "Delete mentorship", "and can come back again");
}

#[test]
fn what_cannot_come_back_as_it_was_says_so_and_changes_nothing() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    sandbox.call("organisationDelete", json!({ "id": id }));
    sandbox.organisation("Heron");
    let bin = sandbox.call("binList", json!({}));
    let failure = sandbox.fail("binRestore", json!({ "operation": bin[0]["operation"] }));
    assert_eq!(failure.code, "not-allowed");
    assert_eq!(sandbox.call("organisationList", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn history_names_the_fields_that_changed() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "region": "Coast", "wants": "Radio" } }));
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    let history = vault.history("organisation", &id).unwrap();
    assert_eq!(history[0].op, "organisation-edit");
    let fields: Vec<&str> = history[0].changes.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(fields, ["region", "wants"]);
    assert_eq!(history.last().unwrap().op, "organisation-add");
}

/// Everything that the pages can see.
fn everything(sandbox: &mut Sandbox) -> Value {
    let mentorships = sandbox.call("mentorshipList", json!({}));
    let ids: Vec<Value> = mentorships.as_array().unwrap().iter().map(|m| m["id"].clone()).collect();
    let inside: Vec<Value> = ids
        .iter()
        .map(|id| {
            json!([
                sandbox.call("assessmentGet", json!({ "mentorship": id })),
                sandbox.call("decisionGet", json!({ "mentorship": id })),
                sandbox.call("planGet", json!({ "mentorship": id })),
            ])
        })
        .collect();
    json!([sandbox.call("organisationList", json!({})), mentorships, inside])
}

#[derive(Clone, Debug)]
enum Step {
    AddOrganisation(String),
    Rename(usize, String),
    DeleteOrganisation(usize),
    Answer(u8),
    AddObjective,
    DeleteObjective(usize),
    MoveObjective(usize, i32),
    AddActivity(usize),
    EditActivity(usize, String),
    DeleteMentorship,
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        "\\PC{1,12}".prop_map(Step::AddOrganisation),
        (0..4_usize, "\\PC{0,12}").prop_map(|(at, name)| Step::Rename(at, name)),
        (0..4_usize).prop_map(Step::DeleteOrganisation),
        (0..=4_u8).prop_map(Step::Answer),
        Just(Step::AddObjective),
        (0..3_usize).prop_map(Step::DeleteObjective),
        (0..3_usize, -2..=2_i32).prop_map(|(at, by)| Step::MoveObjective(at, by)),
        (0..3_usize).prop_map(Step::AddActivity),
        (0..9_usize, "\\PC{0,40}").prop_map(|(at, what)| Step::EditActivity(at, what)),
        Just(Step::DeleteMentorship),
        Just(Step::Undo),
        Just(Step::Redo),
    ]
}

/// Takes the step as the pages would; a refusal is as good as a change.
fn take(sandbox: &mut Sandbox, step: &Step) {
    let pick = |list: &Value, at: usize| list.as_array().and_then(|l| l.get(at % l.len().max(1))).cloned();
    let organisations = sandbox.call("organisationList", json!({}));
    let mentorship = pick(&sandbox.call("mentorshipList", json!({})), 0).map(|m| m["id"].clone());
    let plan = mentorship.as_ref().map(|id| sandbox.call("planGet", json!({ "mentorship": id })));
    let objective = |at| plan.as_ref().and_then(|plan| pick(&plan["objectives"], at));
    let request = match step {
        Step::AddOrganisation(name) => Some(("organisationAdd", json!({ "code_name": name }))),
        Step::Rename(at, name) => pick(&organisations, *at).map(|o| {
            ("organisationEdit", json!({ "id": o["id"], "patch": { "code_name": name, "region": name } }))
        }),
        Step::DeleteOrganisation(at) => {
            pick(&organisations, *at).map(|o| ("organisationDelete", json!({ "id": o["id"] })))
        }
        Step::Answer(level) => mentorship.map(|id| {
            ("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": { "money": level } } }))
        }),
        Step::AddObjective => plan
            .as_ref()
            .filter(|plan| plan.is_object())
            .map(|plan| ("objectiveAdd", json!({ "mentorship": plan["mentorship"], "plan": plan["id"] }))),
        Step::DeleteObjective(at) => {
            objective(*at).map(|o| ("objectiveDelete", json!({ "mentorship": mentorship, "id": o["id"] })))
        }
        Step::MoveObjective(at, by) => objective(*at)
            .map(|o| ("objectiveMove", json!({ "mentorship": mentorship, "id": o["id"], "by": by }))),
        Step::AddActivity(at) => {
            objective(*at).map(|o| ("activityAdd", json!({ "mentorship": mentorship, "objective": o["id"] })))
        }
        Step::EditActivity(at, what) => objective(0).and_then(|o| pick(&o["activities"], *at)).map(|a| {
            (
                "activityEdit",
                json!({ "mentorship": mentorship, "id": a["id"], "patch": { "what": what, "lead": what } }),
            )
        }),
        Step::DeleteMentorship => mentorship.map(|id| ("mentorshipDelete", json!({ "id": id }))),
        Step::Undo => Some(("undo", json!({}))),
        Step::Redo => Some(("redo", json!({}))),
    };
    if let Some((name, request)) = request
        && let Err(failure) = sandbox.app.call(name, request)
    {
        assert_ne!(failure.code, "internal", "{name}: {failure:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// A list of states and a place in it say what undo and redo must show after any sequence of steps.
    #[test]
    fn undo_and_redo_walk_through_exactly_the_states_that_were(
        steps in proptest::collection::vec(step(), 1..25)
    ) {
        let mut sandbox = Sandbox::with_sample();
        let mut states = vec![everything(&mut sandbox)];
        while !sandbox.call("undo", json!({}))["what"].is_null() {
            states.insert(0, everything(&mut sandbox));
        }
        let mut at = 0_usize;
        for (number, step) in steps.iter().enumerate() {
            take(&mut sandbox, step);
            let now = everything(&mut sandbox);
            match step {
                Step::Undo => at = at.saturating_sub(1),
                Step::Redo => at = (at + 1).min(states.len() - 1),
                _ if now != states[at] => {
                    states.truncate(at + 1);
                    states.push(now.clone());
                    at += 1;
                }
                _ => {}
            }
            prop_assert!(now == states[at], "after step {} of {:?}", number, steps);
        }
        sandbox.call("workspaceLock", json!({}));
        let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
        vault.check().unwrap();
    }
}

#[test]
fn what_is_typed_without_a_pause_is_one_step_back_and_anything_else_is_not() {
    let mut sandbox = Sandbox::unlocked();
    let heron = sandbox.organisation("Heron");
    let edit = |sandbox: &mut Sandbox, patch: serde_json::Value| {
        sandbox.call("organisationEdit", json!({ "id": heron, "patch": patch }))
    };
    let go_on = |sandbox: &mut Sandbox| sandbox.call("coalesceNextEdit", json!({}));
    edit(&mut sandbox, json!({ "wants": "a" }));
    for text in ["ab", "abc", "abcd"] {
        go_on(&mut sandbox);
        edit(&mut sandbox, json!({ "wants": text }));
    }
    let history = json!({ "kind": "organisation", "id": heron });
    assert_eq!(sandbox.call("historyList", history).as_array().unwrap().len(), 2, "added, and typed");
    // Another field, and the same field without the word for it, are steps of their own.
    go_on(&mut sandbox);
    edit(&mut sandbox, json!({ "region": "Coast" }));
    edit(&mut sandbox, json!({ "wants": "abcd e" }));
    let now = |sandbox: &mut Sandbox| {
        let found = sandbox.call("organisationList", json!({}))[0].clone();
        (found["wants"].as_str().unwrap().to_owned(), found["region"].as_str().unwrap().to_owned())
    };
    let pair = |wants: &str, region: &str| (wants.to_owned(), region.to_owned());
    for expected in [pair("abcd", "Coast"), pair("abcd", ""), pair("", "")] {
        sandbox.call("undo", json!({}));
        assert_eq!(now(&mut sandbox), expected);
    }
    sandbox.call("redo", json!({}));
    assert_eq!(now(&mut sandbox), pair("abcd", ""));
    // What goes on after an undo does not become part of what was undone.
    go_on(&mut sandbox);
    edit(&mut sandbox, json!({ "wants": "abcde" }));
    sandbox.call("undo", json!({}));
    assert_eq!(now(&mut sandbox).1, "");
}

#[test]
fn an_undo_that_names_an_operation_takes_back_that_one_or_nothing() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    let edit = |region: &str| json!({ "id": id, "patch": { "region": region } });
    let first = sandbox.app.call("organisationEdit", edit("Coast")).unwrap();
    let first = serde_json::to_value(&first).unwrap()["operation"].clone();
    let second = sandbox.app.call("organisationEdit", edit("Lakes")).unwrap();
    let second = serde_json::to_value(&second).unwrap()["operation"].clone();
    assert_eq!(sandbox.fail("undo", json!({ "operation": first })).code, "not-allowed");
    let region = |sandbox: &mut Sandbox| sandbox.call("organisationList", json!({}))[0]["region"].clone();
    assert_eq!(region(&mut sandbox), "Lakes", "a later change is not undone in its stead");
    sandbox.call("undo", json!({ "operation": second }));
    assert_eq!(region(&mut sandbox), "Coast");
    assert_eq!(sandbox.fail("undo", json!({ "operation": second })).code, "not-allowed", "nor twice");
    assert_eq!(region(&mut sandbox), "Coast");
}
