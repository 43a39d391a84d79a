//! The desktop window around `jirani-app`: the only package that names Tauri.
//!
//! The window holds no rule and no word of its own. A page asks through one command, [`call`](call::call);
//! what only a desktop can answer (dialogs, opening a saved file) is in [`commands`], what differs between systems in
//! [`desktop`].

use tauri::webview::NewWindowResponse;
use tauri::{
    App, AppHandle, Builder, Context, Manager, RunEvent, Runtime, WebviewUrl, WebviewWindowBuilder,
    WindowEvent,
};
use tauri_plugin_window_state::StateFlags;

pub mod call;
pub mod commands;
pub mod core;
pub mod desktop;
pub mod dialog;
pub mod idle;
pub mod opened;
pub mod portable;
mod window;

pub use window::WINDOW;

/// The configuration, pages and permissions built into this program.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Builds the application on any runtime, real or mock: the one command and the core behind it, no window yet.
pub fn build<R: Runtime>(builder: Builder<R>, context: Context<R>) -> tauri::Result<App<R>> {
    let app = builder.invoke_handler(tauri::generate_handler![call::call]).build(context)?;
    app.manage(core::Core::new(desktop::settings(app.handle())?));
    app.manage(commands::Written::default());
    app.manage(dialog::LastFolder::default());
    app.manage(idle::Presence::default());
    app.manage(idle::Closing::default());
    app.manage(opened::Proposed::default());
    Ok(app)
}

/// Starts the application and returns when its window is closed.
pub fn run() -> tauri::Result<()> {
    keep_panics_private();
    desktop::before_start();
    let mut builder = Builder::default()
        // First, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            opened::choose(app, &opened::files(&arguments, folder.as_ref()));
            desktop::focus(app);
        }))
        .plugin(tauri_plugin_dialog::init());
    if portable::folder().is_none() {
        // It writes to a folder of the system's choice.
        builder = builder.plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        );
    }
    let app = build(builder, context())?;
    desktop::wipe_profile(app.handle());
    let arguments: Vec<String> =
        std::env::args_os().filter_map(|argument| argument.into_string().ok()).collect();
    opened::choose(app.handle(), &opened::files(&arguments, &std::env::current_dir().unwrap_or_default()));
    open_window(app.handle())?;
    desktop::leave_no_recent_files();
    desktop::lock_with_the_screen(app.handle(), idle::ask_to_lock);
    idle::watch(app.handle().clone());
    app.run(|app, event| {
        let files = desktop::opened_files(&event);
        if !files.is_empty() {
            opened::choose(app, &files);
            desktop::focus(app);
        }
        match event {
            RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
                api.prevent_close();
                idle::ask_to_close(app);
            }
            RunEvent::Exit => {
                idle::end(app);
                desktop::wipe_profile(app);
            }
            _ => {}
        }
    });
    Ok(())
}

/// Opens the one window, with a profile that keeps nothing a person typed.
fn open_window<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
        .title("Jirani")
        .inner_size(1120.0, 760.0)
        .min_inner_size(900.0, 560.0)
        .general_autofill_enabled(false)
        // Not even for the moment until the person's own choice is read.
        .content_protected(true)
        // The pages stay in this window: a link out is shown to the person first and opened from Rust.
        .on_navigation(desktop::is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    desktop::private_profile(app, window)?.build()?;
    let status = app.state::<core::Core>().call("appStatus", serde_json::json!({}));
    desktop::allow_pictures(app, status.is_ok_and(|status| status.value["screen_capture"] == true));
    Ok(())
}

/// Keeps a panic's message, which may quote what a person typed, out of the terminal and its logs.
fn keep_panics_private() {
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => eprintln!("Jirani: internal error at {}:{}", place.file(), place.line()),
        None => eprintln!("Jirani: internal error"),
    }));
}
