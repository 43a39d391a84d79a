//! The one door for writes.

use rusqlite::{Transaction, params};

use super::{Vault, journal};
use crate::error::Result;

/// A named operation: what the undo menu and the history call it (Fluent key `op-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// An organisation was added.
    OrganisationAdd,
    /// An organisation's profile was edited.
    OrganisationEdit,
    /// An organisation was put in the bin.
    OrganisationDelete,
    /// A mentorship was started.
    MentorshipAdd,
    /// A mentorship's facts were edited.
    MentorshipEdit,
    /// A mentorship was put in the bin with all that belongs to it.
    MentorshipDelete,
    /// Answers in the approach finder changed.
    AssessmentEdit,
    /// An approach was chosen.
    DecisionMake,
    /// A plan was drafted from the decision.
    PlanDraft,
    /// The plan's own fields were edited.
    PlanEdit,
    /// An objective was added.
    ObjectiveAdd,
    /// An objective was edited.
    ObjectiveEdit,
    /// An objective was moved.
    ObjectiveMove,
    /// An objective was removed with its activities.
    ObjectiveDelete,
    /// An activity was added.
    ActivityAdd,
    /// An activity was edited.
    ActivityEdit,
    /// An activity was moved.
    ActivityMove,
    /// An activity was removed.
    ActivityDelete,
    /// A record came back from the bin.
    BinRestore,
    /// Fictional sample data was put in.
    SampleAdd,
}

impl Op {
    /// The key under which it is stored and named.
    pub fn key(self) -> &'static str {
        match self {
            Op::OrganisationAdd => "organisation-add",
            Op::OrganisationEdit => "organisation-edit",
            Op::OrganisationDelete => "organisation-delete",
            Op::MentorshipAdd => "mentorship-add",
            Op::MentorshipEdit => "mentorship-edit",
            Op::MentorshipDelete => "mentorship-delete",
            Op::AssessmentEdit => "assessment-edit",
            Op::DecisionMake => "decision-make",
            Op::PlanDraft => "plan-draft",
            Op::PlanEdit => "plan-edit",
            Op::ObjectiveAdd => "objective-add",
            Op::ObjectiveEdit => "objective-edit",
            Op::ObjectiveMove => "objective-move",
            Op::ObjectiveDelete => "objective-delete",
            Op::ActivityAdd => "activity-add",
            Op::ActivityEdit => "activity-edit",
            Op::ActivityMove => "activity-move",
            Op::ActivityDelete => "activity-delete",
            Op::BinRestore => "bin-restore",
            Op::SampleAdd => "sample-add",
        }
    }
}

impl Vault {
    /// Runs `write` as one named operation: durable, journaled and undoable as a whole, or not at all.
    ///
    /// A write that changes no row leaves no trace and keeps what could be redone.
    pub fn transact<T>(&mut self, op: Op, write: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        self.operation(op.key(), None, write)
    }

    /// The mechanism behind [`Vault::transact`], undo and redo: `step` is the operation undone or redone.
    pub(super) fn operation<T>(
        &mut self,
        kind: &str,
        step: Option<i64>,
        write: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> Result<T> {
        let now = self.clock.now();
        let transaction = self.connection.transaction()?;
        // Rows come back from the journal in an order of their own; links are checked at the end.
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        transaction.execute(
            "INSERT INTO operation (kind, at, state, target) VALUES (?1, ?2, ?3, ?4)",
            params![kind, now.to_rfc3339(), if step.is_some() { "step" } else { "done" }, step],
        )?;
        let operation = transaction.last_insert_rowid();
        let value = write(&transaction)?;
        let kinds = journal::kinds_changed(&transaction, operation)?;
        if kinds.is_empty() {
            transaction.rollback()?;
            return Ok(value);
        }
        if step.is_none() {
            transaction.execute("UPDATE operation SET state = 'dropped' WHERE state = 'undone'", [])?;
        }
        transaction.commit()?;
        self.changed.extend(kinds);
        self.saved_at = Some(now);
        self.back_up_if_due(now);
        Ok(value)
    }
}
