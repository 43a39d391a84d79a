//! The system's dialogs: a folder, a place to save to, a file to read.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jirani_app::Failure;
use jirani_base::error::FileError;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::core::Core;
use crate::window::WINDOW;

/// The folder into which a file was last saved since the start, where the next one is proposed. It is written nowhere.
#[derive(Default)]
pub struct LastFolder(Mutex<Option<PathBuf>>);

/// Asks for a folder.
#[derive(Deserialize)]
pub struct PickFolder {
    title: String,
    start: Option<PathBuf>,
}

/// Asks where to save a file.
#[derive(Deserialize)]
pub struct PickSave {
    title: String,
    folder: Option<PathBuf>,
    file_name: String,
    /// Without the dot.
    extension: String,
}

/// Asks for a file to read.
#[derive(Deserialize)]
pub struct PickOpen {
    title: String,
    /// Without the dot.
    extensions: Vec<String>,
}

/// The folder that the person chose, null if none. Blocks until then.
pub fn folder<R: Runtime>(app: &AppHandle<R>, request: PickFolder) -> Result<Value, Failure> {
    let choice = above(app, request.title, request.start).blocking_pick_folder();
    chosen(app, choice, |path| path)
}

/// The file that the person chose, null if none. Blocks until then.
pub fn open<R: Runtime>(app: &AppHandle<R>, request: PickOpen) -> Result<Value, Failure> {
    let kinds: Vec<&str> = request.extensions.iter().map(String::as_str).collect();
    let dialog = above(app, request.title, None).add_filter(kinds.join(", "), &kinds);
    chosen(app, dialog.blocking_pick_file(), |path| path)
}

/// Where the person wants to save a file, its extension added where they left it out; null if nowhere. Blocks.
pub fn save<R: Runtime>(app: &AppHandle<R>, request: PickSave) -> Result<Value, Failure> {
    let extension = &request.extension;
    let named = if has_extension(Path::new(&request.file_name), &[extension]) {
        request.file_name
    } else {
        format!("{}.{extension}", request.file_name)
    };
    let last = app.state::<LastFolder>();
    let remembered = last.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let folder = remembered.filter(|folder| folder.is_dir()).or(request.folder);
    if let Some(folder) = &folder {
        // Without it the system would propose a folder of its own, which may be copied to a cloud.
        let _ = std::fs::create_dir_all(folder);
    }
    let dialog = above(app, request.title, folder)
        .set_file_name(named)
        .add_filter(extension.to_uppercase(), &[extension]);
    chosen(app, dialog.blocking_save_file(), |path| {
        let path = with_extension(path, extension);
        *last.0.lock().unwrap_or_else(PoisonError::into_inner) = path.parent().map(Path::to_owned);
        path
    })
}

/// A dialog above our window, so that it cannot be lost behind it.
fn above<R: Runtime>(app: &AppHandle<R>, title: String, folder: Option<PathBuf>) -> FileDialogBuilder<R> {
    let mut dialog = app.dialog().file().set_title(title);
    if let Some(window) = app.get_webview_window(WINDOW) {
        dialog = dialog.set_parent(&window);
    }
    match folder {
        Some(folder) if folder.is_dir() => dialog.set_directory(folder),
        _ => dialog,
    }
}

/// What was chosen, made into what is meant; null if nothing was. A name that is no text cannot be told to a page.
fn chosen<R: Runtime>(
    app: &AppHandle<R>,
    choice: Option<FilePath>,
    meant: impl FnOnce(PathBuf) -> PathBuf,
) -> Result<Value, Failure> {
    let Some(path) = choice.and_then(|choice| choice.into_path().ok()) else {
        return Ok(Value::Null);
    };
    let path = meant(path);
    match path.to_str() {
        Some(text) => Ok(json!(text)),
        None => {
            let source = io::ErrorKind::InvalidFilename.into();
            Err(app.state::<Core>().failure(FileError::Other { path, source }))
        }
    }
}

/// `path` with the extension it must have. Where one had to be added, the dialog asked about another name,
/// so a file that already has the new one is never overwritten: a free number is added instead.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if has_extension(&path, &[extension]) {
        return path;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = |number: u32| match number {
        1 => path.with_file_name(format!("{name}.{extension}")),
        _ => path.with_file_name(format!("{name} ({number}).{extension}")),
    };
    (1..).map(numbered).find(|free| !free.exists()).unwrap_or_else(|| numbered(1))
}

/// Whether the path ends in one of these, large or small letters alike.
pub fn has_extension(path: &Path, any: &[&str]) -> bool {
    path.extension().is_some_and(|have| any.iter().any(|one| have.eq_ignore_ascii_case(one)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_extension_is_added_and_nothing_is_overwritten() {
        let folder = std::env::temp_dir().join(format!("jirani-extension-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert_eq!(with_extension(folder.join("Plan.PDF"), "pdf"), folder.join("Plan.PDF"));
        assert_eq!(with_extension(folder.join("Plan v1.2"), "pdf"), folder.join("Plan v1.2.pdf"));
        std::fs::write(folder.join("Plan.pdf"), "kept").unwrap();
        assert_eq!(with_extension(folder.join("Plan"), "pdf"), folder.join("Plan (2).pdf"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
