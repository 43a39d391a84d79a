//! The command-line tool at work on a workspace of fictional data: for pictures, printed guides and measured starts.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::fault::{Fault, Result};
use crate::programs::{built, run, target};

/// The passphrase of every sample; it protects nothing.
const PASSPHRASE: &str = "seven quiet herons cross the delta\n";

/// Makes a workspace in a folder that is not there yet.
pub fn make(profile: &str, workspace: &Path) -> Result<()> {
    run(&mut tool(profile, &["sample".as_ref(), workspace.as_os_str()])?)
}

/// The tool of a build, with the sample's passphrase on its standard input.
pub fn tool(profile: &str, words: &[&OsStr]) -> Result<Command> {
    let file = target().join("sample-passphrase");
    fs::write(&file, PASSPHRASE).map_err(Fault::file(&file))?;
    let input = fs::File::open(&file).map_err(Fault::file(&file))?;
    let mut command = Command::new(built(profile, "jirani-cli"));
    command.args(words).arg("--passphrase-stdin").stdin(Stdio::from(input));
    Ok(command)
}
