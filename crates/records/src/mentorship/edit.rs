//! Verbs on mentorships.

use jirani_base::error::Problem;
use jirani_base::ids::{MentorshipId, OrganisationId};
use jirani_base::text;
use jirani_vault::Vault;
use jirani_vault::storage::rows::{self, Change};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, Transaction, params};

use super::{Mentorship, MentorshipPatch, Stage};
use crate::error::{Error, Result};
use crate::operation::Op;
use crate::organisation;

const SELECT: &str = "SELECT m.id, m.mentor, m.mentee, a.code_name, b.code_name, m.topic, m.topic_note,
    m.starts_on, m.ends_on, m.stage, m.at_risk
    FROM mentorship m JOIN organisation a ON a.id = m.mentor JOIN organisation b ON b.id = m.mentee";

/// Starts a mentorship; both organisations and the topic are needed.
pub fn add(vault: &mut Vault, patch: &MentorshipPatch) -> Result<Mentorship> {
    let empty = |field| Error::invalid(field, Problem::Empty);
    let mentor = patch.mentor.clone().ok_or(empty("mentor"))?;
    let mentee = patch.mentee.clone().ok_or(empty("mentee"))?;
    let topic = patch.topic.ok_or(empty("topic"))?;
    let changes = changes(vault.reader(), None, patch)?;
    let id = MentorshipId::new();
    vault.transact(Op::MentorshipAdd, |transaction| {
        transaction.execute(
            "INSERT INTO mentorship (id, mentor, mentee, topic, stage) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, mentor, mentee, topic.key(), Stage::Started.key()],
        )?;
        rows::update(transaction, "mentorship", id.as_str(), changes)
    })?;
    get(vault.reader(), &id)
}

/// Changes some facts of a mentorship.
pub fn edit(vault: &mut Vault, id: &MentorshipId, patch: &MentorshipPatch) -> Result<Mentorship> {
    let now = get(vault.reader(), id)?;
    let changes = changes(vault.reader(), Some(&now), patch)?;
    vault.transact(Op::MentorshipEdit, |transaction| {
        rows::update(transaction, "mentorship", id.as_str(), changes)
    })?;
    get(vault.reader(), id)
}

/// Puts a mentorship in the bin with its answers, decisions and plan.
pub fn delete(vault: &mut Vault, id: &MentorshipId) -> Result<()> {
    Ok(vault
        .transact(Op::MentorshipDelete, |transaction| rows::delete(transaction, "mentorship", id.as_str()))?)
}

/// Records, inside another operation, how far a mentorship has come.
pub fn advance_stage(transaction: &Transaction<'_>, id: &MentorshipId, stage: Stage) -> Result<()> {
    Ok(rows::update(
        transaction,
        "mentorship",
        id.as_str(),
        vec![("stage", Value::from(stage.key().to_owned()))],
    )?)
}

/// One mentorship.
pub fn get(connection: &Connection, id: &MentorshipId) -> Result<Mentorship> {
    connection.prepare_cached(&format!("{SELECT} WHERE m.id = ?1"))?.query_row([id], read).map_err(
        |e| match e {
            rusqlite::Error::QueryReturnedNoRows => {
                Error::NotFound { kind: "mentorship", id: id.to_string() }
            }
            other => other.into(),
        },
    )
}

/// All mentorships, newest first.
pub fn all(connection: &Connection) -> Result<Vec<Mentorship>> {
    let mut query = connection.prepare_cached(&format!("{SELECT} ORDER BY m.id DESC"))?;
    let mentorships = query.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
    Ok(mentorships)
}

fn changes(
    connection: &Connection,
    now: Option<&Mentorship>,
    patch: &MentorshipPatch,
) -> Result<Vec<Change>> {
    let side = |new: &Option<OrganisationId>, old: Option<&OrganisationId>| new.clone().or(old.cloned());
    let mentor = side(&patch.mentor, now.map(|m| &m.mentor));
    let mentee = side(&patch.mentee, now.map(|m| &m.mentee));
    if mentor == mentee {
        return Err(Error::invalid("mentee", Problem::SameTwice));
    }
    let mut changes: Vec<Change> = Vec::new();
    for (column, id) in [("mentor", &patch.mentor), ("mentee", &patch.mentee)] {
        if let Some(id) = id {
            organisation::edit::get(connection, id)?;
            changes.push((column, Value::from(id.to_string())));
        }
    }
    if let Some(topic) = patch.topic {
        changes.push(("topic", Value::from(topic.key().to_owned())));
    }
    if let Some(at_risk) = patch.at_risk {
        changes.push(("at_risk", Value::from(at_risk.key().to_owned())));
    }
    if let Some(typed) = &patch.topic_note {
        changes.push(("topic_note", text::line("topic_note", typed)?.into()));
    }
    let mut dates = [now.and_then(|m| m.starts_on.clone()), now.and_then(|m| m.ends_on.clone())];
    for (at, (column, typed)) in
        [("starts_on", &patch.starts_on), ("ends_on", &patch.ends_on)].into_iter().enumerate()
    {
        if let Some(typed) = typed {
            dates[at] = text::date(column, typed)?;
            changes.push((column, Value::from(dates[at].clone())));
        }
    }
    let [starts_on, ends_on] = &dates;
    text::in_order("ends_on", starts_on.as_deref(), ends_on.as_deref())?;
    Ok(changes)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mentorship> {
    Ok(Mentorship {
        id: row.get(0)?,
        mentor: row.get(1)?,
        mentee: row.get(2)?,
        mentor_name: row.get(3)?,
        mentee_name: row.get(4)?,
        topic: row.get(5)?,
        topic_note: row.get(6)?,
        starts_on: row.get(7)?,
        ends_on: row.get(8)?,
        stage: row.get(9)?,
        at_risk: row.get(10)?,
    })
}
