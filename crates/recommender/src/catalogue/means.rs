//! What each approach takes, and whether the means there are allow it: the one model behind what is possible, what
//! stands in a path and what is priced.
//!
//! Every means counts upwards: more money, time or people never makes an approach impossible, and fewer organisations
//! never do.

use serde::{Deserialize, Serialize};

use super::{ApproachId, ApproachSet, FactorId, Level};

/// One form that an approach can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// How many mentee organisations one round reaches.
    pub organisations: u16,
    /// Journeys of one round.
    pub trips: u16,
    /// People on each journey.
    pub travellers: u16,
    /// Days of each stay.
    pub days: u16,
    /// People of one mentee organisation who leave their posts for those days.
    pub away: u16,
    /// Days of the mentor's staff in the fullest month.
    pub mentor_days: u16,
    /// People who lead sessions.
    pub facilitators: u16,
    /// Whether it is possible only where both are in the same town.
    #[serde(default)]
    pub same_town: bool,
}

/// What one approach takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Means {
    /// The fewest weeks in which it makes sense.
    pub weeks: u16,
    /// The forms that it can take, the usual one first; never empty.
    pub variants: Vec<Variant>,
}

impl Means {
    /// The smallest form that is possible in any town.
    pub(crate) fn smallest(&self) -> Variant {
        let anywhere = self.variants.iter().rev().find(|variant| !variant.same_town);
        anywhere.or(self.variants.first()).copied().unwrap_or_default()
    }
}

/// The form of an approach that the means allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Takes {
    /// The form.
    pub variant: Variant,
    /// Whether it is the usual form; else it is a smaller one.
    pub usual: bool,
    /// How many rounds the organisations that learn need at the least.
    pub rounds: u16,
}

impl Takes {
    /// The journeys of all rounds.
    #[must_use]
    pub const fn trips(&self) -> u16 {
        self.variant.trips * self.rounds
    }
}

/// The answers about means, each at the level that is reckoned with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MeansAnswers {
    horizon: u8,
    mentor_time: u8,
    mentee_time: u8,
    money: u8,
    mentees: u8,
    same_town: bool,
}

/// The factors that ask about means; the number of organisations and the distance count downwards.
pub(crate) const MEANS: [FactorId; 6] = [
    FactorId::Horizon,
    FactorId::MentorTime,
    FactorId::MenteeTime,
    FactorId::Money,
    FactorId::Mentees,
    FactorId::Distance,
];

/// How many organisations at the least each answer about their number means.
const FEWEST_MENTEES: [u16; 4] = [1, 2, 5, 13];

impl MeansAnswers {
    /// The answers with every open one at its most generous level.
    pub fn at_best(levels: &[u8; FactorId::COUNT]) -> Self {
        Self::new(levels, 4, 1)
    }

    /// The answers with every open one at its tightest level.
    pub fn at_worst(levels: &[u8; FactorId::COUNT]) -> Self {
        Self::new(levels, 1, 4)
    }

    fn new(levels: &[u8; FactorId::COUNT], open_upwards: u8, open_downwards: u8) -> Self {
        let level = |factor: FactorId, open: u8| match levels[factor.index()] {
            0 => open,
            level => level,
        };
        Self {
            horizon: level(FactorId::Horizon, open_upwards),
            mentor_time: level(FactorId::MentorTime, open_upwards),
            mentee_time: level(FactorId::MenteeTime, open_upwards),
            money: level(FactorId::Money, open_upwards),
            mentees: level(FactorId::Mentees, open_downwards),
            same_town: level(FactorId::Distance, open_downwards) == 1,
        }
    }

    /// The place of these answers in the table.
    fn place(self) -> usize {
        let digit = |level: u8| usize::from(level.clamp(1, 4) - 1);
        let levels = [self.horizon, self.mentor_time, self.mentee_time, self.money, self.mentees];
        levels.into_iter().fold(usize::from(self.same_town), |place, level| place * 4 + digit(level))
    }

    fn at(place: usize) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "a digit from 0 to 3")]
        let digit = |power: u32| (place / 4_usize.pow(power) % 4) as u8 + 1;
        Self {
            horizon: digit(4),
            mentor_time: digit(3),
            mentee_time: digit(2),
            money: digit(1),
            mentees: digit(0),
            same_town: place >= 4_usize.pow(5),
        }
    }
}

/// The level of `money` that journeys need: none 1, one of at most two people 2, up to three 3, more 4; in the same town
/// none costs money.
#[must_use]
pub fn money_needed(trips: u64, travellers: u64, same_town: bool) -> Level {
    let number = match trips {
        _ if same_town || travellers == 0 => 1,
        0 => 1,
        1 if travellers <= 2 => 2,
        1..=3 => 3,
        4.. => 4,
    };
    FactorId::Money.level(number).unwrap_or(Level::LOWEST)
}

/// The level of `mentor_time` that so many days a month need.
const fn mentor_time_needed(days: u16) -> u8 {
    match days {
        0..=1 => 1,
        2..=4 => 2,
        5..=14 => 3,
        15.. => 4,
    }
}

/// The level of `mentee_time` that so many people away for so many days need.
const fn mentee_time_needed(people: u16, days: u16) -> u8 {
    match (people, days) {
        (0, _) | (_, 0) => 1,
        (1..=2, 1..=3) => 2,
        (1..=4, 1..=7) => 3,
        _ => 4,
    }
}

/// What all approaches take, and which of them each combination of means leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MeansModel {
    /// By approach.
    pub of: [Means; ApproachId::COUNT],
    /// More rounds than these are too many.
    pub most_rounds: u16,
    /// The weeks that each answer about time leaves.
    pub horizon_weeks: [u16; 4],
    /// The approaches that are out of reach, by [`MeansAnswers::place`].
    table: Vec<ApproachSet>,
}

impl MeansModel {
    pub fn new(of: [Means; ApproachId::COUNT], most_rounds: u16, horizon_weeks: [u16; 4]) -> Self {
        Self { of, most_rounds, horizon_weeks, table: Vec::new() }
    }

    /// Works the table out anew for the approaches there are.
    pub fn derive(&mut self, present: ApproachSet) {
        let out = |place: usize| {
            let answers = MeansAnswers::at(place);
            present.iter().filter(|approach| self.takes(*approach, answers).is_none()).collect()
        };
        self.table = (0..2 * 4_usize.pow(5)).map(out).collect();
    }

    /// The approaches that these means leave out.
    pub fn out_of_reach(&self, answers: MeansAnswers) -> ApproachSet {
        self.table.get(answers.place()).copied().unwrap_or_default()
    }

    /// The first form of an approach that the means allow.
    pub fn takes(&self, approach: ApproachId, answers: MeansAnswers) -> Option<Takes> {
        let means = &self.of[approach.index()];
        let place =
            means.variants.iter().position(|variant| self.unmet(means, variant, answers).is_empty())?;
        let variant = *means.variants.get(place)?;
        Some(Takes { variant, usual: place == 0, rounds: rounds(&variant, answers) })
    }

    /// Which answers leave an approach out, and the level that it needs of each in the form that comes nearest; for the
    /// number of organisations the highest level that it can reach. Empty when it is possible.
    pub fn short(&self, approach: ApproachId, answers: MeansAnswers) -> Vec<(FactorId, Level)> {
        let means = &self.of[approach.index()];
        let anywhere = means.variants.iter().rev().filter(|variant| !variant.same_town || answers.same_town);
        let unmet = anywhere.map(|variant| self.unmet(means, variant, answers));
        unmet.min_by_key(Vec::len).unwrap_or_default()
    }

    /// The answers that a form of an approach does not fit, with the level that it needs of each.
    fn unmet(&self, means: &Means, variant: &Variant, answers: MeansAnswers) -> Vec<(FactorId, Level)> {
        let rounds = rounds(variant, answers);
        let most = self.most_rounds;
        let mut unmet = Vec::new();
        if variant.same_town && !answers.same_town {
            unmet.extend(numbered(FactorId::Distance, 1));
        }
        if rounds > most {
            let reach = variant.organisations.saturating_mul(most);
            let fits = FEWEST_MENTEES.iter().rposition(|fewest| *fewest <= reach).unwrap_or(0);
            unmet.extend(numbered(FactorId::Mentees, fits + 1));
        }
        let rounds = rounds.min(most);
        let weeks = means.weeks.saturating_mul(rounds);
        let horizon = self.horizon_weeks.iter().position(|there| *there >= weeks).unwrap_or(3) + 1;
        let trips = u64::from(variant.trips) * u64::from(rounds);
        let money = money_needed(trips, variant.travellers.into(), answers.same_town).number();
        let needs = [
            (FactorId::Horizon, answers.horizon, horizon),
            (FactorId::Money, answers.money, money.into()),
            (FactorId::MentorTime, answers.mentor_time, mentor_time_needed(variant.mentor_days).into()),
            (
                FactorId::MenteeTime,
                answers.mentee_time,
                mentee_time_needed(variant.away, variant.days).into(),
            ),
        ];
        let short = needs.into_iter().filter(|(_, level, needed)| usize::from(*level) < *needed);
        unmet.extend(short.filter_map(|(factor, _, needed)| numbered(factor, needed)));
        unmet
    }
}

/// How many rounds reach all organisations that learn.
fn rounds(variant: &Variant, answers: MeansAnswers) -> u16 {
    let mentees = FEWEST_MENTEES.get(usize::from(answers.mentees) - 1).copied().unwrap_or(1);
    mentees.div_ceil(variant.organisations.max(1))
}

fn numbered(factor: FactorId, number: usize) -> Option<(FactorId, Level)> {
    Some((factor, factor.level(u8::try_from(number).ok()?)?))
}
