//! Which fields of which records can be found: declared ones that are not sealed, and no others.

use jirani_base::safety::{Field, Sensitivity, sensitivity};

use crate::form::FieldType;
use crate::{decision, forms, library, mentorship, organisation, plan};

/// A table whose rows can be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub table: &'static str,
    /// Columns that name a row, as people who look for it would.
    pub name: Vec<&'static str>,
    /// Columns that stand for a row that has no name; if they are empty, the first of the others that is not does.
    pub title: Vec<&'static str>,
    /// Columns with more words.
    pub body: Vec<&'static str>,
    /// The column, and table, of what a row belongs to, if it has no screen of its own.
    pub parent: Option<&'static str>,
}

impl Source {
    /// All columns that can be found.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        self.name.iter().chain(&self.title).chain(&self.body).copied()
    }
}

/// Every source. A field that is sealed is left out here, whatever the list says, so it never reaches the index.
pub fn sources() -> Vec<Source> {
    let mut sources = vec![
        source(
            "organisation",
            Title::Name("code_name"),
            &["region", "languages", "strengths", "wants"],
            None,
            &organisation::FIELDS,
        ),
        source("mentorship", Title::Sentence("topic_note"), &[], None, &mentorship::FIELDS),
        source("decision", Title::Sentence("reason"), &[], Some("mentorship"), &decision::FIELDS),
        source(
            "plan",
            Title::Sentence("purpose"),
            &["resources", "knowledge", "graduation"],
            Some("mentorship"),
            &plan::PLAN_FIELDS,
        ),
        source(
            "objective",
            Title::Sentence("statement"),
            &["success_sign"],
            Some("plan"),
            &plan::OBJECTIVE_FIELDS,
        ),
        source(
            "activity",
            Title::Sentence("what"),
            &["lead", "resources"],
            Some("objective"),
            &plan::ACTIVITY_FIELDS,
        ),
        source(
            "own_resource",
            Title::Name("title"),
            &["about", "publisher", "year"],
            None,
            &library::own::OWN_FIELDS,
        ),
        source(
            "resource_note",
            Title::Sentence("tags"),
            &["note"],
            Some("resource"),
            &library::own::NOTE_FIELDS,
        ),
        source("reading_list", Title::Name("title"), &["opening"], None, &library::own::LIST_FIELDS),
        source(
            "care_contact",
            Title::Name("name"),
            &["reach", "hours", "note"],
            None,
            &library::care::CONTACT_FIELDS,
        ),
    ];
    sources.extend(forms::ALL.iter().filter(|form| !form.sealed).filter_map(|form| {
        let mut words = form
            .fields()
            .filter(|field| matches!(field.what, FieldType::Line | FieldType::Text))
            .filter(|field| field.sensitivity < Sensitivity::Sealed && !field.link)
            .map(|field| field.name);
        let title = words.next()?;
        Some(Source {
            table: form.table,
            name: Vec::new(),
            title: vec![title],
            body: words.collect(),
            parent: Some(form.parent),
        })
    }));
    sources
}

/// The column by which a row goes.
enum Title {
    /// A name.
    Name(&'static str),
    /// A sentence.
    Sentence(&'static str),
}

fn source(
    table: &'static str,
    title: Title,
    body: &[&'static str],
    parent: Option<&'static str>,
    fields: &[Field],
) -> Source {
    let open = |columns: &[&'static str]| -> Vec<&'static str> {
        columns.iter().copied().filter(|column| sensitivity(fields, column) < Sensitivity::Sealed).collect()
    };
    let (name, title) = match title {
        Title::Name(column) => (open(&[column]), Vec::new()),
        Title::Sentence(column) => (Vec::new(), open(&[column])),
    };
    Source { table, name, title, body: open(body), parent }
}
