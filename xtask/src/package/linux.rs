//! The `.deb` by Tauri's bundler, and the same programs in a `.tar.gz` for systems without dpkg.

use std::path::Path;

use super::{PAPERS, build, copy, files, fresh, name, papers, version};
use crate::fault::{Fault, Result};
use crate::pages;
use crate::programs::{built, program, root, run, target};

pub(super) fn make(out: &Path) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Err(Fault::First(
            "these packages are made on Linux; see .github/workflows/release.yml".into(),
        ));
    }
    build()?;
    fresh(out)?;
    deb(out)?;
    archive(out)
}

fn deb(out: &Path) -> Result<()> {
    pages::install("packaging")?;
    let bundler = root().join("packaging/node_modules/@tauri-apps/cli/tauri.js");
    let mut also = vec![
        ("/usr/bin/jirani-cli".to_owned(), built("release", "jirani-cli")),
        // So that a workspace opens by a click on its file.
        ("/usr/share/mime/packages/jirani.xml".to_owned(), root().join("packaging/jirani.xml")),
    ];
    also.extend(PAPERS.iter().map(|paper| (format!("/usr/share/doc/jirani/{paper}"), root().join(paper))));
    let also: serde_json::Value =
        also.into_iter().map(|(to, from)| (to, from.display().to_string())).collect();
    let more = serde_json::json!({ "bundle": { "linux": { "deb": { "files": also } } } }).to_string();
    let mut command = program("node", [bundler.to_string_lossy().as_ref(), "bundle"]);
    command.args(["--bundles", "deb", "--no-binary-patching", "--ci", "--config", &more]);
    run(&mut command)?;
    let made = target().join("release/bundle/deb");
    for file in files(&made)?.iter().filter(|file| file.extension().is_some_and(|end| end == "deb")) {
        copy(file, &out.join(name(file).to_lowercase()))?;
    }
    Ok(())
}

fn archive(out: &Path) -> Result<()> {
    let folder = format!("jirani-{}-linux-{}", version(), std::env::consts::ARCH);
    let inside = out.join(&folder);
    fresh(&inside)?;
    for own in ["jirani", "jirani-cli"] {
        copy(&built("release", own), &inside.join(own))?;
    }
    papers(&inside)?;
    // The same bytes for the same content: no owner, no order and no time of this machine.
    let mut tar =
        program("tar", ["--create", "--gzip", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"]);
    tar.arg("--mtime=2000-01-01 00:00Z").arg("--directory").arg(out);
    tar.arg("--file").arg(out.join(format!("{folder}.tar.gz"))).arg(&folder);
    run(&mut tar)?;
    std::fs::remove_dir_all(&inside).map_err(Fault::file(&inside))
}
