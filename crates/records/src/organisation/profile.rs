//! The profile of an organisation: what it is, what it can give and take, and on what conditions.

use crate::form::FieldType::{Choice, Line, Number, Text};
use crate::form::{Form, form};

/// The most people of one kind that an organisation counts: more is a slip of the hand, such as a telephone number.
const MOST_PEOPLE: u32 = 100_000;

/// The profile; code name, region, languages, strengths and wants stand on the organisation itself.
pub const PROFILE: Form = form! {
    "profile" of "organisation" as Sheet, sealed: false, rule: None;
    "profile-work" {
        "serves": Text, Internal;
        "services": Text, Partners;
        "founded": Number(1800, 2100), Internal;
        "registration": Choice(&["registered", "not_registered", "umbrella"]), Internal;
        "staff": Number(0, MOST_PEOPLE), Partners;
        "volunteers": Number(0, MOST_PEOPLE), Partners;
        "peer_workers": Number(0, MOST_PEOPLE), Partners;
        "budget_band": Choice(&["under_10", "10_50", "50_200", "over_200"]), Internal;
        "past_mentoring": Text, Partners;
    }
    "profile-conditions" {
        "connection": Choice(&["voice", "messaging", "calls", "video"]), Partners;
        "digital_safety": Choice(&["shared_phones", "own_phones", "locked_phones", "managed_devices"]), Internal;
        "hosting": Choice(&["no", "few", "yes"]), Partners;
        "visitors": Choice(&["no", "some", "yes"]), Partners;
    }
    "profile-contact" {
        "coordinator": Line, Partners;
        "backup": Line, Partners;
        "hours": Line, Partners;
        "safe_channel": Text, Sealed;
    }
};
