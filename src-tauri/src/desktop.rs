//! The one file that differs between systems; each difference has its three branches side by side. What a page may ask
//! of the desktop is in [`commands`](crate::commands).

use std::path::{Path, PathBuf};

#[cfg(target_os = "linux")]
use std::sync::{Mutex, PoisonError};

use jirani_app::{LockReason, Settings};
use jirani_base::clock::Clock;
use jirani_vault::KdfCost;
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewWindowBuilder};

use crate::portable;
use crate::window::WINDOW;

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

/// The folder for saved documents in a person's home. It is not the system's own folder for documents, nor the desktop:
/// OneDrive and iCloud copy those to a cloud.
const DOCUMENTS: &str = "Jirani";

/// Where this system keeps an application's data, where documents are saved, and the language it speaks.
///
/// Data stays on this computer: the local folder on Windows, never the roaming one that a domain copies about.
pub fn settings<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Settings> {
    let paths = app.path();
    let (data_dir, documents_dir) = match portable::folder() {
        Some(folder) => (folder.clone(), folder.join("Documents")),
        None => {
            let data_dir = paths.app_local_data_dir()?;
            let documents = paths.home_dir().map_or_else(|_| data_dir.clone(), |home| home.join(DOCUMENTS));
            (data_dir, documents)
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

    leave_no_core_file();

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

/// What a system wants before its webview starts: on macOS, no image of the memory on the disk.
#[cfg(target_os = "macos")]
pub fn before_start() {
    leave_no_core_file();
}

/// What a system wants before its webview starts: nothing on Windows, where reports of crashes are the system's own and
/// can only be turned off there.
#[cfg(windows)]
pub fn before_start() {}

/// Keeps the memory of a program that crashed, and of its webview, from being written to the disk. One byte is what
/// Linux takes for "none" also where another program takes the image; no smaller file can hold one anyway.
#[cfg(unix)]
fn leave_no_core_file() {
    // Where the system refuses, it allows less already.
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 1, 1);
}

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

/// Nothing on Windows: its dialog can be told to list nothing (`FOS_DONTADDTORECENT`), but the library that opens it
/// here passes no such option on.
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
/// the window's thread; `lock` is called there too.
#[cfg(target_os = "linux")]
pub fn lock_with_the_screen<R: Runtime>(app: &AppHandle<R>, lock: fn(&AppHandle<R>, LockReason)) {
    use gtk::gio::{BusType, Cancellable, DBusConnection, DBusSignalFlags, bus_get_sync};

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
                        lock(&app, because);
                    } else if because == LockReason::Sleep {
                        delay_sleep(&app);
                    }
                },
            );
        }
        buses.push(connection);
    }
    app.manage(Buses(buses));
    app.manage(Sleep::default());
    delay_sleep(app);
}

/// What keeps the computer from sleeping until it is locked: the system goes on once this is given back.
#[cfg(target_os = "linux")]
#[derive(Default)]
struct Sleep(Mutex<Option<zbus::zvariant::OwnedFd>>);

/// Asks the system to wait with sleep, for some seconds at most, until [`let_sleep`] is called.
#[cfg(target_os = "linux")]
fn delay_sleep<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    // The bus may take its time, and the window's thread has none.
    std::thread::spawn(move || {
        let delay = || -> zbus::Result<zbus::zvariant::OwnedFd> {
            let reply = zbus::blocking::Connection::system()?.call_method(
                Some("org.freedesktop.login1"),
                "/org/freedesktop/login1",
                Some("org.freedesktop.login1.Manager"),
                "Inhibit",
                &("sleep", "Jirani", "Jirani", "delay"),
            )?;
            reply.body().deserialize()
        };
        // Without it the workspace is locked as the computer wakes at the latest.
        *app.state::<Sleep>().0.lock().unwrap_or_else(PoisonError::into_inner) = delay().ok();
    });
}

/// The workspace is locked: the computer may sleep.
#[cfg(target_os = "linux")]
pub fn let_sleep<R: Runtime>(app: &AppHandle<R>) {
    if let Some(sleep) = app.try_state::<Sleep>() {
        sleep.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// Nothing holds sleep back on macOS: the workspace is locked as the computer wakes.
#[cfg(target_os = "macos")]
pub fn let_sleep<R: Runtime>(_app: &AppHandle<R>) {}

/// Nothing holds sleep back on Windows: the workspace is locked as the computer wakes.
#[cfg(windows)]
pub fn let_sleep<R: Runtime>(_app: &AppHandle<R>) {}

/// Nothing to listen to on macOS without the system's own notifications, which need unsafe code: idling and sleep lock.
#[cfg(target_os = "macos")]
pub fn lock_with_the_screen<R: Runtime>(_app: &AppHandle<R>, _lock: fn(&AppHandle<R>, LockReason)) {}

/// Nothing to listen to on Windows without a window procedure, which needs unsafe code: idling and sleep lock.
#[cfg(windows)]
pub fn lock_with_the_screen<R: Runtime>(_app: &AppHandle<R>, _lock: fn(&AppHandle<R>, LockReason)) {}

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
    // The first switch is wry's own, lost when others are given; the rest keep the engine from calling home and from
    // collecting crash reports, which hold what stood on the page. Microsoft documents none of them for WebView2; the
    // setting that it does document, IsCustomCrashReportingEnabled, cannot be reached through wry.
    const QUIET: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
        --disable-background-networking --disable-component-update --disable-sync --no-pings \
        --disable-breakpad --disable-crash-reporter --noerrdialogs --disable-domain-reliability";
    Ok(window.incognito(true).data_directory(profile(app)?).additional_browser_args(QUIET))
}

/// Whether an address is one of our own pages: the only ones that the window goes to.
pub fn is_ours(address: &Url) -> bool {
    (address.scheme(), address.host_str(), address.port()) == (OURS.0, Some(OURS.1), None)
}

/// Scheme and host of our pages; WebView2 knows no schemes of a program's own.
#[cfg(windows)]
const OURS: (&str, &str) = ("http", "tauri.localhost");

/// Scheme and host of our pages.
#[cfg(not(windows))]
const OURS: (&str, &str) = ("tauri", "localhost");

/// Lets other programs take pictures of the window, or keeps it out of them: screenshots, recordings, thumbnails. Linux
/// has no such thing, and macOS 15 and later ignore it in their newer way of recording.
pub fn allow_pictures<R: Runtime>(app: &AppHandle<R>, allow: bool) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A system that cannot do it shows the window as any other.
        let _ = window.set_content_protected(!allow);
    }
}

/// Opens a file with the system's program for its kind.
///
/// Waits up to three seconds for the launcher to say that there is none.
#[cfg(target_os = "linux")]
pub fn open_file(path: &Path) -> Result<(), tauri_plugin_opener::Error> {
    path.metadata()?;
    Ok(open::that_detached_with_timeout(path, std::time::Duration::from_secs(3))?)
}

/// Opens a file with the system's program for its kind: macOS answers at once whether there is one.
#[cfg(target_os = "macos")]
pub fn open_file(path: &Path) -> Result<(), tauri_plugin_opener::Error> {
    tauri_plugin_opener::open_path(path, None::<&str>)
}

/// Opens a file with the system's program for its kind: Windows asks the person which, where it knows none.
#[cfg(windows)]
pub fn open_file(path: &Path) -> Result<(), tauri_plugin_opener::Error> {
    tauri_plugin_opener::open_path(path, None::<&str>)
}

/// Shows a file in its folder; a desktop that cannot point to one file shows the folder.
pub fn show_in_folder(path: &Path) -> Result<(), tauri_plugin_opener::Error> {
    tauri_plugin_opener::reveal_item_in_dir(path).or_else(|error| match path.parent() {
        Some(folder) => open_file(folder),
        None => Err(error),
    })
}

/// Marks a file that came from somebody else, so that programs open it with care: Office in its protected view.
#[cfg(windows)]
pub fn mark_as_foreign(saved: &Value) {
    if let Some(path) = saved["path"].as_str() {
        // A stick without such streams has no mark to give.
        let _ = std::fs::write(format!("{path}:Zone.Identifier"), "[ZoneTransfer]\r\nZoneId=3\r\n");
    }
}

/// Marks a file that came from somebody else, so that macOS asks before it is opened.
#[cfg(target_os = "macos")]
pub fn mark_as_foreign(saved: &Value) {
    if let Some(path) = saved["path"].as_str() {
        // A stick without attributes has no mark to give.
        let _ = xattr::set(path, "com.apple.quarantine", b"0081;00000000;Jirani;");
    }
}

/// Linux has no mark for files that came from somebody else.
#[cfg(target_os = "linux")]
pub fn mark_as_foreign(_saved: &Value) {}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_to_our_own_pages_alone() {
        let (scheme, host) = OURS;
        assert!(is_ours(&format!("{scheme}://{host}/index.html#/settings").parse().unwrap()));
        for address in [
            format!("{scheme}://{host}:8080/"),
            format!("{scheme}://{host}.example.org/"),
            format!("{scheme}://example.org/"),
            format!("ftp://{host}/"),
            "https://tauri.localhost:1420/".to_owned(),
            "file:///etc/passwd".to_owned(),
            "data:text/html,x".to_owned(),
            "about:blank".to_owned(),
        ] {
            assert!(!is_ours(&address.parse().unwrap()), "{address}");
        }
    }
}
