//! Requests about the portfolio.

use jirani_base::i18n::fold;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Filter, Group, One, Sums, groups, read, sums};
use crate::error::Result;
use crate::form::amount;
use crate::session::Session;

/// The most rows of one page.
const PAGE: usize = 100;

/// Which part of which portfolio.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PortfolioOf {
    /// Which mentorships.
    #[serde(default)]
    #[ts(optional, as = "Option<Filter>")]
    pub filter: Filter,
    /// How many rows to leave out before this page.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub offset: u32,
}

/// A portfolio for the organisation that keeps the workspace.
#[derive(Serialize, TS)]
pub struct PortfolioView {
    /// All of it added up.
    pub sums: Sums,
    /// Money spent, by currency, as written.
    pub spent: Vec<(String, String)>,
    /// By topic.
    pub topics: Vec<Group>,
    /// By approach.
    pub approaches: Vec<Group>,
    /// One page of mentorships, newest first.
    pub rows: Vec<One>,
    /// How many there are in all.
    pub total: u32,
    /// The regions that mentees have, for the filter.
    pub regions: Vec<String>,
}

pub fn get(session: &mut Session, request: PortfolioOf) -> Result<PortfolioView> {
    let vault = session.vault()?;
    let all = read::all(vault, &request.filter)?;
    let together = sums(&all);
    let mut query = vault.reader().prepare_cached(
        "SELECT DISTINCT trim(b.region) FROM mentorship m JOIN organisation b ON b.id = m.mentee
         WHERE trim(b.region) <> '' LIMIT 200",
    )?;
    let mut regions: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    regions.sort_by_cached_key(|region| fold::order(region));
    Ok(PortfolioView {
        spent: together
            .spent
            .iter()
            .map(|(currency, sum)| (currency.clone(), amount::written(*sum, &session.words)))
            .collect(),
        sums: together,
        topics: groups(&all, |one| one.topic.clone()),
        approaches: groups(&all, |one| one.approach.clone()),
        total: u32::try_from(all.len()).unwrap_or(u32::MAX),
        rows: all.into_iter().skip(request.offset as usize).take(PAGE).collect(),
        regions,
    })
}
