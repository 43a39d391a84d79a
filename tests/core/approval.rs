//! Versions and their approval: no way leads past a stop.

use std::collections::{BTreeMap, BTreeSet};

use jirani_tests::Sandbox;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::process::go;
use crate::protection::{SEALED, complete, sign};

/// Answers under which a mentor's visit is possible and nobody is in danger.
fn levels() -> Value {
    json!({ "horizon": 3, "urgency": 2, "mentor_time": 3, "mentee_time": 2, "money": 2, "complexity": 3,
        "hands_on": 3, "goal": 4, "mentee_cap": 1, "mentor_exp": 3, "showable": 2, "n_mentees": 1, "trust": 2,
        "distance": 2, "connectivity": 2, "language": 4, "safe_home": 3, "safe_travel": 4, "safe_digital": 3 })
}

/// A mentorship with "go", a plan for a mentor's visit and a frozen version.
fn frozen(sandbox: &mut Sandbox) -> String {
    let id = sandbox.mentorship();
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": levels() } }));
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "" }));
    sandbox.call("planDraft", json!({ "mentorship": id }));
    go(sandbox, &id);
    sandbox.call("versionFreeze", json!({ "mentorship": id }));
    id
}

fn say(sandbox: &mut Sandbox, id: &str, side: &str, verdict: &str) -> Result<Value, String> {
    let request = json!({ "mentorship": id, "side": side, "verdict": verdict, "role": "Director" });
    sandbox.app.call("approvalDecide", request).map(|answer| answer.value).map_err(|failure| failure.code)
}

fn standing(sandbox: &mut Sandbox, id: &str) -> Value {
    sandbox.call("versionList", json!({ "mentorship": id }))["status"].clone()
}

#[test]
fn a_version_is_approved_by_both_sides_and_vetoed_by_the_one_at_greater_risk() {
    let mut sandbox = Sandbox::unlocked();
    let id = frozen(&mut sandbox);
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "at_risk": "mentee" } }));
    say(&mut sandbox, &id, "mentor", "approve").unwrap();
    assert_eq!(standing(&mut sandbox, &id), "waiting");
    say(&mut sandbox, &id, "mentor", "veto").unwrap();
    assert_eq!(standing(&mut sandbox, &id), "waiting", "the other side has no veto");
    say(&mut sandbox, &id, "mentor", "approve").unwrap();
    say(&mut sandbox, &id, "mentee", "approve").unwrap();
    assert_eq!(standing(&mut sandbox, &id), "approved");
    say(&mut sandbox, &id, "mentee", "veto").unwrap();
    assert_eq!(standing(&mut sandbox, &id), "vetoed");
    let nameless = json!({ "mentorship": id, "side": "mentee", "verdict": "approve", "role": "" });
    assert_eq!(sandbox.fail("approvalDecide", nameless).field.as_deref(), Some("approved_role"));
}

#[test]
fn cancelling_takes_one_call_and_going_on_needs_new_approvals() {
    let mut sandbox = Sandbox::unlocked();
    let id = frozen(&mut sandbox);
    say(&mut sandbox, &id, "mentor", "approve").unwrap();
    say(&mut sandbox, &id, "mentee", "approve").unwrap();
    sandbox.call("mentorshipCancel", json!({ "mentorship": id }));
    assert_eq!(standing(&mut sandbox, &id), "suspended");
    assert_eq!(say(&mut sandbox, &id, "mentee", "approve").unwrap_err(), "not-allowed");
    let view = sandbox.call("mentorshipResume", json!({ "mentorship": id }));
    assert_eq!((&view["status"], &view["cancelled_on"]), (&json!("waiting"), &Value::Null));
}

#[test]
fn travel_into_danger_waits_for_the_safety_plan() {
    let mut sandbox = Sandbox::unlocked();
    let id = frozen(&mut sandbox);
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "at_risk": "mentee" } }));
    for (levels, why) in [
        (json!({ "safe_home": 2 }), "watched at home"),
        (json!({ "safe_home": 3, "safe_travel": 1 }), "danger on the way"),
        (json!({ "safe_travel": 2 }), "a high risk on the way"),
    ] {
        sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": levels } }));
        let view = sandbox.call("versionList", json!({ "mentorship": id }));
        let blocked =
            view["obstacles"].as_array().unwrap().iter().any(|o| {
                o["kind"] == "safety_plan" && o["rule"] == "HC8" && o["missing"] == json!(["mentee"])
            });
        assert!(blocked, "{why}: {}", view["obstacles"]);
        assert_eq!(say(&mut sandbox, &id, "mentor", "approve").unwrap_err(), "not-allowed", "{why}");
    }
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": { "safe_travel": 0 } } }));
    let view = sandbox.call("versionList", json!({ "mentorship": id }));
    let asks = json!({ "kind": "answer_first", "approach": "MV", "factor": "safe_travel" });
    assert!(view["obstacles"].as_array().unwrap().contains(&asks), "nobody knows: {}", view["obstacles"]);
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": { "safe_travel": 2 } } }));
    complete(&mut sandbox, &id);
    sign(&mut sandbox, &id, "mentor");
    assert_eq!(
        say(&mut sandbox, &id, "mentee", "approve").unwrap_err(),
        "not-allowed",
        "the wrong side signed"
    );
    sign(&mut sandbox, &id, "mentee");
    say(&mut sandbox, &id, "mentee", "approve").unwrap();
    say(&mut sandbox, &id, "mentor", "approve").unwrap();
    assert_eq!(standing(&mut sandbox, &id), "approved");
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "at_risk": "unknown" } }));
    sandbox.call("sealedClose", json!({}));
    sandbox.call("sealedOpen", json!({ "passphrase": SEALED }));
    let threat = sandbox.call("rowList", json!({ "form": "threat", "parent": id }))[0]["id"].clone();
    sandbox
        .call("rowEdit", json!({ "form": "threat", "id": threat, "cells": { "threat": "Something new" } }));
    assert_eq!(
        standing(&mut sandbox, &id),
        "suspended",
        "a changed safety plan is not the one that was signed"
    );
}

#[test]
fn what_changed_since_is_said_in_sentences() {
    let mut sandbox = Sandbox::unlocked();
    let id = frozen(&mut sandbox);
    let changes = |sandbox: &mut Sandbox| {
        let view = sandbox.call("versionList", json!({ "mentorship": id }));
        serde_json::from_value::<Vec<String>>(view["changes"].clone()).unwrap()
    };
    assert_eq!(changes(&mut sandbox), Vec::<String>::new());
    assert_eq!(sandbox.fail("versionFreeze", json!({ "mentorship": id })).code, "not-allowed");
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let activity = plan["objectives"][0]["activities"][0].clone();
    let patch = json!({ "starts_on": "", "ends_on": "", "lead": "Treasurer" });
    sandbox.call("activityEdit", json!({ "mentorship": id, "id": activity["id"], "patch": patch }));
    let gone = plan["objectives"][0]["activities"][1].clone();
    sandbox.call("activityDelete", json!({ "mentorship": id, "id": gone["id"] }));
    let risk = json!({ "form": "risk", "parent": plan["id"], "cells": { "risk": "Rain" } });
    sandbox.call("rowAdd", risk);
    let said = changes(&mut sandbox);
    let what = |activity: &Value| activity["what"].as_str().unwrap().to_owned();
    assert!(said.contains(&"Added: risk “Rain”.".to_owned()), "{said:#?}");
    assert!(said.contains(&format!("Taken out: activity “{}”.", what(&gone))), "{said:#?}");
    let lead = format!("activity “{}”, lead: “Both coordinators” became “Treasurer”.", what(&activity));
    assert!(said.contains(&lead), "{said:#?}");
    sandbox.call("versionFreeze", json!({ "mentorship": id }));
    assert_eq!(changes(&mut sandbox), Vec::<String>::new());
    let view = sandbox.call("versionList", json!({ "mentorship": id }));
    assert_eq!((&view["versions"][0]["number"], &view["status"]), (&json!(2), &json!("waiting")));
}

#[test]
fn starters_add_objectives_with_dates_indicators_and_risks_for_each_named_topic() {
    for topic in [
        "community_mobilisation",
        "peer_navigation",
        "clinical_services",
        "drop_in_centre",
        "project_management",
    ] {
        let mut sandbox = Sandbox::unlocked();
        let id = frozen(&mut sandbox);
        let plan = sandbox.call("planStarter", json!({ "mentorship": id, "topic": topic }));
        let objectives = plan["objectives"].as_array().unwrap();
        assert_eq!(objectives.len(), 3, "{topic}");
        for activity in objectives[1..].iter().flat_map(|o| o["activities"].as_array().unwrap()) {
            assert!(
                activity["starts_on"].is_string() && activity["ends_on"].is_string(),
                "{topic}: {activity}"
            );
        }
        let indicators = sandbox.call("rowList", json!({ "form": "indicator", "parent": plan["id"] }));
        assert_eq!(indicators.as_array().unwrap().len(), 5, "{topic}");
        sandbox.call("planStarter", json!({ "mentorship": id, "topic": topic }));
        let indicators = sandbox.call("rowList", json!({ "form": "indicator", "parent": plan["id"] }));
        assert_eq!(indicators.as_array().unwrap().len(), 8, "never more than eight by itself");
    }
    let mut sandbox = Sandbox::unlocked();
    let id = frozen(&mut sandbox);
    assert_eq!(
        sandbox.fail("planStarter", json!({ "mentorship": id, "topic": "other" })).code,
        "not-allowed"
    );
}

#[derive(Clone, Debug)]
enum Step {
    Level(&'static str, u8),
    Gate(&'static str, bool),
    Decide(&'static str),
    Draft,
    Freeze,
    Say(&'static str, &'static str),
    Verdict(&'static str),
    AtRisk(&'static str),
    Complete,
    Sign(&'static str),
    ChangeThreat,
    Cancel,
    Resume,
    Undo,
    Redo,
}

const GATES: [&str; 4] = ["travel_closed", "no_agreement", "open_complaint", "licence_missing"];

fn step() -> impl Strategy<Value = Step> {
    use proptest::sample::select;
    let factor = select(vec!["safe_home", "safe_travel", "safe_digital"]);
    let side = || select(vec!["mentor", "mentee"]);
    prop_oneof![
        3 => (factor, 0..=4_u8).prop_map(|(factor, level)| Step::Level(factor, level)),
        3 => (select(GATES.to_vec()), any::<bool>()).prop_map(|(gate, yes)| Step::Gate(gate, yes)),
        1 => select(vec!["MV", "V1", "ST"]).prop_map(Step::Decide),
        1 => Just(Step::Draft),
        1 => Just(Step::Freeze),
        6 => (side(), select(vec!["approve", "approve", "approve", "veto"])).prop_map(|(s, v)| Step::Say(s, v)),
        2 => select(vec!["go", "not_yet", "refer"]).prop_map(Step::Verdict),
        1 => select(vec!["mentor", "mentee", "both", "unknown"]).prop_map(Step::AtRisk),
        1 => Just(Step::Complete),
        2 => side().prop_map(Step::Sign),
        1 => Just(Step::ChangeThreat),
        1 => Just(Step::Cancel),
        1 => Just(Step::Resume),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

/// Takes the step as the pages would; a refusal is as good as a change.
fn take(sandbox: &mut Sandbox, id: &str, step: &Step) {
    let (name, request) = match step {
        Step::Level(factor, level) => {
            ("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": { *factor: level } } }))
        }
        Step::Gate(gate, yes) => {
            ("assessmentEdit", json!({ "mentorship": id, "patch": { "gates": { *gate: yes } } }))
        }
        Step::Decide(chosen) => {
            ("decisionMake", json!({ "mentorship": id, "chosen": chosen, "reason": "We insist." }))
        }
        Step::Draft => ("planDraft", json!({ "mentorship": id })),
        Step::Freeze => ("versionFreeze", json!({ "mentorship": id })),
        Step::Say(side, verdict) => (
            "approvalDecide",
            json!({ "mentorship": id, "side": side, "verdict": verdict, "role": "Director" }),
        ),
        Step::Verdict(verdict) => (
            "gateDecide",
            json!({ "mentorship": id, "verdict": verdict, "gate_what": "Time", "gate_by": "1/5/2027",
                    "gate_refer": "A lawyer" }),
        ),
        Step::AtRisk(side) => ("mentorshipEdit", json!({ "id": id, "patch": { "at_risk": side } })),
        Step::Complete => return complete(sandbox, id),
        Step::Sign(side) => {
            ("safetySign", json!({ "mentorship": id, "side": side, "role": "Safety focal person" }))
        }
        Step::ChangeThreat => {
            let rows = sandbox.app.call("rowList", json!({ "form": "threat", "parent": id }));
            let Some(row) = rows.ok().and_then(|answer| answer.value.get(0).cloned()) else { return };
            let cells = json!({ "response": format!("Another response than {}", row["cells"]["response"]) });
            ("rowEdit", json!({ "form": "threat", "id": row["id"], "cells": cells }))
        }
        Step::Cancel => ("mentorshipCancel", json!({ "mentorship": id })),
        Step::Resume => ("mentorshipResume", json!({ "mentorship": id })),
        Step::Undo => ("undo", json!({})),
        Step::Redo => ("redo", json!({})),
    };
    if let Err(failure) = sandbox.app.call(name, request) {
        assert_ne!(failure.code, "internal", "{name}: {failure:?}");
    }
}

/// Whether a rule of safety forbids the plan, worked out from the answers alone and not by the code under test.
fn forbidden(sandbox: &mut Sandbox, id: &str) -> Option<&'static str> {
    let sheet = sandbox.call("assessmentGet", json!({ "mentorship": id }))["sheet"].clone();
    let levels: BTreeMap<String, u8> = serde_json::from_value(sheet["levels"].clone()).unwrap();
    let gates: BTreeSet<String> = serde_json::from_value(sheet["gates"].clone()).unwrap();
    let level = |factor: &str| levels.get(factor).copied().unwrap_or(0);
    if gates.contains("no_agreement") {
        return Some("HC10");
    }
    if gates.contains("open_complaint") {
        return Some("HC11");
    }
    if gates.contains("licence_missing") {
        return Some("HC12");
    }
    if level("safe_home") == 1 && level("safe_digital") == 1 && gates.contains("travel_closed") {
        return Some("HC9");
    }
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let travels = plan["objectives"].as_array().into_iter().flatten().any(|objective| {
        let activities = objective["activities"].as_array().unwrap();
        activities.iter().any(|a| {
            ["MV", "ST", "EV", "AT", "WC", "LS", "TW"].contains(&a["approach"].as_str().unwrap_or(""))
        })
    });
    let danger = level("safe_home") <= 2 || level("safe_travel") <= 2;
    if travels && danger {
        let mentorship = sandbox.call("mentorshipGet", json!({ "id": id }));
        let safety = sandbox.call("safetyGet", json!({ "mentorship": id }));
        let signed: BTreeSet<&str> =
            safety["signoffs"].as_array().unwrap().iter().map(|s| s["side"].as_str().unwrap()).collect();
        let needed = match mentorship["at_risk"].as_str().unwrap() {
            "mentor" => vec!["mentor"],
            "mentee" => vec!["mentee"],
            _ => vec!["mentor", "mentee"],
        };
        if !needed.iter().all(|side| signed.contains(side)) {
            return Some("HC8");
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is chosen, in whatever order: an approved plan never stands past a stop (HC8 to HC12), past a gate that is
    /// not "go", or past a cancellation.
    #[test]
    fn no_sequence_of_choices_reaches_an_approved_plan_past_a_stop(
        steps in proptest::collection::vec(step(), 10..30)
    ) {
        let mut sandbox = Sandbox::unlocked();
        let id = frozen(&mut sandbox);
        complete(&mut sandbox, &id);
        say(&mut sandbox, &id, "mentor", "approve").unwrap();
        say(&mut sandbox, &id, "mentee", "approve").unwrap();
        prop_assert_eq!(standing(&mut sandbox, &id), "approved");
        for (number, step) in steps.iter().enumerate() {
            take(&mut sandbox, &id, step);
            let view = sandbox.call("versionList", json!({ "mentorship": id }));
            if view["status"] == "approved" {
                let rule = forbidden(&mut sandbox, &id);
                prop_assert!(rule.is_none(), "approved past {:?} after step {} of {:?}", rule, number, steps);
                let gate = sandbox.call("gateGet", json!({ "mentorship": id }))["gate"]["verdict"].clone();
                prop_assert!(gate == "go" && view["cancelled_on"].is_null(), "after step {} of {:?}", number, steps);
            }
        }
    }
}
