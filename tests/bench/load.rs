//! How long lists, saves, the funder's portfolio and an import take on a workspace of a tenth of the full size and of the
//! full size: 500 mentorships and 20,000 sessions, more than 100,000 records.
//!
//! Run with `cargo bench -p jirani-tests --bench load`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::{Duration, Instant};

use jirani_app::App;
use jirani_app::sample;
use jirani_base::i18n::Language;
use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, settings};
use jirani_vault::{KdfCost, Vault};
use serde_json::{Value, json};

/// One call at the Rust border.
fn call(app: &mut App, name: &str, request: Value) -> (Duration, Value) {
    let start = Instant::now();
    let answer = app.call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
    (start.elapsed(), answer.value)
}

/// The time within which `share` percent of the runs ended.
fn within(mut times: Vec<Duration>, share: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * share / 100).min(times.len() - 1)]
}

fn measure(mentorships: usize, sessions: usize) -> Vec<(&'static str, Duration)> {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(folder.path());
    let workspace = settings.data_dir.join("workspace");
    std::fs::create_dir_all(&settings.data_dir).unwrap();
    let start = Instant::now();
    let mut vault =
        Vault::create(&workspace, &PASSPHRASE.into(), KdfCost::Floor, settings.clock, &MODEL).unwrap();
    sample::add_many(&mut vault, Language::English, mentorships, sessions).unwrap();
    let records: i64 = [
        "organisation",
        "mentorship",
        "assessment",
        "decision",
        "plan",
        "objective",
        "activity",
        "encounter",
        "action",
        "spending",
        "indicator",
        "indicator_value",
        "round",
        "score",
    ]
    .iter()
    .map(|table| -> i64 {
        vault.reader().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    })
    .sum();
    drop(vault);
    println!(
        "{mentorships} mentorships, {sessions} sessions, {records} records, made in {:?}",
        start.elapsed()
    );
    let mut app = App::new(settings);
    app.call("workspaceOpen", json!({ "passphrase": PASSPHRASE })).unwrap();
    let list = call(&mut app, "mentorshipList", json!({})).1;
    let id = list[list.as_array().unwrap().len() / 2]["id"].clone();
    let session = call(&mut app, "encounterPage", json!({ "mentorship": id })).1["rows"][0]["id"].clone();
    let mut rows = Vec::new();
    for (label, name, request) in [
        ("mentorships", "mentorshipList", json!({})),
        ("organisations", "organisationList", json!({})),
        ("sessions, first page", "encounterPage", json!({})),
        ("sessions, last page", "encounterPage", json!({ "offset": sessions.saturating_sub(50) })),
        ("actions, first page", "actionPage", json!({})),
        ("actions, overdue", "actionPage", json!({ "which": "overdue" })),
        ("one session", "encounterGet", json!({ "id": session })),
        ("indicator sheet", "indicatorSheet", json!({ "mentorship": id })),
        ("home", "homeGet", json!({})),
        ("calendar, a month", "calendarGet", json!({ "from": "2027-01-01", "until": "2027-01-31" })),
        ("lessons, search", "lessonSearch", json!({ "words": "cash" })),
        ("portfolio page", "portfolioGet", json!({})),
        (
            "funder's portfolio",
            "documentPreview",
            json!({ "kind": "portfolio", "subject": "workspace", "audience": "public" }),
        ),
    ] {
        let times = (0..7).map(|_| call(&mut app, name, request.clone()).0).collect();
        rows.push((label, within(times, 50)));
    }
    let saves = (0..200)
        .map(|number| {
            let cells = json!({ "learned": format!("Count the box every evening, {number}") });
            call(&mut app, "rowEdit", json!({ "form": "encounter", "id": session, "cells": cells })).0
        })
        .collect();
    rows.push(("save, 95 of 100", within(saves, 95)));
    let count = if mentorships >= 500 { 50_000 } else { 5_000 };
    let mut text = String::from("Action;Who;Due;Status\n");
    for number in 0..count {
        text.push_str(&format!("Action {number};Treasurer;{}/3/2027;Completed\n", 1 + number % 28));
    }
    let path = folder.path().join("actions.csv");
    std::fs::write(&path, text).unwrap();
    let opened = call(&mut app, "importOpen", json!({ "path": path, "kind": "actions" })).1;
    let request = json!({ "path": path, "kind": "actions", "mentorship": id, "header": opened["header"],
        "columns": opened["columns"] });
    rows.push(("the copy before it", call(&mut app, "backupMake", json!({})).0));
    rows.push(("a check of all of it", call(&mut app, "workspaceCheck", json!({})).0));
    let cells = json!({ "learned": "A copy of this is part of the import" });
    call(&mut app, "rowEdit", json!({ "form": "encounter", "id": session, "cells": cells }));
    rows.push(("its preview", call(&mut app, "importPreview", request.clone()).0));
    let (took, done) = call(&mut app, "importAccept", request);
    assert_eq!(done["added"], count);
    rows.push((if count == 50_000 { "import of 50,000 rows" } else { "import of 5,000 rows" }, took));
    rows.push(("its undo", call(&mut app, "undo", json!({})).0));
    rows
}

fn main() {
    for (mentorships, sessions) in [(50, 2_000), (500, 20_000)] {
        for (label, time) in measure(mentorships, sessions) {
            println!("  {label:<24} {:>9.2} ms", time.as_secs_f64() * 1000.0);
        }
    }
}
