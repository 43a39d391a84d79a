//! The short form of the harnesses that kill and starve a process: `cargo xtask kill` and `faults` are the long ones.
#![cfg(target_os = "linux")]

use std::process::Command;

fn harness(words: &[&str]) {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("skipped: strace is not on this machine");
        return;
    }
    let ran = Command::new(env!("CARGO_BIN_EXE_jirani-fault")).args(words).output().unwrap();
    let (told, error) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    println!("{told}");
    assert!(ran.status.success(), "{told}{error}");
}

#[test]
fn a_killed_process_loses_nothing_that_it_acknowledged() {
    harness(&["kill", "300"]);
}

#[test]
fn a_failing_disk_loses_nothing_that_was_acknowledged_and_its_fault_is_named() {
    harness(&["faults", "60"]);
}

#[test]
fn a_disk_that_fills_while_a_copy_is_put_back_leaves_a_whole_file() {
    harness(&["restores"]);
}

#[test]
fn a_new_key_that_is_interrupted_leaves_a_whole_workspace_under_one_key() {
    harness(&["renewals", "40"]);
}
