//! The library: its collection is complete in every language, facets count truly, own entries behave.

use std::collections::BTreeSet;

use jirani_base::i18n::fold::plain as folded;
use jirani_base::i18n::{Language, Translations};
use jirani_records::library::find::{Facet, Query, find};
use jirani_records::library::{Collection, Resource, Terms, Topic};
use jirani_tests::Sandbox;
use proptest::prelude::*;
use serde_json::{Value, json};

fn published() -> &'static [Resource] {
    &Collection::published().unwrap().resources
}

#[test]
fn every_published_resource_is_complete() {
    let collection = Collection::published().unwrap();
    let wellbeing = |resource: &&Resource| resource.topics.iter().all(|topic| *topic < Topic::Mentoring);
    assert_eq!(published().iter().filter(wellbeing).count(), 61);
    assert_eq!(published().len(), 101);
    let ids: BTreeSet<_> = published().iter().map(|resource| &resource.id).collect();
    assert_eq!(ids.len(), published().len(), "no id twice");
    for resource in published() {
        let id = &resource.id;
        assert!(!resource.title.is_empty() && !resource.publisher.is_empty(), "{id} has title and publisher");
        for facet in Facet::ALL {
            assert!(!facet.values(resource).is_empty(), "{id} has no {}", facet.key());
        }
        for key in &resource.sources {
            assert!(collection.sources.contains_key(key), "{id} names source {key}, which is not there");
        }
        if let Some(month) = &resource.checked {
            assert!(!resource.sources.is_empty(), "{id} was checked against nothing");
            assert!(month.len() == 7 && month.starts_with("20"), "{id}: {month} is no month");
        }
        if let Some(address) = &resource.address {
            assert!(address.starts_with("http://") || address.starts_with("https://"), "{id}: {address}");
        }
    }
    let used: BTreeSet<_> = published().iter().flat_map(|resource| &resource.sources).collect();
    let unused: Vec<_> = collection.sources.keys().filter(|key| !used.contains(key)).collect();
    assert!(unused.is_empty(), "no resource needs {unused:?}");
}

#[test]
fn every_resource_value_and_term_has_words_in_every_language() {
    let collection = Collection::published().unwrap();
    for language in Language::ALL {
        let words = Translations::of(language);
        let own = jirani_base::i18n::keys(language);
        let mut wanted = BTreeSet::new();
        for resource in published() {
            wanted.insert(format!("resource-{}-about", resource.id));
            for facet in Facet::ALL {
                wanted.insert(format!("facet-{}", facet.key()));
                wanted.extend(
                    facet.values(resource).iter().map(|value| format!("facet-{}-{value}", facet.key())),
                );
            }
        }
        wanted.extend(Terms::ALL.iter().map(|terms| format!("terms-{}-about", terms.key())));
        for term in collection.glossary.all() {
            wanted.extend(["", "-forms", "-meaning"].map(|part| format!("term-{term}{part}")));
        }
        let missing: Vec<_> = wanted.difference(&own).collect();
        assert!(missing.is_empty(), "{}: no words for {missing:?}", language.tag());
        let no_resource: Vec<_> = own
            .iter()
            .filter(|key| key.starts_with("resource-") && key.ends_with("-about") && !wanted.contains(*key))
            .filter(|key| *key != "resource-not-verified-about")
            .collect();
        assert!(no_resource.is_empty(), "{}: {no_resource:?} describe nothing", language.tag());
        for resource in published() {
            let about = resource.about(&words);
            let most = if language == Language::English { 260 } else { 330 };
            assert!(about.chars().count() <= most, "{}: {} is wordy", language.tag(), resource.id);
        }
    }
}

#[test]
fn the_glossary_has_the_finders_nineteen_terms_and_its_forms_are_unambiguous() {
    let glossary = &Collection::published().unwrap().glossary;
    assert_eq!(glossary.wellbeing.len(), 19);
    for language in Language::ALL {
        let words = Translations::of(language);
        let mut seen = std::collections::BTreeMap::new();
        for term in glossary.all() {
            for form in words.text(&format!("term-{term}-forms")).split(',').map(folded) {
                let before = seen.insert(form.trim().to_owned(), term);
                assert_eq!(before, None, "{}: \"{form}\" is a form of {term} as well", language.tag());
            }
        }
    }
}

/// An instrument that needs permission is described, never quoted: no question mark, no numbered item.
#[test]
fn no_description_quotes_an_instrument() {
    for language in Language::ALL {
        let words = Translations::of(language);
        for resource in published().iter().filter(|resource| resource.terms == Terms::Permission) {
            let about = resource.about(&words);
            assert!(!about.contains('?') && !about.contains("1."), "{}: {about}", resource.id);
        }
    }
}

/// The words of each published resource, folded once: the count itself is what is slow on purpose.
fn texts() -> &'static [String] {
    static TEXTS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    TEXTS.get_or_init(|| {
        let words = Translations::of(Language::English);
        let text = |r: &Resource| folded(&[&*r.title, &*r.publisher, &*r.about(&words)].join(" "));
        published().iter().map(text).collect()
    })
}

/// Counts one value the slow way, straight from its meaning.
fn brute_force(query: &Query, facet: Facet, value: &str) -> u32 {
    let mut count = 0;
    for (resource, text) in published().iter().zip(texts()) {
        let mut fits = facet.values(resource).contains(value);
        for word in folded(query.text.as_deref().unwrap_or("")).split_whitespace() {
            fits &= text.contains(word);
        }
        for (other, values) in query.chosen.iter().flatten() {
            if *other != facet && !values.is_empty() {
                fits &= values.iter().any(|wanted| other.values(resource).contains(wanted.as_str()));
            }
        }
        count += u32::from(fits);
    }
    count
}

fn queries() -> impl Strategy<Value = Query> {
    let values: Vec<(Facet, String)> = Facet::ALL
        .into_iter()
        .flat_map(|facet| {
            published()
                .iter()
                .flat_map(move |resource| facet.values(resource))
                .map(move |value| (facet, value.to_owned()))
        })
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let chosen = prop::collection::vec(prop::sample::select(values), 0..5);
    let text = prop::sample::select(vec!["", "stress", "Visits", "scale", "sex workers", "épuise", "xyzzy"]);
    (chosen, text).prop_map(|(pairs, text)| {
        let mut chosen = std::collections::BTreeMap::<Facet, BTreeSet<String>>::new();
        for (facet, value) in pairs {
            chosen.entry(facet).or_default().insert(value);
        }
        Query { text: Some(text.to_owned()), chosen: Some(chosen) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn facet_counts_equal_a_brute_force_count(query in queries()) {
        let words = Translations::of(Language::English);
        let about = |resource: &Resource| resource.about(&words);
        let found = find(published(), &query, about);
        for facet in &found.facets {
            for value in &facet.values {
                let slow = brute_force(&query, facet.facet, &value.value);
                prop_assert_eq!(value.count, slow, "{:?} {}", facet.facet, &value.value);
            }
        }
        for resource in &found.resources {
            for (facet, values) in query.chosen.iter().flatten() {
                prop_assert!(facet.values(resource).iter().any(|value| values.contains(*value)));
            }
        }
    }
}

#[test]
fn the_finder_answers_before_and_after_unlocking() {
    let query = json!({ "chosen": { "topic": ["self-harm"] } });
    let mut sandbox = Sandbox::new();
    let before = sandbox.call("libraryFind", query.clone());
    let ids = |found: &Value| -> Vec<String> {
        let resources = found["resources"].as_array().unwrap();
        resources.iter().map(|resource| resource["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&before), ["phq-9", "c-ssrs", "asq", "mhgap-ig", "mhgap-hig"]);
    assert!(before["resources"].as_array().unwrap().iter().all(|resource| resource["urgent"] == true));
    let mut sandbox = Sandbox::unlocked();
    let own = json!({ "title": "Our own safety talk", "topics": ["self-harm"], "kinds": ["guide"] });
    sandbox.call("resourceAdd", own);
    let after = sandbox.call("libraryFind", query);
    assert_eq!(ids(&after)[1..], ids(&before)[..]);
    assert_eq!(after["resources"][0]["title"], "Our own safety talk");
    assert_eq!(after["resources"][0]["verified"], false, "what people add is not verified");
}

#[test]
fn only_published_https_addresses_are_opened() {
    let mut sandbox = Sandbox::unlocked();
    let collection = Collection::published().unwrap();
    let (mut opened, mut copied) = (0, 0);
    for resource in &collection.resources {
        let view = sandbox.call("resourceGet", json!({ "id": resource.id }));
        let https = resource.address.as_ref().is_some_and(|address| address.starts_with("https://"));
        assert_eq!(view["opens"], https, "{}", resource.id);
        (opened, copied) = (opened + u32::from(https), copied + u32::from(!https));
    }
    assert!(opened > 60 && copied > 0, "{opened} {copied}");
    let own = json!({ "title": "Ours", "address": "https://example.org" });
    assert_eq!(sandbox.call("resourceAdd", own)["opens"], false, "what people write is only copied");
    assert!(!collection.opens("https://example.org") && !collection.opens("https://"));
}

#[test]
fn a_list_for_a_mentorship_that_is_not_there_is_refused_by_name() {
    let mut sandbox = Sandbox::unlocked();
    let mentorship = sandbox.mentorship();
    let request = |of: &str| json!({ "title": "For them", "mentorship": of });
    let failure = sandbox.fail("readingListAdd", request("nobody"));
    assert_eq!(failure.code, "not-found");
    assert!(failure.message.contains("mentorship"), "{}", failure.message);
    assert_eq!(sandbox.call("readingLists", json!({})), json!([]), "nothing was written");
    let list = sandbox.call("readingListAdd", request(&mentorship));
    assert_eq!(list["mentorship"], mentorship);
    let edit = |of: &str| json!({ "id": list["id"], "patch": { "mentorship": of } });
    assert_eq!(sandbox.fail("readingListEdit", edit("nobody")).code, "not-found");
    assert_eq!(sandbox.call("readingListEdit", edit(""))["mentorship"], Value::Null);
}

#[test]
fn own_entries_are_noted_collected_and_deleted_as_a_whole() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.call("resourceAdd", json!({ "title": "  Radio guide  " }))["line"]["id"].clone();
    assert_eq!(sandbox.fail("resourceAdd", json!({ "title": " " })).field.as_deref(), Some("title"));
    sandbox
        .call("resourceNote", json!({ "id": id, "patch": { "useful": true, "note": "Good on interviews" } }));
    let noted = sandbox.call("resourceNote", json!({ "id": id, "patch": { "tags": "radio, voice" } }));
    assert_eq!(
        noted["note"],
        json!({ "useful": true, "note": "Good on interviews", "tags": "radio, voice" })
    );
    let list = sandbox.call("readingListAdd", json!({ "title": "For the radio team" }))["id"].clone();
    for resource in [id.clone(), json!("pfa"), id.clone()] {
        sandbox.call("readingListPut", json!({ "list": list, "resource": resource }));
    }
    let items =
        |sandbox: &mut Sandbox| sandbox.call("readingListGet", json!({ "id": list }))["items"].clone();
    assert_eq!(items(&mut sandbox).as_array().unwrap().len(), 2, "nothing stands on a list twice");
    let last = items(&mut sandbox)[1]["id"].clone();
    sandbox.call("readingItemMove", json!({ "id": last, "by": -1 }));
    assert_eq!(items(&mut sandbox)[0]["resource"], "pfa");
    sandbox.call("resourceDelete", json!({ "id": id }));
    assert_eq!(items(&mut sandbox).as_array().unwrap().len(), 1);
    assert_eq!(sandbox.fail("resourceGet", json!({ "id": id })).code, "not-found");
    sandbox.call("undo", json!({}));
    assert_eq!(items(&mut sandbox).as_array().unwrap().len(), 2);
    assert_eq!(sandbox.call("resourceGet", json!({ "id": id }))["note"]["useful"], true);
    assert_eq!(sandbox.fail("resourceNote", json!({ "id": "nothing", "patch": {} })).code, "not-found");
}

#[test]
fn a_kept_file_lives_in_the_encrypted_database_and_nowhere_else() {
    let mut sandbox = Sandbox::unlocked();
    let marker = b"a line that must never lie about in clear".repeat(50);
    let file = sandbox.folder().join("brought along.txt");
    std::fs::write(&file, &marker).unwrap();
    let view = sandbox.call("attachmentAdd", json!({ "resource": "pfa", "path": file }));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(view["files"][0]["name"], "brought along.txt");
    let copy = sandbox.folder().join("copy.txt");
    let id = view["files"][0]["id"].clone();
    sandbox.call("attachmentSave", json!({ "id": id, "path": copy }));
    assert_eq!(std::fs::read(&copy).unwrap(), marker);
    std::fs::remove_file(&copy).unwrap();
    let mut left = vec![sandbox.folder().to_owned()];
    let mut read = 0;
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        read += bytes.len();
        let needle = &marker[..40];
        assert!(!bytes.windows(40).any(|window| window == needle), "{} holds it in clear", path.display());
    }
    assert!(read > marker.len(), "the workspace was read");
    let large = sandbox.folder().join("large.bin");
    std::fs::write(&large, vec![7; 5 << 20]).unwrap();
    let failure = sandbox.fail("attachmentAdd", json!({ "resource": "pfa", "path": large }));
    assert_eq!((failure.code.as_str(), failure.field.as_deref()), ("invalid", Some("file")));
}

#[test]
fn contacts_for_care_keep_their_order() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("contactAdd", json!({ "kind": "emergency", "name": "Ambulance", "reach": "112" }));
    let both = sandbox.call("contactAdd", json!({ "kind": "clinic", "name": "Night clinic" }));
    assert_eq!(both[1]["kind"], "clinic");
    let id = both[0]["id"].clone();
    let edited = sandbox.call("contactEdit", json!({ "id": id, "patch": { "hours": "Always" } }));
    assert_eq!(edited[0]["hours"], "Always");
    assert_eq!(sandbox.call("contactDelete", json!({ "id": id })).as_array().unwrap().len(), 1);
}

#[test]
fn own_entries_travel_as_a_table_and_a_bad_cell_is_named() {
    let mut sandbox = Sandbox::unlocked();
    let table = sandbox.folder().join("entries.csv");
    sandbox.call(
        "resourceAdd",
        json!({ "title": "=Formula; \"quoted\"", "topics": ["stress", "safety"], "languages": ["fr"], "about": "Deux\nlignes" }),
    );
    let id =
        sandbox.call("resourceAdd", json!({ "title": "Second", "publisher": "Us" }))["line"]["id"].clone();
    sandbox.call("resourceNote", json!({ "id": id, "patch": { "useful": true, "tags": "a, b" } }));
    sandbox.call("libraryExport", json!({ "path": table }));
    let written = std::fs::read_to_string(&table).unwrap();
    assert!(written.contains("\"'=Formula; \"\"quoted\"\"\""), "no spreadsheet runs it: {written}");
    let again = sandbox.call("libraryImport", json!({ "path": table }));
    assert_eq!(again, json!({ "added": 0, "known": 2 }));
    let mut other = Sandbox::unlocked();
    assert_eq!(other.call("libraryImport", json!({ "path": table })), json!({ "added": 2, "known": 0 }));
    let all = |sandbox: &mut Sandbox| -> Vec<Value> {
        let found = sandbox.call("libraryFind", json!({}));
        let own = found["resources"].as_array().unwrap().iter().filter(|one| one["own"] == true);
        let ids: Vec<Value> = own.map(|one| one["id"].clone()).collect();
        ids.into_iter()
            .map(|id| {
                let mut view = sandbox.call("resourceGet", json!({ "id": id }));
                view["line"]["id"] = Value::Null;
                view
            })
            .collect()
    };
    assert_eq!(all(&mut sandbox), all(&mut other));
    for (text, (row, column)) in [
        ("title,topics\nA,weather\n", (2, "topics")),
        ("title,terms\nA,\nB,cheap\n", (3, "terms")),
        ("publisher\nX\n", (1, "title")),
        ("title,publisher\n,X\n", (2, "title")),
    ] {
        std::fs::write(&table, text).unwrap();
        let failure = other.fail("libraryImport", json!({ "path": table }));
        assert_eq!(failure.code, "unreadable");
        let message = failure.message;
        assert!(message.contains(&row.to_string()) && message.contains(column), "{text}: {message}");
    }
    assert_eq!(all(&mut other).len(), 2, "a table with a fault adds nothing");
}
