//! Levels that a mentee gained between rounds of its self-assessment.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use jirani_base::i18n::dates::stored;
use jirani_base::ids::MentorshipId;
use rusqlite::Connection;

use crate::error::Result;

/// A round with a day, and the levels that were filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundLevels {
    pub on: NaiveDate,
    /// Domain, level from 1, and whether the domain was a priority of the round.
    pub levels: Vec<(String, u8, bool)>,
}

/// The rounds of a mentorship that have a day, in order.
pub fn rounds(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<RoundLevels>> {
    let mut query = reader.prepare_cached(
        "SELECT r.id, r.held_on, s.domain, s.level, s.priority FROM round r JOIN score s ON s.round = r.id
         WHERE r.mentorship = ?1 ORDER BY r.position, r.id, s.position",
    )?;
    let mut found = query.query([mentorship])?;
    let mut rounds: Vec<(String, RoundLevels)> = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        let Some(on) = stored(&cell(1)?) else { continue };
        let id = cell(0)?;
        if rounds.last().is_none_or(|(last, _)| *last != id) {
            rounds.push((id, RoundLevels { on, levels: Vec::new() }));
        }
        if let (Some((_, round)), Ok(level)) = (rounds.last_mut(), cell(3)?.parse()) {
            round.levels.push((cell(2)?, level, cell(4)? == "yes"));
        }
    }
    Ok(rounds.into_iter().map(|(_, round)| round).collect())
}

/// Levels gained from the first round to the last one until a day, over the domains that were a priority in any of these
/// rounds and have a level in both; and how many domains these are. Nothing before there are two rounds.
pub fn levels_gained(rounds: &[RoundLevels], until: NaiveDate) -> Option<(i32, u64)> {
    let rounds: Vec<&RoundLevels> = rounds.iter().filter(|round| round.on <= until).collect();
    let (first, last) = (rounds.first()?, rounds.last()?);
    if rounds.len() < 2 {
        return None;
    }
    let level = |round: &RoundLevels, domain: &str| {
        round.levels.iter().find(|(of, ..)| of == domain).map(|(_, level, _)| i32::from(*level))
    };
    let chosen = rounds.iter().flat_map(|round| &round.levels).filter(|(.., priority)| *priority);
    let domains: BTreeSet<&str> = chosen.map(|(domain, ..)| domain.as_str()).collect();
    let gains: Vec<i32> =
        domains.iter().filter_map(|domain| Some(level(last, domain)? - level(first, domain)?)).collect();
    (!gains.is_empty()).then(|| (gains.iter().sum(), gains.len() as u64))
}
