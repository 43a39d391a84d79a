//! What the catalogue says of one approach, one factor, one cell and one path.

use serde::{Deserialize, Serialize};

use super::{ApproachId, FactorId, Level, Phase};

/// Who makes a journey in an approach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Travels {
    /// Nobody.
    None,
    /// The mentee's people.
    Mentee,
    /// The mentor's people.
    Mentor,
    /// Both sides.
    Both,
    /// One side or the other, as arranged.
    Either,
}

/// How many people take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GroupSize {
    /// The fewest with whom it makes sense.
    pub min: u16,
    /// The most; none when any number can take part.
    #[serde(default)]
    pub max: Option<u16>,
}

/// A length in whole weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(from = "(u16, u16)", into = "(u16, u16)")]
#[cfg_attr(feature = "typescript", ts(type = "[number, number]"))]
pub struct Weeks {
    /// The shortest that still works.
    pub fewest: u16,
    /// The usual length.
    pub usual: u16,
}

impl From<(u16, u16)> for Weeks {
    fn from((fewest, usual): (u16, u16)) -> Self {
        Self { fewest, usual }
    }
}

impl From<Weeks> for (u16, u16) {
    fn from(weeks: Weeks) -> Self {
        (weeks.fewest, weeks.usual)
    }
}

/// How long an approach takes in each phase in which it can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PhaseWeeks {
    /// What it needs before it can begin, when it leads.
    pub ahead: Weeks,
    /// Its length as preparation for another lead.
    #[serde(default)]
    pub prepare: Option<Weeks>,
    /// Its length when it leads.
    pub immerse: Weeks,
    /// Its length in the mentee's own place after the lead.
    #[serde(default)]
    pub apply: Option<Weeks>,
    /// Its length as the form that keeps the practice alive.
    #[serde(default)]
    pub sustain: Option<Weeks>,
}

impl PhaseWeeks {
    /// The length in this phase, if the approach can stand there.
    #[must_use]
    pub const fn of(&self, phase: Phase) -> Option<Weeks> {
        match phase {
            Phase::Prepare => self.prepare,
            Phase::Immerse => Some(self.immerse),
            Phase::Apply => self.apply,
            Phase::Sustain => self.sustain,
        }
    }
}

/// One of the fourteen approaches, without its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Approach {
    /// Its name in files and text keys.
    pub id: ApproachId,
    /// Rank of how much it exposes people, 1 the lowest.
    pub exposure: u8,
    /// Rank of what it costs, 1 the lowest.
    pub cost: u8,
    /// Who makes a journey.
    pub travels: Travels,
    /// How many people take part.
    pub group: GroupSize,
    /// How many texts `approach-<id>-need-N` there are.
    pub needs: u8,
    /// How many texts `approach-<id>-follow-N` there are.
    pub follow_up: u8,
    /// Which of its texts, such as `follow-3` or `do`, need a channel for calls.
    pub calls: Vec<String>,
    /// Which of them need a further visit to the mentee's place; one that is in both needs either.
    pub visits: Vec<String>,
    /// How long it takes in each phase.
    pub weeks: PhaseWeeks,
    /// Keys of the source register.
    pub sources: Vec<String>,
}

/// The page of the questionnaire on which a factor is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FactorGroup {
    /// Safety, which comes before everything else.
    Safety,
    /// The result you want.
    Result,
    /// Time.
    Time,
    /// Money and distance.
    Means,
    /// The two organisations.
    People,
    /// Contact and trust.
    Link,
}

impl FactorGroup {
    /// Its name in JSON and in Fluent keys `factor-group-…`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Time => "time",
            Self::Means => "means",
            Self::People => "people",
            Self::Link => "link",
            Self::Safety => "safety",
        }
    }
}

/// How much an answer counts; kept in hundredths, so that sums of weights are exact on every machine. In JSON `1.5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(into = "f64")]
#[cfg_attr(feature = "typescript", ts(type = "number"))]
pub struct Weight(i32);

impl From<Weight> for f64 {
    fn from(weight: Weight) -> Self {
        Self::from(weight.0) / 100.0
    }
}

impl Weight {
    /// The heaviest weight the catalogue or an amendment may give.
    pub const MOST: f64 = 10.0;

    /// Reads a weight of at most two decimals between 0.01 and [`Self::MOST`].
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        let hundredths = (value * 100.0).round();
        let exact = (value * 100.0 - hundredths).abs() < 1e-6;
        if exact && (1.0..=Self::MOST * 100.0).contains(&hundredths) {
            #[expect(clippy::cast_possible_truncation, reason = "checked to lie between 1 and 1000")]
            Some(Self(hundredths as i32))
        } else {
            None
        }
    }

    /// The weight in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i32 {
        self.0
    }

    /// The weight as people write it.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self)
    }
}

/// One of the nineteen factors, without its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Factor {
    /// Its name in files, answers and text keys.
    pub id: FactorId,
    /// The page on which it is asked.
    pub group: FactorGroup,
    /// How much it counts.
    pub weight: Weight,
    /// Whether its levels lie on one scale.
    pub ordinal: bool,
    /// Keys of the source register.
    pub sources: Vec<String>,
}

impl Factor {
    /// How far apart two levels are: steps on the scale, or 1 between any two kinds without order.
    #[must_use]
    pub fn steps(&self, from: Level, to: Level) -> u8 {
        if self.ordinal { from.number().abs_diff(to.number()) } else { u8::from(from != to) }
    }
}

/// What one answer says of one approach; in files and JSON a number or `"X"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "WrittenScore", into = "WrittenScore")]
#[cfg_attr(feature = "typescript", ts(type = "number | \"X\""))]
pub enum Score {
    /// −2 strongly against to 2 strongly for.
    Points(i8),
    /// The answer rules the approach out; in the arithmetic it counts as −2.
    RulesOut,
}

impl Score {
    /// The number that enters the sum.
    #[must_use]
    pub const fn points(self) -> i8 {
        match self {
            Self::Points(points) => points,
            Self::RulesOut => -2,
        }
    }
}

/// A score as it is written.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WrittenScore {
    Number(i64),
    Word(String),
}

/// Something that is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no score, expected a whole number from -2 to 2 or \"X\"")]
struct NoScore;

impl TryFrom<WrittenScore> for Score {
    type Error = NoScore;

    fn try_from(written: WrittenScore) -> Result<Self, NoScore> {
        match written {
            WrittenScore::Number(points @ -2..=2) => {
                i8::try_from(points).map(Self::Points).map_err(|_| NoScore)
            }
            WrittenScore::Word(word) if word == "X" => Ok(Self::RulesOut),
            WrittenScore::Number(_) | WrittenScore::Word(_) => Err(NoScore),
        }
    }
}

impl std::fmt::Display for Score {
    /// The score as people write it: `+2`, `0`, `−1`, `X`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Points(points @ 1..) => write!(f, "+{points}"),
            Self::Points(0) => f.write_str("0"),
            Self::Points(points) => write!(f, "\u{2212}{}", points.unsigned_abs()),
            Self::RulesOut => f.write_str("X"),
        }
    }
}

impl From<Score> for WrittenScore {
    fn from(score: Score) -> Self {
        match score {
            Score::Points(points) => Self::Number(points.into()),
            Score::RulesOut => Self::Word("X".to_owned()),
        }
    }
}

/// An approach that may stand in a phase of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Companion {
    /// The approach.
    pub approach: ApproachId,
    /// Whether the step has its own text, `path-<lead>-<phase>`.
    #[serde(default)]
    pub own_words: bool,
    /// How many journeys the step takes, where that is not what its smallest form takes.
    #[serde(default)]
    pub trips: Option<u16>,
}

/// The companions of one lead, in order of preference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PathRow {
    /// The approach that leads.
    pub lead: ApproachId,
    /// Candidates by phase, in the order of [`Phase::ALL`].
    pub phases: [Vec<Companion>; Phase::COUNT],
}

impl PathRow {
    /// The candidates of one phase, the preferred one first.
    #[must_use]
    pub fn candidates(&self, phase: Phase) -> &[Companion] {
        &self.phases[phase.index()]
    }
}

/// When a sequence of four phases is proposed rather than the lead alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BlendWhen {
    /// Results that need a sequence.
    pub goals: Vec<Level>,
    /// From this level of complexity upwards.
    pub complexity_at_least: Level,
    /// Leads that fade without one.
    pub leads: Vec<ApproachId>,
    /// Keys of the source register.
    pub sources: Vec<String>,
}
