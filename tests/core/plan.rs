//! From a decision to a plan, and editing it.

use jirani_base::i18n::{Language, Translations};
use jirani_recommender::catalogue::{ApproachId, FactorId, GateId};
use jirani_recommender::{lead, path};
use jirani_tests::Sandbox;
use serde_json::{Value, json};

/// A mentorship with a few answers that suit a mentor's visit.
fn answered(sandbox: &mut Sandbox) -> String {
    let id = sandbox.mentorship();
    let levels = json!({ "horizon": 3, "urgency": 2, "mentor_time": 3, "mentee_time": 2, "money": 2, "complexity": 3,
        "hands_on": 3, "goal": 4, "mentee_cap": 1, "mentor_exp": 3, "showable": 2, "n_mentees": 1, "trust": 2,
        "distance": 2, "connectivity": 2, "language": 4, "safe_home": 3, "safe_travel": 4, "safe_digital": 3 });
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": levels } }));
    id
}

#[test]
fn a_plan_is_drafted_from_what_was_decided_and_only_then() {
    let mut sandbox = Sandbox::unlocked();
    let id = answered(&mut sandbox);
    assert_eq!(sandbox.fail("planDraft", json!({ "mentorship": id })).code, "not-allowed");
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "" }));
    assert_eq!(sandbox.call("mentorshipGet", json!({ "id": id }))["stage"], "decided");
    let plan = sandbox.call("planDraft", json!({ "mentorship": id }));
    assert_eq!(sandbox.call("mentorshipGet", json!({ "id": id }))["stage"], "planned");
    let activities = plan["objectives"][0]["activities"].as_array().unwrap();
    assert!(activities.len() >= 10, "{} activities", activities.len());
    let phases: Vec<&str> = activities.iter().map(|a| a["phase"].as_str().unwrap()).collect();
    let order = ["prepare", "immerse", "apply", "sustain"];
    let places: Vec<usize> = phases.iter().map(|p| order.iter().position(|o| o == p).unwrap()).collect();
    assert!(places.is_sorted(), "{phases:?}");
    assert_eq!(
        sandbox.fail("planDraft", json!({ "mentorship": id })).code,
        "not-allowed",
        "one plan a mentorship"
    );
    let again = sandbox.call("undo", json!({}));
    assert_eq!(again["what"], "Draft plan");
    assert_eq!(sandbox.call("planGet", json!({ "mentorship": id })), Value::Null);
}

#[test]
fn drafted_activities_stay_inside_the_mentorships_dates() {
    let mut sandbox = Sandbox::unlocked();
    let id = answered(&mut sandbox);
    let patch = json!({ "starts_on": "2027-03-01", "ends_on": "2027-06-30" });
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": patch }));
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "" }));
    let plan = sandbox.call("planDraft", json!({ "mentorship": id }));
    for activity in plan["objectives"][0]["activities"].as_array().unwrap() {
        let (start, end) = (activity["starts_on"].as_str().unwrap(), activity["ends_on"].as_str().unwrap());
        assert!("2027-03-01" <= start && start <= end && end <= "2027-06-30", "{start} to {end}");
    }
}

/// A draft asks for nothing that the answers deny, and lies in the time that there is.
#[test]
fn a_draft_follows_the_answers() {
    use crate::recommend::catalogue;
    let words = Translations::of(Language::English);
    let mut random = crate::recommend_safety::Sheets(2029);
    let (mut drafted, mut silent) = (0, 0);
    while drafted < 25 {
        let answers = random.next();
        let Some(lead) = lead(catalogue(), &answers) else { continue };
        let found = path(catalogue(), &answers, lead).expect("a lead has a path");
        let mut sandbox = Sandbox::unlocked();
        let id = sandbox.mentorship();
        let levels: serde_json::Map<_, _> =
            answers.answered().map(|(factor, level)| (factor.to_string(), level.number().into())).collect();
        let gates: serde_json::Map<_, _> =
            GateId::ALL.iter().map(|gate| (gate.to_string(), answers.gate(*gate).into())).collect();
        sandbox.call(
            "assessmentEdit",
            json!({ "mentorship": id, "patch": { "levels": levels, "gates": gates } }),
        );
        let patch = json!({ "starts_on": "2027-03-01", "ends_on": "2027-06-30" });
        sandbox.call("mentorshipEdit", json!({ "id": id, "patch": patch }));
        sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": lead, "reason": "It was agreed." }));
        let plan = sandbox.call("planDraft", json!({ "mentorship": id }));
        let activities = plan["objectives"][0]["activities"].as_array().unwrap();
        let day = |activity: &Value, field: &str| activity[field].as_str().unwrap().to_owned();
        for activity in activities {
            let (start, end) = (day(activity, "starts_on"), day(activity, "ends_on"));
            assert!("2027-03-01" <= &*start && start <= end && &*end <= "2027-06-30", "{lead}: {activity}");
        }
        let late = activities.iter().filter(|activity| day(activity, "ends_on") == "2027-06-30").count();
        assert!(
            late * 3 <= activities.len() + 2,
            "{lead}: {late} of {} end on the last day",
            activities.len()
        );
        let says = |text: &str| {
            activities
                .iter()
                .any(|activity| activity["what"] == words.text(&format!("approach-{lead}-{text}")))
        };
        let approach = catalogue().approach(lead);
        for text in approach.calls.iter().filter(|text| !approach.visits.contains(text)) {
            assert_eq!(says(text), found.calls, "{lead} {text}");
        }
        for text in approach.visits.iter().filter(|text| !approach.calls.contains(text)) {
            assert_eq!(says(text), found.visit_home, "{lead} {text}");
        }
        if answers.get(FactorId::SafeDigital).is_some_and(|level| level.number() == 1) {
            assert!(!found.calls);
            silent += 1;
            let remote = |activity: &&Value| {
                ["V1", "VG", "CP", "HD"].contains(&activity["approach"].as_str().unwrap_or(""))
            };
            assert_eq!(activities.iter().filter(remote).count(), 0, "{lead}: calls without a safe channel");
        }
        drafted += 1;
    }
    assert!(silent > 0, "some sheet has no safe channel");
}

#[test]
fn every_approach_that_is_not_ruled_out_can_be_drafted() {
    for approach in ApproachId::PUBLISHED {
        let mut sandbox = Sandbox::unlocked();
        let id = sandbox.mentorship();
        sandbox.say_it_is_safe(&id);
        let request = json!({ "mentorship": id, "chosen": approach, "reason": "we know each other" });
        sandbox.call("decisionMake", request);
        let plan = sandbox.call("planDraft", json!({ "mentorship": id }));
        let activities = plan["objectives"][0]["activities"].as_array().unwrap();
        assert!(
            activities
                .iter()
                .all(|a| !a["what"].as_str().unwrap().contains('-')
                    || a["what"].as_str().unwrap().contains(' ')),
            "a key without words: {activities:?}"
        );
        assert!(activities.iter().any(|a| a["phase"] == "immerse"), "{approach}");
    }
}

#[test]
fn choices_need_a_reason_where_the_answers_do_not_carry_them() {
    let mut sandbox = Sandbox::unlocked();
    let id = answered(&mut sandbox);
    let choose = |chosen: &str, reason: &str| json!({ "mentorship": id, "chosen": chosen, "reason": reason });
    assert_eq!(sandbox.fail("decisionMake", choose("AT", " ")).field.as_deref(), Some("reason"));
    assert_eq!(
        sandbox.fail("decisionMake", choose("EV", "we like it")).code,
        "not-allowed",
        "two journeys, and money for one"
    );
    sandbox.call("decisionMake", choose("AT", "We have worked together for years."));
    let decision = sandbox.call("decisionGet", json!({ "mentorship": id }));
    assert_eq!((&decision["chosen"], &decision["leads"]), (&json!("AT"), &json!(["MV"])));
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": { "money": 1 } } }));
    let later = sandbox.call("decisionGet", json!({ "mentorship": id }));
    assert_eq!(later["sheet"]["levels"]["money"], 2, "a decision keeps the answers it was made with");
}

#[test]
fn no_choice_gets_past_a_stop() {
    for gate in ["no_agreement", "open_complaint", "licence_missing"] {
        let mut sandbox = Sandbox::unlocked();
        let id = answered(&mut sandbox);
        sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": { "gates": { gate: true } } }));
        for approach in ApproachId::PUBLISHED {
            let request = json!({ "mentorship": id, "chosen": approach, "reason": "we insist" });
            assert_eq!(sandbox.fail("decisionMake", request).code, "not-allowed", "{gate}: {approach}");
        }
    }
}

#[test]
fn rows_are_added_edited_moved_and_removed() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let objective = plan["objectives"][0]["id"].clone();
    let plan = sandbox.call("activityAdd", json!({ "mentorship": id, "objective": objective }));
    let last = plan["objectives"][0]["activities"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["phase"], "sustain", "a new row goes on in the phase before it");
    let patch = json!({ "what": "Count the till together", "starts_on": "1/3/2027", "phase": "apply" });
    sandbox.call("activityEdit", json!({ "mentorship": id, "id": last["id"], "patch": patch }));
    let request = json!({ "mentorship": id, "id": last["id"], "by": -100 });
    let plan = sandbox.call("activityMove", request);
    let first = &plan["objectives"][0]["activities"][0];
    assert_eq!(
        (&first["what"], &first["starts_on"]),
        (&json!("Count the till together"), &json!("2027-03-01"))
    );
    let failure = sandbox.fail(
        "activityEdit",
        json!({ "mentorship": id, "id": last["id"], "patch": { "ends_on": "28/2/2027" } }),
    );
    assert_eq!(failure.field.as_deref(), Some("ends_on"));
    let plan = sandbox.call("objectiveDelete", json!({ "mentorship": id, "id": objective }));
    assert_eq!(plan["objectives"], json!([]));
    sandbox.call("undo", json!({}));
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    assert_eq!(plan["objectives"][0]["activities"][0]["what"], "Count the till together");
}

#[test]
fn a_block_of_a_spreadsheet_becomes_activities_in_one_step() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let plan = sandbox.call("planGet", json!({ "mentorship": id }));
    let before = plan["objectives"][0]["activities"].as_array().unwrap().clone();
    let last = before.last().unwrap();
    let cells = json!([
        ["Préparer", "Read =the file", "Coordinator", "", "", "1/3/2027", "5/3/2027", "Paper"],
        ["", "Visit"],
        ["sustain", "Look back", "", "", "", "2027-06-01"],
    ]);
    let request = json!({ "mentorship": id, "id": last["id"], "field": "phase", "cells": cells });
    let plan = sandbox.call("activityPaste", request.clone());
    let after = plan["objectives"][0]["activities"].as_array().unwrap();
    assert_eq!(after.len(), before.len() + 2, "one is overwritten, two are added");
    let row = |at: usize, field: &str| after[before.len() - 1 + at][field].clone();
    assert_eq!(
        (row(0, "id"), row(0, "phase"), row(0, "what")),
        (last["id"].clone(), json!("prepare"), json!("Read =the file"))
    );
    assert_eq!((row(0, "starts_on"), row(0, "ends_on")), (json!("2027-03-01"), json!("2027-03-05")));
    assert_eq!(
        (row(1, "phase"), row(1, "what")),
        (last["phase"].clone(), json!("Visit")),
        "the phase goes on"
    );
    assert_eq!((row(2, "phase"), row(2, "starts_on")), (json!("sustain"), json!("2027-06-01")));
    assert_eq!(sandbox.call("undo", json!({}))["what"], "Paste activities");
    assert_eq!(
        sandbox.call("planGet", json!({ "mentorship": id }))["objectives"][0]["activities"],
        json!(before)
    );
    for (cells, field) in
        [(json!([["Someday"]]), "phase"), (json!([["", "", "", "", "", "5/3/2027", "1/3/2027"]]), "ends_on")]
    {
        let mut request = request.clone();
        request["cells"] = cells;
        let failure = sandbox.fail("activityPaste", request);
        assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some(field)));
    }
    assert_eq!(
        sandbox.call("planGet", json!({ "mentorship": id }))["objectives"][0]["activities"],
        json!(before),
        "all or nothing"
    );
}
