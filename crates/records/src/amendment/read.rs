//! Reading a workspace's changes to the catalogue, and the catalogue with them.

use std::borrow::Cow;

use jirani_base::error::Problem;
use jirani_base::i18n::Copied;
use jirani_recommender::catalogue::{Amendment, AmendmentPart, Amendments, ApproachId, Catalogue, Refusal};
use rusqlite::Connection;

use crate::amendment::KeptAmendment;
use crate::error::{Error, Result};

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

pub(crate) fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Author => Error::invalid("author", Problem::Empty),
        Refusal::Reason => Error::invalid("reason", Problem::Empty),
        Refusal::Weight => Error::invalid("weight", Problem::Refused("weight")),
        Refusal::Scores { .. } => Error::invalid("scores", Problem::Refused("scores")),
        Refusal::VetoGuardsPeople { .. } => Error::invalid("scores", Problem::Refused("veto")),
        Refusal::RuleGuardsPeople => Error::invalid("rules_out", Problem::Refused("rule")),
        Refusal::RuleStands => Error::invalid("rules_out", Problem::Refused("stands")),
        Refusal::Place => Error::invalid("like", Problem::Refused("places")),
        Refusal::Name => Error::invalid("name", Problem::Refused("own-name")),
        Refusal::About => Error::invalid("approach_about", Problem::Refused("own-about")),
        Refusal::NoSuchApproach => Error::invalid("approach", Problem::Refused("own-approach")),
        Refusal::Twice => Error::internal(refusal),
    }
}
