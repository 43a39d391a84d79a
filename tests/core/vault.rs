//! The vault: opening, refusing, hiding.

use std::path::Path;

use jirani_base::clock::Clock;
use jirani_base::safety::{Field, Sensitivity};
use jirani_records::MODEL;
use jirani_records::amendment;
use jirani_records::assessment;
use jirani_records::decision;
use jirani_records::estimate;
use jirani_records::feedback;
use jirani_records::form::Shape;
use jirani_records::forms;
use jirani_records::library;
use jirani_records::mentorship;
use jirani_records::organisation;
use jirani_records::plan;
use jirani_records::process;
use jirani_records::protection;
use jirani_records::readiness;
use jirani_records::retention;
use jirani_records::wording;
use jirani_tests::{PASSPHRASE, Sandbox, settings};
use jirani_vault::error::Error;
use jirani_vault::{BACKUPS, DATABASE, KEYS, Vault};
use serde_json::json;

#[test]
fn what_was_typed_is_there_after_a_restart_and_only_with_the_passphrase() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Héron");
    sandbox.restart();
    assert_eq!(sandbox.fail("organisationList", json!({})).code, "locked");
    assert_eq!(sandbox.fail("workspaceOpen", json!({ "passphrase": "wrong" })).code, "wrong-passphrase");
    sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(sandbox.call("organisationList", json!({}))[0]["code_name"], "Héron");
}

#[test]
fn nothing_typed_stands_in_clear_in_the_folder() {
    let mut sandbox = Sandbox::with_sample();
    sandbox.call("organisationAdd", json!({ "code_name": "Zanzibarcanary", "public_name": "Sealedcanary" }));
    for entry in std::fs::read_dir(sandbox.workspace()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            for canary in
                ["Zanzibarcanary", "Sealedcanary", "Baobab", PASSPHRASE, "SQLite format 3", "CREATE TABLE"]
            {
                let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
                assert!(!found, "{canary} stands in clear in {}", path.display());
            }
        }
    }
}

#[test]
fn a_workspace_that_is_open_is_not_opened_twice() {
    let sandbox = Sandbox::unlocked();
    let second = Vault::open(&sandbox.workspace(), &PASSPHRASE.into(), Clock::System, &MODEL);
    assert!(matches!(second, Err(Error::InUse(_))), "{:?}", second.err());
}

#[test]
fn a_second_workspace_is_not_made_over_the_first() {
    let mut sandbox = Sandbox::unlocked();
    assert_eq!(sandbox.fail("workspaceCreate", json!({ "passphrase": PASSPHRASE })).code, "workspace-exists");
    sandbox.call("organisationList", json!({}));
}

#[test]
fn weak_passphrases_are_refused() {
    let mut sandbox = Sandbox::new();
    for weak in ["", "password", "jirani2027", "aaaaaaaaaaaaaaaaaaaaaaaa"] {
        assert_eq!(
            sandbox.fail("workspaceCreate", json!({ "passphrase": weak })).code,
            "weak-passphrase",
            "{weak}"
        );
    }
    assert!(!sandbox.workspace().exists(), "a refused passphrase leaves nothing behind");
}

#[test]
fn folders_without_a_workspace_are_refused_by_name() {
    let sandbox = Sandbox::new();
    let open = |folder: &Path| Vault::open(folder, &PASSPHRASE.into(), Clock::System, &MODEL).err().unwrap();
    assert!(matches!(
        open(&sandbox.folder().join("nowhere")),
        Error::File(jirani_base::error::FileError::FolderMissing(_))
    ));
    assert!(matches!(open(sandbox.folder()), Error::NotAWorkspace(_)));
}

#[test]
fn damaged_and_foreign_files_are_refused_by_name_and_left_as_they_are() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    let folder = sandbox.workspace();
    sandbox.call("workspaceLock", json!({}));
    drop(sandbox.app);
    let database = std::fs::read(folder.join(DATABASE)).unwrap();
    let keys = std::fs::read(folder.join(KEYS)).unwrap();
    let open =
        || Vault::open(&folder, &PASSPHRASE.into(), Clock::System, &MODEL).and_then(|vault| vault.check());
    open().unwrap();
    let cases: Vec<(&str, &str, Vec<u8>)> = vec![
        ("empty database", DATABASE, Vec::new()),
        ("half a page", DATABASE, database[..2048].to_vec()),
        ("half the pages", DATABASE, database[..database.len() / 2 / 4096 * 4096].to_vec()),
        (
            "foreign database",
            DATABASE,
            b"not a database at all, but long enough to have a header".repeat(200),
        ),
        ("a flipped bit", DATABASE, flipped(&database, database.len() / 2)),
        ("empty keys", KEYS, Vec::new()),
        ("half the keys", KEYS, keys[..keys.len() / 2].to_vec()),
        ("keys that are no text", KEYS, vec![0xff; 300]),
        ("keys of another kind", KEYS, b"{\"format\":1}".to_vec()),
    ];
    for (case, file, bytes) in cases {
        // With their second copy, which every opening makes anew, the keys are mended; see the tests of keys.
        std::fs::remove_file(folder.join(BACKUPS).join(KEYS)).unwrap();
        std::fs::write(folder.join(file), &bytes).unwrap();
        let error = open().expect_err(case);
        assert!(matches!(error, Error::Damaged { .. }), "{case}: {error:?}");
        assert_eq!(std::fs::read(folder.join(file)).unwrap(), bytes, "{case}: the file was touched");
        std::fs::write(folder.join(DATABASE), &database).unwrap();
        std::fs::write(folder.join(KEYS), &keys).unwrap();
        open().unwrap();
    }
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 1;
    bytes
}

#[test]
fn newer_formats_are_refused_by_name() {
    let mut sandbox = Sandbox::unlocked();
    let folder = sandbox.workspace();
    sandbox.call("workspaceLock", json!({}));
    let keys = std::fs::read_to_string(folder.join(KEYS)).unwrap();
    std::fs::write(folder.join(KEYS), keys.replace("\"format\": 1", "\"format\": 2")).unwrap();
    let failure = sandbox.fail("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(failure.code, "newer-workspace");
    assert!(failure.message.contains("keys.json"), "{}", failure.message);
}

#[test]
fn a_forged_price_of_guessing_is_refused() {
    let mut sandbox = Sandbox::unlocked();
    let path = sandbox.workspace().join(KEYS);
    sandbox.call("workspaceLock", json!({}));
    std::fs::remove_file(sandbox.workspace().join(BACKUPS).join(KEYS)).unwrap();
    let keys = std::fs::read_to_string(&path).unwrap();
    for forged in ["4000000000", "8"] {
        std::fs::write(&path, keys.replace("\"memory_kib\": 65536", &format!("\"memory_kib\": {forged}")))
            .unwrap();
        assert_eq!(
            sandbox.fail("workspaceOpen", json!({ "passphrase": PASSPHRASE })).code,
            "damaged",
            "{forged}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let mut sandbox = Sandbox::new();
    let folder = sandbox.folder().join("closed");
    std::fs::create_dir(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o500)).unwrap();
    if std::fs::write(folder.join("probe"), "").is_ok() {
        println!("skipped: this user may write anywhere");
        return;
    }
    let failure = sandbox.fail("workspaceCreate", json!({ "passphrase": PASSPHRASE, "folder": folder }));
    assert_eq!(failure.code, "read-only");
    assert!(failure.message.contains("closed"), "{}", failure.message);
}

#[test]
fn preferences_that_cannot_be_read_fall_back_to_the_systems_language() {
    let sandbox = Sandbox::new();
    let mut settings = settings(sandbox.folder());
    settings.system_language = "fr_CM.UTF-8".to_owned();
    std::fs::create_dir_all(&settings.data_dir).unwrap();
    std::fs::write(settings.data_dir.join("preferences.json"), "{ half").unwrap();
    let mut app = jirani_app::App::new(settings);
    assert_eq!(app.call("appStatus", json!({})).unwrap().value["language"], "fr");
}

/// Every table with the sensitivity that each of its columns declares.
pub fn declared() -> Vec<(&'static str, Vec<Field>)> {
    let mut declared: Vec<(&str, Vec<Field>)> = [
        ("organisation", organisation::FIELDS.as_slice()),
        ("mentorship", &mentorship::FIELDS),
        ("assessment", &assessment::FIELDS),
        ("decision", &decision::FIELDS),
        ("sheet", &assessment::sheets::FIELDS),
        ("comparison", &assessment::pick::FIELDS),
        ("amendment", &amendment::FIELDS),
        ("price", &estimate::PRICE_FIELDS),
        ("exchange_rate", &estimate::RATE_FIELDS),
        ("estimate", &estimate::ESTIMATE_FIELDS),
        ("plan", &plan::PLAN_FIELDS),
        ("objective", &plan::OBJECTIVE_FIELDS),
        ("activity", &plan::ACTIVITY_FIELDS),
        ("draft", &jirani_vault::DRAFT_FIELDS),
        ("own_resource", &library::own::OWN_FIELDS),
        ("resource_note", &library::own::NOTE_FIELDS),
        ("attachment", &library::own::ATTACHMENT_FIELDS),
        ("reading_list", &library::own::LIST_FIELDS),
        ("reading_item", &library::own::ITEM_FIELDS),
        ("care_contact", &library::care::CONTACT_FIELDS),
        ("word_choice", &wording::FIELDS),
        ("print", &jirani_reports::prints::FIELDS),
        ("step", &process::STEP_FIELDS),
        ("step_check", &process::CHECK_FIELDS),
        ("gate", &readiness::GATE_FIELDS),
        ("safety_signoff", &protection::SIGNOFF_FIELDS),
        ("sealed_store", &jirani_vault::SEALED_FIELDS),
        ("version", &plan::version::VERSION_FIELDS),
        ("approval", &plan::version::APPROVAL_FIELDS),
        ("cancellation", &plan::version::CANCELLATION_FIELDS),
        ("deletion_note", &retention::NOTE_FIELDS),
        ("feedback_opening", &feedback::OPENING_FIELDS),
        ("outline", &jirani_records::reporting::OUTLINE_FIELDS),
    ]
    .map(|(table, fields)| (table, fields.to_vec()))
    .to_vec();
    // Feedback is kept like a form, but is read in a way of its own.
    for form in forms::ALL.into_iter().chain([feedback::FEEDBACK, feedback::WAITING]) {
        let places = if form.shape == Shape::Sheet { vec![] } else { vec!["position"] };
        let columns =
            ["id", form.parent].into_iter().chain(places).chain(form.fields().map(|field| field.name));
        declared.push((form.table, columns.map(|column| (column, form.sensitivity(column))).collect()));
    }
    declared
}

/// Every column of every table has a declared sensitivity; a new column cannot be forgotten.
#[test]
fn every_stored_field_declares_its_sensitivity() {
    let folder = tempfile::tempdir().unwrap();
    let vault =
        Vault::create(folder.path(), &PASSPHRASE.into(), jirani_vault::KdfCost::Floor, Clock::System, &MODEL)
            .unwrap();
    let declared = declared();
    let mut tables = vault
        .reader()
        .prepare(
            "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN ('operation', 'journal')
               AND m.name NOT LIKE 'search_%'",
        )
        .unwrap();
    let columns: Vec<(String, String, String)> = tables
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (table, column, kind) in &columns {
        let fields = declared
            .iter()
            .find(|(name, _)| name == table)
            .map(|(_, fields)| fields)
            .unwrap_or_else(|| panic!("{table} declares none"));
        assert!(fields.iter().any(|(field, _)| field == column), "{table}.{column} declares no sensitivity");
        assert!(
            ["TEXT", "INTEGER"].contains(&kind.as_str()),
            "{table}.{column}: the journal keeps no {kind}"
        );
    }
    for (table, fields) in &declared {
        for (field, _) in fields {
            assert!(
                columns.iter().any(|(t, c, _)| t == table && c == field),
                "{table}.{field} is declared but not stored"
            );
        }
    }
    assert_eq!(jirani_base::safety::sensitivity(&organisation::FIELDS, "public_name"), Sensitivity::Sealed);
}
