//! The standard library for a target that has none here, built from its source once for each compiler.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Bench;
use crate::fault::{Fault, Result};
use crate::programs::run;

/// A crate with nothing in it: cargo builds the standard library as what it needs.
///
/// Lean profiles, because the library is only linked against; `panic_abort` must abort or it will not link.
const SEED: &str = r#"cargo-features = ["profile-rustflags"]
[package]
name = "seed"
version = "0.0.0"
edition = "2024"
[profile.dev]
debug = 0
debug-assertions = false
overflow-checks = false
[profile.dev.package.panic_abort]
rustflags = ["-Cpanic=abort"]
[profile.release.package.panic_abort]
rustflags = ["-Cpanic=abort"]
"#;

/// The folder to give the compiler as its `--sysroot`, with the library of `target` in it.
pub fn library(bench: &Bench, target: &str, profile: &str) -> Result<PathBuf> {
    let sysroot = bench.cache.join(format!("standard-{}", bench.compiler));
    let library = sysroot.join("lib/rustlib").join(target).join("lib");
    if library.join("done").exists() {
        return Ok(sysroot);
    }
    let seed = bench.cache.join("seed");
    clear(&seed)?;
    clear(&library)?;
    create(&seed.join("src"))?;
    write(&seed.join("src/lib.rs"), "#![no_std]\n")?;
    write(&seed.join("Cargo.toml"), SEED)?;
    let mut command = bench.compilers_cargo(&seed);
    command.args(["build", "--quiet", "--profile", profile, "--target", target]);
    command.arg("-Zbuild-std=std,panic_unwind,panic_abort,proc_macro,test");
    // The compiler's own source may use what is not stable yet; bitcode is wanted by thin link-time optimisation.
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes");
    command.env("CARGO_TARGET_DIR", seed.join("target"));
    run(&mut command)?;

    let folder = if profile == "dev" { "debug" } else { profile };
    create(&library)?;
    let built = seed.join("target").join(target).join(folder).join("deps");
    for entry in fs::read_dir(&built).map_err(Fault::file(&built))? {
        let path = entry.map_err(Fault::file(&built))?.path();
        let name = path.file_name().unwrap_or_default().to_owned();
        if path.extension() == Some(OsStr::new("rlib")) && !name.to_string_lossy().starts_with("libseed") {
            fs::copy(&path, library.join(&name)).map_err(Fault::file(&path))?;
        }
    }
    clear(&seed)?;
    write(&library.join("done"), "")?;
    Ok(sysroot)
}

pub(super) fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Fault::file(folder))?;
    }
    Ok(())
}

pub(super) fn create(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(Fault::file(folder))
}

pub(super) fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Fault::file(path))
}
