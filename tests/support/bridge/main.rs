//! The loopback bridge: the built pages in an ordinary browser, against the real core.
//!
//! It serves `ui/dist` under the application's own content security policy and answers the page's one command
//! with a real `App` on a fresh folder, so that the journeys run on what is shipped, with no mock in between.
//! What only a desktop can do (dialogs, opening a file) is played by [`stage`].
//!
//! On start it prints one line, `{"port":…,"folder":…}`; it ends when its standard input closes.
//! `--pages DIR` serves another build of the pages; `--folder DIR` works in a folder that is kept; `--now MOMENT` stops the
//! clock at a moment such as `2027-02-01T08:00:00Z`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod http;
mod stage;

use std::io::{Read, stdin};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

use http::{Reply, Request};
use jirani_app::{App, Settings, answer_about_work};
use jirani_base::clock::Clock;
use jirani_records::work::Work;
use jirani_vault::KdfCost;
use serde_json::{Value, json};
use stage::Stage;

const CONFIGURATION: &str = include_str!("../../../src-tauri/tauri.conf.json");

struct Bridge {
    pages: PathBuf,
    policy: String,
    app: Mutex<App>,
    work: Work,
    stage: Mutex<Stage>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).map(PathBuf::from)
    };
    let now = option("--now").map(|moment| moment.to_string_lossy().parse().expect("a moment in UTC"));
    let pages = option("--pages").unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist"));
    assert!(pages.join("index.html").is_file(), "no pages in {}: build them first", pages.display());
    // Dropped, and so removed, when `main` returns.
    let fresh = tempfile::tempdir().expect("a temporary folder");
    let folder = option("--folder").unwrap_or_else(|| fresh.path().to_owned());
    let documents = folder.join("documents");
    std::fs::create_dir_all(&documents).expect("the folder can be written to");

    let settings = Settings {
        data_dir: folder.join("data"),
        documents_dir: documents.clone(),
        system_language: std::env::var("JIRANI_LANGUAGE").unwrap_or_else(|_| "en".into()),
        // The journeys open many workspaces and prove nothing about the price of guessing.
        kdf: KdfCost::Floor,
        clock: now.map_or(Clock::System, Clock::Fixed),
    };
    let app = App::new(settings);
    let bridge = Arc::new(Bridge {
        pages,
        policy: policy(),
        work: app.work(),
        app: Mutex::new(app),
        stage: Mutex::new(Stage::new(&folder)),
    });
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    println!("{}", json!({ "port": listener.local_addr().unwrap().port(), "folder": folder }));

    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let bridge = Arc::clone(&bridge);
            std::thread::spawn(move || bridge.serve(stream));
        }
    });
    // Whoever started us holds the other end; when they go, however they go, so do we.
    let _ = stdin().read_to_end(&mut Vec::new());
}

impl Bridge {
    fn serve(&self, mut stream: TcpStream) {
        if let Some(request) = http::read(&mut stream) {
            self.reply(&request).send(&mut stream, &self.policy);
        }
    }

    fn reply(&self, request: &Request) -> Reply {
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/call") => self.call(&request.body),
            ("GET", "/desktop") => Reply::json(200, &self.stage.lock().unwrap().asked()),
            ("POST", "/desktop") => {
                self.stage
                    .lock()
                    .unwrap()
                    .preset(serde_json::from_slice(&request.body).expect("an object of answers"));
                Reply::json(200, &Value::Null)
            }
            ("GET", "/bridge.js") => Reply::new(200, "text/javascript", include_bytes!("bridge.js").to_vec()),
            // Every browser asks for it; the window never does.
            ("GET", "/favicon.ico") => Reply::new(204, "image/x-icon", Vec::new()),
            ("GET", path) => self.page(path),
            _ => Reply::new(405, "text/plain", Vec::new()),
        }
    }

    fn call(&self, body: &[u8]) -> Reply {
        let mut call: Value = serde_json::from_slice(body).expect("the page sends JSON");
        let request = call["request"].take();
        let name = call["name"].as_str().expect("the page names a command");
        if name.starts_with("desktop") {
            let value = self.stage.lock().unwrap().answer(name, request);
            return Reply::json(
                200,
                &json!({ "value": value, "changed": [], "saved_at": null, "gone": false }),
            );
        }
        if let Some(answer) = answer_about_work(&self.work, name, &request) {
            return Reply::json(200, &serde_json::to_value(answer).unwrap());
        }
        match self.app.lock().unwrap().call(name, request) {
            Ok(answer) => Reply::json(200, &serde_json::to_value(answer).unwrap()),
            Err(failure) => Reply::json(422, &serde_json::to_value(failure).unwrap()),
        }
    }

    fn page(&self, path: &str) -> Reply {
        let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
        let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        let Some(bytes) = inside.then(|| std::fs::read(self.pages.join(name)).ok()).flatten() else {
            return Reply::new(404, "text/plain", Vec::new());
        };
        if name != "index.html" {
            return Reply::new(200, http::kind(name), bytes);
        }
        let page = String::from_utf8(bytes).expect("the page is UTF-8");
        let with_bridge = page.replacen("<head>", "<head><script src=\"/bridge.js\"></script>", 1);
        assert_ne!(page, with_bridge, "index.html has no <head> to put the bridge in");
        Reply::new(200, "text/html; charset=utf-8", with_bridge.into_bytes())
    }
}

/// The application's own policy, with the bridge in the place of Tauri's channel.
fn policy() -> String {
    let configuration: Value = serde_json::from_str(CONFIGURATION).expect("tauri.conf.json is JSON");
    let policy = configuration["app"]["security"]["csp"].as_str().expect("it has a policy");
    let with_bridge = policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'");
    assert_ne!(policy, with_bridge, "the policy no longer names Tauri's channel");
    with_bridge
}
