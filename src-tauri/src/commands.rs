//! What a page may ask of the desktop, beyond the core: its dialogs, opening a saved file or a published page, zoom,
//! leaving.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jirani_app::error::Error;
use jirani_app::{Answer, Failure};
use jirani_base::error::FileError;
use jirani_records::Error as RecordError;
use jirani_records::library::Collection;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime};

use crate::core::Core;
use crate::dialog::{self, has_extension};
use crate::opened::Proposed;
use crate::window::WINDOW;
use crate::{desktop, idle};

/// The kinds of file that the core writes for people, and that may therefore be opened for them.
const DOCUMENTS: [&str; 6] = ["pdf", "docx", "xlsx", "csv", "json", "jirani"];

/// Files that the core wrote since the start: the only ones that a page may have opened.
#[derive(Default)]
pub struct Written(Mutex<BTreeSet<PathBuf>>);

impl Written {
    /// Remembers the `path` of an answer, if it has one and it is a document.
    pub fn note(&self, value: &Value) {
        if let Some(path) = value.get("path").and_then(Value::as_str).map(PathBuf::from)
            && has_extension(&path, &DOCUMENTS)
        {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
        }
    }

    fn holds(&self, path: &Path) -> bool {
        path.is_file() && self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }
}

#[derive(Deserialize)]
struct Shown {
    path: PathBuf,
}

#[derive(Deserialize)]
struct Outside {
    address: String,
}

#[derive(Deserialize)]
struct Zoom {
    factor: f64,
}

/// Answers a request whose name begins with `desktop`. Dialogs block, so never call this on the window's thread.
///
/// Failures: `bad-request` for a name that is not here or a request of the wrong shape, `file` or its kin for a file
/// that the core did not write or the system could not open.
pub fn answer<R: Runtime>(app: &AppHandle<R>, name: &str, request: Value) -> Result<Answer, Failure> {
    let core = app.state::<Core>();
    let value = match name {
        "desktopPickFolder" => dialog::folder(app, read(&core, name, request)?)?,
        "desktopPickSave" => dialog::save(app, read(&core, name, request)?)?,
        "desktopPickOpen" => dialog::open(app, read(&core, name, request)?)?,
        "desktopOpenPath" => {
            let path = read::<Shown>(&core, name, request)?.path;
            show(app, &core, &path, desktop::open_file, Error::NoProgram)?
        }
        "desktopShowInFolder" => {
            let path = read::<Shown>(&core, name, request)?.path;
            show(app, &core, &path, desktop::show_in_folder, Error::NoFolderView)?
        }
        "desktopOpenAddress" => open_outside(&core, &read::<Outside>(&core, name, request)?.address)?,
        "desktopZoom" => zoom(app, &read(&core, name, request)?),
        // That it was asked is the message: see `idle`.
        "desktopPresent" => Value::Null,
        "desktopStay" => {
            idle::stay(app);
            Value::Null
        }
        "desktopOpened" => json!(app.state::<Proposed>().take()),
        "desktopQuit" => {
            app.exit(0);
            Value::Null
        }
        _ => return Err(bad_request(&core, name, "no such command")),
    };
    Ok(Answer { value, changed: Vec::new(), saved_at: None, gone: false, operation: None })
}

fn read<T: for<'a> Deserialize<'a>>(core: &Core, name: &str, request: Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|error| bad_request(core, name, error))
}

fn bad_request(core: &Core, name: &str, detail: impl Display) -> Failure {
    core.failure(Error::bad_request(name, detail))
}

/// Has the system show a file; where it cannot, the failure says in plain words that the file is saved, and where.
fn show<R: Runtime>(
    app: &AppHandle<R>,
    core: &Core,
    path: &Path,
    show: impl FnOnce(&Path) -> Result<(), tauri_plugin_opener::Error>,
    failure: impl FnOnce(PathBuf) -> Error,
) -> Result<Value, Failure> {
    if !app.state::<Written>().holds(path) {
        let source = io::ErrorKind::PermissionDenied.into();
        return Err(core.failure(FileError::Other { path: path.to_owned(), source }));
    }
    match show(path) {
        Ok(()) => Ok(Value::Null),
        Err(_) => Err(core.failure(failure(path.to_owned()))),
    }
}

/// Has the system's browser open a page of a published resource, after the person was told what that means.
fn open_outside(core: &Core, address: &str) -> Result<Value, Failure> {
    if !Collection::published().map_err(|error| core.failure(error))?.opens(address) {
        return Err(core.failure(RecordError::NotAllowed("address")));
    }
    match tauri_plugin_opener::open_url(address, None::<&str>) {
        Ok(()) => Ok(Value::Null),
        Err(_) => Err(core.failure(RecordError::NotAllowed("browser"))),
    }
}

/// Zoom of the whole page, from half to three times: WebKit and macOS bring no keys of their own for it.
fn zoom<R: Runtime>(app: &AppHandle<R>, request: &Zoom) -> Value {
    let factor = if request.factor.is_finite() { request.factor.clamp(0.5, 3.0) } else { 1.0 };
    let done = app.get_webview_window(WINDOW).is_some_and(|window| window.set_zoom(factor).is_ok());
    if done { json!(factor) } else { Value::Null }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_documents_that_an_answer_named_and_that_exist_may_be_opened() {
        let written = Written::default();
        let file = std::env::temp_dir().join(format!("jirani-written-{}.pdf", std::process::id()));
        written.note(&json!({ "path": file }));
        assert!(!written.holds(&file), "it does not exist yet");
        std::fs::write(&file, "x").unwrap();
        assert!(written.holds(&file));
        assert!(!written.holds(&std::env::current_exe().unwrap()), "never named");
        written.note(&json!({ "path": std::env::current_exe().unwrap() }));
        assert!(!written.holds(&std::env::current_exe().unwrap()), "a program is no document");
        std::fs::remove_file(&file).unwrap();
    }
}
