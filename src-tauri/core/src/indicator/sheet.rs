//! The indicator sheet of a mentorship: each indicator of its plan with baseline, target and values period by period.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::compute::{Records, figure, has_past, months};
use super::{COMPUTED, Figure, INDICATOR_VALUE, LOWER_IS_BETTER, Point, records};
use crate::error::Result;
use crate::explain;
use crate::form::amount;
use crate::form::edit::{Row, rows};
use crate::i18n::{Words, dates};
use crate::ids::{MentorshipId, RowId};
use crate::plan::{self, INDICATOR};
use crate::vault::Vault;

/// The most months that a sheet goes back.
const MONTHS: usize = 24;
/// An indicator without a value for longer than this is not fed.
const FED_WITHIN: Days = Days::new(100);

/// One indicator on the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct IndicatorLine {
    /// The row of the plan.
    pub id: RowId,
    /// Its code in the library; empty for one of the plan's own.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// The baseline as it was typed.
    pub baseline: String,
    /// The target as it was typed.
    pub target: String,
    /// How often it is read, as it was typed.
    pub frequency: String,
    /// Where its values come from, as it was typed.
    pub source: String,
    /// The baseline as a number, if it is one.
    pub baseline_value: Option<f64>,
    /// The target as a number, if it is one.
    pub target_value: Option<f64>,
    /// Whether its values come from the records and are never typed.
    pub computed: bool,
    /// Whether less is better.
    pub lower_is_better: bool,
    /// Whether there is a value that is not too old.
    pub fed: bool,
    /// The values, oldest first.
    pub points: Vec<Point>,
}

impl IndicatorLine {
    /// The newest value.
    pub fn latest(&self) -> Option<&Point> {
        self.points.last()
    }
}

/// The sheet of a mentorship as it stands on a day; empty while there is no plan.
pub fn read(
    vault: &Vault,
    mentorship: &MentorshipId,
    until: NaiveDate,
    words: &Words,
) -> Result<Vec<IndicatorLine>> {
    let Some(plan) = plan::edit::of_mentorship(vault.reader(), mentorship)? else { return Ok(Vec::new()) };
    let records = records::read(vault, mentorship)?;
    rows(vault, &INDICATOR, plan.id.as_str())?
        .into_iter()
        .map(|row| line(vault, row, &records, until, words))
        .collect()
}

fn line(
    vault: &Vault,
    row: Row,
    records: &Records,
    until: NaiveDate,
    words: &Words,
) -> Result<IndicatorLine> {
    let cell = |name: &str| row.cells.get(name).cloned().unwrap_or_default();
    let code = cell("indicator_code");
    let unit = cell("indicator_unit");
    let computed = COMPUTED.contains(&code.as_str());
    let points = match computed {
        true => computed_points(&code, records, until, &unit, words),
        false => typed_points(vault, &row, until, &unit, words)?,
    };
    let oldest = until.checked_sub_days(FED_WITHIN);
    let fed = points.last().and_then(|point| dates::stored(&point.on)).is_some_and(|on| Some(on) >= oldest);
    Ok(IndicatorLine {
        name: cell("indicator"),
        baseline_value: number(&cell("baseline")),
        target_value: number(&cell("indicator_target")),
        baseline: cell("baseline"),
        target: cell("indicator_target"),
        frequency: cell("frequency"),
        source: cell("source"),
        lower_is_better: LOWER_IS_BETTER.contains(&code.as_str()),
        id: row.id,
        code,
        unit,
        computed,
        fed,
        points,
    })
}

fn computed_points(code: &str, records: &Records, until: NaiveDate, unit: &str, words: &Words) -> Vec<Point> {
    let first = records.encounters.iter().map(|met| met.on).min();
    let from = [records.starts_on, first].into_iter().flatten().min().unwrap_or(until).min(until);
    let days = if has_past(code) { months(from, until, MONTHS) } else { vec![until] };
    days.into_iter()
        .filter_map(|on| {
            let figure = figure(code, records, on)?;
            Some(Point {
                on: on.format("%Y-%m-%d").to_string(),
                value: figure.value,
                shown: shown(figure.value, unit, words),
                behind: behind(figure, words),
                row: None,
            })
        })
        .collect()
}

/// The counts behind a figure, in words.
pub fn behind(figure: Figure, words: &Words) -> String {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if figure.part == figure.whole && figure.value != 100.0 {
        return words.with("figure-records", &[("count", count(figure.whole).into())]);
    }
    words.with("figure-share", &[("part", count(figure.part).into()), ("whole", count(figure.whole).into())])
}

fn typed_points(vault: &Vault, row: &Row, until: NaiveDate, unit: &str, words: &Words) -> Result<Vec<Point>> {
    let mut points: Vec<Point> = rows(vault, &INDICATOR_VALUE, row.id.as_str())?
        .into_iter()
        .filter_map(|typed| {
            let cell = |name: &str| typed.cells.get(name).map(String::as_str).unwrap_or_default();
            let on = dates::stored(cell("period_on")).filter(|on| *on <= until)?;
            let value: f64 = cell("period_value").parse().ok()?;
            Some(Point {
                on: on.format("%Y-%m-%d").to_string(),
                value,
                shown: shown(value, unit, words),
                behind: cell("value_source").to_owned(),
                row: Some(typed.id.clone()),
            })
        })
        .collect();
    points.sort_by(|a, b| a.on.cmp(&b.on));
    Ok(points)
}

/// A value as it is written: whole where it is whole, else one decimal; with its sign where it is a percentage.
pub fn shown(value: f64, unit: &str, words: &Words) -> String {
    // The sum takes the sign from a zero that was a little below.
    let rounded = (value * 10.0).round() / 10.0 + 0.0;
    let number = explain::decimal(rounded, usize::from(rounded.fract() != 0.0), words);
    if unit.trim() == "%" { format!("{number}\u{a0}%") } else { number }
}

/// The number in what somebody typed as baseline or target, such as `80 %` or `4`.
pub(crate) fn number(typed: &str) -> Option<f64> {
    let bare: String = typed.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    amount::parse(&bare)?.parse().ok()
}
