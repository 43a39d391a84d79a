//! `suitability.toml`: the matrix of factors and approaches.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::FileError;
use crate::catalogue::data_file::DataFile;
use crate::catalogue::{ApproachId, Cells, FactorId, Score};

type Row = Spanned<Vec<Score>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuitabilityFile {
    sources: Spanned<Vec<String>>,
    cells: BTreeMap<FactorId, BTreeMap<ApproachId, Row>>,
}

pub(super) fn read(file: DataFile<'_>, register: &BTreeMap<String, String>) -> Result<Cells, FileError> {
    let raw: SuitabilityFile = file.parse()?;
    file.check_sources(&raw.sources.span(), "sources", raw.sources.get_ref(), register)?;
    let mut cells = Cells::default();
    for factor in FactorId::ALL.iter().copied() {
        let table = raw
            .cells
            .get(&factor)
            .ok_or_else(|| file.missing(format!("cells.{factor}"), "a table of fourteen rows"))?;
        for approach in ApproachId::PUBLISHED.iter().copied() {
            let row = table
                .get(&approach)
                .ok_or_else(|| file.missing(format!("cells.{factor}"), format!("a row \"{approach}\"")))?;
            if row.get_ref().len() != usize::from(factor.levels()) {
                let expected = format!("{} scores, one for each level", factor.levels());
                return Err(file.fault(&row.span(), approach.as_str(), expected));
            }
            cells.set(factor, approach, row.get_ref());
        }
    }
    Ok(cells)
}
