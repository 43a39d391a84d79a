//! What would change the lead, and what keeps an approach from leading, in sentences.

use jirani_base::i18n::Translations;
use jirani_recommender::{Change, Obstacles, Reversal, RuledOutBy};
use serde::Serialize;
use ts_rs::TS;

use super::figures::have;
use super::{decimal, name, ruled_out};

/// What keeps an approach from leading, in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidObstacles {
    /// The sentences in reading order; one alone when it leads.
    pub sentences: Vec<String>,
    /// The nearest change that would put it first, or that there is none.
    pub nearest: String,
}

/// A reversal as a sentence: "With money for several trips instead of … , Exchange visit would lead."
#[must_use]
pub fn counterfactual(reversal: &Reversal, words: &Translations) -> String {
    let parts: Vec<String> = reversal.changes.iter().map(|change| change_words(change, words)).collect();
    let changes = parts.join(&words.text("flip-and"));
    match reversal.lead {
        Some(lead) => {
            words.with("flip-lead", &[("changes", changes.into()), ("approach", name(lead, words).into())])
        }
        None => words.with("flip-stop", &[("changes", changes.into())]),
    }
}

fn change_words(change: &Change, words: &Translations) -> String {
    match *change {
        Change::Level { factor, from: Some(from), to } => words.with(
            "flip-level",
            &[("to", have(factor, to, words).into()), ("from", have(factor, from, words).into())],
        ),
        Change::Level { factor, from: None, to } => have(factor, to, words),
        Change::Gate { gate, to } => {
            let gate = words.text(&format!("gate-{gate}-name"));
            words.with(if to { "flip-gate-on" } else { "flip-gate-off" }, &[("gate", gate.into())])
        }
    }
}

/// Says what keeps an approach from leading.
#[must_use]
pub fn obstacles(obstacles: &Obstacles, words: &Translations) -> SaidObstacles {
    let approach = obstacles.approach;
    let own = || name(approach, words);
    let Some(lead) = obstacles.lead.filter(|lead| *lead != approach) else {
        let key = if obstacles.lead.is_some() { "keeps-leads" } else { "keeps-none" };
        let mut sentences = ruled_out(approach, &obstacles.ruled_out_by, words);
        sentences.push(words.with(key, &[("approach", own().into())]));
        return SaidObstacles { sentences, nearest: nearest(obstacles, words) };
    };
    let leader = name(lead, words);
    let mut sentences = Vec::new();
    if obstacles.ruled_out_by.is_empty() {
        let behind = obstacles.behind.unwrap_or_default();
        let key = if behind > 0.05 { "keeps-behind" } else { "keeps-close" };
        sentences.push(words.with(
            key,
            &[
                ("approach", own().into()),
                ("lead", leader.clone().into()),
                ("by", decimal(behind.max(0.0), 2, words).into()),
            ],
        ));
    } else {
        let held = obstacles.ruled_out_by.iter().all(|by| matches!(by, RuledOutBy::Open { .. }));
        let key = if held { "keeps-held" } else { "keeps-out" };
        sentences.push(words.with(key, &[("approach", own().into())]));
        sentences.extend(ruled_out(approach, &obstacles.ruled_out_by, words));
    }
    for difference in &obstacles.differences {
        let factor = difference.factor;
        sentences.push(words.with(
            "keeps-difference",
            &[
                ("have", have(factor, difference.level, words).into()),
                ("own", words.text(&format!("cell-{factor}-{approach}")).into()),
                ("lead", leader.clone().into()),
                ("leads", words.text(&format!("cell-{factor}-{lead}")).into()),
            ],
        ));
    }
    SaidObstacles { sentences, nearest: nearest(obstacles, words) }
}

fn nearest(obstacles: &Obstacles, words: &Translations) -> String {
    if obstacles.lead == Some(obstacles.approach) {
        return String::new();
    }
    obstacles
        .nearest
        .as_ref()
        .map_or_else(|| words.text("keeps-far"), |reversal| counterfactual(reversal, words))
}
