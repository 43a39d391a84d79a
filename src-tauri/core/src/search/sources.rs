//! Which fields of which records can be found: declared ones that are not sealed, and no others.

use crate::form::{Form, What};
use crate::safety::{Field, Sensitivity, sensitivity};
use crate::{decision, library, mentorship, organisation, plan};

/// A table whose rows can be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The table.
    pub table: &'static str,
    /// Columns that name a row.
    pub title: Vec<&'static str>,
    /// Columns with more words.
    pub body: Vec<&'static str>,
    /// The column, and table, of what a row belongs to, if it has no screen of its own.
    pub parent: Option<&'static str>,
}

/// Every source. A field that is sealed is left out here, whatever the list says, so it never reaches the index.
pub fn sources() -> Vec<Source> {
    let mut sources = vec![
        source(
            "organisation",
            &["code_name"],
            &["region", "languages", "strengths", "wants"],
            None,
            &organisation::FIELDS,
        ),
        source("mentorship", &["topic_note"], &[], None, &mentorship::FIELDS),
        source("decision", &["reason"], &[], Some("mentorship"), &decision::FIELDS),
        source(
            "plan",
            &["purpose"],
            &["resources", "knowledge", "graduation"],
            Some("mentorship"),
            &plan::PLAN_FIELDS,
        ),
        source("objective", &["statement"], &["success_sign"], Some("plan"), &plan::OBJECTIVE_FIELDS),
        source("activity", &["what"], &["lead", "resources"], Some("objective"), &plan::ACTIVITY_FIELDS),
        source("own_resource", &["title"], &["about", "publisher", "year"], None, &library::own::OWN_FIELDS),
        source("resource_note", &["tags"], &["note"], Some("resource"), &library::own::NOTE_FIELDS),
        source("reading_list", &["title"], &["opening"], None, &library::own::LIST_FIELDS),
        source("care_contact", &["name"], &["reach", "hours", "note"], None, &library::care::CONTACT_FIELDS),
    ];
    sources.extend(Form::ALL.iter().filter(|form| !form.sealed).filter_map(|form| {
        let mut words = form
            .fields()
            .filter(|field| matches!(field.what, What::Line | What::Text))
            .filter(|field| field.sensitivity < Sensitivity::Sealed)
            .map(|field| field.name);
        let title = words.next()?;
        Some(Source {
            table: form.table,
            title: vec![title],
            body: words.collect(),
            parent: Some(form.parent),
        })
    }));
    sources
}

fn source(
    table: &'static str,
    title: &[&'static str],
    body: &[&'static str],
    parent: Option<&'static str>,
    fields: &[Field],
) -> Source {
    let open = |columns: &[&'static str]| -> Vec<&'static str> {
        columns.iter().copied().filter(|column| sensitivity(fields, column) < Sensitivity::Sealed).collect()
    };
    Source { table, title: open(title), body: open(body), parent }
}
