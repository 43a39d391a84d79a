//! The register of forms: search, sealing, exchange and lists go through all of them.

use crate::form::Form;
use crate::{
    action, agreement, consent, encounter, expectation, indicator, organisation, plan, protection, readiness,
    reporting, retention, review, self_assessment, spending, story,
};

/// All forms, in the order in which a mentorship meets them.
pub static ALL: [Form; 28] = [
    organisation::PROFILE,
    readiness::HELP_CHECK,
    readiness::READINESS,
    expectation::EXPECTATION,
    self_assessment::ROUND,
    self_assessment::SCORE,
    agreement::AGREEMENT,
    protection::SAFETY_PLAN,
    protection::THREAT,
    protection::TRIP,
    protection::INCIDENT,
    consent::CONSENT,
    consent::CONSENT_USE,
    plan::PARTICIPANT,
    plan::BUDGET_LINE,
    plan::INDICATOR,
    plan::RISK,
    retention::RETENTION,
    encounter::ENCOUNTER,
    encounter::AGENDA_BLOCK,
    action::ACTION,
    spending::SPENDING,
    indicator::INDICATOR_VALUE,
    review::REVIEW,
    story::STORY,
    story::LESSON,
    reporting::REPORT,
    reporting::REPORT_SECTION,
];

/// The form of that table.
pub fn named(table: &str) -> Option<&'static Form> {
    ALL.iter().find(|form| form.table == table)
}
