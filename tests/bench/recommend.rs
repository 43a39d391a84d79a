//! How long the recommender takes: medians, beside the bare arithmetic that the draws cannot do without.
//!
//! Run with `cargo bench -p jirani-tests --bench recommend`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use jirani_recommender::catalogue::{ApproachId, Catalogue, FactorId};
use jirani_recommender::{Answers, Sampling, obstacles, recommend, recommend_in_full, reversals, robustness};

/// A system to be built within a year: one clear lead.
const CLEAR: &str = r#"{"horizon":3,"urgency":2,"mentor_time":3,"mentee_time":2,"money":2,"complexity":3,
    "hands_on":3,"goal":"system","mentee_cap":1,"mentor_exp":3,"showable":2,"n_mentees":1,"trust":2,"distance":2,
    "connectivity":2,"language":4,"safe_home":3,"safe_travel":4,"safe_digital":2}"#;

/// Voice only, no shared language, many organisations: no single answer puts another approach first.
const FIRM: &str = r#"{"horizon":2,"urgency":2,"mentor_time":1,"mentee_time":2,"money":2,"complexity":3,
    "hands_on":1,"goal":"skill","mentee_cap":3,"mentor_exp":1,"showable":3,"n_mentees":4,"trust":4,"distance":4,
    "connectivity":1,"language":1,"safe_home":2,"safe_travel":4,"safe_digital":1}"#;

/// The fourteen approaches of the published catalogue.
const APPROACHES: usize = ApproachId::PUBLISHED.len();

/// The median of many runs; one run is repeated until the clock can measure it.
fn median<T>(mut run: impl FnMut() -> T) -> Duration {
    let mut run = || drop(black_box(run()));
    let mut repeats: u32 = 1;
    loop {
        let start = Instant::now();
        (0..repeats).for_each(|_| run());
        if start.elapsed() > Duration::from_millis(2) || repeats > 1 << 20 {
            break;
        }
        repeats *= 2;
    }
    let mut times: Vec<Duration> = (0..101)
        .map(|_| {
            let start = Instant::now();
            (0..repeats).for_each(|_| run());
            start.elapsed() / repeats
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// The arithmetic floor of the draws: one multiplication and addition for each cell and draw, and nothing else.
fn floor(draws: u32) -> Duration {
    let points: Vec<[i32; APPROACHES]> = (0..FactorId::COUNT as i32)
        .map(|row| std::array::from_fn(|lane| (row + lane as i32) % 5 - 2))
        .collect();
    let weights = [150_000; FactorId::COUNT];
    median(|| {
        for draw in 0..draws as i32 {
            let mut sums = [0; APPROACHES];
            for (weight, row) in black_box(&weights).iter().zip(black_box(&points)) {
                for (sum, points) in sums.iter_mut().zip(row) {
                    *sum += (weight + draw) * points;
                }
            }
            black_box(sums);
        }
    })
}

/// How many questions are asked until none left could alone change the lead, on sheets that look random, asked in the
/// order that the recommender proposes: the median and the ninth decile, and in how many the lead is that of the whole
/// sheet.
fn settled(sheets: usize) -> (usize, usize, usize) {
    let catalogue = Catalogue::published().expect("the shipped catalogue is in order");
    let mut state = 11_u64;
    let mut below = |most: u8| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u8::try_from((state >> 33) % u64::from(most)).unwrap_or(0)
    };
    let mut asked = Vec::new();
    let mut same = 0;
    for _ in 0..sheets {
        let mut whole = Answers::unknown();
        for factor in FactorId::ALL {
            // Acute danger is rare where mentoring is planned at all.
            let least = u8::from(factor.as_str().starts_with("safe_"));
            let level = 1 + least + below(factor.levels() - least);
            whole.set(*factor, Some(level)).expect("a level of the factor");
        }
        let mut answers = Answers::unknown();
        let mut count = 0;
        let mut found = recommend(catalogue, &answers);
        while let Some(next) = found.open.first().filter(|_| !found.settled) {
            let level = whole.get(next.factor).map(|level| level.number());
            answers.set(next.factor, level).expect("a level of the factor");
            count += 1;
            found = recommend(catalogue, &answers);
        }
        same += usize::from(found.leads.first() == recommend(catalogue, &whole).leads.first());
        asked.push(count);
    }
    asked.sort_unstable();
    (asked[sheets / 2], asked[sheets * 9 / 10], same)
}

fn line(what: &str, time: Duration, aim: Duration) {
    let ratio = time.as_secs_f64() / aim.as_secs_f64();
    println!("{what:<52} {time:>10.1?}   {ratio:.3} of the aim of {aim:?}");
}

fn main() {
    let catalogue = Catalogue::published().expect("the shipped catalogue is in order");
    let complete = Answers::from_json(CLEAR).expect("answers in order");
    let mut open = complete;
    for factor in ["trust", "money", "safe_home", "goal", "distance"] {
        open.set(factor.parse().expect("a factor"), None).expect("no answer");
    }
    let sampling = Sampling::default();
    let millis = Duration::from_millis;

    let ranking = median(|| recommend(catalogue, black_box(&complete)));
    line("one ranking with reasons", ranking, Duration::from_micros(50));
    let ranking = median(|| recommend(catalogue, black_box(&open)));
    line("one ranking with reasons, five answers unknown", ranking, Duration::from_micros(50));
    let firm = Answers::from_json(FIRM).expect("answers in order");
    assert!(reversals(catalogue, &firm).iter().any(|reversal| reversal.changes.len() == 2));
    let flips = median(|| reversals(catalogue, black_box(&firm)));
    line("all reversals, single and pair", flips, millis(20));
    let keeps = median(|| obstacles(catalogue, black_box(&firm), ApproachId::GuidedPack));
    line("what keeps one approach from leading", keeps, millis(20));
    let draws = median(|| robustness(catalogue, black_box(&complete), sampling));
    line("10,000 draws", draws, millis(10));
    let draws_unsure = median(|| robustness(catalogue, black_box(&open), sampling));
    line("10,000 draws, five answers unknown", draws_unsure, millis(10));
    let whole = median(|| recommend_in_full(catalogue, black_box(&firm), sampling));
    line("everything in one call", whole, millis(16));
    let clear = median(|| recommend_in_full(catalogue, black_box(&complete), sampling));
    line("everything in one call, a clear lead", clear, millis(16));
    let unsure = median(|| recommend_in_full(catalogue, black_box(&open), sampling));
    line("everything in one call, five answers unknown", unsure, millis(16));

    let (median, decile, same) = settled(1000);
    println!(
        "\nquestions until settled, of {}: median {median}, ninth decile {decile}; the lead of the whole sheet in {same} of 1000",
        FactorId::COUNT
    );

    let floor = floor(sampling.draws);
    let cells = FactorId::COUNT * APPROACHES;
    println!("\narithmetic floor of {cells} cells x {} draws: {floor:.1?}", sampling.draws);
    for (what, time) in [("complete", draws), ("five unknown", draws_unsure)] {
        println!("10,000 draws, {what}: {:.2} times the floor", time.as_secs_f64() / floor.as_secs_f64());
    }
}
