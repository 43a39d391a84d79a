//! Stories of change, each with the consent that lets it be told, and lessons, gathered across mentorships.

use crate::form::FieldType::{Line, Text};
use crate::form::{Column, Form, form};

pub mod api;
pub mod read;

/// One story of change. It names the consent of the ledger by which it may be told.
pub const STORY: Form = form! {
    "story" of "mentorship" as Cards, sealed: false, rule: None;
    "story" {
        "story_title": Line, Public;
        "story_text": Text, Public;
        "story_voice": Line, Partners;
        "story_consent": Line, Internal, link;
    }
};

/// The consent by which it may be told.
pub const CONSENT_OF_STORY: Column = STORY.column("story_consent");

/// One lesson that somebody else can use.
pub const LESSON: Form = form! {
    "lesson" of "mentorship" as Cards, sealed: false, rule: None;
    "lesson" {
        "lesson_text": Text, Public;
        "lesson_for": Line, Public;
        "lesson_tags": Line, Public;
    }
};
