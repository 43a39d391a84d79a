//! Builders shared by the tests: an application on a fresh folder, called as the pages call it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod hostile;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jirani_app::sample;
use jirani_app::{App, Failure, Settings};
use jirani_base::clock::Clock;
use jirani_base::i18n::Language;
use jirani_records::MODEL;
use jirani_vault::{KdfCost, Vault};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A passphrase that is strong enough.
pub const PASSPHRASE: &str = "seven quiet herons cross the delta";

/// The moment at which every test takes place: 1 February 2027, 08:00 UTC.
pub fn clock() -> Clock {
    Clock::Fixed("2027-02-01T08:00:00Z".parse().unwrap())
}

/// Settings of an application that lives in `folder`.
pub fn settings(folder: &Path) -> Settings {
    Settings {
        data_dir: folder.join("data"),
        documents_dir: folder.join("documents"),
        system_language: "en-GB".to_owned(),
        kdf: KdfCost::Floor,
        clock: clock(),
    }
}

/// Copies a folder with all in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// An application on a folder of its own.
pub struct Sandbox {
    /// The application.
    pub app: App,
    folder: TempDir,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Sandbox {
    /// A first start.
    pub fn new() -> Sandbox {
        let folder = tempfile::tempdir().unwrap();
        Sandbox { app: App::new(settings(folder.path())), folder }
    }

    /// With an open, empty workspace.
    pub fn unlocked() -> Sandbox {
        static EMPTY: OnceLock<TempDir> = OnceLock::new();
        Sandbox::opened(&EMPTY, |_| ())
    }

    /// With the fictional sample in the workspace, as `jirani-cli sample` makes it.
    pub fn with_sample() -> Sandbox {
        static SAMPLE: OnceLock<TempDir> = OnceLock::new();
        Sandbox::opened(&SAMPLE, |vault| sample::add(vault, Language::English).map(drop).unwrap())
    }

    /// With a workspace that is written once for all tests of a program, and copied for each.
    fn opened(written: &'static OnceLock<TempDir>, write: fn(&mut Vault)) -> Sandbox {
        let written = written.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let made = folder.path().join("workspace");
            write(&mut Vault::create(&made, &PASSPHRASE.into(), KdfCost::Floor, clock(), &MODEL).unwrap());
            folder
        });
        let mut sandbox = Sandbox::new();
        copy(&written.path().join("workspace"), &sandbox.workspace());
        sandbox.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
        sandbox
    }

    /// Calls a command that must succeed, with the workspace in its place; gives its value.
    pub fn call(&mut self, name: &str, request: Value) -> Value {
        match self.app.call(name, request) {
            Ok(answer) => {
                assert!(!answer.gone, "{name} says that the folder is gone");
                answer.value
            }
            Err(failure) => panic!("{name} failed: {failure:?}"),
        }
    }

    /// Calls a command that must succeed although the workspace's folder is gone; gives its value.
    pub fn call_without_folder(&mut self, name: &str, request: Value) -> Value {
        let answer = self.app.call(name, request).unwrap();
        assert!(answer.gone, "{name} does not say that the folder is gone");
        answer.value
    }

    /// Calls a command that must fail; gives the failure.
    pub fn fail(&mut self, name: &str, request: Value) -> Failure {
        match self.app.call(name, request) {
            Ok(answer) => panic!("{name} should have failed but answered {}", answer.value),
            Err(failure) => failure,
        }
    }

    /// The kinds that a command changed.
    pub fn changes(&mut self, name: &str, request: Value) -> Vec<String> {
        self.app.call(name, request).unwrap().changed
    }

    /// Adds an organisation; gives its id.
    pub fn organisation(&mut self, code_name: &str) -> String {
        self.call("organisationAdd", json!({ "code_name": code_name }))["id"].as_str().unwrap().to_owned()
    }

    /// Starts a mentorship between two new organisations; gives its id.
    pub fn mentorship(&mut self) -> String {
        let (mentor, mentee) = (self.organisation("Heron"), self.organisation("Egret"));
        let request = json!({ "mentor": mentor, "mentee": mentee, "topic": "project_management" });
        self.call("mentorshipAdd", request)["id"].as_str().unwrap().to_owned()
    }

    /// Answers the questions about safety: nobody is in danger.
    pub fn say_it_is_safe(&mut self, mentorship: &str) {
        let levels = json!({ "safe_home": 4, "safe_travel": 4, "safe_digital": 4 });
        self.call("assessmentEdit", json!({ "mentorship": mentorship, "patch": { "levels": levels } }));
    }

    /// Closes the application and starts it anew on the same folder.
    pub fn restart(&mut self) {
        // The old one must let go of the workspace before the new one may hold it.
        let elsewhere = self.folder.path().join("elsewhere");
        drop(std::mem::replace(&mut self.app, App::new(settings(&elsewhere))));
        self.app = App::new(settings(self.folder.path()));
    }

    /// Closes the application and starts it anew at another moment, such as `2027-02-01T09:00:00Z`.
    pub fn restart_at(&mut self, moment: &str) {
        let elsewhere = self.folder.path().join("elsewhere");
        drop(std::mem::replace(&mut self.app, App::new(settings(&elsewhere))));
        let clock = Clock::Fixed(moment.parse().unwrap());
        self.app = App::new(Settings { clock, ..settings(self.folder.path()) });
    }

    /// Starts anew at another moment with the workspace open.
    pub fn come_back_at(&mut self, moment: &str) {
        self.restart_at(moment);
        self.call("workspaceOpen", json!({ "passphrase": PASSPHRASE }));
    }

    /// The folder of everything.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of the workspace.
    pub fn workspace(&self) -> PathBuf {
        self.folder.path().join("data").join("workspace")
    }
}
