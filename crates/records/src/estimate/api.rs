//! Requests about prices and estimates.

use jirani_base::i18n::{Translations, dates};
use jirani_base::ids::MentorshipId;
use jirani_recommender::catalogue::{ApproachId, Catalogue, FactorId, PriceItem, Quantity, QuantityId};
use jirani_recommender::price::{Estimate, EstimateLine, EstimateSettings, Money, Rate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EstimatePatch, TypedPrice, TypedRate, edit, shown};
use crate::assessment::sheets::{self, SheetKind};
use crate::error::Result;
use crate::session::{Nothing, Session};
use crate::{amendment, explain};

/// The price list as it is shown.
#[derive(Serialize, TS)]
pub struct PricesView {
    /// Every item that can have a price, in the order of the list.
    pub items: Vec<PriceEntry>,
    /// The rates of exchange.
    pub rates: Vec<RateEntry>,
}

/// One item of the price list.
#[derive(Serialize, TS)]
pub struct PriceEntry {
    pub item: PriceItem,
    /// The amount as it is typed; empty without a price.
    pub amount: String,
    /// The currency; empty without a price.
    pub currency: String,
}

/// One rate of exchange.
#[derive(Serialize, TS)]
pub struct RateEntry {
    /// From this currency.
    pub from: String,
    pub to: String,
    pub rate: String,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// The whole of it in words.
    pub said: String,
}

/// Names an estimate.
#[derive(Deserialize, TS)]
pub struct EstimateRef {
    pub mentorship: MentorshipId,
    pub approach: ApproachId,
    /// Whose answers tell how far and for whom; the agreed ones if left out.
    #[serde(default)]
    #[ts(optional, as = "Option<SheetKind>")]
    pub sheet: SheetKind,
}

/// Changes to an estimate.
#[derive(Deserialize, TS)]
pub struct EstimateEdit {
    pub mentorship: MentorshipId,
    pub approach: ApproachId,
    /// The changes.
    pub patch: EstimatePatch,
}

/// An estimate as it is shown.
#[derive(Serialize, TS)]
pub struct EstimateView {
    /// The figures.
    pub estimate: Estimate,
    /// What was set for it.
    pub settings: EstimateSettings,
    /// The money there is, as it is typed; empty for none.
    pub budget: String,
    /// Its quantities, and whether they were set by hand.
    pub quantities: Vec<QuantityEntry>,
    /// The usual safety reserve, the least and the most, in percent.
    pub reserve: [u8; 3],
    /// Its lines in words.
    pub lines: Vec<SaidLine>,
    /// What it comes to, and against the money answered, one sentence each.
    pub totals: Vec<String>,
}

/// A quantity of an estimate.
#[derive(Serialize, TS)]
pub struct QuantityEntry {
    pub quantity: QuantityId,
    /// How many.
    pub value: Quantity,
    /// Whether it was set by hand.
    pub own: bool,
}

/// A line of an estimate in words.
#[derive(Serialize, TS)]
pub struct SaidLine {
    /// What is paid.
    pub what: String,
    /// How it is worked out: "2 journeys × 1 traveller × 3,000 KES".
    pub how: String,
    /// The amount; that a price is missing where there is none.
    pub amount: String,
    /// The item whose price is missing.
    pub missing: Option<PriceItem>,
}

pub fn prices(session: &mut Session, _: Nothing) -> Result<PricesView> {
    let list = edit::prices(session.vault()?.reader())?;
    let entry = |item: &PriceItem| {
        let money = list.prices.get(item);
        PriceEntry {
            item: *item,
            amount: money.map(|money| typed(money, &session.words)).unwrap_or_default(),
            currency: money.map(|money| money.currency.to_string()).unwrap_or_default(),
        }
    };
    Ok(PricesView {
        items: PriceItem::ALL.iter().map(entry).collect(),
        rates: list
            .rates
            .iter()
            .map(|rate| RateEntry {
                from: rate.from.to_string(),
                to: rate.to.to_string(),
                rate: String::from(rate.rate),
                on: rate.on.format("%Y-%m-%d").to_string(),
                said: said_rate(rate, &session.words),
            })
            .collect(),
    })
}

pub fn set_price(session: &mut Session, request: TypedPrice) -> Result<PricesView> {
    edit::set_price(session.vault_mut()?, &request)?;
    prices(session, Nothing {})
}

pub fn set_rate(session: &mut Session, request: TypedRate) -> Result<PricesView> {
    edit::set_rate(session.vault_mut()?, &request)?;
    prices(session, Nothing {})
}

pub fn get(session: &mut Session, request: EstimateRef) -> Result<EstimateView> {
    let reader = session.vault()?.reader();
    let catalogue = amendment::read::catalogue(reader)?;
    let answers = sheets::get(reader, &request.mentorship, &request.sheet)?.answers()?;
    let settings = edit::settings(reader, &request.mentorship, request.approach)?;
    let prices = edit::prices(reader)?;
    let estimate = edit::made(&catalogue, &answers, request.approach, &prices, &settings)?;
    Ok(EstimateView {
        quantities: quantities(&catalogue, &estimate, &settings, request.approach),
        budget: settings.budget.as_ref().map(|money| shown(money, &session.words)).unwrap_or_default(),
        reserve: [catalogue.reserve().usual, catalogue.reserve().least, catalogue.reserve().most],
        lines: estimate.lines.iter().map(|line| said_line(line, &session.words)).collect(),
        totals: said_totals(&estimate, &settings, &session.words),
        settings,
        estimate,
    })
}

pub fn change(session: &mut Session, request: EstimateEdit) -> Result<EstimateView> {
    let reference = EstimateRef {
        mentorship: request.mentorship.clone(),
        approach: request.approach,
        sheet: SheetKind::Agreed,
    };
    edit::set(session.vault_mut()?, &request.mentorship, request.approach, &request.patch)?;
    get(session, reference)
}

/// The quantities that the lines use, with their values.
fn quantities(
    catalogue: &Catalogue,
    estimate: &Estimate,
    settings: &EstimateSettings,
    approach: ApproachId,
) -> Vec<QuantityEntry> {
    let used = |id: QuantityId| {
        let mut times = estimate.lines.iter().flat_map(|line| &line.times);
        times.find(|times| times.quantity == id).map(|times| times.value)
    };
    let usual = &catalogue.cost(approach).usual;
    usual
        .iter()
        .map(|(quantity, value)| QuantityEntry {
            quantity: *quantity,
            value: used(*quantity).unwrap_or(*value),
            own: settings.quantities.contains_key(quantity),
        })
        .collect()
}

/// A line in words.
pub(crate) fn said_line(line: &EstimateLine, words: &Translations) -> SaidLine {
    let what = match line.item {
        Some(item) => words.text(&format!("price-{item}")),
        None => words.text("estimate-reserve"),
    };
    let mut parts: Vec<String> = line
        .times
        .iter()
        .map(|times| {
            let number = f64::from(times.value);
            words.with(
                &format!("quantity-{}-counted", times.quantity),
                &[("number", number.into()), ("shown", explain::plain(number, words).into())],
            )
        })
        .collect();
    parts.extend(line.unit.as_ref().map(|unit| shown(unit, words)));
    let nothing = line.times.iter().any(|times| times.value == Quantity::ZERO);
    let missing = line.item.filter(|_| line.amount.is_none() && !nothing);
    SaidLine {
        what,
        how: parts.join(" × "),
        amount: match &line.amount {
            Some(amount) => shown(amount, words),
            None if nothing => "\u{2013}".to_owned(),
            None => words.text("estimate-no-price"),
        },
        missing,
    }
}

/// What an estimate comes to, in sentences.
pub fn said_totals(estimate: &Estimate, settings: &EstimateSettings, words: &Translations) -> Vec<String> {
    let mut said = Vec::new();
    let sums: Vec<String> = estimate.totals.iter().map(|money| shown(money, words)).collect();
    if !sums.is_empty() {
        let sums = sums.join(&words.text("estimate-and"));
        said.push(words.with("estimate-sum", &[("sums", sums.into())]));
    }
    if let Some(total) = estimate.total.as_ref().filter(|_| estimate.totals.len() > 1) {
        let rates: Vec<String> = total.rates.iter().map(|rate| said_rate(rate, words)).collect();
        let rates = rates.join(&words.text("list-separator"));
        said.push(words.with(
            "estimate-total",
            &[("total", shown(&total.money, words).into()), ("rates", rates.into())],
        ));
    }
    if let Some(wished) = settings.total_in.as_ref().filter(|_| !estimate.missing_rates.is_empty()) {
        let missing: Vec<String> = estimate.missing_rates.iter().map(ToString::to_string).collect();
        let missing = missing.join(&words.text("list-separator"));
        said.push(
            words.with(
                "estimate-no-rate",
                &[("missing", missing.into()), ("wished", wished.to_string().into())],
            ),
        );
    }
    if !estimate.unpriced.is_empty() {
        let items: Vec<String> =
            estimate.unpriced.iter().map(|item| words.text(&format!("price-{item}"))).collect();
        let items = items.join(&words.text("list-separator"));
        said.push(words.with("estimate-unpriced", &[("items", items.into())]));
    }
    said.push(said_check(estimate, words));
    if let Some(left) = &estimate.check.left {
        let key = if left.minor < 0 { "estimate-over" } else { "estimate-left" };
        let size = Money { minor: left.minor.abs(), currency: left.currency.clone() };
        said.push(words.with(key, &[("money", shown(&size, words).into())]));
    }
    said
}

/// The money needed against the money answered.
fn said_check(estimate: &Estimate, words: &Translations) -> String {
    let money = |level: jirani_recommender::catalogue::Level| {
        words.text(&format!("factor-{}-have-{}", FactorId::Money, level.number()))
    };
    let needed = money(estimate.check.needed);
    match (estimate.check.answered, estimate.check.enough) {
        (Some(_), Some(true)) => words.with("estimate-enough", &[("needed", needed.into())]),
        (Some(answered), _) => {
            words.with("estimate-short", &[("needed", needed.into()), ("answered", money(answered).into())])
        }
        (None, _) => words.with("estimate-money-open", &[("needed", needed.into())]),
    }
}

fn said_rate(rate: &Rate, words: &Translations) -> String {
    let figure = String::from(rate.rate);
    words.with(
        "estimate-rate",
        &[
            ("from", rate.from.to_string().into()),
            ("to", rate.to.to_string().into()),
            ("rate", explain::localised(&figure, words).into()),
            ("on", dates::long(rate.on, words).into()),
        ],
    )
}

/// An amount as it would be typed, without its currency.
fn typed(money: &Money, words: &Translations) -> String {
    let shown = shown(money, words);
    shown.rsplit_once('\u{a0}').map_or(shown.clone(), |(amount, _)| amount.to_owned())
}

/// An estimate in a line: the sum in one currency where there is one, else the sums; and that prices are missing.
pub fn in_short(estimate: &Estimate, words: &Translations) -> String {
    let mut said = match &estimate.total {
        Some(total) => shown(&total.money, words),
        None => {
            let sums: Vec<String> = estimate.totals.iter().map(|money| shown(money, words)).collect();
            match sums.as_slice() {
                [] => return words.text("estimate-no-price"),
                sums => sums.join(&words.text("estimate-and")),
            }
        }
    };
    if !estimate.unpriced.is_empty() {
        said.push_str(&words.with("estimate-more", &[("count", estimate.unpriced.len().into())]));
    }
    said
}
