//! Amounts of money in whole minor units, and rates that carry their date.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A currency as the user types it: `KES`, `XOF`, `USD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
pub struct Currency(String);

/// A text that is no currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no currency, expected 1 to 8 letters such as KES")]
pub struct NoCurrency;

/// Currencies without a minor unit and with three digits of it (ISO 4217); all others have two.
const WHOLE: [&str; 15] =
    ["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];
const THOUSANDTHS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Currency {
    /// How many digits its minor unit has.
    #[must_use]
    pub fn decimals(&self) -> u32 {
        if WHOLE.contains(&self.0.as_str()) {
            0
        } else if THOUSANDTHS.contains(&self.0.as_str()) {
            3
        } else {
            2
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = NoCurrency;

    fn try_from(code: String) -> Result<Self, NoCurrency> {
        let letters = (1..=8).contains(&code.chars().count()) && code.chars().all(char::is_alphabetic);
        if letters { Ok(Self(code)) } else { Err(NoCurrency) }
    }
}

impl FromStr for Currency {
    type Err = NoCurrency;

    fn from_str(code: &str) -> Result<Self, NoCurrency> {
        Self::try_from(code.trim().to_owned())
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An amount in whole minor units: 12.50 KES is 1250.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Minor units.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// How much of one currency another is worth, as a decimal number of at most nine decimals; in JSON a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
pub struct Ratio {
    /// Thousand millionths.
    nanos: i64,
}

/// A text that is no rate of exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no rate, expected a number above 0 such as 0.0077 with at most nine decimals and a point")]
pub struct NoRatio;

const NANOS: i64 = 1_000_000_000;

impl FromStr for Ratio {
    type Err = NoRatio;

    fn from_str(text: &str) -> Result<Self, NoRatio> {
        let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 9 {
            return Err(NoRatio);
        }
        let whole: i64 = whole.parse().map_err(|_| NoRatio)?;
        let part: i64 = format!("{part:0<9}").parse().map_err(|_| NoRatio)?;
        let nanos = whole.checked_mul(NANOS).and_then(|nanos| nanos.checked_add(part)).ok_or(NoRatio)?;
        if nanos > 0 { Ok(Self { nanos }) } else { Err(NoRatio) }
    }
}

impl TryFrom<String> for Ratio {
    type Error = NoRatio;

    fn try_from(text: String) -> Result<Self, NoRatio> {
        text.parse()
    }
}

impl From<Ratio> for String {
    fn from(ratio: Ratio) -> Self {
        let text = format!("{}.{:09}", ratio.nanos / NANOS, ratio.nanos % NANOS);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// A rate of exchange with its date; without one, amounts in two currencies are never added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// One whole unit of this currency…
    pub from: Currency,
    /// …is worth `rate` whole units of this one…
    pub to: Currency,
    /// …this much…
    pub rate: Ratio,
    /// …on this day.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub on: NaiveDate,
}

impl Rate {
    /// The amount in the other currency, rounded half up to its minor unit; `None` beyond what can be counted.
    #[must_use]
    pub fn convert(&self, minor: i64) -> Option<i64> {
        let scaled = i128::from(minor)
            .checked_mul(i128::from(self.rate.nanos))?
            .checked_mul(10_i128.pow(self.to.decimals()))?;
        i64::try_from(divide(scaled, i128::from(NANOS) * 10_i128.pow(self.from.decimals()))).ok()
    }
}

/// Divides and rounds half away from zero; the divisor is above zero.
pub(super) const fn divide(value: i128, by: i128) -> i128 {
    let half = if value < 0 { -by / 2 } else { by / 2 };
    (value + half) / by
}
