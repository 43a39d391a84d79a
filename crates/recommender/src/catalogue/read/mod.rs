//! From the catalogue's text files to checked values; every fault names file, row, field and what was expected.

mod approaches;
mod costs;
mod factors;
mod means;
mod paths;
mod rules;
mod suitability;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::error::FileError;
use super::own::with_places;
use super::{ApproachSet, Catalogue, Matrix, MeansModel};
use crate::catalogue::data_file::DataFile;

/// The text of each catalogue file.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    /// `approaches.toml`: the fourteen approaches.
    pub approaches: &'a str,
    /// `factors.toml`: version, the nineteen factors and their weights.
    pub factors: &'a str,
    /// `suitability.toml`: the 266 cells.
    pub suitability: &'a str,
    /// `rules.toml`: gates and hard rules.
    pub rules: &'a str,
    /// `paths.toml`: companions and when to blend.
    pub paths: &'a str,
    /// `means.toml`: what each approach takes, and how many organisations it reaches.
    pub means: &'a str,
    /// `costs.toml`: what each approach is made of.
    pub costs: &'a str,
    /// `sources.toml`: the register of sources.
    pub sources: &'a str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: BTreeMap<String, String>,
}

/// Reads and checks all files together.
pub fn catalogue(files: &Files<'_>) -> Result<Catalogue, FileError> {
    let register = DataFile::new("sources.toml", files.sources).parse::<SourceFile>()?.source;
    let (version, factors) = factors::read(DataFile::new("factors.toml", files.factors), &register)?;
    let approaches = approaches::read(DataFile::new("approaches.toml", files.approaches), &register)?;
    let cells = suitability::read(DataFile::new("suitability.toml", files.suitability), &register)?;
    let rules = rules::read(DataFile::new("rules.toml", files.rules), &register)?;
    let paths = paths::read(DataFile::new("paths.toml", files.paths), &register, &approaches)?;
    let (means, most_rounds) = means::read(DataFile::new("means.toml", files.means), &register, &approaches)?;
    let costs_file = DataFile::new("costs.toml", files.costs);
    let (costs, reserve) = costs::read(costs_file, &register, &approaches, &means)?;
    let present = ApproachSet::PUBLISHED;
    let mut catalogue = Catalogue {
        version,
        approaches: with_places(&approaches),
        matrix: Matrix::new(&factors, &cells, present),
        factors,
        cells,
        rules,
        paths: with_places(&paths.rows),
        blend_when: paths.blend_when,
        means: MeansModel::new(with_places(&means), most_rounds, paths.horizon_weeks),
        costs: with_places(&costs),
        reserve,
        sources: register,
        present,
        by_exposure: Vec::new(),
        amended: Vec::new(),
    };
    catalogue.derive();
    Ok(catalogue)
}
