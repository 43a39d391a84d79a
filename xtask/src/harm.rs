//! Proof by fault: the long runs, of which `cargo test` has the short forms.

use std::process::Command;

use crate::fault::{Fault, Result};
use crate::programs::{built, cargo, run};

/// Builds and runs a harness of `jirani-fault`, with a number or the usual one.
pub fn harness(name: &str, words: &[&str], usual: u32) -> Result<()> {
    let number = number(words, usual)?;
    run(&mut cargo(["build", "--locked", "--package", "jirani-tests", "--bin", "jirani-fault"]))?;
    run(Command::new(built("debug", "jirani-fault")).args([name, &number.to_string()]))
}

/// The one number that was given, or the usual one.
pub fn number(words: &[&str], usual: u32) -> Result<u32> {
    match words {
        [] => Ok(usual),
        [word] => word.parse().map_err(|_| Fault::Usage(format!("{word:?} is not a number"))),
        _ => Err(Fault::Usage("expected one number".to_owned())),
    }
}
