//! The action tracker: what was agreed, who does it by when, and what stands in the way. Overdue is a number of days
//! and a question about the barrier, never a mark against somebody.

use chrono::NaiveDate;
use jirani_base::error::Problem;

use crate::choice::choices;
use crate::error::{Error, Result};
use crate::form::FieldType::{Choice, Date, Line};
use crate::form::rule::Change;
use crate::form::{Column, FieldValues, Form, form};

pub mod api;
pub mod edit;
pub mod list;

choices! {
    /// How far an action is.
    ActionStatus {
        /// Nobody has begun.
        Open = "open",
        /// Somebody is at it.
        Doing = "doing",
        /// It is done.
        Done = "done",
        /// It will not be done.
        Dropped = "dropped",
    }

    /// Where an action was agreed.
    ActionFrom {
        /// In an encounter.
        Log = "log",
        /// On a visit.
        Visit = "visit",
        /// In a review.
        Review = "review",
        /// Elsewhere.
        Other = "other",
    }
}

/// One action. Its source is the session or the review in which it was agreed.
pub const ACTION: Form = form! {
    "action" of "mentorship" as Grid, sealed: false, rule: Some(validate);
    "actions" {
        "action_what": Line, Partners;
        "action_owner": Line, Partners;
        "action_due": Date, Partners;
        "action_status": Choice(ActionStatus::KEYS), Partners;
        "action_done_on": Date, Partners;
        "barrier": Line, Partners;
        "in_our_control": Choice(&["yes", "partly", "no"]), Partners;
        "help_needed": Line, Partners;
        "done_proof": Line, Partners;
        "action_from": Choice(ActionFrom::KEYS), Partners;
        "action_source": Line, Partners, link;
    }
};

/// By when it should be done.
pub const DUE: Column<NaiveDate> = ACTION.column("action_due");
/// How far it is.
pub const STATUS: Column<ActionStatus> = ACTION.column("action_status");
/// The day on which it was done.
pub const DONE_ON: Column<NaiveDate> = ACTION.column("action_done_on");
/// Where it was agreed.
pub const FROM: Column<ActionFrom> = ACTION.column("action_from");
/// The session or the review in which it was agreed.
pub const SOURCE: Column = ACTION.column("action_source");

/// What is done has a day on which it was done; what is open has none, since figures count by that day.
fn validate(change: &Change<'_>) -> Result<()> {
    let contradicts = |cells: &FieldValues| {
        STATUS.of(cells).is_some_and(|status| is_open(Some(status))) && DONE_ON.of(cells).is_some()
    };
    if contradicts(change.after) && !contradicts(change.before) {
        return Err(Error::invalid(DONE_ON.name(), Problem::Refused("open-but-done")));
    }
    Ok(())
}

/// The stored statuses of an action that still asks for something, as a list in SQL; [`is_open`] says the same.
pub const OPEN_IN_SQL: &str = "('', 'open', 'doing')";

/// Whether an action still asks for something; one that says nothing does.
pub fn is_open(status: Option<ActionStatus>) -> bool {
    matches!(status, None | Some(ActionStatus::Open | ActionStatus::Doing))
}

/// Days since an open action was due; nothing for one that is closed, has no date, or is not due yet.
pub fn days_overdue(cells: &FieldValues, today: NaiveDate) -> Option<u32> {
    let days = (today - DUE.of(cells)?).num_days();
    u32::try_from(days).ok().filter(|days| *days > 0 && is_open(STATUS.of(cells)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_in_sql_and_the_question_in_rust_name_the_same_statuses() {
        for status in ActionStatus::KEYS.iter().chain([&""]) {
            let open = is_open(ActionStatus::from_key(status));
            assert_eq!(OPEN_IN_SQL.contains(&format!("'{status}'")), open, "{status:?}");
        }
    }
}
