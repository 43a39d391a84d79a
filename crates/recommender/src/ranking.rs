//! The ranking with its reasons, as pages, documents and `jirani-cli` show it.

use serde::{Deserialize, Serialize};

use super::reasons::{self, Proviso, Reason, RuledOutBy};
use super::scores::Scores;
use super::{Answers, Doubt, Robustness};
use crate::catalogue::{ApproachId, Catalogue, RuleId, Takes};

/// How well an approach fits, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// A score of 0.45 or more.
    Strong,
    /// 0.25 or more.
    Possible,
    /// 0 or more.
    Weak,
    /// Below 0.
    NotAdvised,
    /// Whatever its score: a question about safety must be answered first.
    AnswerFirst,
    /// Whatever its score.
    RuledOut,
}

impl Band {
    /// Its name in JSON and in Fluent keys `band-…`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Possible => "possible",
            Self::Weak => "weak",
            Self::NotAdvised => "not_advised",
            Self::AnswerFirst => "answer_first",
            Self::RuledOut => "ruled_out",
        }
    }

    /// The band of a sum, compared without rounding.
    fn of(sum: i32, full: i32) -> Self {
        if full == 0 {
            return Self::Weak;
        }
        let hundredfold = 100 * i64::from(sum);
        if hundredfold >= 45 * i64::from(full) {
            Self::Strong
        } else if hundredfold >= 25 * i64::from(full) {
            Self::Possible
        } else if sum >= 0 {
            Self::Weak
        } else {
            Self::NotAdvised
        }
    }
}

/// One approach in the ranking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Ranked {
    /// The approach.
    pub approach: ApproachId,
    /// Σ(weight × score) over answered factors ÷ Σ(2 × weight) over all, −1 to 1; open questions about safety count
    /// as their worst answer.
    pub score: f64,
    /// The score in words.
    pub band: Band,
    /// Whether it is within 0.05 of the best score of those that may lead.
    pub joint_lead: bool,
    /// Rules and answers that rule it out, or open questions that hold it back; empty when it may be chosen.
    pub ruled_out_by: Vec<RuledOutBy>,
    /// Rules that hold back approval of a plan with it until the safety plan is signed.
    pub blocked_by: Vec<RuleId>,
    /// Provisos under which it stays possible.
    #[serde(alias = "online_only_by")]
    pub provisos: Vec<Proviso>,
    /// What each answer adds to its score, and each open question about safety, in the order of the questionnaire; they
    /// add up to the score.
    pub contributions: Vec<Reason>,
    /// The three largest reasons for it.
    #[serde(rename = "for")]
    pub reasons_for: Vec<Reason>,
    /// The three largest reasons against it.
    #[serde(rename = "against")]
    pub reasons_against: Vec<Reason>,
    /// The form of it that the means allow; none when they allow none, and in results from before there was this model.
    #[serde(default)]
    pub takes: Option<Takes>,
    /// Rank of how much it exposes people, 1 the lowest.
    pub exposure: u8,
    /// Rank of what it costs, 1 the lowest.
    pub cost: u8,
    /// Where it could stand once the unknown answers are known.
    pub doubt: Doubt,
    /// How often it leads under other plausible weights and answers; none until draws were made.
    pub robustness: Option<Robustness>,
}

/// Ranks all fourteen.
pub(crate) fn ranking(catalogue: &Catalogue, answers: &Answers, scores: &Scores) -> Vec<Ranked> {
    let leads = scores.joint_leads();
    let doubts = super::doubt::doubts(catalogue, answers);
    scores
        .order(catalogue)
        .into_iter()
        .map(|id| {
            let approach = catalogue.approach(id);
            let all = reasons::contributions(catalogue, answers, id);
            let (reasons_for, reasons_against) = reasons::strongest(catalogue, &all);
            let band = if scores.ruled_out.contains(id) {
                Band::RuledOut
            } else if scores.held_back.contains(id) {
                Band::AnswerFirst
            } else {
                Band::of(scores.sums[id.index()], scores.full())
            };
            Ranked {
                approach: id,
                score: scores.score(id),
                band,
                joint_lead: leads.contains(id),
                ruled_out_by: reasons::ruled_out_by(catalogue, answers, id),
                blocked_by: reasons::blocked_by(catalogue, answers, id),
                provisos: reasons::provisos(catalogue, answers, id),
                contributions: all,
                reasons_for,
                reasons_against,
                takes: reasons::takes(catalogue, answers, id),
                exposure: approach.exposure,
                cost: approach.cost,
                doubt: doubts[id.index()],
                robustness: None,
            }
        })
        .collect()
}
