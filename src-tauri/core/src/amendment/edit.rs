//! Verbs on a workspace's changes to the catalogue.

use std::borrow::Cow;

use rusqlite::{Connection, params};

use super::KeptAmendment;
use crate::catalogue::{Amendment, AmendmentKey, AmendmentPart, Amendments, ApproachId, Catalogue, Refusal};
use crate::error::{Error, Problem, Result};
use crate::explain;
use crate::i18n::{Copied, Language, fold};
use crate::ids::AmendmentId;
use crate::text;
use crate::vault::{Op, Vault};
use crate::wording;

/// The catalogue that came with this version.
pub fn published() -> Result<&'static Catalogue> {
    Catalogue::published().map_err(Error::internal)
}

/// The catalogue with the workspace's changes; the published one itself where there are none.
pub fn catalogue(connection: &Connection) -> Result<Cow<'static, Catalogue>> {
    let published = published()?;
    let amendments = amendments(connection)?;
    Ok(match amendments.list() {
        [] => Cow::Borrowed(published),
        _ => Cow::Owned(published.amended(&amendments)),
    })
}

/// The workspace's changes as the catalogue takes them. A change that a later version of the program no longer
/// permits is left out of the arithmetic; it still stands in the list.
pub fn amendments(connection: &Connection) -> Result<Amendments> {
    let published = published()?;
    let mut amendments = Amendments::default();
    let (own, others): (Vec<_>, Vec<_>) =
        all(connection)?.into_iter().partition(|kept| kept.amendment.part.defines().is_some());
    // Own approaches come first, since the other changes may name them.
    for kept in own.into_iter().chain(others) {
        // Refused ones are shown with the list, where they can be removed.
        let _ = amendments.put(published, kept.amendment);
    }
    Ok(amendments)
}

/// Refuses an approach that there is not: a place for an own one at which none is defined.
pub fn known(connection: &Connection, approach: ApproachId) -> Result<()> {
    if catalogue(connection)?.present().contains(approach) { Ok(()) } else { Err(unknown()) }
}

/// The refusal of an approach that there is not.
pub(crate) fn unknown() -> Error {
    refused(Refusal::NoSuchApproach)
}

/// Refuses a name for an own approach by which another approach is known, in any language.
fn unlike_others(connection: &Connection, place: ApproachId, name: &str) -> Result<()> {
    let wanted = fold::same(name);
    let catalogue = catalogue(connection)?;
    for language in Language::ALL {
        let words = wording::edit::words(connection, language)?;
        for other in catalogue.present().iter().filter(|other| *other != place) {
            let by = explain::name(other, &words);
            if fold::same(&by) == wanted {
                return Err(Error::Invalid { field: "name", problem: Problem::Taken { by } });
            }
        }
    }
    Ok(())
}

/// Every change, in the order in which they were made.
pub fn all(connection: &Connection) -> Result<Vec<KeptAmendment>> {
    let mut query = connection
        .prepare_cached("SELECT id, change, author, reason, made_on FROM amendment ORDER BY made_on, id")?;
    let rows = query.query_map([], |row| {
        let change: String = row.get(1)?;
        let part: AmendmentPart = serde_json::from_str(&change).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, error.into())
        })?;
        Ok(KeptAmendment {
            id: row.get(0)?,
            amendment: Amendment { part, author: row.get(2)?, reason: row.get(3)? },
            made_on: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The words of the workspace's own approaches.
pub fn copies(connection: &Connection) -> Result<Vec<Copied>> {
    let own = |amendment: &Amendment| match &amendment.part {
        AmendmentPart::Approach { approach, like, name, about } => Some(Copied {
            code: approach.to_string(),
            like: like.to_string(),
            name: name.clone(),
            about: about.clone(),
        }),
        AmendmentPart::Weight { .. } | AmendmentPart::Cell { .. } | AmendmentPart::Rule { .. } => None,
    };
    Ok(amendments(connection)?.list().iter().filter_map(own).collect())
}

/// Makes a change, in place of an earlier one of the same part.
pub fn put(vault: &mut Vault, amendment: &Amendment) -> Result<()> {
    let amendment = cleaned(amendment)?;
    amendments(vault.reader())?.put(published()?, amendment.clone()).map_err(refused)?;
    if let AmendmentPart::Approach { approach, name, .. } = &amendment.part {
        unlike_others(vault.reader(), *approach, name)?;
    }
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    vault.transact(Op::AmendmentPut, |transaction| insert(transaction, &amendment, &today))
}

/// Takes one change back; with an own approach also every change that names it.
///
/// # Errors
/// `StillUsed` for an own approach that a decision chose: the decision must go on explaining itself.
pub fn remove(vault: &mut Vault, id: &AmendmentId) -> Result<()> {
    let kept = all(vault.reader())?;
    let own = kept.iter().find(|kept| kept.id == *id).and_then(|kept| kept.amendment.part.defines());
    if let Some(own) = own
        && chosen(vault.reader())?.contains(&own)
    {
        return Err(Error::StillUsed { kind: "approach" });
    }
    vault.transact(Op::AmendmentRemove, |transaction| {
        let names = |kept: &&KeptAmendment| own.is_some_and(|own| kept.amendment.part.names(own));
        for dependent in kept.iter().filter(names).filter(|kept| kept.id != *id) {
            crate::storage::rows::delete(transaction, "amendment", dependent.id.as_str())?;
        }
        crate::storage::rows::delete(transaction, "amendment", id.as_str())
    })
}

/// Goes back to the published catalogue: takes every change back at once, but for own approaches that a decision
/// chose.
pub fn reset(vault: &mut Vault) -> Result<()> {
    let chosen = chosen(vault.reader())?;
    let kept = all(vault.reader())?;
    vault.transact(Op::AmendmentReset, |transaction| {
        for KeptAmendment { id, amendment, .. } in &kept {
            if !amendment.part.defines().is_some_and(|own| chosen.contains(&own)) {
                crate::storage::rows::delete(transaction, "amendment", id.as_str())?;
            }
        }
        Ok(())
    })
}

/// The approaches that decisions chose.
fn chosen(connection: &Connection) -> Result<Vec<ApproachId>> {
    let mut query = connection.prepare_cached("SELECT DISTINCT chosen FROM decision")?;
    let codes = query.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(codes.iter().filter_map(|code| code.parse().ok()).collect())
}

/// Reads changes from the text of a file and puts them beside those there are; of the same part, the file's win.
pub fn read_in(vault: &mut Vault, name: &str, text: &str) -> Result<usize> {
    let read = Amendments::from_toml(published()?, name, text).map_err(|fault| Error::Unreadable {
        file: fault.file,
        row: fault.row,
        field: fault.field,
        expected: fault.expected,
    })?;
    let places = places(vault.reader(), &read)?;
    let place = |own: ApproachId| places.iter().find(|(from, _)| *from == own).map_or(own, |(_, to)| *to);
    let today = vault.clock().today().format("%Y-%m-%d").to_string();
    let mut placed = Vec::with_capacity(read.list().len());
    for amendment in read.list() {
        let mut amendment = cleaned(amendment)?;
        amendment.part = amendment.part.placed(place);
        if let AmendmentPart::Approach { approach, name, .. } = &amendment.part {
            unlike_others(vault.reader(), *approach, name)?;
        }
        placed.push(amendment);
    }
    vault.transact(Op::AmendmentRead, |transaction| {
        placed.iter().try_for_each(|amendment| insert(transaction, amendment, &today))
    })?;
    Ok(read.list().len())
}

/// Where the own approaches of a file go: over one of the same name, else to a free place.
fn places(connection: &Connection, read: &Amendments) -> Result<Vec<(ApproachId, ApproachId)>> {
    let here = amendments(connection)?;
    let catalogue = catalogue(connection)?;
    let mut free = catalogue.free_places();
    let mut places = Vec::new();
    for amendment in read.list() {
        let AmendmentPart::Approach { approach, name, .. } = &amendment.part else { continue };
        let called = |own: &&Amendment| {
            matches!(&own.part, AmendmentPart::Approach { name: here, .. }
            if fold::same(here) == fold::same(name))
        };
        let same = here.list().iter().find(called).and_then(|own| own.part.defines());
        let full = Error::Invalid { field: "approach", problem: Problem::Refused("places") };
        places.push((*approach, same.or_else(|| free.next()).ok_or(full)?));
    }
    Ok(places)
}

/// The changes as the text of one file.
pub fn write_out(connection: &Connection) -> Result<String> {
    amendments(connection)?.to_toml(published()?).map_err(Error::internal)
}

fn insert(connection: &Connection, amendment: &Amendment, today: &str) -> Result<()> {
    let change = serde_json::to_string(&amendment.part)?;
    connection.execute(
        "INSERT INTO amendment (id, part, change, author, reason, made_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (part) DO UPDATE SET change = excluded.change, author = excluded.author,
         reason = excluded.reason, made_on = excluded.made_on",
        params![
            AmendmentId::new(),
            part_key(amendment.part.key()),
            change,
            amendment.author,
            amendment.reason,
            today
        ],
    )?;
    Ok(())
}

fn part_key(key: AmendmentKey) -> String {
    match key {
        AmendmentKey::Weight { factor } => format!("weight {factor}"),
        AmendmentKey::Cell { factor, approach } => format!("cell {factor} {approach}"),
        AmendmentKey::Rule { rule } => format!("rule {rule}"),
        AmendmentKey::Approach { approach } => format!("approach {approach}"),
    }
}

/// The change with its author and reason fit to store.
fn cleaned(amendment: &Amendment) -> Result<Amendment> {
    let part = match &amendment.part {
        AmendmentPart::Approach { approach, like, name, about } => AmendmentPart::Approach {
            approach: *approach,
            like: *like,
            name: text::required_line("name", name)?,
            about: text::required_line("approach_about", about)?,
        },
        part @ (AmendmentPart::Weight { .. } | AmendmentPart::Cell { .. } | AmendmentPart::Rule { .. }) => {
            part.clone()
        }
    };
    Ok(Amendment {
        part,
        author: text::required_line("author", &amendment.author)?,
        reason: text::text("reason", &amendment.reason)?.trim().to_owned(),
    })
}

fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Author => Error::Invalid { field: "author", problem: Problem::Empty },
        Refusal::Reason => Error::Invalid { field: "reason", problem: Problem::Empty },
        Refusal::Weight => Error::Invalid { field: "weight", problem: Problem::Refused("weight") },
        Refusal::Scores { .. } => Error::Invalid { field: "scores", problem: Problem::Refused("scores") },
        Refusal::VetoGuardsPeople { .. } => {
            Error::Invalid { field: "scores", problem: Problem::Refused("veto") }
        }
        Refusal::RuleGuardsPeople => Error::Invalid { field: "rules_out", problem: Problem::Refused("rule") },
        Refusal::RuleStands => Error::Invalid { field: "rules_out", problem: Problem::Refused("stands") },
        Refusal::Place => Error::Invalid { field: "like", problem: Problem::Refused("places") },
        Refusal::Name => Error::Invalid { field: "name", problem: Problem::Refused("own-name") },
        Refusal::About => Error::Invalid { field: "approach_about", problem: Problem::Refused("own-about") },
        Refusal::NoSuchApproach => {
            Error::Invalid { field: "approach", problem: Problem::Refused("own-approach") }
        }
        Refusal::Twice => Error::internal(refusal),
    }
}
