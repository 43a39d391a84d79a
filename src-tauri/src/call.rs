//! The one command: unpack, call, hand back. Whatever it decided would be decided in two places.

use std::sync::atomic::Ordering;

use jirani_app::{Answer, Failure};
use serde_json::Value;
use tauri::{AppHandle, Manager, Runtime};

use crate::core::Core;
use crate::idle::{self, Presence};
use crate::{commands, desktop};

/// Answers every request of the pages: `desktop…` here, all else in the core, neither on the window's own thread.
#[tauri::command]
pub async fn call<R: Runtime>(app: AppHandle<R>, name: String, request: Value) -> Result<Answer, Failure> {
    let work = tauri::async_runtime::spawn_blocking(move || answer(&app, &name, request));
    work.await.unwrap_or_else(|_| Err(Failure::internal()))
}

fn answer<R: Runtime>(app: &AppHandle<R>, name: &str, request: Value) -> Result<Answer, Failure> {
    app.state::<Presence>().note();
    if name.starts_with("desktop") {
        return commands::answer(app, name, request);
    }
    let core = app.state::<Core>();
    core.begun.fetch_add(1, Ordering::Relaxed);
    let answer = match name {
        "workspaceLock" => idle::lock(app, request),
        _ => core.call(name, request),
    };
    core.ended.fetch_add(1, Ordering::Relaxed);
    let answer = answer?;
    match name {
        "preferencesEdit" => desktop::allow_pictures(app, answer.value["screen_capture"] == true),
        "attachmentSave" => desktop::mark_as_foreign(&answer.value),
        _ => app.state::<commands::Written>().note(&answer.value),
    }
    Ok(answer)
}
