//! What an approach would cost: the workspace's own prices, and the quantities set for one mentorship.

use std::collections::BTreeMap;

use jirani_base::i18n::{Language, Translations};
use jirani_base::safety::{Field, Sensitivity};
use jirani_recommender::catalogue::{PriceItem, Quantity, QuantityId};
use jirani_recommender::price::{Currency, Money};
use serde::Deserialize;
use ts_rs::TS;

use crate::explain;

pub mod api;
pub mod edit;

/// How far each field of a price may travel.
pub const PRICE_FIELDS: [Field; 4] = [
    ("id", Sensitivity::Internal),
    ("item", Sensitivity::Public),
    ("minor", Sensitivity::Partners),
    ("currency", Sensitivity::Partners),
];

/// How far each field of a rate of exchange may travel.
pub const RATE_FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("from_currency", Sensitivity::Public),
    ("to_currency", Sensitivity::Public),
    ("rate", Sensitivity::Public),
    ("stated_on", Sensitivity::Public),
];

/// How far each field of an estimate may travel.
pub const ESTIMATE_FIELDS: [Field; 4] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("approach", Sensitivity::Public),
    ("settings", Sensitivity::Partners),
];

/// A price as a person typed it: an amount and a currency, or nothing to take the price back.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
pub struct TypedPrice {
    /// What is paid.
    pub item: PriceItem,
    /// The amount, such as `1 250.50`; empty takes the price back.
    pub amount: String,
    /// The currency, such as `KES`.
    pub currency: String,
}

/// A rate of exchange as a person typed it.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
pub struct TypedRate {
    /// One of this…
    pub from: String,
    /// …is worth so many of this…
    pub to: String,
    /// …so many; empty takes the rate back.
    pub rate: String,
    /// The day on which the rate was stated, in any usual form.
    pub on: String,
}

/// What a person set for one estimate; what is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct EstimatePatch {
    /// Quantities as typed; empty goes back to the usual one.
    #[ts(as = "Option<BTreeMap<QuantityId, String>>")]
    pub quantities: BTreeMap<QuantityId, String>,
    /// The safety reserve on journeys in percent; empty goes back to the usual one.
    pub reserve_percent: Option<String>,
    /// The currency in which everything is added up; empty for none.
    pub total_in: Option<String>,
    /// The money there is; an empty amount for none.
    pub budget: Option<TypedMoney>,
}

/// An amount of money as a person typed it.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
pub struct TypedMoney {
    pub amount: String,
    pub currency: String,
}

/// Reads an amount such as `1250.50`, `1 250,50` or `1,250` into whole minor units of its currency.
///
/// A point or comma followed by at most as many digits as the currency has decimals, at the end, parts the minor
/// units; every other point, comma, apostrophe or space only groups.
#[must_use]
pub fn read_amount(typed: &str, currency: &Currency) -> Option<Money> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let typed = typed.trim();
    let known = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’');
    if !typed.chars().all(known) || !typed.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let decimals = currency.decimals() as usize;
    let (whole, part) = match typed.rfind(['.', ',']) {
        Some(at) if (1..=decimals).contains(&(typed.len() - at - 1)) => (&typed[..at], &typed[at + 1..]),
        _ => (typed, ""),
    };
    if !part.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let text = format!("{}{part:0<decimals$}", digits(whole));
    Some(Money { minor: text.parse().ok()?, currency: currency.clone() })
}

/// Reads a quantity such as `2` or `1,5`.
fn read_quantity(typed: &str) -> Option<Quantity> {
    typed.trim().replace(',', ".").parse::<f64>().ok().and_then(|value| Quantity::try_from(value).ok())
}

/// An amount as people read it, with its decimals and currency: `1,250.50 KES`.
#[must_use]
pub fn shown(money: &Money, words: &Translations) -> String {
    let decimals = money.currency.decimals();
    let scale = 10_u64.pow(decimals);
    let size = money.minor.unsigned_abs();
    let point = match words.language() {
        Language::English => '.',
        Language::French => ',',
    };
    let whole = explain::count(size / scale, words);
    let sign = if money.minor < 0 { "\u{2212}" } else { "" };
    let part = match size % scale {
        0 => String::new(),
        part => format!("{point}{part:0width$}", width = decimals as usize),
    };
    format!("{sign}{whole}{part}\u{a0}{}", money.currency)
}
