//! Bad input in every place: a clear message, nothing lost, no panic.

use jirani_tests::Sandbox;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts that break careless programs.
const NAUGHTY: [&str; 12] = [
    "",
    "   ",
    "\u{0}\u{1}\u{7f}",
    "مرحبا بالعالم",
    "שלום",
    "e\u{301}\u{327}\u{336}\u{489}",
    "👩🏽‍🚀🏳️‍🌈",
    "\u{202e}reversed\u{202c}",
    "'; DROP TABLE organisation; --",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>{{x}}${y}",
    "a\r\nb\tc\u{2028}d\u{feff}",
];

#[test]
fn any_text_is_kept_or_refused_with_the_field_named() {
    let mut sandbox = Sandbox::unlocked();
    for (number, text) in NAUGHTY.into_iter().enumerate() {
        let request = json!({ "code_name": format!("n{number} {text}"), "public_name": text, "region": text,
                              "languages": text, "strengths": text, "wants": text });
        let kept = sandbox.call("organisationAdd", request);
        let visible =
            |t: &str| t.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect::<String>();
        for field in ["public_name", "region", "strengths", "wants"] {
            assert_eq!(visible(kept[field].as_str().unwrap()), visible(text), "{field} of case {number}");
        }
    }
}

#[test]
fn too_long_a_text_is_refused_with_its_length_and_changes_nothing() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    let long = "é".repeat(10_000);
    let failure = sandbox.fail("organisationEdit", json!({ "id": id, "patch": { "code_name": long } }));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some("code_name")));
    assert!(failure.message.contains("200") && failure.message.contains("10"), "{}", failure.message);
    assert_eq!(sandbox.call("organisationGet", json!({ "id": id }))["code_name"], "Heron");
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "wants": long } }));
    assert_eq!(
        sandbox.call("organisationGet", json!({ "id": id }))["wants"].as_str().unwrap().chars().count(),
        10_000
    );
}

#[test]
fn impossible_dates_are_refused_with_what_was_typed() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    for typed in ["31/2/2027", "2027-13-01", "soon", "１４/２/２０２７", &"9".repeat(500)] {
        let failure = sandbox.fail("mentorshipEdit", json!({ "id": id, "patch": { "starts_on": typed } }));
        assert_eq!(failure.field.as_deref(), Some("starts_on"), "{typed}");
        assert!(failure.message.len() < 300, "{}", failure.message);
    }
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "starts_on": "1 March 2027" } }));
    let failure = sandbox.fail("mentorshipEdit", json!({ "id": id, "patch": { "ends_on": "28/2/2027" } }));
    assert_eq!(failure.field.as_deref(), Some("ends_on"));
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "ends_on": "1/3/2027" } }));
    sandbox.call("mentorshipEdit", json!({ "id": id, "patch": { "starts_on": "" } }));
    assert_eq!(sandbox.call("mentorshipGet", json!({ "id": id }))["starts_on"], Value::Null);
}

#[test]
fn names_are_told_apart_without_regard_to_capitals() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    let failure = sandbox.fail("organisationAdd", json!({ "code_name": "HERON " }));
    assert_eq!(failure.field.as_deref(), Some("code_name"));
}

#[test]
fn a_mentorship_needs_two_different_organisations_that_exist() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    let ask = |mentor: &str, mentee: &str| json!({ "mentor": mentor, "mentee": mentee, "topic": "other" });
    assert_eq!(sandbox.fail("mentorshipAdd", ask(&id, &id)).field.as_deref(), Some("mentee"));
    assert_eq!(sandbox.fail("mentorshipAdd", ask(&id, "nobody")).code, "not-found");
    assert_eq!(sandbox.fail("mentorshipAdd", json!({ "mentor": id })).field.as_deref(), Some("mentee"));
}

#[test]
fn an_organisation_in_a_mentorship_is_not_deleted() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.mentorship();
    let id = sandbox.call("organisationList", json!({}))[0]["id"].clone();
    assert_eq!(sandbox.fail("organisationDelete", json!({ "id": id })).code, "still-used");
}

#[test]
fn a_level_that_a_question_does_not_have_is_refused() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let patch = |level: u8| json!({ "mentorship": id, "patch": { "levels": { "money": level } } });
    assert_eq!(sandbox.fail("assessmentEdit", patch(5)).code, "invalid");
    sandbox.call("assessmentEdit", patch(4));
    let view = sandbox.call("assessmentEdit", patch(0));
    assert_eq!(view["sheet"]["levels"]["money"], 0, "don't know is kept as an answer");
    let failure =
        sandbox.fail("assessmentEdit", json!({ "mentorship": id, "patch": { "levels": { "luck": 1 } } }));
    assert_eq!(failure.code, "bad-request");
}

#[test]
fn documents_of_records_that_are_not_there_are_refused() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    for kind in ["plan", "decision"] {
        let failure = sandbox.fail("documentPreview", json!({ "kind": kind, "subject": id }));
        assert_eq!(failure.code, "not-found", "{kind}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_any_field_panic(text in any::<String>()) {
        let mut sandbox = Sandbox::unlocked();
        let id = sandbox.mentorship();
        for (name, request) in [
            ("organisationAdd", json!({ "code_name": text, "wants": text })),
            ("mentorshipEdit", json!({ "id": id, "patch": { "topic_note": text, "starts_on": text } })),
            ("decisionMake", json!({ "mentorship": id, "chosen": "MV", "reason": text })),
            ("workspaceOpen", json!({ "folder": text, "passphrase": text })),
            ("folderCheck", json!({ "folder": text })),
            ("passphraseStrength", json!({ "passphrase": text })),
        ] {
            if let Err(failure) = sandbox.app.call(name, request) {
                prop_assert_ne!(failure.code, "internal", "{}", name);
            }
        }
    }
}
