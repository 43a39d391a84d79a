//! Proof by fault: a workspace that is written to while its process is killed, its disk fails, or its memory is read.
//!
//! `jirani-fault kill RUNS [SEED]`, `faults [EVERY]`, `restores` and `renewals [EVERY]` are the harnesses; `write`,
//! `restore`, `renew` and `hold` are the processes that they harm; `open` opens a file from a stranger and says how much
//! memory that took. Every change is acknowledged on standard output once the core said that it is
//! saved, so that a harness can count what was lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;
mod key;
mod worker;

use std::alloc::System;
use std::path::PathBuf;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// As in the window.
#[global_allocator]
static HEAP: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", folder, rounds, key @ ..] => {
            worker::write(&PathBuf::from(folder), rounds.parse().expect("a number"), key.first().copied());
        }
        ["restore", folder, key] => worker::restore(&PathBuf::from(folder), key),
        ["open", kind, path] => {
            println!("{}", jirani_tests::hostile::open(kind, &PathBuf::from(path)));
            println!("{}", jirani_tests::hostile::peak());
        }
        ["renew", folder, key] => worker::renew(&PathBuf::from(folder), key),
        ["hold", folder] => worker::hold(&PathBuf::from(folder)),
        ["kill", runs] => return harness::kill(runs.parse().expect("a number of runs"), 1),
        ["kill", runs, seed] => {
            return harness::kill(runs.parse().expect("a number of runs"), seed.parse().expect("a number"));
        }
        ["restores"] => return harness::restores(),
        ["renewals"] => return harness::renewals(1),
        ["renewals", every] => return harness::renewals(every.parse().expect("a number")),
        ["faults"] => return harness::faults(1),
        ["faults", every] => return harness::faults(every.parse().expect("a number")),
        _ => {
            eprintln!("usage: jirani-fault kill RUNS [SEED] | faults [EVERY] | restores | renewals [EVERY]");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
