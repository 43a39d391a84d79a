//! What encryption costs: the same statements on the same records in the same build, once in the encrypted file and
//! once in a plain copy of it, in turns; and what part of unlocking is the derivation of the key.
//!
//! `cargo bench -p jirani-tests --bench cipher [MENTORSHIPS]`

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;
use std::time::{Duration, Instant};

use jirani_app::sample;
use jirani_base::clock::Clock;
use jirani_base::i18n::Language;
use jirani_records::MODEL;
use jirani_tests::PASSPHRASE;
use jirani_vault::storage;
use jirani_vault::{DATABASE, KdfCost, Vault, unlock};
use rusqlite::{Connection, params};

/// Turns of each measurement, of which the median counts.
const TURNS: usize = 9;
/// Writes in a turn, each a transaction that waits for the disk.
const WRITES: usize = 200;

/// A piece of work: on which connection, and for the how many-eth time.
type Work = fn(&Connection, usize);

/// What a day at the program asks of the file.
const WORK: [(&str, Work); 5] = [
    ("open and read every plan", plans),
    ("find words", find),
    ("save a change", save),
    ("check every page in use", check),
    ("make a copy", copy),
];

fn main() {
    let count = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(200);
    let folder = tempfile::tempdir().unwrap();
    let mut vault =
        Vault::create(folder.path(), &PASSPHRASE.into(), KdfCost::Tuned, Clock::System, &MODEL).unwrap();
    sample::add_many(&mut vault, Language::default(), count, 12).unwrap();
    drop(vault);
    let derived = Instant::now();
    let opened = unlock(folder.path(), &PASSPHRASE.into(), KdfCost::Floor, Clock::System).unwrap();
    let derived = derived.elapsed();
    let opening = Instant::now();
    drop(Vault::open_with(folder.path(), opened.clone(), Clock::System, &MODEL).unwrap());
    let opening = opening.elapsed();
    let sealed = folder.path().join(DATABASE);
    println!("{count} mentorships, {} KiB", sealed.metadata().unwrap().len() >> 10);
    println!(
        "unlocking: {:.0} ms, of which {:.0} ms ({:.0} %) are the key's derivation",
        millis(derived + opening),
        millis(derived),
        100.0 * millis(derived) / millis(derived + opening)
    );

    let plain = folder.path().join("plain.db");
    let connection = storage::connect(&sealed, &opened.key).unwrap();
    connection
        .execute_batch(&format!(
            "ATTACH '{}' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH plain;",
            plain.display()
        ))
        .unwrap();
    drop(connection);
    assert!(std::fs::read(&plain).unwrap().starts_with(b"SQLite format 3"), "the copy is not encrypted");

    println!("{:<28} {:<7} {:>10} {:>10} {:>7}", "", "", "encrypted", "plain", "ratio");
    let mut sums = [[0.0; 2]; 2];
    for (name, work) in WORK {
        let mut times: [[Vec<f64>; 2]; 2] = Default::default();
        for turn in 0..TURNS {
            let files: [&dyn Fn() -> Connection; 2] =
                [&|| storage::connect(&sealed, &opened.key).unwrap(), &|| connect(&plain)];
            for (file, connect) in files.into_iter().enumerate() {
                let begun = Instant::now();
                let connection = connect();
                work(&connection, 2 * turn);
                times[0][file].push(millis(begun.elapsed()));
                let begun = Instant::now();
                work(&connection, 2 * turn + 1);
                times[1][file].push(millis(begun.elapsed()));
            }
        }
        for ((times, sum), when) in times.into_iter().zip(&mut sums).zip(["opened", "again"]) {
            let [sealed, plain] = times.map(median);
            print_row(name, when, sealed, plain);
            *sum = [sum[0] + sealed, sum[1] + plain];
        }
    }
    for ([sealed, plain], when) in sums.into_iter().zip(["opened", "again"]) {
        print_row("together", when, sealed, plain);
    }
}

/// Just opened, nothing that was read before is at hand; again is the open program.
fn print_row(name: &str, when: &str, sealed: f64, plain: f64) {
    println!("{name:<28} {when:<7} {sealed:>7.1} ms {plain:>7.1} ms {:>7.2}", sealed / plain);
}

/// As `storage::connect` does it, without a key.
fn connect(file: &Path) -> Connection {
    let connection = Connection::open(file).unwrap();
    connection
        .execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;
             PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
        )
        .unwrap();
    connection
}

fn plans(connection: &Connection, _: usize) {
    let mut ids = connection.prepare("SELECT id FROM mentorship").unwrap();
    let ids: Vec<String> = ids.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut plan = connection
        .prepare(
            "SELECT a.what, a.lead, o.statement FROM plan p JOIN objective o ON o.plan = p.id
             JOIN activity a ON a.objective = o.id WHERE p.mentorship = ?1 ORDER BY o.position, a.position",
        )
        .unwrap();
    let mut sessions = connection.prepare("SELECT * FROM encounter WHERE mentorship = ?1").unwrap();
    for id in ids {
        let mut rows = plan.query([&id]).unwrap();
        while rows.next().unwrap().is_some() {}
        let mut rows = sessions.query([&id]).unwrap();
        while rows.next().unwrap().is_some() {}
    }
}

fn find(connection: &Connection, _: usize) {
    let mut query = connection
        .prepare(
            "SELECT rowid, bm25(search_word) FROM search_word WHERE search_word MATCH ?1 ORDER BY 2 LIMIT 50",
        )
        .unwrap();
    for word in ["cash*", "plan*", "safe*", "learn*", "mangrove", "report*"] {
        let mut rows = query.query([word]).unwrap();
        while rows.next().unwrap().is_some() {}
    }
}

fn save(connection: &Connection, turn: usize) {
    let ids: Vec<String> = connection
        .prepare("SELECT id FROM activity LIMIT 50")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for number in 0..WRITES {
        let transaction = connection.unchecked_transaction().unwrap();
        transaction
            .execute(
                "INSERT INTO operation (kind, at, state) VALUES ('activity-edit', '2027-02-01T08:00:00Z', 'done')",
                [],
            )
            .unwrap();
        let (id, text) = (&ids[number % ids.len()], format!("Count the till together, {turn} {number}"));
        transaction.execute("UPDATE activity SET what = ?2 WHERE id = ?1", params![id, text]).unwrap();
        transaction
            .execute(
                "INSERT INTO journal (operation, kind, row, before, after)
                 VALUES ((SELECT max(id) FROM operation), 'activity', ?1, json_object('what', ?2), json_object('what', ?2))",
                params![id, text],
            )
            .unwrap();
        transaction.commit().unwrap();
    }
}

fn check(connection: &Connection, _: usize) {
    let word: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).unwrap();
    assert_eq!(word, "ok");
}

fn copy(connection: &Connection, turn: usize) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("{turn}.copy"));
    connection.execute("VACUUM INTO ?1", [file.to_string_lossy()]).unwrap();
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
