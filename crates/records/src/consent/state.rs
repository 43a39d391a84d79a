//! Whether a consent may be used.

use serde::Serialize;
use ts_rs::TS;

use crate::form::FieldValues;

/// Whether a consent may be used today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// It may be used.
    Valid,
    /// Its time is over.
    Expired,
    /// It was taken back: what used it has to be taken back too.
    Withdrawn,
}

/// Whether a consent may be used on a day, `YYYY-MM-DD`; it may on its last day.
pub fn state(cells: &FieldValues, today: &str) -> ConsentState {
    let date = |name: &str| cells.get(name).filter(|date| !date.is_empty());
    if date("withdrawn_on").is_some() {
        return ConsentState::Withdrawn;
    }
    match date("consent_until") {
        Some(until) if until.as_str() < today => ConsentState::Expired,
        Some(_) | None => ConsentState::Valid,
    }
}
