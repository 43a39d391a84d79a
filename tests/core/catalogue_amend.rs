//! A workspace may know better, says who and why, and cannot loosen what guards people.

use jirani_recommender::catalogue::{
    Amendment, AmendmentKey, AmendmentPart, Amendments, ApproachId, Catalogue, FactorId, FileError, Refusal,
    RuleId, RuleKind, Score,
};
use jirani_recommender::{Answers, recommend};

fn published() -> &'static Catalogue {
    Catalogue::published().expect("the shipped catalogue is in order")
}

fn amendment(part: AmendmentPart) -> Amendment {
    Amendment { part, author: "coordinator".to_owned(), reason: "Visits by bus cost little here.".to_owned() }
}

fn one(part: AmendmentPart) -> Amendments {
    let mut amendments = Amendments::default();
    amendments.put(published(), amendment(part)).expect("a permitted amendment");
    amendments
}

fn refused(part: AmendmentPart) -> Refusal {
    Amendments::default().put(published(), amendment(part)).expect_err("a refused amendment")
}

fn row(scores: [i8; 4]) -> Vec<Score> {
    scores.into_iter().map(Score::Points).collect()
}

const FILE: &str = r#"
catalogue = "2026.12"

[[weight]]
factor = "trust"
weight = 2.25
author = "programme officer"
reason = "Pairs that had never met failed twice."

[[cell]]
factor = "money"
approach = "MV"
scores = [0, 2, 1, 0]
author = "coordinator"
reason = "Visits by bus cost little here."

[[rule]]
rule = "HC4"
rules_out = ["HD"]
author = "coordinator"
reason = "A colleague interprets on the line."
"#;

#[test]
fn a_file_is_read_and_written_back() {
    let amendments = Amendments::from_toml(published(), "amendments.toml", FILE).unwrap();
    assert_eq!(amendments.list().len(), 3);
    let text = amendments.to_toml(published()).unwrap();
    assert_eq!(Amendments::from_toml(published(), "again.toml", &text).unwrap(), amendments);
    let none = Amendments::default().to_toml(published()).unwrap();
    assert_eq!(Amendments::from_toml(published(), "none.toml", &none).unwrap(), Amendments::default());
}

#[test]
fn an_amendment_passes_the_border_with_the_pages_unchanged() {
    for amendment in Amendments::from_toml(published(), "amendments.toml", FILE).unwrap().list() {
        let json = serde_json::to_string(amendment).unwrap();
        assert_eq!(&serde_json::from_str::<Amendment>(&json).unwrap(), amendment, "{json}");
    }
    let stray = r#"{"part":"weight","factor":"trust","weight":1.5,"scores":[],"author":"a","reason":"b"}"#;
    assert!(serde_json::from_str::<Amendment>(stray).is_err(), "a field that is not the part's");
}

#[test]
fn an_amended_catalogue_scores_with_the_new_values_and_the_published_one_stays() {
    let amendments = Amendments::from_toml(published(), "amendments.toml", FILE).unwrap();
    let amended = published().amended(&amendments);
    assert_eq!(amended.factor(FactorId::Trust).weight.hundredths(), 225);
    assert_eq!(published().factor(FactorId::Trust).weight.hundredths(), 100);
    let given = Answers::from_json(r#"{"money":1,"trust":1,"safe_home":3,"safe_travel":3,"safe_digital":3}"#)
        .unwrap();
    let score = |catalogue: &Catalogue| {
        let found = recommend(catalogue, &given);
        found.ranking.iter().find(|ranked| ranked.approach == ApproachId::MentorVisit).unwrap().score
    };
    // Published (1.5 × -2 + 1 × -1) ÷ 49, amended (1.5 × 0 + 2.25 × -1) ÷ 51.5, with safety answered at 0.
    assert!((score(published()) + 4.0 / 49.0).abs() < 1e-12);
    assert!((score(&amended) + 2.25 / 51.5).abs() < 1e-12);
}

#[test]
fn a_result_tells_which_amendments_counted() {
    let amended = published().amended(&Amendments::from_toml(published(), "amendments.toml", FILE).unwrap());
    let counted = |json: &str| recommend(&amended, &Answers::from_json(json).unwrap()).amendments_counted;
    let cell = AmendmentKey::Cell { factor: FactorId::Money, approach: ApproachId::MentorVisit };
    let weight = AmendmentKey::Weight { factor: FactorId::Trust };
    let rule = AmendmentKey::Rule { rule: RuleId::Hc4 };
    assert_eq!(counted(r#"{"money":1,"trust":1}"#), [weight, cell]);
    assert_eq!(
        counted(r#"{"money":2,"connectivity":1,"language":1}"#),
        [rule],
        "the score at this level of money is unchanged"
    );
    assert_eq!(counted(r#"{"urgency":1}"#), []);
    let same = one(AmendmentPart::Weight { factor: FactorId::Trust, weight: 1.0 });
    let given = Answers::from_json(r#"{"trust":1}"#).unwrap();
    assert_eq!(recommend(&published().amended(&same), &given).amendments_counted, [], "the published value");
}

#[test]
fn a_veto_that_guards_people_is_not_lifted_but_may_be_added() {
    // A mentor's visit to a place with raids.
    let lifted = AmendmentPart::Cell {
        factor: FactorId::SafeHome,
        approach: ApproachId::MentorVisit,
        scores: row([-2, -2, 0, 1]),
    };
    assert_eq!(refused(lifted), Refusal::VetoGuardsPeople { level: 1 });
    let mut scores = row([0, 0, 0, 1]);
    scores[0] = Score::RulesOut;
    scores[1] = Score::RulesOut;
    let stricter =
        one(AmendmentPart::Cell { factor: FactorId::SafeHome, approach: ApproachId::MentorVisit, scores });
    let given = Answers::from_json(r#"{"safe_home":2}"#).unwrap();
    let found = recommend(&published().amended(&stricter), &given);
    let visit = found.ranking.iter().find(|ranked| ranked.approach == ApproachId::MentorVisit).unwrap();
    assert_eq!(visit.ruled_out_by.len(), 1);
}

#[test]
fn rules_that_guard_people_are_only_widened_and_stops_stand() {
    let looser = AmendmentPart::Rule { rule: RuleId::Hc6, rules_out: vec![ApproachId::MentorVisit] };
    assert_eq!(refused(looser), Refusal::RuleGuardsPeople);
    let wider = ["MV", "EV", "SE", "TW", "WC"].map(|id| id.parse().unwrap()).to_vec();
    assert_eq!(one(AmendmentPart::Rule { rule: RuleId::Hc6, rules_out: wider }).list().len(), 1);
    for rule in [RuleId::Hc8, RuleId::Hc9, RuleId::Hc10, RuleId::Hc11, RuleId::Hc12] {
        assert_eq!(
            refused(AmendmentPart::Rule { rule, rules_out: ApproachId::PUBLISHED.to_vec() }),
            Refusal::RuleStands,
            "{rule}"
        );
    }
    assert_eq!(
        one(AmendmentPart::Rule { rule: RuleId::Hc4, rules_out: vec![] }).list().len(),
        1,
        "a voice line is a workspace's own matter"
    );
}

#[test]
fn changing_a_part_again_replaces_the_change_and_taking_it_back_ends_it() {
    let mut amendments = one(AmendmentPart::Weight { factor: FactorId::Trust, weight: 2.0 });
    amendments
        .put(published(), amendment(AmendmentPart::Weight { factor: FactorId::Trust, weight: 3.0 }))
        .unwrap();
    assert_eq!(amendments.list().len(), 1);
    let key = AmendmentKey::Weight { factor: FactorId::Trust };
    assert!(amendments.remove(key));
    assert!(!amendments.remove(key));
    assert_eq!(published().amended(&amendments), *published());
}

fn fault(from: &str, to: &str) -> FileError {
    assert!(FILE.contains(from), "the file holds {from}");
    let text = FILE.replacen(from, to, 1);
    let error =
        Amendments::from_toml(published(), "amendments.toml", &text).expect_err("a faulty file is refused");
    assert_eq!(error.file, "amendments.toml");
    let changed = to.lines().next().unwrap();
    let row = text.lines().position(|line| line.contains(changed)).unwrap() + 1;
    assert_eq!(error.row, row, "{error}");
    error
}

#[test]
fn faults_name_row_and_field() {
    assert_eq!(fault("weight = 2.25", "weight = 22.5").field, "weight");
    assert_eq!(fault("weight = 2.25", "weight = 2.257").field, "weight");
    assert_eq!(fault("weight = 2.25", "weight = \"much\"").field, "weight");
    assert_eq!(fault("scores = [0, 2, 1, 0]", "scores = [0, 2, 1]").field, "scores");
    let error = fault("scores = [0, 2, 1, 0]", "scores = [0, 2, 1, 3]");
    assert!(error.expected.contains("-2 to 2"), "{error}");
    assert!(fault("factor = \"trust\"", "factor = \"faith\"").expected.contains("`trust`"));
    assert_eq!(fault("rule = \"HC4\"", "rule = \"HC10\"").field, "rule");
    assert_eq!(fault("reason = \"A colleague interprets on the line.\"", "reason = \" \"").field, "reason");
    assert_eq!(fault("author = \"programme officer\"", "autor = \"programme officer\"").field, "autor");
}

#[test]
fn a_part_changed_twice_in_one_file_is_refused() {
    let text =
        format!("{FILE}\n[[weight]]\nfactor = \"trust\"\nweight = 1.0\nauthor = \"a\"\nreason = \"b\"\n");
    let error = Amendments::from_toml(published(), "amendments.toml", &text).unwrap_err();
    assert_eq!(error.field, "factor");
    assert!(error.expected.contains("one change"), "{error}");
}

#[test]
fn an_empty_or_foreign_file_is_refused() {
    for text in ["", "hello", "catalogue = 3", "\u{0}"] {
        assert!(Amendments::from_toml(published(), "amendments.toml", text).is_err(), "{text:?}");
    }
}

fn own(like: ApproachId) -> AmendmentPart {
    AmendmentPart::Approach {
        approach: ApproachId::OwnFirst,
        like,
        name: "Market-day visit".to_owned(),
        about: "Two coordinators meet at a market between them.".to_owned(),
    }
}

#[test]
fn an_own_approach_begins_as_a_copy_and_is_then_changed_row_by_row() {
    let copy = published().amended(&one(own(ApproachId::MentorVisit)));
    let given = Answers::from_json(r#"{"money":2,"trust":1,"goal":2,"distance":1}"#).unwrap();
    let result = recommend(&copy, &given);
    assert_eq!(result.ranking.len(), ApproachId::PUBLISHED.len() + 1);
    let find = |result: &jirani_recommender::Recommendation, id| {
        result.ranking.iter().find(|ranked| ranked.approach == id).cloned().unwrap()
    };
    let (like, same) = (find(&result, ApproachId::MentorVisit), find(&result, ApproachId::OwnFirst));
    assert_eq!((like.score, like.band), (same.score, same.band));
    assert_eq!(result.amendments_counted, [AmendmentKey::Approach { approach: ApproachId::OwnFirst }]);

    let mut amendments = one(own(ApproachId::MentorVisit));
    let cell = AmendmentPart::Cell {
        factor: FactorId::Money,
        approach: ApproachId::OwnFirst,
        scores: row([-2, -2, -2, -2]),
    };
    amendments.put(published(), amendment(cell)).unwrap();
    let changed = recommend(&published().amended(&amendments), &given);
    assert!(find(&changed, ApproachId::OwnFirst).score < same.score);
    assert_eq!(find(&changed, ApproachId::MentorVisit).score, like.score, "the one it is like stays");
    assert_eq!(recommend(published(), &given).ranking.len(), ApproachId::PUBLISHED.len());
}

#[test]
fn rules_that_guard_people_go_with_an_own_approach_whatever_is_amended() {
    for like in ApproachId::PUBLISHED.iter().copied() {
        let mut amendments = one(own(like));
        for rule in RuleId::ALL.iter().copied() {
            let published = published().rule(rule);
            if published.guards_people && published.kind == RuleKind::RuleOut {
                let rules_out = published.approaches.iter().collect();
                amendments
                    .put(self::published(), amendment(AmendmentPart::Rule { rule, rules_out }))
                    .unwrap();
            }
        }
        let catalogue = published().amended(&amendments);
        for rule in catalogue.rules() {
            assert_eq!(
                rule.approaches.contains(ApproachId::OwnFirst),
                rule.approaches.contains(like),
                "{} and {like}",
                rule.id
            );
        }
        assert!(
            catalogue
                .path(ApproachId::OwnFirst)
                .candidates(jirani_recommender::catalogue::Phase::Immerse)
                .iter()
                .all(|step| step.approach == ApproachId::OwnFirst)
        );
    }
}

#[test]
fn an_own_approach_needs_a_place_a_name_and_one_to_be_like() {
    let refused_with = |change: &dyn Fn(&mut ApproachId, &mut ApproachId, &mut String, &mut String)| {
        let mut part = own(ApproachId::MentorVisit);
        if let AmendmentPart::Approach { approach, like, name, about } = &mut part {
            change(approach, like, name, about);
        }
        refused(part)
    };
    assert_eq!(refused_with(&|approach, _, _, _| *approach = ApproachId::StudyTour), Refusal::Place);
    assert_eq!(refused_with(&|_, like, _, _| *like = ApproachId::OwnSecond), Refusal::Place);
    assert_eq!(refused_with(&|_, _, name, _| name.clear()), Refusal::Name);
    assert_eq!(refused_with(&|_, _, _, about| *about = "x".repeat(501)), Refusal::About);
    let scores = row([0, 0, 0, 0]);
    let cell = AmendmentPart::Cell { factor: FactorId::Trust, approach: ApproachId::OwnFirst, scores };
    assert_eq!(refused(cell), Refusal::NoSuchApproach);
    let rule = AmendmentPart::Rule { rule: RuleId::Hc4, rules_out: vec![ApproachId::OwnSecond] };
    assert_eq!(refused(rule), Refusal::NoSuchApproach);
    let retired = AmendmentPart::Rule { rule: RuleId::Hc3, rules_out: vec![ApproachId::ExchangeVisit] };
    assert_eq!(refused(retired), Refusal::RuleStands);
}

#[test]
fn own_approaches_travel_in_the_file_with_their_scores() {
    let mut amendments = one(own(ApproachId::MentorVisit));
    let scores = row([2, 2, 2, 2]);
    let cell = AmendmentPart::Cell { factor: FactorId::Money, approach: ApproachId::OwnFirst, scores };
    amendments.put(published(), amendment(cell)).unwrap();
    let text = amendments.to_toml(published()).unwrap();
    assert_eq!(Amendments::from_toml(published(), "again.toml", &text).unwrap(), amendments);
    let nameless = text.replace("Market-day visit", "");
    let fault = Amendments::from_toml(published(), "own.toml", &nameless).unwrap_err();
    assert_eq!((fault.field.as_str(), fault.expected.as_str()), ("name", "a name of 1 to 80 characters"));
}
