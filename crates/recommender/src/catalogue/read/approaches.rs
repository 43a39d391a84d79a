//! `approaches.toml`.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::super::own::PUBLISHED;
use super::FileError;
use crate::catalogue::data_file::{DataFile, approach_names, in_order};
use crate::catalogue::{Approach, ApproachId, GroupSize, Phase, PhaseWeeks, Travels};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApproachFile {
    approach: Vec<Spanned<RawApproach>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawApproach {
    id: ApproachId,
    exposure: u8,
    cost: u8,
    travels: Travels,
    group: GroupSize,
    needs: u8,
    follow_up: u8,
    #[serde(default)]
    calls: Vec<String>,
    #[serde(default)]
    visits: Vec<String>,
    weeks: PhaseWeeks,
    sources: Vec<String>,
}

/// Ten years, beyond which a length is a slip of the pen.
const LONGEST: u16 = 520;

pub(super) fn read(
    file: DataFile<'_>,
    register: &BTreeMap<String, String>,
) -> Result<[Approach; PUBLISHED], FileError> {
    let raw: ApproachFile = file.parse()?;
    let rows: [_; PUBLISHED] =
        in_order(file, raw.approach, &approach_names(), |row: &RawApproach| row.id.index())?;
    let mut exposure = Ranks::default();
    let mut cost = Ranks::default();
    let mut approaches = Vec::with_capacity(PUBLISHED);
    for row in rows {
        let span = row.span();
        let row = row.into_inner();
        exposure.take(file, &span, "exposure", row.exposure)?;
        cost.take(file, &span, "cost", row.cost)?;
        if row.group.min == 0 || row.group.max.is_some_and(|max| max < row.group.min) {
            return Err(file.fault(&span, "group", "a min of at least 1 and a max not below it"));
        }
        let lengths = Phase::ALL.iter().filter_map(|phase| row.weeks.of(*phase)).chain([row.weeks.ahead]);
        if lengths
            .into_iter()
            .any(|weeks| !(1..=weeks.usual).contains(&weeks.fewest) || weeks.usual > LONGEST)
        {
            let expected = "pairs of weeks from 1 to 520, the usual not below the fewest";
            return Err(file.fault(&span, "weeks", expected));
        }
        let numbered =
            |kind: &'static str, most: u8| (1..=most).map(move |number| format!("{kind}-{number}"));
        let always = ["do", "companion"].map(str::to_owned);
        let known: Vec<String> =
            numbered("need", row.needs).chain(numbered("follow", row.follow_up)).chain(always).collect();
        for (field, texts) in [("calls", &row.calls), ("visits", &row.visits)] {
            if !texts.iter().all(|text| known.contains(text)) {
                return Err(file.fault(
                    &span,
                    field,
                    "texts that it has, such as \"need-1\" or \"follow-3\"",
                ));
            }
        }
        file.check_sources(&span, "sources", &row.sources, register)?;
        approaches.push(Approach {
            id: row.id,
            exposure: row.exposure,
            cost: row.cost,
            travels: row.travels,
            group: row.group,
            needs: row.needs,
            follow_up: row.follow_up,
            calls: row.calls,
            visits: row.visits,
            weeks: row.weeks,
            sources: row.sources,
        });
    }
    approaches.try_into().map_err(|_| file.missing("approach", "fourteen approaches"))
}

/// The ranks 1 to 14, each to be used once, since they must decide every tie.
#[derive(Default)]
struct Ranks {
    taken: [bool; PUBLISHED],
}

impl Ranks {
    fn take(
        &mut self,
        file: DataFile<'_>,
        span: &Range<usize>,
        field: &str,
        rank: u8,
    ) -> Result<(), FileError> {
        let free = usize::from(rank)
            .checked_sub(1)
            .and_then(|place| self.taken.get_mut(place))
            .filter(|taken| !**taken);
        match free {
            Some(taken) => {
                *taken = true;
                Ok(())
            }
            None => Err(file.fault(span, field, "each rank from 1 to 14 exactly once")),
        }
    }
}
