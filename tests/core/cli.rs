//! `jirani-cli` as scripts use it.

use jirani_app::cli::{Streams, run};
use jirani_base::clock::Clock;
use jirani_recommender::catalogue::ApproachId;
use jirani_records::MODEL;
use jirani_tests::PASSPHRASE;
use jirani_vault::Vault;
use serde_json::Value;

use crate::recommend::scenarios;

/// What one run printed, and its exit code.
pub struct Ran {
    pub code: u8,
    pub output: String,
    pub error: String,
}

pub fn cli(arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
    let (mut output, mut error) = (Vec::new(), Vec::new());
    let streams = Streams {
        input: &mut input.as_ref(),
        output: &mut output,
        error: &mut error,
        ask: &mut |_| Err(std::io::ErrorKind::Unsupported.into()),
    };
    let code = run(arguments.iter().map(|word| (*word).into()).collect(), streams);
    Ran { code, output: String::from_utf8(output).unwrap(), error: String::from_utf8(error).unwrap() }
}

/// The scenarios of practitioners: an accepted approach leads, nothing forbidden is among the first three.
#[test]
fn all_scenarios_come_out_as_practitioners_expect() {
    for scenario in scenarios() {
        let answers = serde_json::to_string(&scenario.answers).unwrap();
        let ran = cli(&["recommend", "-", "--samples", "50"], &answers);
        assert_eq!(ran.code, 0, "{}: {}", scenario.id, ran.error);
        let result: Value = serde_json::from_str(&ran.output).unwrap();
        let ranking = result["ranking"].as_array().unwrap();
        let id = |ranked: &Value| ranked["approach"].as_str().unwrap().parse::<ApproachId>().unwrap();
        let mut leads = ranking.iter().filter(|ranked| ranked["joint_lead"] == true).map(id);
        assert!(leads.any(|lead| scenario.accepted.contains(&lead)), "{}: {ranking:?}", scenario.id);
        assert!(
            !ranking.iter().take(3).map(id).any(|id| scenario.forbidden.contains(&id)),
            "{}",
            scenario.id
        );
        assert_eq!(ranking.len(), ApproachId::PUBLISHED.len());
        assert!(ranking.iter().all(|ranked| ranked["name"].as_str().is_some_and(|name| !name.is_empty())));
    }
}

#[test]
fn bad_calls_end_with_2_and_one_line() {
    let nested = format!("{}1{}", "[".repeat(500_000), "]".repeat(500_000));
    for (arguments, input, says) in [
        (&["recommend", "-"][..], "{\"luck\":1}", "luck"),
        (&["recommend", "-"], "{\"money\":5}", "money"),
        (&["recommend", "-"], "{\"money\":\"lots\"}", "money"),
        (&["recommend", "-"], "{\"money\":1,\"money\":2}", "money"),
        (&["recommend", "-"], "{\"money\":", "line 1"),
        (&["recommend", "-"], "", "line 1"),
        (&["recommend", "-"], nested.as_str(), "line 1"),
        (&["recommend", "/nowhere/answers.json"], "", "/nowhere/answers.json"),
        (&["recommend", "-", "--samples", "many"], "{}", "--samples"),
        (&["recommend", "-", "--lang", "xx"], "{}", "xx"),
        (&["recommend", "-", "surplus"], "{}", "surplus"),
        (&["recommend"], "", "ANSWERS.json"),
        (&["dance"], "", "dance"),
        (&[], "", "command"),
        (&["export", "/nowhere", "poem", "-o", "x"], "", "poem"),
        (&["export", "/nowhere", "plan"], "", "-o FILE"),
        (&["export", "/nowhere", "plan", "-o", "plan.odt"], "", "plan.odt"),
        (&["load", "/nowhere"], "", "FILE"),
        (&["load", "/nowhere", "/nothing.json", "--passphrase-stdin"], PASSPHRASE, "/nothing.json"),
        (&["check", "/nowhere", "--passphrase-stdin"], "secret\n", "/nowhere"),
        (&["check", "/nowhere", "--passphrase-stdin"], "\n", "passphrase"),
    ] {
        let ran = cli(arguments, input);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert_eq!(ran.error.trim_end().lines().count(), 1, "{arguments:?}: {}", ran.error);
        assert!(ran.error.contains(says), "{arguments:?}: {} does not name {says}", ran.error);
        assert!(ran.error.len() < 600 && ran.output.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_sample_is_made_checked_listed_and_exported() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace").display().to_string();
    let passphrase = format!("{PASSPHRASE}\n");
    let ok = |arguments: &[&str]| -> Value {
        let ran = cli(&[arguments, &["--passphrase-stdin"]].concat(), &passphrase);
        assert_eq!((ran.code, ran.error.as_str()), (0, ""), "{arguments:?}");
        serde_json::from_str(&ran.output).unwrap()
    };
    assert_eq!(ok(&["sample", &workspace, "--mentorships", "3"])["mentorships"], 3);
    assert_eq!(ok(&["check", &workspace])["ok"], true);
    let documents = ok(&["documents", &workspace]);
    assert_eq!(documents.as_array().unwrap().iter().filter(|d| d["kind"] == "plan").count(), 4);
    let plan = documents.as_array().unwrap().iter().find(|d| d["kind"] == "plan").unwrap();
    let id = plan["subject"].as_str().unwrap();
    let found = ok(&["search", &workspace, "mangrov"]);
    assert_eq!(found["hits"][0]["kind"], "Organisation", "{found}");
    let file = folder.path().join("plan.pdf").display().to_string();
    let made = ok(&["export", &workspace, "plan", id, "-o", &file, "--lang", "fr", "--paper", "letter"]);
    assert!(made["pages"].as_u64().unwrap() >= 1);
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
    if cfg!(unix) {
        // From where the script runs, as scripts write it.
        let up = std::env::current_dir().unwrap().components().skip(1).map(|_| "../").collect::<String>();
        let relative = format!("{up}{}", file.trim_start_matches('/'));
        ok(&["export", &workspace, "plan", id, "-o", &relative]);
    }
    for end in ["docx", "xlsx", "csv"] {
        let file = folder.path().join(format!("plan.{end}")).display().to_string();
        assert!(
            ok(&["export", &workspace, "plan", id, "-o", &file])["bytes"].as_u64().unwrap() > 500,
            "{end}"
        );
    }
    let dump = ok(&["dump", &workspace]);
    let left = dump["tables"]["print"].as_array().unwrap();
    assert_eq!(
        left.len(),
        if cfg!(unix) { 5 } else { 4 },
        "what a script writes is in the log of prints too: {left:?}"
    );
    let file = folder.path().join("dump.json").display().to_string();
    std::fs::write(&file, dump.to_string()).unwrap();
    let again = folder.path().join("again").display().to_string();
    assert!(ok(&["load", &again, &file])["records"].as_u64().unwrap() > 50);
    assert_eq!(ok(&["dump", &again]), dump, "what was written out comes back as it was");
    let ran = cli(&["check", &workspace, "--passphrase-stdin"], "wrong\n");
    assert_eq!((ran.code, ran.error.as_str()), (2, "jirani-cli: wrong passphrase\n"));
}

#[test]
fn copies_are_made_listed_put_back_and_taken_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).display().to_string();
    let (workspace, stick) = (place("workspace"), place("stick"));
    std::fs::create_dir(&stick).unwrap();
    let passphrase = format!("{PASSPHRASE}\n");
    let ok = |arguments: &[&str]| -> Value {
        let ran = cli(&[arguments, &["--passphrase-stdin"]].concat(), &passphrase);
        assert_eq!((ran.code, ran.error.as_str()), (0, ""), "{arguments:?}");
        serde_json::from_str(&ran.output).unwrap()
    };
    ok(&["sample", &workspace]);
    let before = ok(&["dump", &workspace]);
    let made = ok(&["backup", &workspace])["copy"].as_str().unwrap().to_owned();
    let listed = ok(&["restore", &workspace])["copies"].clone();
    let copy = listed[0]["copy"].as_str().unwrap().to_owned();
    assert!(made.ends_with(&copy) && listed.as_array().unwrap().len() == 1, "{made} {listed}");

    // A second workspace on a stick opens with the same passphrase and holds the same.
    let second = ok(&["backup", &workspace, "--to", &stick])["copy"].as_str().unwrap().to_owned();
    assert_eq!(ok(&["dump", &second]), before);

    // The present state is lost by mistake, and by damage; the copy brings it back both times.
    let mut vault = Vault::open(workspace.as_ref(), &PASSPHRASE.into(), Clock::System, &MODEL).unwrap();
    vault.undo().unwrap();
    drop(vault);
    assert_ne!(ok(&["dump", &workspace]), before);
    assert_eq!(ok(&["restore", &workspace, &copy])["restored"], copy.as_str());
    assert_eq!(ok(&["dump", &workspace]), before);
    let file = folder.path().join("workspace/workspace.jirani");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[9000] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    assert_eq!(cli(&["check", &workspace, "--passphrase-stdin"], &passphrase).code, 2);
    ok(&["restore", &workspace, &copy]);
    assert_eq!(ok(&["dump", &workspace]), before);
    assert_eq!(cli(&["restore", &workspace, "000001-nothing", "--passphrase-stdin"], &passphrase).code, 2);
}
