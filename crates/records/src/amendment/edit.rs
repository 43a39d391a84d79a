//! Verbs on a workspace's changes to the catalogue.

use jirani_base::error::Problem;
use jirani_base::i18n::{Language, fold};
use jirani_base::ids::AmendmentId;
use jirani_base::text;
use jirani_recommender::catalogue::{Amendment, AmendmentKey, AmendmentPart, Amendments, ApproachId};
use jirani_vault::Vault;
use rusqlite::{Connection, params};

use super::KeptAmendment;
use super::read::catalogue;
use crate::amendment::read::{all, amendments, published, refused};
use crate::error::{Error, Result};
use crate::operation::Op;
use crate::{explain, wording};

/// Refuses a name for an own approach by which another approach is known, in any language.
fn unlike_others(connection: &Connection, place: ApproachId, name: &str) -> Result<()> {
    let wanted = fold::same(name);
    let catalogue = catalogue(connection)?;
    for language in Language::ALL {
        let words = wording::edit::words(connection, language)?;
        for other in catalogue.present().iter().filter(|other| *other != place) {
            let by = explain::name(other, &words);
            if fold::same(&by) == wanted {
                return Err(Error::invalid("name", Problem::Taken { by }));
            }
        }
    }
    Ok(())
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
    Ok(vault.transact(Op::AmendmentRemove, |transaction| {
        let names = |kept: &&KeptAmendment| own.is_some_and(|own| kept.amendment.part.names(own));
        for dependent in kept.iter().filter(names).filter(|kept| kept.id != *id) {
            jirani_vault::storage::rows::delete(transaction, "amendment", dependent.id.as_str())?;
        }
        jirani_vault::storage::rows::delete(transaction, "amendment", id.as_str())
    })?)
}

/// Goes back to the published catalogue: takes every change back at once, but for own approaches that a decision
/// chose.
pub fn reset(vault: &mut Vault) -> Result<()> {
    let chosen = chosen(vault.reader())?;
    let kept = all(vault.reader())?;
    vault.transact(Op::AmendmentReset, |transaction| {
        for KeptAmendment { id, amendment, .. } in &kept {
            if !amendment.part.defines().is_some_and(|own| chosen.contains(&own)) {
                jirani_vault::storage::rows::delete(transaction, "amendment", id.as_str())?;
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
        let full = Error::invalid("approach", Problem::Refused("places"));
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
