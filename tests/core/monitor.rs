//! Sessions, concerns, actions and indicators of one mentorship.

use chrono::NaiveDate;
use jirani_base::safety::{Audience, Guarded, Sensitivity};
use jirani_document::sheet;
use jirani_records::indicator::compute::{Agreed, Met, Records, figure};
use jirani_records::indicator::{CODES, Figure};
use jirani_records::self_assessment::gain::RoundLevels;
use jirani_tests::{PASSPHRASE, Sandbox};
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
    let planned_id = planned["encounter"]["id"].as_str().unwrap().to_owned();
    let agenda = |sandbox: &mut Sandbox| {
        sheet::lines(&crate::reporting::document(sandbox, "agenda", &planned_id, Audience::Internal))
            .join("\n")
    };
    assert!(agenda(&mut sandbox).contains("Send the rules"), "an open action is on the printed agenda");
    sandbox.call("actionEdit", json!({ "id": action["id"], "cells": { "action_status": "done" } }));
    assert!(!agenda(&mut sandbox).contains("Send the rules"), "a done one is not");
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
    sandbox.say_it_is_safe(&id);
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
    for code in CODES {
        let none = figure(code, &records(day), day).inside();
        assert_eq!(none, None, "{code}");
    }
}

fn open<T>(value: T) -> Guarded<T> {
    Guarded::new(value, Sensitivity::Public)
}

/// Records of which nothing is known.
fn records(today: NaiveDate) -> Records {
    Records {
        today,
        starts_on: open(None),
        approved_on: open(None),
        safety_signed_on: open(None),
        encounters: open(Vec::new()),
        actions: open(Vec::new()),
        rounds: open(Vec::new()),
        spent: open(Vec::new()),
        useful: open(Vec::new()),
        equals: open(Vec::new()),
        stories: open(Vec::new()),
    }
}

/// A figure is as sensitive as what it was computed from, whatever that is.
#[test]
fn a_figure_travels_no_further_than_the_records_behind_it() {
    let day = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
    let met = Met {
        on: Guarded::new(Some(day), Sensitivity::Partners),
        held: open(true),
        visit: open(true),
        minutes: open(90),
        people: open(Some((5, 3))),
        learners: open(Some((4, 2))),
        confidence: Guarded::new(Some(4), Sensitivity::Internal),
    };
    let encounters = open(vec![met.clone(), met]);
    let spent = Guarded::new(vec![(day, 45_000, "KES".to_owned())], Sensitivity::Internal);
    let records = Records { encounters, spent, ..records(day) };
    let past = day.pred_opt().unwrap();
    for (code, until, sensitivity) in [
        ("O2", day, Sensitivity::Public),
        ("O2", past, Sensitivity::Partners),
        ("O1", day, Sensitivity::Partners),
        ("O4", day, Sensitivity::Public),
        ("O8", day, Sensitivity::Internal),
        ("R3", day, Sensitivity::Internal),
    ] {
        assert_eq!(figure(code, &records, until).sensitivity(), sensitivity, "{code}");
    }
    assert_eq!(figure("O8", &records, day).inside(), Some(Figure::of(15.0, 1)));
}

proptest::proptest! {
    /// Whatever the records hold that the forms accept: more people of the community than took part is refused there.
    #[test]
    fn shares_stay_between_nothing_and_all(
        held in proptest::collection::vec(
            (0_u64..400, proptest::bool::ANY, 0_u64..600, (0_u64..40, 0_u64..40), (0_u64..40, 0_u64..40)), 1..40),
        actions in proptest::collection::vec((0_u64..400, proptest::option::of(0_u64..400)), 1..40),
        useful in proptest::collection::vec(1_u8..=5, 0..9),
        stories in proptest::collection::vec(proptest::bool::ANY, 0..9),
        signed in proptest::option::of(0_u64..400),
        until in 0_u64..500,
    ) {
        let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let day = |after: u64| start + chrono::Days::new(after);
        let pair = |(one, other): (u64, u64)| open(Some((one.max(other), one.min(other))));
        let met = |(on, held, minutes, people, learners)| Met {
            on: open(Some(day(on))), held: open(held), minutes: open(minutes), visit: open(minutes % 2 == 0),
            people: pair(people), learners: pair(learners), confidence: open(None),
        };
        let agreed = |(due, done): (u64, Option<u64>)| Agreed { due: Some(day(due)), done_on: done.map(day), dropped: false };
        let records = Records {
            encounters: open(held.into_iter().map(met).collect()),
            actions: open(actions.into_iter().map(agreed).collect()),
            safety_signed_on: open(signed.map(day)),
            useful: open(useful),
            stories: open(stories),
            rounds: open(vec![RoundLevels { on: start, levels: Vec::new() }]),
            ..records(day(400))
        };
        let units = jirani_base::i18n::Translations::of(jirani_base::i18n::Language::English);
        let shares = CODES.iter().filter(|code| units.text(&format!("indicator-{code}-unit")) == "%");
        let mut known = 0;
        for code in shares {
            if let Some(figure) = figure(code, &records, day(until)).inside() {
                known += 1;
                proptest::prop_assert!(figure.part <= figure.whole, "{}: {:?}", code, figure);
                proptest::prop_assert!((0.0..=100.0).contains(&figure.value), "{}: {:?}", code, figure);
            }
        }
        proptest::prop_assert!(until < 400 || known >= 2, "only {} shares are known", known);
    }
}

/// "0 %" says that there was nothing, "100 %" that it was all.
#[test]
fn a_small_share_is_not_nothing_and_a_large_one_is_not_all() {
    use jirani_base::i18n::{Language, Translations};
    use jirani_records::explain::percent;
    use jirani_records::indicator::sheet::shown;
    let (english, french) = (Translations::of(Language::English), Translations::of(Language::French));
    for (share, said) in [
        (0.0, "0%"),
        (0.004, "< 1%"),
        (0.009, "1%"),
        (0.5, "50%"),
        (0.994, "99%"),
        (0.996, "> 99%"),
        (1.0, "100%"),
        (1.2, "120%"),
    ] {
        assert_eq!(percent(share, &english), said, "{share}");
    }
    assert_eq!(percent(0.004, &french), "< 1\u{202f}%");
    for (share, said) in
        [(0.0, "0 %"), (0.04, "< 0.1 %"), (0.9, "0.9 %"), (99.96, "> 99.9 %"), (100.0, "100 %")]
    {
        assert_eq!(shown(share, "%", &english).replace('\u{a0}', " "), said, "{share}");
    }
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    let plan = sandbox.call("planGet", json!({ "mentorship": id }))["id"].clone();
    let line = json!({ "budget_what": "Buses", "quantity": "1", "price": "10000", "currency": "XOF" });
    sandbox.call("rowAdd", json!({ "form": "budget_line", "parent": plan, "cells": line }));
    let spent = json!({ "spent_on": "1/1/2027", "spent_amount": "30", "spent_currency": "XOF" });
    sandbox.call("rowAdd", json!({ "form": "spending", "parent": id, "cells": spent }));
    let money = sandbox.call("reviewList", json!({ "mentorship": id }))["side_by_side"]["money"].clone();
    let line = money.as_array().unwrap().iter().find(|line| line["currency"] == "XOF").unwrap();
    assert_eq!(line["share"], "< 1\u{a0}%");
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
    let dump = |sandbox: &mut Sandbox| {
        let path = sandbox.folder().join("all.json");
        sandbox.call("dumpSave", json!({ "path": path, "present": PASSPHRASE }));
        std::fs::read_to_string(path).unwrap()
    };
    assert!(!dump(&mut sandbox).contains("Canary"), "a closed answer is in the open export");
    let view = sandbox.call("feedbackOpen", open);
    assert_eq!(view["answers"]["ratings"][0]["counts"], json!([0, 1, 0, 1, 1]));
    assert!(view.to_string().contains("Canarythree"));
    assert!(dump(&mut sandbox).contains("Canarythree"));
}

/// A fourth form that came out alone would be whoever filled it in.
#[test]
fn feedback_comes_out_in_batches_of_three_and_says_nothing_of_who_or_when() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let add = |sandbox: &mut Sandbox, number: u32| {
        let cells = json!({ "useful": "4", "best": format!("Canary{number}") });
        sandbox.call("feedbackAdd", json!({ "mentorship": id, "cells": cells }))
    };
    (1..=4).for_each(|number| drop(add(&mut sandbox, number)));
    sandbox.call("feedbackOpen", json!({ "mentorship": id, "role": "Chair of the mentee" }));
    let counted = |view: &Value| view["answers"]["ratings"][0]["counts"][3].clone();
    for (number, waiting, shown) in [(5, 1, 4), (6, 2, 4), (7, 0, 7), (8, 1, 7)] {
        let view = add(&mut sandbox, number);
        assert_eq!(
            (&view["waiting"], counted(&view)),
            (&json!(waiting), json!(shown)),
            "after form {number}"
        );
        assert_eq!(
            view.to_string().contains(&format!("Canary{number}")),
            waiting == 0,
            "after form {number}"
        );
    }
    let path = sandbox.folder().join("all.json");
    sandbox.call("dumpSave", json!({ "path": path, "present": PASSPHRASE }));
    let dump = std::fs::read_to_string(&path).unwrap();
    assert!(dump.contains("Canary7") && !dump.contains("Canary8"));

    // The form that waits can be taken back; a release cannot, or it could be made again with another form in it.
    sandbox.call("undo", json!({}));
    assert_eq!(sandbox.call("feedbackGet", json!({ "mentorship": id }))["waiting"], 0);
    for _ in 0..9 {
        // Undo stops before what the release hangs on.
        if sandbox.app.call("undo", json!({})).is_err() {
            break;
        }
        let view = sandbox.call("feedbackGet", json!({ "mentorship": id }));
        if view["forms"] == 0 {
            break; // The mentorship itself was taken back.
        }
        assert_eq!((&view["forms"], counted(&view)), (&json!(7), json!(7)), "a release was taken back");
    }

    // No row tells the order in which forms were typed in, and none joins a time to an answer.
    let mut orders = std::collections::BTreeSet::new();
    for _ in 0..4 {
        let mut sandbox = Sandbox::unlocked();
        let id = sandbox.mentorship();
        for number in 1..=6 {
            let cells = json!({ "useful": "4", "best": format!("Canary{number}") });
            sandbox.call("feedbackAdd", json!({ "mentorship": id, "cells": cells }));
        }
        sandbox.call("feedbackOpen", json!({ "mentorship": id, "role": "Chair of the mentee" }));
        let vault = crate::reporting::opened(&mut sandbox);
        let read = |query: &str| -> Vec<String> {
            let mut query = vault.reader().prepare(query).unwrap();
            query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let by_id = read("SELECT best FROM feedback ORDER BY id");
        assert_eq!(by_id, read("SELECT best FROM feedback ORDER BY position"));
        assert_eq!(by_id.len(), 6);
        let kept = read("SELECT coalesce(after, before) FROM journal WHERE kind = 'feedback_waiting'");
        assert_eq!(kept, Vec::<String>::new(), "the journal still knows when each was typed in");
        orders.insert(by_id);
    }
    assert!(orders.len() > 1, "released in the order of typing: {orders:?}");
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
    let told = |sandbox: &mut Sandbox| -> bool {
        let report = crate::reporting::document(sandbox, "progress-report", &id, Audience::Public);
        sheet::lines(&report).iter().any(|line| line.contains("Storycanary"))
    };
    assert!(told(&mut sandbox), "the story is told while its consent is valid");
    let withdraw = json!({ "mentorship": id, "id": consent });
    sandbox.call("consentWithdraw", withdraw);
    assert_eq!(sandbox.call("storyList", json!({ "mentorship": id }))["stories"][0]["consent"], "withdrawn");
    assert!(!told(&mut sandbox), "the story is still in the report");
    let found = sandbox.call("lessonSearch", json!({ "words": "count" }));
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(
        sandbox.call("lessonSearch", json!({ "words": "%" })),
        json!([]),
        "a mark of the search is no wildcard"
    );
}
