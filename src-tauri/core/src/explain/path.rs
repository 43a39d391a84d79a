//! The lead in a sequence, in words.

use serde::Serialize;
use ts_rs::TS;

use super::{name, names};
use crate::catalogue::{ApproachId, Phase};
use crate::i18n::Words;
use crate::recommend::{Excluded, Leg, Path, PathWarning};

/// A path in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidPath {
    /// The lead.
    pub lead: ApproachId,
    /// The weeks that the time line shows.
    pub weeks: u16,
    /// The legs in the order of time.
    pub legs: Vec<SaidLeg>,
    /// What the plan must make up for, and what to do then.
    pub warnings: Vec<String>,
}

/// One leg in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidLeg {
    /// Its phase.
    pub phase: Phase,
    /// Its approach.
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
pub fn path(path: &Path, words: &Words) -> SaidPath {
    let end = path.legs.iter().map(|leg| leg.start_week - 1 + leg.weeks).max().unwrap_or(0);
    SaidPath {
        lead: path.lead,
        weeks: path.weeks_available.unwrap_or(0).max(end),
        legs: path.legs.iter().map(|found| leg(path.lead, found, words)).collect(),
        warnings: path.warnings.iter().flat_map(|found| warning(found, words)).collect(),
    }
}

fn leg(lead: ApproachId, leg: &Leg, words: &Words) -> SaidLeg {
    let mut notes: Vec<String> = Vec::new();
    if !leg.passed_over.is_empty() {
        let usual = names(leg.passed_over.iter().copied(), words);
        notes.push(words.with("path-passed-over", &[("approaches", usual.into())]));
    }
    if !leg.online_only_by.is_empty() {
        notes.push(words.text("path-online-only"));
    }
    notes.extend(leg.blocked_by.iter().map(|rule| words.text(&format!("rule-{rule}-why"))));
    SaidLeg {
        phase: leg.phase,
        approach: leg.approach,
        what: match (leg.own_words, leg.phase == Phase::Immerse) {
            (true, _) => words.text(&format!("path-{lead}-{}", leg.phase)),
            (false, true) => words.text(&format!("approach-{}-do", leg.approach)),
            (false, false) => words.text(&format!("approach-{}-companion", leg.approach)),
        },
        when: when(leg, words),
        start_week: leg.start_week,
        weeks: leg.weeks,
        notes,
    }
}

fn when(leg: &Leg, words: &Words) -> String {
    let last = leg.start_week - 1 + leg.weeks;
    let key = if leg.weeks == 1 { "path-week" } else { "path-weeks" };
    words.with(key, &[("first", leg.start_week.into()), ("last", last.into())])
}

fn warning(warning: &PathWarning, words: &Words) -> Vec<String> {
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

fn excluded(excluded: &[Excluded], words: &Words) -> String {
    names(excluded.iter().map(|one| one.approach), words)
}
