//! The tables of a plan: who takes part, the budget, the indicators, the risks.

use jirani_base::i18n::Translations;

use crate::encounter;
use crate::error::{Error, Result};
use crate::form::FieldType::{Amount, Choice, Level, Line, Number, Text};
use crate::form::rule::Change;
use crate::form::{Column, FieldValues, Form, amount, form};
use crate::indicator::{self, CODES};

/// The two organisations, as choices.
const SIDES: &[&str] = &["mentor", "mentee", "both"];
/// What money is spent on; the mentee's own time stands among it, so that it is not forgotten.
pub const BUDGET_KINDS: &[&str] = &[
    "mentor_time",
    "mentee_time",
    "travel",
    "data",
    "interpretation",
    "materials",
    "safety",
    "wellbeing",
    "other",
];
/// Lines that are forgotten most often, and without which services or people pay for the mentorship.
pub const EASILY_FORGOTTEN: [&str; 3] = ["mentee_time", "safety", "wellbeing"];
/// The most indicators of a plan, unless its people say why they need more.
pub const MOST_INDICATORS: usize = 8;

/// Who takes part, by role.
pub const PARTICIPANT: Form = form! {
    "participant" of "plan" as Grid, sealed: false, rule: None;
    "plan-participants" {
        "participant_role": Line, Partners;
        "participant_side": Choice(SIDES), Public;
        "participant_count": Number(0, encounter::MOST_PEOPLE), Public;
        "participant_part": Line, Partners;
    }
};

/// What it costs, in any currency.
pub const BUDGET_LINE: Form = form! {
    "budget_line" of "plan" as Grid, sealed: false, rule: None;
    "plan-budget" {
        "budget_kind": Choice(BUDGET_KINDS), Partners;
        "budget_what": Line, Partners;
        "quantity": Amount, Partners;
        "unit": Line, Partners;
        "price": Amount, Partners;
        "currency": Line, Partners;
        "paid_by": Line, Partners;
    }
};

/// How many of it.
pub const QUANTITY: Column = BUDGET_LINE.column("quantity");
/// The price of one.
pub const PRICE: Column = BUDGET_LINE.column("price");
/// The currency of the price.
pub const CURRENCY: Column = BUDGET_LINE.column("currency");

/// By what both sides see whether it works.
pub const INDICATOR: Form = form! {
    "indicator" of "plan" as Grid, sealed: false, rule: Some(validate);
    "plan-indicators" {
        "indicator": Line, Public;
        "indicator_kind": Choice(&["output", "usefulness", "outcome", "safety", "wellbeing"]), Public;
        "indicator_unit": Line, Public;
        "baseline": Line, Public;
        "indicator_target": Line, Public;
        "frequency": Line, Partners;
        "source": Line, Partners;
        "indicator_code": Choice(CODES), Public, screen_only;
    }
};

/// What could go wrong with the work; threats to people belong into the sealed safety plan.
pub const RISK: Form = form! {
    "risk" of "plan" as Grid, sealed: false, rule: None;
    "plan-risks" {
        "risk": Text, Partners;
        "risk_likelihood": Level(5), Partners;
        "risk_impact": Level(5), Partners;
        "risk_prevention": Text, Partners;
        "risk_owner": Line, Partners;
    }
};

/// At most eight indicators, unless the plan says why more are needed; baseline and target of a share are shares.
fn validate(change: &Change<'_>) -> Result<()> {
    if indicator::is_share(change.becomes("indicator_code")) {
        for field in ["baseline", "indicator_target"] {
            change.share(field, amount::number(change.becomes(field)))?;
        }
    }
    let Some(connection) = change.connection.filter(|_| change.id.is_none()) else { return Ok(()) };
    let (present, why): (i64, String) = connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM indicator WHERE plan = ?1),
                    coalesce((SELECT more_indicators FROM plan WHERE id = ?1), '')",
        )?
        .query_row([change.parent], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let full = usize::try_from(present).is_ok_and(|present| present >= MOST_INDICATORS);
    if full && why.trim().is_empty() { Err(Error::NotAllowed("indicators")) } else { Ok(()) }
}

/// The budget's sums by currency, as written, and the lines that are easily forgotten and are missing.
pub fn budget(lines: &[FieldValues], words: &Translations) -> (Vec<(String, String)>, Vec<&'static str>) {
    let cell = |line: &FieldValues, name: &str| line.get(name).cloned().unwrap_or_default();
    let amounts: Vec<(String, i128)> = lines
        .iter()
        .filter_map(|line| {
            Some((cell(line, "currency"), amount::line(&cell(line, "quantity"), &cell(line, "price"))?))
        })
        .collect();
    let totals = amount::totals(amounts.iter().map(|(currency, amount)| (currency.as_str(), *amount)));
    let missing = EASILY_FORGOTTEN
        .into_iter()
        .filter(|kind| !lines.iter().any(|line| cell(line, "budget_kind") == *kind))
        .collect();
    (totals.into_iter().map(|(currency, sum)| (currency, amount::written(sum, words))).collect(), missing)
}
