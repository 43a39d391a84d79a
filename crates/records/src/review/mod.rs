//! Step 9 and the end: looking back together. A review sets what is known side by side and asks for one of three words:
//! keep, change or stop.

use crate::form::FieldType::{Choice, Date, Level, Text, Tick};
use crate::form::{Form, form};

pub mod api;
pub mod side;

/// One review.
pub const REVIEW: Form = form! {
    "review" of "mentorship" as Cards, sealed: false, rule: None;
    "review-when" {
        "review_kind": Choice(&["midterm", "close_out", "follow_up"]), Public;
        "review_held_on": Date, Partners;
    }
    "review-looking-back" {
        "helped": Text, Public;
        "hindered": Text, Public;
        "unintended": Text, Partners;
        "mentor_gains": Text, Public;
        "review_lessons": Text, Public;
    }
    "review-relation" {
        "relation_mentor": Level(5), Partners;
        "relation_mentee": Level(5), Partners;
        "mentee_rates": Level(5), Internal;
        "mentor_rates": Level(5), Internal;
        "relation_note": Text, Internal;
    }
    "review-decision" {
        "safety_rechecked": Tick, Partners;
        "review_fit": Choice(&["yes", "partly", "no"]), Partners;
        "review_verdict": Choice(&["keep", "change", "stop"]), Partners;
        "verdict_why": Text, Partners;
        "new_dates": Text, Partners;
        "advice": Text, Public;
        "after_plan": Text, Partners;
    }
};
