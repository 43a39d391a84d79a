//! Verbs on reports and their outlines.

use chrono::NaiveDate;
use jirani_base::i18n::{dates, fold};
use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, params};

use super::{KINDS, Outline, REPORT, REPORT_SECTION, SECTIONS, usual};
use crate::encounter::{self, ENCOUNTER};
use crate::error::{Error, Result};
use crate::form::FieldValues;
use crate::form::edit::{Row, insert, row, rows, update};
use crate::mentorship;
use crate::operation::Op;
use crate::review::REVIEW;

/// What each section may begin with: the words of a review, of the session that is reported, or of the plan.
const FROM_REVIEW: [(&str, &str); 9] = [
    ("helped", "helped"),
    ("hindered", "hindered"),
    ("problems", "hindered"),
    ("unintended", "unintended"),
    ("mentor_gains", "mentor_gains"),
    ("lessons", "review_lessons"),
    ("recommendations", "advice"),
    ("after_plan", "after_plan"),
    ("decisions", "verdict_why"),
];
const FROM_SESSION: [(&str, &str); 5] = [
    ("aim", "aim"),
    ("findings", "learned"),
    ("strengths", "strength_seen"),
    ("issues", "to_improve"),
    ("host_lessons", "mentor_learned"),
];

/// Begins a report: its period, its sections in the order of an outline or the usual one, and words that were already
/// written elsewhere, to be changed here.
pub fn begin(
    vault: &mut Vault,
    mentorship: &MentorshipId,
    kind: &str,
    outline: Option<&str>,
) -> Result<RowId> {
    let facts = mentorship::edit::get(vault.reader(), mentorship)?;
    let unknown = || Error::NotFound { kind: "report", id: kind.to_owned() };
    let kind = KINDS.iter().find(|known| **known == kind).ok_or_else(unknown)?;
    let sections: Vec<String> = match outline {
        Some(name) => outlines(vault.reader())?
            .into_iter()
            .find(|outline| outline.name == name)
            .map(|outline| outline.sections)
            .ok_or_else(|| Error::NotFound { kind: "outline", id: name.to_owned() })?,
        None => usual(kind).iter().map(|section| (*section).to_owned()).collect(),
    };
    let today = vault.clock().today();
    let review = rows(vault, &REVIEW, mentorship.as_str())?.pop();
    let session = match *kind {
        "visit" => encounter::list::latest(vault, mentorship)?,
        _ => None,
    };
    let until = match &session {
        Some(session) => session.cells.get("encounter_on").cloned().unwrap_or_default(),
        None => today.format("%Y-%m-%d").to_string(),
    };
    let from = match (*kind, &session) {
        ("visit", Some(_)) => Some(until.clone()),
        ("progress", _) => after_last(vault, mentorship, kind, today)?.or(facts.starts_on),
        _ => facts.starts_on,
    };
    // A mentorship that starts later has no period yet.
    let from = from.filter(|from| until.is_empty() || *from <= until);
    let cells = FieldValues::from([
        ("report_kind".to_owned(), (*kind).to_owned()),
        ("report_from".to_owned(), from.unwrap_or_default()),
        ("report_until".to_owned(), until),
        (
            "report_encounter".to_owned(),
            session.as_ref().map(|session| session.id.to_string()).unwrap_or_default(),
        ),
    ]);
    let id = RowId::new();
    vault.transact(Op::Form(REPORT.ops[0]), |transaction| {
        insert(transaction, &REPORT, &id, mentorship.as_str())?;
        update(transaction, &REPORT, id.as_str(), cells)?;
        for section in &sections {
            let row = RowId::new();
            insert(transaction, &REPORT_SECTION, &row, id.as_str())?;
            let narrative = first_words(section, review.as_ref(), session.as_ref());
            let cells = FieldValues::from([
                ("section".to_owned(), section.clone()),
                ("section_in".to_owned(), "yes".to_owned()),
                ("narrative".to_owned(), narrative),
            ]);
            update(transaction, &REPORT_SECTION, row.as_str(), cells)?;
        }
        Ok::<_, Error>(())
    })?;
    Ok(id)
}

/// Where the next report of that kind begins: on the day after the last one ended or, where no day has passed since,
/// where that one began, as another report of the same period.
fn after_last(
    vault: &Vault,
    mentorship: &MentorshipId,
    kind: &str,
    today: NaiveDate,
) -> Result<Option<String>> {
    let reports = rows(vault, &REPORT, mentorship.as_str())?;
    let cell = |row: &Row, name: &str| row.cells.get(name).cloned().unwrap_or_default();
    let last = reports
        .iter()
        .filter(|row| cell(row, "report_kind") == kind)
        .filter_map(|row| Some((dates::stored(&cell(row, "report_until"))?, cell(row, "report_from"))))
        .max();
    Ok(last.and_then(|(until, from)| match until.succ_opt().filter(|next| *next <= today) {
        Some(next) => Some(next.format("%Y-%m-%d").to_string()),
        None => Some(from).filter(|from| !from.is_empty()),
    }))
}

fn first_words(section: &str, review: Option<&Row>, session: Option<&Row>) -> String {
    let find = |pairs: &[(&str, &str)], row: Option<&Row>| {
        let (_, field) = pairs.iter().find(|(of, _)| *of == section)?;
        row?.cells.get(*field).cloned()
    };
    find(&FROM_SESSION, session).or_else(|| find(&FROM_REVIEW, review)).unwrap_or_default()
}

/// Adds a section that the report does not have, at its end.
pub fn add_section(vault: &mut Vault, report: &RowId, section: &str) -> Result<()> {
    row(vault, &REPORT, report.as_str())?;
    let present = rows(vault, &REPORT_SECTION, report.as_str())?;
    let known = SECTIONS.contains(&section);
    let there = present.iter().any(|row| row.cells.get("section").is_some_and(|of| of == section));
    if !known || there {
        return Err(Error::NotFound { kind: "section", id: section.to_owned() });
    }
    let id = RowId::new();
    vault.transact(Op::Form(REPORT_SECTION.ops[0]), |transaction| {
        insert(transaction, &REPORT_SECTION, &id, report.as_str())?;
        let cells = FieldValues::from([
            ("section".to_owned(), section.to_owned()),
            ("section_in".to_owned(), "yes".to_owned()),
        ]);
        update(transaction, &REPORT_SECTION, id.as_str(), cells)
    })
}

/// Keeps the order and choice of a report's sections under a name; the name's older outline is replaced.
pub fn save_outline(vault: &mut Vault, report: &RowId, name: &str) -> Result<()> {
    let typed = text::required_line("outline_name", name)?;
    let older = outlines(vault.reader())?.into_iter().find(|one| fold::same(&one.name) == fold::same(&typed));
    let name = older.map_or(typed, |older| older.name);
    let found = row(vault, &REPORT, report.as_str())?;
    let kind = found.cells.get("report_kind").cloned().unwrap_or_default();
    let sections: Vec<String> = rows(vault, &REPORT_SECTION, report.as_str())?
        .into_iter()
        .filter(|row| row.cells.get("section_in").is_some_and(|kept| kept == "yes"))
        .filter_map(|row| row.cells.get("section").cloned())
        .collect();
    let sections = serde_json::to_string(&sections)?;
    vault.transact(Op::OutlineSave, |transaction| {
        transaction.execute(
            "INSERT INTO outline (id, outline_name, report_kind, sections) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (outline_name) DO UPDATE SET report_kind = excluded.report_kind, sections = excluded.sections",
            params![RowId::new(), name, kind, sections],
        )?;
        Ok(())
    })
}

/// Forgets an outline.
pub fn delete_outline(vault: &mut Vault, name: &str) -> Result<()> {
    vault.transact(Op::OutlineDelete, |transaction| {
        transaction.execute("DELETE FROM outline WHERE outline_name = ?1", [name])?;
        Ok(())
    })
}

/// The outlines that are kept, by name.
pub fn outlines(connection: &Connection) -> Result<Vec<Outline>> {
    let mut query =
        connection.prepare_cached("SELECT outline_name, report_kind, sections FROM outline ORDER BY id")?;
    let mut stored: Vec<(String, String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    stored.sort_by_cached_key(|(name, _, _)| fold::order(name));
    stored
        .into_iter()
        .map(|(name, kind, sections)| {
            let sections: Vec<String> = serde_json::from_str(&sections)?;
            let sections = sections.into_iter().filter(|s| SECTIONS.contains(&s.as_str())).collect();
            Ok(Outline { name, kind, sections })
        })
        .collect()
}

/// The period of a report; open ends become the first day there is and today.
pub fn period(report: &FieldValues, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let date = |name: &str| report.get(name).and_then(|text| dates::stored(text));
    (date("report_from").unwrap_or(NaiveDate::MIN), date("report_until").unwrap_or(today))
}

/// The session that a visit report is about, if it is still there.
pub fn session_of(vault: &Vault, report: &FieldValues) -> Result<Option<Row>> {
    match report.get("report_encounter").filter(|id| !id.is_empty()) {
        Some(id) => match row(vault, &ENCOUNTER, id) {
            Ok(found) => Ok(Some(found)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(other) => Err(other),
        },
        None => Ok(None),
    }
}
