//! A field of one form as code reads and writes it: by its type. Naming a field that the form lacks, or as something that
//! it does not hold, does not compile.

use std::marker::PhantomData;

use chrono::NaiveDate;
use jirani_base::i18n::dates;

use super::{FieldType, FieldValues, Form};

/// What a field of a form holds, for the check that a [`Column`] names it rightly.
#[derive(Clone, Copy)]
pub enum Holds {
    /// Any words, so also what another type would read better.
    Words,
    /// A date.
    Date,
    /// A whole number or a level.
    Number,
    /// Yes, or nothing.
    Tick,
    /// One of these.
    Choice(&'static [&'static str]),
}

/// A type as which cells are read and written.
pub trait CellType {
    /// What is read from a cell.
    type Read<'a>;
    /// Which fields hold it.
    const HOLDS: Holds;

    /// Reads a cell; an empty one is nothing.
    fn read(cell: &str) -> Self::Read<'_>;

    /// The cell that holds this.
    fn written(&self) -> String;
}

impl CellType for str {
    type Read<'a> = &'a str;
    const HOLDS: Holds = Holds::Words;

    fn read(cell: &str) -> &str {
        cell
    }

    fn written(&self) -> String {
        self.to_owned()
    }
}

impl CellType for NaiveDate {
    type Read<'a> = Option<NaiveDate>;
    const HOLDS: Holds = Holds::Date;

    fn read(cell: &str) -> Option<NaiveDate> {
        dates::stored(cell)
    }

    fn written(&self) -> String {
        self.format("%Y-%m-%d").to_string()
    }
}

impl CellType for u8 {
    type Read<'a> = Option<u8>;
    const HOLDS: Holds = Holds::Number;

    fn read(cell: &str) -> Option<u8> {
        cell.parse().ok()
    }

    fn written(&self) -> String {
        self.to_string()
    }
}

impl CellType for bool {
    type Read<'a> = bool;
    const HOLDS: Holds = Holds::Tick;

    fn read(cell: &str) -> bool {
        cell == "yes"
    }

    fn written(&self) -> String {
        if *self { "yes".to_owned() } else { String::new() }
    }
}

/// A field of one form, read and written as `T`.
pub struct Column<T: CellType + ?Sized = str> {
    name: &'static str,
    of: PhantomData<fn(&T)>,
}

impl<T: CellType + ?Sized> Clone for Column<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: CellType + ?Sized> Copy for Column<T> {}

impl<T: CellType + ?Sized> Column<T> {
    /// Its name.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// What the cells hold; a cell that is missing is empty.
    pub fn of(self, cells: &FieldValues) -> T::Read<'_> {
        T::read(cells.get(self.name).map_or("", String::as_str))
    }

    /// A cell with its name.
    pub fn holding(self, value: &T) -> (String, String) {
        (self.name.to_owned(), value.written())
    }
}

impl Form {
    /// One of its fields as code reads it; for constants, so that a wrong name or type does not compile.
    ///
    /// ```
    /// use jirani_records::action::{ACTION, ActionStatus};
    /// use jirani_records::form::Column;
    /// const STATUS: Column<ActionStatus> = ACTION.column("action_status");
    /// ```
    ///
    /// ```compile_fail
    /// # use jirani_records::action::{ACTION, ActionStatus};
    /// # use jirani_records::form::Column;
    /// const STATUS: Column<ActionStatus> = ACTION.column("action_state"); // no such field
    /// ```
    ///
    /// ```compile_fail
    /// # use jirani_records::action::{ACTION, ActionFrom};
    /// # use jirani_records::form::Column;
    /// const STATUS: Column<ActionFrom> = ACTION.column("action_status"); // other choices
    /// ```
    #[expect(clippy::panic, reason = "it stops the compiler and not the program: columns are constants")]
    pub const fn column<T: CellType + ?Sized>(&self, name: &'static str) -> Column<T> {
        let mut group = 0;
        while group < self.groups.len() {
            let fields = self.groups[group].fields;
            let mut at = 0;
            while at < fields.len() {
                if same(fields[at].name, name) {
                    assert!(fits(fields[at].what, T::HOLDS), "the field holds something else");
                    return Column { name, of: PhantomData };
                }
                at += 1;
            }
            group += 1;
        }
        panic!("the form has no such field")
    }
}

const fn fits(what: FieldType, holds: Holds) -> bool {
    match (what, holds) {
        (_, Holds::Words)
        | (FieldType::Date, Holds::Date)
        | (FieldType::Number(..) | FieldType::Level(_), Holds::Number)
        | (FieldType::Tick, Holds::Tick) => true,
        (FieldType::Choice(ours), Holds::Choice(theirs)) => {
            let mut at = 0;
            while at < ours.len() && at < theirs.len() && same(ours[at], theirs[at]) {
                at += 1;
            }
            ours.len() == theirs.len() && at == ours.len()
        }
        _ => false,
    }
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    a.len() == b.len() && at == a.len()
}
