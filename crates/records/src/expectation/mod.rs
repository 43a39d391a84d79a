//! Step 1: what each side offers and wants, and how both will be together.

use crate::form::FieldType::{Line, Text};
use crate::form::{Form, form};

/// The note of expectations; the agreement is drafted from it.
pub const EXPECTATION: Form = form! {
    "expectation" of "mentorship" as Sheet, sealed: false, rule: None;
    "expect-purpose" {
        "common_purpose": Text, Public;
        "success_mentor": Text, Partners;
        "success_mentee": Text, Partners;
    }
    "expect-give" {
        "mentor_offers": Text, Partners;
        "mentor_wants": Text, Partners;
        "mentee_offers": Text, Partners;
        "mentee_wants": Text, Partners;
    }
    "expect-together" {
        "off_limits": Text, Partners;
        "who_may_know": Text, Partners;
        "names_codes": Text, Internal;
        "shared_language": Line, Partners;
        "talk_channel": Line, Sealed;
    }
};
