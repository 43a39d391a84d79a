//! Reading all mentorships at once: a handful of grouped queries, however many there are.

use std::collections::{BTreeMap, HashMap};

use jirani_base::i18n::dates;
use jirani_vault::Vault;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::OPEN_IN_SQL;
use crate::error::Result;
use crate::form::amount;
use crate::self_assessment::gain;

/// Which mentorships, and which days of them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Filter {
    /// Only this topic.
    pub topic: Option<String>,
    /// Only this chosen approach.
    pub approach: Option<String>,
    /// Only mentees of this region.
    pub region: Option<String>,
    /// Only what happened from this day on, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Only what happened until this day, `YYYY-MM-DD`.
    pub until: Option<String>,
}

/// One mentorship in a portfolio.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct One {
    pub id: String,
    /// The mentor's id.
    pub mentor: String,
    /// The mentee's id.
    pub mentee: String,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    pub topic: String,
    /// The approach that was chosen; empty before.
    pub approach: String,
    /// The mentee's region, as it is written.
    pub region: String,
    /// The first day, if it is known.
    pub starts_on: Option<String>,
    /// The last day, if it is known.
    pub ends_on: Option<String>,
    /// Whether it was closed out.
    pub closed: bool,
    /// Sessions held.
    pub held: u32,
    /// Sessions that were due.
    pub due: u32,
    /// Minutes of contact.
    #[ts(type = "number")]
    pub minutes: u64,
    /// The newest session that was held.
    pub last_on: String,
    /// Actions that were due.
    pub actions_due: u32,
    /// Actions done in time.
    pub in_time: u32,
    /// Actions that are past their day and open.
    pub late: u32,
    /// Levels gained in chosen domains, once there are two rounds.
    pub gain: Option<i32>,
    /// Stories that may be told.
    pub stories: u32,
    /// Incidents noted.
    pub incidents: u32,
    /// Concerns that are open.
    pub concerns: u32,
    /// Money spent, by currency, in thousandths.
    #[ts(type = "Record<string, number>")]
    pub spent: BTreeMap<String, i128>,
}

/// Takes a row of a grouped query over into its mentorship.
type Put<'a> = dyn FnMut(&mut One, &rusqlite::Row<'_>) -> rusqlite::Result<()> + 'a;

/// The mentorships that a filter lets through, newest first.
pub fn all(vault: &Vault, filter: &Filter) -> Result<Vec<One>> {
    let reader = vault.reader();
    let today = vault.clock().today().to_string();
    let from = filter.from.clone().unwrap_or_default();
    let until = filter
        .until
        .clone()
        .filter(|until| !until.is_empty() && *until < today)
        .unwrap_or_else(|| today.clone());
    let mut all = mentorships(reader, filter)?;
    let places: HashMap<String, usize> =
        all.iter().enumerate().map(|(at, one)| (one.id.clone(), at)).collect();
    let mut each = |query: &str, days: &[&str], put: &mut Put<'_>| {
        let mut query = reader.prepare_cached(query)?;
        let mut rows = query.query(rusqlite::params_from_iter(days))?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            if let Some(one) = places.get(&id).and_then(|at| all.get_mut(*at)) {
                put(one, row)?;
            }
        }
        Ok::<(), crate::error::Error>(())
    };
    each(
        "SELECT mentorship, sum(encounter_state = 'held'), sum(encounter_state <> ''),
             sum(CASE WHEN encounter_state = 'held' THEN CAST(minutes AS INTEGER) ELSE 0 END),
             max(CASE WHEN encounter_state = 'held' THEN encounter_on ELSE '' END),
             sum(concern NOT IN ('', 'none') AND concern_settled_on = '')
         FROM encounter WHERE encounter_on <> '' AND encounter_on BETWEEN ?1 AND ?2 GROUP BY mentorship",
        &[&from, &until],
        &mut |one, row| {
            (one.held, one.due) = (row.get(1)?, row.get(2)?);
            one.minutes = u64::try_from(row.get::<_, i64>(3)?).unwrap_or_default();
            (one.last_on, one.concerns) = (row.get(4)?, row.get(5)?);
            Ok(())
        },
    )?;
    each(
        &format!(
            "SELECT mentorship, count(*),
             sum(action_done_on <> '' AND action_done_on <= action_due),
             sum(action_status IN {OPEN_IN_SQL} AND action_due < ?3)
         FROM action WHERE action_due <> '' AND action_due BETWEEN ?1 AND ?2 AND action_status <> 'dropped'
         GROUP BY mentorship"
        ),
        &[&from, &until, &today],
        &mut |one, row| {
            (one.actions_due, one.in_time, one.late) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(())
        },
    )?;
    each(
        "SELECT s.mentorship, count(*) FROM story s JOIN consent c ON c.id = s.story_consent
         WHERE c.withdrawn_on = '' AND (c.consent_until = '' OR c.consent_until >= ?1)
         GROUP BY s.mentorship",
        &[&today],
        &mut |one, row| {
            one.stories = row.get(1)?;
            Ok(())
        },
    )?;
    each("SELECT mentorship, count(*) FROM incident GROUP BY mentorship", &[], &mut |one, row| {
        one.incidents = row.get(1)?;
        Ok(())
    })?;
    each(
        "SELECT mentorship, spent_currency, spent_amount FROM spending
         WHERE spent_on BETWEEN ?1 AND ?2",
        &[&from, &until],
        &mut |one, row| {
            let (currency, sum): (String, String) = (row.get(1)?, row.get(2)?);
            if let Some(sum) = amount::line("", &sum) {
                *one.spent.entry(currency.trim().to_uppercase()).or_default() += sum;
            }
            Ok(())
        },
    )?;
    if let Some(until) = dates::stored(&until) {
        for one in &mut all {
            let rounds = gain::rounds(reader, &one.id.as_str().into())?;
            one.gain = gain::levels_gained(&rounds, until).map(|(levels, _)| levels);
        }
    }
    Ok(all)
}

/// An empty choice means no filter.
fn only(chosen: &Option<String>) -> Option<&str> {
    chosen.as_deref().filter(|chosen| !chosen.is_empty())
}

fn mentorships(reader: &Connection, filter: &Filter) -> Result<Vec<One>> {
    let mut query = reader.prepare_cached(
        "SELECT m.id, m.mentor, m.mentee, a.code_name, b.code_name, m.topic, m.starts_on, m.ends_on, b.region,
             coalesce((SELECT chosen FROM decision d WHERE d.mentorship = m.id ORDER BY d.id DESC LIMIT 1), '') chosen,
             EXISTS (SELECT 1 FROM deletion_note n WHERE n.mentorship = m.id)
         FROM mentorship m JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee
         WHERE (?1 IS NULL OR m.topic = ?1) AND (?2 IS NULL OR chosen = ?2) AND (?3 IS NULL OR b.region = ?3)
         ORDER BY m.id DESC",
    )?;
    let found = query
        .query_map(params![only(&filter.topic), only(&filter.approach), only(&filter.region)], |row| {
            Ok(One {
                id: row.get(0)?,
                mentor: row.get(1)?,
                mentee: row.get(2)?,
                mentor_name: row.get(3)?,
                mentee_name: row.get(4)?,
                topic: row.get(5)?,
                starts_on: row.get(6)?,
                ends_on: row.get(7)?,
                region: row.get::<_, String>(8)?.trim().to_owned(),
                approach: row.get(9)?,
                closed: row.get(10)?,
                ..One::default()
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
