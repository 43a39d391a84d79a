//! Every word in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jirani_base::i18n::{Language, Translations, dates, keys};
use jirani_recommender::catalogue::{ApproachId, FactorId, GateId, RuleId};

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

/// Of two messages of one key the later would be shown in the place of the earlier, whatever that one says.
#[test]
fn each_key_stands_once_in_a_language() {
    for language in Language::ALL {
        let folder = Path::new("../content/i18n").join(language.tag());
        let mut found: BTreeMap<String, PathBuf> = BTreeMap::new();
        for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            for line in std::fs::read_to_string(&file).unwrap().lines() {
                let Some((key, _)) = line.split_once(" =").filter(|(key, _)| !key.contains([' ', '#']))
                else {
                    continue;
                };
                let other = found.insert(key.to_owned(), file.clone());
                assert!(
                    other.is_none(),
                    "{key} stands in {} and in {}",
                    other.unwrap().display(),
                    file.display()
                );
            }
        }
        assert!(
            found.len() >= keys(language).len(),
            "{}: only {} keys were read",
            language.tag(),
            found.len()
        );
    }
}

#[test]
fn no_text_is_empty_or_shows_a_placeholder_for_nothing() {
    for language in Language::ALL {
        let words = Translations::of(language);
        for key in keys(language) {
            assert!(words.has(&key), "{}: {key} cannot be read as Fluent", language.tag());
            let text = words.text(&key);
            assert!(!text.is_empty() && text != key, "{}: {key} has no text", language.tag());
        }
    }
}

#[test]
fn the_catalogue_has_words_for_all_it_names() {
    let words = Translations::of(Language::English);
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
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let words = Translations::of(Language::English);
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
    assert_eq!(dates::long(date, &Translations::of(Language::English)), "14 February 2027");
    assert_eq!(dates::long(date, &Translations::of(Language::French)), "14 février 2027");
}

/// In French, "de", "que", "le" and their like lose a letter before a vowel, so no message may put one of them before a
/// variable that can begin with one. Numbers and dates cannot.
#[test]
fn no_french_sentence_joins_an_elidable_word_to_a_variable_that_may_begin_with_a_vowel() {
    const NUMBERS_AND_DATES: [&str; 9] =
        ["batch", "before", "count", "date", "day", "from", "least", "number", "on"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/i18n/fr");
    let mut read = 0;
    let mut faults = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for (at, _) in line.match_indices("{ $") {
                read += 1;
                let before = line[..at].trim_end_matches(['«', ' ', '\u{a0}', '\u{202f}']);
                let word =
                    before.rsplit([' ', '\u{a0}', '\u{202f}', '(', '=', ']']).next().unwrap().to_lowercase();
                let name = line[at + 3..].split([' ', '}', '-', ',']).next().unwrap();
                // In this message $from is a phrase and not a number.
                let counted = NUMBERS_AND_DATES.contains(&name) && !line.starts_with("flip-level");
                let elided =
                    ["de", "que", "le", "la", "ne", "se", "si", "je", "jusque", "lorsque", "puisque"];
                if elided.contains(&word.as_str()) && !counted {
                    faults.push(line.to_owned());
                }
            }
        }
    }
    assert!(read > 500, "only {read} variables were read");
    assert!(faults.is_empty(), "{faults:#?}");
}

/// In French a space stands before these signs, one that no line breaks at: a narrow one before `?`, `!` and `;`.
#[test]
fn french_signs_stay_on_the_line_of_their_word() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let (mut read, mut faults) = (0, Vec::new());
    for folder in ["i18n/fr", "library/fr"] {
        for entry in std::fs::read_dir(content.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            for line in
                text.lines().filter(|line| !line.starts_with('#') || path.extension().unwrap() == "md")
            {
                read += 1;
                let loose = [" ?", " !", " ;", " :", " »", "« ", "\u{a0}?", "\u{a0}!", "\u{a0};"];
                if loose.iter().any(|sign| line.contains(sign)) {
                    faults.push(format!("{}: {line}", path.file_name().unwrap().display()));
                }
            }
        }
    }
    assert!(read > 2000, "only {read} lines were read");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn what_would_change_the_lead_reads_as_french_for_every_answer() {
    let words = Translations::of(Language::French);
    for factor in FactorId::ALL {
        let have = |level: usize| words.text(&format!("factor-{factor}-have-{level}"));
        let levels: Vec<usize> = factor.each_level().map(|level| usize::from(level.number())).collect();
        for (&to, &from) in levels.iter().zip(levels.iter().skip(1)) {
            let change = words.with("flip-level", &[("to", have(to).into()), ("from", have(from).into())]);
            let sentence =
                words.with("flip-lead", &[("changes", change.into()), ("approach", "X".to_owned().into())]);
            let parts: Vec<&str> = sentence.split(' ').collect();
            let hiatus = parts.windows(2).find(|pair| {
                ["de", "que", "le", "la"].contains(&pair[0])
                    && pair[1].starts_with(['a', 'e', 'i', 'o', 'u', 'é', 'ê'])
            });
            assert!(hiatus.is_none(), "{factor}: {hiatus:?} in {sentence}");
        }
    }
}

#[test]
fn the_page_on_self_harm_begins_with_medical_help() {
    for language in Language::ALL {
        let words = Translations::of(language);
        let first = words.text("act-now-step-1");
        let medical = match language {
            Language::English => "medical help first",
            Language::French => "soins médicaux",
        };
        assert!(first.contains(medical), "{}: {first}", language.tag());
    }
}
