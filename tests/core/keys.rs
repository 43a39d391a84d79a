//! Several passphrases, recovery parts, and the wait after wrong tries.

use jirani_base::i18n::Language;
use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::{BACKUPS, KEYS, Part, PartFault, Split, Spot, strength, wordlist};
use proptest::prelude::*;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

const OTHER: &str = "blue ladder under eleven quiet mangoes";
const THIRD: &str = "nine tin kettles sing before rain";

fn open(sandbox: &mut Sandbox, passphrase: &str) -> Result<Value, String> {
    let answer = sandbox.app.call("workspaceOpen", json!({ "passphrase": passphrase }));
    answer.map(|answer| answer.value).map_err(|failure| failure.code)
}

fn add(sandbox: &mut Sandbox, name: &str, passphrase: &str) -> String {
    let request = json!({ "present": PASSPHRASE, "name": name, "passphrase": passphrase });
    let view = sandbox.call("keyAdd", request);
    view["holders"].as_array().unwrap().last().unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn each_person_has_a_passphrase_and_one_can_be_taken_away_without_the_others() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    let second = add(&mut sandbox, "Coordinator 2", OTHER);
    sandbox.restart();
    let view = open(&mut sandbox, OTHER).unwrap();
    assert_eq!(view["unlocked"], true);
    assert_eq!(sandbox.call("organisationList", json!({}))[0]["code_name"], "Heron");
    let holders = sandbox.call("keyList", json!({}))["holders"].clone();
    assert_eq!((&holders[0]["name"], &holders[0]["here"]), (&json!(""), &json!(false)));
    assert_eq!((&holders[1]["name"], &holders[1]["here"]), (&json!("Coordinator 2"), &json!(true)));
    sandbox.call("keyRevoke", json!({ "present": PASSPHRASE, "id": second }));
    sandbox.restart();
    assert_eq!(open(&mut sandbox, OTHER), Err("wrong-passphrase".to_owned()));
    open(&mut sandbox, PASSPHRASE).unwrap();
}

#[test]
fn a_passphrase_is_changed_and_the_old_one_opens_nothing() {
    let mut sandbox = Sandbox::unlocked();
    add(&mut sandbox, "Coordinator 2", OTHER);
    let id = sandbox.call("keyList", json!({}))["holders"][0]["id"].clone();
    sandbox.call("keyChange", json!({ "present": PASSPHRASE, "id": id, "passphrase": THIRD }));
    sandbox.call("keyRename", json!({ "present": THIRD, "id": id, "name": "Coordinator 1" }));
    sandbox.restart();
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("wrong-passphrase".to_owned()));
    open(&mut sandbox, OTHER).unwrap();
    open(&mut sandbox, THIRD).unwrap();
    assert_eq!(sandbox.call("keyList", json!({}))["holders"][0]["name"], "Coordinator 1");
}

#[test]
fn who_only_sits_at_an_open_window_changes_no_key() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.call("keyList", json!({}))["holders"][0]["id"].clone();
    let before = std::fs::read(sandbox.workspace().join(KEYS)).unwrap();
    for (name, request) in [
        ("keyAdd", json!({ "present": "a guess", "name": "x", "passphrase": OTHER })),
        ("keyChange", json!({ "present": "a guess", "id": id, "passphrase": OTHER })),
        ("keyRevoke", json!({ "present": "a guess", "id": id })),
        ("keyRename", json!({ "present": "a guess", "id": id, "name": "x" })),
        ("recoveryBegin", json!({ "present": "a guess", "needed": 2, "of": 3 })),
    ] {
        let code = sandbox.fail(name, request).code;
        assert!(["wrong-passphrase", "too-soon"].contains(&code.as_str()), "{name}: {code}");
    }
    assert_eq!(std::fs::read(sandbox.workspace().join(KEYS)).unwrap(), before);
}

#[test]
fn the_last_passphrase_stays_and_weak_or_nameless_ones_are_refused() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.call("keyList", json!({}))["holders"][0]["id"].clone();
    assert_eq!(sandbox.fail("keyRevoke", json!({ "present": PASSPHRASE, "id": id })).code, "not-allowed");
    let add = |name: &str, passphrase: &str| json!({ "present": PASSPHRASE, "name": name, "passphrase": passphrase });
    assert_eq!(sandbox.fail("keyAdd", add("x", "password")).code, "weak-passphrase");
    assert_eq!(sandbox.fail("keyAdd", add("  ", OTHER)).field.as_deref(), Some("key_name"));
    let nobody = json!({ "present": PASSPHRASE, "id": "nobody", "passphrase": OTHER });
    assert_eq!(sandbox.fail("keyChange", nobody).code, "not-found");
}

#[test]
fn names_of_holders_do_not_stand_in_clear() {
    let mut sandbox = Sandbox::unlocked();
    add(&mut sandbox, "Zanzibarcanary", OTHER);
    for file in [sandbox.workspace().join(KEYS), sandbox.workspace().join(BACKUPS).join(KEYS)] {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(!text.contains("Zanzibarcanary"), "{}", file.display());
        let hex: String = "Zanzibarcanary".bytes().map(|byte| format!("{byte:02x}")).collect();
        assert!(!text.contains(&hex), "{}", file.display());
    }
}

#[test]
fn damaged_or_lost_keys_are_mended_from_their_second_copy_which_follows_every_change() {
    let mut sandbox = Sandbox::unlocked();
    let second = add(&mut sandbox, "Coordinator 2", OTHER);
    sandbox.call("keyRevoke", json!({ "present": PASSPHRASE, "id": second }));
    let path = sandbox.workspace().join(KEYS);
    let sound = std::fs::read(&path).unwrap();
    for harm in [None, Some(Vec::new()), Some(sound[..100].to_vec()), Some(vec![0xff; 50])] {
        sandbox.restart();
        match &harm {
            None => std::fs::remove_file(&path).unwrap(),
            Some(bytes) => std::fs::write(&path, bytes).unwrap(),
        }
        assert_eq!(sandbox.call("appStatus", json!({}))["exists"], true);
        assert_eq!(
            open(&mut sandbox, OTHER),
            Err("wrong-passphrase".to_owned()),
            "a revoked one stays revoked"
        );
        open(&mut sandbox, PASSPHRASE).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), sound, "{harm:?}");
    }
}

#[test]
fn wrong_tries_make_one_wait_longer_and_longer_and_no_restart_helps() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.restart_at("2027-02-01T08:00:00Z");
    for _ in 0..3 {
        assert_eq!(open(&mut sandbox, "a guess"), Err("wrong-passphrase".to_owned()));
    }
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("too-soon".to_owned()), "even the right one waits");
    let failure = sandbox.fail("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert!(failure.message.contains("5 seconds"), "{}", failure.message);
    sandbox.restart_at("2027-02-01T08:00:04Z");
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("too-soon".to_owned()));
    sandbox.restart_at("2027-02-01T08:00:05Z");
    assert_eq!(open(&mut sandbox, "a guess"), Err("wrong-passphrase".to_owned()));
    sandbox.restart_at("2027-02-01T08:00:19Z");
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("too-soon".to_owned()), "now fifteen seconds");
    // The clock is set back by a year: the wait begins anew and does not last a year.
    sandbox.restart_at("2026-02-01T08:00:00Z");
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("too-soon".to_owned()));
    sandbox.restart_at("2026-02-01T08:00:15Z");
    open(&mut sandbox, PASSPHRASE).unwrap();
    sandbox.restart_at("2026-02-01T08:00:15Z");
    assert_eq!(
        open(&mut sandbox, "a guess"),
        Err("wrong-passphrase".to_owned()),
        "success forgets the tries"
    );
}

#[test]
fn another_fault_is_no_wrong_try() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.restart();
    let path = sandbox.workspace().join("workspace.jirani");
    let sound = std::fs::read(&path).unwrap();
    std::fs::write(&path, b"").unwrap();
    for _ in 0..6 {
        assert_eq!(open(&mut sandbox, PASSPHRASE), Err("damaged".to_owned()));
    }
    std::fs::write(&path, sound).unwrap();
    open(&mut sandbox, PASSPHRASE).unwrap();
}

/// The words that are asked back from the part of this number.
pub fn spot(begun: &Value, part: usize) -> Value {
    let place = |place: &Value| place.as_u64().unwrap() as usize - 1;
    let places = begun["places"][part - 1].as_array().unwrap();
    let words: Vec<&str> =
        places.iter().map(|at| begun["parts"][part - 1][place(at)].as_str().unwrap()).collect();
    json!({ "part": part, "words": words.join(" ") })
}

fn texts(parts: &Value) -> Vec<String> {
    let words = |part: &Value| -> Vec<String> {
        part.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    parts.as_array().unwrap().iter().map(|part| words(part).join(" ")).collect()
}

#[test]
fn rehearsed_parts_on_paper_open_the_workspace_when_the_passphrase_is_forgotten() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    assert_eq!(sandbox.call("appStatus", json!({}))["recovery"], "open");
    let begun = sandbox.call("recoveryBegin", json!({ "present": PASSPHRASE, "needed": 2, "of": 3 }));
    let parts = texts(&begun["parts"]);
    assert_eq!(parts.len(), 3);

    // Nothing counts before the rehearsal, and a rehearsal that fails can be tried again.
    sandbox.call("keyList", json!({}));
    assert_eq!(sandbox.call("appStatus", json!({}))["recovery"], "open");
    let failure = sandbox.fail("recoveryConfirm", json!({ "parts": [parts[0]] }));
    assert_eq!(failure.code, "recovery-part");
    let whole = [parts[2].to_uppercase(), parts[0].clone()];
    let view = sandbox.call("recoveryConfirm", json!({ "parts": whole, "spots": [spot(&begun, 2)] }));
    assert_eq!((&view["recovery"], &view["holders"][1]["parts"]), (&json!("made"), &json!([2, 3])));

    sandbox.restart();
    let recover = |parts: &[&String]| json!({ "parts": parts, "passphrase": OTHER });
    assert_eq!(sandbox.fail("workspaceRecover", recover(&[&parts[0]])).code, "recovery-part");
    assert_eq!(sandbox.fail("workspaceRecover", recover(&[&parts[0], &parts[0]])).code, "recovery-part");
    let view = sandbox.call("workspaceRecover", recover(&[&parts[1], &parts[2]]));
    assert_eq!(view["unlocked"], true);
    assert_eq!(sandbox.call("organisationList", json!({}))[0]["code_name"], "Heron");
    sandbox.restart();
    open(&mut sandbox, OTHER).unwrap();
}

/// A sheet that nobody looked at again may hold anything: each is read back, as a whole or at places that nobody chose.
#[test]
fn recovery_parts_count_only_once_every_one_of_them_was_read_back() {
    let mut sandbox = Sandbox::unlocked();
    let begun = sandbox.call("recoveryBegin", json!({ "present": PASSPHRASE, "needed": 2, "of": 5 }));
    let parts = texts(&begun["parts"]);
    let confirm = |spots: &[Value]| json!({ "parts": [parts[0], parts[3]], "spots": spots });
    let (two, three, five) = (spot(&begun, 2), spot(&begun, 3), spot(&begun, 5));
    let wrong = json!({ "part": 3, "words": two["words"] });
    for (spots, says) in [
        (vec![], "Part 2 was not read back"),
        (vec![two.clone(), three.clone()], "Part 5 was not read back"),
        (vec![two.clone(), wrong, five.clone()], "Part 3: these are not the words"),
        (vec![two.clone(), json!({ "part": 3, "words": " " }), five.clone()], "Part 3 was not read back"),
    ] {
        let failure = sandbox.fail("recoveryConfirm", confirm(&spots));
        assert!(failure.message.starts_with(says), "{}", failure.message);
        assert_eq!(sandbox.call("appStatus", json!({}))["recovery"], "open");
    }
    let view = sandbox.call("recoveryConfirm", confirm(&[five, two, three]));
    assert_eq!(view["recovery"], "made");
}

#[test]
fn new_parts_replace_the_old_ones_and_removed_parts_open_nothing() {
    let mut sandbox = Sandbox::unlocked();
    let make = |sandbox: &mut Sandbox| {
        let begun = sandbox.call("recoveryBegin", json!({ "present": PASSPHRASE, "needed": 2, "of": 3 }));
        let parts = texts(&begun["parts"]);
        let spots = [spot(&begun, 3)];
        sandbox.call("recoveryConfirm", json!({ "parts": [parts[0], parts[1]], "spots": spots }));
        parts
    };
    let old = make(&mut sandbox);
    let new = make(&mut sandbox);
    let holders = sandbox.call("keyList", json!({}))["holders"].clone();
    assert_eq!(holders.as_array().unwrap().len(), 2, "one set at a time: {holders}");
    sandbox.restart();
    let ask = |parts: &[String]| json!({ "parts": [parts[0], parts[1]], "passphrase": OTHER });
    let failure = sandbox.fail("workspaceRecover", ask(&old));
    assert!(failure.message.contains("earlier recovery"), "{}", failure.message);
    open(&mut sandbox, PASSPHRASE).unwrap();
    sandbox.call("keyRevoke", json!({ "present": PASSPHRASE, "id": holders[1]["id"] }));
    sandbox.restart();
    assert_eq!(sandbox.fail("workspaceRecover", ask(&new)).code, "recovery-part");
}

#[test]
fn doing_without_recovery_is_remembered_and_can_be_changed() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("recoveryDecline", json!({}));
    sandbox.restart();
    open(&mut sandbox, PASSPHRASE).unwrap();
    assert_eq!(sandbox.call("appStatus", json!({}))["recovery"], "declined");
}

#[test]
fn slips_in_a_part_are_named_with_what_was_meant() {
    let split = Split::new(2, 3).unwrap();
    for language in Language::ALL {
        let words = split.parts()[0].words(language);
        let read = |words: &[&str]| Part::read(&words.join("\n"));
        assert!(read(&words).is_ok());
        assert_eq!(read(&words[..15]).err(), Some(PartFault::Length { found: 15 }));
        let mut wrong = words.clone();
        wrong[4] = "xylophones";
        assert!(
            matches!(read(&wrong), Err(PartFault::Word { place: 5, near: None, .. })),
            "{:?}",
            read(&wrong).err()
        );
        let slip = format!("{}q", words[6]);
        wrong = words.clone();
        wrong[6] = &slip;
        let near = match read(&wrong) {
            Err(PartFault::Word { place: 7, near, .. }) => near,
            other => panic!("{:?}", other.err()),
        };
        assert_eq!(near, Some(words[6]));
        let other = Split::new(2, 3).unwrap().parts()[0].clone();
        assert_eq!(
            split.comes_back_from(&[split.parts()[0].clone(), other]).err().unwrap().code(),
            "recovery-part"
        );
    }
}

#[test]
fn proposed_passphrases_are_strong_and_never_twice_the_same() {
    let mut seen = std::collections::BTreeSet::new();
    for language in Language::ALL {
        for _ in 0..50 {
            let proposed = wordlist::passphrase(language).unwrap();
            assert!(strength(&proposed, &[]).1, "{}", proposed.expose_secret());
            assert_eq!(proposed.expose_secret().split(' ').count(), 6);
            assert!(seen.insert(proposed.expose_secret().to_owned()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any parts that are enough bring the secret back, in any language; one fewer never does.
    #[test]
    fn enough_parts_come_back_and_fewer_do_not(needed in 2..=5_u8, more in 0..=4_u8, french: bool, pick in any::<prop::sample::Index>()) {
        let language = if french { Language::French } else { Language::English };
        let split = Split::new(needed, needed + more).unwrap();
        let start = pick.index(split.parts().len());
        let chosen: Vec<Part> = split.parts().iter().cycle().skip(start).take(needed.into())
            .map(|part| Part::read(&part.words(language).join(" ")).unwrap()).collect();
        prop_assert!(split.comes_back_from(&chosen).is_ok());
        prop_assert!(split.comes_back_from(&chosen[1..]).is_err());

        // On paper are all of them only with some words of each other part.
        let others: Vec<&Part> = split.parts().iter().filter(|part| !chosen.contains(part)).collect();
        let spots = |count: usize| -> Vec<Spot> {
            others.iter().take(count).map(|part| {
                let places = split.places()[usize::from(part.number()) - 1];
                let words = part.words(language);
                let words: Vec<&str> = places.iter().map(|place| words[place - 1]).collect();
                Spot { part: part.number(), words: words.join(", ").into() }
            }).collect()
        };
        prop_assert!(split.is_on_paper(&chosen, &spots(others.len())).is_ok());
        prop_assert_eq!(split.is_on_paper(&chosen, &spots(others.len().saturating_sub(1))).is_ok(), others.is_empty());
    }

    /// Two words that change places, or one that is another, are noticed.
    #[test]
    fn a_part_with_a_wrong_word_is_refused(at in 0..16_usize, other in 0..1024_usize) {
        let part = Split::new(2, 3).unwrap().parts()[1].clone();
        let mut words = part.words(Language::English);
        let replacement = wordlist::words(Language::English)[other];
        prop_assume!(words[at] != replacement);
        words[at] = replacement;
        let read = Part::read(&words.join(" "));
        // One in 65,536 wrong words passes the check by chance; two parts of it would not open anything.
        prop_assert!(read.is_err() || read.as_ref().is_ok_and(|read| *read != part));
    }

    #[test]
    fn no_text_makes_the_reader_of_parts_panic(text in any::<String>()) {
        let _ = Part::read(&text);
    }

    #[test]
    fn no_text_makes_the_reader_of_keys_panic(text in any::<String>()) {
        prop_assert!(jirani_vault::KeyFile::from_json(&text).is_err());
    }
}

/// Each coefficient is as likely as any other: with two parts of a known secret byte, the other byte must be spread
/// over all values, zero among them.
#[test]
fn shares_are_spread_evenly() {
    let mut counts = [0_u32; 256];
    for _ in 0..400 {
        for part in Split::new(2, 2).unwrap().parts() {
            for word in part.words(Language::English).iter().skip(2).take(12) {
                let place = wordlist::words(Language::English).binary_search(word).unwrap();
                counts[place % 256] += 1;
            }
        }
    }
    let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
    // 9,600 draws over 256 values: 37.5 each; six standard deviations either side.
    assert!(*least > 0 && *most < 80, "{least} to {most}");
}
