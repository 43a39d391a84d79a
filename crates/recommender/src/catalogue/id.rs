//! The names by which approaches, factors, gates, rules and phases are known in files, answers and texts.
//!
//! They are enums, not strings, because every stored answer and every text key depends on them:
//! a new approach is a change of the program, a new score is not.

use serde::{Deserialize, Serialize};

/// A word that is no known name of its kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {kind} \"{word}\", expected one of {known}")]
pub struct UnknownName {
    /// The kind of name that was expected: `approach`, `factor`, `gate`, `rule` or `phase`.
    pub kind: &'static str,
    /// The word as it was given, cut to forty characters.
    pub word: String,
    /// The names that would have been accepted, separated by commas.
    pub known: String,
}

macro_rules! names {
    ($(#[$doc:meta])* $type:ident, $kind:literal, [$($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)?]) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $type {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)+
        }

        impl $type {
            /// Every one, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The name in files, answers and text keys.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// The place in [`Self::ALL`], from 0.
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::catalogue::UnknownName;

            fn from_str(word: &str) -> Result<Self, $crate::catalogue::UnknownName> {
                match word {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::catalogue::UnknownName {
                        kind: $kind,
                        word: word.chars().take(40).flat_map(char::escape_debug).collect(),
                        known: [$($text),+].join(", "),
                    }),
                }
            }
        }
    };
}

pub(crate) use names;

names!(
    /// One of the fourteen forms that mentoring between organisations can take, or a place for one of a workspace's own.
    ApproachId, "approach", [
        /// Study tour.
        StudyTour = "ST",
        /// Mentor site visit.
        MentorVisit = "MV",
        /// Exchange visit.
        ExchangeVisit = "EV",
        /// Attachment or shadowing: somebody of the mentee works inside the mentor's team.
        Attachment = "AT",
        /// Secondment: somebody of the mentor works inside the mentee's team.
        Secondment = "SE",
        /// Workshop with follow-up coaching.
        Workshop = "WC",
        /// Learning site or regional academy.
        LearningSite = "LS",
        /// Twinning.
        Twinning = "TW",
        /// Community of practice.
        Community = "CP",
        /// Virtual one-to-one mentoring.
        VirtualPair = "V1",
        /// Virtual group series.
        VirtualGroup = "VG",
        /// Peer assist.
        PeerAssist = "PA",
        /// On-call help desk.
        HelpDesk = "HD",
        /// Guided self-study pack with check-ins.
        GuidedPack = "GP",
        /// The first place for an approach of the workspace's own.
        OwnFirst = "O1",
        /// The second such place.
        OwnSecond = "O2",
        /// The third such place.
        OwnThird = "O3",
    ]
);

names!(
    /// One of the nineteen questions on which the ranking rests.
    FactorId, "factor", [
        /// Time the relationship can run.
        Horizon = "horizon",
        /// How soon the first help must arrive.
        Urgency = "urgency",
        /// Mentor staff time.
        MentorTime = "mentor_time",
        /// Mentee staff who can take part.
        MenteeTime = "mentee_time",
        /// Money for this mentoring.
        Money = "money",
        /// Complexity of the topic.
        Complexity = "complexity",
        /// Hands-on share of the skill.
        HandsOn = "hands_on",
        /// Main result sought; its six kinds have no order.
        Goal = "goal",
        /// The mentee's capacity now.
        MenteeCapacity = "mentee_cap",
        /// The mentor's mentoring experience.
        MentorExperience = "mentor_exp",
        /// A working practice the mentor can show.
        Showable = "showable",
        /// Number of mentee organisations.
        Mentees = "n_mentees",
        /// Trust and stage of the relationship.
        Trust = "trust",
        /// Distance and ease of travel.
        Distance = "distance",
        /// Connectivity at the mentee.
        Connectivity = "connectivity",
        /// Shared language.
        Language = "language",
        /// Safety of visible visitors at the mentee's place.
        SafeHome = "safe_home",
        /// Safety of those who would travel.
        SafeTravel = "safe_travel",
        /// Digital safety of the channel.
        SafeDigital = "safe_digital",
    ]
);

names!(
    /// The six kinds of result, which are the answers to [`FactorId::Goal`].
    Goal, "goal", [
        /// Facts and options.
        Know = "know",
        /// Doing a task well.
        Skill = "skill",
        /// Belief, support, leadership.
        Mind = "mind",
        /// A service or system that works.
        System = "system",
        /// Peers, solidarity, movement.
        Network = "network",
        /// One concrete answer.
        Problem = "problem",
    ]
);

impl Goal {
    /// The level of [`FactorId::Goal`] that stands for this kind of result.
    #[must_use]
    pub const fn level(self) -> Level {
        Level(self as u8 + 1)
    }
}

names!(
    /// A yes/no question that is no matter of degree.
    GateId, "gate", [
        /// Travel is impossible: borders, epidemic, ban, no papers.
        TravelClosed = "travel_closed",
        /// The mentee's leadership does not want visitors.
        VisitorsUnwanted = "visitors_unwanted",
        /// The help would discuss cases of clients.
        ClientCases = "client_cases",
        /// The mentee's leadership has not agreed, or the mentee did not choose the topic.
        NoAgreement = "no_agreement",
        /// A complaint of abuse, fraud or harassment is open between the parties.
        OpenComplaint = "open_complaint",
        /// The topic needs a licence that the mentor lacks.
        LicenceMissing = "licence_missing",
    ]
);

names!(
    /// One of the thirteen hard rules.
    RuleId, "rule", [
        /// No money to travel.
        Hc1 = "HC1",
        /// Travel is impossible.
        Hc2 = "HC2",
        /// One short trip cannot carry a group or two phases.
        Hc3 = "HC3",
        /// A voice line without a common language.
        Hc4 = "HC4",
        /// No safe channel for people under threat.
        Hc5 = "HC5",
        /// The mentee does not want visitors.
        Hc6 = "HC6",
        /// Facts about clients on an unsafe channel.
        Hc7 = "HC7",
        /// A journey where it is not safe needs a signed safety plan.
        Hc8 = "HC8",
        /// Danger, no channel and no travel: stop.
        Hc9 = "HC9",
        /// No informed agreement: stop.
        Hc10 = "HC10",
        /// An open complaint: stop.
        Hc11 = "HC11",
        /// A missing licence: stop.
        Hc12 = "HC12",
        /// No journey and no safe channel.
        Hc13 = "HC13",
    ]
);

names!(
    /// A part of the sequence prepare, immerse, apply at home, sustain.
    Phase, "phase", [
        /// Make first contact, clear the questions.
        Prepare = "prepare",
        /// The lead approach itself.
        Immerse = "immerse",
        /// Use what was learnt in the mentee's own place.
        Apply = "apply",
        /// Keep the practice alive afterwards.
        Sustain = "sustain",
    ]
);

impl FactorId {
    /// How many answers the question offers: six kinds of result, else four levels.
    #[must_use]
    pub const fn levels(self) -> u8 {
        if matches!(self, Self::Goal) { 6 } else { 4 }
    }

    /// The level with this number, counted from 1, if the question has it.
    #[must_use]
    pub const fn level(self, number: u8) -> Option<Level> {
        if number >= 1 && number <= self.levels() { Some(Level(number)) } else { None }
    }

    /// Every level of the question, from 1 upwards.
    pub fn each_level(self) -> impl Iterator<Item = Level> {
        (1..=self.levels()).map(Level)
    }
}

/// The most answers that any question offers.
pub const MOST_LEVELS: usize = 6;

/// The answer to a factor's question, counted from 1 as on paper. Made by [`FactorId::level`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "u8")]
pub struct Level(u8);

/// A number that no question has as a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no level, expected a whole number from 1 to 6")]
pub struct NoLevel;

impl TryFrom<u8> for Level {
    type Error = NoLevel;

    fn try_from(number: u8) -> Result<Self, NoLevel> {
        if number >= 1 && usize::from(number) <= MOST_LEVELS { Ok(Self(number)) } else { Err(NoLevel) }
    }
}

impl Level {
    /// The first level, which every factor has.
    pub const LOWEST: Self = Self(1);

    /// The number as on paper, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The place in a row of scores, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }
}
