//! Verbs on the price list and on estimates.

use std::str::FromStr;

use jirani_base::error::Problem;
use jirani_base::ids::{EstimateId, MentorshipId, PriceId};
use jirani_base::text;
use jirani_recommender::Answers;
use jirani_recommender::catalogue::{ApproachId, Catalogue};
use jirani_recommender::price::{
    Currency, Estimate, EstimateSettings, Money, PriceError, PriceList, Rate, Ratio, estimate,
};
use jirani_vault::Vault;
use rusqlite::{Connection, OptionalExtension, params};

use super::{EstimatePatch, TypedMoney, TypedPrice, TypedRate, read_amount, read_quantity};
use crate::error::{Error, Result};
use crate::operation::Op;
use crate::{amendment, mentorship};

/// The workspace's prices and rates.
pub fn prices(connection: &Connection) -> Result<PriceList> {
    let mut list = PriceList::default();
    let mut query = connection.prepare_cached("SELECT item, minor, currency FROM price")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (item, minor, currency): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        // An item of a later version is kept in the file and not priced here.
        let Ok(item) = item.parse() else { continue };
        list.prices.insert(item, Money { minor, currency: stored_currency(&currency)? });
    }
    let mut query = connection.prepare_cached(
        "SELECT from_currency, to_currency, rate, stated_on FROM exchange_rate ORDER BY from_currency, to_currency",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (from, to, rate, on): (String, String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        list.rates.push(Rate {
            from: stored_currency(&from)?,
            to: stored_currency(&to)?,
            rate: rate.parse().map_err(Error::internal)?,
            on: jirani_base::i18n::dates::stored(&on).ok_or_else(|| Error::internal("a stored date"))?,
        });
    }
    Ok(list)
}

/// Sets a price, or takes it back where the amount is empty.
pub fn set_price(vault: &mut Vault, typed: &TypedPrice) -> Result<()> {
    let money = amount("price", &typed.amount, &typed.currency)?;
    vault.transact(Op::PriceEdit, |transaction| {
        match &money {
            Some(money) => transaction.execute(
                "INSERT INTO price (id, item, minor, currency) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (item) DO UPDATE SET minor = excluded.minor, currency = excluded.currency",
                params![PriceId::new(), typed.item.as_str(), money.minor, money.currency.to_string()],
            )?,
            None => transaction.execute("DELETE FROM price WHERE item = ?1", [typed.item.as_str()])?,
        };
        Ok(())
    })
}

/// Sets a rate of exchange in place of any other between the two currencies, or takes it back where it is empty.
pub fn set_rate(vault: &mut Vault, typed: &TypedRate) -> Result<()> {
    let (from, to) = (currency("from_currency", &typed.from)?, currency("to_currency", &typed.to)?);
    if from == to {
        return Err(Error::invalid("to_currency", Problem::Refused("same-currency")));
    }
    let rate = match typed.rate.trim() {
        "" => None,
        given => Some(
            Ratio::from_str(&given.replace(',', "."))
                .map_err(|_| Error::invalid("rate", Problem::Refused("rate")))?,
        ),
    };
    let on = text::date("stated_on", &typed.on)?;
    if rate.is_some() && on.is_none() {
        return Err(Error::invalid("stated_on", Problem::Empty));
    }
    vault.transact(Op::RateEdit, |transaction| {
        let pair = (from.to_string(), to.to_string());
        transaction.execute(
            "DELETE FROM exchange_rate
             WHERE (from_currency = ?1 AND to_currency = ?2) OR (from_currency = ?2 AND to_currency = ?1)",
            params![pair.0, pair.1],
        )?;
        if let (Some(rate), Some(on)) = (rate, on) {
            transaction.execute(
                "INSERT INTO exchange_rate (id, from_currency, to_currency, rate, stated_on)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![PriceId::new(), pair.0, pair.1, String::from(rate), on],
            )?;
        }
        Ok(())
    })
}

/// What was set for the estimate of an approach.
pub fn settings(
    connection: &Connection,
    mentorship: &MentorshipId,
    approach: ApproachId,
) -> Result<EstimateSettings> {
    mentorship::edit::get(connection, mentorship)?;
    amendment::read::known(connection, approach)?;
    let stored: Option<String> = connection
        .prepare_cached("SELECT settings FROM estimate WHERE mentorship = ?1 AND approach = ?2")?
        .query_row(params![mentorship, approach.as_str()], |row| row.get(0))
        .optional()?;
    Ok(stored.map(|json| serde_json::from_str(&json)).transpose()?.unwrap_or_default())
}

/// Changes what was set for the estimate of an approach.
pub fn set(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    approach: ApproachId,
    patch: &EstimatePatch,
) -> Result<()> {
    let mut settings = settings(vault.reader(), mentorship, approach)?;
    for (quantity, typed) in &patch.quantities {
        if typed.trim().is_empty() {
            settings.quantities.remove(quantity);
        } else {
            let value =
                read_quantity(typed).ok_or(Error::invalid("quantity", Problem::Refused("quantity")))?;
            settings.quantities.insert(*quantity, value);
        }
    }
    if let Some(typed) = &patch.reserve_percent {
        settings.reserve_percent = match typed.trim().trim_end_matches('%').trim() {
            "" => None,
            given => Some(given.parse().map_err(|_| refused("reserve_percent", "reserve"))?),
        };
    }
    if let Some(typed) = &patch.total_in {
        settings.total_in = match typed.trim() {
            "" => None,
            given => Some(currency("total_in", given)?),
        };
    }
    if let Some(TypedMoney { amount: typed, currency }) = &patch.budget {
        settings.budget = amount("budget", typed, currency)?;
    }
    let reader = vault.reader();
    let catalogue = amendment::read::catalogue(reader)?;
    made(&catalogue, &Answers::unknown(), approach, &prices(reader)?, &settings)?;
    let json = serde_json::to_string(&settings)?;
    vault.transact(Op::EstimateEdit, |transaction| {
        transaction.execute(
            "INSERT INTO estimate (id, mentorship, approach, settings) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (mentorship, approach) DO UPDATE SET settings = excluded.settings",
            params![EstimateId::new(), mentorship, approach.as_str(), json],
        )?;
        Ok(())
    })
}

fn refused(field: &'static str, rule: &'static str) -> Error {
    Error::invalid(field, Problem::Refused(rule))
}

/// An estimate, its refusals as what a person can mend.
pub fn made(
    catalogue: &Catalogue,
    answers: &Answers,
    approach: ApproachId,
    prices: &PriceList,
    settings: &EstimateSettings,
) -> Result<Estimate> {
    estimate(catalogue, answers, approach, prices, settings).map_err(|error| match error {
        PriceError::BelowZero { .. } => refused("price", "amount"),
        PriceError::Reserve { .. } => refused("reserve_percent", "reserve"),
        PriceError::Quantity { .. } => refused("quantity", "quantity"),
        PriceError::Rate { .. } => refused("rate", "rate"),
        PriceError::TooLarge => refused("price", "sum-too-large"),
    })
}

fn amount(field: &'static str, typed: &str, code: &str) -> Result<Option<Money>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    read_amount(typed, &currency("currency", code)?).map(Some).ok_or(refused(field, "amount"))
}

fn currency(field: &'static str, typed: &str) -> Result<Currency> {
    typed.trim().to_uppercase().parse().map_err(|_| refused(field, "currency"))
}

fn stored_currency(code: &str) -> Result<Currency> {
    code.parse().map_err(Error::internal)
}
