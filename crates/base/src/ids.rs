//! Identifiers: one type for each noun, so that they cannot be mistaken for one another.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// A new identifier; later ones sort after earlier ones (UUID version 7).
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7().to_string())
            }

            /// The text form, as stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                String::column_result(value).map(Self)
            }
        }
    )+};
}

id! {
    /// An organisation.
    OrganisationId
    /// A mentorship between two organisations.
    MentorshipId
    /// A sheet of answers about a mentorship.
    AssessmentId
    /// A decision on the approach.
    DecisionId
    /// A sheet of answers besides the agreed one.
    SheetId
    /// A choice of what to lay side by side.
    ComparisonId
    /// A workspace's change to the catalogue.
    AmendmentId
    /// A price or a rate of exchange in the workspace's list.
    PriceId
    /// An estimate of what an approach costs.
    EstimateId
    /// A joint mentoring plan.
    PlanId
    /// An objective of a plan.
    ObjectiveId
    /// An activity of a plan.
    ActivityId
    /// A row of a form, or another record of the process.
    RowId
    /// A resource of the library, published or own.
    ResourceId
    /// A note on a resource.
    NoteId
    /// A file kept with a resource.
    AttachmentId
    /// A reading list.
    ReadingListId
    /// An item of a reading list.
    ReadingItemId
    /// A contact for care.
    ContactId
    /// A community's own word.
    WordChoiceId
    /// What a document is about: the id of a record, or the workspace.
    SubjectId
    /// A document that left on paper or as a file.
    PrintId
}

impl SubjectId {
    /// The workspace as a whole.
    pub fn workspace() -> Self {
        Self("workspace".to_owned())
    }
}
