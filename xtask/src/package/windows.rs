//! A folder for Windows that runs from where it lies, linked from Linux: program, webview loader, papers.

use std::path::Path;

use super::{copy, fresh, papers, version};
use crate::fault::Result;
use crate::programs::{program, run};
use crate::{desktops, machine, pages};

pub(super) fn make(out: &Path) -> Result<()> {
    machine::ready_to_test()?;
    machine::apt(&["zip"])?;
    pages::build()?;
    let built = desktops::release()?;
    let folder = format!("jirani-{}-windows-x86_64", version());
    let inside = out.join(&folder);
    fresh(&inside)?;
    for own in ["jirani.exe", "jirani-cli.exe", "WebView2Loader.dll"] {
        copy(&built.join(own), &inside.join(own))?;
    }
    papers(&inside)?;
    let archive = out.join(format!("{folder}.zip"));
    let mut zip = program("zip", ["--recurse-paths", "--strip-extra", "--quiet"]);
    run(zip.current_dir(out).arg(&archive).arg(&folder))?;
    std::fs::remove_dir_all(&inside).map_err(crate::fault::Fault::file(&inside))
}
