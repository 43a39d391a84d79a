//! How fast a search over 100,000 own records is at the border of the core, against plain FTS5 on the same table.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use jirani_base::clock::Clock;
use jirani_records::MODEL;
use jirani_records::library::edit;
use jirani_records::library::own::{NotePatch, ResourcePatch};
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::Vault;
use serde_json::json;

const RECORDS: usize = 100_000;
const BATCH: usize = 10_000;
const QUERIES: usize = 400;

/// A sequence of numbers that is the same in every run (xorshift; Marsaglia, 2003).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `most`, small ones far more often, as words are in a language.
    fn common(&mut self, most: usize) -> usize {
        let unit = (self.roll() % 1_000_000) as f64 / 1_000_000.0;
        ((most as f64).powf(unit) - 1.0) as usize
    }
}

fn words() -> Vec<String> {
    let (starts, middles, ends) = (
        ["ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "la", "me", "no", "pa", "re", "si", "to", "vu"],
        ["ban", "cer", "dol", "fin", "gor", "lum", "mat", "nes", "pel", "rin", "sav", "tor", "ver", "wen"],
        ["a", "e", "ia", "or", "um", "is", "en", "al", "ot", "ir", "és", "ação", "ée", "ur", "ok", "ang"],
    );
    let mut words = Vec::new();
    for start in starts {
        for middle in middles {
            words.extend(ends.iter().map(|end| format!("{start}{middle}{end}")));
        }
    }
    let mut dice = Dice(7);
    for at in (1..words.len()).rev() {
        words.swap(at, (dice.roll() % (at as u64 + 1)) as usize);
    }
    words
}

fn queries(words: &[String]) -> Vec<String> {
    let mut dice = Dice(99);
    (0..QUERIES)
        .map(|number| match number % 10 {
            0 => words[dice.common(words.len())].chars().take(4).collect(),
            1..=3 => format!("{} {}", words[dice.common(words.len())], words[dice.common(words.len())]),
            _ => words[(dice.roll() as usize) % words.len()].clone(),
        })
        .collect()
}

fn told(name: &str, mut times: Vec<Duration>) -> f64 {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!(
        "{name}: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, worst {:.2} ms",
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0)
    );
    at(0.95)
}

fn main() {
    let words = words();
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("workspaceLock", json!({}));
    let mut dice = Dice(1);
    let begun = Instant::now();
    {
        let mut vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), Clock::System, &MODEL).unwrap();
        for _ in 0..RECORDS / BATCH {
            let batch: Vec<_> = (0..BATCH)
                .map(|_| {
                    let mut text = |count: usize| {
                        let words: Vec<&str> =
                            (0..count).map(|_| words[dice.common(words.len())].as_str()).collect();
                        Some(words.join(" "))
                    };
                    (
                        ResourcePatch { title: text(4), about: text(25), ..Default::default() },
                        NotePatch::default(),
                    )
                })
                .collect();
            edit::add_all(&mut vault, &batch).unwrap();
        }
    }
    println!("{RECORDS} records in {:.1} s", begun.elapsed().as_secs_f64());
    let queries = queries(&words);

    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    let begun = Instant::now();
    sandbox.call("search", json!({ "text": "first" }));
    println!("first search, with the index of the guide: {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    let border = |sandbox: &mut Sandbox| -> Vec<Duration> {
        queries
            .iter()
            .map(|query| {
                let begun = Instant::now();
                sandbox.call("search", json!({ "text": query }));
                begun.elapsed()
            })
            .collect()
    };
    border(&mut sandbox);
    let ours = told("search at the border", border(&mut sandbox));
    let begun = Instant::now();
    let found = sandbox.call("search", json!({ "text": "comunity of practise" }));
    println!("first misspelt: {:.1} ms, {}", begun.elapsed().as_secs_f64() * 1e3, found["corrected"]);
    let begun = Instant::now();
    sandbox.call("search", json!({ "text": "burnuot" }));
    println!("next misspelt: {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    sandbox.call("workspaceLock", json!({}));

    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), Clock::System, &MODEL).unwrap();
    let mut plain = vault
        .reader()
        .prepare(
            "SELECT rowid, highlight(search_word, 0, '[', ']'), snippet(search_word, 2, '[', ']', '…', 18)
             FROM search_word WHERE search_word MATCH ?1 ORDER BY rank LIMIT 20",
        )
        .unwrap();
    let mut run = || -> Vec<Duration> {
        queries
            .iter()
            .map(|query| {
                let begun = Instant::now();
                let expression: Vec<String> = query.split(' ').map(|word| format!("\"{word}\"*")).collect();
                let rows = plain
                    .query_map([expression.join(" AND ")], |row| row.get::<_, String>(2))
                    .unwrap()
                    .count();
                std::hint::black_box(rows);
                begun.elapsed()
            })
            .collect()
    };
    run();
    let theirs = told("plain FTS5", run());
    println!("ratio of p95: {:.2}", ours / theirs);
}
