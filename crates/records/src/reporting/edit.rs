//! Verbs on reports and their outlines.

use chrono::NaiveDate;
use jirani_base::i18n::{dates, fold};
use jirani_base::ids::{MentorshipId, RowId};
use jirani_base::text;
use jirani_vault::Vault;
use rusqlite::{Connection, params};

use super::{
    ENCOUNTER_OF_REPORT, FROM, IN_REPORT, KIND, KINDS, NARRATIVE, Outline, REPORT, REPORT_SECTION, SECTION,
    SECTIONS, UNTIL, usual,
};
use crate::encounter::{self, ENCOUNTER};
use crate::error::{Error, Result};
use crate::form::edit::{Row, insert, row, rows, update};
use crate::form::{Column, FieldValues};
use crate::mentorship;
use crate::operation::Op;
use crate::review::REVIEW;

/// What each section may begin with: the words of a review, of the session that is reported, or of the plan.
const FROM_REVIEW: [(&str, Column); 9] = [
    ("helped", REVIEW.column("helped")),
    ("hindered", REVIEW.column("hindered")),
    ("problems", REVIEW.column("hindered")),
    ("unintended", REVIEW.column("unintended")),
    ("mentor_gains", REVIEW.column("mentor_gains")),
    ("lessons", REVIEW.column("review_lessons")),
    ("recommendations", REVIEW.column("advice")),
    ("after_plan", REVIEW.column("after_plan")),
    ("decisions", REVIEW.column("verdict_why")),
];
const FROM_SESSION: [(&str, Column); 5] = [
    ("aim", ENCOUNTER.column("aim")),
    ("findings", ENCOUNTER.column("learned")),
    ("strengths", ENCOUNTER.column("strength_seen")),
    ("issues", ENCOUNTER.column("to_improve")),
    ("host_lessons", ENCOUNTER.column("mentor_learned")),
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
        Some(session) => encounter::ON.of(&session.cells),
        None => Some(today),
    };
    let start = facts.starts_on.as_deref().and_then(dates::stored);
    let from = match (*kind, &session) {
        ("visit", Some(_)) => until,
        ("progress", _) => after_last(vault, mentorship, kind, today)?.or(start),
        _ => start,
    };
    // A mentorship that starts later has no period yet.
    let from = from.filter(|from| until.is_none_or(|until| *from <= until));
    let session_id = session.as_ref().map(|session| session.id.as_str()).unwrap_or_default();
    let mut cells = FieldValues::from([KIND.holding(kind), ENCOUNTER_OF_REPORT.holding(session_id)]);
    cells.extend(from.map(|from| FROM.holding(&from)));
    cells.extend(until.map(|until| UNTIL.holding(&until)));
    let id = RowId::new();
    vault.transact(Op::Form(REPORT.ops[0]), |transaction| {
        insert(transaction, &REPORT, &id, mentorship.as_str())?;
        update(transaction, &REPORT, id.as_str(), cells)?;
        for section in &sections {
            let row = RowId::new();
            insert(transaction, &REPORT_SECTION, &row, id.as_str())?;
            let narrative = first_words(section, review.as_ref(), session.as_ref());
            let cells = FieldValues::from([
                SECTION.holding(section),
                IN_REPORT.holding(&true),
                NARRATIVE.holding(&narrative),
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
) -> Result<Option<NaiveDate>> {
    let reports = rows(vault, &REPORT, mentorship.as_str())?;
    let last = reports
        .iter()
        .filter(|row| KIND.of(&row.cells) == kind)
        .filter_map(|row| Some((UNTIL.of(&row.cells)?, FROM.of(&row.cells))))
        .max();
    Ok(last.and_then(|(until, from)| until.succ_opt().filter(|next| *next <= today).or(from)))
}

fn first_words(section: &str, review: Option<&Row>, session: Option<&Row>) -> String {
    let find = |pairs: &[(&str, Column)], row: Option<&Row>| {
        let (_, field) = pairs.iter().find(|(of, _)| *of == section)?;
        Some(field.of(&row?.cells).to_owned())
    };
    find(&FROM_SESSION, session).or_else(|| find(&FROM_REVIEW, review)).unwrap_or_default()
}

/// Adds a section that the report does not have, at its end.
pub fn add_section(vault: &mut Vault, report: &RowId, section: &str) -> Result<()> {
    row(vault, &REPORT, report.as_str())?;
    let present = rows(vault, &REPORT_SECTION, report.as_str())?;
    let known = SECTIONS.contains(&section);
    let there = present.iter().any(|row| SECTION.of(&row.cells) == section);
    if !known || there {
        return Err(Error::NotFound { kind: "section", id: section.to_owned() });
    }
    let id = RowId::new();
    vault.transact(Op::Form(REPORT_SECTION.ops[0]), |transaction| {
        insert(transaction, &REPORT_SECTION, &id, report.as_str())?;
        let cells = FieldValues::from([SECTION.holding(section), IN_REPORT.holding(&true)]);
        update(transaction, &REPORT_SECTION, id.as_str(), cells)
    })
}

/// Keeps the order and choice of a report's sections under a name; the name's older outline is replaced.
pub fn save_outline(vault: &mut Vault, report: &RowId, name: &str) -> Result<()> {
    let typed = text::required_line("outline_name", name)?;
    let older = outlines(vault.reader())?.into_iter().find(|one| fold::same(&one.name) == fold::same(&typed));
    let name = older.map_or(typed, |older| older.name);
    let found = row(vault, &REPORT, report.as_str())?;
    let kind = KIND.of(&found.cells);
    let sections: Vec<String> = rows(vault, &REPORT_SECTION, report.as_str())?
        .into_iter()
        .filter(|row| IN_REPORT.of(&row.cells))
        .map(|row| SECTION.of(&row.cells).to_owned())
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
    (FROM.of(report).unwrap_or(NaiveDate::MIN), UNTIL.of(report).unwrap_or(today))
}

/// The session that a visit report is about, if it is still there.
pub fn session_of(vault: &Vault, report: &FieldValues) -> Result<Option<Row>> {
    match ENCOUNTER_OF_REPORT.of(report) {
        "" => Ok(None),
        id => match row(vault, &ENCOUNTER, id) {
            Ok(found) => Ok(Some(found)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(other) => Err(other),
        },
    }
}
