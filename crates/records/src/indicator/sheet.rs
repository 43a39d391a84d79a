//! The indicator sheet of a mentorship: each indicator of its plan with baseline, target and values period by period.

use chrono::NaiveDate;
use jirani_base::i18n::{Translations, dates};
use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::safety::{Audience, Guarded, Reading};
use jirani_vault::Vault;
use serde::Serialize;
use ts_rs::TS;

use super::compute::{Records, figure, has_past, months};
use super::{COMPUTED, Figure, INDICATOR_VALUE, LOWER_IS_BETTER, Point, records};
use crate::error::Result;
use crate::explain::{self, share};
use crate::form::amount;
use crate::form::edit::{Row, rows};
use crate::indicator::FED_WITHIN;
use crate::plan::{self, INDICATOR};

/// The most months that a sheet goes back.
const MONTHS: usize = 24;

/// One indicator on the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct IndicatorLine {
    /// The row of the plan.
    pub id: RowId,
    /// Its code in the library; empty for one of the plan's own.
    pub code: String,
    pub name: String,
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

/// One indicator with values of which each may travel as far as what it was computed from.
pub struct GuardedLine {
    line: IndicatorLine,
    source: Guarded<String>,
    frequency: Guarded<String>,
    points: Vec<(Guarded<Point>, Guarded<String>)>,
}

impl GuardedLine {
    /// The line as an audience may see it, and whether values were left out of it.
    pub fn seen_by(self, audience: Audience, until: NaiveDate) -> (IndicatorLine, bool) {
        let all = self.points.len();
        let points: Vec<Point> = self
            .points
            .into_iter()
            .filter_map(|(point, behind)| {
                let behind = behind.seen_by(audience).unwrap_or_default();
                Some(Point { behind, ..point.seen_by(audience)? })
            })
            .collect();
        let hidden = points.len() < all;
        let oldest = until.checked_sub_days(FED_WITHIN);
        let newest = points.last().and_then(|point| dates::stored(&point.on));
        let line = IndicatorLine {
            fed: newest.is_some_and(|on| Some(on) >= oldest),
            source: self.source.seen_by(audience).unwrap_or_default(),
            frequency: self.frequency.seen_by(audience).unwrap_or_default(),
            points,
            ..self.line
        };
        (line, hidden)
    }
}

/// The sheet of a mentorship as it stands on a day, for the people who keep the workspace; empty while there is no plan.
pub fn read(
    vault: &Vault,
    mentorship: &MentorshipId,
    until: NaiveDate,
    words: &Translations,
) -> Result<Vec<IndicatorLine>> {
    let lines = guarded(vault, mentorship, until, words)?;
    Ok(lines.into_iter().map(|line| line.seen_by(Audience::Internal, until).0).collect())
}

/// The sheet of a mentorship as it stands on a day, each value guarded; empty while there is no plan.
pub fn guarded(
    vault: &Vault,
    mentorship: &MentorshipId,
    until: NaiveDate,
    words: &Translations,
) -> Result<Vec<GuardedLine>> {
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
    words: &Translations,
) -> Result<GuardedLine> {
    let cell = |name: &str| row.cells.get(name).cloned().unwrap_or_default();
    let code = cell("indicator_code");
    let unit = cell("indicator_unit");
    let computed = COMPUTED.contains(&code.as_str());
    let points = match computed {
        true => computed_points(&code, records, until, &unit, words),
        false => typed_points(vault, &row, until, &unit, words)?,
    };
    Ok(GuardedLine {
        frequency: INDICATOR.guard(&["frequency"], cell("frequency")),
        source: INDICATOR.guard(&["source"], cell("source")),
        points,
        line: IndicatorLine {
            name: cell("indicator"),
            baseline_value: amount::number(&cell("baseline")),
            target_value: amount::number(&cell("indicator_target")),
            baseline: cell("baseline"),
            target: cell("indicator_target"),
            frequency: String::new(),
            source: String::new(),
            lower_is_better: LOWER_IS_BETTER.contains(&code.as_str()),
            id: row.id,
            code,
            unit,
            computed,
            fed: false,
            points: Vec::new(),
        },
    })
}

fn computed_points(
    code: &str,
    records: &Records,
    until: NaiveDate,
    unit: &str,
    words: &Translations,
) -> Vec<(Guarded<Point>, Guarded<String>)> {
    let first = Reading::of(|reading| {
        let met = records.encounters.read(reading).iter().filter_map(|met| *met.on.read(reading)).min();
        [*records.starts_on.read(reading), met].into_iter().flatten().min()
    });
    // Only which days there are hangs on this, and each figure of a day in the past looks at the days itself.
    let from = first.inside().unwrap_or(until).min(until);
    let days = if has_past(code) { months(from, until, MONTHS) } else { vec![until] };
    days.into_iter()
        .filter_map(|on| {
            let figure = figure(code, records, on);
            let sensitivity = figure.sensitivity();
            let figure = figure.inside()?;
            let point = Point {
                on: on.format("%Y-%m-%d").to_string(),
                value: figure.value,
                shown: shown(figure.value, unit, words),
                behind: String::new(),
                row: None,
            };
            Some((Guarded::new(point, sensitivity), Guarded::new(behind(figure, words), sensitivity)))
        })
        .collect()
}

/// The counts behind a figure, in words.
pub fn behind(figure: Figure, words: &Translations) -> String {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if figure.part == figure.whole && figure.value != 100.0 {
        return words.with("figure-records", &[("count", count(figure.whole).into())]);
    }
    words.with("figure-share", &[("part", count(figure.part).into()), ("whole", count(figure.whole).into())])
}

fn typed_points(
    vault: &Vault,
    row: &Row,
    until: NaiveDate,
    unit: &str,
    words: &Translations,
) -> Result<Vec<(Guarded<Point>, Guarded<String>)>> {
    let mut typed: Vec<(NaiveDate, Point, String)> = rows(vault, &INDICATOR_VALUE, row.id.as_str())?
        .into_iter()
        .filter_map(|typed| {
            let cell = |name: &str| typed.cells.get(name).map(String::as_str).unwrap_or_default();
            let on = dates::stored(cell("period_on")).filter(|on| *on <= until)?;
            let value: f64 = cell("period_value").parse().ok()?;
            let point = Point {
                on: on.format("%Y-%m-%d").to_string(),
                value,
                shown: shown(value, unit, words),
                behind: String::new(),
                row: Some(typed.id.clone()),
            };
            Some((on, point, cell("value_source").to_owned()))
        })
        .collect();
    typed.sort_by_key(|(on, ..)| *on);
    let guarded = typed.into_iter().map(|(_, point, source)| {
        let behind = INDICATOR_VALUE.guard(&["value_source"], source);
        (INDICATOR_VALUE.guard(&["period_on", "period_value"], point), behind)
    });
    Ok(guarded.collect())
}

/// A value as it is written: whole where it is whole, else one decimal; with its sign where it is a percentage.
pub fn shown(value: f64, unit: &str, words: &Translations) -> String {
    let one_decimal = |value: f64| {
        // The sum takes the sign from a zero that was a little below.
        let rounded = (value * 10.0).round() / 10.0 + 0.0;
        explain::decimal(rounded, usize::from(rounded.fract() != 0.0), words)
    };
    if unit.trim() == "%" {
        return share(value, 0.1, words, |value| format!("{}\u{a0}%", one_decimal(value)));
    }
    one_decimal(value)
}
