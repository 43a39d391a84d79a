//! A guest's manners: the `.deb` is installed, used as a person would, and removed; what stays is the person's work.

use std::path::{Path, PathBuf};

use super::files;
use crate::fault::{Fault, Result};
use crate::programs::{output, program, run};
use crate::{machine, test};

pub(super) fn trial(out: &Path) -> Result<()> {
    machine::ready_to_test()?;
    let package = files(out)?
        .into_iter()
        .find(|file| file.extension().is_some_and(|end| end == "deb"))
        .ok_or_else(|| Fault::First("there is no .deb yet: run `cargo xtask package` first".into()))?;
    run(machine::as_root("apt-get").args(["install", "-y", "-q"]).arg(&package))?;
    // The whole journey through the window, on the installed program.
    let used = test::desktop(Path::new("/usr/bin/jirani"));
    let mine = listed();
    run(machine::as_root("apt-get").args(["purge", "-y", "-q", "jirani"]))?;
    used?;
    let left: Vec<PathBuf> =
        mine?.into_iter().filter(|path| !path.is_dir() && path.symlink_metadata().is_ok()).collect();
    if left.is_empty() {
        println!("Installed, used and removed: nothing of the package is left.");
        return Ok(());
    }
    let named: Vec<String> = left.iter().map(|path| path.display().to_string()).collect();
    Err(Fault::First(format!("removing the package left {}", named.join(", "))))
}

/// What the package put on this system.
fn listed() -> Result<Vec<PathBuf>> {
    let list = output(&mut program("dpkg", ["--listfiles", "jirani"]))?;
    println!("{list}");
    Ok(list.lines().map(PathBuf::from).collect())
}
