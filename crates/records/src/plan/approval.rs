//! Whether a version of a plan is approved: by both sides, and past no rule of safety. Functions of values: the
//! state is worked out anew whenever it is asked for, so that a stop that comes later counts at once.

use jirani_recommender::catalogue::{ApproachId, Catalogue, FactorId, Holds, RuleId, RuleKind};
use jirani_recommender::{Answers, RuledOutBy};
use serde::Serialize;
use ts_rs::TS;

use super::version::{Approval, ApprovalVerdict};
use crate::choice::choices;
use crate::protection::Side;
use crate::readiness::Verdict;

choices! {
    /// Which organisation is at greater risk.
    AtRisk {
        /// Nobody has said yet.
        Unknown = "unknown",
        /// The mentor.
        Mentor = "mentor",
        /// The mentee.
        Mentee = "mentee",
        /// Both alike: each has the veto, and each signs the safety plan off.
        Both = "both",
    }
}

impl AtRisk {
    /// Whose sign-off and whose veto count. While nobody has said who is at greater risk, it is both.
    pub fn sides(self) -> &'static [Side] {
        match self {
            AtRisk::Mentor => &[Side::Mentor],
            AtRisk::Mentee => &[Side::Mentee],
            AtRisk::Unknown | AtRisk::Both => &[Side::Mentor, Side::Mentee],
        }
    }
}

/// What the approval of a plan looks at, besides what both sides said.
pub struct Facts<'a> {
    /// The catalogue with its rules.
    pub catalogue: &'a Catalogue,
    /// The answers as they are today.
    pub answers: &'a Answers,
    /// The decision at the gate of step 0.
    pub gate: Option<Verdict>,
    /// Every approach in the version: the chosen one and those of its activities.
    pub approaches: &'a [ApproachId],
    /// Which organisation is at greater risk.
    pub at_risk: AtRisk,
    /// Who has signed off the safety plan as it stands.
    pub safety_signed: &'a [Side],
    /// Whether the plan has an objective with an activity.
    pub has_activities: bool,
    /// Whether there are more indicators than eight without a reason.
    pub too_many_indicators: bool,
    /// Whether somebody has cancelled.
    pub cancelled: bool,
}

/// What stands in the way of approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Obstacle {
    /// Somebody has cancelled.
    Cancelled,
    /// Rules that stop everything.
    Stop { rules: Vec<RuleId> },
    /// Step 0 has not ended with "go".
    Gate,
    /// An approach of the plan is ruled out by the answers as they are today.
    RuledOut { approach: ApproachId },
    /// A question about safety is open, one of whose answers would rule an approach of the plan out.
    AnswerFirst { approach: ApproachId, factor: FactorId },
    /// Somebody travels, and the safety plan is not signed off by whom it needs to be.
    SafetyPlan {
        rule: RuleId,
        /// Who still has to sign off.
        missing: Vec<Side>,
    },
    /// There is nothing to approve.
    Empty,
    /// More than eight indicators, without a reason.
    Indicators,
}

/// What stands in the way of approval. A rule about safety that rests on an open question counts as holding: what is
/// not known is not taken to be safe.
pub fn obstacles(facts: &Facts<'_>) -> Vec<Obstacle> {
    let mut found = Vec::new();
    if facts.cancelled {
        found.push(Obstacle::Cancelled);
    }
    let result = jirani_recommender::recommend(facts.catalogue, facts.answers);
    if let Some(stop) = result.stop {
        found.push(Obstacle::Stop { rules: stop.rules });
    } else {
        let mut planned = facts.approaches.to_vec();
        planned.sort_unstable();
        planned.dedup();
        for ranked in result.ranking.iter().filter(|ranked| planned.contains(&ranked.approach)) {
            let approach = ranked.approach;
            found.extend(match ranked.ruled_out_by.first() {
                None => None,
                Some(RuledOutBy::Open { factor }) => {
                    Some(Obstacle::AnswerFirst { approach, factor: *factor })
                }
                Some(RuledOutBy::Rule(_) | RuledOutBy::Cell { .. } | RuledOutBy::Means { .. }) => {
                    Some(Obstacle::RuledOut { approach })
                }
            });
        }
    }
    if facts.gate != Some(Verdict::Go) {
        found.push(Obstacle::Gate);
    }
    for rule in facts.catalogue.rules().iter().filter(|rule| rule.kind == RuleKind::BlockApproval) {
        let concerned = facts.approaches.iter().any(|approach| rule.approaches.contains(*approach));
        let missing: Vec<Side> = facts
            .at_risk
            .sides()
            .iter()
            .copied()
            .filter(|side| !facts.safety_signed.contains(side))
            .collect();
        if concerned && rule.holds(facts.answers.facts()) != Holds::No && !missing.is_empty() {
            found.push(Obstacle::SafetyPlan { rule: rule.id, missing });
        }
    }
    if !facts.has_activities {
        found.push(Obstacle::Empty);
    }
    if facts.too_many_indicators {
        found.push(Obstacle::Indicators);
    }
    found
}

/// How a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalStatus {
    /// Not both sides have said yes.
    Waiting,
    /// A side that may has said no.
    Vetoed,
    /// Both said yes, but something has come in the way since.
    Suspended,
    /// Both said yes, and nothing stands in the way.
    Approved,
}

impl ApprovalStatus {
    /// Its words, a key of Fluent.
    pub fn key(self) -> &'static str {
        match self {
            ApprovalStatus::Waiting => "versions-waiting",
            ApprovalStatus::Vetoed => "versions-vetoed",
            ApprovalStatus::Suspended => "versions-suspended",
            ApprovalStatus::Approved => "versions-approved",
        }
    }
}

/// How a version stands. Only the veto of a side at greater risk ends the matter; the other side's "no" leaves it waiting.
pub fn status(approvals: &[Approval], at_risk: AtRisk, obstacles: &[Obstacle]) -> ApprovalStatus {
    let said = |side: Side, verdict| approvals.iter().any(|a| a.side == side && a.verdict == verdict);
    if at_risk.sides().iter().any(|side| said(*side, ApprovalVerdict::Veto)) {
        return ApprovalStatus::Vetoed;
    }
    if !Side::ALL.iter().all(|side| said(*side, ApprovalVerdict::Approve)) {
        return ApprovalStatus::Waiting;
    }
    if obstacles.is_empty() { ApprovalStatus::Approved } else { ApprovalStatus::Suspended }
}
