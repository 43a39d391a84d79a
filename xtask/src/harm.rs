//! Proof by fault and by crafted input: the long runs, of which `cargo test` has the short forms.

use std::process::Command;

use crate::fault::{Fault, Result};
use crate::programs::{built, cargo, root, run};

/// The readers that take what somebody else may have made; each has a target of its name in `tests/fuzz`.
const READERS: [&str; 4] = ["keys", "answers", "parts", "call"];

/// Builds and runs a harness of `jirani-fault`, with a number or the usual one.
pub fn harness(name: &str, words: &[&str], usual: u32) -> Result<()> {
    let number = number(words, usual)?;
    run(&mut cargo([
        "build",
        "--locked",
        "--release",
        "--package",
        "jirani-tests",
        "--bin",
        "jirani-fault",
    ]))?;
    run(Command::new(built("release", "jirani-fault")).args([name, &number.to_string()]))
}

/// Fuzzes every reader for so many seconds each; needs a nightly compiler and `cargo-fuzz`.
pub fn fuzz(words: &[&str]) -> Result<()> {
    let limit = format!("-max_total_time={}", number(words, 60)?);
    for reader in READERS {
        let mut command = Command::new("cargo");
        command.args(["+nightly", "fuzz", "run", "--fuzz-dir", ".", reader, "--", &limit, "-max_len=65536"]);
        run(command
            .current_dir(root().join("tests/fuzz"))
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("CARGO"))?;
    }
    Ok(())
}

fn number(words: &[&str], usual: u32) -> Result<u32> {
    match words {
        [] => Ok(usual),
        [word] => word.parse().map_err(|_| Fault::Usage(format!("{word:?} is not a number"))),
        _ => Err(Fault::Usage("expected one number".to_owned())),
    }
}
