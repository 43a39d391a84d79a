//! Opening a workspace by its file, from the system's file manager.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jirani_vault::{DATABASE, exists};
use serde_json::json;
use tauri::{AppHandle, Manager, Runtime};

use crate::core::Core;
use crate::window::WINDOW;

/// The files among a program's arguments, as seen from the folder in which it was started.
pub fn files(arguments: &[String], folder: &Path) -> Vec<PathBuf> {
    arguments
        .iter()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .map(|file| folder.join(file))
        .collect()
}

/// The folder of a workspace whose file was opened, until the page asks the person about it.
#[derive(Default)]
pub struct Proposed(Mutex<Option<PathBuf>>);

impl Proposed {
    /// The folder, once.
    pub fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn set(&self, folder: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }
}

/// Proposes the workspace of the first of these files that is one: the page shows its folder, and only when the person
/// agrees does it become the one that the passphrase is typed for. Work that is open stays open: a workspace is never
/// closed for a file that somebody clicked.
pub fn choose<R: Runtime>(app: &AppHandle<R>, files: &[PathBuf]) {
    let workspace = |file: &PathBuf| {
        let folder = file.parent()?;
        let is_one = file.file_name().is_some_and(|name| name == DATABASE) && exists(folder);
        is_one.then(|| folder.to_owned())
    };
    let Some(folder) = files.iter().find_map(workspace) else { return };
    let core = app.state::<Core>();
    let status = core.call("appStatus", json!({})).map(|answer| answer.value).unwrap_or_default();
    let is_known = status["folder"].as_str().is_some_and(|known| Path::new(known) == folder);
    if status["unlocked"] == true || (is_known && status["exists"] == true) {
        return;
    }
    app.state::<Proposed>().set(folder);
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A page that does not hear it asks at its next start.
        let _ = window.eval("window.dispatchEvent(new CustomEvent(\"jirani:opened\"))");
    }
}
