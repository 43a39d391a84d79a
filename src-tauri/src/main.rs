//! The program people start: everything is in the library, so that tests can start it too.

// A release on Windows must not open a console window behind the application.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match jirani::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Jirani could not start: {error}");
            ExitCode::FAILURE
        }
    }
}
