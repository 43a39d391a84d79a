//! Two sides, copies to try things out, and what is laid side by side.

use jirani_tests::Sandbox;
use serde_json::{Value, json};

use crate::recommend::scenario_levels;

fn answered(sandbox: &mut Sandbox, mentorship: &str, sheet: &str, levels: &Value, gates: &Value) -> Value {
    let patch = json!({ "levels": levels, "gates": gates });
    sandbox.call("assessmentEdit", json!({ "mentorship": mentorship, "sheet": sheet, "patch": patch }))
}

/// Two sides that differ on money, on one gate and on what the mentee left open.
fn two_sides() -> (Sandbox, String) {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let mut levels = scenario_levels("S09");
    answered(&mut sandbox, &id, "mentor", &levels, &json!({}));
    levels["money"] = json!(1);
    levels["trust"] = Value::Null;
    answered(&mut sandbox, &id, "mentee", &levels, &json!({ "client_cases": true }));
    (sandbox, id)
}

#[test]
fn each_side_answers_apart_and_differences_come_first() {
    let (mut sandbox, id) = two_sides();
    let sides = sandbox.call("sidesGet", json!({ "mentorship": id }));
    assert_eq!(sides["agreed"]["levels"], json!({}), "the sides do not touch the agreed answers");
    assert_eq!(sides["rows"][0], json!({ "factor": "money", "state": "differ", "matters": true }));
    assert_eq!(sides["rows"][1]["state"], "open");
    assert_eq!(sides["rows"][2]["state"], "same");
    assert_eq!(sides["gates"], json!(["client_cases"]));
    assert_eq!(sides["leads"]["mentor"], json!(["MV"]));
    assert_ne!(sides["leads"]["mentee"], json!(["MV"]), "without money for a journey nobody visits");
}

#[test]
fn agreeing_takes_over_what_is_the_same_and_keeps_both_views() {
    let (mut sandbox, id) = two_sides();
    let before = sandbox.call("sidesGet", json!({ "mentorship": id }));
    let after = sandbox.call("sidesAgree", json!({ "mentorship": id }));
    let agreed = after["agreed"]["levels"].as_object().unwrap();
    assert_eq!(agreed.len(), 17, "nineteen less the different one and the open one");
    assert!(!agreed.contains_key("money") && !agreed.contains_key("trust"));
    assert_eq!(after["agreed"]["gates"], json!([]), "one side's tick is not both sides'");
    assert_eq!((&after["mentor"], &after["mentee"]), (&before["mentor"], &before["mentee"]));
    sandbox.call("undo", json!({}));
    assert_eq!(sandbox.call("sidesGet", json!({ "mentorship": id }))["agreed"], before["agreed"]);
}

#[test]
fn a_copy_changes_without_its_original_and_is_compared_with_it() {
    let (mut sandbox, id) = two_sides();
    let failure = sandbox.fail("copyAdd", json!({ "mentorship": id, "from": "mentor", "name": " " }));
    assert_eq!(failure.field.as_deref(), Some("copy_name"));
    let copy = sandbox.call("copyAdd", json!({ "mentorship": id, "from": "mentor", "name": "No money" }));
    let copy = copy["id"].as_str().unwrap().to_owned();
    answered(&mut sandbox, &id, &copy, &json!({ "money": 1 }), &json!({}));
    let pair = json!({ "mentorship": id, "left": "mentor", "right": copy });
    let compared = sandbox.call("sheetCompare", pair.clone());
    assert_eq!(compared["factors"], json!(["money"]));
    assert_eq!(compared["approaches"].as_array().unwrap().len(), 14);
    assert_eq!(compared["approaches"][0]["left"]["lead"], true);
    assert_eq!(compared["approaches"][0]["right"]["lead"], false, "the visit falls with the money");

    let pick = json!({ "mentorship": id, "left": "mentor", "approaches": ["MV", "V1", "HD", "GP"] });
    let pick = sandbox.call("comparisonEdit", pick);
    assert_eq!(pick["right"], json!(copy), "the newest copy is taken unless another is chosen");
    assert_eq!(pick["approaches"], json!(["MV", "V1", "HD"]), "three fit on a page");
    sandbox.call("copyRename", json!({ "id": copy, "name": "Without money" }));
    sandbox.call("copyDelete", json!({ "id": copy }));
    assert_eq!(sandbox.fail("sheetCompare", pair).code, "not-found");
    assert_eq!(sandbox.call("comparisonGet", json!({ "mentorship": id }))["right"], "mentee");
    sandbox.call("undo", json!({}));
    let sides = sandbox.call("sidesGet", json!({ "mentorship": id }));
    assert_eq!(sides["copies"][0]["name"], "Without money", "a deleted copy comes back");
}

#[test]
fn a_sheet_of_another_mentorship_is_not_found() {
    let (mut sandbox, id) = two_sides();
    let copy =
        sandbox.call("copyAdd", json!({ "mentorship": id, "from": "agreed", "name": "A" }))["id"].clone();
    let (mentor, mentee) = (sandbox.organisation("Ibis"), sandbox.organisation("Stork"));
    let request = json!({ "mentor": mentor, "mentee": mentee, "topic": "other" });
    let other = sandbox.call("mentorshipAdd", request)["id"].clone();
    for name in ["assessmentGet", "assessmentEdit"] {
        let request = json!({ "mentorship": other, "sheet": copy, "patch": { "levels": {}, "gates": {} } });
        assert_eq!(sandbox.fail(name, request).code, "not-found", "{name}");
    }
}
