//! A community's own words, and hints about words that wound.

use jirani_base::i18n::{Language, OwnWords, Translations};
use jirani_records::wording::{TERMS, hints};
use jirani_tests::Sandbox;
use proptest::prelude::*;
use serde_json::json;

fn own(pairs: &[(&str, &str)]) -> OwnWords {
    OwnWords::new(pairs.iter().map(|(standard, own)| ((*standard).to_owned(), (*own).to_owned())))
}

#[test]
fn whole_words_are_replaced_and_capitals_kept() {
    let own =
        own(&[("mentorship", "walk"), ("mentorships", "walks"), ("population clé", "élan"), ("clé", "x")]);
    for (text, replaced) in [
        ("A mentorship begins.", "A walk begins."),
        ("Mentorships end", "Walks end"),
        ("the mentorship’s end", "the walk’s end"),
        ("premonitorship", "premonitorship"),
        ("Population clé", "Élan"),
        ("", ""),
    ] {
        assert_eq!(own.apply(text), replaced, "{text}");
    }
}

#[test]
fn only_the_texts_change_never_what_is_filled_in() {
    let own = own(&[("mentee", "learner"), ("activity", "step"), ("activities", "steps")]);
    let source = "plain = The mentee of { $mentee } decides.\nkept = Nothing here\nmany = { $activities ->\n    [one] One activity\n   *[other] { $activities } activities\n}\n";
    let changed = own.changed(source).unwrap();
    assert!(changed.contains("The learner of { $mentee } decides."), "{changed}");
    assert!(changed.contains("One step") && changed.contains("{ $activities } steps"), "{changed}");
    assert!(!changed.contains("kept"), "{changed}");
    assert_eq!(OwnWords::default().changed(source), None);
}

proptest! {
    #[test]
    fn applying_own_words_never_panics_and_needs_them_to_change(text in ".{0,60}") {
        prop_assert_eq!(OwnWords::default().apply(&text), text.clone());
        own(&[("a", "bb"), ("é", "x")]).apply(&text);
        hints(&text, Language::French).unwrap();
    }
}

/// A standard word that no text has could be replaced without any effect.
#[test]
fn every_standard_word_stands_in_some_text_of_every_language() {
    for language in Language::ALL {
        let words = Translations::of(language);
        for term in TERMS {
            let own = OwnWords::new(
                ["one", "many"].map(|form| (words.text(&format!("standard-{term}-{form}")), "§".to_owned())),
            );
            let changed: Vec<String> = jirani_base::i18n::keys(language)
                .into_iter()
                .filter(|key| !key.starts_with("standard-"))
                .filter(|key| words.text(key) != own.apply(&words.text(key)))
                .collect();
            assert!(!changed.is_empty(), "{}: no text says {term}", language.tag());
        }
    }
}

#[test]
fn a_chosen_word_stands_on_screens_in_undo_and_on_paper_and_can_be_taken_back() {
    let mut sandbox = Sandbox::unlocked();
    let choose = |singular: &str, plural: &str| json!({ "term": "mentorship", "singular": singular, "plural": plural });
    assert_eq!(sandbox.call("wordOverlay", json!({}))["source"], "");
    let list = sandbox.call("wordChoose", choose("sister walk", "sister walks"));
    assert!(list.as_array().unwrap().iter().any(|word| word["singular"] == "sister walk"));
    let overlay = sandbox.call("wordOverlay", json!({}))["source"].as_str().unwrap().to_owned();
    assert!(overlay.contains("nav-mentorships = Sister walks"), "{overlay}");
    sandbox.mentorship();
    assert_eq!(sandbox.call("undoStatus", json!({}))["undo"], "Start sister walk");
    sandbox.restart();
    sandbox.call("workspaceOpen", json!({ "passphrase": jirani_tests::PASSPHRASE }));
    assert_eq!(sandbox.call("undoStatus", json!({}))["undo"], "Start sister walk");
    sandbox.call("wordChoose", choose("", ""));
    assert_eq!(sandbox.call("wordOverlay", json!({}))["source"], "");
    sandbox.call("undo", json!({}));
    assert_ne!(sandbox.call("wordOverlay", json!({}))["source"], "");
    let failure = sandbox.fail("wordChoose", json!({ "term": "luck", "singular": "x", "plural": "" }));
    assert_eq!(failure.code, "invalid");
}

#[test]
fn hints_name_words_that_wound_and_leave_the_rest_alone() {
    for (language, text, found) in [
        (Language::English, "We met prostitutes near the port.", &["prostitutes"][..]),
        (
            Language::English,
            "Sex workers met an AIDS patient; drug abuse came up.",
            &["drug abuse", "AIDS patient"],
        ),
        (Language::English, "She sent ideas and a radius.", &[]),
        (Language::English, "The IDU and the idus", &["IDU"]),
        (Language::French, "Les Toxicomanes du quartier", &["Toxicomanes"]),
        (Language::French, "Les travailleuses du sexe", &[]),
    ] {
        let mut named: Vec<String> =
            hints(text, language).unwrap().into_iter().map(|hint| hint.found).collect();
        let mut found: Vec<String> = found.iter().map(|word| (*word).to_owned()).collect();
        named.sort();
        found.sort();
        assert_eq!(named, found, "{text}");
    }
}

#[test]
fn our_own_texts_follow_the_hints() {
    for language in Language::ALL {
        let words = Translations::of(language);
        for key in jirani_base::i18n::keys(language) {
            let text = words.text(&key);
            // Three places name the label that others still use.
            if text.contains("substance abuse") || text.contains("abus de substances") {
                continue;
            }
            assert_eq!(hints(&text, language).unwrap(), [], "{}: {key}: {text}", language.tag());
        }
    }
}
