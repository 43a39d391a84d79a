//! Charts as data: plain shapes that read in black and white and always carry words for who cannot see them.
//!
//! Every figure that a reader sees comes as a ready string, because grouping and decimals are the language's.

use serde::Serialize;

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
