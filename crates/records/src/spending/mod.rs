//! Money spent on a mentorship, line by line, in any currency, so that a report can set it beside the budget.

use crate::form::FieldType::{Amount, Choice, Date, Line};
use crate::form::{Column, Form, form};
use crate::plan::BUDGET_KINDS;

/// One sum that was spent.
pub const SPENDING: Form = form! {
    "spending" of "mentorship" as Grid, sealed: false, rule: None;
    "spending" {
        "spent_on": Date, Partners;
        "spent_kind": Choice(BUDGET_KINDS), Partners;
        "spent_what": Line, Partners;
        "spent_amount": Amount, Partners;
        "spent_currency": Line, Partners;
    }
};

/// How much was spent.
pub const AMOUNT: Column = SPENDING.column("spent_amount");
/// In which currency.
pub const CURRENCY: Column = SPENDING.column("spent_currency");
