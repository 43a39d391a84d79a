//! Requests about a workspace's changes to the catalogue.

use jirani_base::ids::AmendmentId;
use jirani_recommender::catalogue::{Amendment, ApproachId, FactorId, RuleId, RuleKind, Score, Weight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{edit, read};
use crate::error::{Error, Result};
use crate::explain;
use crate::session::{Nothing, Saved, Session};

/// A change and how it reads.
#[derive(Serialize, TS)]
pub struct AmendmentView {
    pub id: AmendmentId,
    /// What is changed, in words.
    pub what: String,
    /// Who changed it.
    pub author: String,
    /// Why.
    pub reason: String,
    /// When.
    pub made_on: String,
}

/// The catalogue as it stands in this workspace, for whoever wants to read or change it.
#[derive(Serialize, TS)]
pub struct CatalogueView {
    /// The published version.
    pub version: String,
    /// The changes, in the order in which they were made.
    pub amendments: Vec<AmendmentView>,
    /// Every factor with its weight and rows, as they count now.
    pub factors: Vec<FactorView>,
    /// The rules that rule approaches out and may be changed.
    pub rules: Vec<RuleView>,
    /// The published approaches, one of which an approach of the workspace's own is like.
    pub published: Vec<ApproachId>,
    /// The place for the next approach of the workspace's own; none when all are taken.
    pub free_place: Option<ApproachId>,
}

/// A factor as it counts now.
#[derive(Serialize, TS)]
pub struct FactorView {
    pub factor: FactorId,
    pub weight: Weight,
    /// What it says of each approach, in the order of the approaches.
    pub rows: Vec<CellsView>,
}

/// What a factor says of one approach.
#[derive(Serialize, TS)]
pub struct CellsView {
    pub approach: ApproachId,
    /// One score for each level.
    pub scores: Vec<Score>,
}

/// A rule as it stands now.
#[derive(Serialize, TS)]
pub struct RuleView {
    pub rule: RuleId,
    /// What it rules out.
    pub rules_out: Vec<ApproachId>,
    /// Whether it guards people, so that it may only become stricter.
    pub guards_people: bool,
}

/// Names one change.
#[derive(Deserialize, TS)]
pub struct AmendmentRef {
    pub id: AmendmentId,
}

/// A file of changes as it was chosen.
#[derive(Deserialize, TS)]
pub struct AmendmentFile {
    /// Where it is.
    pub path: String,
}

/// Where to write the changes.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AmendmentSave {
    /// The file; if left out, a new file in the folder for documents.
    #[ts(optional)]
    pub path: Option<String>,
}

/// How many changes were read.
#[derive(Serialize, TS)]
pub struct AmendmentsRead {
    /// How many.
    pub count: u32,
}

pub fn list(session: &mut Session, _: Nothing) -> Result<CatalogueView> {
    let reader = session.vault()?.reader();
    let published = read::published()?;
    let counted = read::amendments(reader)?;
    let plain = counted.with_own_approaches(published);
    let catalogue = published.amended(&counted);
    let amendments = read::all(reader)?
        .into_iter()
        .map(|kept| AmendmentView {
            id: kept.id,
            what: explain::amendment_part(&plain, &kept.amendment.part, &session.words),
            author: kept.amendment.author,
            reason: kept.amendment.reason,
            made_on: kept.made_on,
        })
        .collect();
    let row = |factor: FactorId| {
        catalogue
            .present()
            .iter()
            .map(|approach| CellsView { approach, scores: catalogue.cells().row(factor, approach).to_vec() })
            .collect()
    };
    Ok(CatalogueView {
        version: published.version().to_owned(),
        published: ApproachId::PUBLISHED.to_vec(),
        free_place: catalogue.free_places().next(),
        amendments,
        factors: FactorId::ALL
            .iter()
            .map(|factor| FactorView {
                factor: *factor,
                weight: catalogue.factor(*factor).weight,
                rows: row(*factor),
            })
            .collect(),
        rules: catalogue
            .rules()
            .iter()
            .filter(|rule| rule.kind == RuleKind::RuleOut)
            .map(|rule| RuleView {
                rule: rule.id,
                rules_out: rule.approaches.iter().collect(),
                guards_people: rule.guards_people,
            })
            .collect(),
    })
}

pub fn put(session: &mut Session, amendment: Amendment) -> Result<CatalogueView> {
    edit::put(session.vault_mut()?, &amendment)?;
    list(session, Nothing {})
}

pub fn remove(session: &mut Session, request: AmendmentRef) -> Result<CatalogueView> {
    edit::remove(session.vault_mut()?, &request.id)?;
    list(session, Nothing {})
}

pub fn reset(session: &mut Session, _: Nothing) -> Result<CatalogueView> {
    edit::reset(session.vault_mut()?)?;
    list(session, Nothing {})
}

/// The most that is read of a file of changes, in bytes.
const MOST: u64 = 1 << 20;

pub fn read(session: &mut Session, request: AmendmentFile) -> Result<AmendmentsRead> {
    use std::io::Read;
    let path = std::path::PathBuf::from(&request.path);
    let mut text = String::new();
    std::fs::File::open(&path)
        .and_then(|file| file.take(MOST).read_to_string(&mut text))
        .map_err(|error| Error::from_io(&path, error))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let count = edit::read_in(session.vault_mut()?, &name, &text)?;
    Ok(AmendmentsRead { count: u32::try_from(count).unwrap_or(u32::MAX) })
}

pub fn save(session: &mut Session, request: AmendmentSave) -> Result<Saved> {
    let text = edit::write_out(session.vault()?.reader())?;
    session.save_file(request.path, (&session.words.text("knowledge-file"), "toml"), text.as_bytes())
}
