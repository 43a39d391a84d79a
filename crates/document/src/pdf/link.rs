//! Words to click.

use crate::pdf::tags::Tag;

/// Words to click: where they lead, what they say, and their element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Link {
    pub(crate) target: Target,
    pub(crate) words: String,
    pub(crate) tag: Tag,
}

/// Where a click on words leads.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    /// An address outside the document.
    Address(String),
    /// A numbered source at the end of the document.
    Source(u32),
}
