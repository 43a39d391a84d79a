//! SHA-256 of every package, in the form that `sha256sum --check` and a person with a sheet of paper can read.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{files, name};
use crate::fault::{Fault, Result};

const LIST: &str = "SHA256SUMS.txt";

/// Writes the list beside the packages.
pub(super) fn write(folder: &Path) -> Result<()> {
    let mut list = String::new();
    for file in files(folder)?.iter().filter(|file| name(file) != LIST) {
        let bytes = fs::read(file).map_err(Fault::file(file))?;
        list.push_str(&line(&bytes, &name(file)));
    }
    let path = folder.join(LIST);
    fs::write(&path, list).map_err(Fault::file(path))
}

fn line(bytes: &[u8], name: &str) -> String {
    let mut line = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(line, "{byte:02x}");
    }
    line + "  " + name + "\n"
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_line_is_what_sha256sum_checks() {
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(super::line(b"abc", "a.deb"), format!("{hash}  a.deb\n"));
    }
}
