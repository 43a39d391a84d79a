//! The path of eleven steps: checklists, gates, what is next, and history.

use jirani_base::i18n::{Language, Translations};
use jirani_records::process::{Knowledge, StepId, Work};
use jirani_tests::Sandbox;
use serde_json::{Value, json};

/// Closes every point of a step's checklist.
pub fn close_checks(sandbox: &mut Sandbox, mentorship: &str, step: &str) {
    let path = sandbox.call("pathGet", json!({ "mentorship": mentorship }));
    let step = path["steps"].as_array().unwrap().iter().find(|s| s["step"] == step).unwrap().clone();
    for check in step["checks"].as_array().unwrap() {
        let request = json!({ "mentorship": mentorship, "step": step["step"], "point": check["point"],
                              "ticked": true, "not_needed": "" });
        sandbox.call("checkEdit", request);
    }
}

/// Fills the mentor's readiness in with one level everywhere.
pub fn ready(sandbox: &mut Sandbox, mentorship: &str, level: &str) {
    let form = jirani_records::forms::named("readiness").unwrap();
    let cells: serde_json::Map<String, Value> = form
        .fields()
        .filter(|field| matches!(field.what, jirani_records::form::FieldType::Level(_)))
        .map(|field| (field.name.to_owned(), json!(level)))
        .collect();
    sandbox.call("sheetEdit", json!({ "form": "readiness", "parent": mentorship, "cells": cells }));
}

/// Decides "go" at the gate, with all that it asks for.
pub fn go(sandbox: &mut Sandbox, mentorship: &str) {
    close_checks(sandbox, mentorship, "readiness");
    ready(sandbox, mentorship, "4");
    decide(sandbox, mentorship, "go").unwrap();
}

fn decide(sandbox: &mut Sandbox, mentorship: &str, verdict: &str) -> Result<Value, String> {
    let request = json!({ "mentorship": mentorship, "verdict": verdict, "gate_what": "", "gate_by": "", "gate_refer": "" });
    let answer = sandbox.app.call("gateDecide", request);
    answer.map(|answer| answer.value).map_err(|failure| failure.field.unwrap_or(failure.code))
}

#[test]
fn the_published_steps_have_words_and_known_sources() {
    let knowledge = Knowledge::published().unwrap();
    for language in Language::ALL {
        let words = Translations::of(language);
        let mut wanted = Vec::new();
        for step in &knowledge.steps {
            let key = step.id.key();
            wanted.extend(["title", "aim", "who", "do"].map(|part| format!("way-{key}-{part}")));
            wanted.extend(step.checks.iter().map(|check| format!("check-{key}-{check}")));
        }
        for work in Work::ALL {
            wanted.extend([format!("work-{}", work.key()), format!("work-{}-do", work.key())]);
        }
        for domain in jirani_records::self_assessment::DOMAINS {
            wanted.push(format!("domain-{domain}"));
            wanted.extend((1..=5).map(|level| format!("domain-{domain}-level-{level}")));
        }
        for entry in &knowledge.indicators {
            wanted.push(format!("indicator-{}", entry.code));
            wanted.extend(["unit", "when", "source"].map(|part| format!("indicator-{}-{part}", entry.code)));
            wanted.push(format!("choice-indicator_kind-{}", entry.kind));
        }
        wanted.extend(knowledge.risks.iter().map(|risk| format!("risk-{risk}")));
        for starter in &knowledge.starters {
            for (at, objective) in starter.objectives.iter().enumerate() {
                let key = format!("starter-{}-{}", starter.topic.key(), at + 1);
                wanted.extend([key.clone(), format!("{key}-sign")]);
                wanted.extend((1..=objective.activities.len()).map(|number| format!("{key}-do-{number}")));
            }
        }
        let missing: Vec<_> = wanted.into_iter().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
    assert_eq!(knowledge.starters.len(), 5);
    assert_eq!(knowledge.steps.len(), 11);
}

#[test]
fn a_faulty_file_is_refused_with_its_place() {
    let steps = include_str!("../../content/catalogue/steps.toml");
    let starters = include_str!("../../content/catalogue/starters.toml");
    let fault = |steps: &str, starters: &str| Knowledge::read(steps, starters).err().unwrap();
    for (fault, file, field, expected) in [
        (
            fault(&steps.replacen("id = \"together\"", "id = \"alone\"", 1), starters),
            "steps.toml",
            "id",
            "one of",
        ),
        (
            fault(&steps.replacen("id = \"together\"", "id = \"review\"", 1), starters),
            "steps.toml",
            "step",
            "eleven",
        ),
        (fault(&steps.replacen("\"IRI20\"", "\"NOBODY\"", 1), starters), "steps.toml", "sources", "NOBODY"),
        (
            fault(steps, &starters.replace("\"R10\", \"S1\"]", "\"R10\", \"S9\"]")),
            "starters.toml",
            "indicators",
            "\"S9\"",
        ),
    ] {
        assert_eq!((fault.file.as_str(), fault.field.as_str()), (file, field), "{fault}");
        assert!(fault.expected.contains(expected), "{fault}");
        assert!(fault.row > 1 || field == "step", "{fault}");
    }
}

#[test]
fn the_next_thing_follows_what_has_been_done_and_steps_may_be_revisited() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let next = |sandbox: &mut Sandbox| sandbox.call("pathGet", json!({ "mentorship": id }))["next"].clone();
    assert_eq!(next(&mut sandbox), json!({ "step": "readiness", "work": "help_check" }));
    let cells = json!({ "help_agenda": "mentoring", "help_relation": "mentoring", "help_time": "mentoring",
                        "help_product": "mentoring" });
    sandbox.call("sheetEdit", json!({ "form": "help_check", "parent": id, "cells": cells }));
    assert_eq!(next(&mut sandbox)["work"], "readiness");
    go(&mut sandbox, &id);
    assert_eq!(
        next(&mut sandbox),
        json!({ "step": "readiness", "work": null }),
        "only its checklist is left"
    );
    let finish = |done: bool| json!({ "mentorship": id, "step": "readiness", "done": done });
    let path = sandbox.call("stepFinish", finish(true));
    assert_eq!(
        (&path["steps"][0]["state"], &path["steps"][0]["done_on"]),
        (&json!("done"), &json!("2027-02-01"))
    );
    assert_eq!(path["next"], json!({ "step": "together", "work": "expectation" }));
    let path = sandbox.call("stepFinish", finish(false));
    assert_eq!(path["steps"][0]["state"], "under_way");
    assert_eq!(path["next"]["step"], "readiness");
}

#[test]
fn a_step_is_done_only_when_its_points_are_ticked_or_set_aside_with_a_reason() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let finish = json!({ "mentorship": id, "step": "prepare", "done": true });
    assert_eq!(sandbox.fail("stepFinish", finish.clone()).code, "not-allowed");
    for point in ["questions", "free_time", "community_agrees"] {
        let request =
            json!({ "mentorship": id, "step": "prepare", "point": point, "ticked": true, "not_needed": "" });
        sandbox.call("checkEdit", request);
    }
    let aside = |why: &str| json!({ "mentorship": id, "step": "prepare", "point": "no_names", "ticked": false, "not_needed": why });
    sandbox.call("checkEdit", aside("  "));
    assert_eq!(sandbox.fail("stepFinish", finish.clone()).code, "not-allowed", "a reason of blanks is none");
    sandbox.call("checkEdit", aside("No materials are used."));
    sandbox.call("stepFinish", finish);
    let unknown =
        json!({ "mentorship": id, "step": "prepare", "point": "tea", "ticked": true, "not_needed": "" });
    assert_eq!(sandbox.fail("checkEdit", unknown).code, "not-found");
    let due = json!({ "mentorship": id, "step": "prepare", "due_on": "3 March 2027" });
    assert_eq!(sandbox.call("stepDue", due)["steps"][6]["due_on"], "2027-03-03");
}

#[test]
fn the_gate_of_step_0_holds() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    assert_eq!(decide(&mut sandbox, &id, "go").unwrap_err(), "not-allowed");
    assert_eq!(decide(&mut sandbox, &id, "not_yet").unwrap_err(), "gate_what");
    assert_eq!(decide(&mut sandbox, &id, "refer").unwrap_err(), "gate_refer");
    close_checks(&mut sandbox, &id, "readiness");
    ready(&mut sandbox, &id, "4");
    for veto in ["ready_leadership", "ready_rules", "ready_cancel"] {
        let set = |level: &str| json!({ "form": "readiness", "parent": id, "cells": { veto: level } });
        sandbox.call("sheetEdit", set("1"));
        assert_eq!(sandbox.call("gateGet", json!({ "mentorship": id }))["outcome"], "not_yet", "{veto}");
        assert_eq!(decide(&mut sandbox, &id, "go").unwrap_err(), "not-allowed", "{veto}");
        sandbox.call("sheetEdit", set("4"));
    }
    sandbox.call("sheetEdit", json!({ "form": "readiness", "parent": id, "cells": { "ready_taught": "1" } }));
    assert_eq!(sandbox.call("gateGet", json!({ "mentorship": id }))["outcome"], "name_support");
    let support = json!({ "ready_support": "The network lends a trainer." });
    sandbox.call("sheetEdit", json!({ "form": "readiness", "parent": id, "cells": support }));
    assert_eq!(sandbox.call("gateGet", json!({ "mentorship": id }))["outcome"], "ready_with_support");
    let gates = json!({ "gates": { "open_complaint": true } });
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": gates }));
    assert_eq!(decide(&mut sandbox, &id, "go").unwrap_err(), "not-allowed", "a stop");
    let gates = json!({ "gates": { "open_complaint": false } });
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": gates }));
    let view = decide(&mut sandbox, &id, "go").unwrap();
    assert_eq!((&view["gate"]["verdict"], &view["obstacles"]), (&json!("go"), &json!([])));
}

#[test]
fn a_licensed_task_is_assistance_whatever_else_speaks_for_mentoring() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let mut help = |cells: Value| {
        sandbox.call("sheetEdit", json!({ "form": "help_check", "parent": id, "cells": cells }));
        sandbox.call("gateGet", json!({ "mentorship": id }))["help"].clone()
    };
    assert_eq!(help(json!({ "help_agenda": "mentoring", "help_relation": "mentoring" })), "unclear");
    assert_eq!(help(json!({ "help_time": "mentoring", "help_method": "mentoring" })), "mentoring");
    assert_eq!(help(json!({ "help_product": "assistance", "help_repeat": "assistance" })), "mixed");
    assert_eq!(help(json!({ "help_licence": "assistance" })), "assistance");
}

#[test]
fn history_says_what_changed_and_when_of_a_form_and_of_its_rows() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let cells = json!({ "common_purpose": "Carry on alone" });
    sandbox.call("sheetEdit", json!({ "form": "expectation", "parent": id, "cells": cells }));
    let history = sandbox.call("historyList", json!({ "kind": "expectation", "id": id }));
    assert_eq!(history[0]["what"], "Edit expectations");
    let purpose = json!({ "field": "Purpose both accept", "before": "", "after": "Carry on alone" });
    assert!(history[0]["changes"].as_array().unwrap().contains(&purpose), "{history}");
    let cells = json!({ "common_purpose": "Lead others" });
    sandbox.call("sheetEdit", json!({ "form": "expectation", "parent": id, "cells": cells }));
    let history = sandbox.call("historyList", json!({ "kind": "expectation", "id": id }));
    let purpose =
        json!({ "field": "Purpose both accept", "before": "Carry on alone", "after": "Lead others" });
    assert_eq!(history[0]["changes"], json!([purpose]));
    let consent = json!({ "form": "consent", "parent": id, "cells": { "consent_of": "Peer worker 3" } });
    let row = sandbox.call("rowAdd", consent)[0]["id"].clone();
    sandbox.call("rowDelete", json!({ "form": "consent", "id": row }));
    let history = sandbox.call("historyList", json!({ "kind": "consent", "id": id }));
    assert_eq!(history[0]["what"], "Delete consent", "what is gone has a history too");
    assert_eq!(sandbox.fail("historyList", json!({ "kind": "sealed_store", "id": id })).code, "not-found");

    // Dates and choices in words; of the sealed store its fields alone, unless it is open.
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "ends_on": "2027-08-31" } }));
    let history = sandbox.call("historyList", json!({ "kind": "mentorship", "id": id }));
    assert_eq!(history[0]["changes"], json!([{ "field": "End", "before": "", "after": "31 Aug 2027" }]));
    sandbox.call("sealedMake", json!({ "passphrase": crate::protection::SEALED }));
    let cells = json!({ "incident_what": "A stop at the bus station" });
    sandbox.call("rowAdd", json!({ "form": "incident", "parent": id, "cells": cells }));
    let asked = json!({ "kind": "incident", "id": id });
    assert!(sandbox.call("historyList", asked.clone()).to_string().contains("bus station"));
    sandbox.call("sealedClose", json!({}));
    let closed = sandbox.call("historyList", asked);
    assert!(!closed[0]["changes"].as_array().unwrap().is_empty());
    assert!(
        closed[0]["changes"].as_array().unwrap().iter().all(|change| change["after"].is_null()),
        "{closed}"
    );
}

#[test]
fn every_step_has_its_place_in_the_order() {
    let keys: Vec<&str> = StepId::ALL.iter().map(|step| step.key()).collect();
    assert_eq!(keys.first(), Some(&"readiness"));
    assert_eq!(keys.last(), Some(&"close_out"));
}
