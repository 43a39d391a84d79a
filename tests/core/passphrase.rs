//! Passphrases: what is strong enough, what is the same however it was typed, and what proves who is asking.

use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::{BACKUPS, KEYS};
use serde_json::{Value, json};

const OTHER: &str = "blue ladder under eleven quiet mangoes";

/// "Étoile …" with each accent composed into its letter, as keyboards on Windows give it.
const COMPOSED: &str = "\u{c9}toile du d\u{e9}sert, sept h\u{e9}rons, o\u{f9} \u{ea}tes-vous";
/// The same words with each accent apart, and with the spaces that French keyboards on a Mac give.
const APART: &str =
    "E\u{301}toile\u{a0}du de\u{301}sert, sept\u{202f}he\u{301}rons, ou\u{300} e\u{302}tes-vous";

fn open(sandbox: &mut Sandbox, passphrase: &str) -> Result<Value, String> {
    let answer = sandbox.app.call("workspaceOpen", json!({ "passphrase": passphrase }));
    answer.map(|answer| answer.value).map_err(|failure| failure.code)
}

fn cli(arguments: &[&str], input: &[u8]) -> (u8, String) {
    let ran = crate::cli::cli(arguments, input);
    (ran.code, ran.error)
}

#[test]
fn the_same_words_open_however_their_accents_and_spaces_were_typed() {
    for (made, typed) in [(COMPOSED, APART), (APART, COMPOSED)] {
        let mut sandbox = Sandbox::new();
        sandbox.call("workspaceCreate", json!({ "passphrase": made }));
        sandbox.call("sealedMake", json!({ "passphrase": typed }));
        sandbox.restart();
        open(&mut sandbox, typed).unwrap();
        sandbox.call("sealedOpen", json!({ "passphrase": made }));
        let id = sandbox.call("keyList", json!({}))["holders"][0]["id"].clone();
        sandbox.call("keyChange", json!({ "present": made, "id": id, "passphrase": OTHER }));
        let other_case = made.to_lowercase();
        sandbox.restart();
        assert_eq!(open(&mut sandbox, &other_case), Err("wrong-passphrase".to_owned()), "case counts");
    }
}

#[test]
fn a_passphrase_piped_into_the_tool_may_have_a_mark_and_a_windows_line_end() {
    let mut sandbox = Sandbox::unlocked();
    let folder = sandbox.workspace();
    sandbox.call("workspaceLock", json!({}));
    let folder = folder.to_str().unwrap();
    for typed in [format!("\u{feff}{PASSPHRASE}\r\n"), format!("{PASSPHRASE}\n"), PASSPHRASE.to_owned()] {
        let (code, error) = cli(&["check", folder, "--passphrase-stdin"], typed.as_bytes());
        assert_eq!((code, error.as_str()), (0, ""), "{typed:?}");
    }
}

/// Local words, alone or together, with years and signs: short work for somebody who knows the place.
const EASY: [&str; 14] = [
    "a",
    "Mombasa2024",
    "kisumu2019!",
    "kampala rainbow",
    "jirani mwema",
    "mungu ni mwema",
    "nairobi kisumu",
    "asante sana rafiki",
    "dropin2024",
    "Mungu-ni-mwema-sana",
    "Yaounde Douala 2026!",
    "dieu merci bonne chance",
    "nossa senhora de maputo",
    "heron heron heron heron heron",
];

#[test]
fn words_that_people_of_the_place_know_are_refused_wherever_a_passphrase_is_set() {
    let mut sandbox = Sandbox::unlocked();
    let holder = sandbox.call("keyList", json!({}))["holders"][0]["id"].clone();
    sandbox.call("sealedMake", json!({ "passphrase": OTHER }));
    let begun = sandbox.call("recoveryBegin", json!({ "present": PASSPHRASE, "needed": 2, "of": 2 }));
    let words = |part: &Value| -> String {
        part.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    let parts: Vec<String> = begun["parts"].as_array().unwrap().iter().map(words).collect();
    sandbox.call("recoveryConfirm", json!({ "parts": parts, "spots": [] }));
    let mut new = Sandbox::new();
    for easy in EASY {
        let weighed = sandbox.call("passphraseStrength", json!({ "passphrase": easy }));
        assert_eq!(weighed["enough"], false, "{easy}: {weighed}");
        assert_eq!(
            new.fail("workspaceCreate", json!({ "passphrase": easy })).code,
            "weak-passphrase",
            "{easy}"
        );
        for (name, request) in [
            ("keyAdd", json!({ "present": PASSPHRASE, "name": "x", "passphrase": easy })),
            ("keyChange", json!({ "present": PASSPHRASE, "id": holder, "passphrase": easy })),
            ("sealedChange", json!({ "present": OTHER, "passphrase": easy })),
            ("workspaceRecover", json!({ "parts": parts, "passphrase": easy })),
        ] {
            assert_eq!(sandbox.fail(name, request).code, "weak-passphrase", "{name}: {easy}");
        }
        assert!(sandbox.app.call("keyList", json!({})).is_ok(), "{easy}: still open");
    }
    assert_eq!(new.fail("workspaceCreate", json!({ "passphrase": "a" })).code, "weak-passphrase");
    assert!(!new.workspace().exists(), "nothing is left behind");
}

#[test]
fn the_tool_refuses_what_the_window_refuses() {
    let sandbox = Sandbox::new();
    let folder = sandbox.folder().join("new");
    let dump = sandbox.folder().join("dump.json");
    std::fs::write(&dump, "{}").unwrap();
    let (folder, dump) = (folder.to_str().unwrap(), dump.to_str().unwrap());
    for arguments in
        [&["sample", folder, "--passphrase-stdin"][..], &["load", folder, dump, "--passphrase-stdin"]]
    {
        for easy in ["a\n", "asante sana rafiki\n"] {
            let (code, error) = cli(arguments, easy.as_bytes());
            assert_eq!(code, 2, "{arguments:?}");
            assert!(error.contains("passphrase too weak"), "{arguments:?}: {error}");
            assert!(!std::path::Path::new(folder).exists(), "{arguments:?}");
        }
    }
}

#[test]
fn sentences_of_ones_own_and_proposed_words_are_strong_enough() {
    let mut sandbox = Sandbox::new();
    for strong in [
        PASSPHRASE,
        OTHER,
        "copper lantern mosaic river pedal nineteen",
        "my grandmother sold dried fish by the old jetty",
        "le chat gris dort sous la table de la cuisine",
        "k7#vQ2!mZ9xRt",
    ] {
        let weighed = sandbox.call("passphraseStrength", json!({ "passphrase": strong }));
        assert_eq!(weighed["enough"], true, "{strong}: {weighed}");
    }
    for _ in 0..30 {
        let proposed = sandbox.call("passphrasePropose", json!({}))["passphrase"].clone();
        let weighed = sandbox.call("passphraseStrength", json!({ "passphrase": proposed }));
        assert_eq!(weighed["enough"], true, "{proposed}: {weighed}");
    }
}

#[test]
fn names_of_the_workspaces_own_organisations_add_nothing() {
    let mut sandbox = Sandbox::unlocked();
    let weigh = |sandbox: &mut Sandbox| {
        let request = json!({ "passphrase": "Wamukoya Nyangaresi Chebukati Otuoma" });
        sandbox.call("passphraseStrength", request)["enough"].clone()
    };
    assert_eq!(weigh(&mut sandbox), true);
    sandbox.organisation("Wamukoya Nyangaresi");
    sandbox.organisation("Chebukati Otuoma");
    assert_eq!(weigh(&mut sandbox), false);
    let request =
        json!({ "present": PASSPHRASE, "name": "x", "passphrase": "Wamukoya Nyangaresi Chebukati Otuoma" });
    assert_eq!(sandbox.fail("keyAdd", request).code, "weak-passphrase");
}

/// Somebody at an open window puts a key file of their own in the place of the workspace's: their passphrase proves
/// nothing about the key that is open, which must not be wrapped for them.
#[test]
fn a_key_file_that_was_exchanged_lets_nobody_wrap_the_open_key() {
    let mut sandbox = Sandbox::unlocked();
    let mut visitor = Sandbox::new();
    visitor.call("workspaceCreate", json!({ "passphrase": OTHER }));
    let theirs = std::fs::read(visitor.workspace().join(KEYS)).unwrap();
    let theirs_id = visitor.call("keyList", json!({}))["holders"][0]["id"].clone();
    std::fs::write(sandbox.workspace().join(KEYS), &theirs).unwrap();
    let new = "nine tin kettles sing before rain";
    for (name, request) in [
        ("keyAdd", json!({ "present": OTHER, "name": "x", "passphrase": new })),
        ("keyChange", json!({ "present": OTHER, "id": theirs_id, "passphrase": new })),
        ("keyRevoke", json!({ "present": OTHER, "id": theirs_id })),
        ("keyRename", json!({ "present": OTHER, "id": theirs_id, "name": "x" })),
        ("recoveryBegin", json!({ "present": OTHER, "needed": 2, "of": 3 })),
    ] {
        assert_eq!(sandbox.fail(name, request).code, "damaged", "{name}");
        assert_eq!(std::fs::read(sandbox.workspace().join(KEYS)).unwrap(), theirs, "{name}");
    }
    assert_eq!(sandbox.fail("recoveryDecline", json!({})).code, "damaged");
}

#[test]
fn saying_who_holds_a_passphrase_asks_for_a_passphrase_too() {
    let mut sandbox = Sandbox::unlocked();
    let id = sandbox.call("keyList", json!({}))["holders"][0]["id"].clone();
    let rename = |present: &str| json!({ "present": present, "id": id, "name": "Coordinator 1" });
    assert_eq!(sandbox.fail("keyRename", rename("a guess")).code, "wrong-passphrase");
    assert_eq!(sandbox.call("keyList", json!({}))["holders"][0]["name"], "");
    sandbox.call("keyRename", rename(PASSPHRASE));
    assert_eq!(sandbox.call("keyList", json!({}))["holders"][0]["name"], "Coordinator 1");
}

/// A crash between the two key files left the second one as it was before a passphrase was removed.
#[test]
fn a_second_key_file_left_behind_by_a_crash_is_made_like_the_first_at_the_next_opening() {
    let mut sandbox = Sandbox::unlocked();
    let request = json!({ "present": PASSPHRASE, "name": "Coordinator 2", "passphrase": OTHER });
    let second = sandbox.call("keyAdd", request)["holders"][1]["id"].clone();
    let (keys, copy) = (sandbox.workspace().join(KEYS), sandbox.workspace().join(BACKUPS).join(KEYS));
    let before = std::fs::read(&copy).unwrap();
    sandbox.call("keyRevoke", json!({ "present": PASSPHRASE, "id": second }));
    let after = std::fs::read(&keys).unwrap();
    assert_ne!(before, after);

    for stale in [Some(&before), None] {
        match stale {
            Some(bytes) => std::fs::write(&copy, bytes).unwrap(),
            None => std::fs::remove_file(&copy).unwrap(),
        }
        sandbox.restart();
        open(&mut sandbox, PASSPHRASE).unwrap();
        assert_eq!(std::fs::read(&copy).unwrap(), after, "the two agree");
    }
    sandbox.restart();
    std::fs::remove_file(&keys).unwrap();
    assert_eq!(open(&mut sandbox, OTHER), Err("wrong-passphrase".to_owned()));
}

/// The key file of another workspace lies in the folder, by a slip or on purpose, and is opened with its own passphrase:
/// the sound copy must outlive that.
#[test]
fn a_key_file_of_another_workspace_does_not_take_the_place_of_the_sound_copy() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("workspaceLock", json!({}));
    let mut other = Sandbox::new();
    other.call("workspaceCreate", json!({ "passphrase": OTHER }));
    let (keys, copy) = (sandbox.workspace().join(KEYS), sandbox.workspace().join(BACKUPS).join(KEYS));
    let sound = std::fs::read(&copy).unwrap();
    std::fs::copy(other.workspace().join(KEYS), &keys).unwrap();
    assert_eq!(open(&mut sandbox, OTHER), Err("damaged".to_owned()));
    assert_eq!(std::fs::read(&copy).unwrap(), sound);
    std::fs::remove_file(&keys).unwrap();
    open(&mut sandbox, PASSPHRASE).unwrap();
}

/// A change of the key file is refused as a whole where its second copy can be neither written nor removed: nothing may
/// be in the first that the second contradicts.
#[test]
fn no_passphrase_is_removed_while_the_second_key_file_cannot_follow() {
    let mut sandbox = Sandbox::unlocked();
    let request = json!({ "present": PASSPHRASE, "name": "Coordinator 2", "passphrase": OTHER });
    let second = sandbox.call("keyAdd", request)["holders"][1]["id"].clone();
    let (keys, copy) = (sandbox.workspace().join(KEYS), sandbox.workspace().join(BACKUPS).join(KEYS));
    let before = std::fs::read(&keys).unwrap();
    std::fs::remove_file(&copy).unwrap();
    // A folder of that name, with something in it, takes no file's place and is not removed as a file.
    std::fs::create_dir(&copy).unwrap();
    std::fs::write(copy.join("x"), "").unwrap();
    sandbox.fail("keyRevoke", json!({ "present": PASSPHRASE, "id": second }));
    assert_eq!(std::fs::read(&keys).unwrap(), before);
}

#[test]
fn a_count_of_tries_that_cannot_be_read_makes_one_wait_longest() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.restart();
    let tries = sandbox.workspace().join("tries.json");
    std::fs::write(&tries, "rubbish").unwrap();
    let failure = sandbox.fail("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(failure.code, "too-soon");
    assert!(std::fs::read_to_string(&tries).unwrap().contains("2027-02-01T08:00:00Z"), "counted from now");
    sandbox.restart_at("2027-02-01T08:14:59Z");
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("too-soon".to_owned()));
    sandbox.restart_at("2027-02-01T08:15:00Z");
    open(&mut sandbox, PASSPHRASE).unwrap();
}

#[test]
fn removing_the_count_of_tries_helps_nobody_while_the_program_runs() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.call("sealedMake", json!({ "passphrase": OTHER }));
    sandbox.call("sealedClose", json!({}));
    for _ in 0..3 {
        sandbox.fail("sealedOpen", json!({ "passphrase": "a guess" }));
    }
    std::fs::remove_file(sandbox.workspace().join("sealed-tries.json")).unwrap();
    assert_eq!(sandbox.fail("sealedOpen", json!({ "passphrase": OTHER })).code, "too-soon");
    sandbox.call("workspaceLock", json!({}));
    for _ in 0..3 {
        assert_eq!(open(&mut sandbox, "a guess"), Err("wrong-passphrase".to_owned()));
        std::fs::remove_file(sandbox.workspace().join("tries.json")).unwrap();
    }
    assert_eq!(open(&mut sandbox, PASSPHRASE), Err("too-soon".to_owned()));
}

fn forged(change: impl Fn(&mut Vec<Value>)) -> String {
    let sandbox = Sandbox::unlocked();
    let text = std::fs::read_to_string(sandbox.workspace().join(KEYS)).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    change(file["slots"].as_array_mut().unwrap());
    file.to_string()
}

/// Many slots, each with a salt of its own, multiply the price of one guess; so do memory and passes.
#[test]
fn a_key_file_that_would_cost_far_more_than_an_honest_one_is_refused_before_anything_is_derived() {
    let many = |count: usize, memory: u32, passes: u32| {
        forged(move |slots| {
            let slot = slots[0].clone();
            *slots = (0..count)
                .map(|number| {
                    let mut slot = slot.clone();
                    slot["id"] = json!(number.to_string());
                    slot["grind"]["salt"] = json!(format!("{number:032x}"));
                    slot["grind"]["cost"]["memory_kib"] = json!(memory);
                    slot["grind"]["cost"]["passes"] = json!(passes);
                    slot
                })
                .collect();
        })
    };
    let read = |text: String| jirani_vault::KeyFile::from_json(&text).map(drop).map_err(|error| error.code());
    let mib = 1024;
    for (count, memory, passes) in
        [(16, 1024 * mib, 64), (1, 1024 * mib, 1), (1, 64 * mib, 64), (16, 256 * mib, 3), (5, 256 * mib, 3)]
    {
        assert_eq!(read(many(count, memory, passes)), Err("damaged"), "{count} × {memory} KiB × {passes}");
    }
    // What this program itself writes: one salt for each of its three prices, recovery parts, and many people.
    assert_eq!(read(many(1, 256 * mib, 3)), Ok(()));
    assert_eq!(read(many(4, 256 * mib, 3)), Ok(()));
    assert_eq!(read(many(16, 64 * mib, 3)), Ok(()));
}
