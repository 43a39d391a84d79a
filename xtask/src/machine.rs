//! What the machine itself must have: compilers, the system's webview, and what the tests use.

use std::path::Path;
use std::process::Command;

use crate::fault::{Fault, Result};
use crate::programs::{output, program, run, succeeds};

/// To build the window on Debian and its kin.
const APT_BUILD: [&str; 4] = ["build-essential", "pkg-config", "libssl-dev", "libwebkit2gtk-4.1-dev"];

/// To test it there: a browser, a screen without a monitor, the webview's driver, hands and eyes, PDF readers,
/// letters of many scripts, and what stops a process in the midst of a write.
const APT_TEST: [&str; 15] = [
    "chromium",
    "xvfb",
    "xauth",
    "dbus",
    "webkit2gtk-driver",
    "xdotool",
    "xclip",
    "python3",
    "imagemagick",
    "poppler-utils",
    "qpdf",
    "strace",
    "fonts-noto-core",
    "fonts-droid-fallback",
    "fonts-nanum",
];

/// To build the window on Fedora and its kin.
const DNF_BUILD: [&str; 5] = ["gcc", "make", "pkgconf-pkg-config", "openssl-devel", "webkit2gtk4.1-devel"];

/// Oldest Node that the pages' tools run on.
const NODE: (u32, u32) = (20, 19);

/// Sees to it that the window can be built here: installs on Linux, says what is missing elsewhere.
pub fn ready_to_build() -> Result<()> {
    node()?;
    if cfg!(target_os = "linux") {
        if has("apt-get") {
            return apt(&APT_BUILD);
        }
        if has("dnf") {
            return dnf(&DNF_BUILD);
        }
        if succeeds(&mut program("pkg-config", ["--exists", "webkit2gtk-4.1", "openssl"])) {
            return Ok(());
        }
        return Err(Fault::First(
            "install a C compiler, pkg-config and the development files of OpenSSL and WebKitGTK 4.1 \
             with your system's package manager, then run this again"
                .into(),
        ));
    }
    if cfg!(target_os = "macos") && !succeeds(&mut program("xcode-select", ["-p"])) {
        return Err(Fault::First(
            "install Apple's compiler with `xcode-select --install`, then run this again".into(),
        ));
    }
    if cfg!(windows) && !has("perl") {
        return Err(Fault::First(
            "install Perl, which builds the encryption library: `winget install StrawberryPerl.StrawberryPerl` \
             (and, if Rust asks for it, `winget install Microsoft.VisualStudio.2022.BuildTools`), then run this again"
                .into(),
        ));
    }
    Ok(())
}

/// Sees to it that every level of the tests can run, where the system allows them all.
pub fn ready_to_test() -> Result<()> {
    ready_to_build()?;
    if has("apt-get") {
        return apt(&APT_TEST);
    }
    println!("This system has no apt-get: the tests use what is here and say what they leave out.");
    Ok(())
}

/// Whether a program by this name can be started.
pub fn has(name: &str) -> bool {
    Command::new(name).arg("--version").output().is_ok()
}

/// Installs what is missing of these Debian packages.
pub fn apt(packages: &[&str]) -> Result<()> {
    let installed = |package: &&&str| {
        let status = program("dpkg-query", ["--showformat=${db:Status-Status}", "--show", package]).output();
        status.is_ok_and(|status| status.stdout == b"installed")
    };
    let missing: Vec<&str> = packages.iter().filter(|package| !installed(package)).copied().collect();
    if missing.is_empty() {
        println!("All {} system packages are here.", packages.len());
        return Ok(());
    }
    // Another program may be at work on the packages just now: wait for it instead of failing.
    const PATIENT: [&str; 3] = ["-q", "-o", "DPkg::Lock::Timeout=600"];
    run(as_root("apt-get").args(PATIENT).arg("update"))?;
    run(as_root("apt-get").args(PATIENT).args(["install", "-y", "--no-install-recommends"]).args(missing))
}

fn dnf(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> =
        packages.iter().filter(|package| !succeeds(&mut program("rpm", ["-q", package]))).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    run(as_root("dnf").args(["install", "-y"]).args(missing))
}

/// A program as root: by sudo, unless we are root.
pub fn as_root(name: &str) -> Command {
    let root = output(&mut program("id", ["-u"])).is_ok_and(|id| id == "0");
    let mut command = if root { Command::new("env") } else { Command::new("sudo") };
    // sudo clears the environment, so what the installer must know comes after it.
    if !root {
        command.arg("env");
    }
    command.arg("DEBIAN_FRONTEND=noninteractive").arg(name);
    command
}

fn node() -> Result<()> {
    let (major, minor) = NODE;
    let ask = || {
        Fault::First(format!("install Node {major}.{minor} or newer from nodejs.org, then run this again"))
    };
    let version = output(&mut program("node", ["--version"])).map_err(|_| ask())?;
    let mut numbers =
        version.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(have), Some(part)) if (have, part) >= NODE => Ok(()),
        _ => Err(ask()),
    }
}

/// A folder that lies in memory, where this system has one with room: hundreds of workspaces wait long for a disk.
pub fn memory_folder() -> Option<&'static Path> {
    const ROOM: u64 = 4 << 30;
    let folder = Path::new("/dev/shm");
    let told = output(&mut program("df", ["--block-size=1", "--output=avail", "/dev/shm"])).ok()?;
    let free: u64 = told.lines().nth(1)?.trim().parse().ok()?;
    (cfg!(target_os = "linux") && free >= ROOM).then_some(folder)
}
