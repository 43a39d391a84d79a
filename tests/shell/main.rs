//! The window without a screen: Tauri's mock runtime under our own configuration and permissions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use jirani::core::Core;
use serde_json::{Value, json};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

/// The configured application with one window of this label. Its folders are never written to by these tests.
fn window(label: &str) -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let app = jirani::build(mock_builder(), jirani::context()).expect("the shell builds");
    let window = WebviewWindowBuilder::new(&app, label, Default::default()).build().expect("a window");
    (app, window)
}

fn invoke(window: &WebviewWindow<MockRuntime>, command: &str, body: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: tauri::ipc::CallbackFn(0),
        error: tauri::ipc::CallbackFn(1),
        url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }.parse().unwrap(),
        body: tauri::ipc::InvokeBody::Json(body),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_string(),
    };
    get_ipc_response(window, request).map(|answer| answer.deserialize().unwrap())
}

fn call(window: &WebviewWindow<MockRuntime>, name: &str, request: Value) -> Result<Value, Value> {
    invoke(window, "call", json!({ "name": name, "request": request }))
}

#[test]
fn a_call_reaches_the_core_and_its_answer_comes_back() {
    let (_app, window) = window(jirani::WINDOW);
    let answer = call(&window, "appStatus", json!({})).expect("the state is always told");
    assert!(answer["value"].is_object(), "{answer}");
    assert!(answer["changed"].is_array(), "{answer}");
}

#[test]
fn a_refusal_carries_a_code_and_words() {
    let (_app, window) = window(jirani::WINDOW);
    for (name, request) in [
        ("noSuchCommand", json!({})),
        ("desktopNoSuchThing", json!({})),
        ("desktopPickSave", json!({ "title": 5 })),
        ("desktopPickFolder", Value::Null),
        ("", json!({})),
    ] {
        let failure = call(&window, name, request).expect_err(name);
        assert!(failure["code"].as_str().is_some_and(|code| !code.is_empty()), "{name}: {failure}");
        assert!(failure["message"].as_str().is_some_and(|words| !words.is_empty()), "{name}: {failure}");
    }
}

#[test]
fn a_lock_stops_the_import_that_is_running_and_does_not_wait_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let core = Core::new(jirani_tests::settings(folder.path()));
    let call = |name: &str, request: Value| core.call(name, request).expect(name).value;
    call("workspaceCreate", json!({ "passphrase": jirani_tests::PASSPHRASE }));
    let organisation = |name: &str| call("organisationAdd", json!({ "code_name": name }))["id"].clone();
    let (mentor, mentee) = (organisation("Heron"), organisation("Egret"));
    let started = json!({ "mentor": mentor, "mentee": mentee, "topic": "project_management" });
    let mentorship = call("mentorshipAdd", started)["id"].clone();
    let path = folder.path().join("actions.csv");
    let rows: String = (0..50_000).map(|row| format!("Send the rules of group {row},14/02/2027\n")).collect();
    std::fs::write(&path, format!("Action,Deadline\n{rows}")).unwrap();
    let opened = call("importOpen", json!({ "path": path, "kind": "actions" }));
    let request = json!({ "path": path, "kind": "actions", "mentorship": mentorship,
                          "header": opened["header"], "columns": opened["columns"] });

    std::thread::scope(|threads| {
        let import = threads.spawn(|| core.call("importAccept", request));
        while core.call("workStatus", json!({})).unwrap().value["done"] == 0 {
            assert!(!import.is_finished(), "it ended before it could be stopped");
            std::thread::yield_now();
        }
        let (answer, was_open) = core.lock_workspace(json!({}));
        assert!(was_open && answer.unwrap().value["unlocked"] == false);
        assert_eq!(import.join().unwrap().unwrap_err().code, "stopped");
    });

    call("workspaceOpen", json!({ "passphrase": jirani_tests::PASSPHRASE }));
    let page = call("actionPage", json!({ "mentorship": mentorship, "which": "all" }));
    assert_eq!(page["total"], 0, "what was stopped left nothing behind");
}

#[test]
fn only_a_file_that_the_core_wrote_is_opened() {
    let (_app, window) = window(jirani::WINDOW);
    let file = tempfile::Builder::new().suffix(".pdf").tempfile().unwrap();
    for name in ["desktopOpenPath", "desktopShowInFolder"] {
        for path in [json!(file.path()), json!("/"), json!("https://example.org"), json!("")] {
            call(&window, name, json!({ "path": path })).expect_err("the core did not write it");
        }
    }
}

#[test]
fn only_published_addresses_leave_the_application() {
    let (_app, window) = window(jirani::WINDOW);
    for address in [
        "https://example.org",
        "http://www.twinningagainstaids.org/twinningtoolkit/",
        "https://www.mindgarden.com@example.org",
        "https://www.mindgarden.com --profile",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "",
    ] {
        let failure = call(&window, "desktopOpenAddress", json!({ "address": address })).expect_err(address);
        assert_eq!(failure["code"], "not-allowed", "{address}: {failure}");
    }
}

#[test]
fn the_page_may_call_the_one_command_and_nothing_else() {
    let (_app, window) = window(jirani::WINDOW);
    for command in [
        "plugin:dialog|open",
        "plugin:fs|read_file",
        "plugin:opener|open_url",
        "plugin:window|close",
        "other",
    ] {
        invoke(&window, command, json!({})).expect_err(command);
    }
}

#[test]
fn no_other_window_may_call_even_that() {
    let (_app, window) = window("stranger");
    let refusal = call(&window, "appStatus", json!({})).expect_err("the capability names our window alone");
    assert!(refusal.to_string().contains("not allowed"), "{refusal}");
}

#[test]
fn the_policy_names_no_remote_source_and_nothing_unsafe() {
    let configuration: Value = serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json")).unwrap();
    let policy = configuration["app"]["security"]["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    let allowed = ["'none'", "'self'", "data:", "blob:", "ipc:", "http://ipc.localhost"];
    for directive in policy.split(';') {
        for source in directive.split_whitespace().skip(1) {
            assert!(allowed.contains(&source), "{source} in {directive}");
        }
    }
    assert_eq!(configuration["app"]["withGlobalTauri"], false);
}

#[test]
fn the_capability_grants_one_permission() {
    let capability: Value =
        serde_json::from_str(include_str!("../../src-tauri/capabilities/main.json")).unwrap();
    assert_eq!(capability["permissions"], json!(["allow-call"]));
    assert_eq!(capability["windows"], json!([jirani::WINDOW]));
}
