//! Which answers the lead rests on most, as a chart: for screen and paper alike.

use jirani_base::i18n::Translations;
use jirani_document::chart::{Axis, Dumbbell, Plot, mark};
use jirani_recommender::Recommendation;

use super::decimal;

/// How far the lead stays ahead when one of at most so many answers moves a step; nothing where nothing leads or nothing moves it.
#[must_use]
pub fn rests_on(result: &Recommendation, most: usize, words: &Translations) -> Option<Plot> {
    let shown: Vec<_> = result.sensitivity.iter().flatten().take(most).collect();
    let least = shown.iter().map(|one| one.low).fold(0.0, f64::min);
    let most = shown.iter().map(|one| one.high).fold(0.0, f64::max);
    if shown.is_empty() || least >= most {
        return None;
    }
    let rows = shown
        .into_iter()
        .map(|one| Dumbbell {
            label: words.text(&format!("factor-{}-name", one.factor)),
            before: Some(one.low),
            after: Some(one.high),
            shown: format!("{} … {}", decimal(one.low, 2, words), decimal(one.high, 2, words)),
        })
        .collect();
    let marks = [least, 0.0, most].into_iter().filter(|at| *at == 0.0 || at.abs() > (most - least) / 8.0);
    let axis = Axis::new(least, most, marks.map(|at| mark(at, decimal(at, 2, words))));
    Some(Plot::Dumbbells {
        rows,
        before: words.text("result-rests-low"),
        after: words.text("result-rests-high"),
        axis,
    })
}
