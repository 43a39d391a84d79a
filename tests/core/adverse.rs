//! Places that do not let the program write: a protected stick, a full disk, preferences that cannot be kept.

use jirani_tests::{PASSPHRASE, Sandbox};
use serde_json::json;

#[test]
fn preferences_that_cannot_be_kept_neither_lock_anybody_out_nor_leave_an_error_over_an_open_workspace() {
    let mut sandbox = Sandbox::unlocked();
    sandbox.organisation("Heron");
    sandbox.restart();
    // A folder of that name, with something in it, takes no file's place.
    let preferences = sandbox.folder().join("data").join("preferences.json");
    std::fs::remove_file(&preferences).unwrap();
    std::fs::create_dir(&preferences).unwrap();
    std::fs::write(preferences.join("x"), "").unwrap();
    let opened = sandbox.app.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(opened.unwrap().value["unlocked"], true);
    assert_eq!(sandbox.call("organisationList", json!({}))[0]["code_name"], "Heron");
    assert_eq!(sandbox.call("workspaceLock", json!({}))["unlocked"], false);
}

#[cfg(unix)]
mod elsewhere {
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use jirani_app::{App, Settings};
    use jirani_records::MODEL;
    use jirani_tests::{PASSPHRASE, Sandbox, clock, settings};
    use jirani_vault::{DATABASE, Vault};
    use serde_json::{Value, json};

    /// Names the folder to the test that runs again in a process with fewer rights.
    const PLACE: &str = "JIRANI_TEST_PLACE";

    fn place() -> Option<PathBuf> {
        std::env::var_os(PLACE).map(PathBuf::from)
    }

    fn has(program: &str) -> bool {
        Command::new(program).arg("--version").output().is_ok_and(|ran| ran.status.success())
    }

    fn is_root(folder: &Path) -> bool {
        // Whoever may write in a folder that forbids it is not held by permissions.
        std::fs::write(folder.join("probe"), "").is_ok() && std::fs::remove_file(folder.join("probe")).is_ok()
    }

    /// Sets the rights of everything below a folder.
    fn rights(folder: &Path, of_folders: u32, of_files: u32) {
        let set = |path: &Path, mode| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        set(folder, 0o755);
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { rights(&entry, of_folders, of_files) } else { set(&entry, of_files) }
        }
        set(folder, of_folders);
    }

    /// Every file below a folder with its content.
    fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                found.extend(content(&path));
            } else {
                found.push((path.clone(), std::fs::read(&path).unwrap()));
            }
        }
        found.sort();
        found
    }

    /// Runs a test of this module again, in a process that may not write into `data` below the folder, but into `out`.
    fn again_without_rights(test: &str, folder: &Path) {
        let data = folder.join("data");
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        let out = folder.join("out");
        std::fs::create_dir_all(&out).unwrap();
        std::fs::set_permissions(&out, std::fs::Permissions::from_mode(0o777)).unwrap();
        rights(&data, 0o555, 0o444);
        let before = content(&data);
        let program = std::env::current_exe().unwrap();
        let mut command = if is_root(&data) {
            if !has("setpriv") {
                println!("skipped: this user may write anywhere, and setpriv is not on this machine");
                return;
            }
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        let name = format!("adverse::elsewhere::{test}");
        let ran = command.args(["--exact", &name, "--nocapture"]).env(PLACE, folder).output().unwrap();
        let told = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
        rights(&data, 0o755, 0o644);
        assert!(ran.status.success(), "{told}");
        assert!(told.contains("1 passed"), "the test did not run: {told}");
        assert_eq!(content(&data), before, "something was written");
    }

    fn app(folder: &Path) -> App {
        App::new(Settings { documents_dir: folder.join("out"), ..settings(folder) })
    }

    fn cli(arguments: &[&str]) -> (u8, String, String) {
        let ran = crate::cli::cli(arguments, PASSPHRASE);
        (ran.code, ran.output, ran.error)
    }

    #[test]
    fn a_write_protected_workspace_opens_for_reading_and_says_so() {
        let Some(folder) = place() else {
            let mut sandbox = Sandbox::with_sample();
            sandbox.call("workspaceLock", json!({}));
            return again_without_rights(
                "a_write_protected_workspace_opens_for_reading_and_says_so",
                sandbox.folder(),
            );
        };
        let mut app = app(&folder);
        let mut call = |name: &str, request: Value| {
            app.call(name, request)
                .map(|answer| answer.value)
                .map_err(|failure| (failure.code, failure.message))
        };
        let view = call("workspaceOpen", json!({ "passphrase": PASSPHRASE })).unwrap();
        assert_eq!((&view["unlocked"], &view["read_only"]), (&json!(true), &json!(true)));
        let organisations = call("organisationList", json!({})).unwrap();
        assert!(!organisations.as_array().unwrap().is_empty());
        assert!(!call("search", json!({ "text": "Baobab" })).unwrap()["hits"].as_array().unwrap().is_empty());
        call("workspaceCheck", json!({})).unwrap();
        call("keyList", json!({})).unwrap();
        call("backupList", json!({})).unwrap();
        call("undoStatus", json!({})).unwrap();

        // Documents leave for another place; the register of prints cannot follow, and that stops nobody.
        let saved = call("documentSave", json!({ "document": { "kind": "session-log" } })).unwrap();
        assert!(Path::new(saved["path"].as_str().unwrap()).is_file());

        // Every write is refused in the same words, and what is typed makes no noise.
        let holder = call("keyList", json!({})).unwrap()["holders"][0]["id"].clone();
        let mentorship = call("mentorshipList", json!({})).unwrap()[0]["id"].clone();
        for (name, request) in [
            ("organisationAdd", json!({ "code_name": "Ibis" })),
            ("mentorshipDelete", json!({ "id": mentorship })),
            ("undo", json!({})),
            ("sealedMake", json!({ "passphrase": "amber ladder whistles under nine bridges" })),
            ("backupMake", json!({})),
            ("keyRevoke", json!({ "present": PASSPHRASE, "id": holder })),
            ("keyRename", json!({ "present": PASSPHRASE, "id": holder, "name": "x" })),
            ("recoveryDecline", json!({})),
        ] {
            let (code, message) = call(name, request).unwrap_err();
            assert_eq!(code, "write-protected", "{name}: {message}");
            assert!(message.contains("opened for reading"), "{name}: {message}");
        }
        call("draftKeep", json!({ "place": "x", "content": "half a word" })).unwrap();
        call("draftKeep", json!({ "place": "x", "content": null })).unwrap();
        assert_eq!(call("preferencesEdit", json!({ "theme": "dark" })).unwrap()["theme"], "dark");

        // A copy to a place that can be written is the way on.
        let copy = call("workspaceCopy", json!({ "folder": folder.join("out") })).unwrap();
        call("workspaceLock", json!({})).unwrap();
        let view =
            call("workspaceOpen", json!({ "folder": copy["folder"], "passphrase": PASSPHRASE })).unwrap();
        assert_eq!(view["read_only"], false);
        call("organisationAdd", json!({ "code_name": "Ibis" })).unwrap();
        call("workspaceLock", json!({})).unwrap();

        // Tries are counted although no file can hold the count.
        let protected = folder.join("data").join("workspace");
        for _ in 0..3 {
            let request = json!({ "folder": protected, "passphrase": "a guess" });
            assert_eq!(call("workspaceOpen", request).unwrap_err().0, "wrong-passphrase");
        }
        let request = json!({ "folder": protected, "passphrase": PASSPHRASE });
        assert_eq!(call("workspaceOpen", request).unwrap_err().0, "too-soon");
    }

    #[test]
    fn the_tool_reads_a_write_protected_workspace() {
        let Some(folder) = place() else {
            let mut sandbox = Sandbox::with_sample();
            sandbox.call("workspaceLock", json!({}));
            return again_without_rights("the_tool_reads_a_write_protected_workspace", sandbox.folder());
        };
        let workspace = folder.join("data").join("workspace");
        let (workspace, out) = (workspace.to_str().unwrap(), folder.join("out"));
        let file = out.join("log.pdf");
        for arguments in [
            &["check", workspace][..],
            &["documents", workspace],
            &["search", workspace, "Baobab"],
            &["dump", workspace],
            &["export", workspace, "session-log", "-o", file.to_str().unwrap()],
            &["backup", workspace, "--to", out.to_str().unwrap()],
        ] {
            let (code, output, error) = cli(&[arguments, &["--passphrase-stdin"]].concat());
            assert_eq!(code, 0, "{arguments:?}: {error}");
            assert!(!output.is_empty());
        }
        assert!(file.is_file());
        let (code, _, error) = cli(&["backup", workspace, "--passphrase-stdin"]);
        assert!(code == 2 && error.contains("write-protected"), "{error}");
    }

    #[test]
    fn a_write_protected_workspace_that_was_not_closed_is_refused_with_what_to_do() {
        let Some(folder) = place() else {
            let mut sandbox = Sandbox::unlocked();
            sandbox.organisation("Heron");
            let workspace = sandbox.workspace();
            let log = workspace.join(format!("{DATABASE}-wal"));
            let kept = [workspace.join(DATABASE), log.clone()].map(|file| std::fs::read(file).unwrap());
            sandbox.call("workspaceLock", json!({}));
            std::fs::write(workspace.join(DATABASE), &kept[0]).unwrap();
            std::fs::write(&log, &kept[1]).unwrap();
            return again_without_rights(
                "a_write_protected_workspace_that_was_not_closed_is_refused_with_what_to_do",
                sandbox.folder(),
            );
        };
        let workspace = folder.join("data").join("workspace");
        let mut app = app(&folder);
        let failure = app.call("workspaceOpen", json!({ "passphrase": PASSPHRASE })).unwrap_err();
        assert_eq!(failure.code, "write-protected");
        assert!(failure.message.contains("Copy the whole folder"), "{}", failure.message);
        assert_eq!(app.call("appStatus", json!({})).unwrap().value["unlocked"], false);
        // What the sentence says works: nothing is lost.
        let copy = folder.join("out").join("copy");
        std::fs::create_dir(&copy).unwrap();
        for entry in std::fs::read_dir(&workspace).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_file() {
                let target = copy.join(entry.file_name().unwrap());
                std::fs::write(target, std::fs::read(&entry).unwrap()).unwrap();
            }
        }
        let vault = Vault::open(&copy, &PASSPHRASE.into(), clock(), &MODEL).unwrap();
        let count: i64 =
            vault.reader().query_row("SELECT count(*) FROM organisation", [], |row| row.get(0)).unwrap();
        assert_eq!(count, 1);
    }

    #[test]
    fn a_full_disk_keeps_nobody_from_reading_and_each_write_is_refused_by_name() {
        const NAME: &str = "a_full_disk_keeps_nobody_from_reading_and_each_write_is_refused_by_name";
        let Some(folder) = place() else {
            let mut sandbox = Sandbox::with_sample();
            sandbox.call("workspaceLock", json!({}));
            let disk = sandbox.folder().join("disk");
            std::fs::create_dir(&disk).unwrap();
            // A small file system of its own, seen by the child alone, with the workspace in it and no room left.
            let script = "mount -t tmpfs -o size=24m none \"$1\" || exit 77
                cp -r \"$2\" \"$1/data\"; mkdir \"$1/documents\"
                cat /dev/zero > \"$1/filler\" 2> /dev/null
                exec \"$3\" --exact \"$4\" --nocapture";
            let ran = Command::new("unshare")
                .args(["-m", "sh", "-c", script, "sh"])
                .arg(&disk)
                .arg(sandbox.folder().join("data"))
                .arg(std::env::current_exe().unwrap())
                .arg(format!("adverse::elsewhere::{NAME}"))
                .env(PLACE, &disk)
                .output();
            let Ok(ran) = ran else { return println!("skipped: unshare is not on this machine") };
            let told = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
            if ran.status.code() == Some(77) || told.contains("Operation not permitted") {
                return println!("skipped: this user may make no file system: {told}");
            }
            assert!(ran.status.success() && told.contains("1 passed"), "{told}");
            return;
        };
        let mut app = App::new(settings(&folder));
        let mut call = |name: &str, request: Value| {
            app.call(name, request).map(|answer| answer.value).map_err(|failure| failure.code)
        };
        for _ in 0..2 {
            let view = call("workspaceOpen", json!({ "passphrase": PASSPHRASE })).unwrap();
            assert_eq!(view["unlocked"], true);
            assert!(!call("organisationList", json!({})).unwrap().as_array().unwrap().is_empty());
            assert_eq!(call("organisationAdd", json!({ "code_name": "Ibis" })), Err("disk-full".to_owned()));
            let save = json!({ "document": { "kind": "session-log" } });
            assert_eq!(call("documentSave", save), Err("disk-full".to_owned()));
            assert_eq!(
                std::fs::read_dir(folder.join("documents")).unwrap().count(),
                0,
                "nothing half-written"
            );
            assert_eq!(call("workspaceLock", json!({})).unwrap()["unlocked"], false);
        }
        std::fs::remove_file(folder.join("filler")).unwrap();
        call("workspaceOpen", json!({ "passphrase": PASSPHRASE })).unwrap();
        call("organisationAdd", json!({ "code_name": "Ibis" })).unwrap();
    }
}
