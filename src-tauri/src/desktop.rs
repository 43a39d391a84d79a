//! What only a desktop can answer: folders, opening a saved file or a published page, zoom, leaving; its dialogs are in [`dialog`].
//!
//! The one file that differs between systems; each difference has its three branches side by side.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jirani_core::api::{Answer, Failure, Settings};
use jirani_core::clock::Clock;
use jirani_core::error::Error;
use jirani_core::library::Collection;
use jirani_core::vault::KdfCost;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, Runtime, WebviewWindowBuilder};

use crate::WINDOW;
use crate::call::Core;
use crate::dialog::{self, has_extension};
use crate::portable;

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
        "desktopOpenPath" => show(app, &core, &read::<Shown>(&core, name, request)?.path, |path| {
            tauri_plugin_opener::open_path(path, None::<&str>)
        })?,
        "desktopShowInFolder" => show(app, &core, &read::<Shown>(&core, name, request)?.path, |path| {
            tauri_plugin_opener::reveal_item_in_dir(path)
        })?,
        "desktopOpenAddress" => open_outside(&core, &read::<Outside>(&core, name, request)?.address)?,
        "desktopZoom" => zoom(app, &read(&core, name, request)?),
        // That it was asked is the message: see `idle`.
        "desktopPresent" => Value::Null,
        "desktopQuit" => {
            app.exit(0);
            Value::Null
        }
        _ => return Err(bad_request(&core, name, "no such command")),
    };
    Ok(Answer { value, changed: Vec::new(), saved_at: None, operation: None })
}

fn read<T: for<'a> Deserialize<'a>>(core: &Core, name: &str, request: Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|error| bad_request(core, name, error))
}

fn bad_request(core: &Core, name: &str, detail: impl Display) -> Failure {
    core.failure(&Error::BadRequest { name: name.to_owned(), detail: detail.to_string() })
}

fn show<R: Runtime>(
    app: &AppHandle<R>,
    core: &Core,
    path: &Path,
    open: impl FnOnce(&Path) -> Result<(), tauri_plugin_opener::Error>,
) -> Result<Value, Failure> {
    let outcome = if app.state::<Written>().holds(path) {
        open(path).map_err(io::Error::other)
    } else {
        Err(io::ErrorKind::PermissionDenied.into())
    };
    match outcome {
        Ok(()) => Ok(Value::Null),
        Err(source) => Err(core.failure(&Error::File { path: path.to_owned(), source })),
    }
}

/// Has the system's browser open a page of a published resource, after the person was told what that means.
fn open_outside(core: &Core, address: &str) -> Result<Value, Failure> {
    if !Collection::published().map_err(|error| core.failure(&error))?.opens(address) {
        return Err(core.failure(&Error::NotAllowed("address")));
    }
    match tauri_plugin_opener::open_url(address, None::<&str>) {
        Ok(()) => Ok(Value::Null),
        Err(_) => Err(core.failure(&Error::NotAllowed("browser"))),
    }
}

/// Zoom of the whole page, from half to three times: WebKit and macOS bring no keys of their own for it.
fn zoom<R: Runtime>(app: &AppHandle<R>, request: &Zoom) -> Value {
    let factor = if request.factor.is_finite() { request.factor.clamp(0.5, 3.0) } else { 1.0 };
    let done = app.get_webview_window(WINDOW).is_some_and(|window| window.set_zoom(factor).is_ok());
    if done { json!(factor) } else { Value::Null }
}

/// Brings our window to the front: a second start ends here instead of opening a second window.
pub fn focus<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // Each step is a courtesy; a window manager may refuse any of them.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The files that a system hands over while the program runs: macOS sends them as an event.
#[cfg(target_os = "macos")]
pub fn opened_files(event: &tauri::RunEvent) -> Vec<PathBuf> {
    match event {
        tauri::RunEvent::Opened { urls } => urls.iter().filter_map(|url| url.to_file_path().ok()).collect(),
        _ => Vec::new(),
    }
}

/// The files that a system hands over while the program runs: Linux starts the program again with them.
#[cfg(target_os = "linux")]
pub fn opened_files(_: &tauri::RunEvent) -> Vec<PathBuf> {
    Vec::new()
}

/// The files that a system hands over while the program runs: Windows starts the program again with them.
#[cfg(windows)]
pub fn opened_files(_: &tauri::RunEvent) -> Vec<PathBuf> {
    Vec::new()
}

/// Where this system keeps an application's data and a person's documents, and the language it speaks.
///
/// Data stays on this computer: the local folder on Windows, never the roaming one that a domain copies about.
pub fn settings<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Settings> {
    let paths = app.path();
    let (data_dir, documents_dir) = match portable::folder() {
        Some(folder) => (folder.clone(), folder.join("Documents")),
        None => {
            let data_dir = paths.app_local_data_dir()?;
            let documents = paths.document_dir().or_else(|_| paths.home_dir());
            (data_dir.clone(), documents.unwrap_or(data_dir))
        }
    };
    let system_language = sys_locale::get_locale().unwrap_or_else(|| "en".into());
    Ok(Settings { data_dir, documents_dir, system_language, kdf: KdfCost::Tuned, clock: Clock::System })
}

/// What a system wants before its webview starts.
#[cfg(target_os = "linux")]
pub fn before_start() {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    // WebKitGTK's DMA-BUF renderer leaves the window blank on some graphics drivers. A variable can be set safely
    // only for a new program, so this one replaces itself once; if it cannot, it goes on as it is.
    let mut wanted = vec![("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into())];
    wanted.extend(portable::folder().iter().flat_map(|folder| portable::variables(folder)));
    let set = |(name, value): &(&str, PathBuf)| match std::env::var_os(name) {
        // Whoever set the renderer knows why; the folders are ours to choose.
        Some(found) => name.starts_with("WEBKIT") || found == *value,
        None => false,
    };
    if !wanted.iter().all(set)
        && let Ok(program) = std::env::current_exe()
    {
        wanted.retain(|variable| !set(variable));
        let error = Command::new(program).args(std::env::args_os().skip(1)).envs(wanted).exec();
        eprintln!("Jirani goes on with the system's own settings: {error}");
    }
}

/// What a system wants before its webview starts: nothing on macOS.
#[cfg(target_os = "macos")]
pub fn before_start() {}

/// What a system wants before its webview starts: nothing on Windows.
#[cfg(windows)]
pub fn before_start() {}

/// Keeps chosen files out of the system's list of recent files, which every program can read: GTK's dialogs put them
/// there a moment after they close, so they are taken out whenever the list changes. Call it on the window's thread.
#[cfg(target_os = "linux")]
pub fn leave_no_recent_files() {
    use gtk::prelude::{ObjectExt, RecentManagerExt};

    fn forget(list: &gtk::RecentManager) {
        let Some(own) = gtk::glib::application_name() else { return };
        let ours = list.items().into_iter().filter(|entry| entry.has_application(&own));
        let removed =
            ours.filter(|entry| entry.uri().is_some_and(|file| list.remove_item(&file).is_ok())).count();
        if removed > 0 {
            // The list is written now and not a moment later, when the program may have ended.
            list.emit_by_name::<()>("changed", &[]);
        }
    }
    if let Some(list) = gtk::RecentManager::default() {
        forget(&list);
        list.connect_changed(forget);
    }
}

/// Nothing to do on macOS: its panels list only what a program reports, and this one reports nothing.
#[cfg(target_os = "macos")]
pub fn leave_no_recent_files() {}

/// Nothing that can be done on Windows: its dialog keeps a list of its own and has no door to it.
#[cfg(windows)]
pub fn leave_no_recent_files() {}

/// The folder of the webview's profile.
#[cfg(not(target_os = "macos"))]
fn profile<R: Runtime>(app: &impl Manager<R>) -> tauri::Result<PathBuf> {
    let paths = app.path();
    let base = match portable::folder() {
        Some(folder) => folder,
        None if cfg!(windows) => paths.app_local_data_dir()?,
        None => paths.app_cache_dir()?,
    };
    Ok(base.join("webview"))
}

/// Takes away what an engine left in its profile, before it starts and after it ended.
#[cfg(not(target_os = "macos"))]
pub fn wipe_profile<R: Runtime>(app: &AppHandle<R>) {
    if let Ok(profile) = profile(app) {
        // An engine that still holds a file keeps it until the next start.
        let _ = std::fs::remove_dir_all(profile);
    }
}

/// Nothing to take away on macOS: its private profile is in memory alone.
#[cfg(target_os = "macos")]
pub fn wipe_profile<R: Runtime>(_app: &AppHandle<R>) {}

/// Locks when the computer's screen is locked or it goes to sleep, as the desktop says on the message bus. Call it on
/// the window's thread.
#[cfg(target_os = "linux")]
pub fn lock_with_the_screen<R: Runtime>(app: &AppHandle<R>) {
    use gtk::gio::{BusType, Cancellable, DBusConnection, DBusSignalFlags, bus_get_sync};
    use jirani_core::api::LockReason;

    // What says so, and why to lock then.
    const SIGNALS: [(BusType, &str, &str, LockReason); 6] = [
        (BusType::Session, "org.freedesktop.ScreenSaver", "ActiveChanged", LockReason::Screen),
        (BusType::Session, "org.gnome.ScreenSaver", "ActiveChanged", LockReason::Screen),
        (BusType::Session, "org.cinnamon.ScreenSaver", "ActiveChanged", LockReason::Screen),
        (BusType::Session, "org.mate.ScreenSaver", "ActiveChanged", LockReason::Screen),
        (BusType::System, "org.freedesktop.login1.Session", "Lock", LockReason::Screen),
        (BusType::System, "org.freedesktop.login1.Manager", "PrepareForSleep", LockReason::Sleep),
    ];
    struct Buses(#[allow(dead_code, reason = "held, so that they go on listening")] Vec<DBusConnection>);

    let mut buses = Vec::new();
    for bus in [BusType::Session, BusType::System] {
        // A computer without a bus has no desktop that could lock.
        let Ok(connection) = bus_get_sync(bus, Cancellable::NONE) else { continue };
        for (_, interface, member, because) in SIGNALS.into_iter().filter(|(on, ..)| *on == bus) {
            let app = app.clone();
            connection.signal_subscribe(
                None,
                Some(interface),
                Some(member),
                None,
                None,
                DBusSignalFlags::NONE,
                move |_, _, _, _, _, values| {
                    let off = values.try_child_value(0).and_then(|first| first.get::<bool>()) == Some(false);
                    if !off {
                        crate::idle::ask_to_lock(&app, because);
                    }
                },
            );
        }
        buses.push(connection);
    }
    app.manage(Buses(buses));
}

/// Nothing to listen to on macOS without the system's own notifications, which need unsafe code: idling and sleep lock.
#[cfg(target_os = "macos")]
pub fn lock_with_the_screen<R: Runtime>(_app: &AppHandle<R>) {}

/// Nothing to listen to on Windows without a window procedure, which needs unsafe code: idling and sleep lock.
#[cfg(windows)]
pub fn lock_with_the_screen<R: Runtime>(_app: &AppHandle<R>) {}

/// Gives the window a profile that forgets: in memory where the engine can, in our own folder otherwise.
///
/// WebKitGTK lets no driver into a private profile, so a test that drives the window gets one in the cache folder.
#[cfg(target_os = "linux")]
pub fn private_profile<'a, R: Runtime, M: Manager<R>>(
    app: &AppHandle<R>,
    window: WebviewWindowBuilder<'a, R, M>,
) -> tauri::Result<WebviewWindowBuilder<'a, R, M>> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    Ok(window.incognito(!driven).data_directory(profile(app)?))
}

/// Gives the window a profile that forgets: WKWebView keeps a private one in memory alone.
#[cfg(target_os = "macos")]
pub fn private_profile<'a, R: Runtime, M: Manager<R>>(
    _app: &AppHandle<R>,
    window: WebviewWindowBuilder<'a, R, M>,
) -> tauri::Result<WebviewWindowBuilder<'a, R, M>> {
    Ok(window.incognito(true))
}

/// Gives the window a profile that forgets: WebView2 opens it as InPrivate, its files in our own folder.
#[cfg(windows)]
pub fn private_profile<'a, R: Runtime, M: Manager<R>>(
    app: &AppHandle<R>,
    window: WebviewWindowBuilder<'a, R, M>,
) -> tauri::Result<WebviewWindowBuilder<'a, R, M>> {
    // The first switch is wry's own, lost when others are given; the rest keep the engine from calling home.
    const QUIET: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
        --disable-background-networking --disable-component-update --disable-sync --no-pings";
    Ok(window.incognito(true).data_directory(profile(app)?).additional_browser_args(QUIET))
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
