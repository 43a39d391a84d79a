//! Names: which are the same, and in which order they stand.

use std::path::{Path, PathBuf};

use jirani_base::i18n::fold;
use jirani_records::MODEL;
use jirani_tests::{PASSPHRASE, Sandbox, clock};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Pairs that a reader cannot tell apart, or that differ only in how they are typed.
const SAME: [(&str, &str); 9] = [
    ("Heron", "HERON "),
    ("Étoile", "étoile"),
    ("Étoile", "E\u{301}toile"),
    ("Heron", "Heron\u{200b}"),
    ("Heron Group", "Heron\u{a0}Group"),
    ("Heron Group", "Heron  Group"),
    ("Straße", "STRASSE"),
    ("ﬁlao", "filao"),
    ("Όμιλος", "ΌΜΙΛΟΣ"),
];

fn names(sandbox: &mut Sandbox) -> Vec<String> {
    let all = sandbox.call("organisationList", json!({}));
    all.as_array().unwrap().iter().map(|one| one["code_name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn names_that_look_the_same_are_the_same() {
    for (first, second) in SAME {
        let mut sandbox = Sandbox::unlocked();
        sandbox.organisation(first);
        let failure = sandbox.fail("organisationAdd", json!({ "code_name": second }));
        assert_eq!(failure.field.as_deref(), Some("code_name"), "{second:?}");
        assert!(failure.message.contains(first), "the message names the other one: {}", failure.message);
        let other = sandbox.organisation("Other");
        let rename = json!({ "id": other, "patch": { "code_name": second } });
        assert_eq!(
            sandbox.fail("organisationEdit", rename).field.as_deref(),
            Some("code_name"),
            "{second:?}"
        );
        assert_eq!(names(&mut sandbox).len(), 2);
    }
    let mut sandbox = Sandbox::unlocked();
    for different in ["Etoile", "Étoile", "Étoiles", "Heron 1", "Heron 2"] {
        sandbox.organisation(different);
    }
    let id = sandbox.organisation("Egret");
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "code_name": "EGRET" } }));
}

#[test]
fn a_name_of_nothing_that_can_be_seen_is_no_name() {
    let mut sandbox = Sandbox::unlocked();
    for nothing in ["\u{200b}", "\u{2060}\u{feff}", " \u{ad} "] {
        let failure = sandbox.fail("organisationAdd", json!({ "code_name": nothing }));
        assert_eq!(failure.field.as_deref(), Some("code_name"), "{nothing:?}");
    }
}

fn import(sandbox: &mut Sandbox, path: &Path, kind: &str) -> Value {
    let opened = sandbox.call("importOpen", json!({ "path": path, "kind": kind }));
    let mut request =
        json!({ "path": path, "kind": kind, "header": opened["header"], "columns": opened["columns"] });
    if kind != "organisations" {
        request["mentorship"] = json!(sandbox.mentorship());
    }
    sandbox.call("importAccept", request)
}

fn written(sandbox: &Sandbox, name: &str, text: &str) -> PathBuf {
    let path = sandbox.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_spreadsheet_brings_each_organisation_once() {
    let mut sandbox = Sandbox::unlocked();
    let text = "Organisation,Region\r\nHeron,Coast\r\nHeron\u{200b},Coast\r\nHeron\u{a0}Group,Coast\r\nHeron Group,Coast\r\n\
        Heron  Group,Coast\r\nÉtoile,Coast\r\nE\u{301}toile,Coast\r\n";
    let path = written(&sandbox, "names.csv", text);
    assert_eq!(import(&mut sandbox, &path, "organisations")["added"], 3);
    assert_eq!(import(&mut sandbox, &path, "organisations")["added"], 0, "and none again");
}

/// As a Mac writes them: letters and accents apart.
#[test]
fn headings_are_known_however_their_accents_are_written() {
    let mut sandbox = Sandbox::unlocked();
    let text = "Ta\u{302}che;Responsable;E\u{301}che\u{301}ance;E\u{301}tat\r\n\
        Envoyer;Tre\u{301}sorie\u{300}re;3 fe\u{301}vrier 2027;termine\u{301}\r\n";
    let path = written(&sandbox, "actions.csv", text);
    assert_eq!(import(&mut sandbox, &path, "actions")["added"], 1);
    let page = sandbox.call("actionPage", json!({ "which": "all" }));
    let cells = &page["rows"][0]["cells"];
    assert_eq!((&cells["action_due"], &cells["action_status"]), (&json!("2027-02-03"), &json!("done")));
}

#[test]
fn names_stand_in_the_order_of_the_alphabet_whatever_their_accents_and_capitals() {
    let mut sandbox = Sandbox::unlocked();
    for name in
        ["Zèbre", "Étoile", "egret", "Heron", "Ärger", "Abeille", "Œillet", "Ocean", "cote", "côté", "coté"]
    {
        sandbox.organisation(name);
        sandbox.call("readingListAdd", json!({ "title": name }));
        sandbox.call("resourceAdd", json!({ "title": name }));
    }
    let sorted =
        ["Abeille", "Ärger", "cote", "coté", "côté", "egret", "Étoile", "Heron", "Ocean", "Œillet", "Zèbre"];
    assert_eq!(names(&mut sandbox), sorted);
    let lists = sandbox.call("readingLists", json!({}));
    let titles: Vec<&str> =
        lists.as_array().unwrap().iter().map(|list| list["title"].as_str().unwrap()).collect();
    assert_eq!(titles, sorted);
    let found = sandbox.call("libraryFind", json!({}));
    let own: Vec<&str> = found["resources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["title"].as_str().unwrap())
        .filter(|title| sorted.contains(title))
        .collect();
    assert_eq!(own, sorted);
}

#[test]
fn twins_of_an_older_version_stay_and_can_be_told_apart() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.organisation("Étoile");
    sandbox.call("workspaceLock", json!({}));
    let mut vault =
        jirani_vault::Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), clock(), &MODEL).unwrap();
    vault
        .transact(jirani_records::operation::Op::SampleAdd, |transaction| {
            transaction.execute("INSERT INTO organisation (id, code_name) VALUES ('twin', 'étoile')", [])?;
            Ok::<_, jirani_vault::error::Error>(())
        })
        .unwrap();
    drop(vault);
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(names(&mut sandbox).len(), 2);
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "region": "Coast" } }));
    sandbox.call("organisationEdit", json!({ "id": id, "patch": { "code_name": "Étoile du Nord" } }));
    assert_eq!(names(&mut sandbox), ["étoile", "Étoile du Nord"]);
}

#[test]
fn two_own_approaches_do_not_have_the_same_name() {
    let mut sandbox = Sandbox::unlocked();
    let own = |place: &str, name: &str| {
        json!({ "part": "approach", "approach": place, "like": "MV", "name": name,
            "about": "Two coordinators meet.", "author": "coordinator", "reason": "It works." })
    };
    sandbox.call("amendmentPut", own("O1", "Étoile visit"));
    let failure = sandbox.fail("amendmentPut", own("O2", "ÉTOILE\u{a0}visit"));
    assert_eq!(
        (failure.code.as_str(), failure.field.as_deref()),
        ("invalid", Some("name")),
        "{}",
        failure.message
    );
    assert_eq!(sandbox.fail("amendmentPut", own("O2", "mentor site visit")).field.as_deref(), Some("name"));
    sandbox.call("amendmentPut", own("O1", "Étoile Visit"));
}

proptest! {
    /// Whatever is typed: being the same is settled by one comparison, and what is the same stands side by side.
    #[test]
    fn being_the_same_does_not_depend_on_how_often_one_looks(text in any::<String>(), other in ".{0,6}") {
        let same = fold::same(&text);
        prop_assert_eq!(fold::same(&same), same.clone());
        prop_assert_eq!(fold::same(&format!(" {text}\u{200b} ")), same.clone());
        let (letters, accents, _) = fold::order(&text);
        prop_assert_eq!(&accents, &same);
        let (other_letters, other_accents, _) = fold::order(&other);
        prop_assert!(accents != other_accents || letters == other_letters);
        fold::plain(&text);
        fold::words(&text);
    }
}
