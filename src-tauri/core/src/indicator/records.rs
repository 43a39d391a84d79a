//! Reading what the indicators of a mentorship are computed from.

use rusqlite::Connection;

use super::compute::{Agreed, Met, Records, Round};
use crate::consent::CONSENT;
use crate::consent::api::{ConsentState, state};
use crate::error::Result;
use crate::feedback;
use crate::form::amount;
use crate::form::edit::rows;
use crate::i18n::dates::stored;
use crate::ids::MentorshipId;
use crate::mentorship;
use crate::vault::Vault;

/// The records of one mentorship as they stand today.
pub fn read(vault: &Vault, mentorship: &MentorshipId) -> Result<Records> {
    let reader = vault.reader();
    let facts = mentorship::edit::get(reader, mentorship)?;
    let spent = spent(reader, mentorship)?;
    Ok(Records {
        starts_on: facts.starts_on.as_deref().and_then(stored),
        approved_on: day(
            reader,
            "SELECT max(a.decided_on) FROM approval a JOIN version v ON v.id = a.version JOIN plan p ON p.id = v.plan
             WHERE p.mentorship = ?1 AND a.verdict = 'approve'
             GROUP BY v.id HAVING count(*) = 2 ORDER BY v.number LIMIT 1",
            mentorship,
        )?,
        safety_signed_on: day(
            reader,
            "SELECT min(signed_on) FROM safety_signoff WHERE mentorship = ?1",
            mentorship,
        )?,
        encounters: encounters(reader, mentorship)?,
        actions: actions(reader, mentorship)?,
        rounds: rounds(reader, mentorship)?,
        mixed_currencies: spent.iter().any(|(_, _, currency)| spent.first().is_some_and(|(_, _, c)| c != currency)),
        spent: spent.into_iter().map(|(on, amount, _)| (on, amount)).collect(),
        useful: feedback::read::useful(vault, mentorship)?,
        equals: equals(reader, mentorship)?,
        stories: stories(vault, mentorship)?,
    })
}

fn day(reader: &Connection, query: &str, mentorship: &MentorshipId) -> Result<Option<chrono::NaiveDate>> {
    let mut query = reader.prepare_cached(query)?;
    let mut found = query.query([mentorship])?;
    let text: Option<String> = found.next()?.map(|row| row.get(0)).transpose()?.flatten();
    Ok(text.as_deref().and_then(stored))
}

fn encounters(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<Met>> {
    let mut query = reader.prepare_cached(
        "SELECT encounter_on, encounter_state, encounter_form, minutes, people, people_community, people_learning,
             people_taught, confidence FROM encounter
         WHERE mentorship = ?1 AND encounter_state <> '' ORDER BY encounter_on, id",
    )?;
    let mut found = query.query([mentorship])?;
    let mut met = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        let number = |at: usize| -> rusqlite::Result<Option<u64>> { Ok(cell(at)?.parse().ok()) };
        let Some(on) = stored(&cell(0)?) else { continue };
        met.push(Met {
            on,
            held: cell(1)? == "held",
            visit: cell(2)? == "visit",
            minutes: number(3)?.unwrap_or_default(),
            people: number(4)?.zip(number(5)?),
            learners: number(6)?.zip(number(7)?),
            confidence: cell(8)?.parse().ok(),
        });
    }
    Ok(met)
}

fn actions(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<Agreed>> {
    let mut query = reader.prepare_cached(
        "SELECT action_due, action_done_on, action_status FROM action WHERE mentorship = ?1",
    )?;
    let mut found = query.query([mentorship])?;
    let mut agreed = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        agreed.push(Agreed {
            due: stored(&cell(0)?),
            done_on: stored(&cell(1)?),
            dropped: cell(2)? == "dropped",
        });
    }
    Ok(agreed)
}

fn rounds(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<Round>> {
    let mut query = reader.prepare_cached(
        "SELECT r.id, r.held_on, s.domain, s.level, s.priority FROM round r JOIN score s ON s.round = r.id
         WHERE r.mentorship = ?1 ORDER BY r.position, r.id, s.position",
    )?;
    let mut found = query.query([mentorship])?;
    let mut rounds: Vec<(String, Round)> = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        let Some(on) = stored(&cell(1)?) else { continue };
        let id = cell(0)?;
        if rounds.last().is_none_or(|(last, _)| *last != id) {
            rounds.push((id, Round { on, levels: Vec::new() }));
        }
        if let (Some((_, round)), Ok(level)) = (rounds.last_mut(), cell(3)?.parse()) {
            round.levels.push((cell(2)?, level, cell(4)? == "yes"));
        }
    }
    Ok(rounds.into_iter().map(|(_, round)| round).collect())
}

/// Money spent: when, thousandths, currency.
fn spent(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<(chrono::NaiveDate, i128, String)>> {
    let mut query = reader.prepare_cached(
        "SELECT spent_on, spent_amount, spent_currency FROM spending WHERE mentorship = ?1",
    )?;
    let mut found = query.query([mentorship])?;
    let mut spent = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        if let (Some(on), Some(amount)) = (stored(&cell(0)?), amount::line("", &cell(1)?)) {
            spent.push((on, amount, cell(2)?.trim().to_uppercase()));
        }
    }
    Ok(spent)
}

fn equals(reader: &Connection, mentorship: &MentorshipId) -> Result<Vec<(chrono::NaiveDate, u8, u8)>> {
    let mut query = reader.prepare_cached(
        "SELECT review_held_on, relation_mentor, relation_mentee FROM review
         WHERE mentorship = ?1 ORDER BY review_held_on, id",
    )?;
    let mut found = query.query([mentorship])?;
    let mut equals = Vec::new();
    while let Some(row) = found.next()? {
        let cell = |at: usize| row.get::<_, String>(at);
        if let (Some(on), Ok(mentor), Ok(mentee)) = (stored(&cell(0)?), cell(1)?.parse(), cell(2)?.parse()) {
            equals.push((on, mentor, mentee));
        }
    }
    Ok(equals)
}

fn stories(vault: &Vault, mentorship: &MentorshipId) -> Result<Vec<bool>> {
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let consents = rows(vault, &CONSENT, mentorship.as_str())?;
    let valid = |id: &str| {
        consents.iter().any(|row| row.id.as_str() == id && state(&row.cells, &today) == ConsentState::Valid)
    };
    let mut query = vault.reader().prepare_cached("SELECT story_consent FROM story WHERE mentorship = ?1")?;
    let named: Vec<String> =
        query.query_map([mentorship], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(named.iter().map(|consent| valid(consent)).collect())
}
