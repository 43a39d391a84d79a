//! Where workspaces and documents may be: folders that a service or a network copies away are told apart.

use std::path::Path;

use jirani_tests::{PASSPHRASE, Sandbox};
use jirani_vault::check_folder;
use jirani_vault::error::Error;
use serde_json::json;

fn service(folder: &Path) -> &'static str {
    match check_folder(folder) {
        Err(Error::UnsafeFolder { service, .. }) => service,
        Err(other) => panic!("{}: {other:?}", folder.display()),
        Ok(()) => "",
    }
}

/// Folders as the services name them, each with a folder beside it that only begins alike.
#[test]
fn folders_of_services_are_known_by_their_names_in_every_language() {
    for (folder, expected) in [
        ("/home/a/Dropbox/work", "Dropbox"),
        ("/home/a/Dropbox (Group)/work", "Dropbox"),
        ("/home/a/OneDrive - Group/work", "OneDrive"),
        ("/home/a/OneDrive/Documents", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/x", "iCloud Drive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        ("/home/a/iCloudDrive/x", "iCloud Drive"),
        ("/home/a/iCloud Drive/x", "iCloud Drive"),
        ("/home/a/iCloud~com~x/x", "iCloud Drive"),
        ("/home/a/Google Drive/x", "Google Drive"),
        ("/home/a/GoogleDrive-a@example.org/x", "Google Drive"),
        ("/mnt/g/My Drive/x", "Google Drive"),
        ("/mnt/g/Mon Drive/x", "Google Drive"),
        ("/mnt/g/Mi unidad/x", "Google Drive"),
        ("/mnt/g/Meine Ablage/x", "Google Drive"),
        ("/mnt/g/Meu Drive/x", "Google Drive"),
        ("/mnt/g/O meu disco/x", "Google Drive"),
        ("/mnt/g/Il mio Drive/x", "Google Drive"),
        ("/mnt/g/Shared drives/x", "Google Drive"),
        ("/mnt/g/Drive partagés/x", "Google Drive"),
        ("/Users/a/Library/CloudStorage/Box-Box/x", "cloud"),
        ("/Users/a/Library/CloudStorage/Anything/x", "cloud"),
        ("/home/a/Box/x", "Box"),
        ("/home/a/Box Sync/x", "Box"),
        ("/home/a/MEGA/x", "MEGA"),
        ("/home/a/MEGAsync/x", "MEGA"),
        ("/home/a/Proton Drive/x", "Proton Drive"),
        ("/home/a/ProtonDrive/x", "Proton Drive"),
        ("/home/a/Sync/x", "Sync"),
        ("/home/a/Yandex.Disk/x", "Yandex Disk"),
        ("/home/a/YandexDisk/x", "Yandex Disk"),
        ("/home/a/Nextcloud/x", "Nextcloud"),
        ("/home/a/Nextcloud2/x", "Nextcloud"),
        ("/home/a/ownCloud/x", "ownCloud"),
        ("/home/a/pCloudDrive/x", "pCloud"),
        ("/home/a/pCloud Drive/x", "pCloud"),
        ("/home/a/Tresorit Drive/x", "Tresorit"),
        ("/home/a/Tresors/x", "Tresorit"),
        ("/home/a/Seafile/x", "Seafile"),
        ("/home/a/SpiderOak Hive/x", "SpiderOak"),
        ("/home/a/Jottacloud/x", "Jottacloud"),
        ("/home/a/Koofr/x", "Koofr"),
        ("/home/a/Amazon Drive/x", "Amazon Drive"),
        ("/home/a/Amazon Photos/x", "Amazon Drive"),
        ("/run/user/1000/gvfs/smb-share:server=x,share=y/z", "network"),
        ("/run/user/1000/gvfs/google-drive:host=gmail.com,user=a/z", "network"),
        // A person's own folders.
        ("/home/a/dropboxes", ""),
        ("/home/a/Documents/Box/x", ""),
        ("/home/a/Documents/Sync/x", ""),
        ("/home/a/Boxes", ""),
        ("/home/a/syncing", ""),
        ("/home/a/megaphone", ""),
        ("/home/a/My Drivers", ""),
        ("/home/a/Drive", ""),
        ("/home/a/onedriven", ""),
        ("/home/a/Tresor", ""),
        ("/media/stick/jirani", ""),
        ("/Volumes/STICK/jirani", ""),
    ] {
        assert_eq!(service(Path::new(folder)), expected, "{folder}");
    }
}

#[test]
fn folders_of_services_are_known_by_what_the_service_leaves_in_them() {
    for (mark, expected) in [
        (".dropbox", "Dropbox"),
        (".dropbox.cache/", "Dropbox"),
        (".stfolder/", "Syncthing"),
        (".stfolder", "Syncthing"),
        (".sync_5f3a.db", "Nextcloud"),
        ("._sync_5f3a.db", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
        (".tmp.drivedownload/", "Google Drive"),
        (".tmp.driveupload/", "Google Drive"),
        (".megaignore", "MEGA"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        ("desktop.ini", ""),
        (".sync_", ""),
        ("notes.txt", ""),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("own name").join("work");
        std::fs::create_dir_all(&inner).unwrap();
        let marked = folder.path().join("own name").join(mark.trim_end_matches('/'));
        if mark.ends_with('/') {
            std::fs::create_dir(&marked).unwrap();
        } else {
            std::fs::write(&marked, "").unwrap();
        }
        assert_eq!(service(&inner), expected, "{mark}");
        assert_eq!(service(&inner.join("not there yet")), expected, "{mark}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_into_a_folder_of_a_service_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("Dropbox").join("work");
    std::fs::create_dir_all(&real).unwrap();
    let link = folder.path().join("plain");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    assert_eq!(service(&link), "Dropbox");
    assert_eq!(service(&link.join("not there yet").join("nor this")), "Dropbox");
}

/// Making and copying are refused; what is there already opens, because losing the way to it would be worse, and
/// every opening says where it is.
#[test]
fn a_workspace_in_a_folder_of_a_service_is_not_made_there_but_opens_with_a_word() {
    let mut sandbox = Sandbox::unlocked();
    let dropbox = sandbox.folder().join("Dropbox");
    let at = |folder: &Path| json!({ "passphrase": PASSPHRASE, "folder": folder });
    assert_eq!(sandbox.call("appStatus", json!({}))["folder_warning"], json!(null));
    std::fs::create_dir_all(&dropbox).unwrap();
    assert_eq!(sandbox.fail("workspaceCopy", json!({ "folder": dropbox })).code, "unsafe-folder");
    sandbox.call("workspaceLock", json!({}));
    assert_eq!(sandbox.fail("workspaceCreate", at(&dropbox.join("new"))).code, "unsafe-folder");
    std::fs::rename(sandbox.workspace(), dropbox.join("work")).unwrap();
    let view = sandbox.call("workspaceOpen", at(&dropbox.join("work")));
    let warning = view["folder_warning"].as_str().expect("a warning");
    assert!(warning.contains("Dropbox"), "{warning}");
}

/// Whatever is saved for people to read stays out of such folders, unless that was allowed in the settings.
#[test]
fn nothing_is_saved_into_a_folder_of_a_service_unless_that_was_allowed() {
    let mut sandbox = Sandbox::with_sample();
    let folder = sandbox.folder().join("OneDrive");
    std::fs::create_dir_all(&folder).unwrap();
    sandbox.call("preferencesEdit", json!({ "documents_folder": folder }));
    let status = sandbox.call("appStatus", json!({}));
    assert!(status["documents_warning"].as_str().unwrap().contains("OneDrive"), "{status}");
    let requests = || {
        [
            ("documentSave", json!({ "document": { "kind": "session-log" } })),
            ("documentSave", json!({ "document": { "kind": "session-log" }, "path": folder.join("a.pdf") })),
            (
                "calendarSave",
                json!({ "span": { "from": "2027-02-01", "until": "2027-03-01" }, "codes": true }),
            ),
            ("amendmentSave", json!({})),
            ("libraryExport", json!({ "path": folder.join("a.csv") })),
        ]
    };
    for (name, request) in requests() {
        assert_eq!(sandbox.fail(name, request).code, "unsafe-folder", "{name}");
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    sandbox.call("preferencesEdit", json!({ "synced_documents": true }));
    for (name, request) in requests() {
        let saved = sandbox.call(name, request);
        assert!(Path::new(saved["path"].as_str().unwrap()).is_file(), "{name}");
    }
}

/// A document leaves everything else in its folder alone, whatever it is called.
#[test]
fn saving_a_document_touches_no_other_file() {
    let mut sandbox = Sandbox::with_sample();
    let folder = sandbox.folder().join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["plan.part", "plan.new", "plan.tmp", "session.part", "plan.pdf.new"] {
        std::fs::write(folder.join(name), name).unwrap();
    }
    let request = json!({ "document": { "kind": "session-log" }, "path": folder.join("plan.pdf") });
    sandbox.call("documentSave", request);
    let mut names = Vec::new();
    for _ in 0..3 {
        let saved = sandbox.call("documentSave", json!({ "document": { "kind": "session-log" } }));
        names.push(saved["path"].as_str().unwrap().to_owned());
    }
    names.dedup();
    assert_eq!(names.len(), 3, "each has a name of its own");
    for name in ["plan.part", "plan.new", "plan.tmp", "session.part", "plan.pdf.new"] {
        assert_eq!(std::fs::read_to_string(folder.join(name)).unwrap(), name);
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 5 + 1 + 3, "nothing else is left behind");
}
