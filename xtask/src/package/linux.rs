//! The `.deb` by Tauri's bundler, the same program in a `.tar.gz` for systems without dpkg, and the tool for scripts.

use std::ffi::OsStr;
use std::path::Path;

use super::{PAPERS, build, copy, files, folders, fresh, name, papers, version};
use crate::fault::{Fault, Result};
use crate::programs::{built, program, root, run, target};
use crate::{pages, sample};

pub(super) fn make(out: &Path) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Err(Fault::First(
            "these packages are made on Linux; see .github/workflows/release.yml".into(),
        ));
    }
    build()?;
    fresh(out)?;
    deb(out)?;
    archive(out, "jirani")?;
    archive(out, "jirani-cli")?;
    guides(out)
}

fn deb(out: &Path) -> Result<()> {
    pages::install("packaging")?;
    let bundler = root().join("packaging/node_modules/@tauri-apps/cli/tauri.js");
    let mut also = vec![
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

/// The page on installing in every language, to hand out on paper with the file.
fn guides(out: &Path) -> Result<()> {
    let workspace = out.join("sample");
    sample::make("release", &workspace)?;
    let library = root().join("content/library");
    for language in folders(&library)?.iter().filter(|folder| folder.join("install.md").is_file()) {
        let language = name(language);
        let file = out.join(format!("install-{language}.pdf"));
        let mut words: Vec<&OsStr> = vec!["export".as_ref(), workspace.as_os_str()];
        words.extend(["guide-page", "install", "--lang", &language, "-o"].map(OsStr::new));
        words.push(file.as_os_str());
        run(&mut sample::tool("release", &words)?)?;
    }
    std::fs::remove_dir_all(&workspace).map_err(Fault::file(&workspace))
}

fn archive(out: &Path, own: &str) -> Result<()> {
    let folder = format!("{own}-{}-linux-{}", version(), std::env::consts::ARCH);
    let inside = out.join(&folder);
    fresh(&inside)?;
    copy(&built("release", own), &inside.join(own))?;
    papers(&inside)?;
    // The same bytes for the same content: no owner, no order and no time of this machine.
    let mut tar =
        program("tar", ["--create", "--gzip", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"]);
    tar.arg("--mtime=2000-01-01 00:00Z").arg("--directory").arg(out);
    tar.arg("--file").arg(out.join(format!("{folder}.tar.gz"))).arg(&folder);
    run(&mut tar)?;
    std::fs::remove_dir_all(&inside).map_err(Fault::file(&inside))
}
