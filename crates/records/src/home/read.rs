//! Reading what is due.

use chrono::{Days, NaiveDate};
use jirani_base::i18n::dates;
use jirani_vault::Vault;
use rusqlite::{Row, params};
use serde::Serialize;
use ts_rs::TS;

use super::{DueCount, DueItem, DueKind};
use crate::action::OPEN_IN_SQL;
use crate::encounter::list::{EncounterEntry, open_concerns};
use crate::error::Result;

/// What the first page shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HomeView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// What is past its day, oldest first.
    pub late: Vec<DueItem>,
    /// How much of that there is in all.
    pub late_total: u32,
    /// What is due within a week.
    pub week: Vec<DueItem>,
    /// How much of that there is in all.
    pub week_total: u32,
    /// Sessions to come.
    pub sessions: Vec<DueItem>,
    /// Reviews to come.
    pub reviews: Vec<DueItem>,
    /// Concerns that nobody settled.
    pub concerns: Vec<EncounterEntry>,
    /// Mentorships with indicators that nobody feeds.
    pub unfed: Vec<DueCount>,
    /// Mentorships with a visit ahead and no signed safety plan.
    pub unsafe_visits: Vec<DueCount>,
}

/// The most items of a list on the first page.
const MOST: u32 = 30;

/// The most items of a calendar.
const MOST_OF_A_SPAN: u32 = 2_000;

/// Days that "this week" reaches from today.
const WEEK: Days = Days::new(7);

/// Days ahead in which a session or a review is announced.
const AHEAD: Days = Days::new(45);

/// Everything with a date, as one table: kind, mentorship, record, day, words, who.
fn dated() -> String {
    format!(
        "SELECT 'action' kind, mentorship, id, action_due day, action_what what, action_owner who FROM action
        WHERE action_status IN {OPEN_IN_SQL} AND action_due BETWEEN ?1 AND ?2
    UNION ALL SELECT 'session', mentorship, id, encounter_on, CASE WHEN topics <> '' THEN topics ELSE aim END, hosts
        FROM encounter WHERE encounter_state = 'planned' AND encounter_on BETWEEN ?1 AND ?2
    UNION ALL SELECT 'review', mentorship, id, review_on, 'midterm', '' FROM plan p WHERE review_on BETWEEN ?1 AND ?2
        AND NOT EXISTS (SELECT 1 FROM review r WHERE r.mentorship = p.mentorship AND review_kind <> 'follow_up')
    UNION ALL SELECT 'review', mentorship, id, final_review_on, 'close_out', '' FROM plan p
        WHERE final_review_on BETWEEN ?1 AND ?2
        AND NOT EXISTS (SELECT 1 FROM review r WHERE r.mentorship = p.mentorship AND review_kind = 'close_out')
    UNION ALL SELECT 'step', mentorship, id, due_on, step, '' FROM step
        WHERE done_on IS NULL AND due_on BETWEEN ?1 AND ?2
    UNION ALL SELECT 'activity', p.mentorship, v.id, v.starts_on, v.what, v.lead FROM activity v
        JOIN objective o ON o.id = v.objective JOIN plan p ON p.id = o.plan WHERE v.starts_on BETWEEN ?1 AND ?2
    UNION ALL SELECT 'mentorship', id, id, starts_on, 'begins', '' FROM mentorship WHERE starts_on BETWEEN ?1 AND ?2
    UNION ALL SELECT 'mentorship', id, id, ends_on, 'ends', '' FROM mentorship WHERE ends_on BETWEEN ?1 AND ?2"
    )
}

/// Everything that is due between two days, both among them, first due first.
pub fn between(vault: &Vault, from: NaiveDate, until: NaiveDate) -> Result<Vec<DueItem>> {
    items(vault, "1", from, until, MOST_OF_A_SPAN)
}

/// What the first page shows today.
pub fn today(vault: &Vault) -> Result<HomeView> {
    let today = vault.clock().today();
    let day = |days: Option<NaiveDate>| days.unwrap_or(today);
    let yesterday = day(today.pred_opt());
    let week = day(today.checked_add_days(WEEK));
    let ahead = day(today.checked_add_days(AHEAD));
    let past = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or(today);
    let mut late = items(vault, "kind IN ('action', 'session', 'review', 'step')", past, yesterday, MOST)?;
    for item in &mut late {
        if item.kind == DueKind::Session {
            item.kind = DueKind::SessionToLog;
        }
    }
    Ok(HomeView {
        today: today.format("%Y-%m-%d").to_string(),
        late,
        late_total: count(vault, "kind IN ('action', 'session', 'review', 'step')", past, yesterday)?,
        week: items(vault, "kind IN ('action', 'step', 'activity', 'mentorship')", today, week, MOST)?,
        week_total: count(vault, "kind IN ('action', 'step', 'activity', 'mentorship')", today, week)?,
        sessions: items(vault, "kind = 'session'", today, ahead, MOST)?,
        reviews: items(vault, "kind = 'review'", today, ahead, MOST)?,
        concerns: open_concerns(vault, None)?,
        unfed: counts(
            vault,
            &format!(
                "SELECT p.mentorship, count(*) FROM indicator i JOIN plan p ON p.id = i.plan
                 WHERE i.indicator <> '' AND i.indicator_code NOT IN ({}) AND NOT EXISTS (
                     SELECT 1 FROM indicator_value v WHERE v.indicator = i.id AND v.period_value <> ''
                     AND v.period_on >= ?1) GROUP BY p.mentorship",
                crate::indicator::COMPUTED
                    .iter()
                    .map(|code| format!("'{code}'"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
            day(today.checked_sub_days(crate::indicator::FED_WITHIN)),
        )?,
        unsafe_visits: counts(
            vault,
            "SELECT e.mentorship, count(*) FROM encounter e
             WHERE e.encounter_state = 'planned' AND e.encounter_form = 'visit' AND e.encounter_on >= ?1
             AND NOT EXISTS (SELECT 1 FROM safety_signoff s WHERE s.mentorship = e.mentorship)
             GROUP BY e.mentorship",
            today,
        )?,
    })
}

fn items(vault: &Vault, which: &str, from: NaiveDate, until: NaiveDate, most: u32) -> Result<Vec<DueItem>> {
    let today = vault.clock().today();
    let mut query = vault.reader().prepare_cached(&format!(
        "SELECT kind, d.mentorship, d.id, day, what, who, a.code_name, b.code_name FROM ({dated}) d
         JOIN mentorship m ON m.id = d.mentorship
         JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee
         WHERE {which} ORDER BY day, d.id LIMIT {most}",
        dated = dated()
    ))?;
    let read = |row: &Row<'_>| read(row, today);
    let found = query
        .query_map(params![from.to_string(), until.to_string()], read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn count(vault: &Vault, which: &str, from: NaiveDate, until: NaiveDate) -> Result<u32> {
    Ok(vault
        .reader()
        .prepare_cached(&format!("SELECT count(*) FROM ({dated}) d WHERE {which}", dated = dated()))?
        .query_row(params![from.to_string(), until.to_string()], |row| row.get(0))?)
}

fn counts(vault: &Vault, query: &str, day: NaiveDate) -> Result<Vec<DueCount>> {
    let mut query = vault.reader().prepare_cached(&format!(
        "SELECT c.mentorship, a.code_name, b.code_name, c.\"count(*)\" FROM ({query}) c
         JOIN mentorship m ON m.id = c.mentorship
         JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee
         ORDER BY c.mentorship DESC LIMIT {MOST}"
    ))?;
    let found = query
        .query_map([day.to_string()], |row| {
            Ok(DueCount {
                mentorship: row.get(0)?,
                mentor_name: row.get(1)?,
                mentee_name: row.get(2)?,
                count: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn read(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<DueItem> {
    let (kind, on): (String, String) = (row.get(0)?, row.get(3)?);
    let late = dates::stored(&on).map(|day| (today - day).num_days());
    Ok(DueItem {
        kind: match kind.as_str() {
            "action" => DueKind::Action,
            "session" => DueKind::Session,
            "review" => DueKind::Review,
            "step" => DueKind::Step,
            "activity" => DueKind::Activity,
            _ => DueKind::Mentorship,
        },
        mentorship: row.get(1)?,
        id: row.get(2)?,
        what: row.get(4)?,
        who: row.get(5)?,
        mentor_name: row.get(6)?,
        mentee_name: row.get(7)?,
        days_late: late.and_then(|days| u32::try_from(days).ok()).filter(|days| *days > 0),
        on,
    })
}
