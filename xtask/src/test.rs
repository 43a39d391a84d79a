//! Every level of tests, in the order in which one builds on another.

use std::path::Path;
use std::process::Command;

use crate::fault::Result;
use crate::levels::Levels;
use crate::machine::{self, has};
use crate::programs::{built, cargo, npm, root, run};
use crate::{desktops, pages};

/// One selection of packages and features for every build, so that nothing is built twice over.
const ALL: [&str; 4] = ["--locked", "--workspace", "--features", "jirani-tests/shell"];

/// The core and the pages' own checks: what to run while at work. Needs no webview.
pub fn quick() -> Result<()> {
    let mut levels = Levels::new(2);
    levels.run("core", "cargo test without the window", || {
        run(&mut cargo(["test", "--locked", "--no-fail-fast"]))
    });
    levels.run("pages", "build, types, words, and what a page works out by itself", || {
        pages::build()?;
        pages::check()
    });
    levels.finish()
}

/// All levels.
pub fn everything() -> Result<()> {
    let linux = cfg!(target_os = "linux") && has("apt-get");
    let mut levels = Levels::new(10);
    if !levels.run("machine", "what this machine must have", machine::ready_to_test) {
        return levels.finish();
    }
    levels.run("format", "cargo fmt", || run(&mut cargo(["fmt", "--all", "--", "--check", "-l"])));
    if !levels.run("build", "the pages, which the window has within it", pages::build) {
        return levels.finish();
    }
    levels.run("pages", "types, words, and what a page works out by itself", pages::check);
    levels.run("lints", "clippy, every warning an error; the workflows", || {
        run(cargo(["clippy"]).args(ALL).args(["--all-targets", "--quiet", "--", "--deny", "warnings"]))?;
        pages::install("packaging")?;
        run(&mut npm("packaging", ["run", "check"]))
    });
    levels.run("core", "rules, vault, documents, generated TypeScript", || {
        // Built as a whole first: a build for tests alone has other features and would not be used again.
        run(cargo(["build"]).args(ALL).args(["--bins", "--lib", "--tests"]))?;
        let mut tests = cargo(["test"]);
        tests.args(ALL).args(["--no-fail-fast", "--lib", "--bins", "--test", "core"]);
        if let Some(folder) = machine::memory_folder() {
            tests.env("TMPDIR", folder);
        }
        run(&mut tests)?;
        run(cargo(["test"]).args(ALL).arg("--doc"))
    });
    levels.run("shell", "the window without a screen", || {
        run(cargo(["test"]).args(ALL).args(["--test", "shell"]))
    });
    if linux {
        levels.run("journeys", "the built pages in Chromium, on the real core", journeys);
        levels
            .run("desktop", "the real window, clicked and typed into", || desktop(&built("debug", "jirani")));
        levels.run("desktops", "Windows and macOS, from here", || desktops::check(&[]));
    } else {
        levels.leave_out("journeys", "they need Debian's Chromium");
        levels.leave_out("desktop", "it needs Xvfb and WebKitGTK's driver");
        levels.leave_out("desktops", "they need Debian's compilers");
    }
    levels.finish()
}

/// Every document of the application in every variant, which takes too long for each change.
pub fn documents() -> Result<()> {
    machine::ready_to_test()?;
    let mut test = cargo(["test"]);
    test.args(ALL).args(["--test", "core", "report_everything", "--", "--include-ignored", "--nocapture"]);
    run(&mut test)
}

/// The journeys through the pages.
pub fn journeys() -> Result<()> {
    pages::install("tests/ui")?;
    run(npm("tests/ui", ["test"]).env("JIRANI_BRIDGE", built("debug", "jirani-bridge")))
}

/// The journeys through a window of this program, on a screen and a message bus of its own, so that it neither sees nor disturbs anybody's desktop.
pub fn desktop(app: &Path) -> Result<()> {
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-screen 0 1280x900x24"]);
    command.args([
        "dbus-run-session",
        "--",
        "node",
        "--test",
        "--test-reporter=spec",
        "--test-concurrency=1",
        "--test-timeout=600000",
    ]);
    run(command.current_dir(root().join("tests/desktop")).env("JIRANI_APP", app))
}
