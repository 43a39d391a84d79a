//! The command line of the core; see `jirani-cli help`.

use std::io::{stderr, stdin, stdout};
use std::process::ExitCode;

use jirani_core::cli::{Streams, run};

fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let streams =
        Streams { input: &mut stdin().lock(), output: &mut stdout().lock(), error: &mut stderr().lock() };
    ExitCode::from(run(arguments, streams))
}
