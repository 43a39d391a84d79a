//! `means.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::super::own::PUBLISHED;
use super::FileError;
use crate::catalogue::data_file::{DataFile, approach_names, in_order};
use crate::catalogue::{Approach, ApproachId, Means, Travels, Variant};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MeansFile {
    most_rounds: Spanned<u16>,
    sources: Spanned<Vec<String>>,
    means: Vec<Spanned<RawMeans>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMeans {
    approach: ApproachId,
    weeks: u16,
    variant: Vec<Variant>,
}

pub(super) fn read(
    file: DataFile<'_>,
    register: &BTreeMap<String, String>,
    approaches: &[Approach; PUBLISHED],
) -> Result<([Means; PUBLISHED], u16), FileError> {
    let raw: MeansFile = file.parse()?;
    file.check_sources(&raw.sources.span(), "sources", raw.sources.get_ref(), register)?;
    if *raw.most_rounds.get_ref() == 0 {
        return Err(file.fault(&raw.most_rounds.span(), "most_rounds", "at least 1"));
    }
    let rows: [_; PUBLISHED] =
        in_order(file, raw.means, &approach_names(), |row: &RawMeans| row.approach.index())?;
    let mut all = Vec::with_capacity(PUBLISHED);
    for row in rows {
        let span = row.span();
        let row = row.into_inner();
        if row.weeks == 0 || row.variant.iter().any(|variant| variant.organisations == 0) {
            return Err(file.fault(&span, "weeks", "at least one week, and one organisation in each form"));
        }
        if !row.variant.iter().any(|variant| !variant.same_town) {
            return Err(file.fault(&span, "variant", "at least one form that is possible in any town"));
        }
        let travels = approaches[row.approach.index()].travels != Travels::None;
        let fits = |variant: &Variant| travels == (variant.trips > 0 && variant.travellers > 0);
        if !row.variant.iter().all(fits) {
            return Err(file.fault(
                &span,
                "variant",
                "trips and travellers where someone travels, and only there",
            ));
        }
        all.push(Means { weeks: row.weeks, variants: row.variant });
    }
    let all = all.try_into().map_err(|_| file.missing("means", "fourteen approaches"))?;
    Ok((all, *raw.most_rounds.get_ref()))
}
