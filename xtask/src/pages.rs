//! The pages: packages from npm, type check, and the build that goes into the window.

use std::path::Path;

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
