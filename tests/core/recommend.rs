//! The ranking on real cases and at its edges.

use jirani_recommender::catalogue::{ApproachId, Catalogue, FactorId, GateId, RuleId};
use jirani_recommender::{Answers, Band, RuledOutBy, recommend};

pub fn catalogue() -> &'static Catalogue {
    Catalogue::published().expect("the shipped catalogue is in order")
}

/// One practitioner's scenario.
pub struct Scenario {
    pub id: String,
    pub answers: Answers,
    pub accepted: Vec<ApproachId>,
    pub forbidden: Vec<ApproachId>,
}

/// The twenty-four scenarios, read from the fixture.
pub fn scenarios() -> Vec<Scenario> {
    let text = include_str!("../fixtures/scenarios.csv");
    let mut lines = text.lines();
    let head = fields(lines.next().expect("a head"));
    lines
        .map(|line| {
            let row = fields(line);
            let column = |name: &str| {
                let place = head.iter().position(|title| title == name).expect("a column of that name");
                row[place].as_str()
            };
            let answers = FactorId::ALL.iter().map(|factor| {
                let value = column(factor.as_str());
                if value.parse::<u8>().is_ok() {
                    format!("\"{factor}\":{value}")
                } else {
                    format!("\"{factor}\":\"{value}\"")
                }
            });
            let json = format!("{{{}}}", answers.collect::<Vec<_>>().join(","));
            let ids = |name: &str| {
                column(name).split_whitespace().map(|id| id.parse().expect("an approach")).collect()
            };
            Scenario {
                id: column("id").to_owned(),
                answers: Answers::from_json(&json).expect("a scenario's answers"),
                accepted: ids("accepted_leads"),
                forbidden: ids("must_not_lead"),
            }
        })
        .collect()
}

pub fn scenario(id: &str) -> Answers {
    scenarios().into_iter().find(|scenario| scenario.id == id).expect("a scenario of that name").answers
}

/// The answers of a scenario as a sheet keeps them: levels by question.
pub fn scenario_levels(id: &str) -> serde_json::Value {
    let levels =
        scenario(id).answered().map(|(factor, level)| (factor.to_string(), level.number().into())).collect();
    serde_json::Value::Object(levels)
}

/// The fields of one line, some of them in quotes.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("at least one field").push(c),
        }
    }
    fields
}

fn answers(json: &str) -> Answers {
    Answers::from_json(json).expect("answers in order")
}

#[test]
fn all_scenarios_lead_where_practice_led() {
    let scenarios = scenarios();
    assert_eq!(scenarios.len(), 24);
    for scenario in scenarios {
        let found = recommend(catalogue(), &scenario.answers);
        assert!(
            scenario.accepted.iter().any(|id| found.leads.contains(id)),
            "{}: {:?} leads, accepted is {:?}",
            scenario.id,
            found.leads,
            scenario.accepted
        );
        let top: Vec<_> = found.ranking.iter().take(3).map(|ranked| ranked.approach).collect();
        assert!(
            !scenario.forbidden.iter().any(|id| top.contains(id)),
            "{}: {top:?} holds one of {:?}",
            scenario.id,
            scenario.forbidden
        );
    }
}

#[test]
fn the_ranking_lists_all_fourteen_leads_first_and_ruled_out_last() {
    for scenario in scenarios() {
        let found = recommend(catalogue(), &scenario.answers);
        let mut ids: Vec<_> = found.ranking.iter().map(|ranked| ranked.approach).collect();
        let groups: Vec<_> = found
            .ranking
            .iter()
            .map(|ranked| (!ranked.ruled_out_by.is_empty(), !ranked.joint_lead))
            .collect();
        assert!(groups.is_sorted(), "{}: leads, others, ruled out", scenario.id);
        ids.sort_unstable();
        assert_eq!(ids, ApproachId::PUBLISHED);
    }
}

#[test]
fn exposure_orders_the_leads_only_where_people_are_in_danger() {
    // S05 has five within 0.05 of the top, and neither home nor the journey is dangerous.
    let found = recommend(catalogue(), &scenario("S05"));
    assert!(!found.least_exposing_first);
    assert_eq!(found.leads.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["EV", "MV", "TW", "SE", "AT"]);
    let mut watched = scenario("S05");
    watched.set(FactorId::SafeTravel, Some(2)).unwrap();
    let found = recommend(catalogue(), &watched);
    let exposure: Vec<_> = found.leads.iter().map(|id| catalogue().approach(*id).exposure).collect();
    assert!(found.least_exposing_first && exposure.is_sorted(), "{:?}", found.leads);
}

#[test]
fn the_approach_named_first_is_one_that_practice_accepted() {
    let named = |scenario: &Scenario| recommend(catalogue(), &scenario.answers).leads[0];
    let others: Vec<String> = scenarios()
        .iter()
        .filter(|scenario| !scenario.accepted.contains(&named(scenario)))
        .map(|scenario| format!("{}: {}", scenario.id, named(scenario)))
        .collect();
    assert_eq!(others, [""; 0]);
}

#[test]
fn a_score_is_worked_out_as_on_paper() {
    // For MV, in weights × points: money 2 gives 1.5 × 2, hands_on 3 gives 2 × 2, no answer about safety counts more
    // than 0 at level 3: 7 of 2 × 24.5.
    let safe = r#"{"money":2,"hands_on":3,"safe_home":3,"safe_travel":3,"safe_digital":3}"#;
    let found = recommend(catalogue(), &answers(safe));
    let visit = found.ranking.iter().find(|ranked| ranked.approach == ApproachId::MentorVisit).unwrap();
    assert!((visit.score - 7.0 / 49.0).abs() < 1e-12);
    assert_eq!(visit.band, Band::Weak, "few answers never make a high score");
    assert_eq!(visit.reasons_for.len(), 2);
    assert_eq!(visit.reasons_for[0].factor, FactorId::HandsOn, "the heavier reason comes first");
    assert!(visit.reasons_against.is_empty());
    // 8 of 24.5.
    assert!((found.confidence - 16.0 / 49.0).abs() < 1e-12);
    assert_eq!(found.ask_more.expect("far below 0.6").len(), 14);
    // Open, the three count as their worst answers: X, X and 0, so −2, −2 and 0 times 1.5.
    let open = recommend(catalogue(), &answers(r#"{"money":2,"hands_on":3}"#));
    let visit = open.ranking.iter().find(|ranked| ranked.approach == ApproachId::MentorVisit).unwrap();
    assert!((visit.score - 1.0 / 49.0).abs() < 1e-12, "{}", visit.score);
    assert_eq!(visit.band, Band::AnswerFirst);
}

#[test]
fn nothing_leads_before_the_first_answer() {
    let found = recommend(catalogue(), &Answers::unknown());
    assert!(found.leads.is_empty());
    assert!(found.ranking.iter().all(|ranked| ranked.score == 0.0 && !ranked.joint_lead));
    assert_eq!(found.ask_more.map(|questions| questions.len()), Some(19));
}

#[test]
fn below_six_tenths_of_the_weight_it_asks_instead_of_recommending() {
    // Six tenths of 24.5 is 14.7.
    let enough = answers(
        r#"{"hands_on":2,"goal":1,"urgency":1,"mentee_time":2,"money":2,"complexity":2,"safe_home":3,"safe_travel":3,"horizon":2,"trust":2}"#,
    );
    // 2+2+1.5×6+1+1 = 15.
    assert_eq!(recommend(catalogue(), &enough).ask_more, None);
    let mut fewer = enough;
    fewer.set(FactorId::Trust, None).unwrap();
    // Without trust 14.
    assert!(recommend(catalogue(), &fewer).ask_more.is_some());
}

#[test]
fn ruled_out_approaches_name_rules_and_answers() {
    let found = recommend(catalogue(), &answers(r#"{"money":1,"distance":2,"mentee_time":1}"#));
    let tour = found.ranking.iter().find(|ranked| ranked.approach == ApproachId::StudyTour).unwrap();
    let level = FactorId::MenteeTime.level(2).unwrap();
    assert_eq!(
        tour.ruled_out_by,
        [
            RuledOutBy::Means { factor: FactorId::Money, needed: level },
            RuledOutBy::Means { factor: FactorId::MenteeTime, needed: level }
        ]
    );
    assert_eq!(tour.band, Band::RuledOut);
}

#[test]
fn without_money_a_visit_in_the_same_town_stays_possible() {
    let found = recommend(
        catalogue(),
        &answers(r#"{"money":1,"distance":1,"safe_home":3,"safe_travel":3,"safe_digital":3}"#),
    );
    assert!(found.ranking.iter().all(|ranked| ranked.ruled_out_by.is_empty()));
}

#[test]
fn an_unknown_level_rules_nothing_out_but_safety_holds_back() {
    let given =
        answers(r#"{"money":1,"distance":"unknown","safe_home":null,"safe_travel":3,"safe_digital":3}"#);
    let found = recommend(catalogue(), &given);
    let visit = found.ranking.iter().find(|ranked| ranked.approach == ApproachId::MentorVisit).unwrap();
    assert!(visit.doubt.may_be_ruled_out, "no money may still mean no journey");
    assert_eq!(visit.ruled_out_by, [RuledOutBy::Open { factor: FactorId::SafeHome }]);
    assert_eq!((visit.band, found.answer_first), (Band::AnswerFirst, vec![FactorId::SafeHome]));
    let tour = found.ranking.iter().find(|ranked| ranked.approach == ApproachId::StudyTour).unwrap();
    assert!(tour.ruled_out_by.is_empty(), "a tour is not held back by what happens at home");
}

#[test]
fn a_journey_where_it_is_not_safe_waits_for_the_safety_plan() {
    let found = recommend(catalogue(), &answers(r#"{"safe_home":2,"safe_travel":4,"safe_digital":4}"#));
    for ranked in found.ranking {
        let travels = ["ST", "MV", "EV", "AT", "SE", "WC", "LS", "TW"].contains(&ranked.approach.as_str());
        assert_eq!(ranked.blocked_by == [RuleId::Hc8], travels, "{}", ranked.approach);
        assert!(ranked.ruled_out_by.is_empty(), "a block does not rule out");
    }
}

#[test]
fn closed_borders_leave_twinning_and_communities_online() {
    let found = recommend(catalogue(), &answers(r#"{"trust":3,"gates":["travel_closed"]}"#));
    let online: Vec<_> = found
        .ranking
        .iter()
        .filter(|ranked| ranked.provisos.iter().any(|proviso| proviso.rule == RuleId::Hc2))
        .map(|ranked| ranked.approach.as_str())
        .collect();
    assert_eq!(online.len(), 2, "{online:?}");
    assert!(online.contains(&"TW") && online.contains(&"CP"));
}

#[test]
fn every_stop_stops_everything() {
    for (gate, rule) in [
        (GateId::NoAgreement, RuleId::Hc10),
        (GateId::OpenComplaint, RuleId::Hc11),
        (GateId::LicenceMissing, RuleId::Hc12),
    ] {
        let mut given = scenario("S09");
        given.set_gate(gate, true);
        let found = recommend(catalogue(), &given);
        assert_eq!(found.stop.map(|stop| stop.rules), Some(vec![rule]));
        assert!(found.leads.is_empty());
        assert!(found.ranking.iter().all(|ranked| ranked.ruled_out_by.contains(&RuledOutBy::Rule(rule))));
    }
    let danger = answers(r#"{"safe_home":1,"safe_digital":1,"gates":["travel_closed"]}"#);
    assert_eq!(recommend(catalogue(), &danger).stop.map(|stop| stop.rules), Some(vec![RuleId::Hc9]));
}

#[test]
fn the_json_form_is_the_documented_one() {
    let found = recommend(catalogue(), &scenario("S09"));
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["catalogue_version"], "2026.12");
    assert_eq!(json["confidence"], 1.0);
    assert_eq!(json["stop"], serde_json::Value::Null);
    let first = &json["ranking"][0];
    assert_eq!(first["approach"], "MV");
    assert_eq!(first["band"], "strong");
    assert_eq!(first["joint_lead"], true);
    assert_eq!(first["ruled_out_by"], serde_json::json!([]));
    assert_eq!(first["for"].as_array().map(Vec::len), Some(3));
    assert!(first["against"].is_array());
}
