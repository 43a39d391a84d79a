//! The lead in a sequence: prepare, immerse, apply at home, sustain, laid in weeks inside the time there is.
//!
//! A visit or a course fades unless it is used at home, so the path gives up its last phase and shortens its first
//! before it gives up that phase, and says so when no such phase is possible.

use serde::{Deserialize, Serialize};

use super::Answers;
use super::reasons::{self, Proviso, RuledOutBy};
use super::scores::Scores;
use crate::catalogue::{
    ApproachId, Catalogue, Companion, FactorId, Level, Phase, RuleId, Takes, Travels, Weeks, money_needed,
};

/// A lead and its companions in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Path {
    /// The approach that leads.
    pub lead: ApproachId,
    /// Whether a sequence is proposed; else the lead stands alone.
    pub blended: bool,
    /// The form of the lead that the means allow, with the rounds that it needs.
    #[serde(default)]
    pub takes: Option<Takes>,
    /// The weeks that the answer about time leaves; none when it is unknown.
    pub weeks_available: Option<u16>,
    /// Whether there is a safe way to call each other.
    #[serde(default)]
    pub calls: bool,
    /// Whether somebody comes to the mentee's place after the lead itself.
    #[serde(default)]
    pub visit_home: bool,
    /// The phases in the order of time; a phase without a possible companion has none.
    pub phases: Vec<PathPhase>,
    /// What the plan must make up for.
    pub warnings: Vec<PathWarning>,
}

/// One approach in one phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PathPhase {
    /// The phase.
    pub phase: Phase,
    /// The approach.
    pub approach: ApproachId,
    /// Whether the phase has its own text, `path-<lead>-<phase>`.
    pub own_words: bool,
    /// The first week, counted from 1.
    pub start_week: u16,
    /// How many weeks it lasts.
    pub weeks: u16,
    /// Preferred companions that are not possible.
    pub passed_over: Vec<ApproachId>,
    /// Rules that hold back approval until the safety plan is signed.
    pub blocked_by: Vec<RuleId>,
    /// Provisos under which it stays possible.
    #[serde(alias = "online_only_by")]
    pub provisos: Vec<Proviso>,
}

/// Something the path could not give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PathWarning {
    /// Nothing can help the mentee to use at home what was learnt.
    NoApplyLeg {
        /// The companions that would have, and what rules them out.
        ruled_out: Vec<Excluded>,
        /// The best-scoring approach that carries this phase in other paths and is possible; none when there is none.
        instead: Option<ApproachId>,
    },
    /// Another phase has no possible companion.
    NoCompanion {
        /// The phase.
        phase: Phase,
        /// Its companions, and what rules them out.
        ruled_out: Vec<Excluded>,
    },
    /// The whole sequence needs more weeks than there are.
    TooShort {
        /// The fewest weeks for the whole sequence.
        needed: u16,
        /// The weeks there are.
        available: u16,
        /// Phases that were left out.
        dropped: Vec<Phase>,
    },
    /// How long the two can work together is not known, so that usual lengths are shown.
    HorizonUnknown,
}

/// A companion that is not possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Excluded {
    /// The companion.
    pub approach: ApproachId,
    /// What rules it out or holds it back, or the answer about safety that speaks against it.
    pub by: Vec<RuledOutBy>,
}

/// Lays out the path of a lead; `None` when the lead may not be chosen.
///
/// Companions pass the same gate as leads, and none is taken that an answer about safety speaks against.
#[must_use]
pub fn path(catalogue: &Catalogue, answers: &Answers, lead: ApproachId) -> Option<Path> {
    let scores = Scores::of(catalogue, answers.facts());
    if !scores.allows(lead) {
        return None;
    }
    let blended = blended(catalogue, answers, lead);
    let mut journeys = Gathered::new(catalogue, answers, lead);
    let mut warnings = Vec::new();
    let mut chosen: Vec<(Phase, Companion, Vec<ApproachId>)> = Vec::new();
    for phase in Phase::ALL.iter().copied().filter(|phase| blended || *phase == Phase::Immerse) {
        let candidates = catalogue.path(lead).candidates(phase);
        let possible = candidates.iter().position(|step| journeys.in_the_way(step, phase).is_empty());
        match possible.and_then(|place| Some((place, candidates.get(place)?))) {
            Some((place, step)) => {
                let passed_over = candidates.iter().take(place).map(|step| step.approach).collect();
                journeys.take(step, phase);
                chosen.push((phase, *step, passed_over));
            }
            None if candidates.is_empty() => {}
            None => warnings.push(no_leg(catalogue, &scores, &journeys, phase)),
        }
    }
    let weeks_available = answers.get(FactorId::Horizon).and_then(|level| catalogue.horizon_weeks(level));
    if weeks_available.is_none() {
        warnings.push(PathWarning::HorizonUnknown);
    }
    let takes = reasons::takes(catalogue, answers, lead);
    let mut plan = Timetable::new(catalogue, lead, takes, &chosen);
    warnings.extend(plan.fit(weeks_available));
    let phases = plan.phases(&chosen, catalogue, answers);
    let comes = |leg: &PathPhase| {
        let travels = catalogue.approach(leg.approach).travels;
        leg.phase > Phase::Immerse && matches!(travels, Travels::Mentor | Travels::Both)
    };
    Some(Path {
        lead,
        blended,
        takes,
        weeks_available,
        calls: calls(catalogue, answers),
        visit_home: phases.iter().any(comes),
        phases,
        warnings,
    })
}

/// Whether there is a way to call each other that safety, connection and language allow.
fn calls(catalogue: &Catalogue, answers: &Answers) -> bool {
    let by = reasons::ruled_out_by(catalogue, answers, ApproachId::VirtualPair);
    by.iter().all(|by| matches!(by, RuledOutBy::Means { .. }))
        && reasons::unsafe_as_companion(catalogue, answers, ApproachId::VirtualPair).is_empty()
}

/// The journeys of a path as it is put together: all of them together must be within the money there is.
struct Gathered<'a> {
    catalogue: &'a Catalogue,
    answers: &'a Answers,
    lead: ApproachId,
    /// Journeys of one round of the lead.
    lead_trips: u16,
    /// Journeys of all steps so far.
    trips: u16,
    /// The most people on one journey.
    travellers: u16,
}

impl<'a> Gathered<'a> {
    fn new(catalogue: &'a Catalogue, answers: &'a Answers, lead: ApproachId) -> Self {
        let takes = reasons::takes(catalogue, answers, lead);
        let of = |count: fn(&Takes) -> u16| takes.as_ref().map_or(0, count);
        Self {
            catalogue,
            answers,
            lead,
            lead_trips: of(|takes| takes.variant.trips),
            trips: of(Takes::trips),
            travellers: of(|takes| takes.variant.travellers),
        }
    }

    /// The journeys that a step adds, and the people on each. The lead's own journeys are counted from the start.
    fn adds(&self, step: &Companion, phase: Phase) -> (u16, u16) {
        if step.approach == self.lead {
            let second = phase != Phase::Immerse && self.lead_trips == 1;
            return (u16::from(second), self.travellers);
        }
        let smallest = self.catalogue.means(step.approach).smallest();
        let rounds =
            reasons::takes(self.catalogue, self.answers, step.approach).map_or(1, |takes| takes.rounds);
        (step.trips.unwrap_or(smallest.trips) * rounds, smallest.travellers)
    }

    fn take(&mut self, step: &Companion, phase: Phase) {
        let (trips, travellers) = self.adds(step, phase);
        self.trips += trips;
        if trips > 0 {
            self.travellers = self.travellers.max(travellers);
        }
    }

    /// What keeps a step out of the path: what would keep it from leading, an answer about safety that speaks against
    /// it, or money for its journeys.
    fn in_the_way(&self, step: &Companion, phase: Phase) -> Vec<RuledOutBy> {
        let mut by = Vec::new();
        if step.approach != self.lead {
            by = reasons::ruled_out_by(self.catalogue, self.answers, step.approach);
            if by.is_empty() {
                by = reasons::unsafe_as_companion(self.catalogue, self.answers, step.approach);
            }
        }
        let (trips, travellers) = self.adds(step, phase);
        if by.is_empty() && trips > 0 {
            let same_town = self.answers.get(FactorId::Distance).is_some_and(|level| level == Level::LOWEST);
            let all = u64::from(self.trips) + u64::from(trips);
            let needed = money_needed(all, travellers.max(self.travellers).into(), same_town);
            if self.answers.get(FactorId::Money).is_some_and(|money| money < needed) {
                by.push(RuledOutBy::Means { factor: FactorId::Money, needed });
            }
        }
        by
    }
}

/// Whether the lead needs companions: for minds and systems, complex topics, and leads that fade on their own.
fn blended(catalogue: &Catalogue, answers: &Answers, lead: ApproachId) -> bool {
    let when = catalogue.blend_when();
    when.leads.contains(&lead)
        || answers.get(FactorId::Goal).is_some_and(|goal| when.goals.contains(&goal))
        || answers.get(FactorId::Complexity).is_some_and(|level| level >= when.complexity_at_least)
}

fn no_leg(catalogue: &Catalogue, scores: &Scores, journeys: &Gathered<'_>, phase: Phase) -> PathWarning {
    let excluded =
        |step: &Companion| Excluded { approach: step.approach, by: journeys.in_the_way(step, phase) };
    let ruled_out = catalogue.path(journeys.lead).candidates(phase).iter().map(excluded).collect();
    if phase != Phase::Apply {
        return PathWarning::NoCompanion { phase, ruled_out };
    }
    let carries = |id: &ApproachId| {
        let mut steps =
            catalogue.present.iter().flat_map(|lead| catalogue.path(lead).candidates(Phase::Apply));
        steps.any(|step| step.approach == *id && !step.own_words)
    };
    let possible = |id: &ApproachId| {
        let step = Companion { approach: *id, own_words: false, trips: None };
        journeys.in_the_way(&step, phase).is_empty()
    };
    let other = |id: &ApproachId| *id != journeys.lead && possible(id) && carries(id);
    let instead = scores.order(catalogue).into_iter().find(other);
    PathWarning::NoApplyLeg { ruled_out, instead }
}

/// The weeks up to which a step is an event rather than something that goes on.
const EVENT: u16 = 4;

/// The lengths of the phases while they are being fitted into the time there is.
struct Timetable {
    /// Weeks before the lead when no companion fills them.
    wait: Weeks,
    /// Length of each phase of [`Phase::ALL`], none when it has no phase.
    lengths: [Option<Weeks>; Phase::COUNT],
    /// What was decided, in weeks.
    weeks: [u16; Phase::COUNT],
    waiting: u16,
}

impl Timetable {
    fn new(
        catalogue: &Catalogue,
        lead: ApproachId,
        takes: Option<Takes>,
        chosen: &[(Phase, Companion, Vec<ApproachId>)],
    ) -> Self {
        let ahead = catalogue.approach(lead).weeks.ahead;
        let mut lengths = [None; Phase::COUNT];
        for (phase, step, _) in chosen {
            lengths[phase.index()] = catalogue.approach(step.approach).weeks.of(*phase);
        }
        if let Some(takes) = takes {
            let length = &mut lengths[Phase::Immerse.index()];
            // One short stay is a matter of days, whatever the usual form takes.
            if !takes.usual && takes.variant.trips == 1 {
                let weeks = takes.variant.days.div_ceil(7);
                *length = Some(Weeks { fewest: weeks, usual: weeks });
            }
            if let Some(weeks) = length {
                weeks.fewest = weeks.fewest.saturating_mul(takes.rounds);
                weeks.usual = weeks.usual.saturating_mul(takes.rounds);
            }
        }
        let mut wait = ahead;
        if let Some(prepare) = &mut lengths[Phase::Prepare.index()] {
            prepare.fewest = prepare.fewest.max(ahead.fewest);
            prepare.usual = prepare.usual.max(ahead.usual);
            wait = Weeks { fewest: 0, usual: 0 };
        }
        Self { wait, lengths, weeks: [0; Phase::COUNT], waiting: 0 }
    }

    fn fewest(&self) -> u16 {
        self.wait.fewest + self.lengths.iter().flatten().map(|weeks| weeks.fewest).sum::<u16>()
    }

    /// Decides the weeks of every phase; afterwards they end inside the time there is.
    fn fit(&mut self, available: Option<u16>) -> Option<PathWarning> {
        let Some(available) = available else {
            self.waiting = self.wait.usual;
            self.weeks = self.lengths.map(|weeks| weeks.map_or(0, |weeks| weeks.usual));
            return None;
        };
        let needed = self.fewest();
        let mut dropped = Vec::new();
        if self.fewest() > available && self.drop(Phase::Sustain) {
            dropped.push(Phase::Sustain);
        }
        self.hurry(available);
        if self.fewest() > available && self.drop(Phase::Apply) {
            dropped.push(Phase::Apply);
            self.hurry(available);
        }
        if let Some(lead) = &mut self.lengths[Phase::Immerse.index()] {
            lead.fewest = lead.fewest.min(available);
        }
        if self.fewest() > available {
            self.wait = Weeks { fewest: 0, usual: 0 };
            if self.drop(Phase::Prepare) {
                dropped.push(Phase::Prepare);
            }
        }
        self.spread(available);
        (needed > available).then_some(PathWarning::TooShort { needed, available, dropped })
    }

    fn drop(&mut self, phase: Phase) -> bool {
        self.lengths[phase.index()].take().is_some()
    }

    /// Shortens what comes before the lead, to one week at the least.
    fn hurry(&mut self, available: u16) {
        let over = self.fewest().saturating_sub(available);
        let before = self.lengths[Phase::Prepare.index()].as_mut().unwrap_or(&mut self.wait);
        before.fewest = before.fewest.saturating_sub(over).max(before.fewest.min(1));
    }

    /// Gives spare weeks to the phases in order up to their usual length, and what is left to the last phase.
    fn spread(&mut self, available: u16) {
        let mut spare = available.saturating_sub(self.fewest());
        self.waiting = extend(self.wait, &mut spare);
        for phase in Phase::ALL.iter().copied() {
            self.weeks[phase.index()] =
                self.lengths[phase.index()].map_or(0, |weeks| extend(weeks, &mut spare));
        }
        // A meeting or a course takes no longer because there is time.
        if self.lengths[Phase::Sustain.index()].is_some_and(|weeks| weeks.usual > EVENT) {
            self.weeks[Phase::Sustain.index()] += spare;
        }
    }

    fn phases(
        &self,
        chosen: &[(Phase, Companion, Vec<ApproachId>)],
        catalogue: &Catalogue,
        answers: &Answers,
    ) -> Vec<PathPhase> {
        let mut start_week = 1 + self.waiting;
        let mut phases = Vec::new();
        for (phase, step, passed_over) in chosen {
            let weeks = self.weeks[phase.index()];
            if weeks == 0 {
                continue;
            }
            phases.push(PathPhase {
                phase: *phase,
                approach: step.approach,
                own_words: step.own_words,
                start_week,
                weeks,
                passed_over: passed_over.clone(),
                blocked_by: reasons::blocked_by(catalogue, answers, step.approach),
                provisos: reasons::provisos(catalogue, answers, step.approach),
            });
            start_week += weeks;
        }
        phases
    }
}

/// The length with as many of the spare weeks as it usually takes.
fn extend(weeks: Weeks, spare: &mut u16) -> u16 {
    let more = weeks.usual.saturating_sub(weeks.fewest).min(*spare);
    *spare -= more;
    weeks.fewest + more
}
