//! Opening a workspace by its file, from the system's file manager.

use std::path::{Path, PathBuf};

use jirani_core::vault::{DATABASE, exists};
use serde_json::json;
use tauri::{AppHandle, Manager, Runtime};

use crate::WINDOW;
use crate::call::Core;

/// The files among a program's arguments, as seen from the folder in which it was started.
pub fn files(arguments: &[String], folder: &Path) -> Vec<PathBuf> {
    arguments
        .iter()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .map(|file| folder.join(file))
        .collect()
}

/// Shows the way into the workspace of the first of these files that is one. Work that is open stays open: a
/// workspace is never closed for a file that somebody clicked.
pub fn choose<R: Runtime>(app: &AppHandle<R>, files: &[PathBuf]) {
    let workspace = |file: &PathBuf| {
        let folder = file.parent()?;
        let is_one = file.file_name().is_some_and(|name| name == DATABASE) && exists(folder);
        is_one.then(|| folder.to_owned())
    };
    let Some(folder) = files.iter().find_map(workspace) else { return };
    let core = app.state::<Core>();
    if !core.unlocked()
        && core.call("preferencesEdit", json!({ "folder": folder })).is_ok()
        && let Some(window) = app.get_webview_window(WINDOW)
    {
        // If it cannot, the page shows the new folder at its next start.
        let _ = window.reload();
    }
}
