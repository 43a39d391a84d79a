//! From a fresh clone to the open window.

use crate::fault::{Fault, Result};
use crate::programs::{built, cargo, run};
use crate::{machine, pages};

/// Sets up the machine, builds, and opens the window; returns when it is closed.
pub fn start() -> Result<()> {
    println!("1/4 This machine");
    machine::ready_to_build()?;
    println!("2/4 Pages");
    pages::build_if_changed()?;
    println!("3/4 Program (some minutes the first time)");
    run(&mut cargo(["build", "--locked", "--package", "jirani"]))?;
    println!("4/4 Window");
    let program = built("debug", "jirani");
    if !has_display() {
        return Err(Fault::First(format!(
            "there is no display here, so no window can open. The program is built: start it on a desktop, \
             or unseen with `xvfb-run {}`",
            program.display()
        )));
    }
    run(&mut std::process::Command::new(program))?;
    println!("Jirani was closed.");
    Ok(())
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
