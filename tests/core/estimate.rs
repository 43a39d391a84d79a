//! The price list and the estimates made with it, as people type them.

use jirani_records::estimate::read_amount;
use jirani_tests::Sandbox;
use serde_json::{Value, json};

use crate::recommend::scenario_levels;

fn priced() -> (Sandbox, String) {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let patch = json!({ "levels": scenario_levels("S09"), "gates": {} });
    sandbox.call("assessmentEdit", json!({ "mentorship": id, "patch": patch }));
    for (item, amount, currency) in [("fare", "3 000", "kes"), ("mentor_day", "40", "USD")] {
        sandbox.call("priceEdit", json!({ "item": item, "amount": amount, "currency": currency }));
    }
    (sandbox, id)
}

fn totals(view: &Value) -> String {
    view["totals"].as_array().unwrap().iter().map(|said| said.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (typed, currency, minor) in [
        ("1250.50", "KES", Some(125_050)),
        ("1 250,5", "KES", Some(125_050)),
        ("1,250", "KES", Some(125_000)),
        ("1.250,00", "KES", Some(125_000)),
        ("1\u{202f}250", "XOF", Some(1_250)),
        ("1250,50", "XOF", Some(125_050)),
        ("0", "KES", Some(0)),
        ("-5", "KES", None),
        ("5 KES", "KES", None),
        ("", "KES", None),
        ("99999999999999999999", "KES", None),
    ] {
        let read = read_amount(typed, &currency.parse().unwrap()).map(|money| money.minor);
        assert_eq!(read, minor, "{typed:?} {currency}");
    }
}

#[test]
fn currencies_stay_apart_until_a_rate_with_its_date_is_given() {
    let (mut sandbox, id) = priced();
    let estimate = json!({ "mentorship": id, "approach": "MV" });
    let set = json!({ "mentorship": id, "approach": "MV", "patch": { "total_in": "kes" } });
    let said = totals(&sandbox.call("estimateEdit", set));
    assert!(said.contains("KES + 360\u{a0}USD"), "{said}");
    assert!(said.contains("there is no rate for USD"), "{said}");
    let rate = json!({ "from": "USD", "to": "KES", "rate": "129,25", "on": "" });
    assert_eq!(sandbox.fail("rateEdit", rate).field.as_deref(), Some("stated_on"));
    sandbox.call("rateEdit", json!({ "from": "usd", "to": "KES", "rate": "129,25", "on": "2/11/2026" }));
    let said = totals(&sandbox.call("estimateGet", estimate.clone()));
    // A fare of 3,000 with a reserve of 15 %, since the money covers one journey, and 9 days at 40 USD.
    assert!(said.contains("49,980\u{a0}KES (1 USD = 129.25 KES on 2 November 2026)"), "{said}");
    // The other way round replaces it: one rate for a pair of currencies.
    let prices =
        sandbox.call("rateEdit", json!({ "from": "KES", "to": "USD", "rate": "0.0077", "on": "2/11/2026" }));
    assert_eq!(prices["rates"].as_array().unwrap().len(), 1);
}

#[test]
fn mentee_time_and_wellbeing_stand_in_every_estimate_and_missing_prices_are_named() {
    let (mut sandbox, id) = priced();
    for approach in ["ST", "MV", "EV", "AT", "SE", "WC", "LS", "TW", "CP", "V1", "VG", "PA", "HD", "GP"] {
        let view = sandbox.call("estimateGet", json!({ "mentorship": id, "approach": approach }));
        let lines = view["lines"].to_string();
        assert!(lines.contains("Day of the mentee’s own staff"), "{approach}");
        assert!(lines.contains("Wellbeing and safety"), "{approach}");
        assert!(totals(&view).contains("Wellbeing and safety"), "{approach}: its missing price is named");
    }
}

#[test]
fn quantities_change_one_estimate_and_empty_goes_back_to_the_usual() {
    let (mut sandbox, id) = priced();
    let edit = |quantity: &str| json!({ "mentorship": id, "approach": "MV", "patch": { "quantities": { "journeys": quantity } } });
    let view = sandbox.call("estimateEdit", edit("4"));
    assert_eq!(view["lines"][0]["how"], "4 journeys × 1 traveller × 3,000\u{a0}KES");
    assert!(totals(&view).contains("The journeys need money for a programme of many trips; the answer is"));
    assert_eq!(sandbox.fail("estimateEdit", edit("many")).field.as_deref(), Some("quantity"));
    assert_eq!(
        sandbox.call("estimateEdit", edit(""))["lines"][0]["how"],
        "1 journey × 1 traveller × 3,000\u{a0}KES"
    );
    let reserve = json!({ "mentorship": id, "approach": "MV", "patch": { "reserve_percent": "50" } });
    assert_eq!(sandbox.fail("estimateEdit", reserve).field.as_deref(), Some("reserve_percent"));
    let budget = json!({ "budget": { "amount": "1000", "currency": "KES" }, "total_in": "KES" });
    sandbox.call("rateEdit", json!({ "from": "USD", "to": "KES", "rate": "129.25", "on": "2/11/2026" }));
    let view = sandbox.call("estimateEdit", json!({ "mentorship": id, "approach": "MV", "patch": budget }));
    assert!(totals(&view).contains("48,980\u{a0}KES are missing"), "{}", totals(&view));
}

#[test]
fn prices_are_refused_by_field_and_taken_back_when_emptied() {
    let (mut sandbox, _) = priced();
    for (amount, currency, field) in [("x", "KES", "price"), ("5", "", "currency"), ("5", "12", "currency")] {
        let request = json!({ "item": "room", "amount": amount, "currency": currency });
        assert_eq!(sandbox.fail("priceEdit", request).field.as_deref(), Some(field));
    }
    let prices = sandbox.call("priceEdit", json!({ "item": "fare", "amount": "", "currency": "" }));
    assert_eq!(prices["items"][0], json!({ "item": "fare", "amount": "", "currency": "" }));
}
