//! What is not known is not taken to be safe, and one model of means decides what is possible, what stands in a path and
//! what is priced.

use jirani_recommender::catalogue::{ApproachId, FactorId, GateId, RuleKind};
use jirani_recommender::price::{EstimateSettings, PriceList, estimate};
use jirani_recommender::{Answers, Band, Recommendation, RuledOutBy, path, recommend, takes};
use proptest::prelude::*;

use crate::recommend::{catalogue, scenarios};

const SAFETY: [FactorId; 3] = [FactorId::SafeHome, FactorId::SafeTravel, FactorId::SafeDigital];

/// Numbers that look random and are the same on every machine.
pub struct Sheets(pub u64);

impl Sheets {
    fn below(&mut self, most: u8) -> u8 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u8::try_from((self.0 >> 33) % u64::from(most)).unwrap()
    }

    /// A sheet with every question answered, and a gate in one of seven.
    pub fn next(&mut self) -> Answers {
        let mut answers = Answers::unknown();
        for factor in FactorId::ALL {
            answers.set(*factor, Some(1 + self.below(factor.levels()))).unwrap();
        }
        for gate in GateId::ALL {
            answers.set_gate(*gate, self.below(7) == 0);
        }
        answers
    }
}

fn band(found: &Recommendation, approach: ApproachId) -> Band {
    found.ranking.iter().find(|ranked| ranked.approach == approach).unwrap().band
}

/// For every sheet and every subset of safety answers blanked: nothing leads, stands in the path of a lead or scores
/// higher that the full sheet forbids or would score lower.
fn blanking_forbids_nothing_less(sheets: u32) {
    let mut random = Sheets(2027);
    let (mut checked, mut led, mut without) = (0, 0, 0);
    for _ in 0..sheets {
        let full = random.next();
        let whole = recommend(catalogue(), &full);
        for subset in 1..8_u8 {
            let mut open = full;
            for (bit, factor) in SAFETY.into_iter().enumerate() {
                if subset & (1 << bit) != 0 {
                    open.set(factor, None).unwrap();
                }
            }
            let found = recommend(catalogue(), &open);
            checked += 1;
            for lead in &found.leads {
                assert_ne!(band(&whole, *lead), Band::RuledOut, "{lead} leads under {open:?}");
                led += 1;
                let legs = path(catalogue(), &open, *lead).expect("a lead has a path");
                for leg in legs.phases {
                    assert_ne!(
                        band(&whole, leg.approach),
                        Band::RuledOut,
                        "{} in a path under {open:?}",
                        leg.approach
                    );
                }
            }
            without += u32::from(found.leads.is_empty());
            for ranked in &found.ranking {
                let known = whole.ranking.iter().find(|other| other.approach == ranked.approach).unwrap();
                assert!(
                    ranked.score <= known.score + 1e-12,
                    "{}: open safety raised a score",
                    ranked.approach
                );
            }
        }
    }
    println!(
        "{checked} sheets with open safety, {led} leads, {without} without one: none that the full sheet forbids"
    );
    assert!(led > checked / 4, "enough is recommended to tell");
}

#[test]
fn an_open_question_about_safety_lets_nothing_through() {
    blanking_forbids_nothing_less(300);
}

#[test]
fn safety_of_ten_thousand_sheets() {
    blanking_forbids_nothing_less(10_000);
}

/// What the matrix rules out for money, what a path holds and what a price says agree.
fn money_agrees(sheets: u32) {
    let mut random = Sheets(2028);
    let (mut paths, mut prices) = (0, 0);
    for _ in 0..sheets {
        let answers = random.next();
        let found = recommend(catalogue(), &answers);
        let money = answers.get(FactorId::Money).unwrap();
        for ranked in &found.ranking {
            let approach = ranked.approach;
            let estimated = estimate(
                catalogue(),
                &answers,
                approach,
                &PriceList::default(),
                &EstimateSettings::default(),
            )
            .unwrap();
            let short = ranked
                .ruled_out_by
                .iter()
                .any(|by| matches!(by, RuledOutBy::Means { factor: FactorId::Money, .. }));
            assert_eq!(ranked.takes.is_some(), takes(catalogue(), &answers, approach).is_some());
            if ranked.takes.is_some() {
                assert_eq!(
                    estimated.check.enough,
                    Some(true),
                    "{approach} is possible and too dear: {answers:?}"
                );
                assert!(!short, "{approach}");
                prices += 1;
            } else {
                assert_eq!(ranked.band, Band::RuledOut, "{approach}");
            }
        }
        for lead in &found.leads {
            let legs = path(catalogue(), &answers, *lead).expect("a lead has a path");
            let mut trips = legs.takes.map_or(0, |takes| takes.trips());
            for leg in legs.phases.iter().filter(|leg| leg.approach != *lead) {
                let row = catalogue().path(*lead).candidates(leg.phase);
                let step = row.iter().find(|step| step.approach == leg.approach).unwrap();
                let variants = &catalogue().means(leg.approach).variants;
                let smallest = variants.iter().rfind(|variant| !variant.same_town).unwrap();
                let rounds = takes(catalogue(), &answers, leg.approach).expect("a leg is possible").rounds;
                trips += step.trips.unwrap_or(smallest.trips) * rounds;
            }
            let same_town = answers.get(FactorId::Distance).unwrap().number() == 1;
            let most = [0, 1, 3, u16::MAX][money.index()];
            assert!(same_town || trips <= most, "{lead}: {trips} journeys with {answers:?}");
            paths += 1;
        }
    }
    println!("{prices} prices and {paths} paths of {sheets} sheets: 0 contradictions about money");
}

#[test]
fn veto_path_and_price_agree_about_money() {
    money_agrees(300);
}

#[test]
fn money_of_ten_thousand_sheets() {
    money_agrees(10_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn more_means_never_make_an_approach_impossible(
        levels in FactorId::ALL.iter().map(|factor| 1..=factor.levels()).collect::<Vec<_>>(),
        factor in prop::sample::select(vec![
            FactorId::Horizon, FactorId::MentorTime, FactorId::MenteeTime, FactorId::Money, FactorId::Mentees,
            FactorId::Distance,
        ]),
        approach in prop::sample::select(ApproachId::PUBLISHED),
    ) {
        let mut answers = Answers::unknown();
        for (factor, level) in FactorId::ALL.iter().zip(levels) {
            answers.set(*factor, Some(level)).unwrap();
        }
        // Fewer organisations and a shorter way are more means; of distance only the same town counts.
        let downwards = [FactorId::Mentees, FactorId::Distance].contains(&factor);
        let mut possible = false;
        let levels: Vec<u8> = if downwards { (1..=4).rev().collect() } else { (1..=4).collect() };
        for level in levels {
            let mut given = answers;
            given.set(factor, Some(level)).unwrap();
            let now = takes(catalogue(), &given, approach).is_some();
            prop_assert!(now || !possible, "{approach} became impossible with {factor} at {level}");
            possible = now;
        }
    }

    #[test]
    fn no_change_that_is_offered_is_less_safe(
        levels in FactorId::ALL.iter().map(|factor| prop::option::weighted(0.9, 1..=factor.levels())).collect::<Vec<_>>(),
        gates in prop::collection::vec(prop::bool::weighted(0.2), GateId::COUNT),
    ) {
        let mut answers = Answers::unknown();
        for (factor, level) in FactorId::ALL.iter().zip(levels) {
            answers.set(*factor, level).unwrap();
        }
        for (gate, yes) in GateId::ALL.iter().zip(gates) {
            answers.set_gate(*gate, yes);
        }
        for reversal in jirani_recommender::reversals(catalogue(), &answers) {
            for change in reversal.changes {
                match change {
                    jirani_recommender::Change::Level { factor, from, to } if SAFETY.contains(&factor) => {
                        prop_assert!(from.is_none_or(|from| to > from) && to.number() > 1);
                    }
                    jirani_recommender::Change::Level { .. } => {}
                    jirani_recommender::Change::Gate { to, .. } => prop_assert!(!to),
                }
            }
        }
    }
}

#[test]
fn calls_are_never_part_of_a_plan_without_a_safe_channel() {
    for scenario in scenarios() {
        let mut given = scenario.answers;
        given.set(FactorId::SafeDigital, Some(1)).unwrap();
        for lead in ApproachId::PUBLISHED.iter().copied() {
            for leg in path(catalogue(), &given, lead).into_iter().flat_map(|path| path.phases) {
                assert!(!["V1", "VG", "CP", "HD"].contains(&leg.approach.as_str()), "{} {lead}", scenario.id);
            }
        }
    }
}

#[test]
fn every_form_with_a_journey_is_ruled_out_where_travellers_are_detained() {
    let given = Answers::from_json(r#"{"safe_travel":1,"safe_home":4,"safe_digital":4,"trust":4}"#).unwrap();
    let found = recommend(catalogue(), &given);
    let rule = catalogue().rules().iter().find(|rule| rule.kind == RuleKind::BlockApproval).unwrap();
    for approach in rule.approaches.iter() {
        assert_eq!(band(&found, approach), Band::RuledOut, "{approach}");
    }
}
