//! The profile of an organisation: what it is, what it can give and take, and on what conditions.

use crate::form::What::{Choice, Line, Number, Text};
use crate::form::{Form, form};

/// The profile; code name, region, languages, strengths and wants stand on the organisation itself.
pub const PROFILE: Form = form! {
    "profile" of "organisation" as Sheet, sealed: false, rule: None;
    "profile-work" {
        "serves": Text, Internal;
        "services": Text, Partners;
        "founded": Number, Internal;
        "registration": Choice(&["registered", "not_registered", "umbrella"]), Internal;
        "staff": Number, Partners;
        "volunteers": Number, Partners;
        "peer_workers": Number, Partners;
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
