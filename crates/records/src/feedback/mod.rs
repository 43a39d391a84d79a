//! Feedback of those who took part (paper first): typed in without names, closed until the mentee opens it, and shown in
//! batches of at least three, so that nobody can tell by what changed who wrote what.
//!
//! A form that was typed in waits in a table of its own, which no list, document, search, history or open export reads. Once
//! the mentee has opened the feedback and at least [`FEWEST`] forms wait, all that wait are released together: as new rows in
//! a random order, so that neither identifiers nor order say when each was typed in. A release cannot be undone.

use jirani_base::safety::{Field, Sensitivity};

use crate::form::FieldType::{Choice, Level, Text};
use crate::form::{Column, Form, form};

pub mod api;
pub mod read;
mod release;

pub use release::{opened, typed};

/// The fewest forms of a batch: with fewer, whoever took part could tell who wrote what.
pub const FEWEST: usize = 3;

/// One form that somebody filled in and that was released. It is no form of the usual kind: its rows are only read through
/// [`read`].
pub const FEEDBACK: Form = form! {
    "feedback" of "mentorship" as Cards, sealed: false, rule: None;
    "feedback-answers" {
        "useful": Level(5), Partners;
        "respected": Level(5), Partners;
        "felt_safe": Level(5), Partners;
        "equals": Level(5), Partners;
        "mentor_listens": Level(5), Partners;
        "mentor_knows": Level(5), Partners;
        "mentor_explains": Level(5), Partners;
        "mentor_keeps": Level(5), Partners;
        "own_language": Choice(&["yes", "partly", "no"]), Partners;
        "pace": Choice(&["slow", "right", "fast"]), Partners;
        "will_use": Text, Internal;
        "best": Text, Internal;
        "least": Text, Internal;
        "should_change": Text, Internal;
    }
};

/// The ratings of 1 to 5, in the order of the paper form.
pub const RATINGS: [Column<u8>; 8] = [
    USEFUL,
    FEEDBACK.column("respected"),
    FEEDBACK.column("felt_safe"),
    FEEDBACK.column("equals"),
    FEEDBACK.column("mentor_listens"),
    FEEDBACK.column("mentor_knows"),
    FEEDBACK.column("mentor_explains"),
    FEEDBACK.column("mentor_keeps"),
];
/// How useful it was.
pub const USEFUL: Column<u8> = FEEDBACK.column("useful");

/// The questions answered in words.
pub const REMARKS: [Column; 4] = [
    FEEDBACK.column("will_use"),
    FEEDBACK.column("best"),
    FEEDBACK.column("least"),
    FEEDBACK.column("should_change"),
];

/// A form that waits to be released; it has the same fields.
pub const WAITING: Form = Form { table: "feedback_waiting", ..FEEDBACK };

/// How far each field of an opening may travel.
pub const OPENING_FIELDS: [Field; 4] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("opened_on", Sensitivity::Partners),
    ("opened_role", Sensitivity::Partners),
];
