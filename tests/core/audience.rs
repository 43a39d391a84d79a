//! Non-interference: whatever an audience may not see makes no difference to what it gets.
//!
//! Each field of each table in turn is given other valid values in a workspace in which everything is filled in; every
//! document for every audience that may not see the field must stay the same. A document that does not read the table at
//! all cannot change, so each table is first taken away to see which documents miss it. The files of all formats are made
//! from the document alone (`report::file::make`), so equal documents are equal files; that is tried on one field of each
//! table.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use jirani_base::i18n::{Language, Translations};
use jirani_base::safety::Audience;
use jirani_document::Document;
use jirani_document::pdf::{Fonts, Paper};
use jirani_records::story::read::may_be_told;
use jirani_reports::file::{Format, make};
use jirani_reports::{Kind, filled, list};
use jirani_vault::Vault;

use crate::audience_plant::{Plant, everything, many, plants};
use crate::vault::declared;

/// A document to make: its kind and what it is about.
type Entry = (Kind, String);

/// The documents of one audience before anything is changed.
type Base = Vec<(Audience, Entry, Document)>;

/// The documents in which a story stands, or a figure of how many may be told: see `Release::StoryMayBeTold`.
const TELL_STORIES: [Kind; 6] = [
    Kind::VisitReport,
    Kind::ProgressReport,
    Kind::MidtermReport,
    Kind::FinalReport,
    Kind::Indicators,
    Kind::Portfolio,
];

/// Every document of every subject; of sessions and reports too, which are printed from their own pages.
fn entries(vault: &Vault, mentorship: &str, words: &Translations) -> Vec<Entry> {
    let ids = |query: &str| -> Vec<String> {
        let mut query = vault.reader().prepare(query).unwrap();
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let mut entries = Vec::new();
    for subject in list::subjects(vault, words).unwrap() {
        let about = Kind::ALL.iter().filter(|kind| kind.subject() == Some(subject.subject));
        entries.extend(about.map(|kind| (*kind, subject.id.as_str().to_owned())));
    }
    for session in ids("SELECT id FROM encounter WHERE position IN (0, 8)") {
        entries.extend([(Kind::Agenda, session.clone()), (Kind::SessionLog, session)]);
    }
    for (kind, key) in [(Kind::VisitReport, "visit"), (Kind::ProgressReport, "progress")] {
        let report =
            format!("SELECT id FROM report WHERE report_kind = '{key}' AND mentorship = '{mentorship}'");
        entries.extend(ids(&report).into_iter().map(|report| (kind, report)));
    }
    entries.extend(["act-now", "safety-and-consent"].map(|page| (Kind::GuidePage, page.to_owned())));
    let kinds: BTreeSet<&str> = entries.iter().map(|(kind, _)| kind.key()).collect();
    let filled = Kind::ALL.iter().filter(|kind| kind.subject().is_some()).count();
    assert_eq!(kinds.len(), filled, "a kind of document is not among {kinds:?}");
    entries
}

fn made(
    vault: &Vault,
    (kind, subject): &Entry,
    audience: Audience,
    words: &Translations,
) -> Option<Document> {
    filled(vault, *kind, &subject.as_str().into(), audience, words).ok().map(|report| report.document)
}

/// Runs something on changed records and takes the change back.
fn changed<T>(vault: &Vault, statements: &[String], run: impl FnOnce(usize) -> T) -> T {
    let connection = vault.reader();
    connection.execute_batch("SAVEPOINT planted").unwrap();
    let rows = statements.iter().map(|sql| connection.execute(sql, []).unwrap()).sum();
    let value = run(rows);
    connection.execute_batch("ROLLBACK TO planted; RELEASE planted").unwrap();
    value
}

/// Which of the documents read each table: those that cannot be made when it is away.
fn readers(
    vault: &Vault,
    tables: &[&'static str],
    base: &Base,
    words: &Translations,
) -> BTreeMap<&'static str, Vec<usize>> {
    let away = |table: &&'static str| {
        let statements = [format!("ALTER TABLE {table} RENAME TO taken_away")];
        let reading = changed(vault, &statements, |_| {
            let misses = |(audience, entry, _): &(Audience, Entry, Document)| {
                made(vault, entry, *audience, words).is_none()
            };
            (0..base.len()).filter(|at| misses(&base[*at])).collect()
        });
        (*table, reading)
    };
    tables.iter().map(away).collect()
}

/// What was tried and what made a difference.
#[derive(Default)]
struct Tried {
    compared: u64,
    unread: u64,
    fields: BTreeSet<String>,
    leaks: BTreeMap<String, BTreeSet<String>>,
}

/// Plants every change and compares every document of those who may not see it.
fn interference(vault: &Vault, mentorship: &str, base: &Base, words: &Translations) -> Tried {
    // Nothing is journaled from here on, and a table can be taken away.
    let triggers = "SELECT name FROM sqlite_temp_master WHERE type = 'trigger'";
    let mut query = vault.reader().prepare(triggers).unwrap();
    let names: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(query);
    for name in names {
        vault.reader().execute_batch(&format!("DROP TRIGGER temp.{name}")).unwrap();
    }
    let declared = declared();
    let tables: Vec<&'static str> = declared.iter().map(|(table, _)| *table).collect();
    let readers = readers(vault, &tables, base, words);
    let told = may_be_told(vault, &mentorship.into()).unwrap();
    let mut tried = Tried::default();
    for plant in plants(vault, &declared) {
        let blind: Vec<usize> = (0..base.len()).filter(|at| !base[*at].0.sees(plant.sensitivity)).collect();
        if blind.is_empty() {
            continue;
        }
        tried.fields.insert(plant.what.clone());
        let reading: Vec<usize> =
            blind.iter().copied().filter(|at| readers[plant.table].contains(at)).collect();
        tried.unread += (blind.len() - reading.len()) as u64;
        changed(vault, &plant.statements, |rows| {
            let released = may_be_told(vault, &mentorship.into()).unwrap() != told;
            for at in reading.into_iter().filter(|_| rows > 0) {
                let (audience, entry, document) = &base[at];
                if released && TELL_STORIES.contains(&entry.0) {
                    continue;
                }
                tried.compared += 1;
                // What cannot be made any more is not given to anybody.
                if made(vault, entry, *audience, words).is_some_and(|now| now != *document) {
                    let where_ = format!("{} for {}", entry.0.key(), audience.key());
                    tried.leaks.entry(plant.what.clone()).or_default().insert(where_);
                }
            }
        });
    }
    tried
}

fn none(tried: &Tried, documents: usize) {
    println!(
        "{documents} documents × {} audiences × {} fields tried: {} compared, {} do not read the table, {} differences",
        Audience::ALL.len(),
        tried.fields.len(),
        tried.compared,
        tried.unread,
        tried.leaks.len()
    );
    let leaks = tried
        .leaks
        .iter()
        .map(|(what, found)| format!("{what}: {}", found.iter().cloned().collect::<Vec<_>>().join(", ")));
    let leaks: Vec<String> = leaks.collect();
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    assert!(tried.compared > 500, "only {} compared", tried.compared);
}

#[test]
fn what_an_audience_may_not_see_makes_no_difference_to_its_documents() {
    let (_sandbox, vault, mentorship) = everything();
    let words = Translations::of(Language::English);
    let entries = entries(&vault, &mentorship, &words);
    let mut base: Base = Vec::new();
    for audience in Audience::ALL {
        for entry in &entries {
            let document = made(&vault, entry, audience, &words);
            let document = document.unwrap_or_else(|| panic!("{entry:?} for {audience:?} cannot be made"));
            base.push((audience, entry.clone(), document));
        }
    }
    none(&interference(&vault, &mentorship, &base, &words), entries.len());
}

/// Outside, figures of the portfolio tell of fields for partners where five organisations stand behind them
/// (`tests/core/portfolio.rs`); fields that stay inside they never tell of.
#[test]
fn what_stays_inside_makes_no_difference_to_the_portfolio_for_a_funder() {
    let (_folder, vault, mentorship) = many();
    let words = Translations::of(Language::English);
    let entry = (Kind::Portfolio, "workspace".to_owned());
    let document = made(&vault, &entry, Audience::Partners, &words).unwrap();
    let base: Base = vec![(Audience::Partners, entry, document)];
    let tried = interference(&vault, &mentorship, &base, &words);
    let leaks: Vec<&String> = tried.leaks.keys().collect();
    assert!(leaks.is_empty(), "{leaks:?}");
    assert!(tried.compared > 3, "only {} compared", tried.compared);
}

#[test]
fn equal_documents_are_equal_files_in_every_format() {
    let (_sandbox, vault, mentorship) = everything();
    let words = Translations::of(Language::French);
    let entries = entries(&vault, &mentorship, &words);
    let fonts = Fonts::shipped();
    let files = |entry: &Entry, audience: Audience| -> Vec<Vec<u8>> {
        let document = made(&vault, entry, audience, &words).unwrap();
        let file = |format: Format| {
            make(&document, format, &Paper::a4(), &fonts, &mut |_, _| ControlFlow::Continue(()))
                .unwrap()
                .bytes
        };
        Format::of(&document).into_iter().map(file).collect()
    };
    let declared = declared();
    let all: Vec<Plant> = plants(&vault, &declared);
    let hidden = |plant: &&Plant| {
        !Audience::Partners.sees(plant.sensitivity) || !Audience::Public.sees(plant.sensitivity)
    };
    let mut compared = 0;
    for (at, (table, _)) in declared.iter().enumerate() {
        let Some(plant) = all.iter().filter(hidden).find(|plant| plant.table == *table) else { continue };
        let entry = &entries[at % entries.len()];
        let before = files(entry, Audience::Public);
        let after = changed(&vault, &plant.statements, |_| files(entry, Audience::Public));
        assert!(before == after, "{}: files of {} for public differ", plant.what, entry.0.key());
        compared += before.len();
    }
    assert!(compared > 80, "only {compared} files");
}
