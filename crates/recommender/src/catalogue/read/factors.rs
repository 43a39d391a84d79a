//! `factors.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::FileError;
use crate::catalogue::data_file::{DataFile, in_order};
use crate::catalogue::{Factor, FactorGroup, FactorId, Weight};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactorFile {
    version: String,
    factor: Vec<Spanned<RawFactor>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFactor {
    id: FactorId,
    group: FactorGroup,
    weight: f64,
    levels: u8,
    ordinal: bool,
    sources: Vec<String>,
}

pub(super) fn read(
    file: DataFile<'_>,
    register: &BTreeMap<String, String>,
) -> Result<(String, [Factor; FactorId::COUNT]), FileError> {
    let raw: FactorFile = file.parse()?;
    let names: Vec<_> = FactorId::ALL.iter().map(|id| id.as_str()).collect();
    let rows: [_; FactorId::COUNT] = in_order(file, raw.factor, &names, |row: &RawFactor| row.id.index())?;
    let mut factors = Vec::with_capacity(FactorId::COUNT);
    for row in rows {
        let span = row.span();
        let row = row.into_inner();
        if row.levels != row.id.levels() {
            return Err(file.fault(&span, "levels", format!("{} for \"{}\"", row.id.levels(), row.id)));
        }
        let weight = Weight::new(row.weight).ok_or_else(|| {
            file.fault(&span, "weight", "a number from 0.01 to 10 with at most two decimals")
        })?;
        file.check_sources(&span, "sources", &row.sources, register)?;
        factors.push(Factor {
            id: row.id,
            group: row.group,
            weight,
            ordinal: row.ordinal,
            sources: row.sources,
        });
    }
    let factors = factors.try_into().map_err(|_| file.missing("factor", "nineteen factors"))?;
    Ok((raw.version, factors))
}
