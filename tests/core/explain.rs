//! What the recommender found reads as sentences in every language.

use jirani_base::i18n::{Language, Translations};
use jirani_recommender::catalogue::{Amendments, ApproachId};
use jirani_recommender::{Answers, Sampling, obstacles, recommend_in_full};
use jirani_records::explain::{self, Said};

use crate::recommend::{catalogue, scenario, scenarios};

fn said(answers: &Answers, language: Language) -> Said {
    let result = recommend_in_full(catalogue(), answers, Sampling { draws: 1_000, ..Sampling::default() });
    explain::said(catalogue(), &Amendments::default(), answers, &result, &Translations::of(language))
}

fn open(answers: &Answers, factors: &[&str]) -> Answers {
    let mut answers = *answers;
    for factor in factors {
        answers.set(factor.parse().unwrap(), None).unwrap();
    }
    answers
}

#[test]
fn a_reversal_reads_as_a_sentence() {
    let said = said(&scenario("S09"), Language::English);
    assert_eq!(said.standing, ["Mentor site visit leads."]);
    assert!(
        said.counterfactuals.contains(
            &"With money for airtime and data only instead of money for one short trip for one or two people, \
              One-to-one virtual mentoring would lead."
                .to_owned()
        ),
        "{:?}",
        said.counterfactuals
    );
    assert!(
        said.counterfactuals.iter().all(|one| !one.contains("ticked")),
        "no danger is offered as a change"
    );
}

#[test]
fn a_question_about_safety_is_named_before_anything_else() {
    let open = said(&open(&scenario("S09"), &["safe_home"]), Language::English);
    assert!(open.standing[0].starts_with("Answer first: Would a visitor put"), "{:?}", open.standing);
    assert!(open.standing[0].contains("Mentor site visit"), "{:?}", open.standing);
    let visit = open.approaches.iter().find(|one| one.approach == ApproachId::MentorVisit).unwrap();
    assert!(visit.ruled_out[0].starts_with("Answer this first"), "{:?}", visit.ruled_out);
}

#[test]
fn where_nothing_fits_well_the_way_is_said() {
    let given = Answers::from_json(
        r#"{"horizon":4,"urgency":2,"mentor_time":1,"mentee_time":3,"money":1,"complexity":3,"hands_on":3,
            "goal":"problem","mentee_cap":2,"mentor_exp":4,"showable":4,"n_mentees":1,"trust":4,"distance":2,
            "connectivity":1,"language":1,"safe_home":1,"safe_travel":3,"safe_digital":2,"gates":["client_cases"]}"#,
    )
    .unwrap();
    let said = said(&given, Language::English);
    assert!(said.standing[0].starts_with("Nothing fits well."), "{:?}", said.standing);
    assert!(said.standing[1].starts_with("What stands in its way:"), "{:?}", said.standing);
    assert!(said.standing[2].starts_with("No single other answer"), "{:?}", said.standing);
}

#[test]
fn doubt_and_low_confidence_are_said_in_words() {
    let sure = said(&scenario("S09"), Language::English);
    assert!(sure.approaches.iter().all(|one| one.doubt.is_empty()), "nothing is open");
    assert_eq!(sure.approaches[0].chance, "Leads in 8 of 10 trial calculations.");
    let unsure = said(&open(&scenario("S09"), &["money", "trust", "goal"]), Language::English);
    assert!(unsure.approaches[0].doubt.contains("score between"), "{:?}", unsure.approaches[0]);
    assert!(unsure.approaches[0].chance.ends_with("trial calculations, with open answers tried too."));
    let safe = r#"{"goal":"system","safe_home":3,"safe_travel":3,"safe_digital":3}"#;
    let little = said(&Answers::from_json(safe).unwrap(), Language::English);
    assert!(little.standing[0].contains("too little to recommend"), "{:?}", little.standing);
    let nothing = said(&Answers::unknown(), Language::English).standing;
    assert!(nothing.len() == 1 && nothing[0].starts_with("Answer first"), "{nothing:?}");
}

#[test]
fn what_keeps_every_approach_from_leading_is_said() {
    let words = Translations::of(Language::English);
    for approach in ApproachId::PUBLISHED {
        let found = explain::obstacles(&obstacles(catalogue(), &scenario("S09"), *approach), &words);
        let alone = *approach == ApproachId::MentorVisit;
        assert_eq!(alone, found.nearest.is_empty(), "{approach}");
        assert!(
            found.sentences.iter().all(|said| !said.is_empty()) && !found.sentences.is_empty(),
            "{approach}"
        );
    }
}

/// Every sentence of every scenario in every language, complete and with some answers open: no key left over, no
/// variable unfilled.
#[test]
fn no_sentence_shows_a_key_or_an_empty_place() {
    for language in Language::ALL {
        let words = Translations::of(language);
        for scenario in scenarios() {
            for answers in [scenario.answers, open(&scenario.answers, &["horizon", "money", "safe_home"])] {
                let said = said(&answers, language);
                let mut sentences: Vec<String> = said.standing.clone();
                sentences.extend(said.counterfactuals.clone());
                sentences
                    .extend(said.approaches.iter().flat_map(|one| [one.chance.clone(), one.doubt.clone()]));
                sentences.extend(
                    said.approaches.iter().flat_map(|one| [&one.ruled_out, &one.notes]).flatten().cloned(),
                );
                if let Some(path) = &said.path {
                    sentences.extend(path.warnings.clone());
                    for phase in &path.phases {
                        sentences.extend([phase.what.clone(), phase.when.clone()]);
                        sentences.extend(phase.notes.clone());
                    }
                }
                let found = obstacles(catalogue(), &answers, ApproachId::ExchangeVisit);
                let found = explain::obstacles(&found, &words);
                sentences.extend(found.sentences);
                sentences.push(found.nearest);
                for sentence in sentences {
                    let key = [
                        "flip-",
                        "path-",
                        "doubt-",
                        "chance-",
                        "keeps-",
                        "standing-",
                        "ruled-",
                        "takes-",
                        "only-if-",
                        "factor-",
                        "cell-",
                        "rule-",
                    ];
                    let faulty = sentence.contains("{$") || key.iter().any(|key| sentence.contains(key));
                    assert!(!faulty, "{} {}: {sentence}", scenario.id, language.tag());
                }
            }
        }
    }
}

#[test]
fn figures_follow_the_language() {
    let (english, french) = (Translations::of(Language::English), Translations::of(Language::French));
    assert_eq!(explain::decimal(-0.25, 2, &english), "\u{2212}0.25");
    assert_eq!(explain::decimal(0.25, 2, &french), "0,25");
    assert_eq!(
        (explain::count(1_234_567, &english), explain::count(999, &english)),
        ("1,234,567".into(), "999".into())
    );
    assert_eq!(explain::percent(0.955, &french), "96\u{202f}%");
}
