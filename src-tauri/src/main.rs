//! The program people start: everything is in the library, so that tests can start it too.

// A release on Windows must not open a console window behind the application.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// What a person wrote is wiped from memory as it is given back, so that locking leaves nothing behind.
#[global_allocator]
static HEAP: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    match jirani::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Jirani could not start: {error}");
            ExitCode::FAILURE
        }
    }
}
