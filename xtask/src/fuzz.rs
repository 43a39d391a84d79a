//! Crafted input for every reader of what somebody else may have made.

use std::process::{Command, Stdio};

use crate::fault::{Fault, Result};
use crate::programs::{root, target};

/// Each has a target of its name in `tests/fuzz`.
const READERS: [&str; 13] = [
    "keys",
    "answers",
    "parts",
    "amendments",
    "csv",
    "xlsx",
    "ods",
    "xls",
    "zip",
    "fonts",
    "dump",
    "query",
    "call",
];

/// Fuzzes every reader for so many seconds each, or one of them; needs `cargo-fuzz`.
pub fn fuzz(seconds: u32, only: Option<&str>) -> Result<()> {
    let chosen: Vec<&str> =
        READERS.into_iter().filter(|name| only.is_none_or(|only| only == *name)).collect();
    if chosen.is_empty() {
        return Err(Fault::Usage(format!("expected one of {}", READERS.join(", "))));
    }
    let mut all = 0;
    for reader in chosen {
        println!("{reader}: {seconds} s");
        let made = executions(reader, seconds)?;
        println!("{reader}: {made} executions, no fault");
        all += made;
    }
    println!("{all} executions together");
    Ok(())
}

/// Runs one reader; what it finds worth keeping goes into the folder of builds, and the seeds stay as they are.
fn executions(reader: &str, seconds: u32) -> Result<u64> {
    let folder = root().join("tests/fuzz");
    let found = target().join("fuzz-corpus").join(reader);
    std::fs::create_dir_all(&found).map_err(Fault::file(&found))?;
    let mut command = Command::new("cargo");
    command.args(["fuzz", "run", "--fuzz-dir", ".", "--sanitizer", "none", reader]);
    command.arg(found).arg(folder.join("seeds").join(reader));
    command.args(["--", &format!("-max_total_time={seconds}"), "-max_len=1048576", "-print_final_stats=1"]);
    command.env("CARGO_TARGET_DIR", target().join("fuzz"));
    // The cargo that started us names a compiler of its own.
    command.current_dir(&folder).env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO").stderr(Stdio::piped());
    let shown = format!("cargo fuzz run {reader}");
    let missing = |source| Fault::Missing { program: "cargo".to_owned(), source };
    let ran = command.spawn().and_then(std::process::Child::wait_with_output).map_err(missing)?;
    let told = String::from_utf8_lossy(&ran.stderr);
    let made = told.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    match made.and_then(|number| number.trim().parse().ok()) {
        Some(made) if ran.status.success() => Ok(made),
        _ => {
            eprintln!("{told}");
            Err(Fault::Failed { command: shown, code: ran.status.code() })
        }
    }
}
