//! Proof by fault: the long runs, of which `cargo test` has the short forms.

use std::process::Command;

use crate::fault::{Fault, Result};
use crate::pages;
use crate::programs::{built, cargo, program, root, run};

/// Builds and runs a harness of `jirani-fault`, with a number or the usual one.
pub fn harness(name: &str, words: &[&str], usual: u32) -> Result<()> {
    let number = number(words, usual)?;
    run(&mut cargo(["build", "--locked", "--package", "jirani-tests", "--bin", "jirani-fault"]))?;
    run(Command::new(built("debug", "jirani-fault")).args([name, &number.to_string()]))
}

/// Kills the program so many times while somebody types in its pages.
pub fn typing(words: &[&str]) -> Result<()> {
    let times = number(words, 200)?;
    pages::build_if_changed()?;
    pages::install("tests/ui")?;
    run(&mut cargo(["build", "--locked", "--package", "jirani-tests", "--bins"]))?;
    let mut journey = program("node", ["--test", "--test-reporter=spec", "journeys/typing.test.mjs"]);
    run(journey.current_dir(root().join("tests/ui")).env("JIRANI_TYPING", times.to_string()))
}

/// The one number that was given, or the usual one.
pub fn number(words: &[&str], usual: u32) -> Result<u32> {
    match words {
        [] => Ok(usual),
        [word] => word.parse().map_err(|_| Fault::Usage(format!("{word:?} is not a number"))),
        _ => Err(Fault::Usage("expected one number".to_owned())),
    }
}
