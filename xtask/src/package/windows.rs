//! Folders for Windows that run from where they lie, linked from Linux: program, webview loader, papers.

use std::path::Path;

use super::{copy, fresh, papers, version};
use crate::fault::{Fault, Result};
use crate::programs::{program, run};
use crate::{desktops, machine, pages};

pub(super) fn make(out: &Path) -> Result<()> {
    machine::ready_to_test()?;
    machine::apt(&["zip"])?;
    pages::build()?;
    let built = desktops::release()?;
    archive(out, &built, "jirani", &["jirani.exe", "WebView2Loader.dll"])?;
    archive(out, &built, "jirani-cli", &["jirani-cli.exe"])
}

fn archive(out: &Path, built: &Path, own: &str, files: &[&str]) -> Result<()> {
    let folder = format!("{own}-{}-windows-x86_64", version());
    let inside = out.join(&folder);
    fresh(&inside)?;
    files.iter().try_for_each(|file| copy(&built.join(file), &inside.join(file)))?;
    papers(&inside)?;
    let archive = out.join(format!("{folder}.zip"));
    let mut zip = program("zip", ["--recurse-paths", "--strip-extra", "--quiet"]);
    run(zip.current_dir(out).arg(&archive).arg(&folder))?;
    std::fs::remove_dir_all(&inside).map_err(Fault::file(&inside))
}
