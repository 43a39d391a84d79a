//! The path keeps inside the time there is and never uses what is ruled out.

use jirani_recommender::catalogue::{ApproachId, Phase};
use jirani_recommender::{Answers, Path, PathWarning, path, recommend};

use crate::recommend::{catalogue, scenario};

fn of(answers: &Answers, lead: &str) -> Path {
    path(catalogue(), answers, lead.parse().expect("an approach")).expect("the lead is possible")
}

fn phases(path: &Path) -> Vec<(Phase, &str)> {
    path.phases.iter().map(|phase| (phase.phase, phase.approach.as_str())).collect()
}

fn answers(json: &str) -> Answers {
    Answers::from_json(json).expect("answers in order")
}

#[test]
fn a_system_is_built_in_four_phases() {
    // Cash book and payment rules in the same country within a year.
    let found = recommend(catalogue(), &scenario("S09")).path.expect("a path");
    assert!(found.blended);
    assert_eq!(
        phases(&found),
        [(Phase::Prepare, "V1"), (Phase::Immerse, "MV"), (Phase::Apply, "MV"), (Phase::Sustain, "HD")]
    );
    assert_eq!(found.weeks_available, Some(52));
    assert_eq!(found.warnings, []);
    assert!(found.phases[2].own_words, "the second visit has its own words");
}

#[test]
fn one_question_needs_no_sequence() {
    let found = recommend(catalogue(), &scenario("S10")).path.expect("a path");
    assert!(!found.blended);
    assert_eq!(phases(&found), [(Phase::Immerse, "HD")]);
}

#[test]
fn legs_follow_each_other_and_fill_the_time() {
    let found = recommend(catalogue(), &scenario("S09")).path.expect("a path");
    let mut next = found.phases[0].start_week;
    assert_eq!(next, 1);
    for phase in &found.phases {
        assert_eq!(phase.start_week, next, "no gap and no overlap");
        next += phase.weeks;
    }
    assert_eq!(next, 53, "sustaining goes on to the end of the year");
}

#[test]
fn a_ruled_out_companion_gives_way_to_the_next() {
    // The mentee travels but wants no visitors, so the mentor cannot come afterwards.
    let given = answers(r#"{"horizon":3,"goal":"mind","gates":["visitors_unwanted"]}"#);
    let found = of(&given, "ST");
    let apply = found.phases.iter().find(|phase| phase.phase == Phase::Apply).expect("a phase at home");
    assert_eq!(apply.approach, ApproachId::VirtualPair);
    assert_eq!(apply.passed_over, [ApproachId::MentorVisit]);
}

#[test]
fn no_way_to_apply_at_home_is_said_with_what_remains() {
    // Visits are unwanted; no safe channel while the mentee is in danger rules calls out.
    let given = answers(
        r#"{"horizon":3,"goal":"mind","safe_home":1,"safe_digital":1,"gates":["visitors_unwanted"]}"#,
    );
    let found = of(&given, "ST");
    assert!(found.phases.iter().all(|phase| phase.phase != Phase::Apply));
    let warning = found.warnings.iter().find_map(|warning| match warning {
        PathWarning::NoApplyLeg { ruled_out, instead } => Some((ruled_out, instead)),
        PathWarning::NoCompanion { .. } | PathWarning::TooShort { .. } | PathWarning::HorizonUnknown => None,
    });
    let (ruled_out, instead) = warning.expect("the missing phase is said");
    let companions: Vec<_> = ruled_out.iter().map(|excluded| excluded.approach.as_str()).collect();
    assert_eq!(companions, ["MV", "V1"]);
    assert!(ruled_out.iter().all(|excluded| !excluded.by.is_empty()), "each with its reason");
    assert_eq!(*instead, Some(ApproachId::PeerAssist));
}

#[test]
fn a_short_time_gives_up_sustaining_before_use_at_home() {
    // Thirteen weeks hold six of preparation, one of tour and four of calls, and two are left to sustain, too few.
    let given = answers(r#"{"horizon":2,"goal":"mind","gates":["visitors_unwanted"]}"#);
    let found = of(&given, "ST");
    assert_eq!(phases(&found), [(Phase::Prepare, "V1"), (Phase::Immerse, "ST"), (Phase::Apply, "V1")]);
    assert!(found.warnings.contains(&PathWarning::TooShort {
        needed: 15,
        available: 13,
        dropped: vec![Phase::Sustain]
    }));
}

#[test]
fn an_unknown_time_shows_usual_lengths_and_says_so() {
    let found = of(&answers(r#"{"goal":"system"}"#), "MV");
    assert_eq!(found.weeks_available, None);
    assert!(found.warnings.contains(&PathWarning::HorizonUnknown));
    assert_eq!(found.phases.len(), 4);
}

#[test]
fn what_is_ruled_out_has_no_path() {
    let given = answers(r#"{"gates":["travel_closed"]}"#);
    assert_eq!(path(catalogue(), &given, ApproachId::StudyTour), None);
    let stopped = answers(r#"{"gates":["open_complaint"]}"#);
    assert!(ApproachId::PUBLISHED.iter().all(|lead| path(catalogue(), &stopped, *lead).is_none()));
}

#[test]
fn legs_with_a_journey_in_danger_wait_for_the_safety_plan() {
    let found = of(&answers(r#"{"horizon":3,"goal":"system","safe_home":2}"#), "MV");
    let blocked: Vec<_> =
        found.phases.iter().filter(|phase| !phase.blocked_by.is_empty()).map(|phase| phase.phase).collect();
    assert_eq!(blocked, [Phase::Immerse, Phase::Apply]);
}
