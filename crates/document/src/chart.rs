//! Charts as data: plain shapes that read in black and white and always carry words for who cannot see them.
//!
//! Every figure that a reader sees comes as a ready string, because grouping and decimals are the language's.

use serde::Serialize;

use super::table::{Cell, Table, col};
use super::text::Text;

/// A mark on an axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Mark {
    /// Where it stands, in the axis's own unit.
    pub at: f64,
    /// What is written beside it; may be empty.
    pub label: String,
}

/// Makes a mark on an axis.
pub fn mark(at: f64, label: impl Into<String>) -> Mark {
    Mark { at, label: label.into() }
}

/// The span of a measure and the marks along it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Axis {
    /// The lowest value drawn.
    pub min: f64,
    /// The highest value drawn.
    pub max: f64,
    /// The marks, in rising order.
    pub marks: Vec<Mark>,
}

impl Axis {
    /// An axis from `min` to `max` with its marks.
    pub fn new(min: f64, max: f64, marks: impl IntoIterator<Item = Mark>) -> Self {
        Self { min, max, marks: marks.into_iter().collect() }
    }
}

/// One horizontal bar.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Bar {
    /// What is measured.
    pub label: String,
    /// The measure; nothing drawn where absent.
    pub value: Option<f64>,
    /// The measure as written at the bar's end.
    pub shown: String,
}

/// One line of a line chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Series {
    /// The words at the end of the line.
    pub label: String,
    /// One value for each place along the bottom; a gap where absent.
    pub values: Vec<Option<f64>>,
}

/// One row of a dumbbell chart: where a measure was and where it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Dumbbell {
    /// What is measured.
    pub label: String,
    /// Before (a hollow ring).
    pub before: Option<f64>,
    /// After (a full dot).
    pub after: Option<f64>,
    /// Both figures as written at the row's end.
    pub shown: String,
}

/// One row of a timeline.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stretch {
    /// What happens.
    pub label: String,
    /// Where it begins, in the axis's unit (days, weeks).
    pub from: f64,
    /// Where it ends; equal to `from` for a single day, drawn as a diamond.
    pub to: f64,
    /// True when it is over: filled; else only outlined.
    pub done: bool,
}

/// What a chart shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Plot {
    /// Horizontal bars, for comparing amounts.
    Bars {
        /// The bars from top to bottom.
        bars: Vec<Bar>,
        /// The measure along the bottom.
        axis: Axis,
    },
    /// Lines over equal steps, for change over time.
    Lines {
        /// The words under each step.
        steps: Vec<String>,
        /// The lines; each is told apart by its dash, its marker and its label. At most four read well.
        series: Vec<Series>,
        /// The measure up the side.
        axis: Axis,
    },
    /// Two dots and the way between them, for before and after.
    Dumbbells {
        /// The rows from top to bottom.
        rows: Vec<Dumbbell>,
        /// What the hollow ring means.
        before: String,
        /// What the full dot means.
        after: String,
        /// The measure along the bottom.
        axis: Axis,
    },
    /// Stretches of time, for plans.
    Timeline {
        /// The rows from top to bottom.
        rows: Vec<Stretch>,
        /// Time along the bottom.
        axis: Axis,
    },
}

impl Plot {
    /// Its figures as rows and columns, for files that draw no charts.
    pub(crate) fn table(&self) -> Table {
        let number = |value: Option<f64>, shown: &str| match value.filter(|value| value.is_finite()) {
            Some(value) => Cell::number(value, shown),
            None => Cell::from(shown),
        };
        match self {
            Self::Bars { bars, .. } => {
                let mut table = Table::new([col("").wide(2.0), col("").end()]);
                for bar in bars {
                    table.push([Cell::from(bar.label.as_str()), number(bar.value, &bar.shown)]);
                }
                table
            }
            Self::Dumbbells { rows, before, after, .. } => {
                let heads = [before, after].map(|head| col(head.as_str()).end());
                let mut table = Table::new([col("").wide(2.0)].into_iter().chain(heads).chain([col("")]));
                for row in rows {
                    let figure = |value: Option<f64>| {
                        value.map_or_else(Cell::blank, |value| number(Some(value), &value.to_string()))
                    };
                    table.push([
                        Cell::from(row.label.as_str()),
                        figure(row.before),
                        figure(row.after),
                        Cell::from(row.shown.as_str()),
                    ]);
                }
                table
            }
            Self::Lines { steps, series, .. } => {
                let heads = series.iter().map(|series| col(series.label.as_str()).end());
                let mut table = Table::new([col("")].into_iter().chain(heads));
                for (at, step) in steps.iter().enumerate() {
                    let values = series.iter().map(|series| {
                        let value = series.values.get(at).copied().flatten();
                        value.map_or_else(Cell::blank, |value| number(Some(value), &value.to_string()))
                    });
                    table.push([Cell::from(step.as_str())].into_iter().chain(values));
                }
                table
            }
            Self::Timeline { rows, axis } => {
                let mut table = Table::new([col("").wide(2.0), col("")]);
                for row in rows {
                    let near = |at: f64| {
                        let mark = axis.marks.iter().rev().find(|mark| mark.at <= at);
                        mark.map(|mark| mark.label.clone()).unwrap_or_default()
                    };
                    let (from, to) = (near(row.from), near(row.to));
                    let when = if from == to { from } else { format!("{from} – {to}") };
                    table.push([row.label.clone(), when]);
                }
                table
            }
        }
    }
}

/// A chart with its caption and its words for who cannot see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Words above the chart; blank for none.
    pub caption: Text,
    /// What the chart says, in a sentence or two; read out instead of the shapes.
    pub alt: String,
    /// What is drawn.
    pub plot: Plot,
}
