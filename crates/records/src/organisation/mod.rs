//! Organisations: known by a code name; the public name is sealed.

use jirani_base::ids::OrganisationId;
use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub mod api;
pub mod edit;
mod profile;

pub use profile::PROFILE;

/// How far each field may travel.
pub const FIELDS: [Field; 8] = [
    ("code_name", Sensitivity::Public),
    ("public_name", Sensitivity::Sealed),
    ("led_by", Sensitivity::Internal),
    ("region", Sensitivity::Partners),
    ("languages", Sensitivity::Partners),
    ("strengths", Sensitivity::Partners),
    ("wants", Sensitivity::Partners),
    ("id", Sensitivity::Internal),
];

/// An organisation as the workspace keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Organisation {
    pub id: OrganisationId,
    /// The name used everywhere in place of the real one; unique in a workspace.
    pub code_name: String,
    /// The real name: sealed, never printed.
    pub public_name: String,
    /// Which communities lead it.
    pub led_by: Vec<Community>,
    /// Where it works, as coarse as is safe.
    pub region: String,
    /// Working languages.
    pub languages: String,
    /// What it can offer to others.
    pub strengths: String,
    /// What it wants to learn.
    pub wants: String,
}

/// A community that leads an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Community {
    /// Sex workers.
    SexWorkers,
    /// Men who have sex with men.
    MenWhoHaveSexWithMen,
    /// Transgender people.
    TransgenderPeople,
    /// People who inject drugs.
    PeopleWhoInjectDrugs,
    /// People living with HIV.
    PeopleLivingWithHiv,
    /// Another community.
    Other,
}

/// New values for some fields; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct OrganisationPatch {
    /// New code name; must not be empty.
    pub code_name: Option<String>,
    /// New public name.
    pub public_name: Option<String>,
    /// New communities.
    pub led_by: Option<Vec<Community>>,
    /// New region.
    pub region: Option<String>,
    /// New languages.
    pub languages: Option<String>,
    /// New strengths.
    pub strengths: Option<String>,
    /// New wants.
    pub wants: Option<String>,
}
