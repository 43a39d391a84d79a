//! `suitability.toml`: the matrix of factors and approaches.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{DataFile, FileError};
use crate::catalogue::{ApproachId, Cells, FactorId, Score};

type Row = Spanned<Vec<RawScore>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuitabilityFile {
    sources: Spanned<Vec<String>>,
    cells: BTreeMap<FactorId, BTreeMap<ApproachId, Row>>,
}

/// A score as it stands in a file: a number or "X".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(untagged)]
pub(crate) enum RawScore {
    Number(i64),
    Word(String),
}

const ROW: &str = "whole numbers from -2 to 2 or \"X\", one for each level";

/// Reads one row of the matrix; `None` when a score or their number is wrong.
pub(crate) fn scores(factor: FactorId, row: &[RawScore]) -> Option<Vec<Score>> {
    if row.len() != usize::from(factor.levels()) {
        return None;
    }
    row.iter()
        .map(|score| match score {
            RawScore::Number(points @ -2..=2) => i8::try_from(*points).ok().map(Score::Points),
            RawScore::Word(word) if word == "X" => Some(Score::RulesOut),
            RawScore::Number(_) | RawScore::Word(_) => None,
        })
        .collect()
}

pub(super) fn read(file: DataFile<'_>, register: &BTreeMap<String, String>) -> Result<Cells, FileError> {
    let raw: SuitabilityFile = file.parse()?;
    file.check_sources(&raw.sources.span(), raw.sources.get_ref(), register)?;
    let mut cells = Cells::default();
    for factor in FactorId::ALL.iter().copied() {
        let table = raw
            .cells
            .get(&factor)
            .ok_or_else(|| file.missing(format!("cells.{factor}"), "a table of thirteen rows"))?;
        for approach in ApproachId::ALL.iter().copied() {
            let row = table
                .get(&approach)
                .ok_or_else(|| file.missing(format!("cells.{factor}"), format!("a row \"{approach}\"")))?;
            let scores = scores(factor, row.get_ref()).ok_or_else(|| {
                file.fault(&row.span(), approach.as_str(), format!("{} {ROW}", factor.levels()))
            })?;
            cells.set(factor, approach, scores);
        }
    }
    Ok(cells)
}
