//! Folders for Windows that run from where they lie, linked from Linux: program, webview loader, papers.

use std::path::Path;

use super::{PROGRAMS, copy, fresh, papers, version};
use crate::fault::{Fault, Result};
use crate::programs::{program, run};
use crate::{desktops, machine, pages};

/// Opens the webview that Windows brings along.
const LOADER: &str = "WebView2Loader.dll";

pub(super) fn make(out: &Path) -> Result<()> {
    machine::ready_to_test()?;
    machine::apt(&["zip"])?;
    pages::build()?;
    let built = desktops::release()?;
    PROGRAMS.iter().try_for_each(|own| archive(out, &built, own))
}

fn archive(out: &Path, built: &Path, own: &str) -> Result<()> {
    let folder = format!("{own}-{}-windows-x86_64", version());
    let inside = out.join(&folder);
    fresh(&inside)?;
    let program_file = format!("{own}.exe");
    copy(&built.join(&program_file), &inside.join(&program_file))?;
    if own == PROGRAMS[0] {
        copy(&built.join(LOADER), &inside.join(LOADER))?;
    }
    papers(&inside)?;
    let archive = out.join(format!("{folder}.zip"));
    let mut zip = program("zip", ["--recurse-paths", "--strip-extra", "--quiet"]);
    run(zip.current_dir(out).arg(&archive).arg(&folder))?;
    std::fs::remove_dir_all(&inside).map_err(Fault::file(&inside))
}
