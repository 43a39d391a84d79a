//! Own knowledge of a workspace: it counts, says so, travels as a file and goes in one click.

use jirani_base::i18n::Language;
use jirani_base::safety::Audience;
use jirani_records::MODEL;
use jirani_records::wording;
use jirani_reports::{self, list};
use jirani_tests::{PASSPHRASE, Sandbox, clock};
use jirani_vault::Vault;
use serde_json::{Value, json};

use crate::recommend::scenario_levels;

fn weight(weight: f64) -> Value {
    json!({ "part": "weight", "factor": "money", "weight": weight, "author": "coordinator", "reason": "Buses are cheap." })
}

fn asked(sandbox: &mut Sandbox) -> Value {
    let sheet = json!({ "levels": scenario_levels("S09"), "gates": [] });
    sandbox.call("recommendTry", json!({ "sheet": sheet }))
}

#[test]
fn a_change_counts_says_so_and_one_click_takes_everything_back() {
    let mut sandbox = Sandbox::unlocked();
    let before = asked(&mut sandbox);
    assert_eq!(before["said"]["amendments"], json!([]));
    sandbox.call("amendmentPut", weight(6.0));
    let cell = json!({ "part": "cell", "factor": "goal", "approach": "GP", "scores": [2, 2, 2, 2, 2, 2],
        "author": "coordinator", "reason": "Our pack works." });
    let knowledge = sandbox.call("amendmentPut", cell);
    assert_eq!(knowledge["amendments"].as_array().unwrap().len(), 2);
    assert_eq!(knowledge["amendments"][0]["made_on"], "2027-02-01");
    let after = asked(&mut sandbox);
    assert_ne!(after["result"]["ranking"], before["result"]["ranking"]);
    let said = after["said"]["amendments"].to_string();
    assert!(said.contains("6 instead of 1.5") && said.contains("coordinator: Buses are cheap."), "{said}");
    let knowledge = sandbox.call("amendmentReset", json!({}));
    assert_eq!(knowledge["amendments"], json!([]));
    assert_eq!(asked(&mut sandbox), before);
    sandbox.call("undo", json!({}));
    assert_eq!(asked(&mut sandbox), after, "going back can be undone");
}

#[test]
fn the_same_part_is_changed_once_and_can_be_taken_back_alone() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("amendmentPut", weight(3.0));
    let knowledge = sandbox.call("amendmentPut", weight(4.0));
    assert_eq!(knowledge["amendments"].as_array().unwrap().len(), 1);
    let id = knowledge["amendments"][0]["id"].clone();
    assert_eq!(sandbox.call("amendmentRemove", json!({ "id": id }))["amendments"], json!([]));
    assert_eq!(sandbox.fail("amendmentRemove", json!({ "id": id })).code, "not-found");
}

#[test]
fn refusals_name_the_field_in_words() {
    let mut sandbox = Sandbox::unlocked();
    let with = |part: Value| {
        let mut whole = json!({ "author": "coordinator", "reason": "Because." });
        whole.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        whole
    };
    for (amendment, field) in [
        (
            json!({ "part": "weight", "factor": "money", "weight": 11, "author": "a", "reason": "b" }),
            "weight",
        ),
        (json!({ "part": "weight", "factor": "money", "weight": 2, "author": " ", "reason": "b" }), "author"),
        (json!({ "part": "weight", "factor": "money", "weight": 2, "author": "a", "reason": "" }), "reason"),
        (with(json!({ "part": "cell", "factor": "money", "approach": "MV", "scores": [1] })), "scores"),
        (
            with(json!({ "part": "cell", "factor": "safe_home", "approach": "MV", "scores": [2, 2, 2, 2] })),
            "scores",
        ),
        (with(json!({ "part": "rule", "rule": "HC2", "rules_out": [] })), "rules_out"),
        (with(json!({ "part": "rule", "rule": "HC11", "rules_out": [] })), "rules_out"),
    ] {
        let failure = sandbox.fail("amendmentPut", amendment.clone());
        assert_eq!(
            (failure.code.as_str(), failure.field.as_deref()),
            ("invalid", Some(field)),
            "{amendment}"
        );
        assert!(!failure.message.contains("problem-"), "{}", failure.message);
    }
    assert_eq!(sandbox.call("knowledgeGet", json!({}))["amendments"], json!([]));
}

#[test]
fn changes_travel_as_one_file_and_a_fault_names_row_and_field() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("amendmentPut", weight(3.25));
    let written = sandbox.call("amendmentSave", json!({}))["path"].as_str().unwrap().to_owned();
    let text = std::fs::read_to_string(&written).unwrap();
    assert!(text.contains("weight = 3.25") && text.contains("Buses are cheap."), "{text}");
    let mut other = Sandbox::unlocked();
    assert_eq!(other.call("amendmentRead", json!({ "path": written }))["count"], 1);
    assert_eq!(asked(&mut other), asked(&mut sandbox));

    let faulty = other.folder().join("faulty.toml");
    std::fs::write(&faulty, text.replace("3.25", "325")).unwrap();
    let failure = other.fail("amendmentRead", json!({ "path": faulty }));
    assert_eq!(failure.code, "unreadable");
    let row = 1 + text.lines().position(|line| line.starts_with("weight")).unwrap();
    assert!(failure.message.contains("faulty.toml"), "{}", failure.message);
    assert!(
        failure.message.contains(&format!("Row {row}")) && failure.message.contains("“weight”"),
        "{}",
        failure.message
    );
    let missing = other.folder().join("missing.toml");
    assert_eq!(other.fail("amendmentRead", json!({ "path": missing })).code, "folder-missing");
}

fn own(place: &str, name: &str) -> Value {
    json!({ "part": "approach", "approach": place, "like": "MV", "name": name,
        "about": "Two coordinators meet at a market between them.", "author": "coordinator", "reason": "It works." })
}

#[test]
fn an_own_approach_is_ranked_by_its_name_priced_and_chosen() {
    let mut sandbox = Sandbox::unlocked();
    let knowledge = sandbox.call("amendmentPut", own("O1", "Market {day} \"visit\""));
    assert_eq!(knowledge["free_place"], "O2");
    let published = knowledge["published"].as_array().unwrap();
    assert!(published.len() == 14 && !published.contains(&json!("O1")), "{published:?}");
    let said = asked(&mut sandbox)["said"]["amendments"].to_string();
    assert!(said.contains("like “Mentor site visit”: Market {day}"), "{said}");
    let source = sandbox.call("wordOverlay", json!({}))["source"].as_str().unwrap().to_owned();
    assert!(source.contains("approach-O1-name") && source.contains("cell-money-O1"), "{source}");

    let mentorship = sandbox.mentorship();
    sandbox.say_it_is_safe(&mentorship);
    sandbox.call(
        "decisionMake",
        json!({ "mentorship": mentorship, "chosen": "O1", "reason": "We know it works." }),
    );
    sandbox.call("planDraft", json!({ "mentorship": mentorship }));
    let plan = sandbox.call("planGet", json!({ "mentorship": mentorship })).to_string();
    assert!(plan.contains("Market {day}"), "the draft names it: {plan}");
    let estimate = sandbox.call("estimateGet", json!({ "mentorship": mentorship, "approach": "O1" }));
    let like = sandbox.call("estimateGet", json!({ "mentorship": mentorship, "approach": "MV" }));
    assert_eq!(estimate["lines"], like["lines"]);

    let id = knowledge["amendments"][0]["id"].clone();
    let failure = sandbox.fail("amendmentRemove", json!({ "id": id }));
    assert_eq!(failure.code, "still-used");
    sandbox.call("amendmentPut", weight(3.0));
    let left = sandbox.call("amendmentReset", json!({}));
    assert_eq!(left["amendments"].as_array().unwrap().len(), 1, "what a decision chose stays: {left}");
}

#[test]
fn an_own_approach_goes_with_what_was_said_of_it_and_comes_back_by_undo() {
    let mut sandbox = Sandbox::unlocked();
    let before = asked(&mut sandbox);
    sandbox.call("amendmentPut", own("O1", "Market-day visit"));
    let cell = json!({ "part": "cell", "factor": "money", "approach": "O1", "scores": [2, 2, 2, 2],
        "author": "coordinator", "reason": "No fares." });
    let knowledge = sandbox.call("amendmentPut", cell);
    let after = asked(&mut sandbox);
    let id = knowledge["amendments"][0]["id"].clone();
    assert_eq!(sandbox.call("amendmentRemove", json!({ "id": id }))["amendments"], json!([]));
    assert_eq!(asked(&mut sandbox), before);
    sandbox.call("undo", json!({}));
    assert_eq!(asked(&mut sandbox), after);
}

#[test]
fn an_own_approach_from_a_file_takes_a_free_place_and_never_anothers() {
    let mut there = Sandbox::unlocked();
    there.call("amendmentPut", own("O1", "Radio hour"));
    let cell = json!({ "part": "cell", "factor": "money", "approach": "O1", "scores": [2, 2, 2, 2],
        "author": "coordinator", "reason": "No fares." });
    there.call("amendmentPut", cell);
    let path = there.call("amendmentSave", json!({}))["path"].clone();

    let mut here = Sandbox::unlocked();
    here.call("amendmentPut", own("O1", "Market-day visit"));
    assert_eq!(here.call("amendmentRead", json!({ "path": path }))["count"], 2);
    assert_eq!(here.call("amendmentRead", json!({ "path": path }))["count"], 2, "again: the same approach");
    let knowledge = here.call("knowledgeGet", json!({}));
    let said = knowledge["amendments"].to_string();
    assert!(said.contains("Market-day visit") && said.contains("for Radio hour: +2"), "{said}");
    assert_eq!(knowledge["free_place"], "O3");
    here.call("amendmentPut", own("O3", "Third"));
    let mut full = Sandbox::unlocked();
    full.call("amendmentPut", own("O1", "Fourth"));
    let path = full.call("amendmentSave", json!({}))["path"].clone();
    let failure = here.fail("amendmentRead", json!({ "path": path }));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some("approach")));
}

/// Every document there is, in every language and for every audience, with an own approach chosen and an own word:
/// no key of a text stands in any of them, and the decision speaks with the words of the workspace.
#[test]
fn documents_say_an_own_approach_and_own_words_and_no_keys() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call(
        "wordChoose",
        json!({ "term": "mentorship", "singular": "sister walk", "plural": "sister walks" }),
    );
    sandbox.call("amendmentPut", own("O1", "Market-day visit"));
    let mentorship = sandbox.mentorship();
    let levels = crate::recommend::scenario_levels("S09");
    sandbox.call("assessmentEdit", json!({ "mentorship": mentorship, "patch": { "levels": levels } }));
    sandbox.call(
        "decisionMake",
        json!({ "mentorship": mentorship, "chosen": "O1", "reason": "We know it works." }),
    );
    sandbox.call("planDraft", json!({ "mentorship": mentorship }));
    for held in [true, false] {
        sandbox.call("encounterAdd", json!({ "mentorship": mentorship, "held": held }));
    }
    for kind in ["visit", "progress", "midterm", "final"] {
        sandbox.call("reportBegin", json!({ "mentorship": mentorship, "kind": kind }));
    }
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), clock(), &MODEL).unwrap();
    let mut printed = 0;
    for language in Language::ALL {
        let words = wording::edit::words(vault.reader(), language).unwrap();
        for subject in list::subjects(&vault, &words).unwrap() {
            for entry in list::documents(&vault, &subject).unwrap().into_iter().filter(|entry| entry.ready) {
                for audience in [Audience::Public, Audience::Partners, Audience::Internal] {
                    let report =
                        jirani_reports::filled(&vault, entry.kind, &subject.id, audience, &words).unwrap();
                    let text = format!("{:?}", report.document);
                    for kind in ["approach", "cell", "path", "rule", "factor"] {
                        let key = text.split('"').find(|part| {
                            part.strip_prefix(kind)
                                .is_some_and(|rest| rest.starts_with('-') && !rest.contains(' '))
                        });
                        assert_eq!(key, None, "{} in {} shows a key", entry.kind.key(), language.tag());
                    }
                    if entry.kind.key() == "decision" && language == Language::English {
                        assert!(text.contains("Market-day visit"), "{text}");
                    }
                    printed += 1;
                }
            }
        }
    }
    assert!(printed > 60, "only {printed} documents were made");
}
