//! A decision keeps what it rests on, tells what moved since, and never stands past a rule that guards people.

use jirani_base::i18n::{Language, Translations};
use jirani_base::ids::MentorshipId;
use jirani_recommender::catalogue::{Amendment, AmendmentPart, ApproachId, FactorId, GateId, RuleId, Score};
use jirani_recommender::recommend;
use jirani_records::MODEL;
use jirani_records::amendment;
use jirani_records::assessment;
use jirani_records::assessment::SheetPatch;
use jirani_records::decision;
use jirani_records::mentorship;
use jirani_records::plan;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::recommend::scenario_levels;

fn decided() -> (Sandbox, String) {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    answer(&mut sandbox, &id, scenario_levels("S09"), json!({}));
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": "" }));
    (sandbox, id)
}

fn answer(sandbox: &mut Sandbox, mentorship: &str, levels: Value, gates: Value) {
    let patch = json!({ "levels": levels, "gates": gates });
    sandbox.call("assessmentEdit", json!({ "mentorship": mentorship, "patch": patch }));
}

fn moved(sandbox: &mut Sandbox, mentorship: &str) -> Value {
    sandbox.call("decisionMoved", json!({ "mentorship": mentorship }))
}

#[test]
fn a_decision_explains_itself_after_the_catalogue_changed() {
    let (mut sandbox, id) = decided();
    let before = sandbox.call("decisionGet", json!({ "mentorship": id }));
    assert_eq!(before["catalogue_version"], "2026.12");
    let lead = &before["result"]["ranking"][0];
    assert_eq!((lead["approach"].as_str(), lead["for"].as_array().unwrap().len()), (Some("MV"), 3));
    assert!(lead["robustness"]["first"].as_f64().unwrap() > 0.6, "the chances are kept too");

    let against = json!({ "part": "cell", "factor": "goal", "approach": "MV", "scores": [-2, -2, -2, -2, -2, -2],
        "author": "coordinator", "reason": "Visits failed here." });
    sandbox.call("amendmentPut", against);
    let heavy = json!({ "part": "weight", "factor": "goal", "weight": 10, "author": "coordinator", "reason": "It is all." });
    sandbox.call("amendmentPut", heavy);
    assert_eq!(sandbox.call("decisionGet", json!({ "mentorship": id })), before);
    let moved = moved(&mut sandbox, &id);
    assert_eq!(moved["reconsider"], true);
    assert!(moved["sentences"].to_string().contains("Your own changes to the catalogue"), "{moved}");
    assert!(moved["rows"].as_array().unwrap().iter().any(|row| row["approach"] == "MV"));
}

#[test]
fn what_moved_is_said_answer_by_answer() {
    let (mut sandbox, id) = decided();
    assert_eq!(
        moved(&mut sandbox, &id)["sentences"],
        json!(["Nothing moved: the same answers, the same knowledge, the same result."])
    );
    answer(&mut sandbox, &id, json!({ "money": 1 }), json!({ "client_cases": true }));
    let now = moved(&mut sandbox, &id);
    let said = now["sentences"].to_string();
    for part in [
        "“Airtime and data only”",
        "New: Client cases would be discussed.",
        "Mentor site visit, which you chose, is now ruled out.",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert_eq!(now["reconsider"], true);
    answer(&mut sandbox, &id, json!({}), json!({ "open_complaint": true }));
    assert!(
        moved(&mut sandbox, &id)["sentences"]
            .to_string()
            .contains("A safety rule now stops this mentorship.")
    );
}

#[test]
fn an_approach_that_was_chosen_against_the_recommendation_and_is_ruled_out_later_asks_for_caution() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    answer(&mut sandbox, &id, scenario_levels("S09"), json!({}));
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "AT", "reason": "They asked for it." }));
    assert_eq!(moved(&mut sandbox, &id)["reconsider"], false, "choosing against the lead is no movement");
    answer(&mut sandbox, &id, json!({ "money": 1 }), json!({}));
    let now = moved(&mut sandbox, &id);
    assert!(now["sentences"].to_string().contains("is now ruled out"), "{now}");
    assert_eq!(now["reconsider"], true);
}

#[test]
fn an_approach_that_does_not_exist_cannot_be_chosen() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let failure =
        sandbox.fail("decisionMake", json!({ "mentorship": id, "chosen": "O3", "reason": "We know it." }));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some("approach")));
    assert_eq!(sandbox.call("decisionGet", json!({ "mentorship": id })), Value::Null);
}

#[test]
fn nothing_is_decided_yet() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    assert_eq!(moved(&mut sandbox, &id), Value::Null);
}

/// One thing that a person may do on the way to a decision.
#[derive(Debug, Clone)]
enum Step {
    Answer(FactorId, Option<u8>),
    Gate(GateId, bool),
    Loosen(RuleId),
    Lift(FactorId, ApproachId),
    Decide(ApproachId),
    Draft,
}

fn any_step() -> impl Strategy<Value = Step> {
    let factor = || proptest::sample::select(FactorId::ALL);
    let approach = || proptest::sample::select(ApproachId::PUBLISHED);
    prop_oneof![
        4 => (factor(), proptest::option::of(1_u8..=4)).prop_map(|(factor, level)| Step::Answer(factor, level)),
        2 => (proptest::sample::select(GateId::ALL), any::<bool>()).prop_map(|(gate, yes)| Step::Gate(gate, yes)),
        1 => proptest::sample::select(RuleId::ALL).prop_map(Step::Loosen),
        1 => (factor(), approach()).prop_map(|(factor, approach)| Step::Lift(factor, approach)),
        3 => approach().prop_map(Step::Decide),
        1 => Just(Step::Draft),
    ]
}

/// Whatever is answered, amended, decided and drafted in whatever order: a decision is made only where no stop holds
/// and nothing rules its approach out, and no amendment of a safety rule or a safety score changes that.
#[test]
fn no_sequence_of_choices_passes_a_stop() {
    let mut sandbox = Sandbox::unlocked();
    let (mentor, mentee) = (sandbox.organisation("Heron"), sandbox.organisation("Egret"));
    sandbox.call("workspaceLock", json!({}));
    let mut vault =
        Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    let steps = proptest::collection::vec(any_step(), 1..20);
    let mut runner = TestRunner::deterministic();
    let mut decisions = 0;
    for _ in 0..14 {
        let facts =
            serde_json::from_value(json!({ "mentor": mentor, "mentee": mentee, "topic": "other" })).unwrap();
        let id = mentorship::edit::add(&mut vault, &facts).unwrap().id;
        let levels = serde_json::from_value(scenario_levels("S09")).unwrap();
        assessment::edit::edit(&mut vault, &id, &SheetPatch { levels, ..SheetPatch::default() }).unwrap();
        for step in steps.new_tree(&mut runner).unwrap().current() {
            decisions += u32::from(take(&mut vault, &id, &step));
        }
        amendment::edit::reset(&mut vault).unwrap();
    }
    assert!(decisions > 5, "only {decisions} decisions were made: the property was hardly tried");
}

/// Takes one step; whether it made a decision. Every decision that is made must be permitted.
fn take(vault: &mut Vault, id: &MentorshipId, step: &Step) -> bool {
    let mut patch = SheetPatch::default();
    let amend = |vault: &mut Vault, part: AmendmentPart| {
        let amendment = Amendment { part, author: "coordinator".to_owned(), reason: "Trying.".to_owned() };
        // Many of these are refused, which is the point.
        let _ = amendment::edit::put(vault, &amendment);
    };
    match step {
        Step::Answer(factor, level) => drop(patch.levels.insert(*factor, *level)),
        Step::Gate(gate, yes) => drop(patch.gates.insert(*gate, *yes)),
        Step::Loosen(rule) => amend(vault, AmendmentPart::Rule { rule: *rule, rules_out: Vec::new() }),
        Step::Lift(factor, approach) => {
            let scores = vec![Score::Points(2); usize::from(factor.levels())];
            amend(vault, AmendmentPart::Cell { factor: *factor, approach: *approach, scores });
        }
        Step::Draft => {
            let _ = plan::draft::draft(vault, id, &Translations::of(Language::English));
        }
        Step::Decide(chosen) => {
            let sheet = assessment::edit::get(vault.reader(), id).unwrap();
            let catalogue = amendment::read::catalogue(vault.reader()).unwrap();
            let result = recommend(&catalogue, &sheet.answers().unwrap());
            let own = result.ranking.iter().find(|ranked| ranked.approach == *chosen).unwrap();
            let forbidden = result.stop.is_some() || !own.ruled_out_by.is_empty();
            let made = decision::edit::make(vault, id, *chosen, "Trying.").is_ok();
            assert_eq!(made, !forbidden, "{chosen} under {sheet:?}");
            for gate in [GateId::NoAgreement, GateId::OpenComplaint, GateId::LicenceMissing] {
                assert!(!made || !sheet.gates.contains(&gate), "decided although {gate} is ticked");
            }
            return made;
        }
    }
    assessment::edit::edit(vault, id, &patch).unwrap();
    false
}
