//! What the people of this workspace add to the library: entries of their own, notes, files, reading lists.

use std::collections::BTreeSet;

use jirani_base::ids::{AttachmentId, MentorshipId, ReadingItemId, ReadingListId, ResourceId};
use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AudienceKind, Kind, LengthClass, Terms, Topic};

/// How far each field of an own entry may travel.
pub const OWN_FIELDS: [Field; 12] = [
    ("id", Sensitivity::Internal),
    ("title", Sensitivity::Public),
    ("publisher", Sensitivity::Public),
    ("year", Sensitivity::Public),
    ("kinds", Sensitivity::Public),
    ("topics", Sensitivity::Public),
    ("audiences", Sensitivity::Public),
    ("languages", Sensitivity::Public),
    ("length", Sensitivity::Public),
    ("terms", Sensitivity::Public),
    ("address", Sensitivity::Public),
    ("about", Sensitivity::Public),
];

/// How far each field of a note on a resource may travel.
pub const NOTE_FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("resource", Sensitivity::Internal),
    ("useful", Sensitivity::Partners),
    ("note", Sensitivity::Internal),
    ("tags", Sensitivity::Internal),
];

/// How far each field of a kept file may travel.
pub const ATTACHMENT_FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("resource", Sensitivity::Internal),
    ("name", Sensitivity::Internal),
    ("size", Sensitivity::Internal),
    ("content", Sensitivity::Internal),
];

/// How far each field of a reading list may travel.
pub const LIST_FIELDS: [Field; 4] = [
    ("id", Sensitivity::Internal),
    ("title", Sensitivity::Public),
    ("mentorship", Sensitivity::Internal),
    ("opening", Sensitivity::Public),
];

/// How far each field of an item of a reading list may travel.
pub const ITEM_FIELDS: [Field; 5] = [
    ("id", Sensitivity::Internal),
    ("reading_list", Sensitivity::Internal),
    ("position", Sensitivity::Public),
    ("resource", Sensitivity::Public),
    ("why", Sensitivity::Public),
];

/// New values for some fields of an own entry; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ResourcePatch {
    /// New title; must not be empty.
    pub title: Option<String>,
    /// New publisher.
    pub publisher: Option<String>,
    /// New year.
    pub year: Option<String>,
    /// New kinds.
    pub kinds: Option<BTreeSet<Kind>>,
    /// New topics.
    pub topics: Option<BTreeSet<Topic>>,
    /// New audiences.
    pub audiences: Option<BTreeSet<AudienceKind>>,
    /// New languages, as tags.
    pub languages: Option<BTreeSet<String>>,
    /// New length.
    pub length: Option<LengthClass>,
    /// New terms.
    pub terms: Option<Terms>,
    /// New address.
    pub address: Option<String>,
    /// New description.
    pub about: Option<String>,
}

/// New values for some fields of a note; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields, rename = "ResourceNotePatch")]
pub struct NotePatch {
    /// Whether it was useful.
    pub useful: Option<bool>,
    /// New note.
    pub note: Option<String>,
    /// New tags, between commas.
    pub tags: Option<String>,
}

/// What the people of this workspace think of a resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "ResourceNote")]
pub struct Note {
    /// Whether it was useful.
    pub useful: bool,
    /// What they noted.
    pub note: String,
    /// Tags, between commas.
    pub tags: String,
}

/// A file kept with a resource, without its content.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Attachment {
    pub id: AttachmentId,
    /// The file's name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: i64,
}

/// Resources collected for somebody.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReadingList {
    pub id: ReadingListId,
    pub title: String,
    /// The mentorship for which it is made, if any.
    pub mentorship: Option<MentorshipId>,
    /// What stands above the list on paper.
    pub opening: String,
    /// The resources, in order.
    pub items: Vec<ReadingItem>,
}

/// One resource of a reading list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReadingItem {
    pub id: ReadingItemId,
    pub resource: ResourceId,
    /// Why it is on the list.
    pub why: String,
}

/// New values for some fields of a reading list; a field left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields, rename = "ReadingListPatch")]
pub struct ListPatch {
    /// New title; must not be empty.
    pub title: Option<String>,
    /// New mentorship; an empty text clears it.
    pub mentorship: Option<String>,
    /// New opening.
    pub opening: Option<String>,
}
