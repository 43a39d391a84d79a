//! The pages: packages from npm, type check, and the build that goes into the window.

use std::path::Path;
use std::time::SystemTime;

use crate::fault::Result;
use crate::programs::{cargo, npm, root, run};

/// Installs the npm packages of a folder, unless the last installation is newer than its lock file.
pub fn install(folder: &str) -> Result<()> {
    let folder_path = root().join(folder);
    let changed = |path: &Path| path.metadata().and_then(|about| about.modified()).ok();
    let lock = changed(&folder_path.join("package-lock.json"));
    let installed = changed(&folder_path.join("node_modules/.package-lock.json"));
    if lock.is_some() && installed >= lock {
        println!("The packages of {folder} are here.");
        return Ok(());
    }
    run(&mut npm(folder, ["ci", "--no-audit", "--no-fund"]))
}

/// Builds `ui/dist`.
pub fn build() -> Result<()> {
    install("ui")?;
    run(&mut npm("ui", ["run", "build"]))
}

/// Builds `ui/dist` unless it is newer than all that it is made of, so that a second start is quick.
pub fn build_if_changed() -> Result<()> {
    let built = root().join("ui/dist/index.html").metadata().and_then(|about| about.modified()).ok();
    let sources = ["ui/src", "ui/index.html", "ui/package-lock.json", "ui/vite.config.ts", "content/i18n"];
    let changed = sources.iter().filter_map(|source| newest(&root().join(source))).max();
    if built.is_some() && built >= changed {
        println!("The pages are built.");
        return Ok(());
    }
    build()
}

/// When the file, or the last file in the folder, was changed.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = std::fs::read_dir(path) else {
        return path.metadata().and_then(|about| about.modified()).ok();
    };
    entries.flatten().filter_map(|entry| newest(&entry.path())).max()
}

/// Checks the types and words of every page, and tests what a page works out by itself.
pub fn check() -> Result<()> {
    run(&mut npm("ui", ["run", "check"]))?;
    run(&mut npm("ui", ["test"]))
}

/// Writes the pages' TypeScript anew from the table of commands.
pub fn types() -> Result<()> {
    let test = ["test", "--locked", "--test", "core", "the_pages_types_are_fresh"];
    run(cargo(test).env("JIRANI_WRITE_TYPES", "1"))
}
