//! `paths.toml`: companions of each lead.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::super::own::PUBLISHED;
use super::FileError;
use crate::catalogue::data_file::{DataFile, approach_names, in_order};
use crate::catalogue::{Approach, ApproachId, BlendWhen, Companion, FactorId, Goal, PathRow, Phase};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathFile {
    blend_when: Spanned<RawBlend>,
    weeks_in: Spanned<RawWeeks>,
    path: Vec<Spanned<RawPath>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBlend {
    goal: Vec<Goal>,
    complexity_at_least: u8,
    leads: Vec<ApproachId>,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWeeks {
    horizon: [u16; 4],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPath {
    lead: ApproachId,
    #[serde(default)]
    prepare: Vec<Companion>,
    immerse: Vec<Companion>,
    apply: Vec<Companion>,
    sustain: Vec<Companion>,
}

pub(super) struct Paths {
    pub rows: [PathRow; PUBLISHED],
    pub blend_when: BlendWhen,
    pub horizon_weeks: [u16; 4],
}

pub(super) fn read(
    file: DataFile<'_>,
    register: &BTreeMap<String, String>,
    approaches: &[Approach; PUBLISHED],
) -> Result<Paths, FileError> {
    let raw: PathFile = file.parse()?;
    let blend_when = blend_when(file, raw.blend_when, register)?;
    let weeks_span = raw.weeks_in.span();
    let horizon_weeks = raw.weeks_in.into_inner().horizon;
    if horizon_weeks.first() == Some(&0) || !horizon_weeks.is_sorted_by(|shorter, longer| shorter < longer) {
        return Err(file.fault(
            &weeks_span,
            "horizon",
            "four numbers of weeks, each larger than the one before",
        ));
    }
    let rows: [_; PUBLISHED] = in_order(file, raw.path, &approach_names(), |row: &RawPath| row.lead.index())?;
    let mut paths = Vec::with_capacity(PUBLISHED);
    for row in rows {
        let span = row.span();
        let row = row.into_inner();
        if row.immerse.len() != 1 || row.immerse.iter().any(|step| step.approach != row.lead) {
            return Err(file.fault(&span, "immerse", format!("the lead \"{}\" alone", row.lead)));
        }
        let phases = [row.prepare, row.immerse, row.apply, row.sustain];
        for (phase, candidates) in Phase::ALL.iter().zip(&phases) {
            for step in candidates {
                if approaches[step.approach.index()].weeks.of(*phase).is_none() {
                    let expected = format!("weeks.{phase} of \"{}\" in approaches.toml", step.approach);
                    return Err(file.fault(&span, phase.as_str(), expected));
                }
            }
        }
        paths.push(PathRow { lead: row.lead, phases });
    }
    let rows = paths.try_into().map_err(|_| file.missing("path", "fourteen paths"))?;
    Ok(Paths { rows, blend_when, horizon_weeks })
}

fn blend_when(
    file: DataFile<'_>,
    raw: Spanned<RawBlend>,
    register: &BTreeMap<String, String>,
) -> Result<BlendWhen, FileError> {
    let span = raw.span();
    let raw = raw.into_inner();
    file.check_sources(&span, "sources", &raw.sources, register)?;
    let goals = raw.goal.into_iter().map(Goal::level).collect();
    let complexity_at_least = FactorId::Complexity
        .level(raw.complexity_at_least)
        .ok_or_else(|| file.fault(&span, "complexity_at_least", "a level from 1 to 4"))?;
    Ok(BlendWhen { goals, complexity_at_least, leads: raw.leads, sources: raw.sources })
}
