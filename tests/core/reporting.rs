//! Reports: their numbers against a second calculation, their sections, outlines, and what is due.

use jirani_app::sample;
use jirani_base::i18n;
use jirani_base::safety::Audience;
use jirani_document::{Block, Document, FieldValue};
use jirani_records::MODEL;
use jirani_reports as report;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::{KdfCost, Vault};
use serde_json::{Value, json};

fn sample(sandbox: &mut Sandbox) -> String {
    sandbox.call("mentorshipList", json!({}))[0]["id"].as_str().unwrap().to_owned()
}

/// All rows of a form of the mentorship, as they are stored.
fn raw(sandbox: &mut Sandbox, form: &str, parent: &str) -> Vec<Value> {
    let rows = sandbox.call("rowList", json!({ "form": form, "parent": parent }));
    rows.as_array().unwrap().iter().map(|row| row["cells"].clone()).collect()
}

fn cell<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap()
}

/// The workspace of the application, opened beside it while the application is locked.
pub fn opened(sandbox: &mut Sandbox) -> Vault {
    sandbox.call("workspaceLock", json!({}));
    Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap()
}

/// The model of a document, read beside the running application.
pub fn document(sandbox: &mut Sandbox, kind: &str, subject: &str, audience: Audience) -> Document {
    let vault = opened(sandbox);
    let kind = report::Kind::from_key(kind).unwrap();
    let words = i18n::Translations::of(i18n::Language::English);
    let made = jirani_reports::filled(&vault, kind, &subject.into(), audience, &words).unwrap();
    drop(vault);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    made.document
}

/// The words of every row of a document's tables.
fn table_rows(document: &Document) -> impl Iterator<Item = Vec<String>> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(&table.rows),
        _ => None,
    });
    tables.flatten().map(|row| {
        let words = |cell: &jirani_document::Cell| -> String {
            cell.paragraphs.iter().map(|text| text.words()).collect::<Vec<_>>().join(" ")
        };
        row.cells.iter().map(words).collect()
    })
}

/// The figure of a row of a document's tables, by the words it begins with.
fn figure(document: &Document, label: &str) -> String {
    let row = table_rows(document).find(|row| row.first().is_some_and(|first| first == label));
    row.unwrap_or_else(|| panic!("no row {label}"))[1].clone()
}

#[test]
fn numbers_of_the_progress_report_are_those_of_the_raw_records() {
    let mut sandbox = Sandbox::with_sample();
    let id = sample(&mut sandbox);
    let reports = sandbox.call("reportList", json!({ "mentorship": id }));
    let report = reports["reports"][0]["id"].as_str().unwrap().to_owned();
    let period = &reports["reports"][0]["cells"];
    let (from, until) = (cell(period, "report_from").to_owned(), cell(period, "report_until").to_owned());
    assert_eq!(until, "2027-02-01");
    let inside = |day: &str| !day.is_empty() && *from <= *day && *day <= *until;

    let sessions = raw(&mut sandbox, "encounter", &id);
    let due: Vec<&Value> = sessions.iter().filter(|row| inside(cell(row, "encounter_on"))).collect();
    let held: Vec<&&Value> = due.iter().filter(|row| cell(row, "encounter_state") == "held").collect();
    let minutes: u32 = held.iter().map(|row| cell(row, "minutes").parse::<u32>().unwrap()).sum();
    let visits = held.iter().filter(|row| cell(row, "encounter_form") == "visit").count();
    let actions = raw(&mut sandbox, "action", &id);
    let asked: Vec<&Value> = actions.iter().filter(|row| inside(cell(row, "action_due"))).collect();
    let in_time = asked
        .iter()
        .filter(|row| {
            !cell(row, "action_done_on").is_empty() && cell(row, "action_done_on") <= cell(row, "action_due")
        })
        .count();
    assert!(held.len() > 3 && asked.len() > 3 && in_time < asked.len(), "the sample has something to count");

    let paper = document(&mut sandbox, "progress-report", &report, Audience::Partners);
    assert_eq!(figure(&paper, "Sessions held"), held.len().to_string());
    assert_eq!(figure(&paper, "Visits"), visits.to_string());
    let hours = f64::from(minutes) / 60.0;
    assert_eq!(figure(&paper, "Hours of contact").parse::<f64>().unwrap(), (hours * 10.0).round() / 10.0);
    let share = 100.0 * in_time as f64 / asked.len() as f64;
    let shown = figure(&paper, "Actions done in time").replace("\u{a0}%", "").parse::<f64>().unwrap();
    assert!((shown - share).abs() <= 0.05, "{shown} is not {share}");

    let view = sandbox.call("reportGet", json!({ "id": report }));
    let fact = view["facts"].as_array().unwrap().iter().find(|fact| fact["key"] == "held").unwrap();
    assert_eq!((&fact["shown"], &fact["behind"]), (&json!(held.len().to_string()), &json!("sessions")));
}

/// Who may not know the days of sessions gets the figures of all time, and none that looks at a day, an action or money.
#[test]
fn the_public_progress_report_counts_without_telling_days() {
    let mut sandbox = Sandbox::with_sample();
    let id = sample(&mut sandbox);
    let report = sandbox.call("reportList", json!({ "mentorship": id }))["reports"][0]["id"].clone();
    let report = report.as_str().unwrap().to_owned();
    let narrow = json!({ "report_from": "1/1/2027" });
    sandbox.call("rowEdit", json!({ "form": "report", "id": report, "cells": narrow }));
    let sessions = raw(&mut sandbox, "encounter", &id);
    let held: Vec<&Value> = sessions.iter().filter(|row| cell(row, "encounter_state") == "held").collect();
    let public = document(&mut sandbox, "progress-report", &report, Audience::Public);
    assert_eq!(figure(&public, "Sessions held"), held.len().to_string());
    let partners = document(&mut sandbox, "progress-report", &report, Audience::Partners);
    assert_ne!(
        figure(&partners, "Sessions held"),
        held.len().to_string(),
        "partners get those of the period"
    );
    let paper = format!("{public:?}");
    assert!(paper.contains("Since the start of the mentorship"), "{paper}");
    let facts = table_rows(&public).filter_map(|row| row.into_iter().next());
    assert_eq!(facts.filter(|label| label == "Actions done" || label == "Actions done in time").count(), 0);
}

#[test]
fn money_and_levels_of_the_review_are_those_of_the_raw_records() {
    let mut sandbox = Sandbox::with_sample();
    let id = sample(&mut sandbox);
    let spent: f64 = raw(&mut sandbox, "spending", &id)
        .iter()
        .map(|row| cell(row, "spent_amount").parse::<f64>().unwrap())
        .sum();
    let plan = sandbox.call("planGet", json!({ "mentorship": id }))["id"].as_str().unwrap().to_owned();
    let budget: f64 = raw(&mut sandbox, "budget_line", &plan)
        .iter()
        .map(|row| cell(row, "quantity").parse::<f64>().unwrap() * cell(row, "price").parse::<f64>().unwrap())
        .sum();
    let side = sandbox.call("reviewList", json!({ "mentorship": id }))["side_by_side"].clone();
    let money = &side["money"][0];
    let number = |text: &Value| text.as_str().unwrap().replace(',', "").parse::<f64>().unwrap();
    assert_eq!((number(&money["spent"]), number(&money["budget"])), (spent, budget));
    assert_eq!(money["share"], json!(format!("{:.0}\u{a0}%", spent / budget * 100.0)));
    let rounds = sandbox.call("roundList", json!({ "mentorship": id }));
    let level = |round: usize, domain: &Value| -> Value {
        let scores = rounds[round]["scores"].as_array().unwrap();
        let score = scores.iter().find(|score| score["cells"]["domain"] == *domain).unwrap();
        json!(score["cells"]["level"].as_str().unwrap().parse::<u8>().unwrap())
    };
    for change in side["domains"].as_array().unwrap() {
        assert_eq!(change["before"], level(0, &change["domain"]));
        assert_eq!(change["after"], level(1, &change["domain"]));
    }
    assert_eq!(side["unfed"].as_array().unwrap().len(), 3, "the three that are typed in and were not");
}

/// The words of a row of a document's tables, by what it begins with, with plain spaces.
fn row(document: &Document, label: &str) -> Vec<String> {
    let row = table_rows(document).find(|row| row[0].replace('\u{a0}', " ").starts_with(label));
    let row = row.unwrap_or_else(|| panic!("no row {label}"));
    row.iter().map(|cell| cell.replace('\u{a0}', " ")).collect()
}

/// What was answered to some questions of the feedback form, as it lies in the file.
fn answers(sandbox: &mut Sandbox, fields: [&str; 2]) -> [Vec<String>; 2] {
    sandbox.call("workspaceLock", json!({}));
    let vault = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), jirani_tests::clock(), &MODEL).unwrap();
    let read = fields.map(|field| {
        let mut query = vault.reader().prepare(&format!("SELECT {field} FROM feedback")).unwrap();
        query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    });
    drop(vault);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    read
}

/// Levels, money, indicators, answers and incidents of the two long reports, counted anew from the raw rows.
#[test]
fn numbers_of_the_midterm_and_the_final_report_are_those_of_the_raw_records() {
    let mut sandbox = Sandbox::with_sample();
    let id = sample(&mut sandbox);
    let words = i18n::Translations::of(i18n::Language::English);
    let today = "2027-02-01";
    for level in ["5", "3", "3", "4"] {
        let cells = json!({ "useful": level, "equals": level });
        sandbox.call("feedbackAdd", json!({ "mentorship": id, "cells": cells }));
    }
    sandbox.call("feedbackOpen", json!({ "mentorship": id, "role": "Chair of the mentee" }));
    let plan = sandbox.call("planGet", json!({ "mentorship": id }))["id"].as_str().unwrap().to_owned();
    let sum = |rows: &[Value], amount: &dyn Fn(&Value) -> f64| rows.iter().map(amount).sum::<f64>();
    let number = |row: &Value, name: &str| cell(row, name).parse::<f64>().unwrap();
    let spent = sum(&raw(&mut sandbox, "spending", &id), &|row| number(row, "spent_amount"));
    let lines = raw(&mut sandbox, "budget_line", &plan);
    let budget = sum(&lines, &|row| number(row, "quantity") * number(row, "price"));
    let rounds = sandbox.call("roundList", json!({ "mentorship": id }));
    let sessions = raw(&mut sandbox, "encounter", &id);
    let due = |row: &&Value| !cell(row, "encounter_on").is_empty() && cell(row, "encounter_on") <= today;
    let due: Vec<&Value> = sessions.iter().filter(due).collect();
    let held: Vec<&&Value> = due.iter().filter(|row| cell(row, "encounter_state") == "held").collect();
    let actions = raw(&mut sandbox, "action", &id);
    let asked: Vec<&Value> = actions.iter().filter(|row| cell(row, "action_due") <= today).collect();
    let done = |row: &&&Value| {
        !cell(row, "action_done_on").is_empty() && cell(row, "action_done_on") <= cell(row, "action_due")
    };
    let share =
        |part: usize, all: usize| format!("{:.1} %", 100.0 * part as f64 / all as f64).replace(".0 ", " ");
    let indicators = sandbox.call("rowList", json!({ "form": "indicator", "parent": plan }));
    let indicators = indicators.as_array().unwrap().clone();
    let minutes = held.iter().map(|row| number(row, "minutes")).sum::<f64>();
    let level = |score: &Value| score["cells"]["level"].as_str().unwrap().parse::<i32>().unwrap();
    let scores = |round: usize| rounds[round]["scores"].as_array().unwrap().clone();
    let chosen = scores(0).into_iter().filter(|score| cell(&score["cells"], "priority") == "yes");
    let gained: i32 = chosen
        .map(|score| {
            let same = |other: &Value| other["cells"]["domain"] == score["cells"]["domain"];
            level(&scores(1).into_iter().find(same).unwrap()) - level(&score)
        })
        .sum();
    let answered = answers(&mut sandbox, ["useful", "equals"]);
    assert!(answered[0].len() >= 4 && gained > 0 && !indicators.is_empty());

    for kind in ["midterm", "final"] {
        let report =
            sandbox.call("reportBegin", json!({ "mentorship": id, "kind": kind }))["report"]["id"].clone();
        let report = report.as_str().unwrap();
        let key = if kind == "final" { "final-evaluation" } else { "midterm-review" };
        let paper = document(&mut sandbox, key, report, Audience::Internal);
        let mut compared = 0;
        for score in scores(0) {
            let domain = score["cells"]["domain"].as_str().unwrap().to_owned();
            let after = scores(1).into_iter().find(|one| one["cells"]["domain"] == *domain).unwrap();
            if cell(&score["cells"], "level").is_empty() {
                continue;
            }
            let shown = row(&paper, &words.text(&format!("domain-{domain}")));
            assert_eq!(shown[1], cell(&score["cells"], "level"), "{domain}");
            assert_eq!(shown[2], cell(&after["cells"], "level"), "{domain}");
            compared += 1;
        }
        assert_eq!(compared, 14);
        for line in &indicators {
            let cells = &line["cells"];
            let shown = row(&paper, cell(cells, "indicator"));
            let planned = (cell(cells, "baseline"), cell(cells, "indicator_target"));
            assert_eq!((shown[1].as_str(), shown[2].as_str()), planned, "{shown:?}");
            let typed = raw(&mut sandbox, "indicator_value", line["id"].as_str().unwrap());
            let newest = typed.iter().max_by_key(|row| cell(row, "period_on").to_owned());
            let expected = match (cell(cells, "indicator_code"), newest) {
                ("O1", _) => share(held.len(), due.len()),
                ("O2", _) => (minutes / 60.0).to_string(),
                ("R1", _) => share(asked.iter().filter(done).count(), asked.len()),
                ("R5", _) => gained.to_string(),
                (_, Some(value)) => cell(value, "period_value").to_owned(),
                (_, None) => words.text("indicator-no-value"),
            };
            assert_eq!(shown[3], expected, "{shown:?}");
        }
        if kind == "midterm" {
            let money = row(&paper, cell(&lines[0], "currency"));
            let plain = |text: &str| text.replace(',', "").parse::<f64>().unwrap();
            assert_eq!((plain(&money[1]), plain(&money[2])), (budget, spent));
            for (field, levels) in ["useful", "equals"].into_iter().zip(&answered) {
                let count = |level: usize| levels.iter().filter(|given| **given == level.to_string()).count();
                let counts: Vec<String> = (1..=5).map(|level| count(level).to_string()).collect();
                assert_eq!(row(&paper, &words.text(&format!("field-{field}")))[1..], counts);
            }
        }
    }
}

/// The funder's figures over several mentorships, counted anew from the raw rows.
#[test]
fn numbers_of_the_portfolio_are_those_of_the_raw_records() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    let clock = jirani_tests::clock();
    let mut vault = Vault::create(&workspace, &PASSPHRASE.into(), KdfCost::Floor, clock, &MODEL).unwrap();
    sample::add_many(&mut vault, i18n::Language::English, 6, 90).unwrap();
    let words = i18n::Translations::of(i18n::Language::English);
    let made = jirani_reports::filled(
        &vault,
        report::Kind::Portfolio,
        &"workspace".into(),
        Audience::Public,
        &words,
    )
    .unwrap();
    let rows = |query: &str| -> Vec<[String; 4]> {
        let mut query = vault.reader().prepare(query).unwrap();
        let read = query.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]));
        read.unwrap().collect::<Result<_, _>>().unwrap()
    };
    let today = "2027-02-01";
    let sessions = rows("SELECT encounter_on, encounter_state, minutes, '' FROM encounter");
    let due: Vec<_> = sessions.iter().filter(|row| row[0].as_str() <= today).collect();
    let held: Vec<_> = due.iter().filter(|row| row[1] == "held").collect();
    let minutes: f64 = held.iter().map(|row| row[2].parse::<f64>().unwrap()).sum();
    let actions = rows("SELECT action_due, action_done_on, action_status, '' FROM action");
    let asked: Vec<_> = actions.iter().filter(|row| row[0].as_str() <= today).collect();
    let in_time = asked.iter().filter(|row| !row[1].is_empty() && row[1] <= row[0]).count();
    let spent = rows("SELECT spent_amount, spent_currency, spent_on, '' FROM spending");
    let money: f64 =
        spent.iter().filter(|row| row[2].as_str() <= today).map(|row| row[0].parse::<f64>().unwrap()).sum();
    assert!(held.len() > 50 && held.len() < due.len() && in_time > 20 && in_time < asked.len());

    let shown = |label: &str| -> String {
        let fields = made.document.blocks.iter().filter_map(|block| match block {
            Block::Fields(fields) => Some(&fields.items),
            _ => None,
        });
        let field = fields.flatten().find(|field| field.label.words() == label).unwrap();
        match &field.value {
            FieldValue::Given(text) => text.words().replace('\u{a0}', " "),
            FieldValue::Ruled(_) => panic!("{label} is to be filled in"),
        }
    };
    assert_eq!(shown("Mentorships"), "6");
    assert_eq!(shown("Organisations"), "12");
    assert_eq!(shown("Sessions held"), format!("{} of {}", held.len(), due.len()));
    assert_eq!(shown("Hours of contact").parse::<f64>().unwrap(), (minutes / 6.0).round() / 10.0);
    assert_eq!(shown("Actions in time"), format!("{in_time} of {}", asked.len()));
    assert_eq!(shown("Money spent").replace(',', ""), format!("{money} USD"));
}

#[test]
fn an_outline_of_ones_own_is_used_again_and_a_section_left_out_is_not_printed() {
    let mut sandbox = Sandbox::with_sample();
    let id = sample(&mut sandbox);
    let view = sandbox.call("reportBegin", json!({ "mentorship": id, "kind": "final" }));
    let report = view["report"]["id"].as_str().unwrap().to_owned();
    let sections = view["sections"].as_array().unwrap().clone();
    assert_eq!(sections.len(), 18);
    let row = |name: &str| sections.iter().find(|row| row["cells"]["section"] == name).unwrap()["id"].clone();
    let lessons = sections.iter().find(|row| row["cells"]["section"] == "lessons").unwrap();
    assert!(!cell(&lessons["cells"], "narrative").is_empty(), "what a review said is drafted");
    for section in sections.iter().filter(|row| row["cells"]["section"] != "changed") {
        let out = json!({ "form": "report_section", "id": section["id"], "cells": { "section_in": "no" } });
        sandbox.call("rowEdit", out);
    }
    let words = json!({ "form": "report_section", "id": row("changed"), "cells": { "narrative": "They close the book." } });
    sandbox.call("rowEdit", words);
    let paper = format!("{:?}", document(&mut sandbox, "final-evaluation", &report, Audience::Public));
    assert!(paper.contains("They close the book.") && !paper.contains("Was it relevant?"));
    sandbox.call("outlineSave", json!({ "id": report, "name": "Short" }));
    let again = sandbox.call("reportBegin", json!({ "mentorship": id, "kind": "final", "outline": "Short" }));
    assert_eq!(again["sections"].as_array().unwrap().len(), 1);
    let failure =
        sandbox.fail("reportBegin", json!({ "mentorship": id, "kind": "final", "outline": "Long" }));
    assert_eq!(failure.code, "not-found");
}

#[test]
fn a_public_report_says_nothing_that_only_partners_may_read() {
    let mut sandbox = Sandbox::with_sample();
    let id = sample(&mut sandbox);
    let session = sandbox.call("encounterPage", json!({ "mentorship": id }))["rows"][1]["id"].clone();
    let cells =
        json!({ "mentee_did": "Partnercanary", "concern": "wellbeing", "concern_note": "Innercanary" });
    sandbox.call("rowEdit", json!({ "form": "encounter", "id": session, "cells": cells }));
    for kind in ["progress-report", "midterm-review", "final-evaluation", "visit-report", "session-log"] {
        let public = format!("{:?}", document(&mut sandbox, kind, &id, Audience::Public));
        assert!(!public.contains("canary"), "{kind} for anybody");
        let partners = format!("{:?}", document(&mut sandbox, kind, &id, Audience::Partners));
        assert!(!partners.contains("Innercanary"), "{kind} for partners");
    }
}

#[test]
fn what_is_due_comes_from_where_it_is_written() {
    let mut sandbox = Sandbox::with_sample();
    let home = sandbox.call("homeGet", json!({}));
    assert_eq!(home["concerns"].as_array().unwrap().len(), 1);
    let late = home["late"].as_array().unwrap();
    assert!(
        late.iter().any(|item| item["kind"] == "action" && item["days_late"].as_u64().unwrap() > 0),
        "{late:?}"
    );
    assert_eq!(home["sessions"][0]["on"], "2027-02-10");
    assert_eq!(home["unfed"][0]["count"], 3);
    let span = json!({ "from": "2027-02-01", "until": "2027-02-28" });
    let items = sandbox.call("calendarGet", span.clone());
    let session = items.as_array().unwrap().iter().find(|item| item["kind"] == "session").unwrap().clone();
    assert_eq!(session["on"], "2027-02-10");
    assert_eq!(
        sandbox.fail("calendarGet", json!({ "from": "soon", "until": "2027" })).field.as_deref(),
        Some("from")
    );
}

#[test]
fn a_calendar_file_says_that_there_is_a_meeting_and_nothing_else() {
    let mut sandbox = Sandbox::with_sample();
    let span = json!({ "from": "2026-08-01", "until": "2027-06-30" });
    let path = sandbox.call("calendarSave", json!({ "span": span }))["path"].as_str().unwrap().to_owned();
    assert!(path.ends_with("calendar.ics"), "{path}");
    let file = std::fs::read_to_string(&path).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    assert!(file.contains("DTSTART;VALUE=DATE:20270210\r\n"));
    let summaries: std::collections::BTreeSet<&str> =
        file.lines().filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
    assert!(
        summaries.iter().all(|word| ["Meeting", "Task", "Review", "Date"].contains(word)),
        "{summaries:?}"
    );
    assert!(file.lines().all(|line| line.len() <= 75));
    let events = file.matches("BEGIN:VEVENT").count();
    assert_eq!(events, sandbox.call("calendarGet", span.clone()).as_array().unwrap().len());
    let path = sandbox.call("calendarSave", json!({ "span": span, "codes": true }))["path"].clone();
    assert!(path.as_str().unwrap().ends_with("calendar-2.ics"), "nothing is overwritten");
    assert!(std::fs::read_to_string(path.as_str().unwrap()).unwrap().contains("Mangrove"));
}
