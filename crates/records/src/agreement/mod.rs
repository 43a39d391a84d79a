//! The mentoring agreement of both sides. Reciprocity is compulsory: what each offers and what each wants.

use crate::form::FieldType::{Choice, Date, Line, Text, Tick};
use crate::form::{FieldValues, Form, form};

pub mod api;
pub mod edit;

/// The agreement.
pub const AGREEMENT: Form = form! {
    "agreement" of "mentorship" as Sheet, sealed: false,
        rule: Some(|change| change.in_order("agreed_from", "agreed_until"));
    "agree-what" {
        "agreed_purpose": Text, Public;
        "principles": Text, Public;
        "agreed_from": Date, Partners;
        "agreed_until": Date, Partners;
        "agreed_ways": Text, Public;
        "rhythm": Choice(&["weekly", "fortnightly", "monthly", "as_needed"]), Partners;
        "agreed_language": Text, Partners;
    }
    "agree-give" {
        "agreed_mentor_offers": Text, Partners;
        "agreed_mentor_wants": Text, Partners;
        "agreed_mentee_offers": Text, Partners;
        "agreed_mentee_wants": Text, Partners;
        "agreed_roles": Text, Partners;
    }
    "agree-money" {
        "who_pays": Text, Partners;
        "stipends": Text, Partners;
        "receipts": Text, Partners;
    }
    "agree-trust" {
        "confidentiality": Text, Partners;
        "data_kept": Text, Partners;
        "images_rule": Choice(&["none", "ask_each_time", "agreed_list"]), Partners;
        "images_note": Text, Partners;
        "ownership": Text, Partners;
    }
    "agree-conduct" {
        "no_exploitation": Tick, Public;
        "conduct": Text, Public;
        "disagreement": Text, Partners;
        "complaints": Line, Partners;
        "ending_early": Text, Partners;
    }
};

/// Without these the two sides have not agreed: what each gives and gains, money, what stays between them,
/// conduct, where to complain outside the pair, and how to end early.
const NEEDED: [&str; 11] = [
    "agreed_purpose",
    "agreed_mentor_offers",
    "agreed_mentor_wants",
    "agreed_mentee_offers",
    "agreed_mentee_wants",
    "who_pays",
    "confidentiality",
    "images_rule",
    "no_exploitation",
    "complaints",
    "ending_early",
];

/// The fields that still have to be filled in before both sides can sign.
pub fn open_points(cells: &FieldValues) -> Vec<&'static str> {
    NEEDED.into_iter().filter(|name| cells.get(*name).is_none_or(|cell| cell.trim().is_empty())).collect()
}
