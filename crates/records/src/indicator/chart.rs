//! Charts of an indicator sheet, for the screen and for paper alike: shapes that read in black and white.

use jirani_base::i18n::{Translations, dates};
use jirani_document::chart::{Axis, Dumbbell, Mark, Plot, Series, mark};

use super::sheet::{IndicatorLine, shown};

/// The change of one indicator over time, with its target as a line of its own; nothing with fewer than two values.
pub fn line(indicator: &IndicatorLine, words: &Translations) -> Option<Plot> {
    if indicator.points.len() < 2 {
        return None;
    }
    let values: Vec<Option<f64>> = indicator.points.iter().map(|point| Some(point.value)).collect();
    let every = indicator.points.len().div_ceil(6);
    let last = indicator.points.len() - 1;
    let steps = indicator.points.iter().enumerate().map(|(at, point)| {
        let written = (last - at).is_multiple_of(every);
        let date = dates::stored(&point.on).filter(|_| written);
        date.map(|date| dates::month(date, words)).unwrap_or_default()
    });
    let mut series = vec![Series { label: words.text("chart-value"), values }];
    if let Some(target) = indicator.target_value {
        let label = words.text("chart-target");
        series.push(Series { label, values: vec![Some(target); indicator.points.len()] });
    }
    let all = series.iter().flat_map(|one| one.values.iter().copied().flatten());
    let axis = axis(all, &indicator.unit, words);
    Some(Plot::Lines { steps: steps.collect(), series, axis })
}

/// Where each percentage was at the start and where it is now, in one picture; nothing while no two values compare.
pub fn dumbbells(sheet: &[IndicatorLine], words: &Translations) -> Option<Plot> {
    let rows: Vec<Dumbbell> = sheet
        .iter()
        .filter(|indicator| indicator.unit.trim() == "%")
        .filter_map(|indicator| {
            let latest = indicator.latest()?;
            let before = indicator.baseline_value.or_else(|| Some(indicator.points.first()?.value));
            let was = before.map(|value| shown(value, &indicator.unit, words)).unwrap_or_default();
            let both = words
                .with("chart-from-to", &[("before", was.into()), ("after", latest.shown.clone().into())]);
            Some(Dumbbell { label: indicator.name.clone(), before, after: Some(latest.value), shown: both })
        })
        .collect();
    let (before, after) = (words.text("chart-before"), words.text("chart-after"));
    let axis =
        Axis::new(0.0, 100.0, [0, 25, 50, 75, 100].map(|at| mark(f64::from(at), format!("{at}\u{a0}%"))));
    (!rows.is_empty()).then_some(Plot::Dumbbells { rows, before, after, axis })
}

/// An axis from 0, or below where values are, with about four round marks.
pub fn axis(values: impl Iterator<Item = f64>, unit: &str, words: &Translations) -> Axis {
    let (mut least, mut most) = (0.0_f64, 0.0_f64);
    for value in values {
        least = least.min(value);
        most = most.max(value);
    }
    if unit.trim() == "%" {
        most = most.max(100.0);
    }
    let span = (most - least).max(1.0);
    let size = 10.0_f64.powf((span / 4.0).log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|times| times * size)
        .find(|step| span / step <= 4.0)
        .unwrap_or(size * 10.0);
    let (first, last) = ((least / step).floor(), (most.max(least + 1.0) / step).ceil());
    let count = (last - first).clamp(1.0, 12.0) as usize;
    let marks: Vec<Mark> = (0..=count)
        .map(|at| {
            let value = (first + at as f64) * step;
            mark(value, shown(value, unit, words))
        })
        .collect();
    Axis::new(first * step, (first + count as f64) * step, marks)
}
