//! Forms: what a person fills in, declared field by field, so that one set of rules keeps, seals, compares
//! and prints them all.
//!
//! A form is one sheet for each parent (an agreement), rows like those of a spreadsheet (budget lines), or
//! cards, each of which is a sheet of its own (threats). The noun it belongs to declares it as a constant;
//! every cell is a text, checked by what the field holds. The words are `form-<table>`, `field-<name>`,
//! `hint-<name>`, `group-<name>` and `choice-<name>-<choice>` in Fluent.

use jirani_base::safety::{Guarded, Sensitivity};
use rusqlite::{Connection, Transaction};

use crate::error::Result;

pub mod amount;
pub mod api;
mod cells;
mod column;
pub mod display;
pub mod edit;
mod row;
pub mod rule;
mod typed;

pub use cells::FieldValues;
pub use column::{CellType, Column, Holds};
pub use row::FormRow;
pub use typed::parse_field;

/// What a field holds, and so what may be typed into it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FieldType {
    /// A line.
    Line,
    /// A text of several paragraphs.
    Text,
    /// A date, stored as `YYYY-MM-DD`.
    Date,
    /// A whole number from the first to the second, such as no person could mean more.
    Number(u32, u32),
    /// An amount of money or a quantity, stored as a decimal number with a point.
    Amount,
    /// A level from 1 up to this one.
    Level(u8),
    /// One of these.
    Choice(&'static [&'static str]),
    /// Yes, or nothing.
    Tick,
}

/// One field of a form.
#[derive(Clone, Copy, Debug)]
pub struct FieldSpec {
    /// The column, and the key of its words.
    pub name: &'static str,
    /// What it holds.
    pub what: FieldType,
    /// How far it may travel.
    pub sensitivity: Sensitivity,
    /// Whether it stands in printed tables; what only helps to fill in others does not.
    pub on_paper: bool,
    /// Whether it names another record by its identifier, which is no word for people.
    pub link: bool,
}

impl FieldSpec {
    pub(crate) const fn new(name: &'static str, what: FieldType, sensitivity: Sensitivity) -> Self {
        Self { name, what, sensitivity, on_paper: true, link: false }
    }

    /// A field that only helps to fill in others, and is not printed.
    pub(crate) const fn screen_only(self) -> Self {
        Self { on_paper: false, ..self }
    }

    /// The key of the words for one of its choices.
    pub fn choice_key(&self, choice: &str) -> String {
        // The domains of a self-assessment have words of their own, with five levels each.
        if self.name == "domain" {
            format!("domain-{choice}")
        } else {
            format!("choice-{}-{choice}", self.name)
        }
    }

    /// A field that names another record by its identifier.
    pub(crate) const fn link(self) -> Self {
        Self { link: true, ..self }
    }
}

/// Fields that belong together, under a heading of their own.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The key of its heading, `group-…`.
    pub name: &'static str,
    /// Its fields in order.
    pub fields: &'static [FieldSpec],
}

/// How the rows of a form are filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One sheet for each parent, made when something is first written on it.
    Sheet,
    /// Rows like those of a spreadsheet.
    Grid,
    /// Rows, each a sheet of its own.
    Cards,
}

/// Refuses to delete the row of this identifier.
pub type CanDelete = fn(&Connection, &str) -> Result<()>;

/// Does what follows from a change of the row of this identifier.
pub type AfterChange = fn(&Transaction<'_>, &Form, &str) -> Result<()>;

/// A form.
#[derive(Clone, Copy)]
pub struct Form {
    /// Its table, which is also the kind of record.
    pub table: &'static str,
    /// The column, and table, of what it belongs to.
    pub parent: &'static str,
    /// How it is filled in.
    pub shape: Shape,
    /// Whether its cells are encrypted under the passphrase of the sealed store.
    pub sealed: bool,
    /// Its fields, in groups.
    pub groups: &'static [Group],
    /// The keys of its operations: add, edit, move, delete.
    pub ops: [&'static str; 4],
    /// What a change must keep, if there is such a rule.
    pub rule: Option<rule::Rule>,
    /// Whether its rows come with their parent, so that none can be added, moved or removed.
    pub fixed_rows: bool,
    /// Refuses to delete a row that others still need.
    pub can_delete: Option<CanDelete>,
    /// What follows from a change of a row, inside the same operation.
    pub after_change: Option<AfterChange>,
}

/// Declares a form; see the nouns for examples.
macro_rules! form {
    (
        $table:literal of $parent:literal as $shape:ident, sealed: $sealed:literal, rule: $rule:expr
            $(, $hook:ident: $what_follows:expr)*;
        $( $group:literal { $( $field:literal: $what:expr, $sensitivity:ident $(, $also:ident)?; )+ } )+
    ) => {
        $crate::form::Form {
            table: $table,
            parent: $parent,
            shape: $crate::form::Shape::$shape,
            sealed: $sealed,
            groups: &[$( $crate::form::Group {
                name: $group,
                fields: &[$(
                    $crate::form::FieldSpec::new($field, $what, jirani_base::safety::Sensitivity::$sensitivity)
                        $( .$also() )?
                ),+],
            } ),+],
            ops: [
                concat!($table, "-add"),
                concat!($table, "-edit"),
                concat!($table, "-move"),
                concat!($table, "-delete"),
            ],
            rule: $rule,
            $( $hook: $what_follows, )*
            ..$crate::form::Form::PLAIN
        }
    };
}
pub(crate) use form;

impl Form {
    /// A form without fields, rules and hooks, from which others are declared.
    pub(crate) const PLAIN: Form = Form {
        table: "",
        parent: "",
        shape: Shape::Sheet,
        sealed: false,
        groups: &[],
        ops: [""; 4],
        rule: None,
        fixed_rows: false,
        can_delete: None,
        after_change: None,
    };

    /// Its fields in order.
    pub fn fields(&self) -> impl Iterator<Item = &'static FieldSpec> {
        self.groups.iter().flat_map(|group| group.fields)
    }

    /// One of its fields.
    pub fn field(&self, name: &str) -> Option<&'static FieldSpec> {
        self.fields().find(|field| field.name == name)
    }

    /// How far a column may travel; keys and places stay inside, and what is not declared is sealed.
    pub fn sensitivity(&self, column: &str) -> Sensitivity {
        match self.field(column) {
            Some(field) => field.sensitivity,
            None if column == "id" || column == self.parent => Sensitivity::Internal,
            None if column == "position" && self.shape != Shape::Sheet => Sensitivity::Public,
            None => Sensitivity::Sealed,
        }
    }

    /// A value that comes from these columns, guarded as the most sensitive of them.
    pub fn guard<T>(&self, columns: &[&str], value: T) -> Guarded<T> {
        let highest = columns.iter().map(|column| self.sensitivity(column)).max();
        Guarded::new(value, highest.unwrap_or(Sensitivity::Sealed))
    }

    /// Who may know that there is a row: whoever sees at least one of its fields.
    pub fn row_sensitivity(&self) -> Sensitivity {
        self.fields().map(|field| field.sensitivity).min().unwrap_or(Sensitivity::Sealed)
    }

    /// Rows, or what is known of their number, guarded as whether they are there.
    pub fn guard_rows<T>(&self, rows: T) -> Guarded<T> {
        Guarded::new(rows, self.row_sensitivity())
    }

    /// Asks its rule, if it has one, about a change of a row.
    pub fn check(&self, change: &rule::Change<'_>) -> Result<()> {
        self.rule.map_or(Ok(()), |rule| rule(change))
    }

    /// Asks its rule about a row by itself, before it is known what the row will belong to.
    pub fn check_alone(&self, cells: &FieldValues) -> Result<()> {
        let before = FieldValues::new();
        self.check(&rule::Change { connection: None, parent: "", id: None, before: &before, after: cells })
    }
}
