//! Answers come from files that people write by hand: what is wrong is named, nothing is guessed.

use jirani_recommender::catalogue::{FactorId, GateId};
use jirani_recommender::{Answers, AnswersError};

fn refused(json: &str) -> AnswersError {
    Answers::from_json(json).expect_err("malformed answers are refused")
}

fn message(json: &str) -> String {
    let message = refused(json).to_string();
    assert_eq!(message.lines().count(), 1, "one line: {message}");
    message
}

#[test]
fn missing_null_and_unknown_are_all_unknown() {
    let answers = Answers::from_json(r#"{"money":null,"trust":"unknown","gates":null}"#).unwrap();
    assert_eq!(answers, Answers::unknown());
}

#[test]
fn a_result_may_be_named_or_numbered() {
    for (name, number) in [("know", 1), ("system", 4), ("problem", 6)] {
        let named = Answers::from_json(&format!("{{\"goal\":\"{name}\"}}")).unwrap();
        let numbered = Answers::from_json(&format!("{{\"goal\":{number}}}")).unwrap();
        assert_eq!(named, numbered);
        assert_eq!(named.get(FactorId::Goal).map(|level| level.number()), Some(number));
    }
}

#[test]
fn answers_are_written_as_they_are_read() {
    let json = r#"{"horizon":3,"goal":"system","safe_digital":1,"gates":["travel_closed","client_cases"]}"#;
    let answers = Answers::from_json(json).unwrap();
    assert!(answers.gate(GateId::ClientCases));
    assert_eq!(serde_json::to_string(&answers).unwrap(), json);
    assert_eq!(serde_json::from_str::<Answers>(json).unwrap(), answers);
}

#[test]
fn an_unknown_factor_is_named() {
    let text = message(r#"{"budget":2}"#);
    assert!(text.contains("\"budget\"") && text.contains("expected a factor (horizon"), "{text}");
}

#[test]
fn a_strange_field_cannot_break_the_line() {
    let text = message("{\"a\\nb\\u001b[31m\":2}");
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[test]
fn a_level_out_of_range_is_named_with_its_range() {
    for value in ["0", "5", "-1", "300", "99999999999999999999"] {
        let text = message(&format!("{{\"money\":{value}}}"));
        assert!(text.contains("\"money\"") && text.contains("from 1 to 4"), "{text}");
    }
    assert!(message(r#"{"goal":7}"#).contains("from 1 to 6"));
    assert!(message(r#"{"goal":"glory"}"#).contains("know, skill, mind, system, network, problem"));
    assert!(message(r#"{"money":"system"}"#).contains("\"money\""), "a result is no amount of money");
}

#[test]
fn a_wrong_type_is_named() {
    for (value, found) in [
        ("true", "true or false"),
        ("2.0", "decimals"),
        ("\"2\"", "\"2\""),
        ("[2]", "a list"),
        ("{\"level\":2}", "an object"),
    ] {
        let text = message(&format!("{{\"money\":{value}}}"));
        assert!(text.contains("\"money\"") && text.contains(found), "{value}: {text}");
    }
}

#[test]
fn a_factor_given_twice_is_refused_even_with_the_same_answer() {
    assert_eq!(refused(r#"{"money":2,"money":2}"#), AnswersError::Twice { field: "money".to_owned() });
    assert_eq!(refused(r#"{"gates":[],"gates":[]}"#), AnswersError::Twice { field: "gates".to_owned() });
    let many = vec!["\"trust\":1"; 500].join(",");
    assert_eq!(refused(&format!("{{{many}}}")), AnswersError::Twice { field: "trust".to_owned() });
}

#[test]
fn gates_are_a_list_of_known_names_each_once() {
    assert!(message(r#"{"gates":"travel_closed"}"#).contains("a list of gates"));
    assert!(message(r#"{"gates":["curfew"]}"#).contains("\"curfew\""));
    assert!(message(r#"{"gates":["travel_closed","travel_closed"]}"#).contains("twice"));
    assert!(message(r#"{"gates":[1]}"#).contains("no name"));
    assert!(message(r#"{"gates":{"travel_closed":true}}"#).contains("an object"));
}

#[test]
fn what_is_no_object_says_where() {
    for json in ["", "[]", "3", "null", "{\"money\":", "{\"money\":2}}", "{money:2}", "\u{0}"] {
        assert!(matches!(refused(json), AnswersError::NotJson { .. }), "{json:?}");
        message(json);
    }
}

#[test]
fn a_megabyte_of_nesting_neither_ends_the_program_nor_passes() {
    const DEEP: usize = 1 << 20;
    for json in [
        "[".repeat(DEEP),
        format!("{{\"money\":{}", "[".repeat(DEEP)),
        format!("{{\"money\":{}1{}}}", "[".repeat(DEEP), "]".repeat(DEEP)),
        format!("{{\"gates\":{}", "[".repeat(DEEP)),
        "{\"money\":".repeat(DEEP / 9),
        format!("{{\"x\":{}", "{\"x\":".repeat(DEEP / 5)),
    ] {
        message(&json);
    }
}
