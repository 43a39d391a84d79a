//! Reports: drafted from the records, told in one's own words. A report is a list of sections in an order of one's own; each
//! section shows what the records say, and has room for what they cannot say.

use chrono::NaiveDate;
use jirani_base::error::Problem;
use jirani_base::safety::{Field, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::form::FieldType::{Choice, Date, Line, Text, Tick};
use crate::form::rule::Change;
use crate::form::{Column, Form, form};

pub mod api;
pub mod edit;
pub mod facts;

/// The kinds of report about one mentorship.
pub const KINDS: &[&str] = &["visit", "progress", "midterm", "final"];

/// Every section, each with a name `section-…` and a question `section-…-ask` in Fluent.
pub const SECTIONS: &[&str] = &[
    "summary",
    "aim",
    "figures",
    "sessions",
    "findings",
    "strengths",
    "issues",
    "host_lessons",
    "objectives",
    "actions",
    "indicators",
    "domains",
    "relevant",
    "as_planned",
    "changed",
    "for_whom",
    "cost",
    "equal",
    "safe",
    "lasting",
    "method",
    "helped",
    "hindered",
    "relation",
    "story",
    "problems",
    "spending",
    "unintended",
    "mentor_gains",
    "lessons",
    "recommendations",
    "decisions",
    "next",
    "support",
    "after_plan",
];

/// The sections a kind of report begins with, in their order.
pub fn usual(kind: &str) -> &'static [&'static str] {
    match kind {
        "visit" => &["aim", "sessions", "findings", "strengths", "actions", "issues", "host_lessons", "next"],
        "progress" => &[
            "summary",
            "figures",
            "sessions",
            "indicators",
            "story",
            "problems",
            "spending",
            "next",
            "support",
        ],
        "midterm" => &[
            "summary",
            "objectives",
            "indicators",
            "domains",
            "helped",
            "hindered",
            "relation",
            "safe",
            "spending",
            "decisions",
            "next",
        ],
        _ => &[
            "summary",
            "relevant",
            "as_planned",
            "changed",
            "for_whom",
            "cost",
            "equal",
            "safe",
            "lasting",
            "method",
            "domains",
            "indicators",
            "story",
            "unintended",
            "mentor_gains",
            "lessons",
            "recommendations",
            "after_plan",
        ],
    }
}

/// One report.
pub const REPORT: Form = form! {
    "report" of "mentorship" as Cards, sealed: false,
        rule: Some(|change| change.in_order("report_from", "report_until"));
    "report" {
        "report_kind": Choice(KINDS), Public;
        "report_from": Date, Public;
        "report_until": Date, Public;
        "report_encounter": Line, Public, link;
    }
};

/// The kind of a report.
pub const KIND: Column = REPORT.column("report_kind");
/// Its first day.
pub const FROM: Column<NaiveDate> = REPORT.column("report_from");
/// Its last day.
pub const UNTIL: Column<NaiveDate> = REPORT.column("report_until");
/// The session that it is about.
pub const ENCOUNTER_OF_REPORT: Column = REPORT.column("report_encounter");

/// One section of a report. What is written in it goes to whomever the report is made for.
pub const REPORT_SECTION: Form = form! {
    "report_section" of "report" as Grid, sealed: false, rule: Some(once);
    "report-section" {
        "section": Choice(SECTIONS), Public;
        "section_in": Tick, Public;
        "narrative": Text, Public;
    }
};

/// Which section it is.
pub const SECTION: Column = REPORT_SECTION.column("section");
/// Whether it stands in the report.
pub const IN_REPORT: Column<bool> = REPORT_SECTION.column("section_in");
/// What is written in it.
pub const NARRATIVE: Column = REPORT_SECTION.column("narrative");

/// A report has each section once.
fn once(change: &Change<'_>) -> Result<()> {
    let section = change.becomes("section");
    let Some(connection) = change.connection.filter(|_| section != change.was("section")) else {
        return Ok(());
    };
    let there = connection
        .prepare_cached("SELECT 1 FROM report_section WHERE report = ?1 AND section = ?2 AND id <> ?3")?
        .exists([change.parent, section, change.id.unwrap_or_default()])?;
    match there && !section.is_empty() {
        true => Err(Error::invalid("section", Problem::Refused("section-twice"))),
        false => Ok(()),
    }
}

/// How far each field of an outline may travel.
pub const OUTLINE_FIELDS: [Field; 4] = [
    ("id", Sensitivity::Internal),
    ("outline_name", Sensitivity::Internal),
    ("report_kind", Sensitivity::Public),
    ("sections", Sensitivity::Public),
];

/// An order and choice of sections, kept for reports to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Outline {
    /// Its name, such as the funder's.
    pub name: String,
    /// The kind of report it is for.
    pub kind: String,
    /// The sections in order.
    pub sections: Vec<String>,
}
