//! Four sensitivities, declared for every field, and three audiences.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far a field may travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sensitivity {
    /// Anybody may read it.
    Public,
    /// Both organisations of the mentorship may read it.
    Partners,
    /// Only the organisation that keeps this workspace.
    Internal,
    /// Never on paper and never in an export.
    Sealed,
}

/// For whom something is printed or exported; the safest is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Anybody: a funder, a visitor, a notice board.
    #[default]
    Public,
    /// The two organisations of the mentorship.
    Partners,
    /// The organisation that keeps this workspace.
    Internal,
}

impl Audience {
    /// All audiences, safest first.
    pub const ALL: [Audience; 3] = [Audience::Public, Audience::Partners, Audience::Internal];

    /// Whether this audience may see a field of that sensitivity. Sealed fields reach nobody.
    pub fn sees(self, sensitivity: Sensitivity) -> bool {
        match (self, sensitivity) {
            (_, Sensitivity::Sealed) => false,
            (_, Sensitivity::Public) => true,
            (Audience::Public, Sensitivity::Partners | Sensitivity::Internal) => false,
            (Audience::Partners, Sensitivity::Partners) => true,
            (Audience::Partners, Sensitivity::Internal) => false,
            (Audience::Internal, Sensitivity::Partners | Sensitivity::Internal) => true,
        }
    }

    /// Its name in scripts and in Fluent keys `audience-…`.
    pub fn key(self) -> &'static str {
        match self {
            Audience::Public => "public",
            Audience::Partners => "partners",
            Audience::Internal => "internal",
        }
    }

    /// The audience of that name.
    pub fn from_key(key: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.key() == key)
    }
}

/// A field of a record with how far it may travel; the label is `field-…` in Fluent.
pub type Field = (&'static str, Sensitivity);

/// The sensitivity of a declared field. An undeclared one is sealed, so that forgetting never leaks.
pub fn sensitivity(fields: &[Field], name: &str) -> Sensitivity {
    fields
        .iter()
        .find(|(field, _)| *field == name)
        .map_or(Sensitivity::Sealed, |(_, sensitivity)| *sensitivity)
}
