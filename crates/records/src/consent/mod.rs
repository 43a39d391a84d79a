//! The consent ledger: who allowed what, for which use, until when, and what used it.

use crate::choice::choices;
use crate::form::FieldType::{Choice, Date, Line, Text};
use crate::form::{Column, Form, form};

pub mod api;
pub mod state;

choices! {
    /// What a consent allows to be used.
    ConsentWhat {
        /// A name.
        Name = "name",
        /// A picture.
        Photo = "photo",
        /// A voice.
        Voice = "voice",
        /// A story.
        Story = "story",
        /// A sentence in somebody's own words.
        Quote = "quote",
        /// Other data.
        Data = "data",
    }
}

/// One consent. People appear by code or role.
pub const CONSENT: Form = form! {
    "consent" of "mentorship" as Cards, sealed: false, rule: None;
    "consent-what" {
        "consent_of": Line, Internal;
        "consent_what": Choice(ConsentWhat::KEYS), Internal;
        "consent_note": Text, Internal;
        "consent_use": Text, Internal;
        "consent_until": Date, Internal;
        "consent_how": Choice(&["written", "spoken"]), Internal;
    }
    "consent-end" {
        "withdrawn_on": Date, Internal;
    }
};

/// Who gave it, by code or role.
pub const OF: Column = CONSENT.column("consent_of");
/// What it allows to be used.
pub const WHAT: Column<ConsentWhat> = CONSENT.column("consent_what");

/// One document or place in which a consent was used.
pub const CONSENT_USE: Form = form! {
    "consent_use" of "consent" as Grid, sealed: false, rule: None;
    "consent-uses" {
        "used_in": Line, Internal;
        "used_on": Date, Internal;
        "taken_back": Choice(&["done", "not_possible"]), Internal;
    }
};
