//! The lead in a sequence, in words.

use jirani_base::i18n::Translations;
use jirani_recommender::catalogue::{ApproachId, Phase, Takes};
use jirani_recommender::{Excluded, Path, PathPhase, PathWarning};
use serde::Serialize;
use ts_rs::TS;

use super::{name, names};

/// A path in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidPath {
    pub lead: ApproachId,
    /// The weeks that the time line shows.
    pub weeks: u16,
    /// The phases in the order of time.
    pub phases: Vec<SaidPhase>,
    /// What the plan must make up for, and what to do then.
    pub warnings: Vec<String>,
}

/// One phase in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidPhase {
    pub phase: Phase,
    pub approach: ApproachId,
    /// What is done in it.
    pub what: String,
    /// When, such as "Weeks 3–8".
    pub when: String,
    /// The first week, counted from 1.
    pub start_week: u16,
    /// How many weeks it lasts.
    pub weeks: u16,
    /// What is to be known about it: rules that bind it, companions passed over.
    pub notes: Vec<String>,
}

/// Says a path.
#[must_use]
pub fn path(path: &Path, words: &Translations) -> SaidPath {
    let end = path.phases.iter().map(|phase| phase.start_week - 1 + phase.weeks).max().unwrap_or(0);
    SaidPath {
        lead: path.lead,
        weeks: path.weeks_available.unwrap_or(0).max(end),
        phases: path.phases.iter().map(|found| phase(path.lead, path.takes.as_ref(), found, words)).collect(),
        warnings: path.warnings.iter().flat_map(|found| warning(found, words)).collect(),
    }
}

fn phase(lead: ApproachId, takes: Option<&Takes>, phase: &PathPhase, words: &Translations) -> SaidPhase {
    let mut notes: Vec<String> = Vec::new();
    if !phase.passed_over.is_empty() {
        let usual = names(phase.passed_over.iter().copied(), words);
        notes.push(words.with("path-passed-over", &[("approaches", usual.into())]));
    }
    notes.extend(super::notes(takes.filter(|_| phase.phase == Phase::Immerse), &phase.provisos, words));
    notes.extend(phase.blocked_by.iter().map(|rule| words.text(&format!("rule-{rule}-why"))));
    SaidPhase {
        phase: phase.phase,
        approach: phase.approach,
        what: match (phase.own_words, phase.phase == Phase::Immerse) {
            (true, _) => words.text(&format!("path-{lead}-{}", phase.phase)),
            (false, true) => words.text(&format!("approach-{}-do", phase.approach)),
            (false, false) => words.text(&format!("approach-{}-companion", phase.approach)),
        },
        when: when(phase, words),
        start_week: phase.start_week,
        weeks: phase.weeks,
        notes,
    }
}

fn when(phase: &PathPhase, words: &Translations) -> String {
    let last = phase.start_week - 1 + phase.weeks;
    let key = if phase.weeks == 1 { "path-week" } else { "path-weeks" };
    words.with(key, &[("first", phase.start_week.into()), ("last", last.into())])
}

fn warning(warning: &PathWarning, words: &Translations) -> Vec<String> {
    let phase_name = |phase: Phase| words.text(&format!("phase-{phase}"));
    match warning {
        PathWarning::NoApplyLeg { ruled_out, instead } => vec![
            words.with("path-no-apply", &[("approaches", excluded(ruled_out, words).into())]),
            match instead {
                Some(instead) => {
                    words.with("path-no-apply-instead", &[("approach", name(*instead, words).into())])
                }
                None => words.text("path-no-apply-nothing"),
            },
        ],
        PathWarning::NoCompanion { phase, ruled_out } => vec![words.with(
            "path-no-companion",
            &[("phase", phase_name(*phase).into()), ("approaches", excluded(ruled_out, words).into())],
        )],
        PathWarning::TooShort { needed, available, dropped } => {
            let figures = [("needed", (*needed).into()), ("available", (*available).into())];
            let mut said = vec![words.with("path-too-short", &figures)];
            if !dropped.is_empty() {
                let phases: Vec<String> = dropped.iter().map(|phase| phase_name(*phase)).collect();
                let phases = phases.join(&words.text("list-separator"));
                said.push(words.with("path-dropped", &[("phases", phases.into())]));
            }
            said
        }
        PathWarning::HorizonUnknown => vec![words.text("path-horizon-unknown")],
    }
}

fn excluded(excluded: &[Excluded], words: &Translations) -> String {
    names(excluded.iter().map(|one| one.approach), words)
}
