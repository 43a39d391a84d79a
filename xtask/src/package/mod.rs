//! Packages that people install, made from one release build: what is in them, their hashes, their bill of materials.
//!
//! The tool for scripts is a download of its own, since hardly anybody needs it and many pay for each megabyte. On Linux a
//! `.deb` and a `.tar.gz`; for Windows a folder that needs no installation, linked from here. The installers
//! for Windows and macOS are made by the same bundler on those systems: `.github/workflows/release.yml` asks for them.

mod hashes;
mod linux;
mod materials;
mod trial;
mod windows;

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Result};
use crate::programs::{cargo, root, run, target};
use crate::{machine, pages};

/// Papers that lie in every package.
const PAPERS: [&str; 5] = ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "SECURITY.md", "CHANGELOG.md"];

/// Makes the packages of this system, or those named.
pub fn package(words: &[&str]) -> Result<()> {
    let out = folder();
    match words {
        [] => {
            linux::make(&out)?;
            close(&out)
        }
        ["windows"] => {
            windows::make(&out)?;
            close(&out)
        }
        ["try"] => trial::trial(&out),
        _ => {
            Err(Fault::Usage(format!("unknown: package {}; there are `windows` and `try`", words.join(" "))))
        }
    }
}

/// Where packages come to lie.
fn folder() -> PathBuf {
    target().join("packages")
}

/// What every package is made of.
fn build() -> Result<()> {
    machine::ready_to_build()?;
    pages::build()?;
    run(&mut cargo(["build", "--locked", "--release", "--package", "jirani", "--bins"]))?;
    run(&mut cargo(["build", "--locked", "--release", "--package", "jirani-app", "--bin", "jirani-cli"]))
}

/// Writes the bill of materials and the hashes, and says what there is.
fn close(out: &Path) -> Result<()> {
    materials::write(&out.join(format!("jirani-{}.cdx.json", version())))?;
    hashes::write(out)?;
    println!("\nIn {}:", out.display());
    for file in files(out)? {
        let size = fs::metadata(&file).map_err(Fault::file(&file))?.len();
        println!("{:>12} bytes  {}", size, name(&file));
    }
    Ok(())
}

/// The version of the whole workspace.
fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The files of a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_file()).collect())
}

/// The folders in a folder, by name.
fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(Fault::file(folder))?;
    let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    Ok(entries)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(|_| ()).map_err(Fault::file(from))
}

/// A new, empty folder.
fn fresh(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Fault::file(folder))?;
    }
    fs::create_dir_all(folder).map_err(Fault::file(folder))
}

/// Puts the papers into a package's folder.
fn papers(folder: &Path) -> Result<()> {
    PAPERS.iter().try_for_each(|paper| copy(&root().join(paper), &folder.join(paper)))
}
