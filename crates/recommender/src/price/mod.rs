//! What an approach would cost at the user's own prices.
//!
//! Amounts in different currencies stand side by side and are added only through a rate that the user gave with its
//! date. The mentee's own staff time and wellbeing and safety are lines of every estimate, priced or not, because
//! budgets that forget them are paid for by the mentee's services.

mod money;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use money::{Currency, Money, NoCurrency, NoRatio, Rate, Ratio};

use super::Answers;
use super::reasons::takes;
use crate::catalogue::{
    ApproachId, Catalogue, CostModel, FactorId, Level, PriceItem, Quantity, QuantityId, money_needed,
};

/// The user's own prices and rates, kept for the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PriceList {
    /// Prices by item; an item without one makes a line without an amount.
    pub prices: BTreeMap<PriceItem, Money>,
    /// Rates of exchange, each pair of currencies in one direction only.
    pub rates: Vec<Rate>,
}

/// What the user set for one estimate.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct EstimateSettings {
    /// Quantities that differ from the usual ones.
    pub quantities: BTreeMap<QuantityId, Quantity>,
    /// The safety reserve on journeys in percent; the usual one when not set.
    pub reserve_percent: Option<u8>,
    /// The currency in which everything is to be added up.
    pub total_in: Option<Currency>,
    /// The money there is.
    pub budget: Option<Money>,
}

/// What is paid for in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EstimateLineKind {
    /// Part of a journey.
    Journey,
    /// The safety reserve on journeys.
    Reserve,
    /// Something else that the approach takes.
    Approach,
    /// The mentee's own staff time, in every estimate.
    MenteeTime,
    /// Wellbeing and safety, in every estimate.
    Wellbeing,
}

/// One line of an estimate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EstimateLine {
    /// What kind of line.
    pub kind: EstimateLineKind,
    /// What is paid; none for the reserve.
    pub item: Option<PriceItem>,
    /// How many: the product of these.
    pub times: Vec<EstimateTimes>,
    /// The price of one; none when the list has none.
    pub unit: Option<Money>,
    /// The line's amount; none without a price.
    pub amount: Option<Money>,
}

/// One factor of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EstimateTimes {
    /// What is counted.
    pub quantity: QuantityId,
    /// How many.
    pub value: Quantity,
}

/// A total in one currency and the rates it took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EstimateTotal {
    /// The total.
    pub money: Money,
    /// The rates behind it; empty when everything is in that currency.
    pub rates: Vec<Rate>,
}

/// An estimate against the money there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MoneyCheck {
    /// The level of `money` that this many journeys need.
    pub needed: Level,
    /// The level that was answered.
    pub answered: Option<Level>,
    /// Whether the answer covers the need; none when it is unknown.
    pub enough: Option<bool>,
    /// Budget less total, in the budget's currency, below zero when it is exceeded; none without a budget or a rate.
    pub left: Option<Money>,
}

/// What an approach would cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Estimate {
    /// The approach.
    pub approach: ApproachId,
    /// Its lines: journeys, reserve, the approach's own, mentee time, wellbeing.
    pub lines: Vec<EstimateLine>,
    /// The total of the priced lines in each currency, in the order of the currencies' names.
    pub totals: Vec<Money>,
    /// Lines above zero that have no price yet: the totals are too low by them.
    pub unpriced: Vec<PriceItem>,
    /// Everything in the wished currency; none when none is wished or a rate is missing.
    pub total: Option<EstimateTotal>,
    /// Currencies that no rate turns into the wished one.
    pub missing_rates: Vec<Currency>,
    /// Against the money there is.
    pub check: MoneyCheck,
}

/// Why no estimate can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PriceError {
    /// A price is below zero.
    #[error("price \"{item}\": expected 0 or more")]
    BelowZero {
        /// The item.
        item: PriceItem,
    },
    /// The reserve is out of its range.
    #[error("reserve_percent: expected {least} to {most}")]
    Reserve {
        /// The least.
        least: u8,
        /// The most.
        most: u8,
    },
    /// A quantity that the approach does not have.
    #[error("quantity \"{quantity}\": expected a quantity that {approach} has")]
    Quantity {
        /// The quantity.
        quantity: QuantityId,
        /// The approach.
        approach: ApproachId,
    },
    /// Two currencies have two rates, or a currency one to itself.
    #[error("rate {from} to {to}: expected one rate for each pair of different currencies")]
    Rate {
        /// From this currency.
        from: Currency,
        /// To this one.
        to: Currency,
    },
    /// An amount is beyond what can be counted.
    #[error("the amounts are too large: expected prices and quantities of real life")]
    TooLarge,
}

/// Works out what an approach would cost.
///
/// # Errors
/// A price, quantity, reserve or rate that makes no sense, by name.
pub fn estimate(
    catalogue: &Catalogue,
    answers: &Answers,
    approach: ApproachId,
    prices: &PriceList,
    settings: &EstimateSettings,
) -> Result<Estimate, PriceError> {
    check(catalogue, approach, prices, settings)?;
    let quantities = Quantities::new(catalogue, answers, approach, settings);
    let reserve = settings.reserve_percent.unwrap_or(catalogue.reserve().usual);
    let mut lines = journey_lines(catalogue.cost(approach), answers, &quantities, prices)?;
    lines.extend(reserve_lines(&lines, reserve)?);
    for line in &catalogue.cost(approach).lines {
        lines.push(quantities.line(EstimateLineKind::Approach, line.price, &line.times, prices)?);
    }
    lines.push(quantities.line(
        EstimateLineKind::MenteeTime,
        PriceItem::MenteeDay,
        &[QuantityId::MenteeDays],
        prices,
    )?);
    lines.push(quantities.line(EstimateLineKind::Wellbeing, PriceItem::Wellbeing, &[], prices)?);

    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for amount in lines.iter().filter_map(|line| line.amount.as_ref()) {
        let sum = sums.entry(amount.currency.clone()).or_default();
        *sum = sum.checked_add(amount.minor).ok_or(PriceError::TooLarge)?;
    }
    let nothing = |line: &&EstimateLine| line.times.iter().any(|times| times.value == Quantity::ZERO);
    let unpriced =
        lines.iter().filter(|line| line.unit.is_none() && !nothing(line)).filter_map(|line| line.item);
    let mut unpriced: Vec<PriceItem> = unpriced.collect();
    unpriced.dedup();
    let (total, missing_rates) = match &settings.total_in {
        Some(currency) => add_up(&sums, currency, &prices.rates)?,
        None => (None, Vec::new()),
    };
    let left = match &settings.budget {
        Some(budget) => left(&sums, budget, &prices.rates)?,
        None => None,
    };
    Ok(Estimate {
        approach,
        totals: sums.into_iter().map(|(currency, minor)| Money { minor, currency }).collect(),
        unpriced,
        total,
        missing_rates,
        check: money_check(catalogue.cost(approach), answers, &quantities, left),
        lines,
    })
}

fn check(
    catalogue: &Catalogue,
    approach: ApproachId,
    prices: &PriceList,
    settings: &EstimateSettings,
) -> Result<(), PriceError> {
    if let Some((item, _)) = prices.prices.iter().find(|(_, price)| price.minor < 0) {
        return Err(PriceError::BelowZero { item: *item });
    }
    let usual = &catalogue.cost(approach).usual;
    if let Some(quantity) = settings.quantities.keys().find(|id| !usual.iter().any(|(known, _)| known == *id))
    {
        return Err(PriceError::Quantity { quantity: *quantity, approach });
    }
    let range = catalogue.reserve();
    if settings.reserve_percent.is_some_and(|percent| !(range.least..=range.most).contains(&percent)) {
        return Err(PriceError::Reserve { least: range.least, most: range.most });
    }
    for (place, rate) in prices.rates.iter().enumerate() {
        let same_pair = |other: &Rate| {
            (other.from == rate.from && other.to == rate.to)
                || (other.from == rate.to && other.to == rate.from)
        };
        if rate.from == rate.to || prices.rates.iter().skip(place + 1).any(same_pair) {
            return Err(PriceError::Rate { from: rate.from.clone(), to: rate.to.clone() });
        }
    }
    Ok(())
}

/// The quantities of one estimate.
struct Quantities {
    values: Vec<(QuantityId, Quantity)>,
}

impl Quantities {
    /// The usual quantities, with the journeys of the form that the means allow and without nights in the same town, and
    /// then what the user set.
    fn new(
        catalogue: &Catalogue,
        answers: &Answers,
        approach: ApproachId,
        settings: &EstimateSettings,
    ) -> Self {
        let model = catalogue.cost(approach);
        let takes = takes(catalogue, answers, approach);
        let value = |(id, usual): &(QuantityId, Quantity)| {
            let usual = match (id, &takes) {
                (QuantityId::Nights, _) if same_town(answers) => Quantity::ZERO,
                (QuantityId::Nights, Some(takes)) if !takes.usual => Quantity::whole(takes.variant.days),
                (QuantityId::Journeys, Some(takes)) => Quantity::whole(takes.trips()),
                (QuantityId::Travellers, Some(takes)) => Quantity::whole(takes.variant.travellers),
                _ => *usual,
            };
            (*id, settings.quantities.get(id).copied().unwrap_or(usual))
        };
        Self { values: model.usual.iter().map(value).collect() }
    }

    fn get(&self, id: QuantityId) -> Quantity {
        self.values.iter().find(|(known, _)| *known == id).map_or(Quantity::ZERO, |(_, value)| *value)
    }

    fn line(
        &self,
        kind: EstimateLineKind,
        item: PriceItem,
        times: &[QuantityId],
        prices: &PriceList,
    ) -> Result<EstimateLine, PriceError> {
        let times: Vec<EstimateTimes> = times
            .iter()
            .map(|quantity| EstimateTimes { quantity: *quantity, value: self.get(*quantity) })
            .collect();
        let unit = prices.prices.get(&item).cloned();
        let amount = unit.as_ref().map(|unit| multiply(unit, &times)).transpose()?;
        Ok(EstimateLine { kind, item: Some(item), times, unit, amount })
    }
}

fn multiply(unit: &Money, times: &[EstimateTimes]) -> Result<Money, PriceError> {
    let mut product = i128::from(unit.minor);
    let mut scale = 1_i128;
    for one in times {
        product = product.checked_mul(i128::from(one.value.hundredths())).ok_or(PriceError::TooLarge)?;
        scale *= 100;
    }
    let minor = i64::try_from(money::divide(product, scale)).map_err(|_| PriceError::TooLarge)?;
    Ok(Money { minor, currency: unit.currency.clone() })
}

fn same_town(answers: &Answers) -> bool {
    answers.get(FactorId::Distance).is_some_and(|level| level.number() == 1)
}

/// T × (fare + visa + insurance + N × (room + allowance)) + local transport, for each journey.
fn journey_lines(
    model: &CostModel,
    answers: &Answers,
    quantities: &Quantities,
    prices: &PriceList,
) -> Result<Vec<EstimateLine>, PriceError> {
    let Some(journeys) = model.journeys else { return Ok(Vec::new()) };
    let abroad = answers.get(FactorId::Distance).is_none_or(|level| level.number() >= 3);
    let each = [journeys.number, journeys.travellers];
    let nightly = [journeys.number, journeys.travellers, journeys.nights];
    let once = [journeys.number];
    let parts: [(PriceItem, &[QuantityId], bool); 6] = [
        (PriceItem::Fare, &each, true),
        (PriceItem::Visa, &each, abroad),
        (PriceItem::Insurance, &each, true),
        (PriceItem::Room, &nightly, true),
        (PriceItem::PerDiem, &nightly, true),
        (PriceItem::LocalTransport, &once, true),
    ];
    parts
        .into_iter()
        .filter(|(_, _, needed)| *needed)
        .map(|(item, times, _)| quantities.line(EstimateLineKind::Journey, item, times, prices))
        .collect()
}

/// The safety reserve, one line for each currency in which journeys are paid.
fn reserve_lines(journeys: &[EstimateLine], percent: u8) -> Result<Vec<EstimateLine>, PriceError> {
    let mut sums: BTreeMap<&Currency, i128> = BTreeMap::new();
    for amount in journeys.iter().filter_map(|line| line.amount.as_ref()) {
        *sums.entry(&amount.currency).or_default() += i128::from(amount.minor);
    }
    sums.into_iter()
        .map(|(currency, sum)| {
            let minor = money::divide(sum * i128::from(percent), 100);
            let minor = i64::try_from(minor).map_err(|_| PriceError::TooLarge)?;
            let amount = Some(Money { minor, currency: currency.clone() });
            Ok(EstimateLine {
                kind: EstimateLineKind::Reserve,
                item: None,
                times: Vec::new(),
                unit: None,
                amount,
            })
        })
        .collect()
}

/// Everything in one currency, or the currencies for which a rate is missing.
fn add_up(
    sums: &BTreeMap<Currency, i64>,
    currency: &Currency,
    rates: &[Rate],
) -> Result<(Option<EstimateTotal>, Vec<Currency>), PriceError> {
    let mut minor = 0_i64;
    let mut used = Vec::new();
    let mut missing = Vec::new();
    for (from, sum) in sums {
        let converted = if from == currency {
            *sum
        } else if let Some(rate) = rates.iter().find(|rate| rate.from == *from && rate.to == *currency) {
            used.push(rate.clone());
            rate.convert(*sum).ok_or(PriceError::TooLarge)?
        } else {
            missing.push(from.clone());
            continue;
        };
        minor = minor.checked_add(converted).ok_or(PriceError::TooLarge)?;
    }
    let total = EstimateTotal { money: Money { minor, currency: currency.clone() }, rates: used };
    Ok((missing.is_empty().then_some(total), missing))
}

fn left(sums: &BTreeMap<Currency, i64>, budget: &Money, rates: &[Rate]) -> Result<Option<Money>, PriceError> {
    let (total, _) = add_up(sums, &budget.currency, rates)?;
    total
        .map(|total| {
            let minor = budget.minor.checked_sub(total.money.minor).ok_or(PriceError::TooLarge)?;
            Ok(Money { minor, currency: budget.currency.clone() })
        })
        .transpose()
}

/// The money that the journeys need against the answer about it.
fn money_check(
    model: &CostModel,
    answers: &Answers,
    quantities: &Quantities,
    left: Option<Money>,
) -> MoneyCheck {
    let count = |id: QuantityId| quantities.get(id).hundredths().div_ceil(100);
    let (journeys, travellers) =
        model.journeys.map_or((0, 0), |trip| (count(trip.number), count(trip.travellers)));
    let needed = money_needed(journeys.into(), travellers.into(), same_town(answers));
    let answered = answers.get(FactorId::Money);
    MoneyCheck { needed, answered, enough: answered.map(|answered| answered >= needed), left }
}
