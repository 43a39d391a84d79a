//! The command line of the core; see `jirani-cli help`.

use std::alloc::System;
use std::io::{stderr, stdin, stdout};
use std::process::ExitCode;

use jirani_app::cli::{Streams, run};
use zeroizing_alloc::ZeroAlloc;

/// As in the window: what was in memory is wiped as it is given back.
#[global_allocator]
static HEAP: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let streams = Streams {
        input: &mut stdin().lock(),
        output: &mut stdout().lock(),
        error: &mut stderr().lock(),
        ask: &mut |what| rpassword::prompt_password(what),
    };
    ExitCode::from(run(std::env::args_os().skip(1).collect(), streams))
}
