//! `cargo xtask`: the one entry for whoever builds, tests or measures Jirani, on Linux, macOS and Windows.
//!
//! It needs what every contributor has, Rust and Node, and sees to the rest itself.

mod bench;
mod desktops;
mod fault;
mod fault_injection;
mod fuzz;
mod levels;
mod machine;
mod package;
mod pages;
mod pictures;
mod programs;
mod sample;
mod start;
mod test;

use std::process::ExitCode;

use fault::Fault;

const HELP: &str = "\
cargo xtask start                  set up this machine, build, and open the window
cargo xtask test                   every kind of test; on Linux it sets itself up
cargo xtask test --quick           the core and the pages' own checks only
cargo xtask test --thorough        lints, what takes long, the real window, Windows and macOS
cargo xtask types                  write the pages' TypeScript anew from the table of commands
cargo xtask check-desktops [STAGE]…
                                   from Linux: does it build for Windows and macOS, do the core's tests pass on Windows
                                   stages: msvc mac wine app (the first three if none is named)
cargo xtask package                packages for Linux, their hashes and bill of materials, in target/packages
cargo xtask package windows        the portable folder for Windows, linked from Linux
cargo xtask package try            install the .deb, use it, remove it, and look for what is left
cargo xtask kill [RUNS]            kill a writing process at random and at every write, count what is lost (10000)
cargo xtask faults [EVERY]         fail the n-th read, write and sync, for every n or one in EVERY (1)
cargo xtask renewals [EVERY]       kill and fail each write while a workspace gets a new key, or one in EVERY (1)
cargo xtask typing [TIMES]         kill the program while somebody types, count what is lost (200)
cargo xtask fuzz [SECONDS [ONE]]   crafted input for every reader, SECONDS each (60); needs cargo-fuzz
cargo xtask pictures               take a picture of every screen and of the sample's documents, into target/pictures
cargo xtask documents              every document in every variant: paper, language, audience, large print (minutes)
cargo xtask bench start [RUNS]     start and memory of the release beside a bare window, RUNS times each (7)
cargo xtask bench documents        documents of 1 to 500 pages beside the floor, Typst, WeasyPrint, Chromium, LibreOffice";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["start"] => start::start(),
        ["test"] => test::everything(),
        ["test", "--quick"] => test::quick(),
        ["test", "--thorough"] => test::thorough(),
        ["types"] => pages::types(),
        ["check-desktops", stages @ ..] => desktops::check(stages),
        ["package", what @ ..] => package::package(what),
        ["kill", runs @ ..] => fault_injection::harness("kill", runs, 10_000),
        ["faults", every @ ..] => fault_injection::harness("faults", every, 1),
        ["renewals", every @ ..] => fault_injection::harness("renewals", every, 1),
        ["typing", times @ ..] => fault_injection::typing(times),
        ["fuzz", seconds, reader] => {
            fault_injection::number(&[*seconds], 60).and_then(|time| fuzz::fuzz(time, Some(*reader)))
        }
        ["fuzz", seconds @ ..] => {
            fault_injection::number(seconds, 60).and_then(|time| fuzz::fuzz(time, None))
        }
        ["pictures"] => pictures::take(),
        ["documents"] => test::documents(),
        ["bench", "documents"] => bench::documents(),
        ["bench", "start"] => bench::start(7),
        ["bench", "start", runs] => match runs.parse() {
            Ok(runs @ 1..) => bench::start(runs),
            _ => Err(Fault::Usage(format!("{runs:?} is not a number of runs"))),
        },
        _ => Err(Fault::Usage(format!("unknown: {}\n{HELP}", words.join(" ")))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("xtask: {fault}");
            ExitCode::from(if matches!(fault, Fault::Usage(_)) { 2 } else { 1 })
        }
    }
}
