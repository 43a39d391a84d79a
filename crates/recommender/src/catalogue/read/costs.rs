//! `costs.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::super::own::PUBLISHED;
use super::FileError;
use crate::catalogue::data_file::{DataFile, approach_names, in_order};
use crate::catalogue::{
    Approach, ApproachId, CostLine, CostModel, Journeys, Means, Quantity, QuantityId, Reserve, Travels,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CostFile {
    sources: Spanned<Vec<String>>,
    reserve: Spanned<Reserve>,
    cost: Vec<Spanned<RawCost>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCost {
    approach: ApproachId,
    usual: BTreeMap<QuantityId, Quantity>,
    #[serde(default)]
    journeys: Option<Journeys>,
    lines: Vec<CostLine>,
}

pub(super) fn read(
    file: DataFile<'_>,
    register: &BTreeMap<String, String>,
    approaches: &[Approach; PUBLISHED],
    means: &[Means; PUBLISHED],
) -> Result<([CostModel; PUBLISHED], Reserve), FileError> {
    let raw: CostFile = file.parse()?;
    file.check_sources(&raw.sources.span(), "sources", raw.sources.get_ref(), register)?;
    let reserve = *raw.reserve.get_ref();
    if !(reserve.least..=reserve.most).contains(&reserve.usual) || reserve.most > 100 {
        return Err(file.fault(&raw.reserve.span(), "usual", "a percentage from `least` to `most`"));
    }
    let rows: [_; PUBLISHED] =
        in_order(file, raw.cost, &approach_names(), |row: &RawCost| row.approach.index())?;
    let mut models = Vec::with_capacity(PUBLISHED);
    for row in rows {
        let span = row.span();
        let row = row.into_inner();
        let mut usual = row.usual;
        let taken = [QuantityId::Journeys, QuantityId::Travellers];
        if let Some(id) = taken.iter().find(|id| usual.contains_key(id)) {
            let expected = format!("no \"{}\", which stands in means.toml", id.as_str());
            return Err(file.fault(&span, "usual", expected));
        }
        if let Some(variant) = means[row.approach.index()].variants.first().filter(|_| row.journeys.is_some())
        {
            usual.insert(QuantityId::Journeys, Quantity::whole(variant.trips));
            usual.insert(QuantityId::Travellers, Quantity::whole(variant.travellers));
        }
        let journeys = row.journeys.iter().flat_map(|trip| [trip.number, trip.travellers, trip.nights]);
        let lines = row.lines.iter().flat_map(|line| line.times.iter().copied());
        let mut used: Vec<QuantityId> = journeys.chain(lines).chain([QuantityId::MenteeDays]).collect();
        used.sort_unstable();
        used.dedup();
        let given: Vec<QuantityId> = usual.keys().copied().collect();
        if used != given {
            let names = used.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(file.fault(&span, "usual", format!("exactly the quantities of its lines: {names}")));
        }
        let travels = approaches[row.approach.index()].travels != Travels::None;
        if travels != row.journeys.is_some() {
            return Err(file.fault(&span, "journeys", "journeys where someone travels, and only there"));
        }
        models.push(CostModel {
            approach: row.approach,
            usual: usual.into_iter().collect(),
            journeys: row.journeys,
            lines: row.lines,
        });
    }
    let models = models.try_into().map_err(|_| file.missing("cost", "fourteen approaches"))?;
    Ok((models, reserve))
}
