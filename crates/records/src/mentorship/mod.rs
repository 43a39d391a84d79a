//! Mentorships: two organisations, a topic, a time.

use jirani_base::ids::{MentorshipId, OrganisationId};
use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choices;
use crate::plan::approval::AtRisk;

pub mod api;
pub mod edit;

/// How far each field may travel.
pub const FIELDS: [Field; 9] = [
    ("id", Sensitivity::Internal),
    ("mentor", Sensitivity::Public),
    ("mentee", Sensitivity::Public),
    ("topic", Sensitivity::Public),
    ("topic_note", Sensitivity::Public),
    ("starts_on", Sensitivity::Public),
    ("ends_on", Sensitivity::Public),
    ("stage", Sensitivity::Partners),
    ("at_risk", Sensitivity::Partners),
];

/// A mentorship as the workspace keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Mentorship {
    pub id: MentorshipId,
    /// The organisation that shares.
    pub mentor: OrganisationId,
    /// The organisation that learns.
    pub mentee: OrganisationId,
    /// Code name of the mentor.
    pub mentor_name: String,
    /// Code name of the mentee.
    pub mentee_name: String,
    /// What it is about.
    pub topic: Topic,
    /// The topic in the user's own words.
    pub topic_note: String,
    /// First day, `YYYY-MM-DD`.
    pub starts_on: Option<String>,
    /// Last day, `YYYY-MM-DD`.
    pub ends_on: Option<String>,
    /// How far it has come.
    pub stage: Stage,
    /// Which organisation is at greater risk, and so has the veto.
    pub at_risk: AtRisk,
}

choices! {
    /// The five topics that the announcement of the LINKAGES toolkit (FHI 360, 2016) names, and any other.
    Topic {
        /// Community mobilisation.
        CommunityMobilisation = "community_mobilisation",
        /// Peer education and peer navigation.
        PeerNavigation = "peer_navigation",
        /// Clinical service delivery.
        ClinicalServices = "clinical_services",
        /// Setting up a drop-in centre.
        DropInCentre = "drop_in_centre",
        /// Project management.
        ProjectManagement = "project_management",
        /// Another topic, named in the note.
        Other = "other",
    }
}

choices! {
    /// How far a mentorship has come; each stage is reached by doing, not by ticking.
    Stage {
        /// The two organisations are named.
        Started = "started",
        /// The approach is chosen.
        Decided = "decided",
        /// There is a joint plan.
        Planned = "planned",
    }
}

/// New values for some fields; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct MentorshipPatch {
    pub mentor: Option<OrganisationId>,
    pub mentee: Option<OrganisationId>,
    pub topic: Option<Topic>,
    /// The topic in own words.
    pub topic_note: Option<String>,
    /// First day, in any usual form; empty clears it.
    pub starts_on: Option<String>,
    /// Last day, in any usual form; empty clears it.
    pub ends_on: Option<String>,
    /// Which organisation is at greater risk.
    pub at_risk: Option<AtRisk>,
}
