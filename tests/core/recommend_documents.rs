//! The recommender's papers keep to their pages, hide what their readers may not see, and leave nothing out.

use jirani_base::i18n::{Language, Translations};
use jirani_base::safety::Audience;
use jirani_recommender::catalogue::{ApproachId, FactorId};
use jirani_records::MODEL;
use jirani_reports::{self, Kind};
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use serde_json::{Value, json};

use crate::recommend::scenario_levels;

/// A mentorship with answers, a copy that answers everything differently, prices, and a decision.
fn weighed() -> (Sandbox, String) {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let edit = |sandbox: &mut Sandbox, sheet: &str, levels: Value| {
        let patch = json!({ "levels": levels, "gates": {} });
        sandbox.call("assessmentEdit", json!({ "mentorship": id, "sheet": sheet, "patch": patch }));
    };
    let levels = scenario_levels("S09");
    edit(&mut sandbox, "agreed", levels.clone());
    let copy = sandbox.call("copyAdd", json!({ "mentorship": id, "from": "agreed", "name": "Another year" }));
    let other = |level: &Value| json!(level.as_u64().unwrap() % 4 + 1);
    let other: serde_json::Map<_, _> =
        levels.as_object().unwrap().iter().map(|(factor, level)| (factor.clone(), other(level))).collect();
    edit(&mut sandbox, copy["id"].as_str().unwrap(), Value::Object(other));
    sandbox.call("priceEdit", json!({ "item": "fare", "amount": "3000", "currency": "KES" }));
    let reason =
        "The treasurer can learn on her own books, and the office is safe for one visitor at a time.";
    sandbox.call("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": reason }));
    (sandbox, id)
}

fn pages(sandbox: &mut Sandbox, kind: &str, subject: Option<&str>, paper: &str, language: &str) -> u64 {
    let mut request = json!({ "kind": kind, "audience": "internal", "paper": paper, "language": language });
    if let Some(subject) = subject {
        request["subject"] = json!(subject);
    }
    sandbox.call("documentPreview", request)["pages"].as_u64().unwrap()
}

#[test]
fn papers_keep_to_their_pages_in_every_language() {
    let (mut sandbox, id) = weighed();
    for paper in ["a4", "letter"] {
        for language in ["en", "fr"] {
            for (kind, most) in [("decision", 2), ("scenarios", 1), ("comparison", 1)] {
                let found = pages(&mut sandbox, kind, Some(&id), paper, language);
                assert!(found <= most, "{kind} on {paper} in {language}: {found} pages");
            }
            for (kind, most) in [("decision", 1), ("comparison", 1), ("questionnaire", 5)] {
                let found = pages(&mut sandbox, kind, None, paper, language);
                assert!(found <= most, "blank {kind} on {paper} in {language}: {found} pages");
            }
        }
    }
    // The longest texts side by side.
    for approaches in [["LS", "AT", "ST"], ["WC", "VG", "GP"], ["EV", "TW", "CP"]] {
        sandbox.call("comparisonEdit", json!({ "mentorship": id, "approaches": approaches }));
        let found = pages(&mut sandbox, "comparison", Some(&id), "letter", "fr");
        assert_eq!(found, 1, "{approaches:?}");
    }
}

/// What a document says to an audience, as text, and what it hides.
fn text(sandbox: &mut Sandbox, kind: Kind, subject: &str, audience: Audience) -> (String, Vec<String>) {
    // The record is read straight from the vault, which the application lets go of meanwhile.
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    let report =
        jirani_reports::filled(&vault, kind, &subject.into(), audience, &Translations::of(Language::English))
            .unwrap();
    drop(vault);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    (format!("{:?}", report.document), report.hidden)
}

#[test]
fn readers_outside_see_the_choice_but_no_answers() {
    let (mut sandbox, id) = weighed();
    for kind in [Kind::Decision, Kind::Comparison, Kind::Scenarios] {
        let (outside, hidden) = text(&mut sandbox, kind, &id, Audience::Public);
        let (inside, _) = text(&mut sandbox, kind, &id, Audience::Partners);
        assert!(hidden.contains(&"The answers".to_owned()), "{kind:?}: {hidden:?}");
        for told in ["one short trip", "One short trip", "Hostile but tolerated", "Another year"] {
            assert!(!outside.contains(told), "{kind:?} tells outsiders: {told}");
        }
        assert!(outside.len() < inside.len());
    }
    let (inside, _) = text(&mut sandbox, Kind::Decision, &id, Audience::Partners);
    assert!(
        inside.contains("With money for airtime and data only instead of"),
        "it says what would change it"
    );
}

#[test]
fn how_it_thinks_leaves_nothing_out() {
    let (mut sandbox, _) = weighed();
    let amendment = json!({ "part": "weight", "factor": "trust", "weight": 2.5, "author": "coordinator",
        "reason": "Strangers failed twice." });
    sandbox.call("amendmentPut", amendment);
    let (told, _) = text(&mut sandbox, Kind::Thinking, "workspace", Audience::Internal);
    let words = Translations::of(Language::English);
    let quoted = |key: String| format!("{:?}", words.text(&key)).trim_matches('"').to_owned();
    for factor in FactorId::ALL {
        assert!(told.contains(&quoted(format!("factor-{factor}-ask"))), "{factor}");
        for approach in ApproachId::PUBLISHED {
            assert!(told.contains(&quoted(format!("cell-{factor}-{approach}"))), "{factor} {approach}");
        }
    }
    for rule in jirani_recommender::catalogue::RuleId::ALL {
        assert!(told.contains(&quoted(format!("rule-{rule}-why"))), "{rule}");
    }
    for (key, source) in crate::recommend::catalogue().sources() {
        assert!(told.contains(&format!("{key}: {source}")), "{key}");
    }
    assert!(told.contains("2.5 instead of 1") && told.contains("Strangers failed twice."));
    let (told, hidden) = text(&mut sandbox, Kind::Thinking, "workspace", Audience::Public);
    assert!(!told.contains("Strangers failed twice.") && hidden.contains(&"Reason".to_owned()));
}
