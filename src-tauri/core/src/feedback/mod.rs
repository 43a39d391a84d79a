//! Feedback of those who took part (paper first): typed in without names, closed until the mentee opens it, and never
//! shown where so few answered that one of them could be told by the answer.
//!
//! Answers are kept out of every list, document and export until they are opened; then they come in an order that says
//! nothing of when they were typed in.

use crate::form::What::{Choice, Level, Text};
use crate::form::{Form, form};
use crate::safety::{Field, Sensitivity};

pub mod api;
pub mod read;

/// Below this many forms no figure is shown: whoever took part could tell who wrote what.
pub const FEWEST: usize = 3;

/// The ratings of 1 to 5, in the order of the paper form.
pub const RATINGS: &[&str] = &[
    "useful",
    "respected",
    "felt_safe",
    "equals",
    "mentor_listens",
    "mentor_knows",
    "mentor_explains",
    "mentor_keeps",
];

/// The questions answered in words.
pub const REMARKS: &[&str] = &["will_use", "best", "least", "should_change"];

/// One form that somebody filled in. It is no form of the usual kind: its rows are only read through [`read`].
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

/// How far each field of an opening may travel.
pub const OPENING_FIELDS: [Field; 4] = [
    ("id", Sensitivity::Internal),
    ("mentorship", Sensitivity::Internal),
    ("opened_on", Sensitivity::Partners),
    ("opened_role", Sensitivity::Partners),
];
