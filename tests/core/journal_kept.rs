//! Records of what happened outside (a document that left, a consent that it used) outlive every undo and redo.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jirani_base::i18n::{Language, Translations};
use jirani_base::safety::Audience;
use jirani_records::Error as RecordError;
use jirani_records::MODEL;
use jirani_records::consent::{CONSENT, CONSENT_USE};
use jirani_records::form::FieldValues;
use jirani_records::form::edit;
use jirani_records::operation::Op;
use jirani_reports::Kind;
use jirani_reports::error::Error as ReportError;
use jirani_reports::file::Format;
use jirani_reports::prints::{self, ExportRecord};
use jirani_tests::{PASSPHRASE, Sandbox, clock};
use jirani_vault::error::Error;
use jirani_vault::{KdfCost, Vault};
use proptest::prelude::*;
use serde_json::json;

#[test]
fn undo_past_a_consent_that_a_document_used_is_refused_and_the_use_stays() {
    let mut sandbox = Sandbox::with_sample();
    let id = sandbox.call("mentorshipList", json!({}))[0]["id"].clone();
    sandbox.call(
        "rowAdd",
        json!({ "form": "consent", "parent": id, "cells": { "consent_of": "P33", "consent_what": "story" } }),
    );
    let mine = |sandbox: &mut Sandbox| {
        let all = sandbox.call("consentList", json!({ "mentorship": id }));
        let mut all = all.as_array().unwrap().iter();
        all.find(|one| one["consent"]["cells"]["consent_of"] == "P33").cloned().unwrap_or_default()
    };
    let consent = mine(&mut sandbox)["consent"]["id"].clone();
    let story = json!({ "story_title": "A", "story_text": "It went well.", "story_consent": consent });
    sandbox.call("rowAdd", json!({ "form": "story", "parent": id, "cells": story }));
    let document = json!({ "kind": "final-evaluation", "subject": id, "audience": "partners" });
    sandbox.call("documentSave", json!({ "document": document, "format": "docx" }));
    let uses = |sandbox: &mut Sandbox| mine(sandbox)["uses"].as_array().map_or(0, Vec::len);
    assert_eq!(uses(&mut sandbox), 1);
    sandbox.call("undo", json!({}));
    let refused = sandbox.app.call("undo", json!({})).err().map(|failure| failure.code);
    while sandbox.call("redo", json!({}))["what"].is_string() {}
    assert_eq!((uses(&mut sandbox), refused.as_deref()), (1, Some("not-allowed")));
    assert_eq!(sandbox.call("printList", json!({})).as_array().unwrap().len(), 1);
}

#[derive(Clone, Debug)]
enum Step {
    Add,
    Edit(usize, u8),
    /// A document leaves that used this consent.
    Leave(usize),
    /// A document leaves that used none.
    LeaveWithout,
    Delete(usize),
    DeleteUse(usize),
    Restore(usize),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => Just(Step::Add),
        1 => (0..3_usize, 0..9_u8).prop_map(|(at, text)| Step::Edit(at, text)),
        3 => (0..3_usize).prop_map(Step::Leave),
        1 => Just(Step::LeaveWithout),
        1 => (0..3_usize).prop_map(Step::Delete),
        1 => (0..3_usize).prop_map(Step::DeleteUse),
        1 => (0..2_usize).prop_map(Step::Restore),
        4 => Just(Step::Undo),
        4 => Just(Step::Redo),
    ]
}

/// Every row of the tables that the steps write, by table and identifier.
type State = BTreeMap<(&'static str, String), String>;

fn state(vault: &Vault) -> State {
    const TABLES: [(&str, &str); 3] = [
        ("consent", "consent_of || consent_note || mentorship"),
        ("consent_use", "consent || used_in"),
        ("print", "kind || about"),
    ];
    let mut all = State::new();
    for (table, cells) in TABLES {
        let mut query = vault.reader().prepare(&format!("SELECT id, {cells} FROM {table}")).unwrap();
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        all.extend(rows.map(Result::unwrap).map(|(id, cells): (String, String)| ((table, id), cells)));
    }
    all
}

fn ids(state: &State, table: &str) -> Vec<String> {
    state.keys().filter(|(of, _)| *of == table).map(|(_, id)| id.clone()).collect()
}

struct Walk {
    vault: Vault,
    mentorship: String,
    words: Translations,
    _folder: tempfile::TempDir,
    /// The states that undo and redo walk over, and the rows that each operation between them changed.
    states: Vec<State>,
    edges: Vec<BTreeSet<(&'static str, String)>>,
    at: usize,
    number: u32,
}

impl Walk {
    fn new() -> Walk {
        let folder = tempfile::tempdir().unwrap();
        let mut vault =
            Vault::create(folder.path(), &PASSPHRASE.into(), KdfCost::Floor, clock(), &MODEL).unwrap();
        vault
            .transact_without_undo(Op::SampleAdd, |transaction| {
                transaction.execute_batch(
                    "INSERT INTO organisation (id, code_name) VALUES ('a', 'Heron'), ('b', 'Egret');
                     INSERT INTO mentorship (id, mentor, mentee, topic, stage) VALUES ('m', 'a', 'b', 'x', 'start');",
                )?;
                Ok::<_, Error>(())
            })
            .unwrap();
        let states = vec![state(&vault)];
        let words = Translations::of(Language::English);
        Walk {
            vault,
            mentorship: "m".to_owned(),
            words,
            _folder: folder,
            states,
            edges: Vec::new(),
            at: 0,
            number: 0,
        }
    }

    fn cells(&mut self, name: &str) -> FieldValues {
        self.number += 1;
        FieldValues::from([(name.to_owned(), format!("P{}", self.number))])
    }

    /// An operation that can be undone: what follows the present place in the walk gives way to it.
    fn operate<E: std::fmt::Debug>(&mut self, work: impl FnOnce(&mut Vault) -> Result<(), E>) {
        let before = state(&self.vault);
        let outcome = work(&mut self.vault);
        let after = state(&self.vault);
        if before == after {
            return;
        }
        outcome.unwrap();
        let differs = |key: &&(&'static str, String)| before.get(*key) != after.get(*key);
        let edge = before.keys().chain(after.keys()).filter(differs).cloned().collect();
        self.states.truncate(self.at + 1);
        self.edges.truncate(self.at);
        self.states.push(after);
        self.edges.push(edge);
        self.at += 1;
    }

    /// Something outside: it is there in every state in which what it hangs on is there.
    fn leave(&mut self, consent: Option<String>) {
        self.number += 1;
        let audience = Audience::ALL[self.number as usize % Audience::ALL.len()];
        let kind = Kind::ALL[self.number as usize % Kind::ALL.len()];
        let export = ExportRecord {
            kind,
            subject: None,
            audience,
            format: Format::Pdf,
            copies: 1,
            destroy_after: None,
        };
        let before = state(&self.vault);
        prints::keep(&mut self.vault, export, &consent.clone().into_iter().collect(), &self.words).unwrap();
        let after = state(&self.vault);
        for (key, cells) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
            for state in &mut self.states {
                let hangs = key.0 == "print"
                    || consent.as_ref().is_some_and(|of| state.contains_key(&("consent", of.clone())));
                if hangs {
                    state.insert(key.clone(), cells.clone());
                }
            }
        }
    }

    /// Undo or redo. Whether it went; it must not where it would take along what is not its own.
    fn step(&mut self, back: bool) -> Result<bool, TestCaseError> {
        let target = if back { self.at.checked_sub(1) } else { Some(self.at + 1) };
        let Some(target) = target.filter(|at| *at < self.states.len()) else {
            let nothing = if back { self.vault.undo() } else { self.vault.redo() };
            prop_assert_eq!(nothing.unwrap(), None);
            return Ok(false);
        };
        let (now, then) = (state(&self.vault), &self.states[target]);
        let edge = &self.edges[self.at.min(target)];
        let own = now.keys().filter(|key| !then.contains_key(*key)).all(|key| edge.contains(key));
        let went = if back { self.vault.undo() } else { self.vault.redo() };
        match went {
            Ok(_) if own => self.at = target,
            Err(Error::NotAllowed("step-kept")) if !own => {}
            other => prop_assert!(false, "own rows: {}, but {:?}", own, other),
        }
        prop_assert_eq!(&state(&self.vault), &self.states[self.at]);
        Ok(own)
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        let now = state(&self.vault);
        let pick = |table: &str, at: usize| {
            let all = ids(&now, table);
            all.get(at % all.len().max(1)).cloned()
        };
        let words = Translations::of(Language::English);
        match *step {
            Step::Add => {
                let (cells, parent) = (self.cells("consent_of"), self.mentorship.clone());
                self.operate(|vault| edit::add(vault, const { &CONSENT }, &parent, &cells, &words).map(drop));
            }
            Step::Edit(at, text) => {
                if let Some(id) = pick("consent", at) {
                    let cells = FieldValues::from([("consent_note".to_owned(), format!("{text}"))]);
                    self.operate(|vault| edit::change(vault, const { &CONSENT }, &id, &cells, &words));
                }
            }
            Step::Leave(at) => {
                if let Some(id) = pick("consent", at) {
                    self.leave(Some(id));
                }
            }
            Step::LeaveWithout => self.leave(None),
            Step::Delete(at) => {
                if let Some(id) = pick("consent", at) {
                    self.operate(|vault| edit::delete(vault, const { &CONSENT }, &id));
                }
            }
            Step::DeleteUse(at) => {
                if let Some(id) = pick("consent_use", at) {
                    self.operate(|vault| edit::delete(vault, const { &CONSENT_USE }, &id));
                }
            }
            Step::Restore(at) => {
                let bin = self.vault.bin().unwrap();
                if let Some(entry) = bin.get(at) {
                    // Its consent may be gone in the meantime.
                    let operation = entry.operation;
                    self.operate(|vault| vault.restore(operation));
                }
            }
            Step::Undo => drop(self.step(true)?),
            Step::Redo => drop(self.step(false)?),
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was added, used, printed, changed, deleted and restored: undo and redo lead exactly to the states that
    /// were, with all that left since; no print is ever gone, and no use of a consent that is there, unless a person
    /// deleted it. As many steps forth as back lead to the same state.
    #[test]
    fn what_left_outlives_every_walk_by_undo_and_redo(steps in proptest::collection::vec(step(), 1..40)) {
        let mut walk = Walk::new();
        let mut printed = BTreeSet::new();
        for step in &steps {
            walk.take(step)?;
            let now = state(&walk.vault);
            prop_assert_eq!(&now, &walk.states[walk.at], "after {:?} of {:?}", step, steps);
            let prints: BTreeSet<String> = ids(&now, "print").into_iter().collect();
            prop_assert!(printed.is_subset(&prints), "a print is gone after {:?}", step);
            printed = prints;
        }
        let before = state(&walk.vault);
        let mut back = 0;
        while walk.step(true)? {
            back += 1;
        }
        for _ in 0..back {
            prop_assert!(walk.step(false)?, "what was undone can be done again");
        }
        prop_assert_eq!(state(&walk.vault), before);
        walk.vault.check().unwrap();
    }
}

/// A deletion that is done again must not take along what a document noted in the meantime.
#[test]
fn redo_of_a_deletion_is_refused_once_a_document_used_what_it_deletes() {
    let mut walk = Walk::new();
    for step in [Step::Add, Step::Delete(0)] {
        walk.take(&step).unwrap();
    }
    walk.vault.undo().unwrap();
    walk.at -= 1;
    walk.take(&Step::Leave(0)).unwrap();
    assert!(matches!(walk.vault.redo(), Err(Error::NotAllowed("step-kept"))));
    assert_eq!(ids(&state(&walk.vault), "consent_use").len(), 1);
    assert!(Path::new(walk.vault.folder()).is_dir());
}

#[test]
fn a_reading_list_is_linked_again_to_the_mentorship_that_comes_back() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.mentorship();
    let list = |title: &str| json!({ "title": title, "mentorship": id });
    let kept = sandbox.call("readingListAdd", list("Kept"))["id"].clone();
    let other = sandbox.call("readingListAdd", list("Linked elsewhere since"))["id"].clone();
    sandbox.call("mentorshipDelete", json!({ "id": id }));
    let of = |sandbox: &mut Sandbox, id: &serde_json::Value| {
        sandbox.call("readingListGet", json!({ "id": id }))["mentorship"].clone()
    };
    assert!(of(&mut sandbox, &kept).is_null(), "the deletion empties the link");
    let organisations = sandbox.call("organisationList", json!({}));
    let sides = json!({ "mentor": organisations[0]["id"], "mentee": organisations[1]["id"],
        "topic": "project_management" });
    let second = sandbox.call("mentorshipAdd", sides)["id"].clone();
    sandbox.call("readingListEdit", json!({ "id": other, "patch": { "mentorship": second } }));
    let bin = sandbox.call("binList", json!({}));
    sandbox.call("binRestore", json!({ "operation": bin[0]["operation"] }));
    assert_eq!(of(&mut sandbox, &kept), json!(id));
    assert_eq!(of(&mut sandbox, &other), second, "a link that was made since stays");
    sandbox.call("undo", json!({}));
    assert!(of(&mut sandbox, &kept).is_null());
}

/// Only what lies in the bin can be restored: of other operations, the rows are those that exist.
#[test]
fn only_deletions_in_the_bin_can_be_restored() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Heron");
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "region": "Coast" } }));
    for operation in -1..5 {
        assert_eq!(sandbox.fail("binRestore", json!({ "operation": operation })).code, "not-allowed");
    }
    assert_eq!(sandbox.call("organisationGet", json!({ "id": id }))["region"], "Coast");
}

#[test]
fn work_that_fails_half_way_is_one_step_back_and_what_left_in_it_stays() {
    let mut walk = Walk::new();
    let add = |vault: &mut Vault, words: &Translations| {
        let cells = FieldValues::from([("consent_of".to_owned(), "P1".to_owned())]);
        edit::add(vault, const { &CONSENT }, "m", &cells, words).map_err(ReportError::from)
    };
    let words = Translations::of(Language::English);
    let outcome = walk.vault.as_one(Op::SampleAdd, |vault| {
        add(vault, &words)?;
        add(vault, &words)?;
        let export = ExportRecord {
            kind: Kind::ALL[0],
            subject: None,
            audience: Audience::Internal,
            format: Format::Pdf,
            copies: 1,
            destroy_after: None,
        };
        prints::keep(vault, export, &BTreeSet::new(), &words)?;
        Err::<(), ReportError>(Error::Stopped.into())
    });
    let stopped =
        |fault: &ReportError| matches!(fault, ReportError::Record(RecordError::Vault(Error::Stopped)));
    assert!(outcome.is_err_and(|fault| stopped(&fault)));
    assert_eq!(walk.vault.undo().unwrap().as_deref(), Some("sample-add"));
    let now = state(&walk.vault);
    assert_eq!((ids(&now, "consent").len(), ids(&now, "print").len()), (0, 1), "one step back");
    walk.vault.redo().unwrap();
    assert_eq!(ids(&state(&walk.vault), "consent").len(), 2);
}
