//! Every word in every language.

use std::collections::BTreeSet;
use std::path::Path;

use jirani_core::catalogue::{ApproachId, FactorId, GateId, RuleId};
use jirani_core::i18n::{Language, Words, dates, keys};

#[test]
fn every_language_has_the_same_keys() {
    let english = keys(Language::English);
    assert!(english.len() > 800, "only {} keys were read", english.len());
    for language in Language::ALL {
        let others = keys(language);
        let missing: BTreeSet<_> = english.difference(&others).collect();
        let surplus: BTreeSet<_> = others.difference(&english).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{}: missing {missing:?}, surplus {surplus:?}",
            language.tag()
        );
    }
}

#[test]
fn no_text_is_empty_or_shows_a_placeholder_for_nothing() {
    for language in Language::ALL {
        let words = Words::of(language);
        for key in keys(language) {
            assert!(words.has(&key), "{}: {key} cannot be read as Fluent", language.tag());
            let text = words.text(&key);
            assert!(!text.is_empty() && text != key, "{}: {key} has no text", language.tag());
        }
    }
}

#[test]
fn the_catalogue_has_words_for_all_it_names() {
    let words = Words::of(Language::English);
    let mut wanted: Vec<String> = Vec::new();
    for approach in ApproachId::PUBLISHED {
        for part in
            ["name", "summary", "do", "companion", "need-1", "need-4", "follow-1", "follow-3", "risks"]
        {
            wanted.push(format!("approach-{approach}-{part}"));
        }
        wanted.extend(FactorId::ALL.iter().map(|factor| format!("cell-{factor}-{approach}")));
    }
    for factor in FactorId::ALL {
        wanted.extend(["name", "ask"].map(|part| format!("factor-{factor}-{part}")));
        for level in factor.each_level() {
            wanted.push(format!("factor-{factor}-level-{}", level.number()));
            wanted.push(format!("factor-{factor}-have-{}", level.number()));
        }
    }
    wanted.extend(
        GateId::ALL.iter().flat_map(|gate| ["ask", "name"].map(|part| format!("gate-{gate}-{part}"))),
    );
    wanted.extend(
        RuleId::ALL.iter().flat_map(|rule| ["when", "why"].map(|part| format!("rule-{rule}-{part}"))),
    );
    let missing: Vec<_> = wanted.into_iter().filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// Keys that the core names in full, found in its source, all exist.
#[test]
fn every_key_named_in_the_core_exists() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src");
    let words = Words::of(Language::English);
    let mut seen = 0;
    for file in rust_files(&source) {
        let text = std::fs::read_to_string(&file).unwrap();
        for call in
            ["words.text(\"", "words.with(\"", "words.with(\n            \"", "words.with(\n        \""]
        {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap();
                seen += 1;
                assert!(words.has(key), "{}: no words for {key}", file.display());
            }
        }
    }
    assert!(seen > 50, "only {seen} keys were found in the source");
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn dates_are_read_in_the_usual_forms() {
    for (typed, iso) in [
        ("2027-02-14", "2027-02-14"),
        ("14/2/2027", "2027-02-14"),
        ("14.02.2027", "2027-02-14"),
        ("14-2-27", "2027-02-14"),
        (" 14 Feb 2027 ", "2027-02-14"),
        ("14 février 2027", "2027-02-14"),
        ("1er août 2027", "2027-08-01"),
        ("3rd March 2027", "2027-03-03"),
        ("5 enero 2027", "2027-01-05"),
        ("5 de", ""),
        ("31/2/2027", ""),
        ("29/2/2027", ""),
        ("0/0/0", ""),
        ("14/2/12027", ""),
        ("tomorrow", ""),
        ("२०२७-०२-१४", ""),
    ] {
        let read = dates::parse(typed).map(|date| date.to_string()).unwrap_or_default();
        assert_eq!(read, iso, "{typed:?}");
    }
}

#[test]
fn dates_are_written_in_words() {
    let date = dates::parse("2027-02-14").unwrap();
    assert_eq!(dates::long(date, &Words::of(Language::English)), "14 February 2027");
    assert_eq!(dates::long(date, &Words::of(Language::French)), "14 février 2027");
}
