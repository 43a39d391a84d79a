//! Sessions, concerns, actions and indicators of one mentorship.

use chrono::NaiveDate;
use jirani_core::indicator::compute::{Agreed, Met, Records, figure};
use jirani_tests::Sandbox;
use serde_json::{Value, json};

fn logged(sandbox: &mut Sandbox, mentorship: &str, mut cells: Value) -> String {
    cells["encounter_state"] = json!("held");
    let request = json!({ "mentorship": mentorship, "held": true });
    let id = sandbox.call("encounterAdd", request)["encounter"]["id"].as_str().unwrap().to_owned();
    sandbox.call("rowEdit", json!({ "form": "encounter", "id": id, "cells": cells }));
    id
}

fn agree(sandbox: &mut Sandbox, mentorship: &str, source: &str, what: &str, due: &str) -> Value {
    let cells =
        json!({ "action_what": what, "action_due": due, "action_from": "log", "action_source": source });
    sandbox.call("actionAdd", json!({ "mentorship": mentorship, "cells": cells }));
    let page = sandbox.call("actionPage", json!({ "mentorship": mentorship, "which": "all" }));
    page["rows"].as_array().unwrap().iter().find(|row| row["cells"]["action_what"] == what).unwrap().clone()
}

#[test]
fn a_log_begins_with_today_and_with_what_the_last_one_said_of_people() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    logged(
        &mut sandbox,
        &id,
        json!({ "encounter_form": "call", "minutes": "45", "took_part": "Treasurers" }),
    );
    let next = sandbox.call("encounterAdd", json!({ "mentorship": id, "held": true }));
    let cells = &next["encounter"]["cells"];
    assert_eq!((&cells["encounter_on"], &cells["encounter_state"]), (&json!("2027-02-01"), &json!("")));
    assert_eq!((&cells["minutes"], &cells["took_part"]), (&json!("45"), &json!("Treasurers")));
    assert_eq!(cells["mentee_did"], "", "what was done is never carried over");
    assert_eq!(cells["photos_allowed"], "no");
}

#[test]
fn a_log_counts_once_somebody_says_that_the_session_was_held() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    logged(&mut sandbox, &id, json!({ "encounter_form": "call", "minutes": "45" }));
    let next = sandbox.call("encounterAdd", json!({ "mentorship": id, "held": true }));
    let sums = |sandbox: &mut Sandbox| {
        let sums = sandbox.call("portfolioGet", json!({ "filter": {}, "offset": 0 }))["sums"].clone();
        (sums["held"].clone(), sums["due"].clone(), sums["minutes"].clone())
    };
    assert_eq!(sums(&mut sandbox), (json!(1), json!(1), json!(45)), "what is proposed is not counted");
    let edit =
        json!({ "form": "encounter", "id": next["encounter"]["id"], "cells": { "encounter_state": "held" } });
    sandbox.call("rowEdit", edit);
    assert_eq!(sums(&mut sandbox), (json!(2), json!(2), json!(90)));
}

#[test]
fn a_concern_is_never_lost() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let session =
        logged(&mut sandbox, &id, json!({ "concern": "safety", "concern_note": "Asked at the gate" }));
    let edit = |cells: Value| json!({ "form": "encounter", "id": session, "cells": cells });
    for cells in
        [json!({ "concern": "none" }), json!({ "concern": "" }), json!({ "concern_settled_on": "1/2/2027" })]
    {
        assert_eq!(sandbox.fail("rowEdit", edit(cells.clone())).code, "not-allowed", "{cells}");
    }
    let delete = json!({ "form": "encounter", "id": session });
    assert_eq!(sandbox.fail("rowDelete", delete.clone()).code, "not-allowed");
    assert_eq!(sandbox.call("concernList", json!({})).as_array().unwrap().len(), 1);
    assert_eq!(sandbox.call("homeGet", json!({}))["concerns"][0]["id"], json!(session));
    sandbox.call("rowEdit", edit(json!({ "concern": "relation" })));
    assert_eq!(sandbox.call("concernList", json!({}))[0]["concern"], "relation", "it may be named better");
    let settled = json!({ "concern_done": "Both coordinators talked", "concern_settled_on": "1/2/2027" });
    sandbox.call("rowEdit", edit(settled));
    assert_eq!(sandbox.call("concernList", json!({})), json!([]));
    sandbox.call("rowDelete", delete);
}

#[test]
fn open_actions_come_onto_the_next_agenda_by_themselves_until_they_are_done() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let first = logged(&mut sandbox, &id, json!({ "encounter_on": "10/1/2027" }));
    let action = agree(&mut sandbox, &id, &first, "Send the rules", "20/1/2027");
    assert_eq!(action["days_overdue"], 12, "1 February is twelve days after 20 January");
    let planned = sandbox.call("encounterAdd", json!({ "mentorship": id, "held": false }));
    assert_eq!(
        planned["blocks"].as_array().unwrap().len(),
        9,
        "an agenda begins with the blocks of a meeting"
    );
    assert_eq!(planned["carried"][0]["id"], action["id"]);
    let at_home = sandbox.call("encounterGet", json!({ "id": first }));
    assert_eq!((&at_home["agreed"][0]["id"], &at_home["carried"]), (&action["id"], &json!([])));
    let paper = sandbox.call(
        "documentPreview",
        json!({ "kind": "agenda", "subject": planned["encounter"]["id"],
        "audience": "internal" }),
    );
    assert!(paper["pages"].as_u64().unwrap() >= 1);
    sandbox.call("actionEdit", json!({ "id": action["id"], "cells": { "action_status": "done" } }));
    let planned = sandbox.call("encounterGet", json!({ "id": planned["encounter"]["id"] }));
    assert_eq!(planned["carried"], json!([]));
    let closed = sandbox.call("actionPage", json!({ "mentorship": id, "which": "closed" }));
    assert_eq!(
        closed["rows"][0]["cells"]["action_done_on"], "2027-02-01",
        "done today unless a day is named"
    );
    sandbox.call("actionEdit", json!({ "id": action["id"], "cells": { "action_status": "open" } }));
    let open = sandbox.call("actionPage", json!({ "mentorship": id, "which": "overdue" }));
    assert_eq!(open["rows"][0]["cells"]["action_done_on"], "", "what is opened again is not done");
}

#[test]
fn long_lists_come_in_pages_that_hold_every_row_once() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    for number in 0..105 {
        let cells = json!({ "action_what": format!("Action {number}"), "action_from": "log" });
        sandbox.call("actionAdd", json!({ "mentorship": id, "cells": cells }));
    }
    let mut seen = std::collections::BTreeSet::new();
    for offset in [0, 100] {
        let page = sandbox.call("actionPage", json!({ "mentorship": id, "offset": offset }));
        assert_eq!(page["total"], 105);
        let rows = page["rows"].as_array().unwrap();
        seen.extend(rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()));
    }
    assert_eq!(seen.len(), 105);
}

#[test]
fn computed_indicators_come_from_the_logs_and_own_ones_are_typed() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    assert_eq!(sandbox.fail("indicatorAdd", json!({ "mentorship": id, "code": "O2" })).code, "not-allowed");
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "we know each other" }));
    sandbox.call("planDraft", json!({ "mentorship": id }));
    for code in ["O1", "O2", "R1", "R8"] {
        sandbox.call("indicatorAdd", json!({ "mentorship": id, "code": code }));
    }
    let held = logged(&mut sandbox, &id, json!({ "encounter_on": "10/1/2027", "minutes": "90" }));
    let missed = logged(&mut sandbox, &id, json!({ "encounter_on": "12/1/2027" }));
    sandbox.call(
        "rowEdit",
        json!({ "form": "encounter", "id": missed, "cells": { "encounter_state": "cancelled" } }),
    );
    let action = agree(&mut sandbox, &id, &held, "Count", "20/1/2027");
    agree(&mut sandbox, &id, &held, "Teach", "21/1/2027");
    let done = json!({ "action_status": "done", "action_done_on": "19/1/2027" });
    sandbox.call("actionEdit", json!({ "id": action["id"], "cells": done }));
    let sheet = sandbox.call("indicatorSheet", json!({ "mentorship": id }));
    let line = |code: &str| -> Value {
        let all = sheet["indicators"].as_array().unwrap();
        all.iter().find(|one| one["line"]["code"] == code).unwrap()["line"].clone()
    };
    let newest = |code: &str| line(code)["points"].as_array().unwrap().last().unwrap()["shown"].clone();
    assert_eq!(newest("O1"), "50\u{a0}%", "one of two sessions was held");
    assert_eq!(newest("O2"), "1.5");
    assert_eq!(newest("R1"), "50\u{a0}%", "one of two actions was done in time");
    assert_eq!((&line("R8")["fed"], &line("O2")["fed"]), (&json!(false), &json!(true)));
    let value = json!({ "form": "indicator_value", "parent": line("R8")["id"],
        "cells": { "period_on": "31/1/2027", "period_value": "12,5" } });
    sandbox.call("rowAdd", value);
    let sheet = sandbox.call("indicatorSheet", json!({ "mentorship": id }));
    let own = sheet["indicators"].as_array().unwrap().iter().find(|one| one["line"]["code"] == "R8").unwrap();
    assert_eq!((&own["line"]["points"][0]["shown"], &own["line"]["fed"]), (&json!("12.5"), &json!(true)));
}

#[test]
fn what_the_records_do_not_say_is_nothing_and_never_zero() {
    let day = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
    for code in jirani_core::indicator::CODES {
        let none = figure(code, &Records::default(), day);
        assert_eq!(none, None, "{code}");
    }
}

proptest::proptest! {
    #[test]
    fn shares_stay_between_nothing_and_all(
        held in proptest::collection::vec((0_u64..400, proptest::bool::ANY, 0_u64..600), 1..40),
        actions in proptest::collection::vec((0_u64..400, proptest::option::of(0_u64..400)), 1..40),
        until in 0_u64..400,
    ) {
        let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let day = |after: u64| start + chrono::Days::new(after);
        let met = |(on, held, minutes): (u64, bool, u64)| Met {
            on: day(on), held, minutes, visit: false, people: None, learners: None, confidence: None,
        };
        let records = Records {
            encounters: held.into_iter().map(met).collect(),
            actions: actions
                .into_iter()
                .map(|(due, done)| Agreed { due: Some(day(due)), done_on: done.map(day), dropped: false })
                .collect(),
            ..Records::default()
        };
        for code in ["O1", "R1"] {
            if let Some(figure) = figure(code, &records, day(until)) {
                proptest::prop_assert!(figure.part <= figure.whole && (0.0..=100.0).contains(&figure.value));
            }
        }
    }
}

#[test]
fn feedback_stays_closed_until_the_mentee_opens_it_and_small_numbers_stay_hidden() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let form =
        |useful: &str, best: &str| json!({ "mentorship": id, "cells": { "useful": useful, "best": best } });
    assert_eq!(sandbox.fail("feedbackAdd", form("", " ")).code, "not-allowed");
    for (useful, best) in [("5", "Canaryone"), ("4", "Canarytwo")] {
        let view = sandbox.call("feedbackAdd", form(useful, best));
        assert_eq!(view["answers"], Value::Null);
    }
    let open = json!({ "mentorship": id, "role": "Chair of the mentee" });
    assert_eq!(sandbox.fail("feedbackOpen", open.clone()).code, "not-allowed", "two could be told apart");
    sandbox.call("feedbackAdd", form("2", "Canarythree"));
    for (command, request) in [
        ("feedbackGet", json!({ "mentorship": id })),
        ("reviewList", json!({ "mentorship": id })),
        ("historyList", json!({ "kind": "mentorship", "id": id })),
    ] {
        assert!(
            !sandbox.call(command, request).to_string().contains("Canary"),
            "{command} shows a closed answer"
        );
    }
    assert_eq!(sandbox.fail("rowList", json!({ "form": "feedback", "parent": id })).code, "bad-request");
    let view = sandbox.call("feedbackOpen", open);
    assert_eq!(view["answers"]["ratings"][0]["counts"], json!([0, 1, 0, 1, 1]));
    assert!(view.to_string().contains("Canarythree"));
}

#[test]
fn a_story_is_told_only_while_its_consent_is_valid() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    logged(&mut sandbox, &id, json!({}));
    let consent = json!({ "form": "consent", "parent": id,
        "cells": { "consent_of": "A1", "consent_what": "story", "consent_until": "1/3/2027" } });
    let consent = sandbox.call("rowAdd", consent)[0]["id"].clone();
    let story = json!({ "form": "story", "parent": id,
        "cells": { "story_title": "Counted", "story_text": "Storycanary", "story_consent": consent } });
    sandbox.call("rowAdd", story);
    assert_eq!(sandbox.call("storyList", json!({ "mentorship": id }))["stories"][0]["consent"], "valid");
    let told = |sandbox: &mut Sandbox| -> usize {
        let report = json!({ "kind": "progress-report", "subject": id, "audience": "public" });
        sandbox.call("documentPreview", report)["pdf"].as_str().unwrap().len()
    };
    let with = told(&mut sandbox);
    let withdraw = json!({ "mentorship": id, "id": consent });
    sandbox.call("consentWithdraw", withdraw);
    assert_eq!(sandbox.call("storyList", json!({ "mentorship": id }))["stories"][0]["consent"], "withdrawn");
    assert!(told(&mut sandbox) < with, "the story is still in the report");
    let found = sandbox.call("lessonSearch", json!({ "words": "count" }));
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(
        sandbox.call("lessonSearch", json!({ "words": "%" })),
        json!([]),
        "a mark of the search is no wildcard"
    );
}
