//! A reported reversal reverses, and none nearer exists: checked against a second reading of the domain text.

use jirani_recommender::catalogue::{ApproachId, FactorId, GateId, Holds, RuleKind, Score};
use jirani_recommender::{Answers, Change, Reversal, lead, obstacles, recommend, reversals, takes};

use crate::recommend::{catalogue, scenario, scenarios};

/// Which approach is named first, worked out cell by cell in fractions, apart from the recommender's own sums. Where
/// weightings decide between leads, the recommender's choice among those that were found on paper.
pub fn lead_on_paper(answers: &Answers) -> Option<ApproachId> {
    answers.answered().next()?;
    let mut possible: Vec<(ApproachId, i64)> = Vec::new();
    let mut full = 0;
    for approach in ApproachId::PUBLISHED.iter().copied() {
        let mut sum = 0;
        full = 0;
        let mut out = catalogue().rules().iter().any(|rule| {
            let holds = rule.holds(answers.facts());
            let counts = holds == Holds::Yes || rule.guards_people && holds == Holds::Perhaps;
            rule.kind != RuleKind::BlockApproval && rule.approaches.contains(approach) && counts
        });
        out |= takes(catalogue(), answers, approach).is_none();
        for factor in FactorId::ALL.iter().copied() {
            let halves = (catalogue().factor(factor).weight.value() * 2.0).round() as i64;
            full += 2 * halves;
            let row = catalogue().cells().row(factor, approach);
            let safety = ["safe_home", "safe_travel", "safe_digital"].contains(&factor.as_str());
            match answers.get(factor) {
                Some(level) => {
                    let score = row[level.index()];
                    out |= score == Score::RulesOut;
                    sum += halves * i64::from(score.points());
                }
                None if safety => {
                    out |= row.contains(&Score::RulesOut);
                    sum += halves * row.iter().map(|score| i64::from(score.points())).min().unwrap();
                }
                None => {}
            }
        }
        if !out {
            possible.push((approach, sum));
        }
    }
    let top = possible.iter().map(|(_, sum)| *sum).max()?;
    possible.retain(|(_, sum)| (top - sum) * 20 <= full);
    let dangerous = |factor| answers.get(factor).is_none_or(|level| level.number() <= 2);
    if dangerous(FactorId::SafeHome) || dangerous(FactorId::SafeTravel) {
        return possible
            .into_iter()
            .map(|(approach, _)| approach)
            .min_by_key(|id| catalogue().approach(*id).exposure);
    }
    let first = lead(catalogue(), answers)?;
    assert!(possible.iter().any(|(approach, _)| *approach == first), "{first} is a lead on paper too");
    Some(first)
}

fn changed(answers: &Answers, changes: &[Change]) -> Answers {
    let mut then = *answers;
    for change in changes {
        match *change {
            Change::Level { factor, from, to } => {
                assert_eq!(then.get(factor), from, "the change starts from the answer as it is");
                then.set(factor, Some(to.number())).unwrap();
            }
            Change::Gate { gate, to } => {
                assert_ne!(then.gate(gate), to);
                then.set_gate(gate, to);
            }
        }
    }
    then
}

/// Every other answer to every question that is no less safe, with its distance, by the words of the questionnaire.
pub fn all_changes(answers: &Answers) -> Vec<(Change, u8)> {
    let mut all = Vec::new();
    for factor in FactorId::ALL.iter().copied() {
        for number in 1..=factor.levels() {
            let to = factor.level(number).unwrap();
            let safety = ["safe_home", "safe_travel", "safe_digital"].contains(&factor.as_str());
            if safety && answers.get(factor).map_or(1, |from| from.number()) >= number {
                continue;
            }
            let steps = match answers.get(factor) {
                Some(from) if from == to => continue,
                Some(from) if factor != FactorId::Goal => from.number().abs_diff(number),
                Some(_) | None => 1,
            };
            all.push((Change::Level { factor, from: answers.get(factor), to }, steps));
        }
    }
    for gate in GateId::ALL.iter().copied().filter(|gate| answers.gate(*gate)) {
        all.push((Change::Gate { gate, to: false }, 1));
    }
    all
}

fn question(change: &Change) -> &'static str {
    match change {
        Change::Level { factor, .. } => factor.as_str(),
        Change::Gate { gate, .. } => gate.as_str(),
    }
}

/// Checks every reported reversal, and that for no question there is a nearer or an unreported one.
pub fn assert_singles_are_nearest(answers: &Answers, found: &[Reversal]) {
    let lead = lead_on_paper(answers);
    for reversal in found {
        let then = lead_on_paper(&changed(answers, &reversal.changes));
        assert_ne!(then, lead, "{reversal:?} reverses");
        assert_eq!(then, reversal.lead, "{reversal:?} names the new lead");
    }
    let mut nearest: Vec<(&str, u8)> = Vec::new();
    for (change, steps) in all_changes(answers) {
        if lead_on_paper(&changed(answers, &[change])) != lead {
            match nearest.iter_mut().find(|(name, _)| *name == question(&change)) {
                Some((_, least)) => *least = steps.min(*least),
                None => nearest.push((question(&change), steps)),
            }
        }
    }
    let mut reported: Vec<_> = found
        .iter()
        .filter(|reversal| reversal.changes.len() == 1)
        .map(|reversal| (question(&reversal.changes[0]), reversal.steps))
        .collect();
    nearest.sort_unstable();
    reported.sort_unstable();
    assert_eq!(reported, nearest);
}

/// The fewest steps of any two changes that put another approach first.
pub fn nearest_pair_on_paper(answers: &Answers) -> Option<u8> {
    let lead = lead_on_paper(answers);
    let changes = all_changes(answers);
    let mut nearest = None;
    for (place, (first, near)) in changes.iter().enumerate() {
        for (second, far) in &changes[place + 1..] {
            let steps = near + far;
            if question(first) == question(second) || nearest.is_some_and(|nearest| nearest <= steps) {
                continue;
            }
            let then = lead_on_paper(&changed(answers, &[*first, *second]));
            if then.is_some() && then != lead {
                nearest = Some(steps);
            }
        }
    }
    nearest
}

#[test]
fn the_paper_lead_is_the_recommenders() {
    for scenario in scenarios() {
        let found = recommend(catalogue(), &scenario.answers);
        assert_eq!(found.leads.first().copied(), lead_on_paper(&scenario.answers), "{}", scenario.id);
    }
}

#[test]
fn every_scenario_is_reversed_by_the_nearest_answers() {
    for scenario in scenarios() {
        let found = reversals(catalogue(), &scenario.answers);
        assert_singles_are_nearest(&scenario.answers, &found);
        if let Some(pair) = found.iter().find(|reversal| reversal.changes.len() == 2) {
            assert_eq!(Some(pair.steps), nearest_pair_on_paper(&scenario.answers), "{}", scenario.id);
            assert!(
                found.iter().all(|other| other.changes.len() == 2 || other.lead.is_none()),
                "{}: a pair only when no single answer does",
                scenario.id
            );
        }
    }
}

#[test]
fn reversals_come_nearest_first_and_stops_last() {
    for scenario in scenarios() {
        let found = reversals(catalogue(), &scenario.answers);
        let keys: Vec<_> = found.iter().map(|reversal| (reversal.lead.is_none(), reversal.steps)).collect();
        assert!(keys.is_sorted(), "{}: {keys:?}", scenario.id);
    }
}

#[test]
fn lifting_a_stop_is_a_reversal() {
    let mut given = scenario("S09");
    given.set_gate(GateId::OpenComplaint, true);
    let found = reversals(catalogue(), &given);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].changes, [Change::Gate { gate: GateId::OpenComplaint, to: false }]);
    assert_eq!(found[0].lead, Some(ApproachId::MentorVisit));
}

#[test]
fn what_keeps_an_approach_from_leading_is_said() {
    let given = scenario("S09");
    let found = obstacles(catalogue(), &given, ApproachId::Attachment);
    assert_eq!(found.lead, Some(ApproachId::MentorVisit));
    assert!(found.ruled_out_by.is_empty());
    assert!(found.behind.is_some_and(|behind| behind > 0.05));
    assert_eq!(found.differences.len(), 3);
    assert!(found.differences.iter().all(|one| one.lead > one.own));
    assert!(found.differences.is_sorted_by(|one, other| one.difference >= other.difference));

    let leading = obstacles(catalogue(), &given, ApproachId::MentorVisit);
    assert_eq!((leading.behind, leading.nearest, leading.differences.len()), (None, None, 0));
}

#[test]
fn the_nearest_way_to_the_lead_is_the_nearest_on_paper() {
    for (id, approach) in
        [("S09", ApproachId::Attachment), ("S13", ApproachId::VirtualPair), ("S18", ApproachId::StudyTour)]
    {
        let given = scenario(id);
        let changes = all_changes(&given);
        let leads = |tried: &[Change]| lead_on_paper(&changed(&given, tried)) == Some(approach);
        let single = changes.iter().filter(|(change, _)| leads(&[*change])).map(|(_, steps)| *steps).min();
        let pair = || {
            let pairs = changes
                .iter()
                .enumerate()
                .flat_map(|(place, one)| changes[place + 1..].iter().map(move |other| (one, other)));
            pairs
                .filter(|(one, other)| question(&one.0) != question(&other.0) && leads(&[one.0, other.0]))
                .map(|(one, other)| one.1 + other.1)
                .min()
        };
        let found = obstacles(catalogue(), &given, approach).nearest;
        assert_eq!(found.map(|reversal| reversal.steps), single.or_else(pair), "{id} {approach}");
    }
}
