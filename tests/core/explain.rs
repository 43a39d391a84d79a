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
        said.counterfactuals
            .contains(&"With “A complaint is open” ticked, nothing could lead any more.".to_owned())
    );
}

#[test]
fn doubt_and_low_confidence_are_said_in_words() {
    let sure = said(&scenario("S09"), Language::English);
    assert!(sure.approaches.iter().all(|one| one.doubt.is_empty()), "nothing is open");
    assert_eq!(sure.approaches[0].chance, "Leads in all plausible weightings.");
    let unsure = said(&open(&scenario("S09"), &["money", "trust", "goal"]), Language::English);
    assert!(unsure.approaches[0].doubt.contains("score between"), "{:?}", unsure.approaches[0]);
    assert!(unsure.approaches[0].chance.ends_with("plausible weightings and answers."));
    let little = said(&Answers::from_json(r#"{"goal":"system"}"#).unwrap(), Language::English);
    assert!(little.standing[0].contains("too little to recommend"), "{:?}", little.standing);
    assert_eq!(said(&Answers::unknown(), Language::English).standing, ["Nothing leads."]);
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
