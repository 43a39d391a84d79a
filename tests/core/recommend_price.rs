//! Estimates add up to the unit, keep currencies apart and forget neither mentee time nor wellbeing.

use jirani_recommender::Answers;
use jirani_recommender::catalogue::{ApproachId, PriceItem, QuantityId};
use jirani_recommender::price::{
    Estimate, EstimateLineKind, EstimateSettings, PriceError, PriceList, estimate,
};
use proptest::prelude::*;

use crate::recommend::{catalogue, scenario};

fn prices(json: &str) -> PriceList {
    serde_json::from_str(json).expect("a price list in order")
}

fn settings(json: &str) -> EstimateSettings {
    serde_json::from_str(json).expect("settings in order")
}

fn of(
    answers: &Answers,
    approach: &str,
    list: &PriceList,
    set: &EstimateSettings,
) -> Result<Estimate, PriceError> {
    estimate(catalogue(), answers, approach.parse().expect("an approach"), list, set)
}

/// A mentor's visit priced in shillings, with a day's cover priced in dollars.
const VISIT: &str = r#"{
    "prices": {
        "fare": {"minor": 300000, "currency": "KES"},
        "insurance": {"minor": 50000, "currency": "KES"},
        "room": {"minor": 250000, "currency": "KES"},
        "per_diem": {"minor": 150000, "currency": "KES"},
        "local_transport": {"minor": 100000, "currency": "KES"},
        "mentor_day": {"minor": 4000, "currency": "USD"},
        "mentee_day": {"minor": 120000, "currency": "KES"},
        "wellbeing": {"minor": 1000000, "currency": "KES"}
    },
    "rates": [{"from": "USD", "to": "KES", "rate": "129.25", "on": "2026-11-02"}]
}"#;

const TWO_VISITS: &str = r#"{"quantities": {"journeys": 2, "travellers": 1, "nights": 4, "mentor_days": 8,
    "mentee_days": 10}, "reserve_percent": 10, "total_in": "KES"}"#;

#[test]
fn a_visit_is_priced_as_on_paper() {
    // S09: same country, so no visa.
    let found = of(&scenario("S09"), "MV", &prices(VISIT), &settings(TWO_VISITS)).unwrap();
    let amounts: Vec<_> = found
        .lines
        .iter()
        .map(|line| {
            (line.item.map_or("reserve", PriceItem::as_str), line.amount.as_ref().map(|amount| amount.minor))
        })
        .collect();
    assert_eq!(
        amounts,
        [
            ("fare", Some(600_000)),
            ("insurance", Some(100_000)),
            ("room", Some(2_000_000)),
            ("per_diem", Some(1_200_000)),
            ("local_transport", Some(200_000)),
            ("reserve", Some(410_000)),
            ("mentor_day", Some(64_000)),
            ("interpreter_day", None),
            ("mentee_day", Some(1_200_000)),
            ("wellbeing", Some(1_000_000)),
        ]
    );
    assert_eq!(found.unpriced, [], "nobody is interpreted, so that price is not missed");
    // 640 dollars at 129.25 are 82,720 shillings.
    let total = found.total.expect("every currency has a rate");
    assert_eq!(total.money.minor, 6_710_000 + 8_272_000);
    assert_eq!(total.rates.len(), 1);
    assert_eq!(total.rates[0].on.to_string(), "2026-11-02");
}

#[test]
fn currencies_stand_side_by_side_until_a_rate_is_given() {
    let mut list = prices(VISIT);
    list.rates.clear();
    let found = of(&scenario("S09"), "MV", &list, &settings(TWO_VISITS)).unwrap();
    let totals: Vec<_> = found.totals.iter().map(|total| (total.currency.to_string(), total.minor)).collect();
    assert_eq!(totals, [("KES".to_owned(), 6_710_000), ("USD".to_owned(), 64_000)]);
    assert_eq!(found.total, None);
    assert_eq!(found.missing_rates.iter().map(ToString::to_string).collect::<Vec<_>>(), ["USD"]);
}

#[test]
fn a_rate_without_a_date_is_no_rate() {
    let json = r#"{"rates": [{"from": "USD", "to": "KES", "rate": "129.25"}]}"#;
    assert!(serde_json::from_str::<PriceList>(json).unwrap_err().to_string().contains("`on`"));
    for rate in ["0", "-1", "1.0000000001", "1,5", "", "1e3"] {
        let json = json.replace("129.25\"", &format!("{rate}\", \"on\": \"2026-11-02\""));
        assert!(serde_json::from_str::<PriceList>(&json).is_err(), "{rate}");
    }
}

#[test]
fn currencies_without_cents_are_converted_in_whole_units() {
    let list = prices(
        r#"{"prices": {"airtime": {"minor": 2550, "currency": "USD"}},
            "rates": [{"from": "USD", "to": "XOF", "rate": "600.5", "on": "2026-11-02"}]}"#,
    );
    let set = settings(r#"{"quantities": {"months": 1}, "total_in": "XOF"}"#);
    let found = of(&Answers::unknown(), "HD", &list, &set).unwrap();
    // 25.50 dollars × 600.5 = 15,312.75 francs.
    assert_eq!(found.total.unwrap().money.minor, 15_313);
}

#[test]
fn mentee_time_and_wellbeing_are_in_every_estimate() {
    for approach in ApproachId::PUBLISHED {
        let found =
            of(&Answers::unknown(), approach.as_str(), &PriceList::default(), &EstimateSettings::default())
                .unwrap();
        let last: Vec<_> = found.lines.iter().rev().take(2).map(|line| line.kind).collect();
        assert_eq!(last, [EstimateLineKind::Wellbeing, EstimateLineKind::MenteeTime], "{approach}");
        assert!(
            found.unpriced.contains(&PriceItem::MenteeDay) && found.unpriced.contains(&PriceItem::Wellbeing)
        );
        assert_eq!(found.totals, [], "nothing is priced");
    }
}

#[test]
fn the_journeys_are_held_against_the_money_answered() {
    let check = |approach: &str, json: &str, set: &str| {
        let answers = Answers::from_json(json).unwrap();
        let check = of(&answers, approach, &PriceList::default(), &settings(set)).unwrap().check;
        (check.needed.number(), check.enough)
    };
    assert_eq!(check("V1", r#"{"money":1}"#, "{}"), (1, Some(true)));
    assert_eq!(check("MV", r#"{"money":2}"#, r#"{"quantities":{"journeys":1}}"#), (2, Some(true)));
    assert_eq!(check("MV", r#"{"money":2}"#, r#"{"quantities":{"journeys":2}}"#), (3, Some(false)));
    assert_eq!(check("ST", "{}", "{}"), (3, None));
    assert_eq!(check("TW", r#"{"money":4}"#, "{}"), (4, Some(true)));
    assert_eq!(check("MV", r#"{"money":1,"distance":1}"#, "{}"), (1, Some(true)), "the mentor walks over");
}

#[test]
fn a_budget_shows_what_is_left_or_missing() {
    let mut set = settings(TWO_VISITS);
    set.budget = Some(serde_json::from_str(r#"{"minor": 14000000, "currency": "KES"}"#).unwrap());
    let found = of(&scenario("S09"), "MV", &prices(VISIT), &set).unwrap();
    assert_eq!(found.check.left.map(|left| left.minor), Some(14_000_000 - 14_982_000));
    let mut list = prices(VISIT);
    list.rates.clear();
    assert_eq!(of(&scenario("S09"), "MV", &list, &set).unwrap().check.left, None, "no rate, no comparison");
}

#[test]
fn what_makes_no_sense_is_named() {
    let nobody = Answers::unknown();
    let refused = |approach: &str, list: &str, set: &str| {
        of(&nobody, approach, &prices(list), &settings(set)).expect_err("refused").to_string()
    };
    let below = refused("HD", r#"{"prices":{"airtime":{"minor":-1,"currency":"KES"}}}"#, "{}");
    assert!(below.contains("\"airtime\""), "{below}");
    let foreign = refused("HD", "{}", r#"{"quantities":{"nights":2}}"#);
    assert!(foreign.contains("\"nights\""), "{foreign}");
    assert!(refused("MV", "{}", r#"{"reserve_percent":9}"#).contains("10 to 20"));
    let rate =
        |from: &str, to: &str| format!(r#"{{"from":"{from}","to":"{to}","rate":"2","on":"2026-01-01"}}"#);
    let rates = |one: String, two: String| format!(r#"{{"rates":[{one},{two}]}}"#);
    let doubled = refused("HD", &rates(rate("USD", "KES"), rate("KES", "USD")), "{}");
    assert!(doubled.contains("USD to KES"), "{doubled}");
    assert!(refused("HD", &rates(rate("USD", "USD"), rate("USD", "KES")), "{}").contains("USD to USD"));
    let huge = r#"{"prices":{"airtime":{"minor":9000000000000000000,"currency":"KES"}}}"#;
    assert!(refused("HD", huge, r#"{"quantities":{"months":100}}"#).contains("too large"));
}

#[test]
fn strange_quantities_and_currencies_are_refused() {
    for json in [
        r#"{"quantities":{"nights":-1}}"#,
        r#"{"quantities":{"nights":1.005}}"#,
        r#"{"quantities":{"moons":1}}"#,
    ] {
        assert!(serde_json::from_str::<EstimateSettings>(json).is_err(), "{json}");
    }
    for currency in ["", "KES 5", "123", "ABCDEFGHI", "K\u{202e}S"] {
        let json = format!(r#"{{"budget":{{"minor":1,"currency":"{currency}"}}}}"#);
        assert!(serde_json::from_str::<EstimateSettings>(&json).is_err(), "{currency:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn totals_are_the_sums_of_the_lines(
        approach in prop::sample::select(ApproachId::PUBLISHED),
        amounts in prop::collection::vec((0_i64..10_000_000, 0_usize..3), PriceItem::COUNT),
        sessions in 0_u32..5000,
    ) {
        let mut list = PriceList::default();
        for (item, (minor, currency)) in PriceItem::ALL.iter().zip(amounts) {
            let currency = ["KES", "UGX", "USD"][currency].parse().unwrap();
            list.prices.insert(*item, jirani_recommender::price::Money { minor, currency });
        }
        let mut set = EstimateSettings::default();
        if catalogue().cost(approach).usual.iter().any(|(id, _)| *id == QuantityId::Sessions) {
            set.quantities.insert(QuantityId::Sessions, (f64::from(sessions) / 100.0).try_into().unwrap());
        }
        let found = of(&Answers::unknown(), approach.as_str(), &list, &set).unwrap();
        for total in &found.totals {
            let of_lines: i64 = found.lines.iter().filter_map(|line| line.amount.as_ref())
                .filter(|amount| amount.currency == total.currency).map(|amount| amount.minor).sum();
            prop_assert_eq!(total.minor, of_lines);
        }
        prop_assert!(found.unpriced.is_empty());
        let currencies: Vec<_> = found.totals.iter().map(|total| total.currency.clone()).collect();
        prop_assert!(currencies.is_sorted());
    }
}
