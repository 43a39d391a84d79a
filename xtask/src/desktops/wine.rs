//! Windows programs run on Linux, by Wine: no real Windows, but its files, threads and system calls.

use std::path::Path;
use std::process::Command;

use super::standard::{clear, create, write};
use crate::fault::Result;
use crate::programs::run;

const WINE: &str = "/usr/lib/wine/wine64";
const SERVER: &str = "/usr/lib/wine/wineserver64";

/// Wine 8 has no `bcryptprimitives.dll`, where Rust's standard library finds its random numbers.
const RANDOM: &str = r#"#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) { return RtlGenRandom(bytes, (ULONG)count); }
"#;

/// Has `command` run what it builds under Wine, which keeps its files in `prefix` and finds libraries in `built`.
pub fn put_in(command: &mut Command, prefix: &Path, built: &Path) -> Result<()> {
    set_up(prefix)?;
    environment(command, prefix);
    command.env("WINEPATH", format!("Z:{}", built.display().to_string().replace('/', "\\")));
    command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", WINE);
    Ok(())
}

fn set_up(prefix: &Path) -> Result<()> {
    if prefix.join("done").exists() {
        return Ok(());
    }
    clear(prefix)?;
    create(prefix)?;
    let mut boot = Command::new(WINE);
    environment(&mut boot, prefix);
    run(boot.args(["wineboot", "--init"]))?;
    let mut wait = Command::new(SERVER);
    environment(&mut wait, prefix);
    run(wait.arg("-w"))?;
    let source = prefix.join("random.c");
    write(&source, RANDOM)?;
    let library = prefix.join("drive_c/windows/system32/bcryptprimitives.dll");
    run(Command::new("x86_64-w64-mingw32-gcc")
        .arg("-shared")
        .arg("-o")
        .arg(&library)
        .arg(&source)
        .arg("-ladvapi32"))?;
    write(&prefix.join("done"), "")
}

fn environment(command: &mut Command, prefix: &Path) {
    command.env("WINEPREFIX", prefix).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
    // None of these is wanted: .NET, the old web engine, entries in somebody's menu.
    command.env("WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=");
}
