//! What comes in: files, standard input and passphrases, all decoded by one function, since other programs write text
//! in more ways than one.

use std::ffi::OsStr;
use std::io::{BufRead, Read};

use jirani_base::text;
use jirani_vault::NewPassphrase;
use secrecy::SecretString;

use super::arguments::{Arguments, Usage};
use super::output::{Fault, Streams};

/// The most that is read of a file of answers, in bytes.
const MOST: u64 = 4 << 20;
/// The most that is read of a passphrase, in bytes.
const MOST_PASSPHRASE: u64 = 64 << 10;

/// The text of a file, or of standard input where the file is `-`.
pub(super) fn read(file: &OsStr, streams: &mut Streams<'_>) -> Result<String, Fault> {
    let named = file.to_string_lossy();
    let mut bytes = Vec::new();
    let outcome = if file == "-" {
        streams.input.take(MOST + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(MOST + 1).read_to_end(&mut bytes))
    };
    outcome.map_err(Fault::file(&named))?;
    if bytes.len() as u64 > MOST {
        return Err(Fault::file(&named)(format!("expected at most {} MiB", MOST >> 20)));
    }
    text::decode(bytes).ok_or_else(|| Fault::file(&named)("expected text in UTF-8, or in UTF-16 with a mark"))
}

impl Arguments {
    /// The passphrase of a workspace that is there.
    pub fn passphrase(&mut self, streams: &mut Streams<'_>) -> Result<SecretString, Fault> {
        let typed = if self.flag("--passphrase-stdin") {
            line(streams)?
        } else {
            (streams.ask)("Passphrase: ").map_err(Fault::Terminal)?
        };
        filled(typed)
    }

    /// The passphrase of a new workspace, which at a terminal is typed twice.
    pub fn new_passphrase(&mut self, streams: &mut Streams<'_>) -> Result<SecretString, Fault> {
        if self.flag("--passphrase-stdin") {
            return strong(filled(line(streams)?)?);
        }
        let typed = (streams.ask)("New passphrase: ").map_err(Fault::Terminal)?;
        let again = (streams.ask)("The same again: ").map_err(Fault::Terminal)?;
        if typed != again {
            return Err(Usage::Missing("the same passphrase twice").into());
        }
        strong(filled(typed)?)
    }
}

/// Refuses a weak passphrase before anything is read or made.
fn strong(passphrase: SecretString) -> Result<SecretString, Fault> {
    NewPassphrase::new(&passphrase, &[])?;
    Ok(passphrase)
}

/// The first line of standard input, in whatever way it was written.
fn line(streams: &mut Streams<'_>) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    (&mut *streams.input).take(MOST_PASSPHRASE).read_until(b'\n', &mut bytes)?;
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        // In UTF-16 that byte may be half of a letter.
        (&mut *streams.input).take(MOST_PASSPHRASE).read_to_end(&mut bytes)?;
    }
    let text =
        text::decode(bytes).ok_or(Usage::Missing("a passphrase in UTF-8, or in UTF-16 with a mark"))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn filled(passphrase: String) -> Result<SecretString, Fault> {
    match passphrase.is_empty() {
        true => Err(Usage::Missing("a passphrase on standard input").into()),
        false => Ok(SecretString::from(passphrase)),
    }
}
