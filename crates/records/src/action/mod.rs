//! The action tracker: what was agreed, who does it by when, and what stands in the way. Overdue is a number of days
//! and a question about the barrier, never a mark against somebody.

use chrono::NaiveDate;
use jirani_base::error::Problem;
use jirani_base::i18n::dates;

use crate::error::{Error, Result};
use crate::form::FieldType::{Choice, Date, Line};
use crate::form::rule::Change;
use crate::form::{Form, form};

pub mod api;
pub mod edit;
pub mod list;

/// How far an action is.
pub const STATUSES: &[&str] = &["open", "doing", "done", "dropped"];

/// One action. Its source is the session or the review in which it was agreed.
pub const ACTION: Form = form! {
    "action" of "mentorship" as Grid, sealed: false, rule: Some(validate);
    "actions" {
        "action_what": Line, Partners;
        "action_owner": Line, Partners;
        "action_due": Date, Partners;
        "action_status": Choice(STATUSES), Partners;
        "action_done_on": Date, Partners;
        "barrier": Line, Partners;
        "in_our_control": Choice(&["yes", "partly", "no"]), Partners;
        "help_needed": Line, Partners;
        "done_proof": Line, Partners;
        "action_from": Choice(&["log", "visit", "review", "other"]), Partners;
        "action_source": Line, Partners, link;
    }
};

/// What is done has a day on which it was done; what is open has none, since figures count by that day.
fn validate(change: &Change<'_>) -> Result<()> {
    let contradicts = |status: &str, done_on: &str| matches!(status, "open" | "doing") && !done_on.is_empty();
    let was = contradicts(change.was("action_status"), change.was("action_done_on"));
    if contradicts(change.becomes("action_status"), change.becomes("action_done_on")) && !was {
        return Err(Error::invalid("action_done_on", Problem::Refused("open-but-done")));
    }
    Ok(())
}

/// The stored statuses of an action that still asks for something, as a list in SQL; [`is_open`] says the same.
pub const OPEN_IN_SQL: &str = "('', 'open', 'doing')";

/// Whether an action still asks for something.
pub fn is_open(status: &str) -> bool {
    matches!(status, "" | "open" | "doing")
}

/// Days since an open action was due; nothing for one that is closed, has no date, or is not due yet.
pub fn days_overdue(status: &str, due: &str, today: NaiveDate) -> Option<u32> {
    let days = (today - dates::stored(due)?).num_days();
    u32::try_from(days).ok().filter(|days| *days > 0 && is_open(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_in_sql_and_the_question_in_rust_name_the_same_statuses() {
        for status in STATUSES.iter().chain([&""]) {
            assert_eq!(OPEN_IN_SQL.contains(&format!("'{status}'")), is_open(status), "{status:?}");
        }
    }
}
