//! The path keeps inside the time there is and never uses what is ruled out.

use jirani_recommender::catalogue::{ApproachId, FactorId, Phase};
use jirani_recommender::{Answers, Path, PathWarning, path, recommend, takes};

use crate::recommend::{catalogue, scenario, scenarios};

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
    // Money for one journey: the first visit takes it, and calls follow. Phones are not locked, so no help desk.
    assert_eq!(
        phases(&found),
        [(Phase::Prepare, "V1"), (Phase::Immerse, "MV"), (Phase::Apply, "V1"), (Phase::Sustain, "V1")]
    );
    assert_eq!(found.takes.map(|takes| (takes.usual, takes.trips())), Some((false, 1)));
    assert_eq!(found.weeks_available, Some(52));
    assert_eq!(found.warnings, []);
    let mut richer = scenario("S09");
    richer.set(FactorId::Money, Some(3)).unwrap();
    let found = of(&richer, "MV");
    assert_eq!(
        phases(&found)[2],
        (Phase::Apply, "MV"),
        "with money for several journeys the mentor comes again"
    );
    assert!(found.phases[2].own_words, "the second visit has its own words");
}

#[test]
fn all_journeys_of_a_path_are_within_the_money() {
    for scenario in scenarios() {
        for money in 1..=4 {
            let mut given = scenario.answers;
            given.set(FactorId::Money, Some(money)).unwrap();
            for lead in ApproachId::PUBLISHED.iter().copied() {
                let Some(found) = path(catalogue(), &given, lead) else { continue };
                let same_town = given.get(FactorId::Distance).is_some_and(|level| level.number() == 1);
                let trips = |phase: &jirani_recommender::PathPhase| {
                    let row = catalogue().path(lead).candidates(phase.phase);
                    let step = row.iter().find(|step| step.approach == phase.approach).expect("a companion");
                    let takes = takes(catalogue(), &given, phase.approach)
                        .expect("what stands in a path is possible");
                    match (phase.approach == lead, phase.phase == Phase::Immerse) {
                        (true, true) => takes.trips(),
                        (true, false) => 0,
                        (false, _) => step.trips.unwrap_or_else(|| {
                            let variants = &catalogue().means(phase.approach).variants;
                            let least =
                                variants.iter().filter(|variant| !variant.same_town).map(|one| one.trips);
                            takes.rounds * least.min().unwrap()
                        }),
                    }
                };
                let trips: u16 = found.phases.iter().map(trips).sum();
                let most = [0, 1, 3, u16::MAX][usize::from(money) - 1];
                assert!(
                    same_town || trips <= most,
                    "{} {lead}: {trips} journeys with money {money}",
                    scenario.id
                );
            }
        }
    }
}

#[test]
fn no_companion_has_an_answer_about_safety_against_it() {
    // Raids now, and a study pack can be found in a search: it may not open a path.
    for scenario in scenarios() {
        for (home, digital) in [(1, 4), (2, 2), (1, 1)] {
            let mut given = scenario.answers;
            given.set(FactorId::SafeHome, Some(home)).unwrap();
            given.set(FactorId::SafeDigital, Some(digital)).unwrap();
            for lead in ApproachId::PUBLISHED.iter().copied() {
                let Some(found) = path(catalogue(), &given, lead) else { continue };
                for phase in found.phases.iter().filter(|phase| phase.approach != lead) {
                    for factor in [FactorId::SafeHome, FactorId::SafeTravel, FactorId::SafeDigital] {
                        let level = given.get(factor).expect("answered");
                        let score = catalogue().cells().score(factor, phase.approach, level).points();
                        assert!(
                            score >= 0,
                            "{} {lead}: {} at {factor} {}",
                            scenario.id,
                            phase.approach,
                            level.number()
                        );
                    }
                }
            }
        }
    }
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
    let given = answers(
        r#"{"safe_home":3,"safe_travel":3,"safe_digital":3,"horizon":3,"goal":"mind","gates":["visitors_unwanted"]}"#,
    );
    let found = of(&given, "ST");
    let apply = found.phases.iter().find(|phase| phase.phase == Phase::Apply).expect("a phase at home");
    assert_eq!(apply.approach, ApproachId::VirtualPair);
    assert_eq!(apply.passed_over, [ApproachId::MentorVisit]);
}

#[test]
fn no_way_to_apply_at_home_is_said_with_what_remains() {
    // Visits are unwanted; no safe channel while the mentee is in danger rules calls out.
    let given = answers(
        r#"{"horizon":3,"goal":"mind","safe_home":1,"safe_travel":3,"safe_digital":1,"gates":["visitors_unwanted"]}"#,
    );
    let found = of(&given, "ST");
    assert!(found.phases.iter().all(|phase| phase.phase != Phase::Apply));
    let warning = found.warnings.iter().find_map(|warning| match warning {
        PathWarning::NoApplyLeg { ruled_out, instead } => Some((ruled_out, instead)),
        PathWarning::NoCompanion { .. } | PathWarning::TooShort { .. } | PathWarning::HorizonUnknown => None,
    });
    let (ruled_out, instead) = warning.expect("the missing phase is said");
    let companions: Vec<_> = ruled_out.iter().map(|excluded| excluded.approach.as_str()).collect();
    assert_eq!(companions, ["MV", "V1", "HD"]);
    assert!(ruled_out.iter().all(|excluded| !excluded.by.is_empty()), "each with its reason");
    assert_eq!(*instead, None, "nothing that may come to the mentee or be heard is left");
}

#[test]
fn a_short_time_gives_up_sustaining_before_use_at_home() {
    // Thirteen weeks hold six of preparation, one of tour and four of calls, and two are left to sustain, too few.
    let given = answers(
        r#"{"safe_home":3,"safe_travel":3,"safe_digital":3,"horizon":2,"goal":"mind","gates":["visitors_unwanted"]}"#,
    );
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
    let found = of(&answers(r#"{"safe_home":3,"safe_travel":3,"safe_digital":3,"goal":"system"}"#), "MV");
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
    let found =
        of(&answers(r#"{"horizon":3,"goal":"system","safe_home":2,"safe_travel":3,"safe_digital":3}"#), "MV");
    let blocked: Vec<_> =
        found.phases.iter().filter(|phase| !phase.blocked_by.is_empty()).map(|phase| phase.phase).collect();
    assert_eq!(blocked, [Phase::Immerse, Phase::Apply]);
}

#[test]
fn a_single_short_visit_takes_days_and_many_rounds_take_as_many_times() {
    let found = recommend(catalogue(), &scenario("S09")).path.expect("a path");
    let visit = found.phases.iter().find(|phase| phase.phase == Phase::Immerse).expect("the visit");
    assert_eq!((visit.approach.as_str(), visit.weeks), ("MV", 1), "three days, not three months");
    let mut many = scenario("S09");
    many.set(FactorId::Mentees, Some(4)).unwrap();
    many.set(FactorId::Money, Some(4)).unwrap();
    let found = of(&many, "WC");
    assert_eq!(found.takes.map(|takes| takes.rounds), Some(2));
    let course = found.phases.iter().find(|phase| phase.phase == Phase::Immerse).expect("the course");
    assert_eq!(course.weeks, 2);
}
