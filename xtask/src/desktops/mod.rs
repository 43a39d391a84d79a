//! Our users' desktops, checked from Linux: does everything build for Windows and macOS, and does the core pass
//! its tests as a Windows program?
//!
//! rustup's compiler here has no library for other systems, so Debian's `rustc-web` does the work: it brings the
//! source of the standard library, which is built once for each target. What cannot be shown this way is a window:
//! WebView2, installers and printing want a person at a real desktop.

mod standard;
mod standins;
mod wine;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::fault::{Fault, Result};
use crate::machine;
use crate::programs::{output, root, run};

/// Windows as it is released.
const MSVC: &str = "x86_64-pc-windows-msvc";
/// macOS on Apple's own processors.
const MAC: &str = "aarch64-apple-darwin";
/// Windows as it can be linked, and so run, from here.
const GNU: &str = "x86_64-pc-windows-gnu";

const COMPILERS: [&str; 7] = ["rustc-web", "cargo-web", "rust-web-src", "llvm", "gcc", "make", "perl"];
const WINDOWS: [&str; 2] = ["gcc-mingw-w64-x86-64-win32", "wine64"];

/// Everything, tests included.
const WORKSPACE: [&str; 4] = ["--workspace", "--all-targets", "--features", "jirani-tests/shell"];
/// What has tests and no window.
const CORE: [&str; 4] = ["--workspace", "--exclude=jirani", "--exclude=xtask", "--tests"];
/// The window and its tests.
const WINDOW: [&str; 4] =
    ["--package=jirani", "--package=jirani-tests", "--tests", "--features=jirani-tests/shell"];

/// Runs the stages named, or `msvc`, `mac` and `wine` if none is.
pub fn check(stages: &[&str]) -> Result<()> {
    let stages = if stages.is_empty() { &["msvc", "mac", "wine"] } else { stages };
    if let Some(unknown) = stages.iter().find(|stage| !["msvc", "mac", "wine", "app"].contains(stage)) {
        return Err(Fault::Usage(format!("{unknown:?} is no stage; there are msvc, mac, wine and app")));
    }
    if !machine::has("apt-get") {
        return Err(Fault::First("this check needs a Debian system, for its compilers".into()));
    }
    let windows = stages.iter().any(|stage| ["wine", "app"].contains(stage));
    machine::apt(&[COMPILERS.as_slice(), if windows { &WINDOWS } else { &[] }].concat())?;
    let bench = Bench::set_up()?;
    for stage in stages {
        let begun = Instant::now();
        println!("-- {stage}");
        bench.stage(stage)?;
        println!("-- {stage} passed in {} s", begun.elapsed().as_secs());
    }
    Ok(())
}

/// Links the window and the command-line tool for Windows as they are released; gives the folder that they lie in.
pub fn release() -> Result<PathBuf> {
    machine::apt(&[COMPILERS.as_slice(), &WINDOWS].concat())?;
    let bench = Bench::set_up()?;
    let library = standard::library(&bench, GNU, "release")?;
    for what in [["--package=jirani", "--bins"], ["--package=jirani-app", "--bins"]] {
        run(bench.cargo("build", GNU, &library).arg("--release").args(what))?;
    }
    Ok(bench.target_dir().join(GNU).join("release"))
}

/// Where the work is done, outside the clone so that the next clone finds it.
struct Bench {
    cache: PathBuf,
    /// The version of Debian's compiler: its standard libraries are kept under this name.
    compiler: String,
}

impl Bench {
    fn set_up() -> Result<Self> {
        let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache/jirani-desktops"));
        let cache = std::env::var_os("JIRANI_CACHE").map(PathBuf::from).or_else(home).ok_or_else(|| {
            Fault::First("set JIRANI_CACHE to a folder: there is no home folder to keep the work in".into())
        })?;
        let about = output(Command::new("/usr/bin/rustc").arg("-vV"))?;
        let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
        Ok(Self { cache, compiler: commit.to_owned() })
    }

    fn stage(&self, stage: &str) -> Result<()> {
        match stage {
            "msvc" => self.type_check(MSVC),
            "mac" => self.type_check(MAC),
            "wine" => self.run_under_wine("test", &CORE),
            _ => {
                self.run_under_wine("build", &["--package=jirani"])?;
                self.run_under_wine("test", &WINDOW)
            }
        }
    }

    /// A check links nothing, so the C parts are left out by stand-ins for compiler and archiver.
    fn type_check(&self, target: &str) -> Result<()> {
        let library = standard::library(self, target, "dev")?;
        let mut command = self.cargo("check", target, &library);
        standins::put_in(&mut command, &self.cache.join("standins"), target)?;
        run(command.args(WORKSPACE))
    }

    fn run_under_wine(&self, verb: &str, what: &[&str]) -> Result<()> {
        let library = standard::library(self, GNU, "release")?;
        let mut command = self.cargo(verb, GNU, &library);
        wine::put_in(&mut command, &self.cache.join("wine"), &self.target_dir().join(GNU).join("debug"))?;
        run(command.args(what))
    }

    fn target_dir(&self) -> PathBuf {
        self.cache.join("target")
    }

    fn cargo(&self, verb: &str, target: &str, library: &Path) -> Command {
        let mut command = self.compilers_cargo(&root());
        command.args([verb, "--locked", "--target", target]);
        command.env("CARGO_TARGET_DIR", self.target_dir());
        command.env(rustflags(target), format!("--sysroot {}", library.display()));
        command
    }

    /// Debian's cargo and compiler, with nothing left of the cargo that started us.
    fn compilers_cargo(&self, folder: &Path) -> Command {
        let mut command = Command::new("/usr/bin/cargo");
        command.current_dir(folder);
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if ["CARGO", "RUST", "LD_LIBRARY_PATH"].iter().any(|start| text.starts_with(start))
                && text != "CARGO_HOME"
            {
                command.env_remove(&name);
            }
        }
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("/usr/bin:{path}"));
        command.env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc");
        command.env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
        command
    }
}

/// The name of the variable that gives one target its flags.
fn rustflags(target: &str) -> String {
    format!("CARGO_TARGET_{}_RUSTFLAGS", shouted(target))
}

/// A target as it stands in the names of variables.
fn shouted(target: &str) -> String {
    target.to_uppercase().replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_stage_is_named_before_anything_is_installed() {
        assert!(matches!(check(&["msvc", "beos"]), Err(Fault::Usage(words)) if words.contains("beos")));
    }

    #[test]
    fn flags_are_named_as_cargo_reads_them() {
        assert_eq!(rustflags(MSVC), "CARGO_TARGET_X86_64_PC_WINDOWS_MSVC_RUSTFLAGS");
    }
}
